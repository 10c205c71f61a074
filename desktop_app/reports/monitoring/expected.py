"""Actual claims against those expected when the premium was set, by sex and age (the handbook's principle 5)."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.catalog.words import LISTS
from desktop_app.core.monitoring.experience import ClaimExperience
from desktop_app.core.monitoring.funnel import INNER, OUTER
from desktop_app.core.monitoring.limits import Limits, standing
from desktop_app.core.monitoring.poisson import quantile
from desktop_app.core.monitoring.pricing import OLDEST, price_for
from desktop_app.core.records.person import SEXES
from desktop_app.core.table import Column, Table, Unit, ratio_of
from desktop_app.core.text import text
from desktop_app.reports.columns import CLAIMS, PRODUCT
from desktop_app.reports.frames import each
from desktop_app.reports.monitoring.columns import COUNTED, COVERED, DAYS, SEVERITY, SIGNAL, YEARS
from desktop_app.reports.monitoring.watched import SUMS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import pandas as pd

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
    import pandas as pd

    sums = _against_prices(of)
    every = [(product, at) for product, prices in of.prices.items() for at in range(len(prices) + 1)]
    all_rows = sums.reindex(pd.MultiIndex.from_tuples(every, names=sums.index.names), fill_value=0)
    for product, price, part in _by_product(of, all_rows):
        if price:
            about = product, PRICED, price.sex, price.age_from, price.age_to
            yield *about, *_actual(part), part.severity, *_judged(part, price.claims(part), price.amount(part))
        elif any(part):
            yield product, UNPRICED, None, None, None, *_actual(part), part.severity, *_judged(part, None, None)


def _totals(of: Watched) -> Iterator[tuple[Cell, ...]]:
    """For each product what is priced in full, then what is not."""
    import pandas as pd

    rows: list[tuple[object, ...]] = []
    for product, price, part in _by_product(of, _against_prices(of)):
        amount = price.amount(part) if price else None
        priced = (
            (PRICED, price.claims(part), amount) if price and amount is not None else (UNPRICED, *[Fraction(0)] * 2)
        )
        rows.append((product, *priced, *part))
    columns = ["product", "row", "claims_expected", "amount_expected", *SUMS]
    for (product, row), claims, amount, *sums in (
        pd.DataFrame(rows, columns=columns).groupby(columns[:2]).sum().itertuples()
    ):
        part = ClaimExperience(*sums)
        if row == PRICED:
            yield product, row, *_actual(part), *_judged(part, claims, amount)
        elif any(part):
            yield product, row, *_actual(part), *_judged(part, None, None)


def _against_prices(of: Watched) -> pd.DataFrame:
    """Each product's sums by the place in its pricing table of the row that speaks of them; after the last: none."""
    ages = {first: (first, after) for first, after in pairwise((0, *of.steps, OLDEST))}
    rows = {product: [*prices, None] for product, prices in of.prices.items()}
    parts = of.parts.groupby(["product", "sex", "age"])[[*SUMS]].sum().reset_index()
    place = [
        rows[product].index(price_for(of.prices[product], sex or None, ages.get(age)))
        for product, sex, age in parts[["product", "sex", "age"]].to_numpy(dtype=object)
    ]
    return parts.assign(place=place).groupby(["product", "place"])[[*SUMS]].sum()


def _by_product(of: Watched, sums: pd.DataFrame) -> Iterator[tuple[str, Price | None, ClaimExperience]]:
    """Sums by product and row of its pricing table; None: no row speaks of them."""
    for (product, place), *counts in each(sums):
        yield product, (*of.prices[product], None)[place], ClaimExperience(*counts)


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
