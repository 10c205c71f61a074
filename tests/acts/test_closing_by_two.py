"""A quarter is prepared by one person and closed by another, where a scheme has both."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.closing import checklist_of, close_quarter, confirm_reserves, prepare_quarter, reopen_quarter
from desktop_app.acts.permission import NeedsSecond
from desktop_app.acts.staff import set_two_persons
from desktop_app.acts.who import Who
from desktop_app.core.language import PLAIN
from desktop_app.core.rights import ROLES
from desktop_app.store.closings import quarter_acts
from desktop_app.store.save import saving
from desktop_app.store.staff import write_staff
from tests.acts.test_closing import why
from tests.quarters import Q1, Q2, WHO, close, year_book

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.store.database import Book

BINA, CHANDRA = Who("Bina", "counter"), Who("Chandra", "counter")


def with_people(book: Book) -> None:
    """Three people: two managers and somebody who enters data."""
    with saving(book, "staff") as save:
        for who, role in ((WHO, "administrator"), (BINA, "manager"), (CHANDRA, "entry")):
            write_staff(save, who.user, ROLES[role])


def test_who_prepared_a_quarter_does_not_close_it(tmp_path: Path) -> None:
    book = year_book(tmp_path)
    with_people(book)
    assert "Somebody prepares the quarter first" in why(close_quarter, book, Q1, {}, BINA)
    confirm_reserves(book, Q1, {}, CHANDRA)
    prepare_quarter(book, Q1, {}, CHANDRA)
    assert "work of somebody else" in why(close_quarter, book, Q1, {}, CHANDRA)
    close_quarter(book, Q1, {}, BINA)
    confirm_reserves(book, Q2, {}, CHANDRA)
    prepare_quarter(book, Q2, {}, BINA)
    with pytest.raises(NeedsSecond) as needed:
        close_quarter(book, Q2, {}, BINA)
    assert needed.value.names == ("Asha",)
    close_quarter(book, Q2, {}, BINA._replace(second="Asha"))
    by = [(each.prepared_by, each.reviewed_by) for each in quarter_acts(book) if each.what == "closed"]
    assert by == [("Chandra", "Bina"), ("Bina", "Asha")]
    assert "work of somebody else" in why(reopen_quarter, book, Q2, {"why": "?"}, CHANDRA)
    book.close()


def test_a_preparation_counts_until_its_quarter_is_reopened(tmp_path: Path) -> None:
    book = year_book(tmp_path)
    with_people(book)
    confirm_reserves(book, Q1, {}, CHANDRA)
    prepare_quarter(book, Q1, {}, CHANDRA)
    close_quarter(book, Q1, {}, BINA)
    reopen_quarter(book, Q1, {"why": "late bill"}, BINA)
    assert "Somebody prepares the quarter first" in why(close_quarter, book, Q1, {}, BINA)
    book.close()


def test_with_the_rule_of_two_switched_off_one_person_closes_and_it_is_said(tmp_path: Path) -> None:
    book = year_book(tmp_path)
    with_people(book)
    set_two_persons(book, WHO, needed=False, above=None)
    review = next(each for each in checklist_of(book, Q1) if each.step.name == "review")
    assert "switched off" in PLAIN.say(review.said[-1])
    close(book, Q1, BINA)
    assert (quarter_acts(book)[-1].prepared_by, quarter_acts(book)[0].reviewed_by) == ("Bina", None)
    book.close()
