"""Origins: whole months, quarters or years counted back from a day (definitions, section 6)."""

from __future__ import annotations

from types import MappingProxyType

from desktop_app.core.period import Day, Period, add_months, date_of

MONTHS = MappingProxyType({"month": 1, "quarter": 3, "year": 12})
"""Calendar months in an origin of each grain."""


def months_back(day: Day, months: int) -> Day:
    """The day so many months earlier: the end of its month where the day is one, else the same day, or the last."""
    if date_of(day + 1).day == 1:
        return add_months(day + 1, -months) - 1
    return add_months(day, -months)


def twelve_months(day: Day) -> Period:
    """The twelve months that end with the day: what `expected` and `percent` look at."""
    return Period(months_back(day, 12) + 1, day)


def origins(day: Day, grain: str, first: Day | None) -> tuple[Period, ...]:
    """The origins from the one that holds the first day to the one that ends at the day, oldest first.

    All are whole, so every cell on the diagonal of a triangle is complete at every day, not only at a fiscal year's
    end. Without a first day there are none.
    """
    ends = [day]
    while first is not None and first <= ends[-1]:
        ends.append(months_back(day, len(ends) * MONTHS[grain]))
    return tuple(Period(before + 1, end) for end, before in zip(ends[-2::-1], ends[:0:-1], strict=True))


def lying_before(each: tuple[Period, ...], day: Day | None, share: int) -> int:
    """How many of the oldest origins have more than one part in so many before the day.

    With the first day of cover they are those that were covered in part only.
    """
    return 0 if day is None else sum((day - of.first) * share > of.days for of in each)
