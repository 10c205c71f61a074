"""The dated estimates of a claim while it is open: kept beside it, so that a past day is valued as it was then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.problems import Problem, Refused
from desktop_app.core.records.claim import Estimate
from desktop_app.core.shown import When
from desktop_app.core.text import text
from desktop_app.store.claims import estimates_of
from desktop_app.store.rows import find, insert, replace

if TYPE_CHECKING:
    from desktop_app.core.period import Day
    from desktop_app.core.records.claim import Claim
    from desktop_app.store.claims import FoundEstimate
    from desktop_app.store.database import Book
    from desktop_app.store.save import Save


def misdated(book: Book, claim: Claim) -> list[Problem]:
    """No estimate lies before the report or after the decision (definitions, section 5)."""
    dates = [estimate.date for estimate in estimates_of(book, claim.code)]
    if dates and dates[0] < claim.reported:
        message = text("Acts", "The claim was estimated on {day}: it was reported by then.", day=When(dates[0]))
        return [Problem(message, "reported")]
    if dates and claim.decided is not None and dates[-1] > claim.decided:
        message = text("Acts", "The claim was still estimated on {day}: it was not decided before.")
        return [Problem(message.about(day=When(dates[-1])), "decided")]
    return []


def record_estimate(save: Save, claim: Claim) -> None:
    """Before a decision: what a claim without estimates was thought to come to stays, as that of its report."""
    if not estimates_of(save.book, claim.code):
        _estimate(save, claim.code, claim.reported, claim.covered)


def follow_claim(save: Save, before: Claim, *, code: str, day: Day) -> None:
    """After a correction of a claim, within its save: the estimates follow; Refused where their days cannot be.

    The first estimate is of the day of the report and moves with it. What the open claim is now thought to come to is
    an estimate of the day; of a claim that came without any, what it was thought to come to before is one, too.
    """
    claim: Claim = find(save.book, "claims", code)
    estimates = estimates_of(save.book, code)
    if estimates and estimates[0].date == before.reported != claim.reported:
        _move(save, estimates, claim.reported)
    if claim.decision == "open" and (estimates[-1].amount if estimates else before.covered) != claim.covered:
        if not estimates:
            _estimate(save, code, claim.reported, before.covered)
        _estimate(save, code, max(day, claim.reported), claim.covered)
    problems = misdated(save.book, claim)
    if problems:
        raise Refused(*problems)


def _move(save: Save, estimates: list[FoundEstimate], day: Day) -> None:
    """Date the first estimate anew, unless there is another of that day already."""
    if day not in {estimate.date for estimate in estimates}:
        replace(save, "estimates", estimates[0].row, date=day)


def _estimate(save: Save, code: str, day: Day, amount: int) -> None:
    """Write what the claim is thought to come to from a day on, over what stands there for the same day."""
    same = [estimate.row for estimate in estimates_of(save.book, code) if estimate.date == day]
    if same:
        replace(save, "estimates", same[0], amount=amount)
    else:
        insert(save, "estimates", Estimate(claim=code, date=day, amount=amount))
