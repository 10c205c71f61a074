"""What a demonstration scheme has invested, and its policy: one thing is more than the policy allows."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from desktop_app.core.period import add_months
from desktop_app.demonstration.clock import FIRST

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.period import Day
    from desktop_app.demonstration.ledger import Row

RATE = 7.0
"""Percent a year, of whatever earns interest."""
_FUND, _BOND = 15, 20
"""Percent of all that lies in the fund, which shares its profit, and in a bond of a company."""
_Part: TypeAlias = "tuple[str, str | None, str, int, Day | None, str, float, str]"
LIMITS: tuple[Row, ...] = (
    ("fund", FIRST, 10.0, None),
    ("bond", FIRST, 30.0, "BBB"),
    ("treasury", FIRST, None, "A"),
)
"""(of what, from, percent at most, least grade): of the fund more was bought than is allowed."""


def register_of(short: int, long: int, day: Day) -> list[Row]:
    """What stands in the register on the day it was begun: as much as the balance sheet has, short and long."""
    return [
        (f"N-{at:03d}", kind, bank, grade, amount, day, due, returns, rate, None, None, None, memo)
        for at, (kind, bank, grade, amount, due, returns, rate, memo) in enumerate(_parts(short, long, day), 1)
        if amount > 0
    ]


def _parts(short: int, long: int, day: Day) -> Iterator[_Part]:
    """Class, institution, grade, amount, due day, what it returns, rate and words."""
    whole = short + long
    fund = min(whole * _FUND // 100 // 1000 * 1000, long)
    bond = min(whole * _BOND // 100 // 1000 * 1000, long - fund)
    yield "deposit", "BK-01", "A", short, add_months(day + 1, 3) - 1, "interest", RATE, "Deposit for three months"
    yield "treasury", None, "AA", long - fund - bond, add_months(day + 1, 36), "interest", RATE, "Bond of the state"
    yield "bond", None, "BBB", bond, add_months(day + 1, 24), "interest", RATE, "Bond of the power company"
    yield "fund", "BK-01", "A", fund, None, "profit_share", RATE, "Shares of a fund that shares its profit"
