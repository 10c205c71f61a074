"""What cannot be true of an investment or of a limit: due before it was bought, ended outside its days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.investments import INTEREST
from desktop_app.core.rules.rule import Rule
from desktop_app.core.shown import When
from desktop_app.core.text import text

if TYPE_CHECKING:
    from desktop_app.core.period import Day


def _backwards(first: Day, due: Day | None) -> bool:
    """It falls due on or before the day on which it was bought."""
    return due is not None and due <= first


def _ended_outside(first: Day, due: Day | None, ended: Day | None) -> bool:
    """It ended before it was bought, or after it fell due."""
    return ended is not None and not first <= ended <= (ended if due is None else due)


def _unknown(returns: str | None, due: Day | None, rate: float | None) -> bool:
    """It earns interest up to a day at a rate that nobody says."""
    return returns == INTEREST and due is not None and rate is None


INVESTMENT = (
    Rule(
        ("amount",),
        lambda amount: amount <= 0,
        "amount",
        lambda _: text("Rules", "Write what was paid for it: an investment of nothing is none."),
    ),
    Rule(
        ("from_day", "due"),
        _backwards,
        "due",
        lambda first, _: text(
            "Rules", "It falls due after the day on which it was bought, {first}.", first=When(first)
        ),
    ),
    Rule(
        ("from_day", "due", "ended"),
        _ended_outside,
        "ended",
        lambda *_: text("Rules", "It was sold between the day it was bought and the one on which it falls due."),
    ),
    Rule(
        ("returns", "due", "rate"),
        _unknown,
        "rate",
        lambda *_: text("Rules", "Write the rate of a year: interest accrues by it. Write 0 for none."),
    ),
)
"""An investment runs forward, and says what it earns."""

LIMIT = (
    Rule(
        ("at_most", "grade"),
        lambda at_most, grade: at_most is None and grade is None,
        "at_most",
        lambda *_: text("Rules", "Write the most that may be invested, or the least grade."),
    ),
)
"""A limit limits something."""
