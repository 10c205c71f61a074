"""A chart in words: its values, its points one by one, and all of them as a table."""

from __future__ import annotations

from math import floor, log10
from typing import TYPE_CHECKING

from desktop_app.catalog.charts.chart import Scale
from desktop_app.core.shown import Amount, Number, Share
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.catalog.charts.chart import Chart
    from desktop_app.core.shown import Shown
    from desktop_app.core.text import Text

PERIOD = text("Charts", "period")
PLAN = text("Charts", "plan")


def shown_on(scale: Scale, value: float | None, decimals: int = 1) -> Shown:
    """A value of a chart as a reader sees it; of money the decimals are those of the currency."""
    if value is None:
        return None
    match scale:
        case Scale.DAYS:
            return text("Charts", "{days} days", days=Number(value, decimals))
        case Scale.SHARE:
            return Share(value, decimals)
        case Scale.MONEY:
            return Amount(round(value), decimals)
    return round(value)


def tick(scale: Scale, value: float, spacing: float, decimals: int = 1) -> Shown:
    """A value beside the axis, with the decimals that the spacing needs; of money `decimals` are the currency's."""
    step = {Scale.SHARE: spacing * 100, Scale.MONEY: spacing / 10**decimals}.get(scale, spacing)
    places = max(0, -floor(log10(step) + 1e-9)) if step > 0 else 0
    if scale is Scale.SHARE:
        return Share(value, places)
    return Number(value / 10**decimals if scale is Scale.MONEY else value, places)


def _value_words(chart: Chart, at: int, line: int) -> Shown:
    """A value in words, also where there is none."""
    known = chart.points[at].values[line]
    return text("Charts", "no value") if known is None else shown_on(chart.scale, known, chart.decimals)


def point_words(chart: Chart, at: int) -> Text:
    """A point of a chart of one line in words: its place, its value and its plan."""
    point, value = chart.points[at], _value_words(chart, at, 0)
    if point.plan is not None:
        plan = shown_on(chart.scale, point.plan, chart.decimals)
        words = text("Charts", "{period}: {value} (plan {plan})", period=point.name, value=value, plan=plan)
    else:
        words = text("Charts", "{period}: {value}", period=point.name, value=value)
    return words if point.firm else text("Charts", "{point}, may still change", point=words)


def place_words(chart: Chart, at: int, first: int = 0) -> Iterator[Shown]:
    """A place in words: itself, then each line with its value, the first of them as it is told."""
    if len(chart.lines) == 1:
        yield point_words(chart, at)
        return
    yield chart.points[at].name
    for line in (first, *(line for line in range(len(chart.lines)) if line != first)):
        value = _value_words(chart, at, line)
        yield text("Charts", "{line}: {value}", line=chart.lines[line], value=value)


def table_heading(chart: Chart) -> tuple[Shown, ...]:
    """The headings of a chart's points as a table."""
    return (chart.axis or PERIOD, *chart.lines, *((PLAN,) if chart.planned else ()))


def table_rows(chart: Chart) -> tuple[tuple[Shown, ...], ...]:
    """The points of a chart as rows: place, a value a line, and the plan where there is any."""
    return tuple(
        (point.name, *(shown_on(chart.scale, value, chart.decimals) for value in _values(chart, at)))
        for at, point in enumerate(chart.points)
    )


def _values(chart: Chart, at: int) -> tuple[float | None, ...]:
    """The values of a place, and its plan where there is any."""
    point = chart.points[at]
    return (*point.values, point.plan) if chart.planned else point.values
