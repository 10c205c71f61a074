"""A receipt number that stands for several payers or days."""

from __future__ import annotations

from desktop_app.core.checks.finding import Check, Severity
from desktop_app.core.text import Text, text


def _say(_decimals: int, receipt: str, others: str) -> Text:
    """The number, and where else it stands."""
    return text("Checks", "Receipt {receipt} also stands for {others}.", receipt=receipt, others=others)


CHECK = Check(
    "receipt_repeated",
    Severity.WARNING,
    text("Checks", "Receipt numbers used again"),
    text("Checks", "One receipt is for one payer on one day; the same number elsewhere is a slip or worse."),
    _say,
    "premiums",
)
"""Principle 3: every payment can be followed to its paper."""
