"""A target population that was counted long ago."""

from __future__ import annotations

from desktop_app.core.checks.finding import Check, Severity
from desktop_app.core.shown import When
from desktop_app.core.text import Text, text


def _say(_decimals: int, counted: int, population: int) -> Text:
    """What was counted when."""
    words = text("Checks", "The latest count, {population}, is of {day}: more than two years ago.")
    return words.about(population=population, day=When(counted))


CHECK = Check(
    "population_old",
    Severity.NOTE,
    text("Checks", "Populations counted long ago"),
    text(
        "Checks",
        "Coverage is held against the people a product is made for: counted years ago, they are others by now.",
    ),
    _say,
    "",
    field="",
)
"""Indicator 5: the target population is that of the day."""
