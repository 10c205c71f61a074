"""Open claims stand first; one claim has its lines and payments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.acts.claim import decide_claim, pay_claim, report_claim
from desktop_app.store.claims import (
    ClaimPlace,
    approved_claims,
    claim,
    claims_of,
    find_claims,
    list_claims,
    same_claim,
)
from tests.counter import START, TODAY, WHO, enrolled, member, office_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

EVENT = START + 60


def happened(book: Book, policy: str, day: int, **changes: Any) -> None:
    report_claim(book, {"policy": policy, "incurred": day, "reported": day + 2, "covered": 9_000, **changes}, WHO)


def begun(book: Book) -> None:
    """Claims C-1 (paid), C-2 (open, late), C-3 (open, early), C-4 (rejected) and C-5 (approved, half paid)."""
    enrolled(book)
    enrolled(book, member("Parbati Rana"))
    for policy, day in (
        ("P-A-000001", 60),
        ("P-A-000001", 90),
        ("P-A-000002", 70),
        ("P-A-000002", 80),
        ("P-A-000002", 85),
    ):
        happened(book, policy, START + day)
    day = START + 100
    for code, how in (("C-A-000001", "paid"), ("C-A-000004", "rejected"), ("C-A-000005", "paid")):
        values = {"claim": code, "decision": how, "decided": day, "covered": 9_000, "reason": "fraud"}
        decide_claim(book, values, WHO)
    for code, amount in (("C-A-000001", 9_000), ("C-A-000005", 4_000)):
        pay_claim(book, {"claim": code, "amount": amount, "date": day}, WHO)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = office_book(tmp_path, begun)
    yield book
    book.close()


ORDER = ["C-A-000003", "C-A-000002", "C-A-000005", "C-A-000004", "C-A-000001"]


def test_the_open_come_first_by_report_then_the_newest_others(book: Book) -> None:
    assert [each.code for each in list_claims(book)] == ORDER


@pytest.mark.parametrize("most", [1, 2, 3])
def test_every_page_goes_on_where_the_last_one_ended(book: Book, most: int) -> None:
    paged: list[str] = []
    place = None
    while page := list_claims(book, place, most):
        paged += [each.code for each in page]
        place = ClaimPlace(page[-1].reported, page[-1].row, page[-1].decision == "open")
    assert paged == ORDER


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("c-A-000004", ["C-A-000004"]),
        ("P-A-000001", ["C-A-000002", "C-A-000001"]),
        ("parbati", ["C-A-000003", "C-A-000005", "C-A-000004"]),
        ("bishnu", []),
        ("nobody", []),
    ],
)
def test_claims_are_found_by_code_policy_and_member(book: Book, typed: str, codes: list[str]) -> None:
    assert [each.code for each in find_claims(book, typed, TODAY)] == codes


def test_what_is_left_to_pay_follows_from_the_payments(book: Book) -> None:
    left = {each.code: each.left for each in list_claims(book)}
    assert left == {"C-A-000001": 0, "C-A-000002": 0, "C-A-000003": 0, "C-A-000004": 0, "C-A-000005": 5_000}
    assert [each.code for each in approved_claims(book)] == ["C-A-000005"]


def test_a_claim_without_a_person_is_the_holders(book: Book) -> None:
    happened(book, "P-A-000001", START + 120, person="M-A-000002")
    assert [each.code for each in claims_of(book, 1)] == ["C-A-000002", "C-A-000001"]
    assert [each.code for each in claims_of(book, 2)] == ["C-A-000006"]
    found = claim(book, "C-A-000001")
    assert found is not None
    assert (found.name, found.paid) == ("Asha Tharu", 9_000)
    assert claim(book, "C-9") is None


def test_a_claim_for_the_same_person_and_day_is_known(book: Book) -> None:
    assert same_claim(book, "P-A-000001", None, START + 60) == "C-A-000001"
    assert same_claim(book, "P-A-000001", "M-A-000002", START + 60) is None
    assert same_claim(book, "P-A-000001", None, START + 61) is None


def test_open_claims_are_read_from_their_index(book: Book) -> None:
    seen: list[str] = []
    book.connection.set_trace_callback(seen.append)
    list_claims(book, most=2)
    book.connection.set_trace_callback(None)
    plans = [str(row[3]) for sql in seen for row in book.query(f"EXPLAIN QUERY PLAN {sql}")]
    assert any("claims_open" in each for each in plans)
    assert not [each for each in plans if each.startswith("SCAN")]
