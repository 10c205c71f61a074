"""What figures are measured against or shared by: populations, certificates, targets, prices, allocation keys."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.core.records.field import choice, day, link, money, percent, ratio, whole, words
from desktop_app.core.records.person import SEXES
from desktop_app.core.statements.allocation import KEYS

INDICATOR_NAMES = (
    *("incurred_expense_ratio", "incurred_claims_ratio", "net_income_ratio", "renewal_ratio", "coverage_ratio"),
    *("growth_ratio", "promptness", "claims_rejection_ratio", "solvency_ratio", "liquidity_ratio"),
)
"""The ten indicators in the handbook's order (table 5), by the names of the contract."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Population:
    """The target population of a product on a day (the handbook's table 7)."""

    product: str | None = link("products")
    date: int = day(required=True)
    population: int = whole(0, required=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class AccruedLiability:
    """An accrued liabilities reserve as an actuary certified it (appendix B)."""

    product: str | None = link("products")
    date: int = day(required=True)
    amount: int = money(required=True)
    certified_by: str | None = words()
    certified_on: int | None = day()


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What the business plan wants of an indicator over a period (box 4)."""

    indicator: str = choice(INDICATOR_NAMES, required=True)
    product: str | None = link("products")
    from_day: int = day("from", required=True)
    to_day: int = day("to", required=True)
    target: float = ratio(None, required=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class AllocationRule:
    """By what lines without a product are shared from a day on; fixed percentages have one row a product."""

    from_day: int = day("from", required=True)
    key: str = choice(KEYS, required=True)
    product: str | None = link("products")
    percent: float | None = percent()


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """One row of a pricing table: expected claims by sex and age (principle 5)."""

    product: str = link("products", required=True)
    sex: str | None = choice(SEXES)
    age_from: int | None = whole(0, 130)
    age_to: int | None = whole(0, 130)
    frequency: float | None = ratio()
    severity: int | None = money()
