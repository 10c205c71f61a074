"""What a person chooses where two laptops wrote on one record: that it is there or not, and all that came with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.acts.claim import report_claim
from desktop_app.acts.closing import reopen_quarter
from desktop_app.acts.conflicts import conflicts, settle
from desktop_app.acts.undo import take_back
from desktop_app.core.doubts import Doubtful
from desktop_app.core.period import quarter
from desktop_app.store.rows import replace
from desktop_app.store.save import saving
from tests.counter import START, WHO, convinced, enrolled, member
from tests.laptops import corrected, given, head, met, waits
from tests.quarters import close
from tests.simulation.meeting_state import records

if TYPE_CHECKING:
    from desktop_app.store.database import Book

PERSON, POLICY = "M-A-000001", "P-A-000001"
Q1 = quarter(2026, 1)


def reported(book: Book) -> str:
    """A claim of the household, whatever is doubted of it."""
    values: dict[str, Any] = {"policy": POLICY, "person": PERSON, "incurred": START + 60, "reported": START + 62}
    values |= {"event": "illness", "benefit": "STAY", "provider": "CLINIC", "loss": 9, "covered": 9}
    try:
        return report_claim(book, values, WHO).claim
    except Doubtful as doubts:
        return report_claim(book, convinced(values, doubts), WHO).claim


def chosen(book: Book, record: str, says: str) -> None:
    """Let the version of a record stand that says this."""
    (each,) = (each for each in conflicts(book) if each.record == record)
    save = next(version.save for version in each.versions if version.values[0] == says)
    settle(book, each, {"chosen": save, "why": "Asked her"}, WHO)


def there(book: Book, table: str, code: str) -> bool:
    """Whether a record is in a book."""
    return book.value(f"SELECT 1 FROM {table} WHERE code = ?", (code,)) is not None


def last_save(book: Book) -> str:
    """The newest save, as people name it."""
    return str(book.value("SELECT device || '-' || number FROM saves ORDER BY id DESC LIMIT 1"))


@pytest.mark.parametrize("says", ["yes", "no"])
def test_a_claim_taken_back_here_and_corrected_there_is_there_or_not_as_is_chosen(
    books: tuple[Book, Book], says: str
) -> None:
    one, other = books
    code = reported(one)
    given(one, other)
    corrected(other, "claims", code, event="illness", loss=10)
    take_back(one, {"save": last_save(one), "why": "reported by mistake"}, WHO)
    met(one, other)
    assert there(one, "claims", code), "what somebody still writes on stays until it is chosen"
    chosen(one, code, says)
    met(one, other)
    for book in books:
        assert there(book, "claims", code) is (says == "yes")
        assert not waits(book)
    assert records(one) == records(other)


def test_what_something_rests_on_stays_though_it_is_chosen_to_be_out(books: tuple[Book, Book]) -> None:
    one, other = books
    code = reported(one)
    take_back(other, {"save": "A-2", "why": "enrolled by mistake"}, WHO)
    met(one, other)
    chosen(one, PERSON, "no")
    met(one, other)
    for book in books:
        assert there(book, "people", PERSON)
        assert there(book, "claims", code)
        assert PERSON not in {record for record, _, _ in waits(book)}
    assert head(one) == head(other)


def test_a_household_that_came_too_late_comes_in_whole_once_its_quarter_is_open_again(
    books: tuple[Book, Book],
) -> None:
    one, other = books
    late = enrolled(other, member("Bina Rana"), paid_on=START + 5)
    close(one, Q1, WHO)
    met(one, other)
    assert not there(one, "premiums", late.premium)
    assert {why for _, _, why in waits(one)} == {"late"}
    reopen_quarter(one, Q1, {"why": "a premium came late", "reason": "a premium came late"}, WHO)
    chosen(one, late.premium, "yes")
    met(one, other)
    for book in books:
        assert there(book, "premiums", late.premium)
        assert book.value("SELECT count(*) FROM policies") == 2
        assert not waits(book), "what one save brought is taken in together"


def test_two_who_choose_otherwise_on_two_laptops_leave_no_conflict_about_choosing(books: tuple[Book, Book]) -> None:
    one, other = books
    corrected(one, "people", PERSON, phone="111")
    corrected(other, "people", PERSON, phone="222")
    met(one, other)
    chosen(one, PERSON, "111")
    chosen(other, PERSON, "222")
    met(one, other)
    assert waits(one) == waits(other)
    assert {columns for _, columns, _ in waits(one)} <= {("phone",)}
    assert head(one) == head(other)


def test_a_receipt_that_one_laptop_gave_twice_is_no_conflict_between_laptops(books: tuple[Book, Book]) -> None:
    one, other = books
    codes = [enrolled(one, member(name)).premium for name in ("Bina Rana", "Om Oli")]
    with saving(one, "correct_premiums", user="Asha") as save:
        for code in codes:
            row = one.value("SELECT id FROM premiums WHERE code = ?", (code,))
            replace(save, "premiums", row, receipt="OLD-7", paid_on=START, method="cash")
    enrolled(other, member("Hari Oli"))
    met(one, other)
    assert one.value("SELECT count(*) FROM premiums WHERE receipt = 'OLD-7'") == 2
    assert not waits(one)
    assert not waits(other)
