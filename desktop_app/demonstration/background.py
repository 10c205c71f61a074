"""What the figures are measured against: target populations, the business plan, the pricing table, certificates."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.period import make_day
from desktop_app.demonstration.accident_takaful import BEGAN
from desktop_app.demonstration.clock import FIRST, YEARS
from desktop_app.demonstration.reinsurance import treaties

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.demonstration.ledger import Batch, Row
    from desktop_app.demonstration.story import StorySetting
    from desktop_app.demonstration.tally import MoneyTally

_MEANT_FOR = ((None, 3.0), ("FH", 2.6), ("FL", 1.2), ("CL", 0.7), ("GF", 1.8), ("RC", 0.4), ("AT", 0.3))
"""People each product is meant for, against the people the scheme knows by name."""
LIQUIDITY = MappingProxyType({"B14": 45.0, "B17": 85.0, "B20": 95.0, "B21": 100.0, "B23": 10.0, "growth_margin": 10.0})
"""Percent of each reserve that this scheme pays out within three months, and of growth, as it set them for itself."""
_SHARED = (("FH", 88.0), ("FL", 2.5), ("CL", 2.5), ("GF", 2.0), ("RC", 5.0))
"""Percent of the shared costs that each product bore before there was takaful."""
_ALLOCATION = (
    (FIRST, "earned_premium", None, None, None),
    (FIRST, "active_insured", None, None, "rent"),
    *((make_day(2025, 1, 1), "fixed", product, percent, None) for product, percent in _SHARED),
)
"""How the costs of the office are shared: by premium at first, by what the board fixed after a count of work since;
the rent by the people insured, for whom the office is open."""
_WITH_TAKAFUL = tuple(
    (BEGAN, "fixed", product, percent, None) for product, percent in (("FH", 87.0), *_SHARED[1:], ("AT", 1.0))
)
"""The same from the first day of takaful on."""
_FREQUENCIES = (
    (0, 4, 1.35, 1.35),
    (5, 17, 0.63, 0.63),
    (18, 44, 1.05, 0.8),
    (45, 59, 0.95, 0.85),
    (60, 120, 1.5, 1.55),
)
"""(age from, to, claims a year of women, of men)."""


def background(setting: StorySetting) -> Iterator[Batch]:
    """Everything that is planned or counted outside the scheme."""
    yield "populations", list(_populations(setting))
    yield "treaties", treaties()
    yield "allocation", [*_ALLOCATION, *(_WITH_TAKAFUL if setting.size.takaful else ())]
    yield "targets", list(_targets())
    yield "expected", list(_expected(setting))


def _populations(setting: StorySetting) -> Iterator[Row]:
    """The target populations as counted at the start, every January and last July, growing slowly."""
    days = [FIRST, *(make_day(year, 1, 1) for year in YEARS[1:]), make_day(YEARS[-1], 7, 1)]
    for day in days:
        for product, share in _MEANT_FOR:
            if product != "AT" or (setting.size.takaful and day >= BEGAN):
                yield product, day, int(setting.size.members * share * (1 + 0.018 * (day - FIRST) / 365))


def _targets() -> Iterator[Row]:
    """The business plan of every year, for the whole and for family health."""
    for at, year in enumerate(YEARS):
        plan = {
            "incurred_expense_ratio": 0.34 - 0.024 * at,
            "incurred_claims_ratio": 0.70,
            "net_income_ratio": 0.01 * at,
            "coverage_ratio": 0.09 + 0.035 * at,
            "growth_ratio": max(0.08 - 0.012 * at, 0.02),
            "promptness": 28.0 - 2 * at,
            "claims_rejection_ratio": 0.06,
            "solvency_ratio": 1.2,
        }
        days = (make_day(year, 1, 1), make_day(year, 12, 31))
        for name, target in plan.items():
            yield name, None, *days, round(target, 4), None
        yield "renewal_ratio", None, *days, 0.85, None
        yield "incurred_claims_ratio", "FH", *days, 0.72, None
        yield "renewal_ratio", "FH", *days, round(0.80 + 0.01 * at, 4), None


def _expected(setting: StorySetting) -> Iterator[Row]:
    """The pricing table of family health by sex and age."""
    severity = setting.region.money(600)
    for low, high, women, men in _FREQUENCIES:
        yield "FH", "f", low, high, women, severity
        yield "FH", "m", low, high, men, severity


def certificates(setting: StorySetting, tally: MoneyTally) -> Iterator[Batch]:
    """What an actuary certifies every year for family life, whose level premium builds up a reserve."""
    rows: list[Row] = []
    for at, year in enumerate(YEARS[:-1]):
        months = range(max(12 * at - 6, 0), 12 * at + 6)
        amount = sum(tally.written_in("FL", month) for month in months) * (4 + at) // 100 // 1000 * 1000
        rows.append(("FL", make_day(year, 12, 31), amount, setting.region.actuary, make_day(year + 1, 2, 12)))
    yield "alr", rows
