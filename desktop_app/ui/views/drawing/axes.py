"""The axes of a chart: values in the reader's digits, and the names of places as far as there is room for them."""

from __future__ import annotations

from math import ceil, floor
from typing import TYPE_CHECKING

import pyqtgraph

from desktop_app.catalog.charts.chart import Scale
from desktop_app.catalog.charts.words import tick

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFont, QFontMetrics

    from desktop_app.catalog.charts.chart import Chart
    from desktop_app.core.language import Speech
    from desktop_app.ui.look.palette import Colours

MOST_TICKS = 7
USED = 0.85
"""The part of the width that names may fill."""
AIR = 8
"""What stands above and below the names."""


class SpokenAxis(pyqtgraph.AxisItem):  # type: ignore[misc] # pyqtgraph publishes no types
    """The axis of values, written in the reader's digits."""

    def __init__(self, side: str, speech: Speech) -> None:
        """Speak for no chart yet."""
        super().__init__(side)
        self.speech = speech
        self.chart: Chart | None = None
        self.enableAutoSIPrefix(False)

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        """As many ticks as can be read at a glance, on one level (pyqtgraph)."""
        levels: list[tuple[float, list[float]]] = super().tickValues(low, high, size)
        whole = {spacing: self._ticks(low, high, spacing) for spacing in self._spacings(levels)}
        fitting = [spacing for spacing, ticks in whole.items() if len(ticks) <= MOST_TICKS]
        return [(spacing, whole[spacing]) for spacing in (min(fitting or whole),)] if whole else []

    def _spacings(self, levels: list[tuple[float, list[float]]]) -> list[float]:
        """How far apart ticks may stand: there is no half claim."""
        found = [spacing for spacing, _ in levels]
        if self.chart is None or self.chart.scale is not Scale.COUNT:
            return found
        return [spacing for spacing in found if spacing >= 1] or [1.0]

    def _ticks(self, low: float, high: float, spacing: float) -> list[float]:
        """All multiples of the spacing in sight (pyqtgraph's finer levels leave out those of the coarser ones)."""
        return [at * spacing for at in range(ceil(low / spacing - 1e-9), floor(high / spacing + 1e-9) + 1)]

    def give_room(self, chart: Chart, letters: QFontMetrics, high: int) -> None:
        """Be as wide as the widest value that stands beside a plot so high: pyqtgraph learns it a painting too late."""
        self.chart = chart
        levels = self.tickValues(*chart.span, high)
        said = [words for spacing, ticks in levels for words in self.tickStrings(ticks, 1.0, spacing)]
        self.setWidth(max((letters.horizontalAdvance(words) for words in said), default=0) + 2 * AIR)

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        """The values of the ticks in words (pyqtgraph)."""
        del scale
        if self.chart is None:
            return []
        return [self.speech.show(tick(self.chart.scale, value, spacing, self.chart.decimals)) for value in values]


class PlaceAxis(pyqtgraph.AxisItem):  # type: ignore[misc] # pyqtgraph publishes no types
    """The axis of places, which leaves names out where they would touch."""

    def name_places(self, chart: Chart, speech: Speech, letters: QFontMetrics, wide: int) -> None:
        """Name as many places as there is room for: all, or only those that carry their year, or every n-th."""
        every = [(at, speech.show(point.label)) for at, point in enumerate(chart.points)]
        yearly = [(at, words) for at, words in every if chart.points[at].label == chart.points[at].name]
        room = wide * USED / max(len(every), 1)
        if _needed(every, letters) <= room:
            named = every
        elif len(yearly) < len(every):
            named = yearly
        else:
            named = _thinned(_wrapped(every, letters, room), letters, room)
        self.setTicks([named])
        lines = max((words.count("\n") + 1 for _, words in named), default=1)
        self.setHeight(lines * letters.lineSpacing() + AIR)


def dress(axis: pyqtgraph.AxisItem, shades: Colours, font: QFont) -> None:
    """Give an axis the colours and the letters of now."""
    axis.setPen(shades.colour("line"))
    axis.setTextPen(shades.colour("quiet"))
    axis.setStyle(tickFont=font, tickLength=0, hideOverlappingLabels=False)


def _needed(names: list[tuple[int, str]], letters: QFontMetrics) -> int:
    """How wide the widest line of any name is."""
    return max((letters.horizontalAdvance(line) for _, words in names for line in words.split("\n")), default=0)


def _wrapped(names: list[tuple[int, str]], letters: QFontMetrics, room: float) -> list[tuple[int, str]]:
    """The names in as many lines as they need."""
    return [(at, "\n".join(_lines(words, letters, room))) for at, words in names]


def _lines(words: str, letters: QFontMetrics, room: float) -> list[str]:
    """Words in lines that are no wider than the room, where no single word is."""
    lines: list[str] = []
    for word in words.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and letters.horizontalAdvance(longer) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _thinned(names: list[tuple[int, str]], letters: QFontMetrics, room: float) -> list[tuple[int, str]]:
    """Every n-th of the names, the last always among them."""
    step = max(ceil(_needed(names, letters) / room), 1) if room else 1
    return names[::-1][::step][::-1]
