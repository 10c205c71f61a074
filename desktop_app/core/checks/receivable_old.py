"""Premium that has been due for half a year, or whose policy is over, and is not paid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.checks.finding import Check, Severity
from desktop_app.core.shown import Amount, When
from desktop_app.core.text import Text, text

if TYPE_CHECKING:
    from desktop_app.core.period import Day

OLD = 180
"""Days since the due day after which what is still receivable is doubted."""


def _say(decimals: int, unpaid: int, due: Day, over: Day | None) -> Text:
    """What is still receivable, since when, and whether anybody is still insured for it."""
    amount = Amount(unpaid, decimals)
    if over is None:
        return text("Checks", "{amount} due since {due} is not paid.", amount=amount, due=When(due))
    return text(
        "Checks",
        "{amount} due since {due} is not paid, and the cover ended on {over}.",
        amount=amount,
        due=When(due),
        over=When(over),
    )


CHECK = Check(
    "receivable_old",
    Severity.WARNING,
    text("Checks", "Old receivables"),
    text(
        "Checks",
        "Premium is paid within 180 days and while the policy runs; what never will be is written off by a voucher.",
    ),
    _say,
    "policies",
)
"""Definitions, section 4: a receivable over 180 days old, or of a policy that has ended."""
