"""A claim for a person whom the policy does not cover."""

from __future__ import annotations

from desktop_app.core.checks.finding import Check, Severity
from desktop_app.core.text import Text, text


def _say(_decimals: int, person: str, policy: str) -> Text:
    """Who is not covered under what."""
    return text("Checks", "{person} is not covered under policy {policy}.", person=person, policy=policy)


CHECK = Check(
    "claim_of_uncovered_person",
    Severity.ERROR,
    text("Checks", "Claims of persons who are not covered"),
    text("Checks", "Only the persons named under a policy, or its holder where none is named, can claim under it."),
    _say,
    "claims",
)
"""Principle 3: claims are checked against the policy they are made under."""
