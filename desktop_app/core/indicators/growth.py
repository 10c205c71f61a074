"""Growth over one and several periods, and the movements it is the sum of (indicator 6, box 8)."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.indicators.awareness import compounded
from desktop_app.core.indicators.spells import Entry
from desktop_app.core.period import Period, add_months, date_of
from desktop_app.core.table import ratio_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop_app.core.indicators.groups import Group
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


class Ledger:
    """What spells bring to a row of periods, each following the one before."""

    def __init__(self, periods: Sequence[Period]) -> None:
        """Start with nobody."""
        self._periods = periods
        self._firsts = [each.first for each in periods]
        self._counts: list[Counter[str]] = [Counter() for _ in periods]
        self._reasons: list[Counter[str]] = [Counter() for _ in periods]
        self._start = 0

    def add(self, spell: Spell) -> None:
        """Count the beginning and the end of a person's spell."""
        self._came(spell.first, spell.entry, 1)
        self._went(spell.last + 1, 1, spell.reason, paused=spell.paused)

    def add_group(self, group: Group) -> None:
        """Count the lives of a head count; those who go on at once neither come nor go."""
        of = group.contract
        for entry, lives in group.came:
            self._came(of.start, entry, lives)
        self._went(of.last + 1, group.gone, of.reason, paused=False)
        self._went(of.last + 1, group.paused, of.reason, paused=True)
        self.renewed((of.start,) if group.renewed else (), group.carried)

    def _came(self, day: Day, entry: Entry, lives: int) -> None:
        """Count who is insured from a day on."""
        at = self._at(day)
        if at is None:
            self._start += lives
        elif at < len(self._periods):
            self._counts[at][entry.value] += lives

    def _went(self, day: Day, lives: int, reason: str, *, paused: bool) -> None:
        """Count who is insured no more from a day on."""
        at = self._at(day)
        if at is None:
            self._start -= lives
        elif at < len(self._periods):
            self._counts[at]["paused" if paused else "left"] += lives
            if not paused:
                self._reasons[at][reason] += lives

    def renewed(self, days: Iterable[Day], lives: int = 1) -> None:
        """Count who renewed on some days once in each period."""
        for at in {self._at(day) for day in days}:
            if at is not None and at < len(self._periods):
                self._counts[at]["renewed"] += lives

    def movements(self) -> tuple[Movements, ...]:
        """The movements of every period."""
        found, start = [], self._start
        for period, counts, reasons in zip(self._periods, self._counts, self._reasons, strict=True):
            found.append(_movements(period, start, counts, reasons))
            start = found[-1].end
        return tuple(found)

    def _at(self, day: Day) -> int | None:
        """The number of the period that holds a day; None before them all, one too many after them."""
        if day > self._periods[-1].last:
            return len(self._periods)
        return bisect_right(self._firsts, day) - 1 if day >= self._firsts[0] else None


def _movements(period: Period, start: int, counts: Counter[str], reasons: Counter[str]) -> Movements:
    """The counts of a period by their names."""
    new, returned, resumed = (counts[each.value] for each in (Entry.NEW, Entry.RETURNED, Entry.RESUMED))
    gone = counts["left"], counts["paused"], counts["renewed"]
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
    first, after = date_of(period.first), date_of(period.last + 1)
    months = (after.year - first.year) * 12 + after.month - first.month
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
