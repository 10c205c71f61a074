"""Two records that are likely of one person."""

from __future__ import annotations

from desktop_app.core.checks.finding import Check, Severity
from desktop_app.core.shown import When
from desktop_app.core.text import Text, text


def _say(_decimals: int, other: str, born: int) -> Text:
    """Who else it is likely to be."""
    return text("Checks", "{other} has the same name and was born on {day}, too.", other=other, day=When(born))


CHECK = Check(
    "same_person",
    Severity.WARNING,
    text("Checks", "Persons recorded twice"),
    text("Checks", "One person has one record: two of them split the premiums, the claims and the count of members."),
    _say,
    "people",
    field="name",
    mends="merge_people",
)
"""Principle 3: every person is counted once."""
