"""A premium is taken once, with a receipt; a part payment leaves the rest due."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.acts.policy import end_policy
from desktop_app.acts.premium import correct_premium, take_premium
from desktop_app.core.doubts import Doubtful
from desktop_app.core.problems import Refused
from desktop_app.core.records.premium import Premium
from desktop_app.core.shown import Amount
from desktop_app.store.rows import find, insert
from desktop_app.store.save import saving
from tests.counter import START, TODAY, WHO, convinced, enrolled, fields, member, office_book, saves

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = office_book(tmp_path, enrolled)
    yield book
    book.close()


def money(**changes: Any) -> dict[str, Any]:
    return {"premium": "D-A-000001", "amount": 60_000, "paid_on": TODAY, "method": "cash", "receipt": None, **changes}


def test_the_whole_premium_is_taken_with_the_next_receipt(book: Book) -> None:
    done = take_premium(book, money(), WHO)
    assert (done.receipt, done.amount, done.rest, done.rest_code) == ("R-A-2026-00001", Amount(60_000), Amount(0), None)
    paid = find(book, "premiums", "D-A-000001")
    assert (paid.amount, paid.paid_on, paid.method, paid.receipt) == (60_000, TODAY, "cash", "R-A-2026-00001")
    assert saves(book)[-1] == ("take_premium", "Asha", "A", None)


def test_a_part_payment_keeps_what_was_paid_and_leaves_the_rest_due(book: Book) -> None:
    before = find(book, "premiums", "D-A-000001")
    done = take_premium(book, money(amount=25_000), WHO)
    assert (done.amount, done.rest, done.rest_code) == (Amount(25_000), Amount(35_000), "D-A-000002")
    paid, rest = find(book, "premiums", "D-A-000001"), find(book, "premiums", "D-A-000002")
    assert (paid.amount, rest.amount, paid.amount + rest.amount) == (25_000, 35_000, before.amount)
    assert (rest.due, rest.from_day, rest.to_day, rest.policy, rest.kind) == (
        *(before.due, before.from_day, before.to_day, before.policy, before.kind),
    )
    assert (rest.paid_on, rest.receipt, rest.method) == (None, None, None)
    take_premium(book, money(premium="D-A-000002", amount=35_000), WHO)
    assert find(book, "premiums", "D-A-000002").receipt == "R-A-2026-00002"


@pytest.mark.parametrize(
    ("changes", "wrong"),
    [
        ({"amount": 60_001}, ["amount"]),
        ({"amount": 0}, ["amount"]),
        ({"amount": -5}, ["amount"]),
        ({"amount": None}, ["amount"]),
        ({"paid_on": None}, ["paid_on"]),
        ({"premium": None}, ["premium"]),
        ({"premium": "D-9"}, ["premium"]),
    ],
)
def test_what_is_not_due_is_refused_under_its_field(book: Book, changes: dict[str, Any], wrong: list[str]) -> None:
    with pytest.raises(Refused) as refusal:
        take_premium(book, money(**changes), WHO)
    assert fields(refusal.value) == wrong
    assert find(book, "premiums", "D-A-000001").paid_on is None


def test_a_premium_is_taken_once(book: Book) -> None:
    take_premium(book, money(), WHO)
    with pytest.raises(Refused) as refusal:
        take_premium(book, money(), WHO)
    assert fields(refusal.value) == ["premium"]


def test_a_receipt_number_is_given_once(book: Book) -> None:
    enrolled(book, member("Chandra Oli"), paid_on=START, receipt="B-77")
    with pytest.raises(Refused) as refusal:
        take_premium(book, money(receipt="B-77"), WHO)
    assert fields(refusal.value) == ["receipt"]


def test_a_refund_is_not_taken(book: Book) -> None:
    with saving(book, "refund") as save:
        insert(save, "premiums", Premium(code="D-A-000002", policy="P-A-000001", due=TODAY, amount=100, kind="refund"))
    with pytest.raises(Refused) as refusal:
        take_premium(book, money(premium="D-A-000002", amount=100), WHO)
    assert fields(refusal.value) == ["premium"]


def test_premium_due_after_the_policy_ended_is_asked_about(book: Book) -> None:
    never = {"policy": "P-A-000001", "exit_date": START - 1, "exit_reason": "migrated"}
    end_policy(book, never, WHO)
    with pytest.raises(Doubtful) as doubt:
        take_premium(book, money(), WHO)
    assert fields(doubt.value) == ["premium"]


def test_the_receipts_of_each_year_have_their_own_numbers(book: Book) -> None:
    take_premium(book, money(amount=100), WHO)
    done = take_premium(book, money(premium="D-A-000002", amount=100, paid_on=TODAY + 365), WHO)
    assert done.receipt == "R-A-2027-00001"


def test_a_wrong_receipt_is_corrected_with_a_reason_and_its_own_number_is_no_duplicate(book: Book) -> None:
    take_premium(book, money(receipt="12"), WHO)
    stays = {"paid_on": TODAY, "receipt": "12"}
    correct_premium(book, "D-A-000001", {**stays, "method": "bank", "why": "It came by bank"}, WHO)
    assert find(book, "premiums", "D-A-000001").method == "bank"
    assert saves(book)[-1][3] == "It came by bank"


def test_a_premium_that_was_not_paid_after_all_keeps_no_receipt(book: Book) -> None:
    take_premium(book, money(receipt="12"), WHO)
    with pytest.raises(Refused) as refusal:
        correct_premium(book, "D-A-000001", {"paid_on": None, "receipt": "12", "why": "Another household paid"}, WHO)
    assert fields(refusal.value) == ["paid_on"]
    correct_premium(book, "D-A-000001", {"paid_on": None, "receipt": None, "why": "Another household paid"}, WHO)
    assert find(book, "premiums", "D-A-000001").paid_on is None


def test_another_amount_of_a_paid_premium_is_asked_about_since_it_changes_what_is_due(book: Book) -> None:
    take_premium(book, money(amount=20_000), WHO)
    values = {"amount": 30_000, "why": "Three hundred came in"}
    with pytest.raises(Doubtful) as doubt:
        correct_premium(book, "D-A-000001", values, WHO)
    assert fields(doubt.value) == ["amount"]
    assert book.value("SELECT sum(amount) FROM premiums") == 60_000
    correct_premium(book, "D-A-000001", convinced(values, doubt.value), WHO)
    correct_premium(book, "D-A-000002", {"amount": 30_000, "why": "It is not paid yet"}, WHO)
    assert book.value("SELECT sum(amount) FROM premiums") == 60_000
