"""A claim that was approved long ago and is not paid."""

from __future__ import annotations

from desktop_app.core.checks.finding import Check, Severity
from desktop_app.core.shown import Amount, When
from desktop_app.core.text import Text, text

OLD = 180
"""Days since the decision after which a claim that is not paid is doubted."""


def _say(decimals: int, decided: int, covered: int, paid: int) -> Text:
    """What was approved when, and what was paid."""
    words = text("Checks", "{covered} was approved on {day}; {paid} is paid.")
    return words.about(covered=Amount(covered, decimals), day=When(decided), paid=Amount(paid, decimals))


CHECK = Check(
    "claim_unpaid",
    Severity.WARNING,
    text("Checks", "Approved and not paid"),
    text("Checks", "Approved claims are paid within weeks; until then their amount stands as a reserve."),
    _say,
    "claims",
    field="decision",
)
"""Indicator 7: a claim is settled when the member has the money."""
