"""The trend of an indicator as a chart: its quarters, its plan, and the range of its norm."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.charts.chart import Chart, Point, Range, Scale
from desktop_app.catalog.figures import charted
from desktop_app.core.indicators.result import Status
from desktop_app.core.period import quarter_name
from desktop_app.core.shown import Numeral
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.core.indicators.indicator import Indicator
    from desktop_app.core.indicators.result import Result
    from desktop_app.core.period import Period
    from desktop_app.core.text import Text


def trend_chart(
    indicator: Indicator,
    quarters: Sequence[tuple[Period, Result, float | None]],
    fiscal_start: int,
) -> Chart:
    """The chart of an indicator from its quarters: each with its result and the plan that held for it."""
    points = tuple(_point(indicator, *each, fiscal_start) for each in quarters)
    norm = indicator.norm
    good = Range(norm.low, norm.high, norm.words) if norm else None
    title = text("Charts", "{indicator}, twelve quarters", indicator=indicator.label)
    scale = scale_of(indicator)
    line = text("Charts", "median days") if scale is Scale.DAYS else text("Charts", "ratio")
    return Chart(title, (line,), scale, points, good)


def scale_of(indicator: Indicator) -> Scale:
    """Whether it is counted in days or is a ratio."""
    return Scale.DAYS if indicator.in_days else Scale.SHARE


def quarter_words(period: Period, fiscal_start: int) -> tuple[Text, Text]:
    """A quarter as an axis names it, short, and with its year."""
    year, number = quarter_name(period, fiscal_start)
    short = text("Charts", "Q{number}", number=Numeral(number))
    whole = text("Charts", "Q{number} {year}", number=Numeral(number), year=Numeral(year % 100, 2))
    return short, whole


def _point(indicator: Indicator, period: Period, result: Result, plan: float | None, fiscal_start: int) -> Point:
    """One quarter of the chart; the year stands at its first quarter only."""
    short, whole = quarter_words(period, fiscal_start)
    first = quarter_name(period, fiscal_start)[1] == 1
    firm = result.status is not Status.PROVISIONAL
    return Point(whole if first else short, whole, (charted(indicator, result),), plan, firm)
