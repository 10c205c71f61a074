"""A receipt whose number and day do not follow each other."""

from __future__ import annotations

from desktop_app.core.checks.finding import Check, Severity
from desktop_app.core.shown import When
from desktop_app.core.text import Text, text

LATE, SELDOM = 31, 50
"""Days by which the next receipt of a series may be older, and of how many at most one is: else books are mixed."""


def _say(_decimals: int, receipt: str, paid: int, other: str, earlier: int) -> Text:
    """Both receipts with their days."""
    words = text("Checks", "Receipt {receipt} is of {day}, while {other} before it is of {other_day}.")
    return words.about(receipt=receipt, day=When(paid), other=other, other_day=When(earlier))


CHECK = Check(
    "receipt_backdated",
    Severity.WARNING,
    text("Checks", "Receipts out of the order of their days"),
    text(
        "Checks",
        "Receipts are written one after another: a later number with a much earlier day was written for it afterwards.",
    ),
    _say,
    "premiums",
    field="paid_on",
)
"""Principle 3: every payment can be followed to its paper."""
