"""Insured-days by month from the days on which cover begins and ends."""

from __future__ import annotations

from bisect import bisect_right
from calendar import monthrange
from itertools import accumulate
from typing import TYPE_CHECKING

from desktop_app.core.period import Period, add_months, date_of, iso, month_start

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop_app.core.period import Day

BEFORE = 24
"""Months before the period that tell what is usual."""


def months_of(period: Period) -> tuple[Period, ...]:
    """The calendar months of a period, the first and the last cut to it."""
    found, start = [], period.first
    while start <= period.last:
        end = month_end(start)
        found.append(Period(start, min(end, period.last)))
        start = end + 1
    return tuple(found)


def months_before(period: Period, count: int = BEFORE) -> tuple[Period, ...]:
    """So many whole calendar months before the one in which a period starts, as far as the calendar reaches."""
    start = month_start(period.first)
    reach = min(count, (date_of(start).year - 1) * 12 + date_of(start).month - 1)
    firsts = [add_months(start, -back) for back in reversed(range(1, reach + 1))]
    return tuple(Period(first, month_end(first)) for first in firsts)


def month_end(day: Day) -> Day:
    """The last day of a day's month, also of the last month that the calendar has."""
    here = date_of(day)
    return day - here.day + monthrange(here.year, here.month)[1]


def month_name(month: Period) -> str:
    """A month as YYYY-MM."""
    return iso(month.first)[:7]


def days_in(steps: Iterable[tuple[Day, int]], spans: Sequence[Period]) -> list[int]:
    """Insured-days in each span, from (day, how many more are in force from it on)."""
    known = sorted(steps)
    days = [day for day, _ in known]
    # In force up to the end of day D: every step counts from its own day on, which is (D + 1) x all less their days.
    counts = (0, *accumulate(more for _, more in known))
    weighed = (0, *accumulate(day * more for day, more in known))

    def up_to(day: Day) -> int:
        at = bisect_right(days, day)
        return (day + 1) * counts[at] - weighed[at]

    return [up_to(span.last) - up_to(span.before) for span in spans]
