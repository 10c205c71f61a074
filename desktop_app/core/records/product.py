"""Products and what they promise."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.core.records.field import a_code, choice, factor, link, money, percent, share, whole, words
from desktop_app.core.reserves.methods import IBNR_LABELS
from desktop_app.core.text import text

LINES = (
    *("credit_life", "life_savings", "term_life", "whole_life", "endowment", "funeral", "accident", "disability"),
    *("health", "hospital_cash", "pension", "crop", "livestock", "weather_index", "asset"),
)
CONTRACTS = ("individual", "group")
PARTICIPATIONS = ("voluntary", "compulsory", "automatic")
CARRIERS = ("self", "partner_agent", "mixed")
MODELS = ("conventional", "taawuni", "non_profit", "mudharaba", "wakala")
TAKAFUL = MODELS[1:]
"""The models under which participants share the risk and an operator keeps the fund for them (chapter 2.7)."""
SHARING = ("taawuni", "mudharaba")
"""The models under which the operator shares the investment income (ta'awuni), or the whole surplus (mudharaba)."""
EARNING = ("days", "months", "24ths")
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

    code: str = a_code(text("Field", "Code"), required=True, fixed=True)
    name: str = words(text("Field", "Name"), required=True)
    line: str = choice(text("Product form", "Line"), LINES, required=True)
    contract: str | None = choice(text("Product form", "Contract"), CONTRACTS, default="individual")
    participation: str | None = choice(text("Product form", "Participation"), PARTICIPATIONS, default="voluntary")
    carrier: str | None = choice(text("Product form", "Who carries the risk"), CARRIERS, default="self")
    model: str | None = choice(text("Field", "Model"), MODELS, default="conventional")
    term_months: int | None = whole(text("Product form", "Term in months"), 1, LONGEST_TERM)
    waiting_days: int | None = whole(text("Product form", "Waiting period in days"), 0, YEARS)
    entry_age: int | None = whole(text("Product form", "Entry age"), 0, 130)
    exit_age: int | None = whole(text("Product form", "Exit age"), 0, 130)
    grace_days: int | None = whole(text("Product form", "Days of grace to renew"), 0, YEAR)
    earning: str | None = choice(text("Product form", "Premium is earned"), EARNING, default="days")
    ibnr_method: str | None = choice(text("Product form", "Claims not reported yet"), IBNR_METHODS, default="none")
    ibnr_grain: str | None = choice(text("Product form", "Development by"), GRAINS, default="month")
    expected_claims_ratio: float | None = share(
        text("Product form", "Expected claims ratio"),
        3,
        help=text("Product form", "A ratio of earned premium: 0.7 for seventy percent."),
    )
    ibnr_percent: float | None = percent(
        text("IBNR method", "Percentage of reported claims"), help=text("Product form", "In percent: 10 for a tenth.")
    )
    tail_factor: float | None = factor(
        text("Product form", "Tail factor"),
        1,
        2,
        help=text("Product form", "Leave empty where nothing is reported after the last month known."),
    )
    cics_portion: float | None = share(
        text("Product form", "Portion of open claims reserved"),
        help=text("Product form", "A share: 0.8 for eighty percent. Leave empty for the whole amount."),
    )
    delivery_days: int | None = whole(text("Product form", "Usual days from payment to receipt"), 0, YEAR)
    reporting_lag_days: int | None = whole(
        text("Product form", "Usual days from event to report"),
        1,
        YEARS,
        help=text("Product form", "Counts while fewer than ten claims are reported; 45 where left empty."),
    )
    operator_fee: float | None = percent(
        text("Product form", "Takaful operator's fee, in percent"),
        help=text("Product form", "Of the contributions: it is owed to the operator as they fall due, and an expense."),
    )
    participants_share: float | None = percent(
        text("Product form", "Participants' share of the surplus, in percent"),
        help=text("Product form", "Of a takaful product; the operator has the rest. Empty: all is the participants'."),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Benefit:
    """One benefit of a product with its limits and what the insured pays."""

    code: str = a_code(text("Field", "Code"), required=True, fixed=True)
    product: str = link(text("Field", "Product"), "products", required=True)
    name: str = words(text("Field", "Name"), required=True)
    limit_per_claim: int | None = money(text("Product form", "Limit for each claim"), adds=False)
    limit_per_year: int | None = money(text("Product form", "Limit for each year"), adds=False)
    deductible: int | None = money(text("Product form", "Deductible"), adds=False)
    coinsurance: float | None = percent(
        text("Product form", "Coinsurance, in percent"),
        help=text("Product form", "What the insured pays of each claim, from 0 to 100."),
    )
