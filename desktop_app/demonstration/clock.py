"""The time in which the demonstration schemes live: their first and last day, and the spans of their premiums."""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import pairwise

from desktop_app.core.period import Day, Period, add_months, date_of, make_day

FIRST = make_day(2021, 7, 1)
"""The scheme's first day."""
TODAY = make_day(2026, 11, 20)
"""Nothing has happened later."""
NEVER = 10**6
"""A day for what has not happened."""
YEARS = range(2021, 2027)
LAST_QUARTER = Period(make_day(2026, 7, 1), make_day(2026, 9, 30))
"""The last quarter that is over: statements and indicators are shown of it."""
BAD_QUARTER = Period(make_day(2024, 7, 1), make_day(2024, 9, 30))
"""The months of an epidemic."""
MONTHS = 65
"""Calendar months from the first day's to today's."""


@cache
def month_of() -> tuple[int, ...]:
    """The running month, from 0, of every day since the first."""
    days = map(date_of, range(FIRST, TODAY + 1))
    return tuple((each.year - 2021) * 12 + each.month - 7 for each in days)


@cache
def year_of() -> tuple[int, ...]:
    """The calendar year of every day since the first."""
    return tuple(date_of(each).year for each in range(FIRST, TODAY + 1))


def month_end(month: int) -> Day:
    """The last day of a running month."""
    return add_months(FIRST, month + 1) - 1


@lru_cache(maxsize=8192)
def spans(start: Day, step: int, months: int = 12) -> tuple[tuple[Day, Day], ...]:
    """The parts of a term, each so many months long: (first day, last day)."""
    firsts = (add_months(start, month) for month in range(0, months + 1, step))
    return tuple((first, after - 1) for first, after in pairwise(firsts))


def age_on(day: Day, born: Day) -> int:
    """Whole years of age, near enough for a story."""
    return int((day - born) / 365.25)


def quarter_of(day: Day) -> int:
    """The running quarter, from 0, of a day since the first."""
    return month_of()[day - FIRST] // 3
