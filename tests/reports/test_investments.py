"""The register of investments beside the books, the policy and what is to be paid."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.core.period import Period, make_day
from desktop_app.core.problems import Refused
from desktop_app.core.shown import Amount
from desktop_app.figures.figures import Figures
from desktop_app.reports.investments import REPORT
from desktop_app.store.opening import open_book
from desktop_app.store.rows import replace
from desktop_app.store.save import saving
from tests.folders import write_folder as write
from tests.schemes import scheme_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.core.table import Table
    from desktop_app.store.database import Book

AT = make_day(2026, 3, 31)
FILES = {
    "partners.csv": "code,name,role\nBANK,Union Bank,bank\n",
    "vouchers.csv": "voucher,date,line,amount\nV-9,2025-12-31,B03,900\nV-9,2025-12-31,B02,-900\n",
    "investments.csv": "code,kind,institution,grade,amount,from,due,returns,rate\n"
    "N-1,deposit,BANK,A,800,2025-12-31,2026-12-31,interest,7.3\n"
    "N-2,real_estate,,,200,2025-06-30,,profit_share,\n",
    "investment_limits.csv": "what,from,at_most,grade\ndeposit,2025-01-01,90,AA\n",
}


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    opened = open_book(scheme_book(tmp_path / "s.coverbook"), who=("Asha", "counter"))
    import_folder(opened, write(tmp_path / "more", FILES))
    yield opened
    opened.close()


def told(book: Book) -> dict[str, Table]:
    asked = REPORT.asked(Figures(book, AT), last=AT)
    return {table.name: table for table in REPORT.tables(asked)}


def test_interest_stands_in_the_books_by_the_days_held_and_they_balance(book: Book) -> None:
    """800.00 at 7.3 percent are 0.16 a day: 90 days to the end of March."""
    figures = Figures(book, AT)
    assert figures.income(Period(make_day(2026, 1, 1), AT))["P08"] == 90 * 16
    assert figures.balance(AT)["B04"] == 90 * 16
    (row, *_) = told(book)["register"].rows
    assert (row[0], row[8], row[9]) == ("N-1", 80_000, 90 * 16)


def test_the_register_says_what_the_balance_sheet_holds_beside_it(book: Book) -> None:
    """900 was booked, the register knows 1,000."""
    assert [dict(note.fields)["off"] for note in told(book)["register"].notes if note.fields] == [Amount(-10_000, 2)]


def test_the_policy_says_what_is_too_much_and_what_is_graded_too_low(book: Book) -> None:
    rows = {(row[0], row[1]): str(row[-1].source) for row in told(book)["policy"].rows}  # type: ignore[union-attr]
    assert rows == {
        ("deposit", None): "Graded too low: {codes}",
        ("real_estate", None): "More than allowed",
        ("institution", "BANK"): "No limit",
    }


def test_the_ladder_has_what_falls_due_in_its_quarter(book: Book) -> None:
    table = told(book)["ladder"]
    assert table.column("due")[:4] == (0, 0, 80_000 + 5_840, 0)
    assert table.rows[-1][2] == 85_840


def test_what_was_sold_is_known_from_then_on_and_the_sums_follow(book: Book) -> None:
    with saving(book, "correct_investments", user="Asha") as save:
        replace(save, "investments", 1, ended=make_day(2026, 1, 31))
    assert Figures(book, AT).balance(AT)["B04"] == 31 * 16
    assert told(book)["register"].column("investment") == ("N-2", None)


@pytest.mark.parametrize(
    ("row", "field"),
    [
        ("N-3,deposit,,,0,2026-01-01,2026-02-01,interest,5", "amount"),
        ("N-3,deposit,,,10,2026-01-01,2026-01-01,interest,5", "due"),
        ("N-3,deposit,,,10,2026-01-01,2026-02-01,interest,", "rate"),
    ],
)
def test_what_cannot_be_true_is_refused_by_its_column(book: Book, row: str, field: str) -> None:
    folder = write(
        book.path.parent / "bad", {"investments.csv": FILES["investments.csv"].splitlines()[0] + "\n" + row + "\n"}
    )
    with pytest.raises(Refused) as refusal:
        import_folder(book, folder)
    assert [each.field for each in refusal.value.problems] == [field]
