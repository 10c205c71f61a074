"""Books kept by hand in a spreadsheet, and by the program: every line of every statement of every quarter agrees."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest

from desktop_app.__main__ import main
from desktop_app.core.money import decimal_string
from desktop_app.core.period import Period, quarter
from desktop_app.figures.figures import Figures
from desktop_app.store.opening import open_book
from desktop_app.store.rows import row_of
from tests.examples.books_by_hand import HERE, expected, postings, reserves
from tests.examples.books_lines import OFFICES, PRODUCTS, statements
from tests.examples.spreadsheet import Formula
from tests.reporting import ask, details

if TYPE_CHECKING:
    from collections.abc import Iterator

SPANS = (*(quarter(2025, number) for number in (1, 2, 3, 4)), Period(quarter(2025, 1).first, quarter(2025, 4).last))
MOVED = {"equity": "equity_movements", "reserves": "reserve_movements"}


@pytest.fixture(scope="module")
def figures(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Figures]:
    """The folder in a file."""
    path = tmp_path_factory.mktemp("books") / "books.coverbook"
    assert main(["import", str(path), str(HERE / "folder")]) == 0
    book = open_book(path, look=True)
    yield Figures(book)
    book.close()


def by_hand() -> dict[tuple[str, str], dict[str, list[str]]]:
    """The lines as the sheet has them, by statement and product."""
    with (HERE / "expected.csv").open(encoding="utf-8") as lines:
        _, *rows = csv.reader(lines)
    found: dict[tuple[str, str], dict[str, list[str]]] = {}
    for statement, of, line, *amounts in rows:
        found.setdefault((statement, of), {})[line] = amounts
    return found


def by_program(figures: Figures, statement: str, of: str, days: Period) -> dict[str, str]:
    """Every line of a statement of the whole, a product or an office as the program has it."""
    product = row_of(figures.book, "products", of) if of in PRODUCTS else None
    office = row_of(figures.book, "offices", of) if of in OFFICES else None
    amounts: dict[str, object]
    if statement in MOVED:
        table, *_ = details(MOVED[statement], ask(figures, days, product, office))
        amounts = dict(zip(table.figures, table.column("amount"), strict=True))
        amounts.pop("", None)
    elif statement == "balance":
        amounts = dict(figures.balance(days.last, product, office))
    else:
        amounts = dict((figures.income if statement == "income" else figures.cash_flow)(days, product, office))
    return {code: decimal_string(int(str(amount)), 2) for code, amount in amounts.items()}


@pytest.mark.parametrize("at", range(5), ids=["Q1", "Q2", "Q3", "Q4", "year"])
@pytest.mark.parametrize(("statement", "of"), list(by_hand()), ids=lambda part: part or "whole")
def test_every_line_is_what_the_sheet_says(figures: Figures, statement: str, of: str, at: int) -> None:
    assert by_program(figures, statement, of, SPANS[at]) == {
        line: amounts[at] for line, amounts in by_hand()[statement, of].items()
    }


def test_the_sheet_balances_by_itself() -> None:
    """Assets are liabilities and equity, and the cash flow ends with the cash."""
    balance, cash = by_hand()["balance", ""], by_hand()["cash", ""]
    for at in range(5):
        of = {line: round(float(amounts[at]) * 100) for line, amounts in balance.items()}
        owed = ("B14", "B17", "B20", "B21", "B23", "B25", "B29", "B33", "B34", "B35", "B36", "B37")
        assert of["B01"] + of["B05"] == sum(of[line] for line in owed)
        assert cash["C17"][at] == balance["B02"][at]


def test_the_sheet_and_its_lines_are_those_of_the_folder() -> None:
    """As `python -m tests.examples.books_by_hand` writes them; what stands in the workbook's cells is the same."""
    from python_calamine import load_workbook

    made = [postings(), reserves()]
    made.append(statements(*made))
    kept = [",".join(row) for row in expected(made[-1])]
    assert (HERE / "expected.csv").read_text(encoding="utf-8").splitlines() == kept
    workbook = load_workbook(str(HERE / "books.xlsx"))
    for sheet in made:
        _, *rows = workbook.get_sheet_by_name(sheet.name).to_python(skip_empty_area=False)
        for cells, told in zip(sheet.rows, rows, strict=True):
            for cell, shown in zip(cells, told, strict=True):
                assert shown == (pytest.approx(float(cell.value)) if isinstance(cell, Formula) else cell)
