"""A day that lies in the future, or a century away."""

from __future__ import annotations

from desktop_app.core.checks.finding import Check, Severity
from desktop_app.core.shown import When
from desktop_app.core.text import Text, text

AHEAD, FAR_AHEAD, LONG_AGO = 366, 50 * 366, 36_524
"""Days up to which a beginning may lie ahead, and an end; and after which any day is doubted."""


def _say(_decimals: int, column: Text, day: int) -> Text:
    """The column and the day."""
    return text(
        "Checks", "{column} is {day}: was another year or another calendar meant?", column=column, day=When(day)
    )


CHECK = Check(
    "day_out_of_time",
    Severity.ERROR,
    text("Checks", "Days in the future or a century away"),
    text(
        "Checks",
        "What is written down has happened within a lifetime; other days are slips, or years of another calendar.",
    ),
    _say,
    of_any=True,
)
"""Definitions, section 1: days are those of the common calendar."""
