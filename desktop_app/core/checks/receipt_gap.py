"""Receipt numbers that are missing from their series."""

from __future__ import annotations

from desktop_app.core.checks.finding import Check, Severity
from desktop_app.core.text import Text, text


def _say(_decimals: int, series: str, first: int, last: int) -> Text:
    """Which numbers are missing."""
    words = text("Checks", "Of the receipts “{series}”, {first} to {last} are not in the file.")
    if first == last:
        words = text("Checks", "Of the receipts “{series}”, {first} is not in the file.")
    return words.about(series=series, first=first, last=last)


CHECK = Check(
    "receipt_gap",
    Severity.NOTE,
    text("Checks", "Missing receipt numbers"),
    text(
        "Checks",
        "Receipts are numbered so that none can vanish: a missing one was spoilt, or its money is gone.",
    ),
    _say,
    "premiums",
    field="receipt",
)
"""Principle 3: every payment can be followed to its paper."""
