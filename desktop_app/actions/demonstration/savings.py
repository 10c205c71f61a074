"""What some borrowers save with their loan: a deposit, interest at its end, and all of it paid out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.actions.demonstration.clock import FIRST, TODAY, month_of

if TYPE_CHECKING:
    from desktop_app.actions.demonstration.story import Story
    from desktop_app.core.period import Day

SAVERS = 0.35
"""The part of the borrowers who save."""
_DEPOSIT, _INTEREST = 2, 4
"""Percent of the principal that is saved, and percent a year that it earns."""


def save_with_loan(person: str, principal: int, start: Day, end: Day, story: Story) -> None:
    """The movements of one loan's savings by today."""
    deposit = principal * _DEPOSIT // 10000 * 100
    interest = deposit * _INTEREST * (end - start + 1) // 36500
    _move(person, start, deposit, "deposit", story)
    if end <= TODAY:
        _move(person, end, interest, "interest", story)
        _move(person, end, deposit + interest, "withdrawal", story)


def _move(person: str, day: Day, amount: int, kind: str, story: Story) -> None:
    """One movement, with what it does to the cash and to what is owed to members."""
    ledger, month = story.ledger, month_of()[day - FIRST]
    owed = -amount if kind == "withdrawal" else amount
    ledger.tally.saved[month] += owed
    ledger.tally.cash[month] += 0 if kind == "interest" else owed
    ledger.rows["savings"].append((ledger.saving(), person, "CL", day, amount, kind))
