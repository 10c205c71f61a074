"""What is said once the counter has saved: what came in or went out, and what is left of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.acts.claim import decide_claim, report_claim
from desktop_app.acts.counter_acts import PAY, REFUND, TAKE
from desktop_app.core.doubts import Doubtful
from desktop_app.core.language import PLAIN
from desktop_app.core.records.premium import Premium
from desktop_app.store.rows import insert
from desktop_app.store.save import saving
from tests.counter import START, TODAY, WHO, convinced, enrolled, office_book

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from desktop_app.acts.counter_acts import Act
    from desktop_app.store.database import Book


def village(book: Book) -> None:
    """A premium of 600 due, a refund of 50 that waits, and a claim approved for 50."""
    done = enrolled(book)
    with saving(book, "enrol") as save:
        waits = Premium(code="D-9", policy=done.policy, due=START, amount=5_000, kind="refund")
        insert(save, "premiums", waits)
    claim: dict[str, Any] = {"policy": done.policy, "person": None, "benefit": "STAY", "event": "illness"}
    claim |= {"incurred": START + 60, "reported": START + 61, "covered": 5_000, "cause": None, "lines": []}
    report_claim(book, claim, WHO)
    decided = {"claim": "C-A-000001", "decision": "paid", "decided": START + 62, "covered": 5_000, "reason": None}
    decide_claim(book, decided, WHO)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """The office of the village."""
    book = office_book(tmp_path, village)
    yield book
    book.close()


def said(act: Act, book: Book, values: Mapping[str, Any]) -> str:
    """The sentence after an act."""
    return PLAIN.say(act.said(act.save(book, values, WHO)).words)


def given_back(amount: int) -> dict[str, Any]:
    """A refund of so much."""
    return {"premium": "D-9", "amount": amount, "paid_on": TODAY, "method": "cash", "receipt": "B-1", "why": "Moved"}


def paid(amount: int) -> dict[str, Any]:
    """A payment of so much."""
    return {"claim": "C-A-000001", "amount": amount, "date": TODAY, "method": "cash", "received": None}


def test_a_refund_of_all_that_waits_says_nothing_is_left(book: Book) -> None:
    assert said(REFUND, book, given_back(5_000)) == "50.00 given back to Asha Tharu, receipt B-1."


def test_a_refund_of_a_part_says_what_stays_owed(book: Book) -> None:
    assert said(REFUND, book, given_back(2_000)) == (
        "20.00 given back to Asha Tharu, receipt B-1. 30.00 stays owed to them."
    )


def test_a_claim_paid_in_part_says_what_is_left_to_pay(book: Book) -> None:
    assert said(PAY, book, paid(2_000)) == "20.00 paid for claim C-A-000001 of Asha Tharu, 30.00 left to pay."
    assert said(PAY, book, paid(3_000)) == "30.00 paid for claim C-A-000001 of Asha Tharu."


def taken(amount: int) -> dict[str, Any]:
    """A premium of so much."""
    return {"premium": "D-A-000001", "amount": amount, "paid_on": TODAY, "method": "cash", "receipt": "B-2"}


def test_a_premium_taken_in_part_says_what_stays_due(book: Book) -> None:
    assert said(TAKE, book, taken(20_000)) == "200.00 taken from Asha Tharu, receipt B-2. 400.00 stays due."
    assert (
        said(TAKE, book, {**taken(40_000), "premium": last_due(book)}) == "400.00 taken from Asha Tharu, receipt B-2."
    )


def last_due(book: Book) -> str:
    """The premium that is not paid."""
    return str(book.value("SELECT code FROM premiums WHERE kind = 'premium' AND paid_on IS NULL"))


def test_a_premium_paid_too_much_says_what_is_kept_once_somebody_agreed(book: Book) -> None:
    with pytest.raises(Doubtful) as doubt:
        said(TAKE, book, taken(65_000))
    assert said(TAKE, book, convinced(taken(65_000), doubt.value)) == (
        "650.00 taken from Asha Tharu, receipt B-2. 50.00 is kept as an advance."
    )
