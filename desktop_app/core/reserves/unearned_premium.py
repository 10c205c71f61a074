"""The unearned premium reserve: what was written for cover that has not run yet (appendix B 1, figure with 1200)."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING

from desktop_app.core.period import Day, add_months, date_of

if TYPE_CHECKING:
    from collections.abc import Iterable


def unearned(spans: Iterable[tuple[Day, Day, int]], day: Day, earning: str) -> Fraction:
    """The exact unearned part at the end of a day of (first day, last day, minor units), by an earning method.

    Days: amount times the days after the day over the days of the span. Months and 24ths: see `unearned_share`.
    """
    by_whole: dict[int, int] = {}
    for first, last, amount in spans:
        if last > day:
            left, whole = _left(first, last, day, earning)
            by_whole[whole] = by_whole.get(whole, 0) + amount * left
    return sum((Fraction(top, whole) for whole, top in by_whole.items()), Fraction(0))


def unearned_share(first: Day, last: Day, day: Day, earning: str) -> Fraction:
    """The share of one span not yet earned at the end of a day: 1 before it starts, 0 once it has ended.

    Months count as earned when they start (1200 for twelve months, seven started: 500 left). In 24ths the whole is
    taken to start in the middle of its first calendar month, so k calendar months earn (2k - 1) / 2n of it.
    """
    return Fraction(*_left(first, last, day, earning)) if last > day else Fraction(0)


def _left(first: Day, last: Day, day: Day, earning: str) -> tuple[int, int]:
    """How many days, months or 24ths of a span that ends after the day are left, and how many it has."""
    if earning == "days":
        return last - max(day, first - 1), last - first + 1
    months = whole_months(first, last)
    if first > day:
        return months, months
    if earning == "months":
        return months - months_started(first, day), months
    begun = _calendar_month(day) - _calendar_month(first) + 1
    return max(2 * months - 2 * begun + 1, 0), 2 * months


def months_started(first: Day, day: Day) -> int:
    """How many months, counted from the first day, have started by the end of a day; at least one.

    In a month without the first one's day the next starts on its last day.
    """
    start, now = date_of(first), date_of(day)
    count = (now.year - start.year) * 12 + now.month - start.month
    if count < 0:
        return 1
    return count + (start.day <= now.day or date_of(day + 1).day == 1) or 1


@lru_cache(maxsize=65536)
def whole_months(first: Day, last: Day) -> int:
    """How many months a span holds; none begins on its last day only because that month is a short one.

    From 29 February to 28 February a year later are twelve months, from 31 March to 30 June three.
    """
    months = months_started(first, last)
    short = date_of(last).day < date_of(first).day and last == add_months(first, months - 1)
    return months - short


@lru_cache(maxsize=65536)
def _calendar_month(day: Day) -> int:
    """A running number of the calendar month."""
    date = date_of(day)
    return date.year * 12 + date.month
