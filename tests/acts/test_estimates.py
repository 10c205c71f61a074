"""What an open claim was thought to come to is kept by its days; a payment before the decision is an advance."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.acts.claim import correct_claim, decide_claim, pay_claim, report_claim
from desktop_app.core.doubts import Doubtful
from desktop_app.core.language import PLAIN
from desktop_app.core.period import parse_day
from desktop_app.core.problems import Refused
from desktop_app.core.shown import Amount
from desktop_app.reports.claim_card import claim_card
from desktop_app.store.claims import estimates_of
from desktop_app.store.rows import find, insert
from desktop_app.store.save import saving
from tests.counter import WHO, convinced, enrolled, fields, office_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

EVENT = parse_day("2026-04-02")
NEWS = parse_day("2026-04-05")
LATER = parse_day("2026-04-20")


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = office_book(tmp_path, enrolled)
    yield book
    book.close()


def report() -> dict[str, Any]:
    where = {
        "policy": "P-A-000001",
        "person": "M-A-000002",
        "benefit": "STAY",
        "event": "illness",
        "provider": "CLINIC",
    }
    return {**where, "incurred": EVENT, "reported": NEWS, "loss": 90_000, "covered": 80_000, "cause": None}


def decision(**changes: Any) -> dict[str, Any]:
    values = {
        "claim": "C-A-000001",
        "decision": "partly",
        "decided": LATER,
        "covered": 70_000,
        "reason": "limit_reached",
    }
    return {**values, **changes}


def payment(**changes: Any) -> dict[str, Any]:
    values = {"claim": "C-A-000001", "amount": 70_000, "date": LATER + 2, "method": "cash", "received": None}
    return {**values, **changes}


def test_a_payment_before_the_decision_is_an_advance_after_one_question(book: Book) -> None:
    report_claim(book, report(), WHO)
    with pytest.raises(Doubtful) as doubt:
        pay_claim(book, payment(amount=80_000, date=NEWS, received=NEWS), WHO)
    assert fields(doubt.value) == ["date"]
    paid = pay_claim(book, convinced(payment(amount=50_000, date=NEWS, received=NEWS), doubt.value, "Burial"), WHO)
    assert paid.left == Amount(30_000)
    with pytest.raises(Refused) as refusal:
        pay_claim(book, payment(amount=30_001, date=NEWS), WHO)
    assert fields(refusal.value) == ["amount"]
    with pytest.raises(Doubtful) as doubt:
        decide_claim(book, decision(covered=49_999), WHO)
    assert fields(doubt.value) == ["covered"]
    decide_claim(book, decision(), WHO)
    with pytest.raises(Doubtful) as doubt:
        pay_claim(book, payment(amount=20_000, date=LATER - 1), WHO)
    assert fields(doubt.value) == ["date"]
    assert pay_claim(book, payment(amount=20_000), WHO).left == Amount(0)


def test_an_advance_on_a_claim_that_is_rejected_after_it_is_asked_about(book: Book) -> None:
    report_claim(book, report(), WHO)
    advance = payment(amount=10_000, date=NEWS)
    with pytest.raises(Doubtful) as doubt:
        pay_claim(book, advance, WHO)
    pay_claim(book, convinced(advance, doubt.value, "Ambulance"), WHO)
    with pytest.raises(Doubtful) as doubt:
        decide_claim(book, decision(decision="rejected", reason="fraud"), WHO)
    assert fields(doubt.value) == ["decision"]


def estimates(book: Book) -> list[tuple[int, int]]:
    """Day and amount of each estimate of the first claim."""
    return [(each.date, each.amount) for each in estimates_of(book, "C-A-000001")]


def test_what_an_open_claim_may_come_to_is_kept_by_its_days_through_the_decision(book: Book) -> None:
    """The first is of the report, one of each correction, the same day's last word counts, and a decision adds none."""
    report_claim(book, report(), WHO)
    assert estimates(book) == [(NEWS, 80_000)]
    for covered, day in ((60_000, NEWS + 3), (65_000, NEWS + 3), (90_000, NEWS + 9)):
        correct_claim(book, "C-A-000001", {"covered": covered, "why": "The clinic called"}, WHO, day)
        assert find(book, "claims", "C-A-000001").covered == covered
    kept = [(NEWS, 80_000), (NEWS + 3, 65_000), (NEWS + 9, 90_000)]
    assert estimates(book) == kept
    correct_claim(book, "C-A-000001", {"loss": 95_000, "why": "Bill"}, WHO, NEWS + 10)
    decide_claim(book, decision(), WHO)
    assert estimates(book) == kept
    assert find(book, "claims", "C-A-000001").covered == 70_000
    correct_claim(book, "C-A-000001", {"covered": 71_000, "why": "Sum"}, WHO, LATER + 5)
    assert estimates(book) == kept


def test_a_claim_that_came_without_estimates_keeps_what_it_was_thought_to_come_to(book: Book) -> None:
    report_claim(book, report(), WHO)
    with saving(book, "import") as save:
        insert(save, "claims", replace(find(book, "claims", "C-A-000001"), code="C-9"))
    correct_claim(book, "C-9", {"covered": 5, "why": "x"}, WHO, LATER)
    assert [(each.date, each.amount) for each in estimates_of(book, "C-9")] == [(NEWS, 80_000), (LATER, 5)]


def test_a_claim_that_came_decided_and_without_estimates_is_marked(book: Book) -> None:
    report_claim(book, report(), WHO)
    decide_claim(book, decision(), WHO)
    with saving(book, "import") as save:
        insert(save, "claims", replace(find(book, "claims", "C-A-000001"), code="C-9"))
    assert "Estimates" in [PLAIN.say(fact.label) for fact in claim_card(book, "C-9").facts]
    assert "Estimates" not in [PLAIN.say(fact.label) for fact in claim_card(book, "C-A-000001").facts]


def test_the_first_estimate_follows_a_corrected_day_of_report(book: Book) -> None:
    report_claim(book, report(), WHO)
    correct_claim(book, "C-A-000001", {"reported": NEWS - 1, "why": "Slip"}, WHO, LATER)
    assert estimates(book) == [(NEWS - 1, 80_000)]
    correct_claim(book, "C-A-000001", {"covered": 5, "why": "x"}, WHO, NEWS + 1)
    with pytest.raises(Refused) as refusal:
        correct_claim(book, "C-A-000001", {"reported": NEWS + 2, "why": "Slip"}, WHO, LATER)
    assert fields(refusal.value) == ["reported"]
    assert find(book, "claims", "C-A-000001").reported == NEWS - 1
    assert estimates(book) == [(NEWS - 1, 80_000), (NEWS + 1, 5)]


def test_a_claim_is_not_decided_before_its_latest_estimate(book: Book) -> None:
    report_claim(book, report(), WHO)
    correct_claim(book, "C-A-000001", {"covered": 75_000, "why": "x"}, WHO, LATER)
    with pytest.raises(Refused) as refusal:
        decide_claim(book, decision(decided=LATER - 1), WHO)
    assert fields(refusal.value) == ["decided"]
    decide_claim(book, decision(), WHO)
    with pytest.raises(Refused) as refusal:
        correct_claim(book, "C-A-000001", {"decided": LATER - 1, "why": "Slip"}, WHO)
    assert fields(refusal.value) == ["decided"]


def test_a_claim_opened_again_is_estimated_anew(book: Book) -> None:
    report_claim(book, report(), WHO)
    decide_claim(book, decision(), WHO)
    correct_claim(
        book, "C-A-000001", {"decision": "open", "decided": None, "reason": None, "why": "Appeal"}, WHO, LATER + 3
    )
    assert estimates(book) == [(NEWS, 80_000), (LATER + 3, 70_000)]
