"""An item of which more is covered than was billed."""

from __future__ import annotations

from desktop_app.core.checks.finding import Check, Severity
from desktop_app.core.shown import Amount
from desktop_app.core.text import Text, text


def _say(decimals: int, item: str, covered: int, billed: int) -> Text:
    """The item with both amounts."""
    words = text("Checks", "{covered} of {item} is covered; {billed} was billed.")
    return words.about(item=item, covered=Amount(covered, decimals), billed=Amount(billed, decimals))


CHECK = Check(
    "line_above_billed",
    Severity.WARNING,
    text("Checks", "Items covered beyond their bill"),
    text("Checks", "A scheme covers at most what was billed."),
    _say,
    "claims",
    field="covered",
)
"""Principle 5: a claim is adjudicated item by item."""
