"""A workbook's cells are read as what was typed into them, or refused by cell where that is lost."""

from __future__ import annotations

import datetime as dt
import zipfile
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest

from desktop_app.acts.exchange import workbook as module
from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from desktop_app.store.rows import find
from tests.books import new_book

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from desktop_app.store.database import Book

Rows: TypeAlias = "Sequence[Sequence[Any]]"

SCHEME: Rows = [["name", "country", "currency", "fiscal_year_start"], ["Test", "BD", "INR", 1]]
AS_TEXT = "format the column as text and type it again"


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A new file."""
    book = new_book(tmp_path / "new.coverbook")
    yield book
    book.close()


def workbook(path: Path, merged: dict[str, str] | None = None, **sheets: Rows) -> Path:
    """A workbook of a scheme and sheets; a cell with a format of its own is a pair."""
    import xlsxwriter

    given: dict[str, Rows] = {"scheme": SCHEME, **sheets}
    with xlsxwriter.Workbook(str(path), {"default_date_format": "yyyy-mm-dd"}) as book:
        for name, rows in given.items():
            sheet = book.add_worksheet(name)
            for at, row in enumerate(rows):
                for column, cell in enumerate(row):
                    value, shown = cell if isinstance(cell, tuple) else (cell, "")
                    sheet.write(at, column, value, *([book.add_format({"num_format": shown})] if shown else []))
            for place, value in (merged or {}).items() if name == "people" else ():
                sheet.merge_range(place, value)
    return path


def told(book: Book, path: Path) -> list[str]:
    """What is wrong with a workbook."""
    with pytest.raises(Refused) as refusal:
        import_folder(book, path)
    return [f"{each.file}:{each.line}: {each.field}: {PLAIN.say(each.message)}" for each in refusal.value.problems]


def people(column: str, cell: Any) -> Rows:
    """A sheet of one person with something in one more column."""
    return [["code", "name", column], ["P1", "Asha", cell]]


WORDS = [
    ((7, "00000"), "00007"),
    ((171234567, "0000000000"), "0171234567"),
    ((171234567, r"0#\ ##\ ##\ ##\ ##"), "01 71 23 45 67"),
    ((7, '"M-"000'), "M-007"),
    ((1234, "#,##0"), "1234"),
    ((1234, "0.00"), "1234"),
    ((880171234567890, "0"), "880171234567890"),
    ((17, "@"), "17"),
    (9841234567, "9841234567"),
    ("00007", "00007"),
    ("'00007", "00007"),
]


@pytest.mark.parametrize(("cell", "value"), WORDS)
def test_a_number_where_text_is_wanted_is_the_text_it_shows(book: Book, tmp_path: Path, cell: Any, value: str) -> None:
    import_folder(book, workbook(tmp_path / "in.xlsx", people=people("phone", cell)))
    assert find(book, "people", "P1").phone == value


LOST = [
    (dt.date(2026, 3, 1), f'"2026-03-01" is a date where text is wanted; {AS_TEXT}'),
    (dt.time(3, 1), f'"03:01:00" is a date where text is wanted; {AS_TEXT}'),
    (True, f'"TRUE" is no text, but a spreadsheet’s yes or no; {AS_TEXT}'),
    (
        19901234567890123,
        f"a number of 17 digits where text is wanted, and a spreadsheet keeps only 15 of them; {AS_TEXT}",
    ),
    (1990123456789012, "a number of 16 digits where text is wanted"),
    ((1990123456789012, "0"), "a number of 16 digits where text is wanted"),
    (8801712345678, f'"8.80171E+12" is a number cut short where text is wanted; {AS_TEXT}'),
    ((8801712, "0.0E+00"), '"8.8017E+06" is a number cut short'),
    ((171234567, "00000"), 'the number "171234567" is longer than its cell shows noughts for'),
    ((0.2, "0%"), '"20 %" is a percentage where none is wanted; write the number alone'),
    (12.5, f'"12.5" is a number where text is wanted; {AS_TEXT}'),
]


@pytest.mark.parametrize(("cell", "right"), LOST)
@pytest.mark.parametrize("column", ["household", "id_number", "village", "office"])
def test_what_a_spreadsheet_made_of_a_text_is_refused_by_cell(
    book: Book, tmp_path: Path, column: str, cell: Any, right: str
) -> None:
    (said,) = told(book, workbook(tmp_path / "in.xlsx", people=people(column, cell)))
    assert said.startswith(f"in.xlsx:people:2: {column}: {right}")


def test_percentages_are_what_the_workbook_shows(book: Book, tmp_path: Path) -> None:
    """20 % is 20 where percent is wanted, 0.6 where a share is, and 1.05 where a factor is."""
    heads = ["code", "name", "line", "ibnr_percent", "expected_claims_ratio", "tail_factor"]
    products: Rows = [heads, ["H", "Health", "health", (0.1, "0%"), (0.6, "0%"), (1.05, "0.0%")]]
    benefits: Rows = [
        ["code", "product", "name", "coinsurance"],
        ["B1", "H", "In", (0.2, "0%")],
        ["B2", "H", "Out", 20],
    ]
    import_folder(book, workbook(tmp_path / "in.xlsx", products=products, benefits=benefits))
    found = find(book, "products", "H")
    assert (found.ibnr_percent, found.expected_claims_ratio, found.tail_factor) == (10, 0.6, 1.05)
    assert book.query("SELECT coinsurance FROM benefits ORDER BY id") == [(20,), (20,)]


@pytest.mark.parametrize("column", ["limit_per_claim", "limit_per_year"])
def test_an_amount_in_percent_is_refused(book: Book, tmp_path: Path, column: str) -> None:
    benefits: Rows = [["code", "product", "name", column], ["B1", "H", "In", (0.2, "0%")]]
    products: Rows = [["code", "name", "line"], ["H", "Health", "health"]]
    (said,) = told(book, workbook(tmp_path / "in.xlsx", products=products, benefits=benefits))
    assert said.endswith(f'{column}: "20 %" is a percentage where none is wanted; write the number alone')


def test_a_merged_cell_counts_for_all_its_rows(book: Book, tmp_path: Path) -> None:
    """With what its format shows; rows that are empty beside it stay empty."""
    rows: list[list[Any]] = [["code", "name", "household", "village"]]
    rows += [[f"P{at}", "Asha", "", ""] for at in (1, 2, 3)]
    path = workbook(tmp_path / "in.xlsx", {"C2:C9": "H1", "D3:D4": "Tikapur"}, people=rows)
    assert import_folder(book, path).rows["people"] == 3
    found = [find(book, "people", f"P{at}") for at in (1, 2, 3)]
    assert [each.household for each in found] == ["H1"] * 3
    assert [each.village for each in found] == [None, "Tikapur", "Tikapur"]


def test_heads_in_other_letters_and_flags_of_a_workbook_are_understood(book: Book, tmp_path: Path) -> None:
    rows: Rows = [
        [],
        ["Code", " NAME ", "Birth Date", "birth_date_estimated"],
        ["P1", "Asha", dt.date(1980, 5, 1), True],
    ]
    import_folder(book, workbook(tmp_path / "in.xlsx", people=rows))
    assert find(book, "people", "P1").birth_date_estimated == 1
    said = told(book, workbook(tmp_path / "bad.xlsx", people=people("birth_date", True)))
    assert said[0].endswith('"TRUE" is not a date; write it as 2026-01-31')


def test_a_cell_far_from_all_others_is_refused_before_room_is_made_for_it(book: Book, tmp_path: Path) -> None:
    path = workbook(tmp_path / "in.xlsx", people=people("sex", "f"))
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    far = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    parts["xl/worksheets/sheet2.xml"] = parts["xl/worksheets/sheet2.xml"].replace(b"</sheetData>", far)
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    (said,) = told(book, path)
    assert said.startswith("in.xlsx:people:1048576: : a cell stands far from all others, in row 1048576")


def test_sheets_longer_than_one_look_keep_their_rows(
    book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "SIZE", 2)
    rows: Rows = [["code", "name", "phone"], *([f"P{at}", "Asha", (at, "000")] for at in range(1, 8))]
    import_folder(book, workbook(tmp_path / "in.xlsx", people=rows))
    assert [find(book, "people", f"P{at}").phone for at in range(1, 8)] == [f"00{at}" for at in range(1, 8)]


def test_a_sheet_that_nobody_sees_is_named_when_it_is_read(tmp_path: Path) -> None:
    """The list of last year, hidden in the workbook; a hidden sheet that is none of ours is not read and not named."""
    import xlsxwriter

    with xlsxwriter.Workbook(str(tmp_path / "in.xlsx")) as made:
        for name in ("offices", "partners", "notes"):
            sheet = made.add_worksheet(name)
            sheet.write_row(0, 0, ["code", "name"])
            if name != "offices":
                sheet.hide()
    assert list(map(PLAIN.say, module.Workbook(tmp_path / "in.xlsx").notes)) == [
        "Hidden sheets were read, too: partners"
    ]
