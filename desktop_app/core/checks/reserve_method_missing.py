"""A product that needs a reserve for which it has no method."""

from __future__ import annotations

from desktop_app.core.checks.finding import Check, Severity
from desktop_app.core.text import Text, text

AT_ONCE = 30
"""Days from event to report up to which claims count as reported at once."""


def _say(_decimals: int, lack: str, days: int | None) -> Text:
    """What is lacking."""
    if lack == "ibnr":
        return text(
            "Checks",
            "Claims were reported up to {days} days after the event, but nothing is reserved for those still to come.",
            days=days,
        )
    if lack == "alr":
        return text("Checks", "A product of this kind needs an accrued liabilities reserve certified by an actuary.")
    return text(
        "Checks", "The method chosen for claims not yet reported needs a ratio or a percentage that is not set."
    )


CHECK = Check(
    "reserve_method_missing",
    Severity.WARNING,
    text("Checks", "Reserves without a method"),
    text(
        "Checks", "A product has a method for every reserve its kind needs, and that method has all it computes with."
    ),
    _say,
    "products",
)
"""Principle 4, table 9: which product needs which reserve."""
