"""Bands of age, and the days on which people step from one into the next."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from desktop_app.core.period import add_months, date_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.core.period import Day

STEPS = (5, 18, 30, 40, 50, 60, 70)
"""The ages with which the bands after the first begin."""

UNKNOWN = "unknown"
"""The band of whoever has no known date of birth, head counts among them."""

NOBODY = -(10**7)
"""A day before anybody was born."""


def band_of(step: int | None) -> str:
    """The name of the band that begins with the step of that number; 0 is the first band, None is of no known age."""
    if step is None:
        return UNKNOWN
    low = STEPS[step - 1] if step else 0
    return f"{low}-{STEPS[step] - 1}" if step < len(STEPS) else f"{low}+"


BANDS = (*(band_of(step) for step in range(len(STEPS) + 1)), UNKNOWN)
"""All bands in their order."""


def step_of(age: int, steps: Sequence[int]) -> int:
    """How many of the steps an age has reached."""
    return bisect_right(steps, age)


def last_birth(age: int, day: Day) -> Day:
    """The latest day of birth of whoever is that old on a day: born on it or before means that age or more.

    Those born on 29 February come of age on the 28th in years without one, as everywhere in the program.
    """
    if date_of(day).year <= age:
        return NOBODY
    born = add_months(day, -12 * age)
    after = date_of(born + 1)
    leaps = (after.month, after.day) == (2, 29) and add_months(born + 1, 12 * age) <= day
    return born + 1 if leaps else born
