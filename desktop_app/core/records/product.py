"""Products and what they promise."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from desktop_app.core.records.field import a_code, choice, factor, link, money, percent, share, whole, words
from desktop_app.core.text import text

LINES = (
    *("credit_life", "life_savings", "term_life", "whole_life", "endowment", "funeral", "accident", "disability"),
    *("health", "hospital_cash", "pension", "crop", "livestock", "weather_index", "asset"),
)
CONTRACTS = ("individual", "group")
PARTICIPATIONS = ("voluntary", "compulsory", "automatic")
CARRIERS = ("self", "partner_agent", "mixed")
MODELS = ("conventional", "taawuni", "non_profit", "mudharaba", "wakala")
EARNING = ("days", "months", "24ths")
IBNR_LABELS = MappingProxyType(
    {
        "none": text("IBNR method", "None: claims are reported at once"),
        "chain_ladder": text("IBNR method", "Chain ladder"),
        "lag_factor": text("IBNR method", "Lag factors"),
        "expected": text("IBNR method", "Expected claims"),
        "percent": text("IBNR method", "Percentage of reported claims"),
    }
)
"""What the methods for claims not reported are called."""
IBNR_METHODS = tuple(IBNR_LABELS)
GRAINS = ("month", "quarter", "year")

LONGEST_TERM = 1200
"""Months: nobody is insured for longer than a hundred years."""
YEAR = 366
"""Days of grace and of delivery: more than a year of them is a slip of the pen."""
YEARS = 1827
"""Days of waiting and of delay to the report: more than five years of them is a slip of the pen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Product:
    """An insurance product with its terms, its earning method and its reserve methods (definitions, section 2)."""

    code: str = a_code(required=True)
    name: str = words(required=True)
    line: str = choice(LINES, required=True)
    contract: str | None = choice(CONTRACTS, default="individual")
    participation: str | None = choice(PARTICIPATIONS, default="voluntary")
    carrier: str | None = choice(CARRIERS, default="self")
    model: str | None = choice(MODELS, default="conventional")
    term_months: int | None = whole(1, LONGEST_TERM)
    waiting_days: int | None = whole(0, YEARS)
    entry_age: int | None = whole(0, 130)
    exit_age: int | None = whole(0, 130)
    grace_days: int | None = whole(0, YEAR)
    earning: str | None = choice(EARNING, default="days")
    ibnr_method: str | None = choice(IBNR_METHODS, default="none")
    ibnr_grain: str | None = choice(GRAINS, default="month")
    expected_claims_ratio: float | None = share(3)
    ibnr_percent: float | None = percent()
    tail_factor: float | None = factor(1, 2)
    cics_portion: float | None = share()
    delivery_days: int | None = whole(0, YEAR)
    reporting_lag_days: int | None = whole(1, YEARS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Benefit:
    """One benefit of a product with its limits and what the insured pays."""

    code: str = a_code(required=True)
    product: str = link("products", required=True)
    name: str = words(required=True)
    limit_per_claim: int | None = money()
    limit_per_year: int | None = money()
    deductible: int | None = money()
    coinsurance: float | None = percent()
