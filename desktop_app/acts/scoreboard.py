"""What the page of indicators shows: the ten of a period with the lines behind them, then quarter by quarter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.catalog.reached import DEPTH
from desktop_app.core.period import quarter_holding, quarters_back
from desktop_app.core.registry import INDICATORS
from desktop_app.figures.closed import as_closed
from desktop_app.figures.figures import Figures
from desktop_app.figures.indicators import indicators
from desktop_app.figures.opened import opened
from desktop_app.figures.scope import BookScope
from desktop_app.store.terms import targets

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.core.explained import Node
    from desktop_app.core.indicators.result import Result
    from desktop_app.core.period import Period
    from desktop_app.store.database import Book

QUARTERS = 12
"""How far back the trends reach: three years."""


@dataclass(frozen=True, slots=True)
class ScoreboardStanding:
    """The ten indicators of one period, for a product or the whole, with the plan that held."""

    period: Period
    results: Mapping[str, Result]
    targets: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Scoreboard:
    """The figures of the page at first sight; further quarters are asked for with the same figures."""

    figures: Figures
    products: tuple[tuple[int, str], ...]
    now: ScoreboardStanding
    trees: Mapping[str, Node]
    """The upper branches of each indicator: how it was reached."""


def scoreboard(book: Book, period: Period, product: int | None, figures: Figures | None = None) -> Scoreboard:
    """The ten indicators of a period and the lines behind them; Refused in a file without a scheme."""
    figures = figures or Figures(book)
    names = tuple((row, of.name) for row, of in figures.products.items())
    with as_closed(figures, period, product) as then:
        now = standing_of(then, period, product)
        return Scoreboard(figures, names, now, _trees(then, period, product))


def standing_of(figures: Figures, period: Period, product: int | None) -> ScoreboardStanding:
    """The ten indicators of one period with their targets."""
    wanted = targets(figures.book, product, period.first, period.last)
    return ScoreboardStanding(period, indicators(figures, period, product), wanted)


def quarters_to(figures: Figures, period: Period) -> tuple[Period, ...]:
    """The quarters of the trends up to the one in which the period ends, oldest first."""
    return quarters_back(quarter_holding(period.last, figures.fiscal_start), QUARTERS)


def _trees(figures: Figures, period: Period, product: int | None) -> dict[str, Node]:
    """The upper branches of every indicator."""
    scope = BookScope(figures, period, product)
    return {each.name: opened(each.ratio, scope, DEPTH + 1, counts=False) for each in INDICATORS}
