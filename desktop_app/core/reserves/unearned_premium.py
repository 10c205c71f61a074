"""The unearned premium reserve: what was written for cover that has not run yet (appendix B 1, figure with 1200)."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from desktop_app.core.period import Day, add_months, date_of, month_start

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

    A month counts as earned on its last day (1200 for twelve months, seven expired: 500 left). In 24ths the whole is
    taken to start in the middle of its first calendar month, so k calendar months earn (2k - 1) / 2n of it.
    """
    return Fraction(*_left(first, last, day, earning)) if last > day else Fraction(0)


def splits_evenly(span: tuple[Day, Day, int], until: Day, amount: int, earning: str) -> bool:
    """Whether a span may be split after a day, so much of its amount before it, and earn as before on each day."""
    first, last, whole = span
    parts = (first, until, amount), (until + 1, last, whole - amount)
    days = range(first, last)
    return first <= until < last and all(
        unearned([span], day, earning) == unearned(parts, day, earning) for day in days
    )


def steps(first: Day, last: Day, earning: str) -> list[tuple[Day, Fraction]]:
    """The days on which a span is earned, each with the share it earns; together they are 1."""
    days = _earning_days(first, last, earning)
    left = [Fraction(1), *(unearned_share(first, last, day, earning) for day in days)]
    return [(day, before - after) for day, (before, after) in zip(days, pairwise(left), strict=True)]


def _earning_days(first: Day, last: Day, earning: str) -> list[Day]:
    """Every day, the last day of every month counted from the first, or the first day of every calendar month."""
    if earning == "days":
        return list(range(first, last + 1))
    months = whole_months(first, last)
    if earning == "months":
        return [*(add_months(first, month) - 1 for month in range(1, months)), last]
    starts = (add_months(month_start(first), month) for month in range(1, months))
    return sorted({first, *(start for start in starts if start < last), last})


def _left(first: Day, last: Day, day: Day, earning: str) -> tuple[int, int]:
    """How many days, months or 24ths of a span that ends after the day are left, and how many it has."""
    if earning == "days":
        return last - max(day, first - 1), last - first + 1
    months = whole_months(first, last)
    if first > day:
        return months, months
    if earning == "months":
        return months - min(months_expired(first, day), months - 1), months
    begun = _calendar_month(day) - _calendar_month(first) + 1
    return max(2 * months - 2 * begun + 1, 0), 2 * months


def months_expired(first: Day, day: Day) -> int:
    """How many whole months, counted from the first day, are over at the end of a day that is not before it.

    From 31 January they are over on 27 February, 30 March, 29 April: the next begin on the 28th, the 31st, the 30th
    (definitions, section 3: counted from the first start, never from the last one).
    """
    start, after = date_of(first), date_of(day + 1)
    count = (after.year - start.year) * 12 + after.month - start.month
    return count - (start.day > after.day and date_of(day + 2).day != 1)


@lru_cache(maxsize=65536)
def whole_months(first: Day, last: Day) -> int:
    """How many months a span holds, the last of them perhaps only begun.

    None begins on its last day only because that month is a short one: from 29 February to 28 February a year later are
    twelve months, from 31 March to 30 June three. Nor does one begin where the first was a short month: from 28
    February to 30 March is one month of a contract that started on the 31st (definitions, section 3).
    """
    months = months_expired(first, last - 1) + 1
    short = date_of(last).day < date_of(first).day and last == add_months(first, months - 1)
    follows = date_of(first + 1).day == 1 and date_of(last + 1).day > date_of(first).day
    return months - (short or follows)


@lru_cache(maxsize=65536)
def _calendar_month(day: Day) -> int:
    """A running number of the calendar month."""
    date = date_of(day)
    return date.year * 12 + date.month
