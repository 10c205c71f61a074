"""Bands of age, and the days on which people step from one into the next."""

from __future__ import annotations

from itertools import pairwise
from math import inf
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


BANDS = (*(f"{low}-{high - 1}" for low, high in pairwise((0, *STEPS))), f"{STEPS[-1]}+", UNKNOWN)
"""All bands in their order."""


def edges(steps: Sequence[int]) -> tuple[float, ...]:
    """The last ages before each step, between which whole years are cut; -1, an age that is not known, stands apart."""
    return (-2, -1, *(step - 1 for step in steps), inf)


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
