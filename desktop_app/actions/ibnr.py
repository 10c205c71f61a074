"""The IBNR of one product at a day by any of the methods (principle 4, appendix B 2)."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

from desktop_app.core.period import Period, add_months
from desktop_app.core.reserves.chain_ladder import chain_ladder
from desktop_app.core.reserves.expected_claims import expected_claims, percent_of_reported
from desktop_app.core.reserves.lag_factor import cape_cod_ratio, lag_factor
from desktop_app.core.reserves.triangle import period_first

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.actions.reserves import Reserves
    from desktop_app.core.reserves.triangle import Triangle


class Estimate:
    """What is incurred but not reported of one product; `earned` gives its earned premium of any period."""

    def __init__(self, reserves: Reserves, product: int, earned: Callable[[Period], int]) -> None:
        """Prepare; nothing is computed yet."""
        self._reserves, self._earned = reserves, earned
        self._of: Any = reserves.products[product]
        self._row, self._day = product, reserves.day

    @property
    def triangle(self) -> Triangle:
        """The product's triangle by its own grain."""
        return self._reserves.triangle(self._row)

    @property
    def ratio(self) -> Fraction | None:
        """The product's own expected claims ratio."""
        given = self._of.expected_claims_ratio
        return None if given is None else Fraction(str(given))

    @property
    def tail(self) -> Fraction:
        """The product's tail factor; 1 unless given."""
        return Fraction(str(self._of.tail_factor or 1))

    @property
    def year(self) -> Period:
        """The twelve months up to the day."""
        return Period(add_months(self._day + 1, -12), self._day)

    def by_method(self, method: str | None) -> Fraction:
        """The exact estimate by a method; 0 by none, and by one that lacks what it computes with."""
        match method:
            case "chain_ladder":
                return chain_ladder(self.triangle, self.tail)
            case "lag_factor":
                return self._lag_factor()
            case "expected" if self.ratio is not None:
                known = sum(amount for event, _, amount in self._reported() if self.year.holds(event))
                return expected_claims(self._earned(self.year), self.ratio, known)
            case "percent":
                known = sum(amount for _, told, amount in self._reported() if self.year.holds(told))
                return percent_of_reported(known, Fraction(str(self._of.ibnr_percent or 0)))
        return Fraction(0)

    def _reported(self) -> list[tuple[int, int, int]]:
        """(incurred, reported, minor units) of the claims the estimate is made from."""
        return self._reserves.reported(self._row)

    def _lag_factor(self) -> Fraction:
        """The lag factor estimate; with Cape Cod's ratio where none is given."""
        shape = self.triangle
        premiums = [self._earned(self._origin(shape.first + at)) for at in range(len(shape.rows))]
        ratio = cape_cod_ratio(shape, premiums, self.tail) if self.ratio is None else self.ratio
        return lag_factor(shape, premiums, ratio or Fraction(0), self.tail)

    def _origin(self, number: int) -> Period:
        """An origin period, cut off at the day."""
        grain, start = self._of.ibnr_grain, self._reserves.fiscal_start
        first = period_first(number, grain, start)
        return Period(first, min(period_first(number + 1, grain, start) - 1, self._day))
