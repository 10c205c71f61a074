"""One telephone number in many households."""

from __future__ import annotations

from desktop_app.core.checks.finding import Check, Severity
from desktop_app.core.text import Text, text

MANY = 5
"""Households from which on a shared number is told of."""


def _say(_decimals: int, number: str, count: int) -> Text:
    """The number, and in how many households it stands."""
    return text("Checks", "{number} is the number of {count} households.", number=number, count=count)


CHECK = Check(
    "phone_shared",
    Severity.NOTE,
    text("Checks", "Phone numbers of many households"),
    text("Checks", "A number that many households have is often the agent's: whoever calls reaches none of them."),
    _say,
    "people",
    field="phone",
)
"""Practice: members are called before their cover ends."""
