"""Two words of one list that a reader takes for the same."""

from __future__ import annotations

from desktop_app.core.checks.finding import Check, Severity
from desktop_app.core.text import Text, text


def _say(_decimals: int, other: str) -> Text:
    """The other spelling."""
    return text("Checks", "“{other}” stands in the same list.", other=other)


CHECK = Check(
    "names_alike",
    Severity.NOTE,
    text("Checks", "Words written in two ways"),
    text("Checks", "A village, a cause or a group under two spellings is counted as two."),
    _say,
    "",
    field="",
)
"""Principle 3: what is counted by words needs one word for one thing."""
