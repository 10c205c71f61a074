"""What each product weighs in a month, by the key that the scheme shares by (definitions, section 1)."""

from __future__ import annotations

from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.scope import Over
from desktop_app.core.statements.allocation import (
    ACTIVE_INSURED,
    CLAIMS,
    EARNED_PREMIUM,
    FIXED,
    Allocation,
    whole_weights,
)
from desktop_app.figures.reserves import NONE
from desktop_app.store.facts.asked import MeasureAsked

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop_app.core.period import Period
    from desktop_app.figures.figures import Figures


def weights(figures: Figures, month: Period, allocation: Allocation | None = None) -> dict[int, int]:
    """What each product weighs in a month by the key in force on its first day, or by another one."""
    of = allocation or figures.allocation(month.first)
    return _WEIGHTS[of.key](figures, month, of)


def office_weights(figures: Figures, month: Period, product: int) -> dict[int, int]:
    """What the offices of a product weigh in a month by the scheme's key, earned premium where that is fixed.

    They stand in the order of their codes, last what belongs to none; where none weighs, offices do alike.
    """
    weigh = _AT_OFFICES.get(figures.allocation(month.first).key, _earned_at)
    found = weigh(figures, month, product)
    if any(weight > 0 for weight in found.values()):
        return {office: max(0, found.get(office, 0)) for office in (*figures.offices, NONE)}
    return dict.fromkeys(figures.offices or (NONE,), 1)


def _earned_at(figures: Figures, month: Period, product: int) -> dict[int, int]:
    """Earned premium of a product by office."""
    return figures.earned_at_offices(product, month)


def _insured_at(figures: Figures, month: Period, product: int) -> dict[int, int]:
    """Those whom a product insures at the end of the month by office."""
    return {office: active(figures, month, product, office) for office in (*figures.offices, NONE)}


def _claims_at(figures: Figures, month: Period, product: int) -> dict[int, int]:
    """Claims of a product reported in the month by the office that took them."""
    asked = (MeasureAsked("decisions", "claims", Over.WITHIN, month, {}, None, of) for of in (*figures.offices, NONE))
    return {each.office or NONE: int(figures.counts.by_product(each).get(product, 0)) for each in asked}


_AT_OFFICES: Mapping[str, Callable[[Figures, Period, int], dict[int, int]]] = MappingProxyType(
    {ACTIVE_INSURED: _insured_at, CLAIMS: _claims_at}
)


def _earned(figures: Figures, month: Period, _: Allocation) -> dict[int, int]:
    """Earned premium (P02), with what vouchers post to a product without policies."""
    return {product: figures.earned(product, month) for product in figures.products}


def _insured(figures: Figures, month: Period, _: Allocation) -> dict[int, int]:
    """Those insured at the end of the month."""
    return {product: active(figures, month, product) for product in figures.products}


def active(figures: Figures, period: Period, product: int | None, office: int | None = None) -> int:
    """Active insured at the end of a period: distinct persons, and the lives of head counts."""
    asked = (MeasureAsked(fact, fact, Over.AT_END, period, {}, None, office) for fact in ("persons", "lives"))
    return sum(int(figures.counts.by_product(each).get(product, 0)) for each in asked)


def _claims(figures: Figures, month: Period, _: Allocation) -> dict[int, int]:
    """Claims reported in the month, whatever was decided."""
    reported = figures.counts.by_product(MeasureAsked("decisions", "claims", Over.WITHIN, month, {}))
    return {product: int(reported.get(product, 0)) for product in figures.products}


def _fixed(figures: Figures, _: Period, allocation: Allocation) -> dict[int, int]:
    """Fixed percentages; a product that has none takes no part."""
    of = {product: allocation.percentages.get(named.code, Fraction(0)) for product, named in figures.products.items()}
    return dict(zip(of, whole_weights(of.values()), strict=True))


_WEIGHTS: Mapping[str, Callable[[Figures, Period, Allocation], dict[int, int]]] = MappingProxyType(
    {EARNED_PREMIUM: _earned, ACTIVE_INSURED: _insured, CLAIMS: _claims, FIXED: _fixed}
)
