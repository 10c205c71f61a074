"""A dependant who was too old for the product when the policy started."""

from __future__ import annotations

from desktop_app.core.checks.finding import Check, Severity
from desktop_app.core.text import Text, text


def _say(_decimals: int, person: str, age: int, limit: int) -> Text:
    """How old, and up to what age."""
    return text("Checks", "{person} was {age} at the start; the product ends at {limit}.").about(
        person=person, age=age, limit=limit
    )


CHECK = Check(
    "dependant_over_age",
    Severity.WARNING,
    text("Checks", "Dependants over age"),
    text("Checks", "The exit age of a product holds for everybody it covers."),
    _say,
    "policies",
    field="start_day",
    asked=True,
)
"""Principle 3: members are checked against the terms of the product."""
