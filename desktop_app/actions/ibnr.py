"""The IBNR of one product at a day by any of the methods (principle 4, appendix B 2)."""

from __future__ import annotations

from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING, Any

from desktop_app.core.period import Period, add_months
from desktop_app.core.reserves import methods
from desktop_app.core.reserves.chain_ladder import chain_ladder
from desktop_app.core.reserves.expected_claims import expected_claims, percent_of_reported
from desktop_app.core.reserves.lag_factor import cape_cod_ratio, lag_factor
from desktop_app.core.reserves.methods import FALLBACKS, LEAST, Booked
from desktop_app.core.reserves.triangle import period_first

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.actions.reserves import Reserves
    from desktop_app.core.reserves.triangle import Triangle
    from desktop_app.core.text import Text


class Estimate:
    """What is incurred but not reported of one product; `earned` gives its earned premium of any period."""

    def __init__(self, reserves: Reserves, product: int, earned: Callable[[Period], int]) -> None:
        """Prepare; nothing is computed yet."""
        self._reserves, self._earned = reserves, earned
        self._of: Any = reserves.products[product]
        self._row, self._day = product, reserves.day

    @property
    def own(self) -> str:
        """The product's own method."""
        return str(self._of.ibnr_method or "none")

    @property
    def grain(self) -> str:
        """The periods of the triangle."""
        return str(self._of.ibnr_grain)

    @property
    def triangle(self) -> Triangle:
        """The product's triangle by its own grain."""
        return self._reserves.triangle(self._row)

    @property
    def ratio(self) -> Fraction | None:
        """The product's own expected claims ratio."""
        return _exact(self._of.expected_claims_ratio)

    @property
    def percent(self) -> Fraction | None:
        """The product's own percentage of reported claims."""
        return _exact(self._of.ibnr_percent)

    @property
    def tail(self) -> Fraction:
        """The product's tail factor; 1 unless given."""
        return Fraction(str(self._of.tail_factor or 1))

    @property
    def year(self) -> Period:
        """The twelve months up to the day."""
        return Period(add_months(self._day + 1, -12), self._day)

    @cached_property
    def premiums(self) -> list[int]:
        """The premium earned in each origin period."""
        shape = self.triangle
        return [self._earned(self.origin(shape.first + at)) for at in range(len(shape.rows))]

    @cached_property
    def expected_ratio(self) -> Fraction | None:
        """The ratio of the lag factors: given, else Cape Cod's; None where no premium tells it."""
        return self.ratio if self.ratio is not None else cape_cod_ratio(self.triangle, self.premiums, self.tail)

    def earned_in_year(self) -> int:
        """The premium earned in the last twelve months."""
        return self._earned(self.year)

    def happened_in_year(self) -> int:
        """The claims reported of what happened in the last twelve months."""
        return sum(amount for *_, event, _, amount in self._reported() if self.year.holds(event))

    def reported_in_year(self) -> int:
        """The claims reported in the last twelve months."""
        return sum(amount for *_, told, amount in self._reported() if self.year.holds(told))

    def booked(self) -> Booked:
        """The estimate by the product's method, else by the first of the others that the data can carry."""
        exact = self.by_method(self.own)
        if exact is not None:
            return Booked(self.own, exact)
        other = self.fallback()
        return Booked(other, self.by_method(other) or Fraction(0), self.lack(self.own))

    def fallback(self) -> str:
        """The method that would take the place of the product's own."""
        fit = (each for each in FALLBACKS if each != self.own and not self.lack(each) and not self.doubt(each))
        return next(fit, "none")

    def by_method(self, method: str) -> Fraction | None:
        """The exact estimate by a method; None where the method lacks what it computes with."""
        match method:
            case "chain_ladder":
                return chain_ladder(self.triangle, self.tail)
            case "lag_factor":
                return self._lag_factor()
            case "expected" if self.ratio is not None:
                return expected_claims(self.earned_in_year(), self.ratio, self.happened_in_year())
            case "percent" if self.percent is not None:
                return percent_of_reported(self.reported_in_year(), self.percent)
        return Fraction(0) if method == "none" else None

    def lack(self, method: str) -> Text | None:
        """What a method lacks without which it has no answer."""
        if method == "expected" and self.ratio is None:
            return methods.NO_RATIO
        if method == "percent" and self.percent is None:
            return methods.NO_PERCENTAGE
        if method == "lag_factor" and self.triangle.rows and self.expected_ratio is None:
            return methods.NO_CAPE_COD
        return None

    def doubt(self, method: str) -> Text | None:
        """Why the answer of a method says little: too few claims to see them develop, or no premium."""
        if method in ("chain_ladder", "lag_factor") and sum(latest > 0 for latest in self.triangle.latest) < LEAST:
            return methods.NO_DEVELOPMENT
        if method == "lag_factor" and sum(self.premiums) <= 0:
            return methods.NO_PREMIUM
        if method == "expected" and self.earned_in_year() <= 0:
            return methods.NO_PREMIUM
        return None

    def _reported(self) -> list[tuple[int, int, int]]:
        """(incurred, reported, minor units) of the claims the estimate is made from."""
        return self._reserves.reported(self._row)

    def _lag_factor(self) -> Fraction | None:
        """The lag factor estimate; None without any ratio, nought without any claim."""
        if not self.triangle.rows:
            return Fraction(0)
        ratio = self.expected_ratio
        return None if ratio is None else lag_factor(self.triangle, self.premiums, ratio, self.tail)

    def origin(self, number: int) -> Period:
        """An origin period, cut off at the day."""
        start = self._reserves.fiscal_start
        first = period_first(number, self.grain, start)
        return Period(first, min(period_first(number + 1, self.grain, start) - 1, self._day))


def _exact(given: float | None) -> Fraction | None:
    """A number of a record as it was written."""
    return None if given is None else Fraction(str(given))
