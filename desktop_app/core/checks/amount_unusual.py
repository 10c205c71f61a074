"""A premium far above the others of its product."""

from __future__ import annotations

from desktop_app.core.checks.finding import Check, Severity
from desktop_app.core.shown import Amount
from desktop_app.core.text import Text, text

TIMES, KNOWN = 20, 20
"""How many times the average is doubted, and of how many premiums an average is one."""


def _say(decimals: int, amount: int, usual: int) -> Text:
    """The amount, and what is usual."""
    words = text("Checks", "{amount} is due; premiums of this product are about {usual}.")
    return words.about(amount=Amount(amount, decimals), usual=Amount(usual, decimals))


CHECK = Check(
    "amount_unusual",
    Severity.WARNING,
    text("Checks", "Premiums out of the pattern"),
    text("Checks", "An amount twenty times the usual one of its product is more often a slip of the keys."),
    _say,
    "premiums",
    field="amount",
)
"""Principle 3: amounts follow from the tariff."""
