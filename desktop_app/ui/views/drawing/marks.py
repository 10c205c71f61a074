"""What stands on the plot of a chart: the good range, the plan, lines with their points, bars with their parts."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

import pyqtgraph
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QPen
from PySide6.QtWidgets import QGraphicsRectItem

from desktop_app.catalog.charts.chart import Scale
from desktop_app.core.shown import Share
from desktop_app.ui.views.chart_key import look

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

    from desktop_app.catalog.charts.chart import Chart
    from desktop_app.core.language import Speech
    from desktop_app.ui.look.palette import Colours

LINE, THIN = 2.0, 1.5
DOT = 8
RING = 14
HALF = 0.5
"""A plan reaches half-way to the next period."""
BAR = 0.3
"""Half the width of a bar."""
SAID = 0.12
"""A part of a bar says its value from this share of the height on."""
MANY = 24
"""Of more places than this only the lines are drawn, without a sign on every point."""

Marked = tuple["QGraphicsItem", int]
"""Something on the plot, and how far in front it stands."""


def good_range(chart: Chart, shades: Colours) -> Iterator[Marked]:
    """The good range as a tint behind everything, with its limits dotted."""
    if chart.good is None:
        return
    low, high = chart.span
    limits = [limit for limit in (chart.good.low, chart.good.high) if limit is not None]
    ends = (max(low, chart.good.low if chart.good.low is not None else low), min(high, chart.good.high or high))
    if ends[0] < ends[1]:
        tint = shades.colour("good_tint")
        yield pyqtgraph.LinearRegionItem(ends, "horizontal", brush=tint, pen=pen(tint, 0), movable=False), -20
        dotted = pen(shades.colour("good"), 1, Qt.PenStyle.DotLine)
        yield from ((pyqtgraph.InfiniteLine(limit, angle=0, pen=dotted), -9) for limit in limits if low < limit < high)


def plan(chart: Chart, shades: Colours) -> Iterator[Marked]:
    """The plan as a dashed line that steps where it changes."""
    dashed = pen(shades.colour("watch"), THIN, Qt.PenStyle.DashLine)
    for height, run in groupby(enumerate(chart.points), key=lambda each: each[1].plan):
        places = [at for at, _ in run]
        if height is not None:
            across = [places[0] - HALF, places[-1] + HALF]
            yield pyqtgraph.PlotDataItem(across, [height] * 2, pen=dashed, antialias=True), -5


def lines(chart: Chart, shades: Colours) -> Iterator[Marked]:
    """Every line with its points; hollow ones may still change, the last one stands out."""
    for number in range(len(chart.lines)):
        of, values = look(number), chart.line(number)
        colour = shades.colour(of.colour)
        heights = [float("nan") if value is None else value for value in values]
        stroke = pen(colour, LINE, of.stroke)
        yield pyqtgraph.PlotDataItem(list(range(len(values))), heights, pen=stroke, connect="finite", antialias=True), 0
        known = [(at, value) for at, value in enumerate(values) if value is not None]
        if len(values) > MANY:
            known = known[::-1][::3]
        last = len(values) - 1
        yield (
            pyqtgraph.ScatterPlotItem(
                [at for at, _ in known],
                [value for _, value in known],
                size=[DOT + 3 if at == last and len(chart.lines) == 1 else DOT for at, _ in known],
                symbol=of.sign,
                pen=pen(colour, THIN),
                brush=[colour if chart.points[at].firm else shades.colour("card") for at, _ in known],
                antialias=True,
            ),
            5,
        )


def bars(chart: Chart, shades: Colours, speech: Speech) -> Iterator[Marked]:
    """A bar a place, its parts on top of each other by their patterns; a part says its value where there is room."""
    least = chart.span[1] * SAID
    for at in range(len(chart.points)):
        for number, (low, high) in enumerate(parts(chart, at)):
            if high > low:
                yield BarPart(QRectF(at - BAR, low, 2 * BAR, high - low), shades, look(number).fill), 0
            if high - low >= least and chart.scale is Scale.SHARE:
                said = pyqtgraph.TextItem(
                    speech.show(Share(high - low, 0)),
                    color=shades.colour("ink"),
                    anchor=(0.5, 0.5),
                    fill=QBrush(shades.colour("card")),
                )
                said.setPos(at, (low + high) / 2)
                yield said, 5


def parts(chart: Chart, at: int) -> list[tuple[float, float]]:
    """From where to where each part of a bar reaches."""
    found, low = [], 0.0
    for value in chart.points[at].values:
        found.append((low, low + (value or 0.0)))
        low += value or 0.0
    return found


def ring(chart: Chart, at: int, line: int, shades: Colours) -> Iterator[Marked]:
    """A line through the place one is at, and a ring around its point where there are several; of bars a frame."""
    if chart.stacked:
        low, high = parts(chart, at)[line]
        yield BarPart(QRectF(at - BAR, low, 2 * BAR, high - low), shades, Qt.BrushStyle.NoBrush, chosen=True), 8
        return
    yield pyqtgraph.InfiniteLine(at, angle=90, pen=pen(shades.colour("faint"), 1)), -8
    height = chart.points[at].values[line]
    if len(chart.lines) == 1 or height is None:
        return
    around = pen(shades.colour("ink"), THIN)
    yield pyqtgraph.ScatterPlotItem([at], [height], size=RING, pen=around, brush=None, antialias=True), 8


class BarPart(QGraphicsRectItem):
    """A part of a bar; its pattern keeps its size whatever the scale."""

    def __init__(self, box: QRectF, shades: Colours, fill: Qt.BrushStyle, *, chosen: bool = False) -> None:
        """Keep what is drawn."""
        super().__init__(box)
        self.setPen(pen(shades.colour("ink" if chosen else "accent"), LINE + chosen))
        self.setBrush(QBrush(shades.colour("accent"), fill))

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw it without stretching the pattern (Qt)."""
        del option, widget
        fill = QBrush(self.brush())
        fill.setTransform(painter.worldTransform().inverted()[0])
        painter.setBrush(fill)
        painter.setPen(self.pen())
        painter.drawRect(self.rect())


def pen(colour: Any, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """A pen that keeps its width whatever the scale."""
    made = QPen(colour, width, style)
    made.setCosmetic(True)
    return made
