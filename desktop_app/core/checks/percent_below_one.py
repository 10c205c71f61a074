"""A percentage that is less than one, where a share may have been written."""

from __future__ import annotations

from desktop_app.core.checks.finding import Check, Severity
from desktop_app.core.shown import Share
from desktop_app.core.text import Text, text


def _say(_decimals: int, column: Text, percent: float) -> Text:
    """What stands there, and what may have been meant."""
    return text(
        "Checks",
        "{column} is {percent}; was {meant} meant?",
        column=column,
        percent=Share(percent / 100, 2),
        meant=Share(percent),
    )


CHECK = Check(
    "percent_below_one",
    Severity.WARNING,
    text("Checks", "Percentages below one"),
    text("Checks", "A percentage is written as 10, not as 0.1: below one it is seldom meant."),
    _say,
    of_any=True,
)
"""Definitions, section 1: a rate has one unit."""
