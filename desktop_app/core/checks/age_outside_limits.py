"""A policy whose holder was too young or too old for the product when it started."""

from __future__ import annotations

from desktop_app.core.checks.finding import Check, Severity
from desktop_app.core.text import Text, text


def _say(_decimals: int, person: str, age: int, entry: int | None, leaving: int | None) -> Text:
    """How old the holder was, and what the product asks."""
    if entry is not None and age < entry:
        words = text("Checks", "{person} was {age} at the start; the product takes holders from {limit}.", limit=entry)
    else:
        words = text("Checks", "{person} was {age} at the start; the product ends at {limit}.", limit=leaving)
    return words.about(person=person, age=age)


CHECK = Check(
    "age_outside_limits",
    Severity.WARNING,
    text("Checks", "Holders outside the limits of age"),
    text("Checks", "The holder of a policy is old enough to enter and not past the exit age when it starts."),
    _say,
    "policies",
)
"""Principle 3: members are checked against the terms of the product."""
