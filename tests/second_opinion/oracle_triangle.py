"""Origins counted back from a day, and what share is reported by each age, from the definitions, section 6."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from math import exp
from typing import TYPE_CHECKING

from tests.second_opinion.oracle_claims import counted, value
from tests.second_opinion.oracle_folder import ONE_DAY, months_before
from tests.second_opinion.oracle_premium import earned, premiums_of
from tests.second_opinion.oracle_vouchers import vouchers_of

if TYPE_CHECKING:
    from datetime import date

    from tests.second_opinion.oracle_folder import Folder, Row

MONTHS = (("month", 1), ("quarter", 3), ("year", 12))
"""How many months a grain holds."""

PATTERN_FROM = 10
"""Claims reported below which there is no pattern."""

LAG_DAYS = 45
"""The delay of reports that is assumed unless the product has its own."""


@dataclass(frozen=True)
class Triangle:
    """A product's claims by whole origins that end at a day; the latest is origin 0."""

    folder: Folder
    product: str
    day: date

    @property
    def months(self) -> int:
        """How many months an origin holds."""
        return dict(MONTHS)[self.folder.row("products", self.product).get("ibnr_grain") or "month"]

    def span(self, at: int) -> tuple[date, date]:
        """The first and the last day of an origin."""
        end = months_before(self.day, at * self.months)
        return months_before(self.day, (at + 1) * self.months) + ONE_DAY, end

    def origin(self, day: date) -> int:
        """Which origin holds a day."""
        at = 0
        while self.span(at)[0] > day:
            at += 1
        return at

    @cached_property
    def claims(self) -> list[Row]:
        """The claims that stand in it."""
        return counted(self.folder, self.product, self.day)

    @cached_property
    def cells(self) -> list[tuple[int, int, int]]:
        """Of every claim its origin, its age when it was reported, and its value on the day."""
        found = []
        for row in self.claims:
            at = self.origin(row["incurred"])
            found.append((at, at - self.origin(row["reported"]), value(self.folder, row, self.day)))
        return found

    @property
    def first_with_claim(self) -> int:
        """The oldest origin with a claim; -1 where there is none."""
        return max((at for at, _, _ in self.cells), default=-1)

    @cached_property
    def premiums(self) -> list[int]:
        """Earned premium of each origin since the first that earned anything or has a claim."""
        rows = premiums_of(self.folder, self.product)
        days = [row[name] for row in rows for name in ("due", "from") if row.get(name)]
        days += [row["start"] for row in self.folder.rows("policies", product=self.product)]
        days += [row["date"] for row in vouchers_of(self.folder, self.product)]
        oldest = max((self.origin(day) for day in days if day <= self.day), default=-1)
        found = [earned(self.folder, self.product, *self.span(at)) for at in range(oldest + 1)]
        while found and not found[-1]:
            found.pop()
        return found + [0] * (self.first_with_claim + 1 - len(found))

    @property
    def origins(self) -> int:
        """How many origins there are since the first with a claim or earned premium."""
        return len(self.premiums)

    def cell(self, at: int, age: int) -> int:
        """The value on the day of an origin's claims that were reported by an age."""
        return sum(worth for origin, reported, worth in self.cells if origin == at and reported <= age)

    def latest(self, at: int) -> int:
        """The value of all that is reported of an origin."""
        return self.cell(at, at)

    @cached_property
    def first_cover(self) -> date | None:
        """The product's first day of cover."""
        rows = self.folder.rows("policies", product=self.product)
        return min(
            (row["start"] for row in rows if row["start"] <= (row.get("exit_date") or row["start"])), default=None
        )

    def _before_cover(self, at: int) -> int:
        """How many days of an origin lie before the product's first day of cover."""
        first, last = self.span(at)
        if self.first_cover is None:
            return 0
        return min(max((self.first_cover - first).days, 0), _days(first, last))

    def partial(self, at: int) -> bool:
        """Whether more than a tenth of an origin lies before the product's first day of cover."""
        return 10 * self._before_cover(at) > _days(*self.span(at))

    def shares(self) -> list[Fraction]:
        """G by age: what share is reported by the end of each; by an assumed delay where there is no pattern."""
        if len(self.claims) < PATTERN_FROM:
            return [self._assumed(age) for age in range(self.origins)]
        tail = self.folder.row("products", self.product).get("tail_factor") or Fraction(1)
        size = self.first_with_claim + 1
        found = [1 / tail] * max(size, self.origins)
        for age in reversed(range(size - 1)):
            before, after = self._column(age)
            found[age] = found[age + 1] * (Fraction(before, after) if after else Fraction(1))
        return found

    def _column(self, age: int) -> tuple[int, int]:
        """The volume at an age and at the next, of the whole origins that have reached both; of any if none has."""
        both = range(age + 1, self.first_with_claim + 1)
        whole = [at for at in both if not self.partial(at)] or both
        return sum(self.cell(at, age) for at in whole), sum(self.cell(at, age + 1) for at in whole)

    def _assumed(self, age: int) -> Fraction:
        """The share reported of an origin of even exposure since the first cover, if reports take exponential time."""
        given = self.folder.row("products", self.product).get("reporting_lag_days")
        delay = LAG_DAYS if given is None else given
        first, last = self.span(age)
        since, whole = (self.day - last).days, _days(first, last)
        length = whole - self._before_cover(age) or whole
        if not delay:
            return Fraction(1)
        return 1 - Fraction(delay * (exp(-since / delay) - exp(-(since + length) / delay)) / length)


def _days(first: date, last: date) -> int:
    """How many days a span has."""
    return (last - first).days + 1
