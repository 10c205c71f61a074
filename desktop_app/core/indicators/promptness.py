"""How long claims took: days by step and by the handbook's schedule, and a sample drawn by chance (indicator 7)."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from hashlib import sha256
from statistics import median
from typing import TYPE_CHECKING

from desktop_app.core.indicators.service import BANDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop_app.core.period import Day

MEASURED = ("report", "decide", "deliver", "total")
"""The steps of a claim, and the whole way from the event to the end."""


@dataclass(frozen=True, slots=True)
class Served:
    """A claim on its way: its days, the day it ended, and what each step took; None while it has not."""

    code: str
    product: int
    office: int
    incurred: Day
    reported: Day
    decided: Day | None
    ended: Day | None
    rejected: bool
    report: int | None = None
    decide: int | None = None
    deliver: int | None = None
    """None where no money was to be delivered: rejected, or nothing covered."""
    total: int | None = None

    def took(self, step: str) -> int | None:
        """The days of a step of a claim that has ended."""
        days: int | None = getattr(self, step)
        return days


@dataclass(frozen=True, slots=True)
class Spread:
    """How long a step took: over how many claims, and their mean and median; exact, None where there are none."""

    claims: int
    mean: Fraction | None
    median: Fraction | None


def spread(days: Sequence[int]) -> Spread:
    """Mean and median of days."""
    if not days:
        return Spread(0, None, None)
    return Spread(len(days), Fraction(sum(days), len(days)), Fraction(median(days)))


def in_bands(days: Sequence[int]) -> dict[str, int]:
    """Claims by the handbook's schedule of days."""
    return {
        name: sum(1 for took in days if took >= low and (high is None or took <= high)) for name, low, high in BANDS
    }


def drawn(claims: Iterable[Served], size: int, seed: int) -> list[Served]:
    """A random sample, in the order of codes: those whose code, after the seed, has the smallest SHA-256.

    So it is the same on every machine and for ever, whatever else is in the file, and `sha256sum` can redo it. Ours:
    the handbook asks for a random sample of 50 or more and names no way to draw it.
    """
    ranked = sorted(claims, key=lambda claim: (sha256(f"{seed}:{claim.code}".encode()).digest(), claim.code))
    return sorted(ranked[:size], key=lambda claim: claim.code)
