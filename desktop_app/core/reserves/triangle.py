"""Claims by the period in which they happened and the periods it took to report them (appendix B 2)."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from itertools import accumulate, takewhile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop_app.core.period import Day, Period

TriangleRows = tuple[tuple[int, ...], ...]


@dataclass(frozen=True)
class Triangle:
    """Cumulative amounts: row i for the i-th origin, column k for claims reported within k periods after it."""

    rows: TriangleRows
    partial: int = 0
    """How many of the first origins were covered in part only: they give no factor where any other does."""

    @cached_property
    def latest(self) -> tuple[int, ...]:
        """What is reported so far of each origin."""
        return tuple(row[-1] for row in self.rows)

    @cached_property
    def width(self) -> int:
        """The greatest age at which anything was still reported: later columns repeat it."""
        return max((_still_moving(row) for row in self.rows), default=0)

    @cached_property
    def factors(self) -> tuple[Fraction | None, ...]:
        """The volume-weighted factor from each age to the next, 1 where neither has volume.

        None where the later has volume and the earlier has none: nothing is ever reported that early.
        """
        ages = max(len(self.rows) - 1, 0)
        moving = [self._factor(age) for age in range(min(ages, self.width))]
        return (*moving, *[Fraction(1)] * (ages - len(moving)))

    def _factor(self, age: int) -> Fraction | None:
        """How a column grows.

        Where old origins had nothing by an age at which younger ones have, it is not true that nothing is ever reported
        that early: what came to the old ones is then measured by what the younger report.
        """
        rows = self.giving(age)
        before, now = sum(row[age] for row in rows), sum(row[age + 1] for row in rows)
        if before:
            return Fraction(now, before)
        if not now:
            return Fraction(1)
        younger = sum(self.latest[len(self.rows) - 1 - age :])
        return Fraction(younger + now, younger) if younger else None

    def giving(self, age: int) -> TriangleRows:
        """The origins that tell the factor from an age to the next.

        A partial origin's claims come from a part of the period only, and so reach each age later than others do: it
        counts only where no other has volume (definitions, section 6).
        """
        rows = self.rows[: len(self.rows) - 1 - age]
        whole = rows[self.partial :]
        return whole if any(row[age] for row in whole) else rows


def _still_moving(row: tuple[int, ...]) -> int:
    """The last age at which a row changed."""
    return len(row) - len(tuple(takewhile(row[-1].__eq__, reversed(row)))) if row else 0


def triangle(claims: Iterable[tuple[Day, Day, int]], origins: Sequence[Period], partial: int = 0) -> Triangle:
    """The triangle of (incurred, reported, minor units) over origins that hold all of them."""
    ends = [origin.last for origin in origins]
    rows = [[0] * (len(ends) - at) for at in range(len(ends))]
    for incurred, reported, amount in claims:
        origin = bisect_left(ends, incurred)
        rows[origin][bisect_left(ends, reported) - origin] += amount
    return Triangle(tuple([tuple(accumulate(row)) for row in rows]), partial)
