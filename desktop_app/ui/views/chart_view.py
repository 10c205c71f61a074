"""A described chart drawn by pyqtgraph, with its axes in the reader's digits and in the reader's direction.

The library is heavy: this module is imported when the first chart is looked at.
"""

from __future__ import annotations

from itertools import groupby
from math import ceil, floor, log10
from typing import TYPE_CHECKING, Any

import pyqtgraph
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QFont, QPen

from desktop_app.catalog.charts.chart import Chart, Scale
from desktop_app.catalog.charts.trend import shown_on
from desktop_app.core.shown import Number, Share
from desktop_app.core.text import text
from desktop_app.ui.look.palette import Colours, worn_colours

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QGraphicsItem

    from desktop_app.core.language import Speech
    from desktop_app.core.text import Text

LINE, THIN = 2.0, 1.5
DOT = 8
MARGIN = 0.12
"""Room above and below the values, as a share of their span."""
MOST_TICKS = 7
HALF = 0.5
"""A plan reaches half-way to the next period."""


class ChartView(pyqtgraph.PlotWidget):  # type: ignore[misc] # pyqtgraph publishes no types
    """One line over periods with its plan and its good range; walked along by mouse or arrow keys, not moved about."""

    pointed = Signal(int)
    """One is at the point of this place now."""
    opened = Signal(int)
    """The point of this place was clicked, or entered."""

    def __init__(self, speech: Speech) -> None:
        """Build an empty plot with axes that speak."""
        self.speech = speech
        self.chart: Chart | None = None
        self.at = -1
        """The place of the point one is at, counted from the oldest; -1 before there is a chart."""
        self._ring: Any = None
        self.upright, self.level = SpokenAxis("left", self), PeriodAxis("bottom", self)
        self.far = SpokenAxis("right", self)
        super().__init__(axisItems={"left": self.upright, "bottom": self.level, "right": self.far})
        self.plotItem.hideButtons()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Qt would mirror the places of the axes a second time.
        self.plotItem.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.plotItem.setMenuEnabled(False)
        self.setMouseEnabled(False, False)
        self.setFrameShape(self.Shape.NoFrame)
        self.scene().sigMouseMoved.connect(lambda where: self.go_to(self._near(where)))
        self.scene().sigMouseClicked.connect(self._click)

    def show_chart(self, chart: Chart) -> None:
        """Draw a chart; one is at its newest point unless one has gone to another."""
        known = self.chart is not None and len(self.chart.points) == len(chart.points)
        self.chart = chart
        self.at = self.at if known else len(chart.points) - 1
        self.redraw()

    def redraw(self) -> None:
        """Draw the chart again, in the colours, words and direction of now."""
        if self.chart is None:
            return
        shades = worn_colours()
        self.plotItem.clear()
        self._ring = None
        self.setBackground(shades.colour("card"))
        self._set_axes(shades)
        self._set_range(self.chart)
        self._draw_good(self.chart, shades)
        self._draw_plan(self.chart, shades)
        self._draw_line(self.chart, shades)
        self._draw_ring(self.chart, shades)
        self.setAccessibleDescription(" · ".join(self.spoken(at) for at in range(len(self.chart.points))))

    def go_to(self, at: int | None) -> None:
        """Go to a point, and say it; None stays where one is."""
        if at is None or self.chart is None or at == self.at:
            return
        self.at = at
        self._draw_ring(self.chart, worn_colours())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go along the line as one reads, Enter opens the point (Qt)."""
        last, step = len(self.chart.points) - 1 if self.chart else -1, -1 if self.changes_side() else 1
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        steps = {Qt.Key.Key_Right: step, Qt.Key.Key_Left: -step}
        if event.key() in ends:
            self.go_to(ends[Qt.Key(event.key())])
        elif event.key() in steps:
            self.go_to(min(max(self.at + steps[Qt.Key(event.key())], 0), last))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and last >= 0:
            self.opened.emit(self.at)
        else:
            event.ignore()  # the panel copies, the window goes on

    def spoken(self, at: int) -> str:
        """One point in words."""
        return self.speech.say(point_words(self.chart, at)) if self.chart else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose anew which periods are named (Qt)."""
        super().resizeEvent(event)
        if self.chart is not None:
            self.level.name_periods(self.chart, self.speech, self.width())

    def changes_side(self) -> bool:
        """Whether time runs from right to left."""
        return bool(self.speech.language.right_to_left)

    def _set_axes(self, shades: Colours) -> None:
        """The value axis on the leading side; lines from left to right only."""
        mirrored = self.changes_side()
        self.plotItem.showAxis("left", not mirrored)
        self.plotItem.showAxis("right", mirrored)
        self.plotItem.getViewBox().invertX(mirrored)
        font = QFont(self.font())
        font.setPointSize(shades.sizes["small"])
        for axis in (self.upright, self.far, self.level):
            axis.setPen(shades.colour("line"))
            axis.setTextPen(shades.colour("quiet"))
            axis.setStyle(tickFont=font, tickLength=0)
        self.plotItem.showGrid(x=False, y=False)
        if self.chart is not None:
            self.level.name_periods(self.chart, self.speech, self.width())

    def _set_range(self, chart: Chart) -> None:
        """Show all values and plans, and the limits of the good range where they are near."""
        low, high = span_of(chart)
        self.setYRange(low, high, padding=0)
        self.setXRange(-0.4, len(chart.points) - 0.6, padding=0)

    def _draw_good(self, chart: Chart, shades: Colours) -> None:
        """The good range as a tint behind everything, and lines across at each tick."""
        low, high = span_of(chart)
        if chart.good:
            ends = (max(low, -1e9 if chart.good.low is None else chart.good.low), min(high, chart.good.high or high))
            if ends[0] < ends[1]:
                tint = shades.colour("good_tint")
                region = pyqtgraph.LinearRegionItem(ends, "horizontal", brush=tint, pen=_pen(tint, 0), movable=False)
                self._add(region, -20)
        for spacing, ticks in self.upright.tickValues(low, high, max(self.height(), 1))[:1]:
            del spacing
            for tick in ticks:
                self._add(pyqtgraph.InfiniteLine(tick, angle=0, pen=_pen(shades.colour("line"), 1)), -10)

    def _draw_plan(self, chart: Chart, shades: Colours) -> None:
        """The plan as a dashed line that steps where it changes."""
        pen = _pen(shades.colour("watch"), THIN, Qt.PenStyle.DashLine)
        for plan, run in groupby(enumerate(chart.points), key=lambda each: each[1].plan):
            places = [at for at, _ in run]
            if plan is not None:
                across = [places[0] - HALF, places[-1] + HALF]
                self._add(pyqtgraph.PlotDataItem(across, [plan] * 2, pen=pen, antialias=True), -5)

    def _draw_line(self, chart: Chart, shades: Colours) -> None:
        """The line with its points; hollow ones may still change, the last one stands out."""
        accent, card = shades.colour("accent"), shades.colour("card")
        known = [(at, point) for at, point in enumerate(chart.points) if point.value is not None]
        values = [float("nan") if value is None else value for value in chart.values]
        line = pyqtgraph.PlotDataItem(
            list(range(len(values))), values, pen=_pen(accent, LINE), connect="finite", antialias=True
        )
        self._add(line, 0)
        dots = pyqtgraph.ScatterPlotItem(
            [at for at, _ in known],
            [point.value for _, point in known],
            size=[DOT + 3 if at == len(values) - 1 else DOT for at, _ in known],
            pen=_pen(accent, THIN),
            brush=[accent if point.firm else card for _, point in known],
            antialias=True,
        )
        self._add(dots, 5)

    def _add(self, item: QGraphicsItem, depth: int) -> None:
        """Put something on the plot, before or behind the rest."""
        item.setZValue(depth)
        self.addItem(item, ignoreBounds=True)

    def _draw_ring(self, chart: Chart, shades: Colours) -> None:
        """A line through the point one is at; whoever cannot see it hears the point with the name of the chart."""
        if self._ring is not None:
            self.removeItem(self._ring)
        self._ring = pyqtgraph.InfiniteLine(self.at, angle=90, pen=_pen(shades.colour("faint"), 1))
        self._add(self._ring, -8)
        self.setAccessibleName(f"{self.speech.say(chart.title)}. {self.spoken(self.at)}")
        self.pointed.emit(self.at)

    def _near(self, where: QPointF) -> int | None:
        """The place of the point a mouse is near to."""
        if self.chart is None or not self.plotItem.sceneBoundingRect().contains(where):
            return None
        at = round(self.plotItem.getViewBox().mapSceneToView(where).x())
        return at if 0 <= at < len(self.chart.points) else None

    def _click(self, event: Any) -> None:
        """Open the point that is clicked."""
        at = self._near(event.scenePos())
        if at is not None and event.button() == Qt.MouseButton.LeftButton:
            self.go_to(at)
            self.opened.emit(at)


class SpokenAxis(pyqtgraph.AxisItem):  # type: ignore[misc] # pyqtgraph publishes no types
    """The axis of values, written in the reader's digits."""

    def __init__(self, side: str, view: ChartView) -> None:
        """Speak for a chart."""
        super().__init__(side)
        self.view = view
        self.enableAutoSIPrefix(False)

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        """As many ticks as can be read at a glance, on one level (pyqtgraph)."""
        levels: list[tuple[float, list[float]]] = super().tickValues(low, high, size)
        whole = {spacing: self._ticks(low, high, spacing) for spacing, _ in levels}
        fitting = [spacing for spacing, ticks in whole.items() if len(ticks) <= MOST_TICKS]
        return [(spacing, whole[spacing]) for spacing in (min(fitting or whole),)] if levels else []

    def _ticks(self, low: float, high: float, spacing: float) -> list[float]:
        """All multiples of the spacing in sight (pyqtgraph's finer levels leave out those of the coarser ones)."""
        return [at * spacing for at in range(ceil(low / spacing), floor(high / spacing) + 1)]

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        """The values of the ticks in words (pyqtgraph)."""
        del scale
        chart = self.view.chart
        return [tick_words(chart.scale, value, spacing, self.view.speech) for value in values] if chart else []


class PeriodAxis(pyqtgraph.AxisItem):  # type: ignore[misc] # pyqtgraph publishes no types
    """The axis of periods, which leaves names out where they would touch."""

    def __init__(self, side: str, view: ChartView) -> None:
        """Stand under a chart."""
        super().__init__(side)
        self.view = view

    def name_periods(self, chart: Chart, speech: Speech, wide: int) -> None:
        """Name as many periods as there is room for: all, or only those that carry their year."""
        every = [(at, speech.show(point.label)) for at, point in enumerate(chart.points)]
        needed = max((self.view.fontMetrics().horizontalAdvance(words) for _, words in every), default=0)
        crowded = needed * len(every) > wide * 0.85
        yearly = [(at, words) for at, words in every if chart.points[at].label == chart.points[at].name]
        self.setTicks([yearly if crowded else every])


def tick_words(scale: Scale, value: float, spacing: float, speech: Speech) -> str:
    """A tick of the value axis, with as many decimals as its spacing needs."""
    step = spacing * 100 if scale is Scale.SHARE else spacing
    decimals = max(0, -floor(log10(step) + 1e-9)) if step > 0 else 0
    return speech.show(Share(value, decimals) if scale is Scale.SHARE else Number(value, decimals))


def point_words(chart: Chart, at: int) -> Text:
    """A point of a chart with its plan, in words."""
    point = chart.points[at]
    value: Any = shown_on(chart.scale, point.value) or text("Charts", "no value")
    words = text("Charts", "{period}: {value}", period=point.name, value=value)
    if point.plan is not None:
        plan = shown_on(chart.scale, point.plan)
        words = text("Charts", "{period}: {value} (plan {plan})", period=point.name, value=value, plan=plan)
    return words if point.firm else text("Charts", "{point}, may still change", point=words)


def span_of(chart: Chart) -> tuple[float, float]:
    """From where to where the value axis goes."""
    shown = [each for point in chart.points for each in (point.value, point.plan) if each is not None] or [0.0]
    low, high = min(shown), max(shown)
    reach = max(high - low, abs(high) * 0.1, 0.02)
    for limit in (chart.good.low, chart.good.high) if chart.good else ():
        if limit is not None and low - reach <= limit <= high + reach:
            low, high = min(low, limit), max(high, limit)
    room = max(high - low, abs(high) * 0.1, 0.02) * MARGIN
    return low - room, high + room


def _pen(colour: Any, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """A pen that keeps its width whatever the scale."""
    pen = QPen(colour, width, style)
    pen.setCosmetic(True)
    return pen
