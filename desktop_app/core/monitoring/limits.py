"""Where a figure stands against the limits that chance alone would keep it in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fractions import Fraction

WITHIN, LOW, HIGH, VERY_LOW, VERY_HIGH = "within", "low", "high", "very_low", "very_high"
"""Within the limits, outside the inner ones, outside the outer ones too."""


@dataclass(frozen=True, slots=True)
class Limits:
    """The least and the most that is not out of the ordinary."""

    low: float
    high: float

    def divided(self, by: float) -> Limits:
        """The same limits of a share, from those of a count."""
        return Limits(self.low / by, self.high / by)


def standing(value: float | Fraction, inner: Limits | None, outer: Limits | None = None) -> str | None:
    """Where a value stands; None where there are no limits to stand against."""
    if inner is None:
        return None
    if outer is not None and not outer.low <= value <= outer.high:
        return VERY_LOW if value < outer.low else VERY_HIGH
    if inner.low <= value <= inner.high:
        return WITHIN
    return LOW if value < inner.low else HIGH
