"""An appeal against a rejection that was upheld, and the claim is rejected all the same."""

from __future__ import annotations

from desktop_app.core.checks.finding import Check, Severity
from desktop_app.core.shown import When
from desktop_app.core.text import Text, text


def _say(_decimals: int, complaint: str, answered: int) -> Text:
    """Which appeal was upheld when."""
    words = text("Checks", "Appeal {complaint} was upheld on {day}, and the claim is still rejected.")
    return words.about(complaint=complaint, day=When(answered))


CHECK = Check(
    "appeal_not_followed",
    Severity.WARNING,
    text("Checks", "Appeals upheld, claims still rejected"),
    text("Checks", "Whoever was right on appeal gets nothing until the decision of the claim is corrected."),
    _say,
    "claims",
    field="decision",
)
"""Indicator 8: a rejection that was overturned is none."""
