"""Items of a bill that do not come to what the claim covers."""

from __future__ import annotations

from desktop_app.core.checks.finding import Check, Severity
from desktop_app.core.shown import Amount
from desktop_app.core.text import Text, text


def _say(decimals: int, covered: int, total: int) -> Text:
    """Both sums."""
    words = text("Checks", "{covered} stands as covered; the items come to {total}.")
    return words.about(covered=Amount(covered, decimals), total=Amount(total, decimals))


CHECK = Check(
    "lines_beside_claim",
    Severity.WARNING,
    text("Checks", "Claims beside their items"),
    text("Checks", "What a claim covers is the sum of what is covered of its items."),
    _say,
    "claims",
    field="covered",
)
"""Principle 5: a claim is adjudicated item by item."""
