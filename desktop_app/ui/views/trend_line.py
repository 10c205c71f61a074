"""The smallest chart: a few values as a line without axes, painted by hand so that ten of them cost nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.look.palette import worn_colours
from desktop_app.ui.look.spacing import GAP, TIGHT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QPaintEvent

LINE, DOT = 1.75, 3.0
"""The width of the line and half that of its last point."""
WIDTH, HEIGHT, LEAST = 72, 32, 24


class TrendLine(QWidget):
    """Draws values from the oldest to the newest, in the direction in which one reads; None is a gap."""

    def __init__(self) -> None:
        """Start with nothing to draw."""
        super().__init__()
        self.values: tuple[float | None, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_values(self, values: Sequence[float | None]) -> None:
        """Draw these values."""
        self.values = tuple(values)
        self.update()

    def sizeHint(self) -> QSize:
        """Room for a dozen values (Qt)."""
        return QSize(WIDTH, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """The figure beside it goes before (Qt)."""
        return QSize(0, HEIGHT)

    def points(self) -> list[QPointF | None]:
        """Where each value lies on the widget; equal values lie in the middle."""
        known = [value for value in self.values if value is not None]
        if not known:
            return []
        low, high = min(known), max(known)
        return [None if value is None else self._point(at, value, low, high) for at, value in enumerate(self.values)]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line and its newest point (Qt)."""
        del event
        points = self.points() if self.width() >= LEAST else []
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = worn_colours().colour("accent")
        painter.setPen(QPen(colour, LINE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        for run in _runs(points):
            painter.drawPolyline(QPolygonF(run))
        if points and points[-1] is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(points[-1], DOT, DOT)

    def _point(self, at: int, value: float, low: float, high: float) -> QPointF:
        """The place of one value."""
        wide, high_up = self.width() - 2 * TIGHT, self.height() - GAP
        across = at / max(len(self.values) - 1, 1)
        up = (value - low) / (high - low) if high > low else 0.5
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return QPointF(TIGHT + wide * (1 - across if mirrored else across), TIGHT + high_up * (1 - up))


def _runs(points: Sequence[QPointF | None]) -> Iterator[list[QPointF]]:
    """Points in a row without a gap."""
    run: list[QPointF] = []
    for point in (*points, None):
        if point is not None:
            run.append(point)
        elif run:
            yield run
            run = []
