"""A claim for an event after the person's death."""

from __future__ import annotations

from desktop_app.core.checks.finding import Check, Severity
from desktop_app.core.shown import When
from desktop_app.core.text import Text, text


def _say(_decimals: int, person: str, died: int, incurred: int) -> Text:
    """Death and event."""
    words = text("Checks", "{person} died on {died}; the event was on {day}.")
    return words.about(person=person, died=When(died), day=When(incurred))


CHECK = Check(
    "claim_after_death",
    Severity.ERROR,
    text("Checks", "Claims after death"),
    text("Checks", "Cover ends with the death of a person; a later event is somebody else's, or its day is a slip."),
    _say,
    "claims",
    field="incurred",
    asked=True,
)
"""Principle 3: claims are checked against the people they are for."""
