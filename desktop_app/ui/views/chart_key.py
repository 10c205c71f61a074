"""What lines and fills look like, so that nobody needs their colours, and the key that says which is what."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy

from desktop_app.ui.look.layouts import across, named
from desktop_app.ui.look.palette import worn_colours
from desktop_app.ui.look.spacing import TIGHT

if TYPE_CHECKING:
    from desktop_app.ui.look.palette import Colours

SWATCH, WIDE_SWATCH = 16, 28
"""The sides of the little picture of a key."""
DOT = 3.5


class LineLook(NamedTuple):
    """How the n-th line or part looks: its colour, its strokes, the sign on its points, and the pattern of its bars."""

    colour: str
    stroke: Qt.PenStyle
    sign: str
    """By pyqtgraph's names."""
    fill: Qt.BrushStyle


LOOKS = (
    LineLook("accent", Qt.PenStyle.SolidLine, "o", Qt.BrushStyle.SolidPattern),
    LineLook("watch", Qt.PenStyle.DashLine, "s", Qt.BrushStyle.BDiagPattern),
    LineLook("good", Qt.PenStyle.DashDotLine, "t1", Qt.BrushStyle.Dense6Pattern),
    LineLook("quiet", Qt.PenStyle.DotLine, "d", Qt.BrushStyle.NoBrush),
)
SHAPES = MappingProxyType(
    {
        "s": ((-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)),
        "t1": ((-1.0, 1.0), (1.0, 1.0), (0.0, -1.0)),
        "d": ((0.0, -1.2), (1.0, 0.0), (0.0, 1.2), (-1.0, 0.0)),
    }
)
"""The corners of every sign but the round one."""


def look(line: int) -> LineLook:
    """How a line looks; a fifth looks as the first again."""
    return LOOKS[line % len(LOOKS)]


class ChartKey(QFrame):
    """What one line, pattern or tint of a chart means."""

    def __init__(self, kind: str, line: int = 0) -> None:
        """Build the key of a line, of a part of the bars, of the plan or of the good range."""
        super().__init__()
        self.kind, self.line = kind, line
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.swatch, self.words = QLabel(), named("small", QLabel())
        row = across(self, gap=TIGHT)
        row.addWidget(self.swatch)
        row.addWidget(self.words)

    def say(self, words: str, *, kind: str = "") -> None:
        """Say what it means, or hide where the chart has no such thing."""
        self.kind = kind or self.kind
        self.words.setText(words)
        self.swatch.setPixmap(_swatch(self.kind, look(self.line)))
        self.setVisible(bool(words))


def _swatch(kind: str, of: LineLook) -> QPixmap:
    """A small picture of a line with its sign, a pattern, a dashed line or a tint."""
    shades = worn_colours()
    picture = QPixmap(WIDE_SWATCH if kind == "line" else SWATCH, SWATCH)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        match kind:
            case "line":
                _draw_line(painter, of, shades)
            case "plan":
                painter.setPen(QPen(shades.colour("watch"), 2, Qt.PenStyle.DashLine))
                painter.drawLine(QPointF(0, SWATCH / 2), QPointF(SWATCH, SWATCH / 2))
            case "part":
                painter.setPen(QPen(shades.colour("accent"), 1))
                painter.setBrush(QBrush(shades.colour("accent"), of.fill))
                painter.drawRect(QRectF(1, 2, SWATCH - 2, SWATCH - 4))
            case _:
                painter.setPen(QPen(shades.colour("good"), 1, Qt.PenStyle.DotLine))
                painter.setBrush(shades.colour("good_tint"))
                painter.drawRect(QRectF(2, 3, SWATCH - 4, SWATCH - 6))
    return picture


def _draw_line(painter: QPainter, of: LineLook, shades: Colours) -> None:
    """A stroke with its sign in the middle."""
    middle = QPointF(WIDE_SWATCH / 2, SWATCH / 2)
    painter.setPen(QPen(shades.colour(of.colour), 2, of.stroke))
    painter.drawLine(QPointF(0, middle.y()), QPointF(WIDE_SWATCH, middle.y()))
    painter.setPen(QPen(shades.colour(of.colour), 1))
    painter.setBrush(shades.colour(of.colour))
    corners = SHAPES.get(of.sign)
    if corners is None:
        painter.drawEllipse(middle, DOT, DOT)
    else:
        painter.drawPolygon(QPolygonF([middle + QPointF(DOT * x, DOT * y) for x, y in corners]))
