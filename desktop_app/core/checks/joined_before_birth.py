"""A person who joined before being born."""

from __future__ import annotations

from desktop_app.core.checks.finding import Check, Severity
from desktop_app.core.shown import When
from desktop_app.core.text import Text, text


def _say(_decimals: int, joined: int, born: int) -> Text:
    """Both days."""
    return text("Checks", "Member since {joined}, born on {born}.", joined=When(joined), born=When(born))


CHECK = Check(
    "joined_before_birth",
    Severity.WARNING,
    text("Checks", "Members before their birth"),
    text("Checks", "Nobody is a member before being born: one of the two days is a slip."),
    _say,
    "people",
    field="joined",
    asked=True,
)
"""Principle 3: the days of a record follow each other."""
