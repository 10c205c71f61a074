"""The indicators of many quarters in a row, for charts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.actions.indicators import BookFacts
from desktop_app.core.period import quarter_holding, quarters_back
from desktop_app.core.registry import INDICATORS

if TYPE_CHECKING:
    from desktop_app.actions.figures import Figures, Office
    from desktop_app.core.indicators.result import Result
    from desktop_app.core.period import Period

QUARTERS = 12
"""How far back a trend reaches: three years."""


def trend(
    figures: Figures,
    name: str,
    period: Period,
    product: int | None = None,
    office: Office = None,
) -> tuple[tuple[Period, Result], ...]:
    """One indicator over the twelve quarters up to the one in which the period ends, oldest first."""
    indicator = next(each for each in INDICATORS if each.name == name)
    last = quarter_holding(period.last, figures.fiscal_start)
    quarters = quarters_back(last, QUARTERS)
    return tuple((each, indicator.compute(BookFacts(figures, each, product, office))) for each in quarters)
