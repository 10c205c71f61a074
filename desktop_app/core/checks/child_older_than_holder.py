"""A child that is older than the holder of its household."""

from __future__ import annotations

from desktop_app.core.checks.finding import Check, Severity
from desktop_app.core.shown import When
from desktop_app.core.text import Text, text


def _say(_decimals: int, born: int, holder: str, theirs: int) -> Text:
    """Both births."""
    words = text("Checks", "This child was born on {day}, {holder}, the holder, on {theirs}.")
    return words.about(day=When(born), holder=holder, theirs=When(theirs))


CHECK = Check(
    "child_older_than_holder",
    Severity.WARNING,
    text("Checks", "Children older than their holder"),
    text("Checks", "A child is younger than the holder: the birth date or the relation is another."),
    _say,
    "people",
    field="birth_date",
    asked=True,
)
"""Ages decide who may enter, and what it costs."""
