"""What is to be taken stands first; anything is found by receipt, code or name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.premium import take_premium
from desktop_app.store.premiums import (
    PremiumPlace,
    find_premiums,
    list_premiums,
    premiums_of,
    span_of,
)
from desktop_app.store.receipts import next_receipt, with_receipt
from tests.counter import START, TODAY, WHO, enrolled, member, office_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book


def begun(book: Book) -> None:
    """Premiums D-1 (paid), D-2 and D-3 (due), D-4 (half paid) with its rest D-5, and D-6 and D-7 (due much later)."""
    enrolled(book, paid_on=START)
    enrolled(book, member("Parbati Rana"), start_day=START + 90)
    enrolled(book, member("Chandra Oli"))
    enrolled(book, member("Dil Rokaya"), start_day=START + 30)
    values = {"premium": "D-A-000004", "amount": 10_000, "paid_on": TODAY, "method": "cash", "receipt": "B-7"}
    take_premium(book, values, WHO)
    enrolled(book, member("Om Magar"), start_day=TODAY + 60)
    enrolled(book, member("Sita Magar"), start_day=TODAY + 90)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = office_book(tmp_path, begun)
    yield book
    book.close()


ORDER = ["D-A-000002", "D-A-000005", "D-A-000003", "D-A-000006", "D-A-000007", "D-A-000004", "D-A-000001"]


def test_what_can_be_taken_comes_first_then_what_is_due_later_then_what_is_paid(book: Book) -> None:
    assert [each.code for each in list_premiums(book, TODAY)] == ORDER


@pytest.mark.parametrize("most", [1, 2, 3, 4, 5, 6])
def test_every_page_goes_on_where_the_last_one_ended(book: Book, most: int) -> None:
    paged: list[str] = []
    place = None
    while page := list_premiums(book, TODAY, place, most):
        paged += [each.code for each in page]
        place = PremiumPlace(page[-1].due, page[-1].row, page[-1].paid_on is not None)
    assert paged == ORDER


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("b-7", ["D-A-000004"]),
        ("R-A-2026-00001", ["D-A-000001"]),
        ("D-A-000002", ["D-A-000002"]),
        ("P-A-000004", ["D-A-000005", "D-A-000004"]),
        ("rokaya", ["D-A-000005", "D-A-000004"]),
        ("pa", ["D-A-000002"]),
        ("nobody", []),
    ],
)
def test_premiums_are_found_by_receipt_code_and_member(book: Book, typed: str, codes: list[str]) -> None:
    assert [each.code for each in find_premiums(book, typed, TODAY)] == codes


def test_only_what_is_to_be_taken_is_offered_where_that_is_asked(book: Book) -> None:
    assert [each.code for each in find_premiums(book, "rokaya", TODAY, only_unpaid=True)] == ["D-A-000005"]


def test_the_parts_of_one_due_amount_are_known_together(book: Book) -> None:
    assert [each.code for each in span_of(book, 5)] == ["D-A-000004", "D-A-000005"]
    assert [each.code for each in span_of(book, 1)] == ["D-A-000001"]


def test_receipts_count_up_by_year_and_are_known(book: Book) -> None:
    assert (next_receipt(book, 2026), next_receipt(book, 2027)) == ("R-A-2026-00002", "R-A-2027-00001")
    assert (with_receipt(book, "B-7"), with_receipt(book, "B-8")) == (("D-A-000004", "B-7"), None)


def test_a_dependant_sees_the_premiums_of_the_household(book: Book) -> None:
    assert [each.code for each in premiums_of(book, 2)] == ["D-A-000001"]


@pytest.mark.parametrize("typed", ["", "zz"])
def test_the_list_of_premiums_is_never_scanned_for_what_is_unpaid(book: Book, typed: str) -> None:
    seen: list[str] = []
    book.connection.set_trace_callback(seen.append)
    if typed:
        find_premiums(book, typed, TODAY)
    else:
        list_premiums(book, TODAY)
    book.connection.set_trace_callback(None)
    plans = [str(row[3]) for sql in seen for row in book.query(f"EXPLAIN QUERY PLAN {sql}")]
    assert plans
    assert not [each for each in plans if each.startswith("SCAN") and "VIRTUAL" not in each and "CONSTANT" not in each]
