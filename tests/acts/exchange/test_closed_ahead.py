"""A look at an import says beforehand what closed time would refuse, in the words of the import itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.acts.exchange.preview import preview_of
from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from desktop_app.core.progress import Progress
from desktop_app.store.opening import open_book
from tests.folders import write_folder
from tests.quarters import year_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

VOUCHER = "voucher,date,line,amount\nV-8,{day},P18,5.00\nV-8,{day},B02,-5.00\n"
PREMIUM = "code,policy,due,amount\nD-9,P-1,{day},100.00\n"
CLAIM = (
    "code,policy,person,event,incurred,reported,covered\nC-9,P-1,M-1,illness,2025-12-30,{day},10.00\n"
    "C-8,P-1,M-2,illness,2025-12-30,2026-01-04,10.00\n"
)
POLICY = "code,product,holder,start,end\nP-9,HEALTH,M-2,{day},2026-11-30\n"
SAVING = "code,person,product,date,amount,kind\nS-9,M-1,SAVE,{day},1.00,deposit\n"
CERTIFIED = "product,date,amount,certified_by,certified_on\nSAVE,{day},1.00,Asha,{day}\n"

LATE = {
    "vouchers.csv": (VOUCHER, 2),
    "premiums.csv": (PREMIUM, 2),
    "claims.csv": (CLAIM, 2),
    "policies.csv": (POLICY, 2),
    "savings.csv": (SAVING, 2),
    "alr.csv": (CERTIFIED, 2),
}
"""Rows of a day, and the line that says it."""


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """The year whose four quarters are closed."""
    found = year_book(tmp_path, closed=4)
    yield found
    found.close()


def refusal(book: Book, folder: Path, *, check_only: bool) -> Refused:
    """What an import is refused with."""
    with pytest.raises(Refused) as refused:
        import_folder(book, folder, check_only=check_only)
    return refused.value


@pytest.mark.parametrize("name", LATE)
def test_a_check_refuses_what_the_import_would_in_the_same_words_and_names_the_line(
    book: Book, tmp_path: Path, name: str
) -> None:
    rows, line = LATE[name]
    folder = write_folder(tmp_path / "late", {name: rows.format(day="2025-12-31")})
    (told,) = refusal(book, folder, check_only=True).problems
    assert list(refusal(book, folder, check_only=False).problems) == [told]
    assert "quarter 4 of 2025 is closed" in PLAIN.say(told.message)
    assert (told.file, told.line) == (name, line)
    ahead = preview_of(book, folder, Progress())
    assert [each.message for each in ahead.problems] == [told.message]
    assert ahead.whole


@pytest.mark.parametrize("name", LATE)
def test_rows_of_an_open_day_are_good(book: Book, tmp_path: Path, name: str) -> None:
    folder = write_folder(tmp_path / "open", {name: LATE[name][0].format(day="2026-01-02")})
    assert import_folder(book, folder, check_only=True).rows
    assert not preview_of(book, folder, Progress()).problems
    assert import_folder(book, folder).rows


def test_a_cover_under_a_policy_of_closed_days_is_refused_though_it_says_no_day(book: Book, tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "late", {"covers.csv": "policy,person\nP-1,M-3\n"})
    told = refusal(book, folder, check_only=True).problems
    assert [each.message for each in told] == [
        each.message for each in refusal(book, folder, check_only=False).problems
    ]
    good = write_folder(tmp_path / "good", {"covers.csv": "policy,person,start\nP-1,M-3,2026-01-02\n"})
    assert import_folder(book, good, check_only=True).rows


def test_a_check_needs_no_right_to_write_and_leaves_nothing_behind(book: Book, tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "late", {"vouchers.csv": VOUCHER.format(day="2025-12-31")})
    saves = book.value("SELECT count(*) FROM saves")
    look = open_book(book.path, look=True)
    refusal(look, folder, check_only=True)
    left = "SELECT count(*) FROM temp.sqlite_schema WHERE name GLOB 'stage*' OR name GLOB 'ahead*' OR name = 'vouchers'"
    assert look.value(left) == 0
    look.close()
    assert book.value("SELECT count(*) FROM saves") == saves


def test_rows_that_the_file_holds_already_are_of_no_account(book: Book, tmp_path: Path) -> None:
    """They were true then, and are now."""
    folder = write_folder(tmp_path / "again", {"offices.csv": "code,name\nO-1,Bardiya\n"})
    assert not import_folder(book, folder, check_only=True).rows
    known = "code,policy,due,from,to,amount,kind,paid_on,method,receipt\n"
    known += "D-1,P-1,2025-01-01,2025-01-01,2025-12-31,1200.00,premium,2025-01-03,cash,R-1\n"
    folder = write_folder(tmp_path / "known", {"premiums.csv": known})
    assert not import_folder(book, folder, check_only=True).rows
