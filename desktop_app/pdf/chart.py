"""A chart drawn on paper: its lines, plan or parted bars in ink that survives a black and white printer."""

from __future__ import annotations

import itertools
from math import ceil, floor, log10
from typing import TYPE_CHECKING, Any

from reportlab.platypus import Flowable, KeepTogether

from desktop_app.catalog.charts.words import place_words, shown_on, tick
from desktop_app.core.shown import Share
from desktop_app.core.text import text
from desktop_app.pdf.canvas import owned
from desktop_app.pdf.chart_marks import KEY_WIDE, draw_key, draw_part, draw_sign, set_stroke
from desktop_app.pdf.shaped_text import draw_text
from desktop_app.pdf.structure import figure
from desktop_app.pdf.style import ACCENT, LINE, QUIET, WATCH, TextStyle, rgb

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.catalog.charts.chart import Chart
    from desktop_app.core.language import Speech
    from desktop_app.pdf.structure import Element
    from desktop_app.pdf.typesetter import Typesetter

_HEIGHT, _FOOT, _HEAD, _AIR = 150, 22, 14, 4
_LOWEST = 84
"""A chart becomes this low rather than stand alone on the next page."""
_KEY = 14
"""The room of the key above lines or bars of several kinds."""
_SMALL = TextStyle(7.5)
_LINES = 5
_BAR = 0.3
"""Half the width of a bar, as a part of its place."""
_SAID = 0.1
"""A part of a bar says its value from this share of the height on."""


class DrawnChart(Flowable):  # type: ignore[misc]  # reportlab has no types
    """Values over labelled places; a place without a value is a gap."""

    _side: float = 42
    """What is left on either side of the plot, for what is written there."""
    _whole: float = _HEIGHT

    def __init__(self, chart: Chart, speech: Speech, setter: Typesetter, width: float) -> None:
        """Keep what is to be drawn."""
        super().__init__()
        self.chart, self.speech, self.setter = chart, speech, setter
        self.width, self.high = width, self._whole
        self._keys = self._key_lines() if len(chart.lines) > 1 else []
        self._labels = tuple(speech.show(point.label) for point in chart.points)
        self.tag: Element | None = None

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As wide as the text, as high as ever unless it was fitted into less."""
        del width, height
        return self.width, self.high + _KEY * len(self._keys)

    def fit(self, room: float) -> None:
        """Become lower where that is all it needs to stand in a room; else it keeps its height."""
        less = self.wrap(self.width, room)[1] - room
        if 0 < less <= _HEIGHT - _LOWEST:
            self.high = _HEIGHT - less

    def draw(self) -> None:
        """Grid, plan, lines or bars, and labels: one figure, which says in words what it shows."""
        if self.chart.empty:
            return
        if self.tag:
            left, foot = self.canv.absolutePosition(0, 0)
            box = (left, foot, self.width, self.high + _KEY * len(self._keys))
            self.tag.entries += figure(self.alternative, box)
        with owned(self.canv, self.tag):
            self._draw()

    @property
    def alternative(self) -> str:
        """What it shows in words: its title, and every place with its values."""
        places = (place_words(self.chart, at) for at in range(len(self.chart.points)))
        told = "; ".join(", ".join(map(self.speech.show, words)) for words in places)
        return self.speech.say(text("Charts", "Chart: {title}. {values}", title=self.chart.title, values=told))

    def _draw(self) -> None:
        """All parts of it, the later ones over the earlier."""
        self._grid()
        self._plan()
        if self.chart.stacked:
            self._bars()
        else:
            for line in range(len(self.chart.lines)):
                self._line(line)
        self._key()
        self._places()

    def _x(self, at: float) -> float:
        """Where a place stands; the first is where reading starts."""
        place = (at + 0.5) / len(self._labels)
        place = 1 - place if self.setter.language.right_to_left else place
        return self._side + place * (self.width - 2 * self._side)

    def _y(self, value: float) -> float:
        """How high a value stands."""
        low, high = self.chart.span
        return float(_FOOT + (value - low) / (high - low) * (self.high - _FOOT - _HEAD))

    def _grid(self) -> None:
        """Thin lines with their values, on the side where reading starts: the latest value stands on the other."""
        mirrored = self.setter.language.right_to_left
        style = TextStyle(7.5, ink=QUIET, align="end" if mirrored else "number")
        beside = self.width - self._side + 5 if mirrored else self._side - 5
        self.canv.setStrokeColorRGB(*rgb(LINE))
        self.canv.setLineWidth(0.5)
        step, values = ticks(*self.chart.span)
        for value in values:
            self.canv.line(self._side, self._y(value), self.width - self._side, self._y(value))
            said = self.speech.show(tick(self.chart.scale, value, step, self.chart.decimals))
            draw_text(self.canv, said, (beside, self._y(value) - 2.5), style, self.setter)

    def _plan(self) -> None:
        """A dashed line, which no printer mistakes for the other, with its name where there is most room."""
        plan = self.chart.points[-1].plan
        if plan is None:
            return
        self.canv.setStrokeColorRGB(*rgb(WATCH))
        self.canv.setLineWidth(1)
        self.canv.setDash(5, 3)
        self.canv.line(self._side, self._y(plan), self.width - self._side, self._y(plan))
        self.canv.setDash()
        name = self.speech.say(text("Paper", "plan {share}", share=Share(plan, 0)))
        style = TextStyle(7.5, ink=WATCH, align="center")
        half = self.setter.width(name, style) / 2
        draw_text(self.canv, name, self._beside_plan(plan, half), style, self.setter)

    def _beside_plan(self, plan: float, half: float) -> tuple[float, float]:
        """Where the name of the plan, of this half width, has most room."""
        ends = (self.width - self._side - half, self._side + half)
        corners = [(x, self._y(plan) + up) for x in ends for up in (3, -8)]
        return max(corners, key=lambda corner: self._room(corner, half))

    def _room(self, place: tuple[float, float], half: float) -> float:
        """How far the line keeps away from a text of this half width at a place."""
        reach = half + (self.width - 2 * self._side) / len(self._labels)
        near = [at for at in range(len(self._labels)) if abs(self._x(at) - place[0]) <= reach]
        heights = [self._y(value) for at in near if (value := self.chart.values[at]) is not None]
        middle = place[1] + 2.5
        if heights and min(heights) <= middle <= max(heights):
            return 0
        return min((abs(height - middle) for height in heights), default=self.high)

    def _stretches(self, line: int) -> Iterator[list[tuple[float, float]]]:
        """Neighbouring points, cut where a place has no value."""
        points: list[tuple[float, float]] = []
        for at, value in enumerate(self.chart.line(line)):
            if value is not None:
                points.append((self._x(at), self._y(value)))
            elif points:
                yield points
                points = []
        if points:
            yield points

    def _line(self, line: int) -> None:
        """A line through its points, each with its sign; an only one says its last value."""
        for points in self._stretches(line):
            set_stroke(self.canv, line)
            self.canv.lines([(*start, *end) for start, end in itertools.pairwise(points)])
            for point in points:
                draw_sign(self.canv, line, point)
        known = [at for at, value in enumerate(self.chart.line(line)) if value is not None]
        if known and len(self.chart.lines) == 1:
            self._latest(known[-1], self.chart.values[known[-1]])

    def _latest(self, at: int, value: float | None) -> None:
        """The last known value, said after its point."""
        gap = -6 if self.setter.language.right_to_left else 6
        place = (self._x(at) + gap, self._y(value or 0.0) - 3)
        said = self.speech.show(shown_on(self.chart.scale, value, self.chart.decimals))
        draw_text(self.canv, said, place, TextStyle(8, bold=True, ink=ACCENT), self.setter)

    def _bars(self) -> None:
        """A bar a place, its parts on top of each other; a part says its share where there is room."""
        style = TextStyle(7.5, align="center")
        least = (self.chart.span[1] - self.chart.span[0]) * _SAID
        for at in range(len(self._labels)):
            low = 0.0
            left, right = sorted((self._x(at - _BAR), self._x(at + _BAR)))
            for line, value in enumerate(self.chart.points[at].values):
                high = low + (value or 0.0)
                box = (left, self._y(low), right - left, self._y(high) - self._y(low))
                said = self.speech.show(shown_on(self.chart.scale, value, 0)) if high - low >= least else ""
                draw_part(self.canv, line, box)
                middle = (self._x(at), (self._y(low) + self._y(high)) / 2 - 2.5)
                self._on_paper(said, middle, style)
                low = high

    def _on_paper(self, said: str, place: tuple[float, float], style: TextStyle) -> None:
        """Words on a patch of bare paper, so that no pattern runs through them."""
        if not said:
            return
        half = self.setter.width(said, style) / 2 + 2
        self.canv.setFillColorRGB(1, 1, 1)
        self.canv.rect(place[0] - half, place[1] - 2, 2 * half, 10, stroke=0, fill=1)
        draw_text(self.canv, said, place, style, self.setter)

    def _key_lines(self) -> list[list[tuple[int, float]]]:
        """What each line or part is, in as many lines as it takes: its number and how far along it begins."""
        lines: list[list[tuple[int, float]]] = [[]]
        along = 0.0
        for at, of in enumerate(self.chart.lines):
            step = KEY_WIDE + self.setter.width(self.speech.show(of), _SMALL) + 10
            if along and along + step > self.width - 2 * self._side:
                lines.append([])
                along = 0.0
            lines[-1].append((at, along))
            along += step
        return lines

    def _key(self) -> None:
        """What each line or part is, above them from where reading starts."""
        mirrored = self.setter.language.right_to_left
        for up, line in enumerate(reversed(self._keys)):
            for at, along in line:
                x, y = (self.width - self._side - along if mirrored else self._side + along), self.high + up * _KEY
                wide = draw_key(self.canv, at, (x, y), stacked=self.chart.stacked, mirrored=mirrored)
                said = self.speech.show(self.chart.lines[at])
                draw_text(self.canv, said, (x - wide if mirrored else x + wide, y), _SMALL, self.setter)

    def _places(self) -> None:
        """The labels below; of labels too long to stand side by side every second or third, the last one always.

        Then each by its whole name: a short one, as of a quarter, rests on those between.
        """
        style = TextStyle(7.5, ink=QUIET, align="center")
        labels, every = self._labels, self._every(self._labels, style)
        if every > 1:
            labels = tuple(self.speech.show(point.name) for point in self.chart.points)
            every = self._every(labels, style)
        for at, label in enumerate(labels):
            if (len(self._labels) - 1 - at) % every:
                continue
            draw_text(self.canv, label, (self._x(at), _FOOT - 14), style, self.setter)

    def _every(self, labels: tuple[str, ...], style: TextStyle) -> int:
        """One of so many labels has room."""
        widest = max((self.setter.width(label, style) for label in labels), default=0) + _AIR
        return ceil(widest * len(labels) / (self.width - 2 * self._side))


class TitledChart(KeepTogether):  # type: ignore[misc]  # reportlab has no types
    """A chart that stands under its title, on what is left of a page if it can, a little lower if it must."""

    def split(self, width: float, height: float) -> list[Any]:
        """Fit the chart into what its title leaves, then stay together (reportlab)."""
        *title, chart = self._content
        chart.fit(height - sum(each.wrap(width, height)[1] + each.getSpaceAfter() for each in title))
        self.wrap(width, height)
        return list(super().split(width, height))


def ticks(low: float, high: float) -> tuple[float, Sequence[float]]:
    """The step between the lines of the grid, and where they lie: few and round."""
    rough = (high - low) / _LINES
    power = 10.0 ** floor(log10(rough))
    step = next(step for factor in (1, 2, 5, 10) if (step := factor * power) >= rough * (1 - 1e-9))
    return step, [at * step for at in range(ceil(low / step - 1e-9), floor(high / step + 1e-9) + 1)]
