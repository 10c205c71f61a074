"""A person covered from before the birth."""

from __future__ import annotations

from desktop_app.core.checks.finding import Check, Severity
from desktop_app.core.shown import When
from desktop_app.core.text import Text, text


def _say(_decimals: int, person: str, born: int, first: int) -> Text:
    """The birth and the beginning."""
    words = text("Checks", "{person} was born on {born}, after the cover began on {first}.")
    return words.about(person=person, born=When(born), first=When(first))


CHECK = Check(
    "born_after_cover",
    Severity.WARNING,
    text("Checks", "Born after the cover began"),
    text("Checks", "Cover of a person begins at birth at the earliest; a child born since then joins on that day."),
    _say,
    "policies",
    field="start_day",
    asked=True,
)
"""Principle 3: lives are counted while they live."""
