"""Small pictures of a course of values: a chart that stands beside others, and a line within a row."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from reportlab.platypus import Flowable

from desktop_app.catalog.charts.words import tick
from desktop_app.pdf.chart import DrawnChart, ticks
from desktop_app.pdf.style import ACCENT, LINE, TextStyle, rgb

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.catalog.charts.chart import Chart
    from desktop_app.core.language import Speech
    from desktop_app.pdf.typesetter import Typesetter

_TICK: Final = 7.5
_LEAST: Final = 30
_MOST: Final = 0.4
"""At most so much of the width is left beside the plot."""
_INSET: Final = 3
_DOT: Final = 1.8


class SmallChart(DrawnChart):
    """A chart of a third of a page's width."""

    _whole = 100.0

    def __init__(self, chart: Chart, speech: Speech, setter: Typesetter, width: float) -> None:
        """Leave as much beside the plot as its longest number needs."""
        step, values = ticks(*chart.span)
        said = (speech.show(tick(chart.scale, value, step, chart.decimals)) for value in values)
        widest = max((setter.width(words, TextStyle(_TICK)) for words in said), default=0.0)
        self._side = min(max(widest + 6, _LEAST), width * _MOST)
        super().__init__(chart, speech, setter, width)


class DrawnTrend(Flowable):  # type: ignore[misc]  # reportlab has no types
    """The course of a figure without an axis; a gap where it is not known, a dot at the last value."""

    def __init__(self, values: Sequence[float | None], *, mirrored: bool, height: float = 18) -> None:
        """The oldest value first; mirrored where reading starts at the right."""
        super().__init__()
        self.values, self.mirrored, self.height = values, mirrored, height

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As wide as its place."""
        del height
        self.width = width
        return width, self.height

    def draw(self) -> None:
        """A thin ground, the line in pieces, the dot."""
        points = [self._place(at, value) for at, value in enumerate(self.values)]
        known = [point for point in points if point]
        self.canv.setStrokeColorRGB(*rgb(LINE))
        self.canv.setLineWidth(0.4)
        self.canv.line(_INSET, 0.5, self.width - _INSET, 0.5)
        if not known:
            return
        self.canv.setStrokeColorRGB(*rgb(ACCENT))
        self.canv.setFillColorRGB(*rgb(ACCENT))
        self.canv.setLineWidth(1.2)
        for start, end in _strokes(points):
            self.canv.line(*start, *end)
        self.canv.circle(*known[-1], _DOT, stroke=0, fill=1)

    def _place(self, at: int, value: float | None) -> tuple[float, float] | None:
        """Where a value stands; the lowest of all lies at the foot."""
        if value is None:
            return None
        known = [each for each in self.values if each is not None]
        low, high = min(known), max(known)
        share = (value - low) / (high - low) if high > low else 0.5
        along = at / max(len(self.values) - 1, 1)
        x = _INSET + (1 - along if self.mirrored else along) * (self.width - 2 * _INSET)
        return x, _INSET + share * (self.height - 2 * _INSET)


def _strokes(points: list[tuple[float, float] | None]) -> Iterator[tuple[tuple[float, float], tuple[float, float]]]:
    """The lines between neighbours that are both known."""
    for start, end in pairwise(points):
        if start and end:
            yield start, end
