"""Somebody left, and nobody knows why."""

from __future__ import annotations

from desktop_app.core.checks.finding import Check, Severity
from desktop_app.core.shown import When
from desktop_app.core.text import Text, text


def _say(_decimals: int, person: str | None, left: int) -> Text:
    """Who left when."""
    if person is None:
        return text("Checks", "The policy ended early on {day} for no reason given.", day=When(left))
    return text("Checks", "{person} left on {day} for no reason given.", person=person, day=When(left))


CHECK = Check(
    "exit_reason_missing",
    Severity.NOTE,
    text("Checks", "Exits without a reason"),
    text("Checks", "Why members leave tells the scheme what to mend; “unknown” is a reason too."),
    _say,
    "policies",
)
"""Indicator 4: who could not have renewed is not counted among those who did not."""
