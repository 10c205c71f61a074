"""A workbook's errors and uncomputed formulas are refused by sheet, row and column: they are not "not known"."""

from __future__ import annotations

import csv
import zipfile
from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.acts.exchange.sources import source
from desktop_app.acts.exchange.workbook_cells import WorkbookParts
from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from tests.books import new_book
from tests.folders import SMALL, write_workbook

if TYPE_CHECKING:
    from pathlib import Path

ROW = '<row r="3">{}</row></sheetData>'
CELLS = (
    '<c r="A3" t="inlineStr"><is><t>O-2</t></is></c><c r="B3" s="1" t="e"><f>NA()</f><v>#N/A</v></c>'
    '<c r="C3"/><c r="C3"><f>1+1</f></c>'
)


def with_cells(path: Path, cells: str, at: str = "xl/worksheets/sheet2.xml") -> Path:
    """The small workbook with a third row of offices written by another program."""
    write_workbook(path, SMALL)
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts[at] = parts[at].replace(b"</sheetData>", ROW.format(cells).encode())
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def test_errors_and_formulas_without_a_value_are_refused_by_row_and_column(tmp_path: Path) -> None:
    """With what to do about each; both would else be read as empty."""
    book = new_book(tmp_path / "new.coverbook")
    with pytest.raises(Refused) as refusal:
        import_folder(book, with_cells(tmp_path / "in.xlsx", CELLS))
    book.close()
    name, region = (
        f"{each.file}:{each.line}: {each.field}: {PLAIN.say(each.message)}" for each in refusal.value.problems
    )
    assert name.startswith('in.xlsx:offices:3: name: "#N/A" is the error of a formula; put the formula right')
    assert region.startswith("in.xlsx:offices:3: region: a formula without its value; open the workbook")


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ('<c r="B3"><f>1+1</f><v>2</v></c>', None),
        ('<c r="B3" t="str"><f>""</f><v></v></c>', None),
        ('<c r="B3"><f>1+1</f><v></v></c>', "#FORMULA!"),
        ('<c r="B3"><f t="shared" si="0"/></c>', "#FORMULA!"),
        ('<c r="B3" t="e"><v>#DIV/0!</v></c>', "#DIV/0!"),
        ('<c r="B3" t="e"></c>', "#FORMULA!"),
    ],
)
def test_a_formula_has_a_value_or_not(tmp_path: Path, cell: str, found: str | None) -> None:
    """A text may be empty, a number may not."""
    path = with_cells(tmp_path / "in.xlsx", cell)
    assert WorkbookParts(path).cells_without_value("offices") == ({(2, 1): found} if found else {})
    assert WorkbookParts(path).cells_without_value("people") == {}


def test_a_place_far_from_all_others_is_still_refused(tmp_path: Path) -> None:
    """Beyond the last row and column that hold anything."""
    path = with_cells(tmp_path / "in.xlsx", "").rename(tmp_path / "far.xlsx")
    far = with_cells(path, '</row><row r="9"><c r="AB9" t="e"><v>#REF!</v></c>')
    assert WorkbookParts(far).cells_without_value("offices") == {(8, 27): "#REF!"}
    lines = [line for chunk in source(far).chunks("offices") for line in chunk.rows()]
    assert lines[-1] == (9, [""] * 27 + ["#REF!"])


def test_a_workbook_of_the_old_kind_is_refused(tmp_path: Path) -> None:
    """It does not tell its errors."""
    (tmp_path / "old.xls").write_bytes(b"\xd0\xcf\x11\xe0")
    with pytest.raises(Refused) as refusal:
        source(tmp_path / "old.xls")
    assert "save it as .xlsx" in PLAIN.say(refusal.value.problems[0].message)


PERCENTAGES = {
    "products": (["ibnr_percent", "expected_claims_ratio"], [(0.1, "0%"), (0.6, "0%")]),
    "treaties": (["share", "commission"], [(0.125, "0.0%"), (7, '0"%"')]),
}
"""By sheet: columns, and the number under each with its format; the last sign only stands beside its number."""


def shown_in_percent(path: Path) -> Path:
    """The small workbook with rates as a spreadsheet program makes them of what is typed as 10 %."""
    import xlsxwriter

    with xlsxwriter.Workbook(str(path)) as book:
        for name, content in SMALL.items():
            of, rows = name.removesuffix(".csv"), list(csv.reader(content.splitlines()))
            sheet = book.add_worksheet(of)
            for at, row in enumerate(rows):
                sheet.write_row(at, 0, row)
            for column, (number, shown) in zip(*PERCENTAGES.get(of, ([], [])), strict=True):
                at = rows[0].index(column) if column in rows[0] else len(rows[0])
                sheet.write(0, at, column)
                sheet.write_number(1, at, number, book.add_format({"num_format": shown}))
                rows[0] += [column] * (at == len(rows[0]))
    return path


def test_a_percentage_is_read_as_the_workbook_shows_it(tmp_path: Path) -> None:
    """20 % is 20 where a percentage is wanted, and 0.6 where a share is."""
    book = new_book(tmp_path / "new.coverbook")
    import_folder(book, shown_in_percent(tmp_path / "in.xlsx"))
    rates = book.query("SELECT ibnr_percent, expected_claims_ratio FROM products ORDER BY id LIMIT 1")
    treaties = book.query("SELECT share, commission FROM treaties ORDER BY id LIMIT 1")
    book.close()
    assert (rates, treaties) == ([(10.0, 0.6)], [(12.5, 7.0)])
