"""The ten indicators of a period, for a product, an office or the whole."""

from __future__ import annotations

from collections import defaultdict
from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from desktop_app.actions.settings import liquidity_factors
from desktop_app.catalog.settings import MARGIN
from desktop_app.core.indicators.awareness import no_renewal
from desktop_app.core.indicators.facts import Kind, RenewalCounts
from desktop_app.core.period import Period, add_months
from desktop_app.core.registry import INDICATORS
from desktop_app.core.statements.totals import other_liabilities, reserves
from desktop_app.store.settings import setting

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from desktop_app.actions.figures import Figures, Office
    from desktop_app.core.indicators.result import Result
    from desktop_app.core.period import Day
    from desktop_app.store.figures.grouped import Grouped

Counted = TypeVar("Counted")


class BookFacts:
    """The facts of one period in one file (core/indicators/facts.py), read when first asked for."""

    def __init__(self, figures: Figures, period: Period, product: int | None, office: Office) -> None:
        """Prepare for a product and an office; None for all."""
        self._figures, self.period, self._product, self._office = figures, period, product, office
        self.whole = product is None and office is None

    @property
    def _products(self) -> tuple[int, ...]:
        """The products in question."""
        return tuple(self._figures.products) if self._product is None else (self._product,)

    @cached_property
    def kinds(self) -> tuple[Kind, ...]:
        """The kinds of the products in question."""
        return tuple(self._kind(product) for product in self._products)

    def _kind(self, product: int) -> Kind:
        """The kind of one product."""
        return kind_of(self._figures.products[product])

    @cached_property
    def _income(self) -> dict[str, int]:
        """The income statement."""
        return self._figures.income(self.period, self._product, self._office)

    @cached_property
    def _balance(self) -> dict[str, int]:
        """The balance sheet of the whole."""
        return self._figures.balance(self.period.last)

    def line(self, code: str) -> int:
        """An income statement line."""
        return self._income[code]

    def balance(self, code: str) -> int:
        """A balance sheet line."""
        return self._balance[code]

    def liabilities(self) -> int:
        """Reserves and other liabilities."""
        return reserves(self._balance) + other_liabilities(self._balance)

    def active(self, day: Day) -> int:
        """Active insured on a day."""
        return self._figures.active(day, self._product, self._office)

    def population(self) -> int | None:
        """The product's own population; for the whole that of the scheme, else the sum of those of its products."""
        of, day = self._figures.readings.population, self.period.last
        if self._office is not None:
            return None
        found = of(day, self._product)
        if found is not None or self._product is not None:
            return found
        each = [of(day, product) for product in self._products]
        return sum(filter(None, each)) if each and None not in each else None

    def renewals(self) -> RenewalCounts:
        """Renewals of the products to which renewal applies."""
        applies = [product for product in self._products if not no_renewal(self._kind(product))]
        of = self._figures.renewals
        return sum((of(self.period, product, self._office) for product in applies), RenewalCounts())

    def exposure(self) -> Fraction:
        """Insured years of the period."""
        days = self._figures.readings.insured_days(self.period, self._product, self._office)
        return Fraction(days, 365)

    def _own(self, reading: Callable[[Grouped], Mapping[Any, Counted]]) -> Iterator[Counted]:
        """What a reading counted of each product in question."""
        counted = reading(self._figures.readings.products if self._office is None else self._figures.readings.offices)
        keys = self._products if self._office is None else [(product, self._office) for product in self._products]
        return (counted[key] for key in keys if key in counted)

    def happened(self) -> tuple[int, int]:
        """Claims that happened in the period, and what is covered of them."""
        rows = list(self._own(lambda of: of.happened(self.period)))
        return sum(claims for claims, _ in rows), sum(covered for _, covered in rows)

    def decisions(self) -> dict[tuple[str, str | None], int]:
        """Claims reported in the period by decision and reason."""
        found: dict[tuple[str, str | None], int] = defaultdict(int)
        for counts in self._own(lambda of: of.decisions(self.period)):
            for decision, count in counts.items():
                found[decision] += count
        return found

    def settled(self) -> dict[str, list[tuple[int, int]]]:
        """(days, claims) of the claims that ended in the period, by step, in the order of the days."""
        found: dict[str, dict[int, int]] = defaultdict(dict)
        for steps in self._own(lambda of: of.settled(self.period)):
            for step, histogram in steps.items():
                into = found[step]
                for days, count in histogram.items():
                    into[days] = into.get(days, 0) + count
        return {step: sorted(histogram.items()) for step, histogram in found.items()}

    def payables(self) -> Fraction | None:
        """Each reserve by its factor, and B25 in full; None while the scheme has set no factors."""
        factors = liquidity_factors(self._figures.book)
        if not factors:
            return None
        return sum((self._balance[code] * share for code, share in factors.items()), Fraction(self._balance["B25"]))

    def quarter_of_outgo(self) -> Fraction:
        """A quarter of claims paid and expenses of the last twelve months, raised by the growth margin."""
        year = Period(add_months(self.period.last + 1, -12), self.period.last)
        income = self._figures.income(year)
        margin = Fraction(setting(self._figures.book, MARGIN) or "0")
        return Fraction(income["P12"] + income["P16"], 4) * (1 + margin)


def kind_of(product: Any) -> Kind:
    """The kind of a product; what is not said of it is as in the product form."""
    return Kind(
        product.line,
        product.participation or "voluntary",
        product.carrier or "self",
        product.model or "conventional",
    )


def indicators(
    figures: Figures,
    period: Period,
    product: int | None = None,
    office: Office = None,
) -> dict[str, Result]:
    """All ten indicators of a period by their names."""
    facts = BookFacts(figures, period, product, office)
    return {each.name: each.compute(facts) for each in INDICATORS}
