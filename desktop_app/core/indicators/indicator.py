"""An indicator, described: its name, formula, norm, source and explanation, and the function that computes it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.core.indicators.facts import Facts
    from desktop_app.core.indicators.result import Result
    from desktop_app.core.text import Text


class Standing(Enum):
    """How a value stands against a norm or a target."""

    GOOD = "good"
    WATCH = "watch"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Norm:
    """The range the handbook calls good, and the limits beyond which it is bad rather than to be watched."""

    low: float | None
    high: float | None
    words: Text
    bad_below: float | None = None

    def standing(self, value: float) -> Standing:
        """How a value stands."""
        if self.bad_below is not None and value < self.bad_below:
            return Standing.BAD
        good = (self.low is None or value >= self.low) and (self.high is None or value <= self.high)
        return Standing.GOOD if good else Standing.WATCH


@dataclass(frozen=True, slots=True)
class Indicator:
    """One of the ten (the handbook's table 5)."""

    name: str
    label: Text
    short: Text
    formula: Text
    explanation: Text
    source: str
    compute: Callable[[Facts], Result]
    norm: Norm | None = None
