"""What a takaful operator has of a product's result: a share of its surplus or of its investment income (chapter 2.7).

It is an expense of the participants' fund and owed to the operator (P20, B28). It is reckoned of each fiscal year so
far, so that a bad quarter takes back what a good one gave, and a year that ends below nought gives nothing.
"""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.money import as_written, round_half_away
from desktop_app.core.period import Period, add_months, year_start

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.period import Day
    from desktop_app.figures.figures import Figures

SHARED = MappingProxyType({"mudharaba": "P28", "taawuni": "P08"})
"""The line of which an operator has its share, by the model of the product."""


class OperatorShares:
    """The operators' shares of one book."""

    def __init__(self, figures: Figures) -> None:
        self._figures = figures
        self.within = lru_cache(maxsize=512)(self._within)

    def part(self, product: int) -> Fraction:
        """The part that a product's operator has; 0 of one without."""
        of = self._figures.products.get(product)
        if of is None or of.model not in SHARED or of.participants_share is None:
            return Fraction(0)
        return 1 - as_written(of.participants_share) / 100

    def _within(self, period: Period, product: int) -> int:
        """What a period brought the operator, in minor units."""
        if not self.part(product):
            return 0
        return sum(
            self._of_year(Period(year.first, min(year.last, period.last)), product)
            - self._of_year(Period(year.first, period.before), product)
            for year in self._years(period)
        )

    def upto(self, day: Day, product: int) -> int:
        """The same of all days up to one."""
        first = self._figures.first_day
        return self.within(Period(first, day), product) if self.part(product) and first <= day else 0

    def _of_year(self, days: Period, product: int) -> int:
        """The share of the days of a year so far; none of days that are not."""
        if days.last < days.first:
            return 0
        figures = self._figures
        line = SHARED[figures.products[product].model]
        return round_half_away(self.part(product) * max(figures.statements.before_operator(days, product)[line], 0))

    def _years(self, period: Period) -> Iterator[Period]:
        """The fiscal years that a period touches."""
        first = year_start(period.first, self._figures.fiscal_start)
        while first <= period.last:
            following = add_months(first, 12)
            yield Period(first, following - 1)
            first = following
