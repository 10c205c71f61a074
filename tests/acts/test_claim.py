"""A claim is reported, decided and paid in this order, each once, and what is doubtful is asked about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.acts.claim import correct_claim, correct_payment, decide_claim, pay_claim, report_claim
from desktop_app.acts.policy import renew_policy
from desktop_app.core.doubts import Doubtful
from desktop_app.core.period import parse_day
from desktop_app.core.problems import Refused
from desktop_app.core.shown import Amount
from desktop_app.store.claims import claim as found_claim
from desktop_app.store.claims import lines_of, payments_of
from desktop_app.store.rows import find
from tests.counter import END, START, WHO, convinced, enrolled, fields, member, office_book, saves

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


def report(**changes: Any) -> dict[str, Any]:
    where = {
        "policy": "P-A-000001",
        "person": "M-A-000002",
        "benefit": "STAY",
        "event": "illness",
        "provider": "CLINIC",
    }
    when = {"incurred": EVENT, "reported": NEWS, "loss": 90_000, "covered": 80_000}
    items = [
        {"item": "Bed", "billed": 60_000, "covered": 60_000},
        {"item": "Medicine", "billed": 30_000, "covered": 20_000},
    ]
    return {**where, **when, "cause": None, "lines": items, **changes}


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


def test_a_report_keeps_the_loss_the_cover_and_every_item(book: Book) -> None:
    done = report_claim(book, report(), WHO)
    assert (done.claim, done.covered) == ("C-A-000001", Amount(80_000))
    claim = find(book, "claims", "C-A-000001")
    assert (claim.loss, claim.covered, claim.decision, claim.office) == (90_000, 80_000, "open", "BNK")
    found = found_claim(book, "C-A-000001")
    assert found is not None
    assert [(line.item, line.billed, line.covered) for line in lines_of(book, found.row)] == [
        *(("Bed", 60_000, 60_000), ("Medicine", 30_000, 20_000)),
    ]
    assert saves(book)[-1] == ("report_claim", "Asha", "A", None)


def test_a_loss_left_open_is_what_the_items_add_up_to(book: Book) -> None:
    report_claim(book, report(loss=None), WHO)
    assert find(book, "claims", "C-A-000001").loss == 90_000


def test_without_a_person_it_is_the_holders(book: Book) -> None:
    report_claim(book, report(person=None), WHO)
    found = found_claim(book, "C-A-000001")
    assert found is not None
    assert found.name == "Asha Tharu"


@pytest.mark.parametrize(
    ("changes", "wrong"),
    [
        ({"reported": EVENT - 1}, ["reported"]),
        ({"policy": "P-9"}, ["policy"]),
        ({"policy": None}, ["policy"]),
        ({"covered": None, "lines": []}, ["covered"]),
        ({"incurred": None}, ["incurred"]),
        ({"benefit": "BURIAL"}, ["benefit"]),
        ({"benefit": "NOWHERE"}, ["benefit"]),
        ({"loss": 91_000}, ["loss"]),
        ({"covered": 81_000}, ["covered"]),
        ({"lines": [{"item": None, "billed": 5, "covered": 5}]}, ["lines.0.item"]),
    ],
)
def test_what_cannot_be_true_of_a_claim_is_refused(book: Book, changes: dict[str, Any], wrong: list[str]) -> None:
    with pytest.raises(Refused) as refusal:
        report_claim(book, report(**changes), WHO)
    assert not isinstance(refusal.value, Doubtful)
    assert fields(refusal.value) == wrong
    assert book.value("SELECT count(*) FROM claims") == book.value("SELECT count(*) FROM claim_lines") == 0


@pytest.mark.parametrize(
    ("changes", "asked"),
    [
        ({"incurred": START - 1}, ["incurred"]),
        ({"incurred": END + 1, "reported": END + 2}, ["incurred"]),
        ({"incurred": START + 29}, ["incurred"]),
        ({"person": "M-A-000003"}, ["person"]),
        ({"loss": 600_000, "covered": 600_000, "lines": []}, ["covered"]),
    ],
)
def test_what_is_doubtful_of_a_claim_is_asked_once(book: Book, changes: dict[str, Any], asked: list[str]) -> None:
    enrolled(book, member("Chandra Oli"))
    with pytest.raises(Doubtful) as doubt:
        report_claim(book, report(**changes), WHO)
    assert fields(doubt.value) == asked
    report_claim(book, convinced(report(**changes), doubt.value, "As told by the clinic"), WHO)
    assert saves(book)[-1][3] == "As told by the clinic"


def test_the_waiting_period_is_over_after_its_days_and_a_renewal_has_none(book: Book) -> None:
    report_claim(book, report(incurred=START + 30), WHO)
    renew_policy(book, {"renews": "P-A-000001", "start_day": END + 1, "amount": 60_000}, WHO)
    report_claim(book, report(policy="P-A-000002", incurred=END + 2, reported=END + 3), WHO)
    assert book.value("SELECT count(*) FROM claims") == 2


def test_a_second_claim_for_the_day_is_asked_about(book: Book) -> None:
    report_claim(book, report(), WHO)
    with pytest.raises(Doubtful) as doubt:
        report_claim(book, report(), WHO)
    assert fields(doubt.value) == ["incurred"]


@pytest.mark.parametrize(
    ("changes", "stands"),
    [
        ({"decision": "paid", "covered": 90_000, "reason": None}, ("paid", 90_000, None)),
        ({"decision": "paid", "covered": 90_000}, ("paid", 90_000, None)),
        ({}, ("partly", 70_000, "limit_reached")),
        ({"decision": "rejected", "covered": None, "reason": "not_covered"}, ("rejected", 80_000, "not_covered")),
    ],
)
def test_a_decision_says_how_and_how_much(book: Book, changes: dict[str, Any], stands: tuple[object, ...]) -> None:
    report_claim(book, report(), WHO)
    decide_claim(book, decision(**changes), WHO)
    claim = find(book, "claims", "C-A-000001")
    assert (claim.decision, claim.covered, claim.reason) == stands
    assert claim.decided == LATER


@pytest.mark.parametrize(
    ("changes", "wrong"),
    [
        ({"decided": NEWS - 1}, ["decided"]),
        ({"decided": None}, ["decided"]),
        ({"decision": None}, ["decision"]),
        ({"decision": "paid", "covered": None}, ["covered"]),
        ({"decision": "rejected", "reason": None}, ["reason"]),
        ({"reason": None}, ["reason"]),
        ({"claim": "C-9"}, ["claim"]),
        ({"decision": "open", "reason": None}, ["decision", "reason"]),
    ],
)
def test_what_is_no_decision_is_refused(book: Book, changes: dict[str, Any], wrong: list[str]) -> None:
    report_claim(book, report(), WHO)
    with pytest.raises(Refused) as refusal:
        decide_claim(book, decision(**changes), WHO)
    assert fields(refusal.value) == wrong
    assert find(book, "claims", "C-A-000001").decision == "open"


def test_a_claim_is_decided_once(book: Book) -> None:
    report_claim(book, report(), WHO)
    decide_claim(book, decision(), WHO)
    with pytest.raises(Refused) as refusal:
        decide_claim(book, decision(), WHO)
    assert fields(refusal.value) == ["claim"]


def test_more_than_the_loss_is_asked_about(book: Book) -> None:
    report_claim(book, report(), WHO)
    with pytest.raises(Doubtful) as doubt:
        decide_claim(book, decision(covered=95_000), WHO)
    assert fields(doubt.value) == ["covered"]


def test_payments_reach_what_was_approved_and_no_more(book: Book) -> None:
    report_claim(book, report(), WHO)
    decide_claim(book, decision(), WHO)
    first = pay_claim(book, payment(amount=50_000), WHO)
    assert (first.payment, first.left) == ("Y-A-000001", Amount(20_000))
    with pytest.raises(Refused) as refusal:
        pay_claim(book, payment(amount=20_001), WHO)
    assert fields(refusal.value) == ["amount"]
    second = pay_claim(book, payment(amount=20_000, received=LATER + 3), WHO)
    assert second.left == Amount(0)
    with pytest.raises(Refused) as refusal:
        pay_claim(book, payment(amount=1), WHO)
    assert fields(refusal.value) == ["claim"]
    found = found_claim(book, "C-A-000001")
    assert found is not None
    assert [(each.amount, each.received) for each in payments_of(book, found.row)] == [
        *((50_000, None), (20_000, LATER + 3)),
    ]


@pytest.mark.parametrize(
    ("changes", "wrong"),
    [
        ({"date": NEWS - 1}, ["date"]),
        ({"received": LATER + 1}, ["received"]),
        ({"amount": 0}, ["amount"]),
        ({"amount": None}, ["amount"]),
        ({"claim": "C-9"}, ["claim"]),
    ],
)
def test_what_is_no_payment_is_refused(book: Book, changes: dict[str, Any], wrong: list[str]) -> None:
    report_claim(book, report(), WHO)
    decide_claim(book, decision(), WHO)
    with pytest.raises(Refused) as refusal:
        pay_claim(book, payment(**changes), WHO)
    assert fields(refusal.value) == wrong
    assert book.value("SELECT count(*) FROM payments") == 0


def test_a_rejected_claim_is_not_paid(book: Book) -> None:
    report_claim(book, report(), WHO)
    decide_claim(book, decision(decision="rejected"), WHO)
    with pytest.raises(Refused) as refusal:
        pay_claim(book, payment(), WHO)
    assert fields(refusal.value) == ["claim"]


def test_corrections_stay_within_what_was_paid_and_approved(book: Book) -> None:
    report_claim(book, report(), WHO)
    decide_claim(book, decision(), WHO)
    pay_claim(book, payment(amount=50_000), WHO)
    for act, code, values in (
        (correct_claim, "C-A-000001", {"covered": 49_999, "why": "x"}),
        (correct_claim, "C-A-000001", {"decision": "rejected", "reason": "fraud", "why": "x"}),
        (correct_payment, "Y-A-000001", {"amount": 70_001, "why": "x"}),
    ):
        with pytest.raises(Refused) as refusal:
            act(book, code, values, WHO)
        assert fields(refusal.value) == list(values)[:1]
    correct_payment(book, "Y-A-000001", {"amount": 70_000, "why": "Miscounted"}, WHO)
    assert found_claim(book, "C-A-000001")._replace(row=0).left == 0  # type: ignore[union-attr]
    assert saves(book)[-1][3] == "Miscounted"


def test_an_appeal_that_is_upheld_leaves_no_reason_of_the_rejection(book: Book) -> None:
    report_claim(book, report(), WHO)
    decide_claim(book, decision(decision="rejected", covered=None, reason="waiting_period"), WHO)
    correct_claim(book, "C-A-000001", {"decision": "paid", "reason": "waiting_period", "why": "Appeal upheld"}, WHO)
    assert find(book, "claims", "C-A-000001").reason is None


@pytest.mark.parametrize("decided", ["partly", "rejected"])
def test_a_correction_that_does_not_meet_all_says_why(book: Book, decided: str) -> None:
    report_claim(book, report(), WHO)
    decide_claim(book, decision(decision="paid", covered=90_000, reason=None), WHO)
    with pytest.raises(Refused) as refusal:
        correct_claim(book, "C-A-000001", {"decision": decided, "reason": None, "why": "The committee sat again"}, WHO)
    assert fields(refusal.value) == ["reason"]
    values = {"decision": decided, "reason": "waiting_period", "why": "The committee sat again"}
    correct_claim(book, "C-A-000001", values, WHO)
    assert find(book, "claims", "C-A-000001").decision == decided


def test_a_claim_too_large_to_be_added_up_is_refused_and_nothing_is_saved(book: Book) -> None:
    before = saves(book)
    vast = report(loss=12_345_678_000_000, covered=12_345_678_000_000, lines=[])
    with pytest.raises(Doubtful) as doubted:
        report_claim(book, vast, WHO)
    with pytest.raises(Refused) as refused:
        report_claim(book, convinced(vast, doubted.value), WHO)
    assert str(refused.value.problems[0].message.source).startswith("This number is larger than any")
    assert saves(book) == before
