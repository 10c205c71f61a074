"""The seasons of the demonstration: how likely sickness is on a day, and how much it rained."""

from __future__ import annotations

from itertools import accumulate
from math import cos, tau
from typing import TYPE_CHECKING

from desktop_app.core.period import date_of, make_day
from desktop_app.demonstration.clock import BAD_QUARTER, FIRST, TODAY, quarter_of

if TYPE_CHECKING:
    from random import Random

    from desktop_app.core.period import Day

_EPIDEMIC = 1.8
"""How much more often people fall ill in the bad quarter."""
_NORMAL_RAIN = 1100.0
"""Millimetres of a good season."""
TRIGGER, EXIT = 800.0, 400.0
"""Millimetres below which the rainfall cover starts to pay, and below which it pays in full."""
DEKADS = 12
_DRY = frozenset({(2023, 0), (2025, 1)})
"""Seasons that failed: (year, station)."""


def risk(luck: Random) -> list[float]:
    """Years of usual risk that have passed before each day since the first, and before tomorrow."""
    mood = [luck.uniform(0.94, 1.06) for _ in range(quarter_of(TODAY) + 1)]
    return list(accumulate((_risk_on(day) * mood[quarter_of(day)] for day in range(FIRST, TODAY + 1)), initial=0.0))


def _risk_on(day: Day) -> float:
    """The risk of one day: highest in August, and much higher in the epidemic."""
    usual = (1 + 0.1 * cos(tau * (date_of(day).timetuple().tm_yday - 225) / 365.25)) / 365.25
    return usual * _EPIDEMIC if BAD_QUARTER.holds(day) else usual


def season_of(year: int) -> tuple[Day, Day]:
    """The first and the last day of a year's rainfall cover."""
    return make_day(year, 6, 1), make_day(year, 9, 30)


def rain(year: int, station: int, luck: Random) -> list[tuple[Day, float]]:
    """What a station measured every ten days of a season, with its day."""
    level = 0.62 if (year, station) in _DRY else luck.uniform(0.85, 1.2)
    first = season_of(year)[0]
    share = _NORMAL_RAIN * level / DEKADS
    return [(first + 9 + 10 * at, round(share * luck.uniform(0.4, 1.6), 1)) for at in range(DEKADS)]


def payout_share(total: float) -> float:
    """The part of the sum insured that a season's rain makes due."""
    return min(max((TRIGGER - total) / (TRIGGER - EXIT), 0.0), 1.0)
