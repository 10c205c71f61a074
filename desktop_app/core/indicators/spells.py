"""Spells: the days on end in which a person is insured, whatever number of covers they are made of."""

from __future__ import annotations

from collections import defaultdict
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.indicators.terms import in_time, renews
from desktop_app.core.records.policy import INELIGIBLE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from desktop_app.core.indicators.terms import CoverTerm
    from desktop_app.core.period import Day


class Entry(Enum):
    """How a spell begins."""

    NEW = "new"
    """Never insured before."""
    RETURNED = "returned"
    """Insured once before, and away for longer than the grace days."""
    RESUMED = "resumed"
    """Continued within the grace days: a late renewal, not a new insured."""


class Spell(NamedTuple):
    """From the first to the last day insured without a day between."""

    first: Day
    last: Day
    entry: Entry
    reason: str
    """Why it ended."""
    paused: bool
    """Whether it is continued within the grace days."""

    @property
    def bought(self) -> bool:
        """Whether cover was bought anew, not renewed."""
        return self.entry is not Entry.RESUMED


def spells(terms: Iterable[CoverTerm], graces: Mapping[int, int]) -> list[Spell]:
    """The spells of one person from the covers by their first days; one that never began is none."""
    runs = _runs(terms)
    entries = [_entry(runs[:at], run, graces) for at, run in enumerate(runs)]
    found = []
    for at, (run, entry) in enumerate(zip(runs, entries, strict=True)):
        last = max(each.last for each in run)
        found.append(Spell(run[0].start, last, entry, _reason(run, last), Entry.RESUMED in entries[at + 1 : at + 2]))
    return found


def _runs(terms: Iterable[CoverTerm]) -> list[list[CoverTerm]]:
    """The covers that overlap or follow each other by a day, together."""
    runs: list[list[CoverTerm]] = []
    reach = 0
    for each in terms:
        if each.last < each.start:
            continue
        if runs and each.start <= reach + 1:
            runs[-1].append(each)
            reach = max(reach, each.last)
        else:
            runs.append([each])
            reach = each.last
    return runs


def _entry(before: Sequence[Sequence[CoverTerm]], run: Sequence[CoverTerm], graces: Mapping[int, int]) -> Entry:
    """How a run begins after those before it: continued by the same product within its grace days, or not."""
    if not before:
        return Entry.NEW
    starting = {each.product for each in run if each.start == run[0].start}
    late = any(
        in_time(each.last, run[0].start, graces[each.product])
        for earlier in before
        for each in earlier
        if each.product in starting
    )
    return Entry.RESUMED if late else Entry.RETURNED


def _reason(run: Sequence[CoverTerm], last: Day) -> str:
    """Why the covers that last longest ended: a recorded reason before none, an ineligible one before others."""
    ending = [each for each in run if each.last == last]
    if len(ending) == 1:
        return ending[0].reason
    return min(ending, key=lambda each: (each.left_for not in INELIGIBLE, not each.left_for, each.reason)).reason


def renewal_days(terms: Sequence[CoverTerm], graces: Mapping[int, int]) -> set[Day]:
    """The days on which a person's covers renewed an earlier one of the same product."""
    if len(terms) == 1:
        return set()  # most people, by far
    begun: dict[int, list[CoverTerm]] = defaultdict(list)
    for each in terms:
        if each.start <= each.last:
            begun[each.product].append(each)
    return {
        later.start
        for product, own in begun.items()
        for later in own
        if any(renews(each, later, graces[product]) for each in own)
    }
