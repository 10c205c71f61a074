"""The same premium of one policy twice."""

from __future__ import annotations

from desktop_app.core.checks.finding import Check, Severity
from desktop_app.core.shown import Amount, When
from desktop_app.core.text import Text, text


def _say(decimals: int, other: str, amount: int, due: int) -> Text:
    """The other, with amount and day."""
    words = text("Checks", "{other} asks for {amount} on {day}, too.")
    return words.about(other=other, amount=Amount(amount, decimals), day=When(due))


CHECK = Check(
    "due_twice",
    Severity.WARNING,
    text("Checks", "Equal premiums twice"),
    text(
        "Checks",
        "A premium of a policy for the same days is due once; twice, premium written and received are too high.",
    ),
    _say,
    "premiums",
    field="due",
    asked=True,
)
"""Definitions, section 3: a due is written once."""
