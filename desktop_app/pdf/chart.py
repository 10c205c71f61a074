"""A trend drawn on paper: one line over periods with its target, in ink that survives a black and white printer."""

from __future__ import annotations

import itertools
from math import ceil, floor
from typing import TYPE_CHECKING, Any

from reportlab.platypus import Flowable

from desktop_app.core.shown import Share
from desktop_app.core.text import text
from desktop_app.pdf.shaped_text import draw_text
from desktop_app.pdf.style import ACCENT, LINE, QUIET, WATCH, TextStyle, rgb

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.language import Speech
    from desktop_app.pdf.typesetter import Typesetter

_HEIGHT, _FOOT, _SIDE, _AIR = 150, 22, 42, 4
_STEPS = (0.02, 0.05, 0.1, 0.2, 0.25, 0.5, 1.0, 2.0, 5.0)
_LINES = 5


class TrendChart(Flowable):  # type: ignore[misc]  # reportlab has no types
    """Values in percent over labelled periods; a period without a value is a gap."""

    def __init__(  # noqa: PLR0913, PLR0917 - what it shows, and how
        self,
        labels: tuple[str, ...],
        values: tuple[float | None, ...],
        target: float | None,
        speech: Speech,
        setter: Typesetter,
        width: float,
    ) -> None:
        """Keep what is to be drawn."""
        super().__init__()
        self.labels, self.values, self.target = labels, values, target
        self.speech, self.setter = speech, setter
        self.width, self.height = width, _HEIGHT

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As wide as the text, always as high."""
        del width, height
        return self.width, self.height

    def draw(self) -> None:
        """Grid, target, line, points and labels."""
        known = [value for value in (*self.values, self.target) if value is not None]
        if not known:
            return
        low, high, step = scale(min(known), max(known))
        self._grid(low, high, step)
        if self.target is not None:
            self._target(self.target, low, high)
        for points in self._stretches(low, high):
            self._line(points)
        self._latest(low, high)
        self._periods()

    def _x(self, at: int) -> float:
        """Where a period stands; the first is where reading starts."""
        place = (at + 0.5) / len(self.labels)
        place = 1 - place if self.setter.language.right_to_left else place
        return _SIDE + place * (self.width - 2 * _SIDE)

    def _y(self, value: float, low: float, high: float) -> float:
        """How high a value stands."""
        return float(_FOOT + (value - low) / (high - low) * (_HEIGHT - _FOOT - 14))

    def _grid(self, low: float, high: float, step: float) -> None:
        """Thin lines with their values."""
        style = TextStyle(7.5, ink=QUIET, align="number")
        self.canv.setStrokeColorRGB(*rgb(LINE))
        for at in range(round((high - low) / step) + 1):
            value = low + at * step
            height = self._y(value, low, high)
            self.canv.setLineWidth(0.5)
            self.canv.line(_SIDE, height, self.width - _SIDE, height)
            draw_text(self.canv, self.speech.show(Share(value, 0)), (_SIDE - 5, height - 2.5), style, self.setter)

    def _target(self, target: float, low: float, high: float) -> None:
        """A dashed line, which no printer mistakes for the other, with its name where there is most room."""
        height = self._y(target, low, high)
        self.canv.setStrokeColorRGB(*rgb(WATCH))
        self.canv.setLineWidth(1)
        self.canv.setDash(5, 3)
        self.canv.line(_SIDE, height, self.width - _SIDE, height)
        self.canv.setDash()
        name = self.speech.say(text("Paper", "plan {share}", share=Share(target, 0)))
        style = TextStyle(7.5, ink=WATCH, align="center")
        half = self.setter.width(name, style) / 2
        corners = [(x, y) for x in (self.width - _SIDE - half, _SIDE + half) for y in (height + 3, height - 8)]
        place = max(corners, key=lambda corner: self._room(corner, half, low, high))
        draw_text(self.canv, name, place, style, self.setter)

    def _room(self, place: tuple[float, float], half: float, low: float, high: float) -> float:
        """How far the line keeps away from a text of this half width at a place."""
        near = [at for at in range(len(self.labels)) if abs(self._x(at) - place[0]) <= half + self._step()]
        heights = [self._y(value, low, high) for at in near if (value := self.values[at]) is not None]
        middle = place[1] + 2.5
        if heights and min(heights) <= middle <= max(heights):
            return 0
        return min((abs(height - middle) for height in heights), default=_HEIGHT)

    def _step(self) -> float:
        """How far apart two periods stand."""
        return (self.width - 2 * _SIDE) / len(self.labels)

    def _stretches(self, low: float, high: float) -> Iterator[list[tuple[float, float]]]:
        """Neighbouring points, cut where a period has no value."""
        points: list[tuple[float, float]] = []
        for at, value in enumerate(self.values):
            if value is not None:
                points.append((self._x(at), self._y(value, low, high)))
            elif points:
                yield points
                points = []
        if points:
            yield points

    def _line(self, points: list[tuple[float, float]]) -> None:
        """A line through points, each marked."""
        canvas: Any = self.canv
        canvas.setStrokeColorRGB(*rgb(ACCENT))
        canvas.setFillColorRGB(*rgb(ACCENT))
        canvas.setLineWidth(1.6)
        canvas.lines([(*start, *end) for start, end in itertools.pairwise(points)])
        for x, y in points:
            canvas.circle(x, y, 2.3, stroke=0, fill=1)

    def _latest(self, low: float, high: float) -> None:
        """The last known value, said after its point."""
        at = max((at for at, value in enumerate(self.values) if value is not None), default=None)
        if at is not None and (value := self.values[at]) is not None:
            gap = -6 if self.setter.language.right_to_left else 6
            place = (self._x(at) + gap, self._y(value, low, high) - 3)
            draw_text(
                self.canv, self.speech.show(Share(value)), place, TextStyle(8, bold=True, ink=ACCENT), self.setter
            )

    def _periods(self) -> None:
        """The labels below; of labels too long to stand side by side every second or third, the last one always."""
        style = TextStyle(7.5, ink=QUIET, align="center")
        widest = max((self.setter.width(label, style) for label in self.labels), default=0) + _AIR
        every = ceil(widest * len(self.labels) / (self.width - 2 * _SIDE))
        for at, label in enumerate(self.labels):
            if (len(self.labels) - 1 - at) % every:
                continue
            draw_text(self.canv, label, (self._x(at), _FOOT - 14), style, self.setter)


def scale(low: float, high: float) -> tuple[float, float, float]:
    """The lowest and highest grid line and the step between them, for about five lines around the values."""
    room = max(high - low, 0.02)
    step = next((step for step in _STEPS if room / step <= _LINES), room / _LINES)
    return floor(low / step) * step, (ceil(high / step + 1e-9) or 1) * step, step
