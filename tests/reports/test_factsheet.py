"""The workbook in the Factsheet's order: its totals and ratios are formulas that come to what the program says."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest

from desktop_app.core.language import PLAIN, USUAL
from desktop_app.figures.figures import Figures
from desktop_app.media.registry import write
from desktop_app.reports.boards.formula import Formula, parsed
from desktop_app.store.terms import last_save
from desktop_app.ui.speech.languages import paper_speech
from tests.reports.large import MANY, large
from tests.reports.test_boards import EMPTY, FIRST_OF_LARGE, QUARTER, answer_of, hamlet, one_product, printed, table
from tests.second_opinion.program import book_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.reports.report import Answer
    from desktop_app.store.database import Book
    from tests.second_opinion.oracle_folder import Sheets

__all__ = ("hamlet",)
ORDER = ["scheme", "balance", "profit", "data", "ratios"]
CELL = re.compile(r'<c r="(\w+)"[^>]*>(?:<f>([^<]*)</f>)?<v>([^<]*)</v>')
PLACE = re.compile(r"(?:'([^']*)'!|(\w+)!)?\b([A-Z]+\d+)\b")


def formulas_of(answer: Answer, path: Path, code: str = "en") -> list[tuple[float, float]]:
    """Each formula of a workbook as a spreadsheet works it out, beside the value that the file carries."""
    write(answer, "xlsx", path, paper_speech(code, USUAL))
    with ZipFile(path) as parts:
        names = re.findall(r'<sheet name="([^"]*)"', parts.read("xl/workbook.xml").decode())
        sheets = {
            name: {cell[0]: cell[1:] for cell in CELL.findall(parts.read(f"xl/worksheets/sheet{at}.xml").decode())}
            for at, name in enumerate(names, 1)
        }

    def value(sheet: str, cell: str) -> float:
        formula, number = sheets[sheet].get(cell, ("", "0"))
        return worked(sheet, formula) if formula else float(number)

    def worked(sheet: str, formula: str) -> float:
        named: dict[str, float] = {}

        def name_of(found: re.Match[str]) -> str:
            named[key := f"v{len(named)}"] = value(found[1] or found[2] or sheet, found[3])
            return key

        words = PLACE.sub(name_of, formula)
        made = parsed(words, [*named])
        assert isinstance(made, Formula), words
        found = made.value({key: Fraction(number) for key, number in named.items()})
        assert found is not None
        return float(found)

    return [
        (worked(name, formula), float(number))
        for name, cells in sheets.items()
        for formula, number in cells.values()
        if formula
    ]


def test_the_sheets_stand_in_the_order_of_the_factsheet(hamlet: Book) -> None:
    assert [each.name for each in answer_of(hamlet, "factsheet").tables] == ORDER


@pytest.mark.parametrize("code", ["en", "ur", "km"])
def test_every_total_and_every_ratio_is_a_formula_that_comes_to_the_programs_figure(
    hamlet: Book, tmp_path: Path, code: str
) -> None:
    found = formulas_of(answer_of(hamlet, "factsheet"), tmp_path / "f.xlsx", code)
    assert len(found) > 40
    assert [one for one, _ in found] == pytest.approx([other for _, other in found], rel=1e-9, abs=1e-6)


def test_the_lines_are_those_of_the_statements_and_both_sides_are_equal(hamlet: Book) -> None:
    answer, lines = answer_of(hamlet, "factsheet"), Figures(hamlet).lines(QUARTER)
    for name in ("balance", "profit"):
        told = table(answer, name)
        cells = dict(zip(told.column("code"), told.column("all"), strict=True))
        assert {code: cell for code, cell in cells.items() if code in lines} == {
            code: lines[str(code)] for code in cells if code in lines
        }
    balance = table(answer, "balance")
    sums = dict(zip(balance.column("code"), balance.column("all"), strict=True))
    assert sums["assets"] == sums["owed_and_own"]


def test_what_makes_the_cost_of_reinsurance_less_says_so_as_on_the_statement(hamlet: Book) -> None:
    labels = [PLAIN.show(row[1]) for row in table(answer_of(hamlet, "factsheet"), "profit").rows]  # type: ignore[arg-type]
    assert "less: Claims recovered from reinsurers" in labels


def test_days_are_judged_by_the_median_which_stands_beside_the_mean(hamlet: Book) -> None:
    answer = answer_of(hamlet, "indicators")
    named = [column.name for column in answer.tables[0].columns]
    row = next(dict(zip(named, row, strict=True)) for row in answer.tables[0].rows if row[0] == "promptness")
    mean, median = PLAIN.show(row["value"]), PLAIN.show(row["standing"])  # type: ignore[arg-type]
    assert re.fullmatch(r"\d+ days · .+", median), median
    assert mean not in median
    assert "the median is shown" in " ".join(PLAIN.say(note) for note in answer.tables[0].notes)


def test_every_paper_says_from_which_save_and_when_it_was_made(hamlet: Book, tmp_path: Path) -> None:
    """Two briefs of one quarter with other figures are told apart by it."""
    pages = printed(answer_of(hamlet, "brief"), tmp_path / "brief.pdf", "en")
    made = f"Made from the file at save {last_save(hamlet).name} · printed on"
    assert all(made in page for page in pages)


def test_the_workbook_of_a_scheme_without_records_has_no_formula_and_no_nought(tmp_path: Path) -> None:
    with book_of(EMPTY) as book:
        answer = answer_of(book, "factsheet")
        assert formulas_of(answer, tmp_path / "f.xlsx") == []
        printed(answer, tmp_path / "f.pdf", "en")
    assert set(table(answer, "balance").column("all")) == {None}
    assert set(table(answer, "profit").column("all")) == {None}


@pytest.mark.parametrize("sheets", [one_product, large])
def test_each_product_has_a_column_of_its_own(tmp_path: Path, sheets: Callable[[], Sheets]) -> None:
    with book_of(sheets()) as book:
        answer = answer_of(book, "factsheet", FIRST_OF_LARGE)
        found = formulas_of(answer, tmp_path / "f.xlsx")
        printed(answer, tmp_path / "f.pdf", "ur")
    assert [one for one, _ in found] == pytest.approx([other for _, other in found], rel=1e-9, abs=1e-6)
    assert len(table(answer, "profit").columns) - 3 == (MANY if sheets is large else 1)


def test_the_formulas_of_a_supervisors_form_live_in_its_workbook(hamlet: Book, tmp_path: Path) -> None:
    found = formulas_of(answer_of(hamlet, "form"), tmp_path / "f.xlsx")
    assert len(found) == 4
    assert [one for one, _ in found] == pytest.approx([other for _, other in found], abs=0.01)
