"""A payment made before its claim was decided: an advance."""

from __future__ import annotations

from desktop_app.core.checks.finding import Check, Severity
from desktop_app.core.shown import When
from desktop_app.core.text import Text, text


def _say(_decimals: int, claim: str, paid: int, decided: int | None) -> Text:
    """When it was paid, and when decided."""
    if decided is None:
        return text("Checks", "It was paid on {paid}; claim {claim} is still open.", paid=When(paid), claim=claim)
    return text(
        "Checks",
        "It was paid on {paid}; claim {claim} was decided on {decided}.",
        paid=When(paid),
        claim=claim,
        decided=When(decided),
    )


CHECK = Check(
    "paid_before_decision",
    Severity.WARNING,
    text("Checks", "Payments before the decision"),
    text("Checks", "A payment before the decision is an advance: whoever knows the case sees that it was one."),
    _say,
    "payments",
)
"""Principle 3: the days of a claim follow each other, but for an advance (definitions, section 5)."""
