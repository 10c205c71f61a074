"""Savings groups: yearly funeral cover by head count, with the claims of their members."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.actions.demonstration.setting import FIRST, TODAY
from desktop_app.core.period import Day, add_months

if TYPE_CHECKING:
    from random import Random

    from desktop_app.actions.demonstration.ledger import Ledger

_A_QUARTER = 3000
"""Group funeral costs so many minor units a life and quarter."""


def group(number: int, chance: Random, ledger: Ledger) -> None:
    """One group from its start to today, growing a little each year."""
    lives, start = chance.randrange(25, 70), FIRST + chance.randrange(500)
    before: str | None = None
    office = ("SIM", "KOL", "PHU")[number % 3]
    while start <= TODAY:
        code, end = ledger.code("policies", "P"), add_months(start, 12) - 1
        name = f"Savings group {number:04d}"
        gone = chance.random() < 0.08 and end <= TODAY
        left, reason = (end, "too_expensive") if gone else (None, None)
        ledger.add("policies", (code, "GF", None, name, office, start, end, before, left, reason, None, lives))
        _dues(code, start, lives, ledger)
        _funerals(code, office, start, end, lives, chance, ledger)
        if gone:
            return
        before, start, lives = code, end + 1, max(10, lives + chance.randrange(-4, 9))


def _dues(code: str, start: Day, lives: int, ledger: Ledger) -> None:
    """A due amount a quarter, paid from the group's savings."""
    for month in (0, 3, 6, 9):
        due = add_months(start, month)
        if due <= TODAY:
            until = add_months(start, month + 3) - 1
            paid = due + 5 if due + 5 <= TODAY else None
            method = "bank" if paid else None
            ledger.premium(code, due, due, until, lives * _A_QUARTER, "premium", paid, method or "bank")


def _funerals(code: str, office: str, start: Day, end: Day, lives: int, chance: Random, ledger: Ledger) -> None:
    """A grant for each death, reported and paid within days; the person is not known by name."""
    day = start + int(chance.expovariate(lives * 0.0075) * 365)
    while day <= min(end, TODAY - 40):
        claim, reported = ledger.code("claims", "C"), day + chance.randrange(0, 20)
        decided = reported + chance.randrange(1, 6)
        row = (claim, code, None, office, "GF-D", "death", None, None, day, reported, decided, "paid", None)
        ledger.add("claims", (*row, 1000000, 1000000))
        payment = (ledger.code("payments", "Y"), claim, decided + 1, 1000000, "bank", decided + 1)
        ledger.add("payments", payment)
        day += 1 + int(chance.expovariate(lives * 0.0075) * 365)
