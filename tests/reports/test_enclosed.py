"""A paper carries its figures as data: every one that it shows, exact, of which state of which book they are."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import re
from typing import TYPE_CHECKING, Any

import pikepdf
import pytest

from desktop_app.core.language import PLAIN
from desktop_app.core.money import decimal_string
from desktop_app.core.period import quarter
from desktop_app.core.table import Unit
from desktop_app.figures.figures import Figures
from desktop_app.reports.paper import document, print_report
from desktop_app.reports.registry import reports
from desktop_app.reports.statement import statement_of, write_statement
from desktop_app.store.identity import book_id
from desktop_app.store.opening import open_book
from desktop_app.store.terms import last_save
from tests.media.test_every_report import OWN

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.reports.report import Answer
    from desktop_app.store.database import Book

QUARTER = quarter(2026, 3)
EXACT = re.compile(r"-?\d+(\.\d+)?(e-\d+)?")


@pytest.fixture(scope="module")
def hamlet(hamlet_file: Path) -> Iterator[Book]:
    """All that happens in a village, to three hundred people."""
    book = open_book(hamlet_file, look=True)
    yield book
    book.close()


def asked(book: Book, name: str) -> Answer:
    """A report of a quarter, or of its last day."""
    report = reports()[name]
    first = QUARTER.first if report.may("from") else None
    return report.answer(report.asked(Figures(book), first=first, last=QUARTER.last, **OWN.get(name, {})))


def carried(path: Path) -> tuple[dict[str, Any], list[dict[str, str]]]:
    """What a paper carries: its figures as JSON and as rows; the digest that is said of each is its own."""
    with pikepdf.open(path) as pdf:
        files = {name: (of.get_file().read_bytes(), of.description) for name, of in pdf.attachments.items()}
    assert all(words.endswith(hashlib.sha256(content).hexdigest()) for content, words in files.values())
    whole, table = files["figures.json"][0], files["figures.csv"][0].decode()
    return json.loads(whole, parse_float=pytest.fail), list(csv.DictReader(io.StringIO(table)))


def test_a_statement_carries_its_figures_and_the_state_of_the_file(hamlet: Book, tmp_path: Path) -> None:
    statement = statement_of(hamlet, QUARTER)
    write_statement(statement, PLAIN, tmp_path / "x.pdf")
    told, rows = carried(tmp_path / "x.pdf")
    assert (told["book"], told["save"], told["head"]) == (book_id(hamlet), statement.save, statement.digest[:32])
    assert (told["from"], told["to"]) == ("2026-07-01", "2026-09-30")
    whole = {each["figure"]: each["value"] for each in told["figures"] if not each["product"] + each["office"]}
    for name, amount in statement.income.items():
        assert whole.get(name, decimal_string(0, statement.decimals)) == decimal_string(amount, statement.decimals)
    assert [(row["figure"], row["value"], row["unit"]) for row in rows] == [
        (each["figure"], each["value"], each["unit"]) for each in told["figures"]
    ]


def test_a_report_carries_every_figure_of_its_tables(hamlet: Book, tmp_path: Path) -> None:
    answer = asked(hamlet, "income")
    print_report(answer, tmp_path / "x.pdf", PLAIN)
    told, rows = carried(tmp_path / "x.pdf")
    shown = [
        (str(dict(column.asks).get("product", "")), decimal_string(cell, answer.decimals))
        for table in answer.tables
        for row in table.each()
        for cell, column in row
        if isinstance(cell, int)
    ]
    money = [each for each in told["figures"] if each["unit"] == Unit.MONEY.value]
    assert [(each["product"], each["value"]) for each in money] == shown
    assert len(rows) == len(told["figures"])
    assert told["head"] == last_save(hamlet).digest[:32]


@pytest.mark.parametrize("name", sorted(name for name, each in reports().items() if each.of_figures))
def test_of_any_report_figures_have_names_of_their_own_and_exact_values(hamlet: Book, name: str) -> None:
    answer = asked(hamlet, name)
    whole, _ = document(answer).enclosures
    figures = json.loads(whole.content, parse_float=pytest.fail)["figures"]
    names = [each["figure"] for each in figures]
    assert len(set(names)) == len(names)
    cells = [(cell, of) for table in answer.tables for row in table.each() for cell, of in row]
    assert len(names) == sum(cell is not None and not of.unit.of_words for cell, of in cells)
    assert all(EXACT.fullmatch(each["value"]) for each in figures if each["unit"] != Unit.DAY.value)


def test_a_list_that_tells_no_figures_carries_none(hamlet: Book) -> None:
    assert tuple(document(asked(hamlet, "saves")).enclosures) == ()
