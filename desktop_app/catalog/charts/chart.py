"""A chart, described without a medium: its lines over places, the plan beside them and the range that is good."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.shown import Shown
    from desktop_app.core.text import Text

MARGIN, AIR = 0.12, 0.08
"""Room above and below the values, as a share of their span; above bars."""


class Scale(Enum):
    """What the values of a chart are, which decides how its axis is written."""

    SHARE = "share"
    """Ratios, written in percent."""
    DAYS = "days"
    COUNT = "count"
    MONEY = "money"
    """Minor units, written in major ones."""

    @property
    def from_nought(self) -> bool:
        """Whether nought is always in sight: how much there is can only be seen from there."""
        return self in (Scale.COUNT, Scale.MONEY)


@dataclass(frozen=True, slots=True)
class Point:
    """One place along the axis: its short name, its whole name, a value a line (None is a gap), and the plan for it."""

    label: Shown
    name: Shown
    values: tuple[float | None, ...]
    plan: float | None = None
    firm: bool = True
    """False while the values may still change."""


@dataclass(frozen=True, slots=True)
class Range:
    """The values that are good: from, to (None is without limit), and the words for it."""

    low: float | None
    high: float | None
    words: Text


@dataclass(frozen=True, slots=True)
class Chart:
    """Lines over places, the oldest first; or bars over them, parted by what would be lines."""

    title: Text
    lines: tuple[Shown, ...]
    """What each line is, in a word."""
    scale: Scale
    points: tuple[Point, ...]
    good: Range | None = None
    axis: Text | None = None
    """What the places are, in a word; periods unless it is said."""
    stacked: bool = False
    decimals: int = 1
    """With how many decimals a value is told."""

    def line(self, at: int) -> tuple[float | None, ...]:
        """The values of one line from place to place."""
        return tuple(point.values[at] for point in self.points)

    @property
    def values(self) -> tuple[float | None, ...]:
        """Those of the first line, for the smallest picture of them."""
        return self.line(0)

    @property
    def empty(self) -> bool:
        """Whether there is nothing to draw."""
        return all(value is None for point in self.points for value in point.values)

    @property
    def planned(self) -> bool:
        """Whether any place has a plan."""
        return any(point.plan is not None for point in self.points)

    @property
    def span(self) -> tuple[float, float]:
        """From where to where the value axis goes: the limits of what is good are in sight where they are near."""
        shown = list(self._heights()) or [0.0]
        low, high = min(shown), max(shown)
        if self.stacked:
            return 0.0, (high or 1.0) * (1 + AIR)
        reach = max(high - low, abs(high) * 0.1, self._least)
        for limit in (self.good.low, self.good.high) if self.good else ():
            if limit is not None and low - reach <= limit <= high + reach:
                low, high = min(low, limit), max(high, limit)
        room = max(high - low, abs(high) * 0.1, self._least) * MARGIN
        return (0.0 if self.scale.from_nought and low >= 0 else low - room), high + room

    @property
    def _least(self) -> float:
        """The least span worth an axis: a fiftieth of a ratio, one of what is counted, one unit of the currency."""
        return {Scale.MONEY: 10.0**self.decimals, Scale.COUNT: 1.0}.get(self.scale, 0.02)

    def _heights(self) -> Iterator[float]:
        """Every height that must be in sight."""
        for point in self.points:
            known = [value for value in point.values if value is not None]
            yield from [sum(known)] if self.stacked else known
            if point.plan is not None:
                yield point.plan
        if self.scale.from_nought:
            yield 0.0
