"""A person covered twice under one product on the same days."""

from __future__ import annotations

from desktop_app.core.checks.finding import Check, Severity
from desktop_app.core.shown import When
from desktop_app.core.text import Text, text


def _say(_decimals: int, person: str, other: str, first: int, last: int) -> Text:
    """Who is covered twice, and when."""
    return text(
        "Checks",
        "{person} is covered under policy {other} too, from {first} to {last}.",
        person=person,
        other=other,
        first=When(first),
        last=When(last),
    )


CHECK = Check(
    "overlapping_policies",
    Severity.WARNING,
    text("Checks", "Persons covered twice"),
    text(
        "Checks", "One person has one cover of a product at a time; a renewal starts when the policy before it ended."
    ),
    _say,
    "policies",
)
"""Principle 3: every policy and every insured is counted once."""
