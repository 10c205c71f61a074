"""Actual claims against those expected when the premium was set, by sex and age (the handbook's principle 5)."""

from __future__ import annotations

from collections import defaultdict
from fractions import Fraction
from itertools import pairwise
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.catalog.words import LISTS
from desktop_app.core.monitoring.experience import ClaimExperience, whole
from desktop_app.core.monitoring.funnel import INNER, OUTER
from desktop_app.core.monitoring.limits import Limits, standing
from desktop_app.core.monitoring.poisson import quantile
from desktop_app.core.monitoring.pricing import OLDEST, price_for
from desktop_app.core.records.person import SEXES
from desktop_app.core.table import Column, Table, Unit, ratio_of
from desktop_app.core.text import text
from desktop_app.reports.monitoring.columns import (
    CLAIMS,
    COUNTED,
    COVERED,
    DAYS,
    PRODUCT,
    SEVERITY,
    SIGNAL,
    YEARS,
)
from desktop_app.reports.monitoring.watched import SexAndAge

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from desktop_app.core.monitoring.pricing import Price
    from desktop_app.core.table import Cell
    from desktop_app.reports.monitoring.watched import Watched

PRICED, UNPRICED = "priced", "unpriced"
"""Parts the pricing table speaks of, and those it does not."""

_KIND = Column(
    "row",
    text("Monitoring", "Row"),
    words=MappingProxyType({PRICED: text("Monitoring", "Priced"), UNPRICED: text("Monitoring", "Unpriced")}),
)
_EXPECTED_CLAIMS = Column("expected_claims", text("Monitoring", "Expected claims"), Unit.NUMBER)
_EXPECTED_AMOUNT = Column("expected_amount", text("Monitoring", "Expected amount"), Unit.MONEY)
_OF_CLAIMS = Column("claims_ratio", text("Monitoring", "Actual / expected claims"), Unit.SHARE)
_OF_SEVERITY = Column("severity_ratio", text("Monitoring", "Actual / expected average claim"), Unit.SHARE)
_OF_AMOUNT = Column("amount_ratio", text("Monitoring", "Actual / expected amount"), Unit.SHARE)
_RATIOS = (_OF_CLAIMS, _OF_SEVERITY, _OF_AMOUNT, SIGNAL)

_HOW = text(
    "Monitoring",
    "Expected claims are exposure x frequency of the pricing table, the expected amount that x its severity.",
)
_CHANCE = text(
    "Monitoring",
    "Exact Poisson limits around expected claims: high or low outside 95 %, very high or very low outside 99.8 %.",
)


def expected_by_age(of: Watched) -> Table:
    """Every row of the pricing table against what happened, and what no row speaks of."""
    columns = (
        PRODUCT,
        _KIND,
        Column("sex", text("Field", "Sex"), words=LISTS[SEXES]),
        *_ages(),
        DAYS,
        YEARS,
        CLAIMS,
        COVERED,
    )
    rest = (_EXPECTED_CLAIMS, _EXPECTED_AMOUNT, *_RATIOS)
    return Table(
        "expected_by_age",
        text("Monitoring", "Actual against expected by sex and age"),
        (*columns, SEVERITY, *rest),
        tuple(_rows(of)),
        (COUNTED, _HOW, text("Monitoring", "A row without insured days has nothing to be held against."), _CHANCE),
    )


def _ages() -> tuple[Column, Column]:
    """The first and the last age of a row."""
    return (
        Column("age_from", text("Field", "From age"), Unit.COUNT),
        Column("age_to", text("Field", "To age"), Unit.COUNT),
    )


def expected(of: Watched) -> Table:
    """Each product's priced rows together: number, average and amount; their ratios multiply to each other."""
    columns = (PRODUCT, _KIND, DAYS, YEARS, CLAIMS, COVERED, _EXPECTED_CLAIMS, _EXPECTED_AMOUNT, *_RATIOS)
    unpriced = text("Monitoring", "Unpriced: no row of the pricing table with a frequency and a severity speaks of it.")
    label = text("Monitoring", "Actual against expected by product")
    return Table("expected", label, columns, tuple(_totals(of)), (COUNTED, _HOW, unpriced, _CHANCE))


def _rows(of: Watched) -> Iterator[tuple[Cell, ...]]:
    """A row for every price, whether anybody was at risk or not, and one for the rest of a product."""
    for product, code in of.products.items():
        prices = of.prices.get(product, [])
        found = against_prices(of, product)
        for price in prices:
            part = found[price]
            about = (code, PRICED, price.sex, price.age_from, price.age_to)
            yield (*about, *_actual(part), part.severity, *_judged(part, price.claims(part), price.amount(part)))
        if not found[None].is_empty:
            rest = found[None]
            yield (code, UNPRICED, None, None, None, *_actual(rest), rest.severity, *_judged(rest, None, None))


def _totals(of: Watched) -> Iterator[tuple[Cell, ...]]:
    """For each product what is priced in full, then what is not."""
    for product, code in of.products.items():
        found = against_prices(of, product)
        full = {price: part for price, part in found.items() if price and price.amount(part) is not None}
        part = whole(full.values())
        rest = whole(part for price, part in found.items() if price not in full)
        if full:
            claims, amount = (_sum(full, name) for name in ("claims", "amount"))
            yield (code, PRICED, *_actual(part), *_judged(part, claims, amount))
        if not rest.is_empty:
            yield (code, UNPRICED, *_actual(rest), *_judged(rest, None, None))


def _sum(full: Mapping[Price, ClaimExperience], name: str) -> Fraction:
    """What was expected of several rows together."""
    return sum((getattr(price, name)(part) for price, part in full.items()), Fraction(0))


def against_prices(of: Watched, product: int) -> Mapping[Price | None, ClaimExperience]:
    """A product's exposure and claims by the row of the pricing table that speaks of them; None: no row does."""
    found: dict[Price | None, ClaimExperience] = defaultdict(ClaimExperience)
    prices = of.prices.get(product, [])
    ages = tuple(pairwise((0, *of.steps, OLDEST)))
    for (each, person), part in of.parts["person"].items():
        if each == product and isinstance(person, SexAndAge):
            price = price_for(prices, person.sex, None if person.step is None else ages[person.step])
            found[price].include(part)
    return found


def _actual(part: ClaimExperience) -> tuple[Cell, ...]:
    """What happened."""
    return part.days, part.years, part.claims, part.covered


def _judged(part: ClaimExperience, claims: Fraction | None, amount: Fraction | None) -> tuple[Cell, ...]:
    """What was expected, and the actual against it: number x average = amount."""
    of_claims = None if claims is None else ratio_of(part.claims, claims)
    of_amount = None if amount is None else ratio_of(part.covered, amount)
    average = amount / claims if claims and amount is not None else None
    of_average = ratio_of(part.severity, average) if average and part.severity is not None else None
    return claims, amount, of_claims, of_average, of_amount, _signal(part.claims, claims)


def _signal(actual: int, mean: Fraction | None) -> str | None:
    """Whether so many claims are more or fewer than chance makes of the expected number: exact Poisson limits."""
    if not mean:
        return None
    inner, outer = (Limits(*_sides(float(mean), (1 - level) / 2)) for level in (INNER, OUTER))
    return standing(actual, inner, outer)


def _sides(mean: float, side: float) -> Iterable[int]:
    """The quantiles with that probability outside on each side."""
    return quantile(mean, side), quantile(mean, 1 - side)
