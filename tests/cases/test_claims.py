"""Cases of claims: what is still to pay, estimates that stay, and how long people waited."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.acts.claim import decide_claim, pay_claim
from desktop_app.acts.who import Who
from desktop_app.core.period import parse_day
from desktop_app.store.opening import open_book
from tests.cases.case import Case, fraction, quarters

if TYPE_CHECKING:
    from tests.cases.case import MakeCase

OPEN, ESTIMATE = "open-and-part-paid", "estimate-overwritten-by-decision"
ADVANCE, HANDBOOK = "payment-before-decision", "handbook-promptness"
FIRST, SECOND, *_ = quarters(2025)
ESTIMATES = "claim,date,amount\nC1,2025-03-01,1000\nC1,2025-04-15,600\n"


def test_an_open_claim_partly_paid_reserves_the_rest(case: MakeCase) -> None:
    assert case(OPEN).lines("P12 P13 P14 P11 B20", FIRST) == "400.00 0.00 600.00 1000.00 600.00"


@pytest.mark.parametrize(
    ("day", "reserved"),
    [
        *(("2025-01-05", "0.00"), ("2025-01-06", "1000.00")),
        *(("2025-02-09", "1000.00"), ("2025-02-10", "600.00")),
    ],
)
def test_claims_in_course_of_settlement_follow_the_days(case: MakeCase, day: str, reserved: str) -> None:
    assert case(OPEN).reserve("cics", day) == reserved


@pytest.mark.parametrize(
    ("portion", "paid", "decision", "reserved"),
    [
        ("0.5", "400", {}, "100.00"),  # half of the claim, less all that was paid
        ("0.3", "400", {}, "0.00"),
        ("1", "1000", {}, "0.00"),
        ("1", "1200", {}, "0.00"),
        ("0.5", "400", {"decision": "partly", "decided": "2025-03-01", "covered": "700"}, "300.00"),
        ("0.5", "400", {"decision": "partly", "decided": "2025-04-01", "covered": "700"}, "100.00"),
        ("1", "400", {"decision": "rejected", "decided": "2025-03-01", "reason": "fraud"}, "0.00"),
    ],
)
def test_what_is_reserved_is_never_below_nought(
    case: MakeCase, portion: str, paid: str, decision: dict[str, str], reserved: str
) -> None:
    """What was decided in April was open in March, with its estimate and the portion of it."""
    book = case(
        OPEN,
        products={"A": {"cics_portion": portion}},
        payments={"Y1": {"amount": paid}},
        claims={"C1": {"reason": "other", **decision} if decision else {}},
        estimates="claim,date,amount\nC1,2025-01-06,1000\n",
    )
    assert book.reserve("cics", "2025-03-31") == reserved


def act(book: Case, **values: Any) -> None:
    """Decide the claim of March in May as the office does, and pay what was approved two days later."""
    with_reason = {"claim": "C1", "decision": "partly", "decided": parse_day("2025-05-10"), "reason": "limit_reached"}
    file = open_book(book.file, who=("Asha", "counter"))
    decide_claim(file, {**with_reason, **values}, Who("Asha", "counter"))
    if values.get("covered"):
        paid = {"claim": "C1", "date": parse_day("2025-05-12"), "amount": values["covered"], "method": None}
        pay_claim(file, {**paid, "received": None}, Who("Asha", "counter"))
    file.close()


def test_a_decision_leaves_the_estimate_of_its_day(case: MakeCase) -> None:
    book = case(ESTIMATE)
    assert book.lines("B20 P11", FIRST) == "1000.00 1000.00"
    act(book, covered=30_000)
    assert book.lines("B20 P11", FIRST) == "1000.00 1000.00"
    assert book.lines("B20 P12 P14 P11", SECOND) == "0.00 300.00 -1000.00 -700.00"
    assert book.indicators(FIRST, "A")["incurred_claims_ratio"]["value"] == pytest.approx(1000 / 986.30)


def test_the_run_off_shows_what_the_estimate_was_too_much(case: MakeCase) -> None:
    book = case(ESTIMATE)
    act(book, covered=30_000)
    found = book.report("run_off", "--at", "2025-06-30", "--product", "A")["tables"]
    row = next(row for row in found[0]["rows"] if row["quarter_end"] == "2025-03-31")
    assert [row[name] for name in ("reserved", "paid", "unsettled", "difference")] == [
        *("1000.00", "300.00", "0.00", "700.00"),
    ]
    assert row["share"] == pytest.approx(0.7)


@pytest.mark.parametrize(
    ("decision", "incurred"),
    [
        ({"decision": "rejected", "reason": "not_covered"}, "-1000.00"),
        ({"decision": "paid", "covered": 100_000, "reason": None}, "0.00"),
        ({"decision": "partly", "covered": 90_000}, "-100.00"),
    ],
)
def test_every_decision_moves_its_own_quarter_alone(case: MakeCase, decision: dict[str, Any], incurred: str) -> None:
    book = case(ESTIMATE)
    act(book, **decision)
    assert book.lines("B20 P11", FIRST) == "1000.00 1000.00"
    assert book.lines("B20 P11", SECOND) == f"0.00 {incurred}"


@pytest.mark.parametrize(
    ("decided", "values"),
    [
        ({"covered": "600"}, ["0.00", "1000.00", "1000.00", "600.00", "600.00", "600.00"]),
        (
            {"decision": "partly", "reason": "limit_reached", "decided": "2025-05-10", "covered": "300"},
            ["0.00", "1000.00", "1000.00", "600.00", "600.00", "300.00"],
        ),
        (
            {"decision": "rejected", "reason": "fraud", "decided": "2025-05-10"},
            ["0.00", "1000.00", "1000.00", "600.00", "600.00", "0.00"],
        ),
    ],
)
def test_each_day_has_the_estimate_of_its_day(case: MakeCase, decided: dict[str, str], values: list[str]) -> None:
    days = ("2025-02-28", "2025-03-01", "2025-04-14", "2025-04-15", "2025-05-09", "2025-05-10")
    book = case(ESTIMATE, claims={"C1": decided}, estimates=ESTIMATES)
    assert [book.reserve("cics", day) for day in days] == values


def test_a_claim_that_came_decided_and_without_estimates_counts_with_what_was_approved(case: MakeCase) -> None:
    """Nobody can tell any more what was thought in March."""
    decided = {"decision": "partly", "reason": "limit_reached", "decided": "2025-05-10", "covered": "300"}
    assert case(ESTIMATE, claims={"C1": decided}).reserve("cics", "2025-03-31") == "300.00"


def test_an_advance_reached_the_beneficiary_in_five_days(case: MakeCase) -> None:
    found = case(ADVANCE).indicators(FIRST, "A")["promptness"]
    assert (found["value"], fraction(found), found["status"]) == (5.0, (5, 1), "ok")
    parts = found["parts"]
    assert (parts["0-7"]["numerator"], parts["mean_days"]["value"], parts["deliver"]["value"]) == (1, 5.0, 0.0)
    assert parts["report"]["value"] == 1.0


def test_an_advance_and_a_rest_end_with_the_last_that_is_received(case: MakeCase) -> None:
    """From 5 January to 7 April: 92 days, seven of them after the decision."""
    payments = "code,claim,date,amount,received\nY1,C1,2025-01-10,40,2025-01-10\nY2,C1,2025-04-05,60,2025-04-07\n"
    book = case(ADVANCE, payments=payments)
    assert book.indicators(FIRST, "A")["promptness"]["value"] is None
    found = book.indicators(SECOND, "A")["promptness"]
    assert (found["value"], found["parts"]["deliver"]["value"]) == (92.0, 7.0)


def test_a_claim_approved_for_nought_ends_with_its_decision(case: MakeCase) -> None:
    """From 5 January to 31 March: 85 days."""
    nought = {"decision": "partly", "reason": "limit_reached", "covered": "0"}
    found = case(ADVANCE, claims={"C1": nought}, payments="").indicators(FIRST, "A")["promptness"]
    assert (found["value"], fraction(found)) == (85.0, (85, 1))


def test_the_handbook_s_five_claims_took_51_days(case: MakeCase) -> None:
    """Real days: 24, 104, 51, 31, 45; the rejected one delivers nothing (definitions, section 13)."""
    found = case(HANDBOOK).indicators(("2007-01-01", "2007-06-30"), "A")["promptness"]
    assert (found["value"], fraction(found), found["status"]) == (51.0, (255, 5), "ok")
    parts = found["parts"]
    assert [parts[band]["numerator"] for band in ("0-7", "8-30", "31-90", "91+")] == [0, 1, 3, 1]
    assert (parts["mean_days"]["value"], parts["median_days"]["value"]) == (51.0, 45.0)
    assert [parts[step]["value"] for step in ("report", "decide", "deliver")] == [11.2, 36.8, 3.75]


def test_the_handbook_s_claims_by_quarter_add_up(case: MakeCase) -> None:
    book = case(HANDBOOK)
    found = [fraction(book.indicators(span, "A")["promptness"]) for span in quarters(2007)[:2]]
    assert found == [(24, 1), (231, 4)]
