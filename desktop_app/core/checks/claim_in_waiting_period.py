"""A claim whose event lies in the waiting period of a first policy."""

from __future__ import annotations

from desktop_app.core.checks.finding import Check, Severity
from desktop_app.core.shown import When
from desktop_app.core.text import Text, text


def _say(_decimals: int, incurred: int, ends: int) -> Text:
    """When the event was, and when waiting ended."""
    return text(
        "Checks",
        "The event on {day} lies in the waiting period, which ran until {last}.",
        day=When(incurred),
        last=When(ends),
    )


CHECK = Check(
    "claim_in_waiting_period",
    Severity.WARNING,
    text("Checks", "Claims in the waiting period"),
    text("Checks", "Nothing is owed for an event in the waiting period of a policy that renews no other."),
    _say,
    "claims",
)
"""Principle 5: claims soon after entry show whether members join because they are ill already."""
