"""Everything that is wrong with the lines of a sheet is named by file, line and column, all at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from tests.books import new_book
from tests.folders import SMALL, small_folder, write_workbook

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A new file."""
    book = new_book(tmp_path / "new.coverbook")
    yield book
    book.close()


def problems(book: Book, path: Path) -> list[str]:
    """What is wrong with a folder, as the command prints it; nothing may have been written."""
    before = book.value("SELECT count(*) FROM saves"), book.value("SELECT count(*) FROM people")
    with pytest.raises(Refused) as refusal:
        import_folder(book, path)
    assert (book.value("SELECT count(*) FROM saves"), book.value("SELECT count(*) FROM people")) == before
    return [f"{each.file}:{each.line}: {each.field}: {PLAIN.say(each.message)}" for each in refusal.value.problems]


def test_problems_of_a_workbook_name_its_sheet_and_row(book: Book, tmp_path: Path) -> None:
    """The workbook, the sheet and the row as Excel counts it."""
    files = {**SMALL, "people.csv": "code,name\nM-1,Asha\n\nM-2,\n", "perople.csv": "code\n"}
    found = problems(book, write_workbook(tmp_path / "in.xlsx", files))
    assert "in.xlsx:people:4: name: a value is missing; this column cannot be empty" in found
    assert "in.xlsx:perople:1: : no such file is known; is it people?" in found


BAD = [
    ("premiums", "amount", "12,5x", "is not an amount"),
    ("premiums", "amount", "1 200", "is not an amount"),
    ("premiums", "amount", "1,200.00", "is not an amount"),
    ("premiums", "amount", "१२", "is not an amount"),
    ("premiums", "amount", "1e3", "is not an amount"),
    ("premiums", "amount", "-5", "is too small; the least is 0"),
    ("premiums", "amount", "12.505", "has too many decimals; the currency has 2"),
    ("premiums", "amount", "12.000", "nothing parts the thousands"),
    ("premiums", "amount", "#DIV/0!", "is the error of a formula"),
    ("premiums", "receipt", "#N/A", "is the error of a formula"),
    ("people", "village", "#ref!", "is the error of a formula"),
    ("policies", "holder", "#NAME?", "is the error of a formula"),
    ("vouchers", "memo", "#VALUE!", "is the error of a formula"),
    ("premiums", "due", "#REF!", "is the error of a formula"),
    ("vouchers", "memo", "#NOM?", "is the error of a formula"),
    ("people", "village", "#¡REF!", "is the error of a formula"),
    ("people", "name", "Err:508", "is the error of a formula"),
    ("premiums", "amount", "99999999999999", "larger than any amount"),
    ("premiums", "amount", "", "a value is missing"),
    ("premiums", "due", "2026-02-30", "is not a date; write it as 2026-01-31"),
    ("premiums", "due", "30/01/2026", "is not a date"),
    ("premiums", "due", "0206-01-30", "too long ago"),
    ("premiums", "due", "20260130", "is not a date"),
    ("premiums", "kind", "premiums", "is it premium?"),
    ("premiums", "kind", "bonus", "not in the list: premium, fee, refund"),
    ("premiums", "policy", "P-9", 'there is no "P-9" in policies'),
    ("premiums", "code", "", "a value is missing"),
    ("premiums", "from", "2027-05-01", "both its first and its last day"),
    ("people", "sex", "F", "is it f?"),
    ("people", "relation", "SPOUSE", "is it spouse?"),
    ("people", "birth_date_estimated", "1", "neither yes nor no"),
    ("people", "name", "Asha\x07", "cannot be printed"),
    ("people", "office", "O-9", 'there is no "O-9" in offices'),
    ("products", "waiting_days", "12.5", "is not a whole number"),
    ("products", "waiting_days", "1_0", "is not a whole number"),
    ("products", "waiting_days", "9" * 30, "is not a whole number"),
    ("products", "entry_age", "131", "is too large; the most is 130"),
    ("products", "expected_claims_ratio", "nan", "is no value; leave the cell empty"),
    ("premiums", "amount", "65 %", "is not an amount"),
    ("products", "expected_claims_ratio", "60", "for a ratio; the most is 3, and 60 % is written 0.6"),
    ("products", "expected_claims_ratio", "301", "is too large; the most is 3"),
    ("products", "expected_claims_ratio", "0.1234567", "a rate has at most 6"),
    ("products", "cics_portion", "75", "for a ratio; the most is 1, and 75 % is written 0.75"),
    ("products", "ibnr_percent", "101", "is too large; the most is 100"),
    ("products", "term_months", "12000", "is too large; the most is 1200"),
    ("products", "term_months", "0", "is too small; the least is 1"),
    ("products", "grace_days", "30000", "is too large; the most is 366"),
    ("products", "waiting_days", "1828", "is too large; the most is 1827"),
    ("products", "reporting_lag_days", "0", "is too small; the least is 1"),
    ("products", "delivery_days", "367", "is too large; the most is 366"),
    ("treaties", "share", "130", "is too large; the most is 100"),
    ("treaties", "to", "2025-12-31", "on or after its first day"),
    ("complaints", "answered", "2026-03-14", "on or after the day it came in"),
    ("products", "tail_factor", "2.5", "is too large; the most is 2"),
    ("products", "tail_factor", "0.5", "is too small; the least is 1"),
    ("products", "line", "helth", "is it health?"),
    ("claims", "reported", "2026-02-28", "on or after the day of its event"),
    ("claims", "decision", "open", "no day of decision"),
    ("policies", "end", "2025-12-31", "on or after its start"),
    ("scheme", "fiscal_year_start", "13", "the most is 12"),
    ("scheme", "currency", "Rupee", "three capital letters"),
    ("scheme", "currency", "IMR", "Is it OMR?"),
    ("vouchers", "line", "P01", "not in the list"),
    ("benefits", "coinsurance", "101", "the most is 100"),
    ("populations", "population", "", "a value is missing"),
]


@pytest.mark.parametrize("bad", BAD)
def test_a_bad_cell_is_named_by_file_line_and_column(
    book: Book, tmp_path: Path, bad: tuple[str, str, str, str]
) -> None:
    """With what would be right."""
    sheet, column, cell, right = bad
    header, first, *rest = SMALL[f"{sheet}.csv"].splitlines()
    names, cells = header.split(","), first.split(",")
    if column not in names:
        names, cells, rest = [*names, column], [*cells, ""], [f"{line}," for line in rest]
    cells[names.index(column)] = cell if "," not in cell else f'"{cell}"'
    if column == "from":
        cells[names.index("to")] = ""
    content = "\n".join([",".join(names), ",".join(cells), *rest]) + "\n"
    found = problems(book, small_folder(tmp_path / "in", **{sheet: content}))
    told = [line for line in found if line.startswith(f"{sheet}.csv:2: {column if column != 'from' else 'to'}: ")]
    assert any(right in line for line in told), found


def test_all_problems_are_named_at_once_in_the_order_of_the_files(book: Book, tmp_path: Path) -> None:
    """One import, one list, for every cell and every link."""
    folder = small_folder(
        tmp_path / "in",
        people="code,name,sex,birth_date\nM-1,Asha,q,yesterday\nM-1,Binod,m,\n",
        payments="code,claim,date,amount\nY-1,C-7,2026-13-01,x\n",
        covers="policy,person\nP-1,M-1\nP-1,M-2\nP-1,M-1\n",
    )
    assert problems(book, folder) == [
        'people.csv:2: sex: "q" is not in the list: f, m, x',
        'people.csv:2: birth_date: "yesterday" is not a date; write it as 2026-01-31',
        "people.csv:3: code: M-1 stands already on line 2",
        'covers.csv:3: person: there is no "M-2" in people',
        "covers.csv:4: policy: P-1 M-1 stands already on line 2",
        'claims.csv:2: person: there is no "M-2" in people',
        'payments.csv:2: date: "2026-13-01" is not a date; write it as 2026-01-31',
        'payments.csv:2: amount: "x" is not an amount',
        'payments.csv:2: claim: there is no "C-7" in claims',
        'complaints.csv:2: person: there is no "M-2" in people',
    ]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (
            "code,name,brith_date\nM-1,Asha,\n",
            'column "brith_date" is not known; the nearest known one is "birth_date"',
        ),
        ("code,name,Name\nM-1,Asha,\n", 'column "name" stands twice'),
        (
            "code,name,Brith Date\nM-1,Asha,\n",
            'column "Brith Date" is not known; the nearest known one is "birth_date"',
        ),
        ("code,name,\u0915\nM-1,Asha,\n", 'column "\u0915" is not known; the nearest known one is "'),
        ("code,household\nM-1,H-1\n", 'column "name" is missing'),
        ("code,name,name\nM-1,Asha,Asha\n", 'column "name" stands twice'),
        ("code,,name\nM-1,x,Asha\n", "a column has no name"),
        ("code:name\nM-1:Asha\n", 'column "code:name" is not known'),
        ("", "the file is empty; its first line must name the columns"),
        ("\n\n", "the file is empty; its first line must name the columns"),
    ],
)
def test_a_wrong_header_is_named_on_its_line(book: Book, tmp_path: Path, content: str, told: str) -> None:
    """And what links to the sheet is not blamed for it."""
    found = problems(book, small_folder(tmp_path / "in", people=content))
    assert found[0].startswith("people.csv:1: : ")
    assert told in found[0]
    assert not [line for line in found if "people.csv" not in line and "M-1" in line]


def test_cells_are_checked_even_under_a_wrong_header(book: Book, tmp_path: Path) -> None:
    """One round of correction is enough."""
    people = "code,name,colour,sex\nM-1,Asha,red,q\nM-2,Binod,red,m\n"
    assert problems(book, small_folder(tmp_path / "in", people=people)) == [
        'people.csv:1: : column "colour" is not known; the nearest known one is "code"',
        'people.csv:2: sex: "q" is not in the list: f, m, x',
    ]


def test_what_is_no_text_is_named_with_its_line(book: Book, tmp_path: Path) -> None:
    """A file in two encodings, an unclosed quotation mark, a line with too many cells."""
    folder = small_folder(tmp_path / "in", offices='code,name\nO-1,"Bardiya\n')
    (folder / "people.csv").write_bytes("code,name\nM-1,Zo\u00eb\n".encode() + "M-2,Ren\u00e9e\n".encode("latin-1"))
    (folder / "covers.csv").write_text("policy,person\nP-1,M-1,,\nP-1,M-2,x\n", encoding="utf-8")
    found = problems(book, folder)
    assert "people.csv:3: : the file is not in UTF-8; save it again as CSV UTF-8" in found
    assert "offices.csv:2: : a quotation mark is opened and not closed properly" in found
    assert "covers.csv:3: : the line has 3 cells, the header 2" in found
    assert not any(line.startswith("covers.csv:2") for line in found)
    utf16 = small_folder(tmp_path / "utf16")
    (utf16 / "scheme.csv").write_bytes(b"\xff\xfe" + b"\x00\xd8" * 4)
    assert any("scheme.csv:1: : the file is not in UTF-8" in line for line in problems(book, utf16))


def test_lines_are_counted_as_an_editor_counts_them(book: Book, tmp_path: Path) -> None:
    """Past empty lines and cells that run over several lines, a row is where it begins."""
    people = 'code,name,sex\n\nM-1,"Asha\nTharu",f\n\nM-2,"Binod\n\nTharu",q\n'
    (told,) = problems(book, small_folder(tmp_path / "in", people=people))
    assert told.startswith("people.csv:6: sex:")
