"""What figures are measured against or shared by: populations, certificates, targets, prices, allocation keys."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from desktop_app.core.records.field import choice, day, link, money, percent, ratio, whole, words
from desktop_app.core.records.person import SEXES
from desktop_app.core.registry import INDICATORS
from desktop_app.core.statements.allocation import COSTS, KEYS
from desktop_app.core.statements.cash_flow import CASH_LINES
from desktop_app.core.statements.lines import LINES
from desktop_app.core.text import text

INDICATOR_LABELS = MappingProxyType({each.name: each.label for each in INDICATORS})
"""What the ten indicators are called, in the handbook's order (table 5), by the names of the contract."""

PLANNED = (*INDICATOR_LABELS, *LINES, *CASH_LINES)
"""What a business plan can name: an indicator by a ratio, a line of a statement by an amount (box 4)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Population:
    """The target population of a product on a day (the handbook's table 7)."""

    product: str | None = link(
        text("Field", "Product"),
        "products",
        help=text("Background form", "Leave empty for the scheme as a whole."),
    )
    date: int = day(text("Field", "Date"), required=True)
    population: int = whole(text("Field", "Target population"), 0, required=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class AccruedLiability:
    """An accrued liabilities reserve as an actuary certified it (appendix B)."""

    product: str | None = link(
        text("Field", "Product"),
        "products",
        help=text("Background form", "Leave empty for the scheme as a whole."),
    )
    date: int = day(text("Field", "Date"), required=True)
    amount: int = money(text("Background form", "Reserve certified"), required=True, adds=False)
    certified_by: str | None = words(text("Background form", "Certified by"), personal=True)
    certified_on: int | None = day(text("Background form", "Certified on"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What the business plan wants of an indicator, or of a line of a statement, over a period (box 4)."""

    indicator: str = choice(text("Background form", "Indicator or line"), PLANNED, required=True)
    product: str | None = link(
        text("Field", "Product"),
        "products",
        help=text("Background form", "Leave empty for the scheme as a whole."),
    )
    from_day: int = day(text("Field", "First day"), "from", required=True)
    to_day: int = day(text("Field", "Last day"), "to", required=True)
    target: float | None = ratio(
        text("Background form", "Target"),
        None,
        help=text("Background form", "Of an indicator, a ratio: 0.6 for sixty percent."),
    )
    amount: int | None = money(
        text("Background form", "Planned amount"),
        low=None,
        adds=False,
        help=text("Background form", "Of a line, as its statement prints it: income and costs both without a minus."),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class AllocationRule:
    """By what lines without a product are shared from a day on; fixed percentages have one row a product."""

    from_day: int = day(text("Settings form", "From"), "from", required=True)
    key: str = choice(text("Settings form", "Shared by"), KEYS, required=True)
    product: str | None = link(text("Field", "Product"), "products")
    percent: float | None = percent(text("Background form", "Share, in percent"))
    cost: str | None = choice(
        text("Shared cost form", "Which cost"),
        COSTS,
        help=text("Background form", "Leave empty for everything that has no key of its own."),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """One row of a pricing table: expected claims by sex and age (principle 5)."""

    product: str = link(text("Field", "Product"), "products", required=True)
    sex: str | None = choice(text("Field", "Sex"), SEXES, help=text("Background form", "Leave empty for both."))
    age_from: int | None = whole(text("Field", "From age"), 0, 130)
    age_to: int | None = whole(text("Field", "To age"), 0, 130)
    frequency: float | None = ratio(text("Background form", "Claims a person and year"))
    severity: int | None = money(text("Background form", "Cost of a claim"), adds=False)
