"""A described chart drawn by pyqtgraph, with its axes in the reader's digits and in the reader's direction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pyqtgraph
from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics

from desktop_app.catalog.charts.words import place_words
from desktop_app.ui.look.palette import Colours, worn_colours
from desktop_app.ui.views.drawing import marks
from desktop_app.ui.views.drawing.axes import PlaceAxis, SpokenAxis, dress

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QGraphicsItem

    from desktop_app.catalog.charts.chart import Chart
    from desktop_app.core.language import Speech


BESIDE = 0.012
"""Room for half a name before the first place and after the last, as a share of all places, beyond half of one."""


class ChartView(pyqtgraph.PlotWidget):  # type: ignore[misc] # pyqtgraph publishes no types
    """Lines over places with their plan and their good range; walked along by mouse or arrow keys, not moved about."""

    pointed = Signal(int)
    """One is at the point of this place now."""
    opened = Signal(int, int)
    """The point of this place and this line was clicked, or entered."""

    def __init__(self, speech: Speech) -> None:
        """Build an empty plot with axes that speak."""
        self.speech = speech
        self.chart: Chart | None = None
        self.at, self.line = -1, 0
        """The place and the line one is at, places counted from the oldest; -1 before there is a chart."""
        self._ring: list[Any] = []
        self._resized = QTimer(singleShot=True)
        self._resized.timeout.connect(self._write_axes)
        self.upright, self.far = SpokenAxis("left", speech), SpokenAxis("right", speech)
        self.level = PlaceAxis("bottom")
        super().__init__(axisItems={"left": self.upright, "bottom": self.level, "right": self.far})
        self.plotItem.hideButtons()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Qt would mirror the places of the axes a second time.
        self.plotItem.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.plotItem.setMenuEnabled(False)
        self.setMouseEnabled(False, False)
        self.setObjectName("chart")
        self.scene().sigMouseMoved.connect(lambda where: self.go_to(*self._nearest_point(where)))
        self.scene().sigMouseClicked.connect(self._click)

    def show_chart(self, chart: Chart) -> None:
        """Draw a chart; one is at its newest point unless one has gone to another."""
        known = self.chart is not None and len(self.chart.points) == len(chart.points)
        self.chart = chart
        self.at = self.at if known else len(chart.points) - 1
        self.line = min(self.line, len(chart.lines) - 1)
        self.redraw()

    def redraw(self) -> None:
        """Draw the chart again, in the colours, words and direction of now."""
        if self.chart is None:
            return
        chart, shades = self.chart, worn_colours()
        self.plotItem.clear()
        self._ring = []
        self.setBackground(shades.colour("card"))
        self._set_axes(shades)
        self.setYRange(*chart.span, padding=0)
        beside = marks.HALF + BESIDE * len(chart.points)
        self.setXRange(-beside, len(chart.points) - 1 + beside, padding=0)
        self._add(marks.good_range(chart, shades))
        self._draw_ticks(chart, shades)
        self._add(marks.plan(chart, shades))
        self._add(marks.bars(chart, shades, self.speech) if chart.stacked else marks.lines(chart, shades))
        self._draw_ring(chart, shades)
        self.setAccessibleDescription(" · ".join(self.spoken(at) for at in range(len(chart.points))))

    def go_to(self, at: int | None, line: int | None = None) -> None:
        """Go to a point, and say it; None stays where one is."""
        line = self.line if line is None else line
        if at is None or self.chart is None or (at, line) == (self.at, self.line):
            return
        self.at, self.line = at, line
        self._draw_ring(self.chart, worn_colours())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go along the lines as one reads, and from line to line; Enter opens the point (Qt)."""
        last, step = len(self.chart.points) - 1 if self.chart else -1, -1 if self.changes_side() else 1
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        steps = {Qt.Key.Key_Right: step, Qt.Key.Key_Left: -step}
        if event.key() in ends:
            self.go_to(ends[Qt.Key(event.key())])
        elif event.key() in steps:
            self.go_to(min(max(self.at + steps[Qt.Key(event.key())], 0), last))
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._several():
            self.go_to(self.at, self._beside(up=event.key() == Qt.Key.Key_Up))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and last >= 0:
            self.opened.emit(self.at, self.line)
        else:
            event.ignore()  # the panel copies, the window goes on

    def spoken(self, at: int) -> str:
        """One place in words: the line one is at first, then the others."""
        if self.chart is None:
            return ""
        return " · ".join(self.speech.show(words) for words in place_words(self.chart, at, self.line))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose anew which places are named, once the layouts around it have come to rest (Qt)."""
        super().resizeEvent(event)
        self._resized.start()

    def changes_side(self) -> bool:
        """Whether time runs from right to left."""
        return bool(self.speech.language.right_to_left)

    def _several(self) -> bool:
        """Whether there is more than one line to go to."""
        return self.chart is not None and len(self.chart.lines) > 1

    def _beside(self, *, up: bool) -> int:
        """The next line upwards or downwards at the place one is at; the same where there is none."""
        if self.chart is None:
            return self.line
        heights = self._heights(self.chart, self.at)
        order = sorted(range(len(heights)), key=lambda line: (heights[line], line))
        place = order.index(self.line) + (1 if up else -1)
        return order[min(max(place, 0), len(order) - 1)]

    def _heights(self, chart: Chart, at: int) -> list[float]:
        """How high the point of each line stands at a place; of a part of a bar its middle."""
        if chart.stacked:
            return [(low + high) / 2 for low, high in marks.parts(chart, at)]
        return [float("-inf") if value is None else value for value in chart.points[at].values]

    def _set_axes(self, shades: Colours) -> None:
        """The value axis on the leading side; lines from left to right only."""
        mirrored = self.changes_side()
        self.plotItem.showAxis("left", not mirrored)
        self.plotItem.showAxis("right", mirrored)
        self.plotItem.getViewBox().invertX(mirrored)
        font = self._small(shades)
        for axis in (self.upright, self.far, self.level):
            dress(axis, shades, font)
        # A value at the upper edge stands half above it.
        self.plotItem.layout.setContentsMargins(1, QFontMetrics(font).height() / 2, 1, 1)
        self.upright.speech = self.far.speech = self.speech
        self.plotItem.showGrid(x=False, y=False)
        self._write_axes()

    def _small(self, shades: Colours) -> QFont:
        """The letters of the axes."""
        font = QFont(self.font())
        font.setPointSize(shades.sizes["small"])
        return font

    def _write_axes(self) -> None:
        """Name the places that there is room for, and give the values theirs."""
        chart = self.chart
        if chart is None:
            return
        letters = QFontMetrics(self._small(worn_colours()))
        for axis in (self.upright, self.far):
            if axis.isVisible():  # a hidden one takes no room
                axis.give_room(chart, letters, max(self.height(), 1))
        self.level.name_places(chart, self.speech, letters, self.width())

    def _draw_ticks(self, chart: Chart, shades: Colours) -> None:
        """Lines across at each tick."""
        thin = marks.pen(shades.colour("line"), 1)
        for _, ticks in self.upright.tickValues(*chart.span, max(self.height(), 1))[:1]:
            self._add((pyqtgraph.InfiniteLine(tick, angle=0, pen=thin), -10) for tick in ticks)

    def _add(self, items: Iterable[marks.Marked]) -> list[QGraphicsItem]:
        """Put something on the plot, before or behind the rest."""
        put = []
        for item, depth in items:
            item.setZValue(depth)
            self.addItem(item, ignoreBounds=True)
            put.append(item)
        return put

    def _draw_ring(self, chart: Chart, shades: Colours) -> None:
        """A line through the point one is at; whoever cannot see it hears the point with the name of the chart."""
        for item in self._ring:
            self.removeItem(item)
        self._ring = self._add(marks.ring(chart, self.at, self.line, shades)) if chart.points else []
        self.setAccessibleName(f"{self.speech.say(chart.title)}. {self.spoken(self.at)}")
        self.pointed.emit(self.at)

    def _nearest_point(self, where: QPointF) -> tuple[int | None, int | None]:
        """The place and the line of the point a mouse is near to."""
        if self.chart is None or not self.plotItem.sceneBoundingRect().contains(where):
            return None, None
        there = self.plotItem.getViewBox().mapSceneToView(where)
        at = round(there.x())
        if not 0 <= at < len(self.chart.points):
            return None, None
        heights = self._heights(self.chart, at)
        return at, min(range(len(heights)), key=lambda line: abs(heights[line] - there.y()))

    def _click(self, event: Any) -> None:
        """Open the point that is clicked."""
        at, line = self._nearest_point(event.scenePos())
        if at is not None and line is not None and event.button() == Qt.MouseButton.LeftButton:
            self.go_to(at, line)
            self.opened.emit(at, line)
