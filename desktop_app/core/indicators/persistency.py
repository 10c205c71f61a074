"""Persistency: of those who bought in a window, the share in force at later days (indicator 4; definitions, 7)."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.period import Period, quarter_holding, quarters_back
from desktop_app.core.records.policy import INELIGIBLE
from desktop_app.core.table import ratio_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.core.indicators.spells import Spell
    from desktop_app.core.period import Day


class CurvePoint(NamedTuple):
    """One point of a cohort's curve."""

    window: Period
    day: Day
    quarters: int
    """How many quarters after that of the purchase."""
    bought: int
    in_force: int
    ineligible: int
    """Those not in force who left for a reason for which nobody can stay."""

    @property
    def share(self) -> float | None:
        """In force / bought."""
        return ratio_of(self.in_force, self.bought)

    @property
    def eligible(self) -> int:
        """Those who bought and could still be in force."""
        return self.bought - self.ineligible

    @property
    def share_of_eligible(self) -> float | None:
        """In force / those who could still be in force."""
        return ratio_of(self.in_force, self.eligible)


def windows(period: Period, fiscal_start: int, count: int) -> tuple[Period, ...]:
    """The fiscal quarters up to the one in which a period ends, which is cut at the period's end."""
    *before, last = quarters_back(quarter_holding(period.last, fiscal_start), count)
    return (*before, Period(last.first, period.last))


class Curves:
    """The curves of the cohorts that bought in windows in a row, one person after the other."""

    def __init__(self, of: Sequence[Period]) -> None:
        """Start with nobody."""
        self._windows = of
        self._firsts = [each.first for each in of]
        self._first, self._last = of[0].first, of[-1].last
        self._bought: Counter[int] = Counter()
        self._in_force: Counter[tuple[int, int]] = Counter()
        self._ineligible: Counter[tuple[int, int]] = Counter()

    def add(self, spells: Sequence[Spell], people: int = 1) -> None:
        """Follow people alike from every window in which a spell was bought, once for each window."""
        starts = [each.first for each in spells if each.bought]
        for at in {bisect_right(self._firsts, day) - 1 for day in starts if self._first <= day <= self._last}:
            self._bought[at] += people
            self._follow(at, spells, people)

    def _follow(self, at: int, spells: Sequence[Spell], people: int) -> None:
        """Whether they are in force at the end of a window and of each later one."""
        for later in range(at, len(self._windows)):
            day = self._windows[later].last
            spell = next(each for each in reversed(spells) if each.first <= day)
            if spell.last >= day:
                self._in_force[at, later] += people
            elif spell.reason in INELIGIBLE:
                self._ineligible[at, later] += people

    def points(self) -> tuple[CurvePoint, ...]:
        """Every point of every cohort that somebody bought in."""
        return tuple(
            CurvePoint(
                window,
                self._windows[later].last,
                later - at,
                self._bought[at],
                self._in_force[at, later],
                self._ineligible[at, later],
            )
            for at, window in enumerate(self._windows)
            for later in range(at, len(self._windows))
            if self._bought[at]
        )
