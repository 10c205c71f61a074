"""A premium that was paid without a receipt number."""

from __future__ import annotations

from desktop_app.core.checks.finding import Check, Severity
from desktop_app.core.shown import Amount, When
from desktop_app.core.text import Text, text


def _say(decimals: int, paid: int, amount: int) -> Text:
    """What was paid when."""
    return text(
        "Checks",
        "{amount} was paid on {day} without a receipt number.",
        amount=Amount(amount, decimals),
        day=When(paid),
    )


CHECK = Check(
    "receipt_missing",
    Severity.WARNING,
    text("Checks", "Premiums without a receipt"),
    text("Checks", "Every payment taken leaves a receipt with its number."),
    _say,
    "premiums",
)
"""Principle 3: every payment can be followed to its paper."""
