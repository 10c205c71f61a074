"""Two claims that are likely one."""

from __future__ import annotations

from desktop_app.core.checks.finding import Check, Severity
from desktop_app.core.shown import Amount, When
from desktop_app.core.text import Text, text


def _say(decimals: int, other: str, amount: int, incurred: int) -> Text:
    """The other claim."""
    words = text("Checks", "{other} is for the same person and {day}, over {amount}, too.")
    return words.about(other=other, day=When(incurred), amount=Amount(amount, decimals))


CHECK = Check(
    "claim_twice",
    Severity.WARNING,
    text("Checks", "Claims reported twice"),
    text("Checks", "One bill is met once: same person, day, provider, cause and amount are seldom two events."),
    _say,
    "claims",
    field="incurred",
)
"""Principle 5: who looks for fraud looks for twins first."""
