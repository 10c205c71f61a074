"""A certificate of an accrued liabilities reserve that no actuary has renewed for a year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.checks.finding import Check, Severity
from desktop_app.core.shown import Amount, When
from desktop_app.core.text import Text, text

if TYPE_CHECKING:
    from desktop_app.core.period import Day


def _say(decimals: int, certified: Day, amount: int) -> Text:
    """Of which day the latest certificate is, and what it certifies."""
    return text(
        "Checks",
        "The latest certificate, {amount}, is of {day}: more than twelve months ago.",
        amount=Amount(amount, decimals),
        day=When(certified),
    )


CHECK = Check(
    "certificate_old",
    Severity.WARNING,
    text("Checks", "Certificates older than a year"),
    text("Checks", "An actuary certifies the accrued liabilities reserve at least once a year."),
    _say,
    "products",
)
"""Appendix B, definitions, section 6: a certificate older than twelve months."""
