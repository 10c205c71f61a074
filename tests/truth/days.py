"""Days as whole numbers (`date.toordinal`), so that a simulation of thousands of policies stays quick."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from random import Random

Day: TypeAlias = int
"""Days since the first day of the year 1."""


def day(year: int, month: int, of_month: int = 1) -> Day:
    """A day of the calendar."""
    return date(year, month, of_month).toordinal()


def iso(of: Day | None) -> str:
    """A day as a cell of a folder holds it; an empty cell where there is none."""
    return "" if of is None else date.fromordinal(of).isoformat()


@cache
def add_months(of: Day, months: int) -> Day:
    """The same day some months later, or the last day of that month where it is shorter."""
    start = date.fromordinal(of)
    count = start.year * 12 + start.month - 1 + months
    first, after = (day(at // 12, at % 12 + 1) for at in (count, count + 1))
    return min(first + start.day - 1, after - 1)


def months(first: Day, last: Day) -> list[tuple[Day, Day]]:
    """The whole calendar months from one that starts on a first day to the one that holds the last."""
    starts = [first]
    while add_months(first, len(starts)) <= last:
        starts.append(add_months(first, len(starts)))
    return [(start, add_months(start, 1) - 1) for start in starts]


def month_ends(first: Day, last: Day) -> list[Day]:
    """The last day of every month that ends between two days; the first one starts a month."""
    return [end for _, end in months(first, last) if end <= last]


def odd_day(rng: Random, month_end: Day) -> Day:
    """A day in the middle of the month that ends on a day."""
    return month_end - rng.randrange(4, 25)


def season(of: Day) -> float:
    """Where in the calendar year a day lies, from 0 to 1."""
    on = date.fromordinal(of)
    return (of - day(on.year, 1)) / 365
