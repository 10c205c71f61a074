"""What a book answers expressions: one period, of a product, an office or the whole (core/expression.py)."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from desktop_app.figures.grown import line_terms
from desktop_app.store.facts.asked import MeasureAsked

if TYPE_CHECKING:
    from collections.abc import Iterator
    from fractions import Fraction

    from desktop_app.core.expression import Counted, ExactValue, Expression, Term
    from desktop_app.core.indicators.indicator import Indicator
    from desktop_app.core.indicators.kinds import ProductKind
    from desktop_app.core.indicators.result import Result
    from desktop_app.core.period import Period
    from desktop_app.figures.figures import Figures, Office


@dataclass(frozen=True)
class BookScope:
    """One period of one book."""

    figures: Figures
    period: Period
    product: int | None = None
    office: Office = None
    known: dict[Expression, ExactValue] = field(default_factory=dict, init=False, compare=False, repr=False)
    """What expressions came to."""

    @property
    def whole(self) -> bool:
        """Whether it is the whole organisation."""
        return self.product is None and self.office is None

    @property
    def at_office(self) -> bool:
        """Whether it is one office, or what belongs to none."""
        return self.office is not None

    @property
    def has_assets(self) -> bool:
        """Whether assets are known."""
        return self.office is None and self.figures.has_assets(self.product, self.period.last)

    @property
    def products(self) -> tuple[int, ...]:
        """The products in question."""
        return tuple(self.figures.products) if self.product is None else (self.product,)

    @property
    def kinds(self) -> tuple[ProductKind, ...]:
        """The kinds of the products in question."""
        return tuple([self.figures.kinds[product] for product in self.products])

    def over(self, period: Period) -> BookScope:
        """The same of other days."""
        return self if period == self.period else replace(self, period=period)

    def by_product(self) -> tuple[BookScope, ...]:
        """The same of each product alone."""
        return tuple(replace(self, product=product) for product in self.figures.products)

    def line(self, code: str) -> int:
        """A line of the statements, in minor units."""
        figures = self.figures
        if code.startswith("P"):
            return figures.income(self.period, self.product, self.office)[code]
        if code.startswith("B"):
            return figures.balance(self.period.last, self.product, self.office)[code]
        return figures.cash_flow(self.period, self.product, self.office)[code]

    def line_terms(self, code: str) -> Iterator[Term]:
        """What a leaf line is made of."""
        return line_terms(self, code)

    def asked(self, of: Counted) -> MeasureAsked:
        """A count as the store is asked for it."""
        return MeasureAsked(of.fact, of.measure, of.over, self.period, of.where, self._among(of), self._at(of))

    def _among(self, of: Counted) -> tuple[int, ...] | None:
        """The products whose records count; None for all, with what belongs to none."""
        if of.whole:
            return None
        if of.among is not None:
            return tuple([each for each in self.products if of.among(self.figures.kinds[each])])
        if self.product is None:
            return None
        return (self.product, 0) if of.with_shared else (self.product,)

    def _at(self, of: Counted) -> Office:
        """The office whose records count."""
        return None if of.whole or of.with_shared else self.office

    def value(self, of: Expression) -> ExactValue:
        """What an expression comes to, worked out once."""
        if of not in self.known:
            self.known[of] = of.value(self)
        return self.known[of]

    def counted(self, of: Counted) -> ExactValue:
        """What the records of a count come to."""
        found, products = self.figures.counted(of, self.period, self._at(of)), self._among(of)
        return found[None] if products is None else sum([found.get(product, 0) for product in products])

    def records(self, of: Counted) -> int:
        """How many records there are behind a count."""
        return self.figures.counts.records(self.asked(of))

    def median(self, of: Counted) -> float | None:
        """The number of days that half of the claims did not exceed, the middle of two where their number is even."""
        asked = self.asked(replace(of, measure="claims"))
        days = sorted(self.figures.counts.by_days(asked).items())
        number = sum(claims for _, claims in days)
        return (_at(days, (number - 1) // 2) + _at(days, number // 2)) / 2 if number else None

    def setting(self, name: str) -> Fraction | None:
        """A number the scheme sets for itself."""
        return self.figures.numbers_set.get(name)

    def result(self, indicator: Indicator) -> Result:
        """What an indicator comes to."""
        return indicator.result(self)


def _at(days: list[tuple[int, int]], place: int) -> int:
    """The days of the claim at a place, counted from 0; days stand in order."""
    for took, claims in days:
        if place < claims:
            return took
        place -= claims
    raise IndexError(place)
