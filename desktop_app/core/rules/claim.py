"""What cannot be true of a claim or of a payment of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.problems import Problem
from desktop_app.core.shown import When
from desktop_app.core.text import text

if TYPE_CHECKING:
    from desktop_app.core.records.claim import Claim, Payment


def check(claim: Claim) -> list[Problem]:
    """A claim is reported after its event and decided after its report, and only a decision has a day (section 4)."""
    return [*_reported(claim), *_decided(claim), *_decision(claim)]


def check_payment(payment: Payment) -> list[Problem]:
    """Nobody receives a payment before it is made."""
    if payment.received is None or payment.received >= payment.date:
        return []
    message = text("Rules", "The money is received on or after the day it is paid, {paid}.", paid=When(payment.date))
    return [Problem(message, "received")]


def _reported(claim: Claim) -> list[Problem]:
    """The event comes first."""
    if claim.incurred <= claim.reported:
        return []
    message = text(
        "Rules",
        "A claim is reported on or after the day of its event, {incurred}.",
        incurred=When(claim.incurred),
    )
    return [Problem(message, "reported")]


def _decided(claim: Claim) -> list[Problem]:
    """The report comes before the decision."""
    if claim.decided is None or claim.reported <= claim.decided:
        return []
    message = text(
        "Rules",
        "A claim is decided on or after the day it was reported, {reported}.",
        reported=When(claim.reported),
    )
    return [Problem(message, "decided")]


def _decision(claim: Claim) -> list[Problem]:
    """An open claim has no day of decision; a decided one has."""
    is_open = claim.decision in {None, "open"}
    if is_open is (claim.decided is None):
        return []
    if is_open:
        return [Problem(text("Rules", "An open claim has no day of decision: choose what was decided."), "decision")]
    return [Problem(text("Rules", "A decided claim needs the day of its decision."), "decided")]
