"""A claim of which more was paid than approved."""

from __future__ import annotations

from desktop_app.core.checks.finding import Check, Severity
from desktop_app.core.shown import Amount
from desktop_app.core.text import Text, text


def _say(decimals: int, paid: int, covered: int) -> Text:
    """Both amounts."""
    return text(
        "Checks",
        "{paid} was paid, {covered} was approved.",
        paid=Amount(paid, decimals),
        covered=Amount(covered, decimals),
    )


CHECK = Check(
    "paid_above_covered",
    Severity.ERROR,
    text("Checks", "More paid than approved"),
    text("Checks", "The payments of a claim add up to what was approved, and to nothing where it was rejected."),
    _say,
    "claims",
)
"""Principle 3: payments are checked against the decisions they follow from."""
