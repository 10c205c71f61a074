"""What the office does with claims: reports them, decides them, pays them, corrects them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from dataclasses import replace as changed
from typing import TYPE_CHECKING, Any

from desktop_app.acts.claim_correction import (
    items_corrected,
    paid_already,
    unexplained,
    unsaid,
    with_reason,
    wrong_items,
)
from desktop_app.acts.claim_doubts import (
    doubts_of_correction,
    doubts_of_decision,
    doubts_of_payment,
    doubts_of_report,
)
from desktop_app.acts.claim_proposal import (
    benefit_is_of,
    items_missing,
    items_of,
    numbered,
    sum_of,
    takes_fast_track,
    unlike,
    with_sums,
    write_items,
)
from desktop_app.acts.correction import Corrected, Correction, correct
from desktop_app.acts.estimates import follow_claim, misdated, record_estimate
from desktop_app.acts.gate import Plan, Procedure
from desktop_app.acts.judgement import known, place
from desktop_app.acts.whose import name_of
from desktop_app.catalog.forms.claim import APPROVED, DECIDE_CLAIM, PAY_CLAIM, REPORT_CLAIM
from desktop_app.catalog.forms.records import LINES
from desktop_app.core.period import Day, today
from desktop_app.core.problems import Problem, refused
from desktop_app.core.records.claim import Claim, ClaimSitting, Estimate, Payment
from desktop_app.core.records.sheets import sheet
from desktop_app.core.rules.registry import problems_of
from desktop_app.core.shown import Amount, When
from desktop_app.core.text import text
from desktop_app.store.claims import claim as found_claim
from desktop_app.store.rows import find, insert, next_code, replace
from desktop_app.store.staff import recorded_by
from desktop_app.store.terms import decimals_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.acts.who import Who
    from desktop_app.store.claims import FoundClaim
    from desktop_app.store.database import Book
    from desktop_app.store.save import Save

_REPORTED = ("person", "benefit", "event", "cause", "provider", "incurred", "reported", "loss", "covered")


@dataclass(frozen=True, slots=True)
class Reported:
    """A claim reported: its code, for whom, and what it is estimated at."""

    claim: str
    name: str
    covered: Amount


@dataclass(frozen=True, slots=True)
class Decided:
    """A claim decided: for whom, how, and the amount approved."""

    claim: str
    name: str
    decision: str
    covered: Amount


@dataclass(frozen=True, slots=True)
class Paid:
    """A claim paid: for whom, the payment, its amount, and what is left to pay."""

    claim: str
    name: str
    payment: str
    amount: Amount
    left: Amount


def _plan_reporting(book: Book, values: Mapping[str, Any]) -> Plan[Reported]:
    """A claim, its first estimate, and the items of its bill."""
    policy = known(book, "policies", values, "policy")
    given = with_sums(values)
    told: dict[str, Any] = {name: given.get(name) for name in _REPORTED}
    if told["covered"] is None:
        raise refused(text("Acts", "Fill in: {label}.", label=sheet("claims").field("covered").label), "covered")
    claim, lines = Claim(code="", policy=policy.code, office=policy.office, **told), items_of(given)

    def write(save: Save) -> Reported:
        code = next_code(book, "claims")
        insert(save, "claims", changed(claim, code=code))
        insert(save, "estimates", Estimate(claim=code, date=claim.reported, amount=claim.covered))
        write_items(save, changed(claim, code=code), numbered(lines, code))
        return Reported(code, name_of(book, "claims", code), Amount(claim.covered, decimals_of(book)))

    problems = [*problems_of("claims", claim), *benefit_is_of(book, policy.product, claim.benefit)]
    problems += unlike(book, claim, lines)
    doubts = [] if problems else doubts_of_report(book, claim)
    return Plan(write, problems, doubts)


def _plan_deciding(book: Book, values: Mapping[str, Any]) -> Plan[Decided]:
    """The decision on a claim and its items; what it was thought to come to before stays as an estimate."""
    claim = known(book, "claims", values, "claim")
    items = [] if values["decision"] == "rejected" else items_of(values, claim.code)
    change = _decision(values, sum_of(items, "covered"))
    decided = changed(claim, **change)

    def write(save: Save) -> Decided:
        record_estimate(save, claim)
        seat(save, claim.code, values["decided"], values)
        replace(save, "claims", place(book, "claims", claim.code), **change)
        if items:
            write_items(save, claim, items)
        name = name_of(book, "claims", claim.code)
        return Decided(claim.code, name, decided.decision, Amount(decided.covered, decimals_of(book)))

    known_wrong = problems_of("claims", decided) or misdated(book, decided) or items_missing(book, claim, items)
    wrong_sum = [each for each in unlike(book, decided, items) if each.field == "covered"]
    problems = decided_already(claim) or [*known_wrong, *wrong_sum, *unsaid(decided), *unseated(values)]
    doubts = [] if problems else doubts_of_decision(book, decided, items)
    by = "" if takes_fast_track(book, decided) else recorded_by(book, "claims", claim.code)
    return Plan(write, problems, doubts, recorded_by=by)


def _plan_paying(book: Book, values: Mapping[str, Any]) -> Plan[Paid]:
    """A payment for a claim."""
    known(book, "claims", values, "claim")
    claim = _found(book, values["claim"])
    given: dict[str, Any] = {name: values.get(name) for name in ("claim", "date", "amount", "method", "received")}
    payment, decimals = Payment(code="", **given), decimals_of(book)

    def write(save: Save) -> Paid:
        code = next_code(book, "payments")
        insert(save, "payments", changed(payment, code=code))
        left, name = Amount(claim.payable - payment.amount, decimals), name_of(book, "claims", claim.code)
        return Paid(claim.code, name, code, Amount(payment.amount, decimals), left)

    problems = _cannot_pay(claim, payment, decimals) or problems_of("payments", payment)
    doubts = doubts_of_payment(claim, payment)
    return Plan(write, problems, doubts, amount=payment.amount)


def correct_claim(book: Book, code: str, values: Mapping[str, Any], who: Who, day: Day | None = None) -> Corrected:
    """Replace what is wrong about a claim, its items with it; it cannot come to less than was paid for it.

    What an open claim is now thought to come to is an estimate of the day, today unless given.
    """
    claim, values = found_claim(book, code), with_reason(book, code, values)
    problems = paid_already(claim, values, decimals_of(book)) if claim and claim.paid else []
    problems += unexplained(book, code, values)
    items = items_corrected(book, code, values)
    problems += [] if items is None else wrong_items(book, code, values, items)
    doubts = _doubts_of_change(book, code, values)
    by = recorded_by(book, "claims", code) if values.get("decision", "open") != "open" else ""
    beside = () if items is None else (LINES,)

    def follow(save: Save, before: Claim) -> None:
        follow_claim(save, before, code=code, day=today() if day is None else day)
        if items is not None:
            write_items(save, before, items)

    return correct(book, Correction("claims", code, values, problems, doubts, follow, by, beside), who)


def correct_payment(book: Book, code: str, values: Mapping[str, Any], who: Who) -> Corrected:
    """Replace what is wrong about a payment; all payments together stay within what was approved or estimated."""
    payment = find(book, "payments", code)
    claim = found_claim(book, payment.claim) if payment else None
    amount = values.get("amount")
    problems = []
    if payment and claim and amount is not None and amount > claim.payable + payment.amount:
        most = Amount(claim.payable + payment.amount, decimals_of(book))
        problems.append(Problem(text("Acts", "At most {most} is left to pay.", most=most), "amount"))
    return correct(book, Correction("payments", code, values, problems), who)


def _doubts_of_change(book: Book, code: str, values: Mapping[str, Any]) -> list[Problem]:
    """What the corrected claim is doubted for; nothing while an answer lacks that it cannot do without."""
    before = find(book, "claims", code)
    if before is None or None in {values.get(name, getattr(before, name)) for name in ("incurred", "covered")}:
        return []
    after = changed(before, **{name: values[name] for name in _REPORTED if name in values})
    return doubts_of_correction(book, before, after)


def _decision(values: Mapping[str, Any], of_items: int | None) -> dict[str, Any]:
    """What a decision changes; a rejected claim keeps its estimate, from which earlier reserves were made."""
    change = {"decision": values["decision"], "decided": values["decided"]}
    if values["decision"] == "rejected":
        return {**change, "reason": values.get("reason")}
    covered = of_items if values.get("covered") is None else values["covered"]
    if covered is None:
        raise refused(text("Acts", "Fill in: {label}.", label=APPROVED), "covered")
    return {**change, "covered": covered, "reason": values.get("reason") if values["decision"] == "partly" else None}


def committee(values: Mapping[str, Any]) -> list[str]:
    """The names of those who sat, each once."""
    names = (each.strip() for each in re.split("[,،;]", values.get("members") or ""))
    return list(dict.fromkeys(each for each in names if each))


def seat(save: Save, claim: str, day: Day, values: Mapping[str, Any]) -> None:
    """Write down the committee that sat on a claim, with its minutes; nothing where none did."""
    if members := committee(values):
        names, minutes = ", ".join(members), values.get("minutes")
        insert(save, "claim_sittings", ClaimSitting(claim=claim, date=day, members=names, minutes=minutes))


def unseated(values: Mapping[str, Any]) -> list[Problem]:
    """Nobody is a committee alone, and minutes tell who sat."""
    members = committee(values)
    if len(members) > 1 or not (members or values.get("minutes")):
        return []
    return [
        Problem(text("Acts", "A committee is two people or more: write their names, with commas between."), "members")
    ]


def decided_already(claim: Claim) -> list[Problem]:
    """A claim is decided once; a wrong decision is corrected."""
    if claim.decision == "open":
        return []
    day = When(claim.decided or claim.reported)
    return [Problem(text("Acts", "This claim was decided on {day}. Correct the decision instead.", day=day), "claim")]


def _cannot_pay(claim: FoundClaim, payment: Payment, decimals: int) -> list[Problem]:
    """Nothing is paid of a rejected claim, before the report, or beyond what was approved or is estimated."""
    if claim.decision == "rejected":
        return [Problem(text("Acts", "This claim was rejected: nothing is paid."), "claim")]
    if payment.date < claim.reported:
        message = text("Acts", "This claim was reported on {day}: it is not paid before.", day=When(claim.reported))
        return [Problem(message, "date")]
    if not claim.payable:
        return [Problem(text("Acts", "This claim is paid in full."), "claim")]
    if not 0 < payment.amount <= claim.payable:
        most = Amount(claim.payable, decimals)
        return [
            Problem(text("Acts", "Write an amount up to {most}, which is what is left to pay.", most=most), "amount")
        ]
    return []


def _found(book: Book, code: str) -> FoundClaim:
    """The claim with what was paid for it; it is known to be there."""
    claim = found_claim(book, code)
    if claim is None:
        raise LookupError(code)
    return claim


report_claim = Procedure("report_claim", _plan_reporting, REPORT_CLAIM, ("reported",))
"""Write down a claim with its items; what it may come to is its first estimate (definitions, section 5)."""
decide_claim = Procedure("decide_claim", _plan_deciding, DECIDE_CLAIM, ("decided",))
"""Meet a claim in full or in part with the amount approved, or reject it with the reason; its estimates stay."""
pay_claim = Procedure("pay_claim", _plan_paying, PAY_CLAIM, ("date",))
"""Pay a claim or a part of it, never more than was approved; before the decision it is an advance."""
