"""Claims by the period in which they happened and the periods it took to report them (appendix B 2)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property, lru_cache
from itertools import accumulate, pairwise, takewhile
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.period import Day, date_of, make_day

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

MONTHS = MappingProxyType({"month": 1, "quarter": 3, "year": 12})
"""Calendar months in a period of each grain."""


@dataclass(frozen=True)
class Triangle:
    """Cumulative amounts: row i for the i-th origin period, column k for claims reported within k periods after it."""

    rows: tuple[tuple[int, ...], ...]
    first: int
    """The running number of the first origin period."""

    @cached_property
    def width(self) -> int:
        """The greatest age at which anything was still reported: later columns repeat it."""
        return max((_still_moving(row) for row in self.rows), default=0)

    @cached_property
    def factors(self) -> tuple[Fraction, ...]:
        """The volume-weighted factor from each age to the next; 1 where a column has no volume."""
        ages = len(self.rows)
        # Row i has as many cells as its origin is old: the first rows reach furthest.
        columns = [[row[age] for row in self.rows[: ages - age]] for age in range(min(ages, self.width + 1))]
        factors = [_factor(sum(now), sum(before[: len(now)])) for before, now in pairwise(columns)]
        return (*factors, *[Fraction(1)] * (ages - 1 - len(factors)))

    @property
    def latest(self) -> tuple[int, ...]:
        """What is reported so far of each origin."""
        return tuple(row[-1] for row in self.rows)


def _factor(now: int, before: int) -> Fraction:
    """How a column has grown; 1 where it held nothing."""
    return Fraction(now, before) if before else Fraction(1)


def _still_moving(row: tuple[int, ...]) -> int:
    """The last age at which a row changed."""
    return len(row) - len(tuple(takewhile(row[-1].__eq__, reversed(row)))) if row else 0


@lru_cache(maxsize=65536)
def period_number(day: Day, grain: str, fiscal_start: int) -> int:
    """A running number of the fiscal month, quarter or year that holds the day."""
    date = date_of(day)
    return (date.year * 12 + date.month - fiscal_start) // MONTHS[grain]


@lru_cache(maxsize=4096)
def period_first(number: int, grain: str, fiscal_start: int) -> Day:
    """The first day of the period with a running number."""
    year, month = divmod(number * MONTHS[grain] + fiscal_start - 1, 12)
    return make_day(year, month + 1, 1)


def triangle(claims: Iterable[tuple[Day, Day, int]], day: Day, grain: str, fiscal_start: int) -> Triangle:
    """The triangle at a day of (incurred, reported, minor units), from the first origin with a claim on."""
    origins: dict[int, dict[int, int]] = defaultdict(lambda: defaultdict(int))
    for incurred, reported, amount in claims:
        origin = period_number(incurred, grain, fiscal_start)
        origins[origin][period_number(reported, grain, fiscal_start) - origin] += amount
    last = period_number(day, grain, fiscal_start)
    first = min(origins, default=last + 1)
    return Triangle(tuple(_row(origins.get(each, {}), last - each) for each in range(first, last + 1)), first)


def _row(developments: Mapping[int, int], age: int) -> tuple[int, ...]:
    """The running sums of one origin up to its age; after its last claim they stay."""
    moving = max(0, min(max(developments, default=0), age))
    sums = tuple(accumulate(developments.get(development, 0) for development in range(moving + 1)))
    return sums + sums[-1:] * (age - moving)
