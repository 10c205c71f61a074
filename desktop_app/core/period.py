"""Calendar days and the periods between them; a day is a whole number, so that files and sums stay small."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import TypeAlias

Day: TypeAlias = int
"""Days since 1 January 1970."""

_EPOCH = date(1970, 1, 1).toordinal()
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")


@lru_cache(maxsize=65536)
def parse_day(iso: str) -> Day:
    """The day written YYYY-MM-DD; ValueError when there is no such day."""
    if not _ISO.fullmatch(iso):
        raise ValueError(iso)
    return date.fromisoformat(iso).toordinal() - _EPOCH


def day_of(value: date) -> Day:
    """The day of a calendar date."""
    return value.toordinal() - _EPOCH


def today() -> Day:
    """The day it is on this machine."""
    return day_of(datetime.now().astimezone().date())


def local_day(seconds: float) -> Day:
    """The day on this laptop of a moment, in seconds since 1970; of one that no clock shows, the nearest it does."""
    return day_of(datetime.fromtimestamp(min(max(seconds, 0), _LAST_MOMENT)).astimezone().date())


_LAST_MOMENT = 253_370_764_800
"""The first of January 9999: the year that is left has room for every zone."""


def date_of(day: Day) -> date:
    """The calendar date of a day."""
    return date.fromordinal(day + _EPOCH)


def iso(day: Day) -> str:
    """The day as YYYY-MM-DD."""
    return date_of(day).isoformat()


def make_day(year: int, month: int, day: int) -> Day:
    """The day of a year, month and day of month."""
    return day_of(date(year, month, day))


@lru_cache(maxsize=65536)
def add_months(day: Day, months: int) -> Day:
    """The same day of the month some months later, or the month's last day where it is shorter."""
    start = date_of(day)
    count = start.year * 12 + start.month - 1 + months
    first, after = _month_start(count), _month_start(count + 1)
    return min(first + start.day - 1, after - 1)


def months_between(start: Day, day: Day) -> int:
    """Whole calendar months from the month of one day to the month of another."""
    left, right = date_of(start), date_of(day)
    return (right.year - left.year) * 12 + right.month - left.month


def month_start(day: Day) -> Day:
    """The first day of a day's month."""
    return day - date_of(day).day + 1


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """All days from the first to the last, both included."""

    first: Day
    last: Day

    @property
    def before(self) -> Day:
        """The day before the period: the opening balance stands at its end."""
        return self.first - 1

    @property
    def days(self) -> int:
        """How many days it holds."""
        return self.last - self.first + 1

    def holds(self, day: Day) -> bool:
        """Whether the day lies in it."""
        return self.first <= day <= self.last


def year_to(day: Day) -> Period:
    """The twelve months up to a day."""
    return Period(add_months(day + 1, -12), day)


def year_start(day: Day, fiscal_start: int = 1) -> Day:
    """The first day of the fiscal year (starting in the given month) that holds the day."""
    here = date_of(day)
    return make_day(here.year - (here.month < fiscal_start), fiscal_start, 1)


def quarter_holding(day: Day, fiscal_start: int = 1) -> Period:
    """The fiscal quarter that holds the day (definitions, section 6)."""
    start = year_start(day, fiscal_start)
    months = months_between(start, day)
    first = add_months(start, months - months % 3)
    return Period(first, add_months(first, 3) - 1)


def quarter(year: int, number: int, fiscal_start: int = 1) -> Period:
    """Quarter 1 to 4 of the fiscal year that starts in the given calendar year."""
    first = add_months(make_day(year, fiscal_start, 1), 3 * (number - 1))
    return Period(first, add_months(first, 3) - 1)


def quarter_name(period: Period, fiscal_start: int = 1) -> tuple[int, int]:
    """The fiscal year (by its first day) and the number of the quarter that starts the period."""
    start = year_start(period.first, fiscal_start)
    return date_of(start).year, months_between(start, period.first) // 3 + 1


def quarters_back(period: Period, count: int) -> tuple[Period, ...]:
    """That many quarters in a row, oldest first, the last one being the given quarter."""
    firsts = [add_months(period.first, -3 * back) for back in reversed(range(count))]
    return tuple(Period(first, add_months(first, 3) - 1) for first in firsts)


def _month_start(count: int) -> Day:
    """The first day of a month, counted from the year nought."""
    year, month = divmod(count, 12)
    return make_day(year, month + 1, 1)
