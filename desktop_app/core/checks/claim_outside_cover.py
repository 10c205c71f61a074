"""A claim whose event lies outside the days the person was covered."""

from __future__ import annotations

from desktop_app.core.checks.finding import Check, Severity
from desktop_app.core.shown import When
from desktop_app.core.text import Text, text


def _say(_decimals: int, person: str | None, incurred: int, first: int, last: int) -> Text:
    """When the event was, and when the cover."""
    return text(
        "Checks",
        "The event on {day} lies outside the cover of {person}, from {first} to {last}.",
        day=When(incurred),
        person=person,
        first=When(first),
        last=When(last),
    )


CHECK = Check(
    "claim_outside_cover",
    Severity.ERROR,
    text("Checks", "Claims outside their cover"),
    text("Checks", "A claim is owed only for an event on a day on which the person was covered."),
    _say,
    "claims",
)
"""Principle 3: claims are checked against the policy they are made under."""
