"""A chart over periods, described without a medium: its points, the plan beside them and the range that is good."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.core.shown import Shown
    from desktop_app.core.text import Text


class Scale(Enum):
    """What the values of a chart are, which decides how its axis is written."""

    SHARE = "share"
    """Ratios, written in percent."""
    DAYS = "days"


@dataclass(frozen=True, slots=True)
class Point:
    """One period: its short name, its whole name, its value (None is a gap), and the plan for it."""

    label: Shown
    name: Shown
    value: float | None
    plan: float | None = None
    firm: bool = True
    """False while the value may still change."""


@dataclass(frozen=True, slots=True)
class Range:
    """The values that are good: from, to (None is without limit), and the words for it."""

    low: float | None
    high: float | None
    words: Text


@dataclass(frozen=True, slots=True)
class Chart:
    """One line over periods, the oldest first."""

    title: Text
    line: Text
    """What the line is, in a word."""
    scale: Scale
    points: tuple[Point, ...]
    good: Range | None = None

    @property
    def values(self) -> tuple[float | None, ...]:
        """The values alone, for the smallest picture of them."""
        return tuple(point.value for point in self.points)

    @property
    def empty(self) -> bool:
        """Whether there is nothing to draw."""
        return all(point.value is None for point in self.points)

    @property
    def planned(self) -> bool:
        """Whether any period has a plan."""
        return any(point.plan is not None for point in self.points)
