"""A policy with limits of age whose holder has no birth date."""

from __future__ import annotations

from desktop_app.core.checks.finding import Check, Severity
from desktop_app.core.text import Text, text


def _say(_decimals: int, person: str) -> Text:
    """Whose birth date is missing."""
    return text("Checks", "The birth date of {person} is not known; an estimated one is enough.", person=person)


CHECK = Check(
    "birth_date_missing",
    Severity.NOTE,
    text("Checks", "Holders without a birth date"),
    text("Checks", "Where a product has limits of age, the age of its holders must be known."),
    _say,
    "policies",
)
"""Principle 3: claims by age need the age of everyone insured."""
