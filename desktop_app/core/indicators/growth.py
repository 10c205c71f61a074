"""Growth over one and several periods, and the movements it is the sum of (indicator 6, box 8)."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from fractions import Fraction
from itertools import pairwise
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from desktop_app.core.indicators.awareness import compounded
from desktop_app.core.indicators.spells import Entry
from desktop_app.core.period import Period, add_months, months_between
from desktop_app.core.table import ratio_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop_app.core.indicators.groups import PolicyLives
    from desktop_app.core.indicators.spells import Spell
    from desktop_app.core.period import Day


class Movements(NamedTuple):
    """How the insured of a period's start became those of its end.

    start + new + returned + resumed - left - paused = end, exactly: every day on which a spell begins or has ended
    counts once, in the period that holds it.
    """

    period: Period
    start: int
    new: int
    returned: int
    resumed: int
    """Late renewals: back within the grace days."""
    left: int
    paused: int
    """Out of cover, and back within the grace days."""
    renewed: int
    """Those whose cover was renewed in the period, late or in time."""
    reasons: Counter[str]
    """Those who left, by reason."""

    @property
    def end(self) -> int:
        """The insured at the end of the period."""
        return self.start + self.change

    @property
    def change(self) -> int:
        """Those who came less those who went."""
        return self.new + self.returned + self.resumed - self.left - self.paused

    @property
    def growth(self) -> float | None:
        """(end - start) / start (indicator 6); None where nobody was insured before."""
        return ratio_of(self.change, self.start)

    @property
    def a_year(self) -> float | None:
        """The growth compounded to a year (box 8)."""
        return compounded(self.start, self.end, float(years(self.period)))


Move: TypeAlias = tuple[int, str, str]
"""The number of a period (-1 before them all), what happened in it, and to those who left why."""


class PeriodRow:
    """The periods of a history in a row, and which of them holds a day."""

    def __init__(self, periods: Sequence[Period]) -> None:
        """Take the periods, oldest first."""
        self.periods = periods
        self._firsts = [each.first for each in periods]
        self._known: dict[Day, int] = {}

    def at(self, day: Day) -> int:
        """The number of the period that holds a day; -1 before them all, one too many after them."""
        found = self._known.get(day)
        if found is None:
            after = day > self.periods[-1].last
            found = self._known[day] = len(self.periods) if after else bisect_right(self._firsts, day) - 1
        return found

    def moves(self, spells: Iterable[Spell], renewed: Iterable[Day]) -> list[Move]:
        """What a person's spells are in the periods: every beginning, every end, and whether cover was renewed."""
        found = [(self.at(day), "renewed", "") for day in renewed]
        found = [each for each in dict.fromkeys(found) if each[0] >= 0]
        for first, last, entry, reason, paused in spells:
            found.append((self.at(first), entry.value, ""))
            found.append((self.at(last + 1), "paused" if paused else "left", "" if paused else reason))
        return [each for each in found if each[0] < len(self.periods)]

    def group_moves(self, group: PolicyLives) -> list[tuple[Move, int]]:
        """What the lives of a head count are in the periods; those who go on at once neither come nor go."""
        came, gone = self.at(group.contract.start), self.at(group.contract.last + 1)
        found: list[tuple[Move, int]] = [((came, entry.value, ""), lives) for entry, lives in group.came]
        found.append(((gone, "left", group.contract.reason), group.gone))
        found.append(((gone, "paused", ""), group.paused))
        if group.renewed and came >= 0:
            found.append(((came, "renewed", ""), group.carried))
        return [each for each in found if each[0][0] < len(self.periods)]

    def movements(self, moves: Counter[Move]) -> tuple[Movements, ...]:
        """The moves of all together as the movements of every period."""
        start = sum(count * _SIGNS[what] for (at, what, _), count in moves.items() if at < 0)
        found: list[Movements] = []
        for at, period in enumerate(self.periods):
            found.append(_movements(period, found[-1].end if found else start, moves, at))
        return tuple(found)


_SIGNS = MappingProxyType({"new": 1, "returned": 1, "resumed": 1, "left": -1, "paused": -1})
"""Whether a move makes more or fewer insured."""


def _movements(period: Period, start: int, moves: Counter[Move], at: int) -> Movements:
    """The moves of one period by their names."""
    new, returned, resumed = (moves[at, each.value, ""] for each in (Entry.NEW, Entry.RETURNED, Entry.RESUMED))
    reasons = Counter({why: count for (when, what, why), count in moves.items() if (when, what) == (at, "left")})
    gone = reasons.total(), moves[at, "paused", ""], moves[at, "renewed", ""]
    return Movements(period, start, new, returned, resumed, *gone, reasons)


def together(parts: Sequence[Movements]) -> Movements:
    """The movements of periods in a row, taken as one; who renewed in several of them counts in each."""
    return Movements(
        Period(parts[0].period.first, parts[-1].period.last),
        parts[0].start,
        sum(each.new for each in parts),
        sum(each.returned for each in parts),
        sum(each.resumed for each in parts),
        sum(each.left for each in parts),
        sum(each.paused for each in parts),
        sum(each.renewed for each in parts),
        sum((each.reasons for each in parts), Counter()),
    )


def months_of(period: Period) -> int | None:
    """How many months a period holds; None where it does not end on the day before it began."""
    months = months_between(period.first, period.last + 1)
    return months if months > 0 and add_months(period.first, months) == period.last + 1 else None


def years(period: Period) -> Fraction:
    """The length of a period in years: by months where it holds whole ones, else by days / 365."""
    months = months_of(period)
    return Fraction(months, 12) if months else Fraction(period.days, 365)


def periods_back(period: Period, count: int) -> tuple[Period, ...]:
    """That many periods of the same length in a row, oldest first, the last one being the given one."""
    months = months_of(period)
    if months is None:
        days = period.days
        return tuple(Period(period.first - days * back, period.last - days * back) for back in reversed(range(count)))
    firsts = [add_months(period.first, -months * back) for back in reversed(range(-1, count))]
    return tuple(Period(first, after - 1) for first, after in pairwise(firsts))
