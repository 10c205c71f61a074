"""A claim was rejected, and the reason is not written down."""

from __future__ import annotations

from desktop_app.core.checks.finding import Check, Severity
from desktop_app.core.shown import When
from desktop_app.core.text import Text, text


def _say(_decimals: int, decided: int) -> Text:
    """When it was rejected."""
    return text("Checks", "It was rejected on {day} for no reason given.", day=When(decided))


CHECK = Check(
    "rejection_reason_missing",
    Severity.NOTE,
    text("Checks", "Rejections without a reason"),
    text("Checks", "Whose claim is rejected is told why, and the scheme learns what its members misunderstand."),
    _say,
    "claims",
)
"""Indicator 8: rejections are read by their reasons."""
