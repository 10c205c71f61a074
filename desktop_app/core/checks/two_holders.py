"""A household with two holders."""

from __future__ import annotations

from desktop_app.core.checks.finding import Check, Severity
from desktop_app.core.text import Text, text


def _say(_decimals: int, other: str, household: str) -> Text:
    """Who else is holder."""
    return text("Checks", "{other} is holder of household {household}, too.", other=other, household=household)


CHECK = Check(
    "two_holders",
    Severity.WARNING,
    text("Checks", "Households with two holders"),
    text("Checks", "A household has one holder: whom the cover of the others goes by must be plain."),
    _say,
    "people",
    field="relation",
    asked=True,
)
"""Relations are told by the holder."""
