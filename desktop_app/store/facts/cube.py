"""The cube: what a fact comes to by any of its dimensions, at any day, now and in the past.

It reads the sums kept ready wherever a table of them knows what is asked, and the rows where none does: the same
numbers either way. While the past is looked at (store/facts/past.py) both stand for what they were then.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from operator import add, itemgetter, sub
from typing import TYPE_CHECKING, Any

from desktop_app.core.period import add_months, day_of, month_start
from desktop_app.store.facts.registry import CELLS
from desktop_app.store.functions import month_of

if TYPE_CHECKING:
    from desktop_app.core.period import Day, Period
    from desktop_app.store.database import Book
    from desktop_app.store.facts.fact import Fact, KeptSums

Sums = dict[Any, tuple[int, ...]]
"""Sums by a key; by the tuple of several."""
CubeStep = tuple[int, Any, tuple[int, ...]]
"""The month or day of a change (0 where these are not told apart), a key, and what its sums change by."""

_EVER = -(1 << 40)
_LAST = day_of(date.max)
_YEAR = 366
FEW = 10_000
"""Records whose changes are kept in memory day by day, so that they are gone through once for all days."""


@dataclass(frozen=True)
class Question:
    """Which measures of a fact are asked for, by which dimensions, of which of its rows (a condition on them)."""

    fact: Fact
    measures: tuple[str, ...]
    by: tuple[str, ...]
    where: str = "1"

    @cached_property
    def _cells(self) -> tuple[KeptSums | None, KeptSums | None]:
        """The sums kept ready that know the answer at ends of months, and on any day."""
        wanted = {*self.measures, *self.by}
        known = [each for each in CELLS if each.fact is self.fact and wanted <= {*each.keys, *each.measures}]
        return next(iter(known), None), next((each for each in known if "day" in each.keys), None)

    def cell(self, *days: Day) -> KeptSums | None:
        """The sums kept ready that know the answer at these days: those by months know only the ends of months."""
        return self._cells[not all(map(ends_month, days))]

    def sql(self, cell: KeptSums | None, mark: str = "") -> str:
        """The sums after :after up to :day, of each month or day apart where these are named.

        Where few days are asked for, products stand outside, so that each is one stretch of the cells.
        """
        sums = ", ".join(f"sum({each})" for each in self.measures)
        keys = ", ".join(self.by)
        day = "day" if cell is None or "day" in cell.keys else "month"
        rows = f"({self.fact.sql()})" if cell is None else cell.name
        source = f"{rows} WHERE {day} > :after AND {day} <= :day AND {self.where}"
        if cell and not mark and tuple(cell.keys)[:2] == ("product", day):
            each = "(SELECT 0 AS one UNION ALL SELECT id FROM products) CROSS JOIN"
            source = f"{each} {source} AND product = one"
        return f"SELECT {mark or 0}, {keys}, {sums} FROM {source} GROUP BY {keys}{mark and f', {mark}'}"


class Cube:
    """The facts of one book, each sum read once; make a new one after a save."""

    def __init__(self, book: Book) -> None:
        """Read nothing yet."""
        self.book = book
        self._running: dict[Question, Running] = {}
        self._during: dict[tuple[Question, Period], Sums] = {}

    def upto(self, question: Question, day: Day) -> Sums:
        """What stands at the end of a day."""
        running = self._running.get(question)
        if running is None:
            running = self._running[question] = Running(self.book, question)
        return running.at(day)

    def within(self, question: Question, period: Period) -> Sums:
        """What a period brought: what stands at its end less what stood before it."""
        before, after = self.upto(question, period.before), self.upto(question, period.last)
        found = {}
        for key, sums in after.items():
            rest = tuple(map(sub, sums, before[key])) if key in before else sums
            if any(rest):
                found[key] = rest
        return found

    def during(self, question: Question, period: Period) -> Sums:
        """The same read from the period alone: for what is asked of few periods and comes in many keys."""
        known = self._during.get((question, period))
        if known is None:
            steps = _read(self.book, question, period.before, period.last)
            known = self._during[question, period] = {key: sums for _, key, sums in steps}
        return known


class Running:
    """Sums up to any day, each new day adding what lies between it and the nearest one asked for before."""

    def __init__(self, book: Book, question: Question) -> None:
        """Start with nothing summed."""
        self._book, self._question = book, question
        self._days: list[Day] = []
        self._known: dict[Day, Sums] = {}

    def at(self, day: Day) -> Sums:
        """The sums up to the end of a day by their keys."""
        known = self._known.get(day)
        if known is None:
            end = self._nearest_month_end(day)
            if end == day:
                known = self._moved(_nearest(self._days, day), day)
                insort(self._days, day)
            else:
                self.at(end)
                known = self._moved(end, day)
            self._known[day] = known
        return known

    def _nearest_month_end(self, day: Day) -> Day:
        """The end of a month from which the way to a day is shortest where sums by months know it, else the day."""
        if self._question.cell(day) is self._question.cell(_EVER):
            return day
        before, after = month_start(day) - 1, add_months(month_start(day), 1) - 1
        return before if day - before <= after - day else after

    def _moved(self, known: Day, day: Day) -> Sums:
        """The sums of a known day with the days between added, or taken away when they come after."""
        total, join = dict(self._known.get(known, {})), add if known < day else sub
        nothing = (0,) * len(self._question.measures)
        for _, key, more in self._steps(min(known, day), max(known, day)):
            total[key] = tuple(map(join, total.get(key, nothing), more))
        return total

    def _steps(self, after: Day, day: Day) -> list[CubeStep]:
        """What changed after one day up to another."""
        apart = self._apart(after, day)
        if not apart:
            return _read(self._book, self._question, after, day)
        marks, steps = self._listed
        place, end = (bisect_right(marks, _mark(each, apart)) for each in (after, day))
        return steps[place:end]

    @cached_property
    def _listed(self) -> tuple[list[int], list[CubeStep]]:
        """Everything that ever changed, in order, by its months or days."""
        steps = _read(self._book, self._question, _EVER, _LAST, self._apart(_EVER))
        steps.sort(key=itemgetter(0))
        return [mark for mark, *_ in steps], steps

    def _apart(self, *days: Day) -> str:
        """By what all that changes between such days is listed, months or days; by nothing where it is too much.

        Sums by months are few however large the scheme is. Where none are kept, all rows are gone through for any day.
        """
        cell = self._question.cell(*days)
        if cell is None:
            return "day" if self._few else ""
        return "" if "day" in cell.keys else "month"

    @cached_property
    def _few(self) -> bool:
        """Whether the records behind it are so few that what each of them changes can be kept in memory."""
        counts = (self._book.value(f"SELECT count(*) FROM {each.sheet}") for each in self._question.fact.sources)
        return self._question.cell(_EVER) is None and sum(counts) <= FEW


@lru_cache(maxsize=65536)
def ends_month(day: Day) -> bool:
    """Whether a day is the last of its month; the beginning of all days counts as one."""
    return day in (_EVER, _LAST) or month_start(day + 1) == day + 1


def _mark(day: Day, apart: str) -> int:
    """A day as sums apart by months or by days tell it."""
    return day if apart == "day" or day == _EVER else month_of(day)


def _nearest(days: list[Day], day: Day) -> Day:
    """The known day from which the way is shortest; the beginning counts as a year away."""
    place = bisect_right(days, day)
    before = days[place - 1] if place else None
    after = days[place] if place < len(days) else None
    if after is not None and after - day < (_YEAR if before is None else day - before):
        return after
    return _EVER if before is None else before


def _read(book: Book, question: Question, after: Day, day: Day, apart: str = "") -> list[CubeStep]:
    """What changed in the days after one up to another, from the sums kept ready where some know it."""
    cell = question.cell(after, day)
    unit = "day" if cell is None or "day" in cell.keys else "month"
    rows = book.query(question.sql(cell, apart), {"after": _mark(after, unit), "day": _mark(day, unit)})
    alone, end = len(question.by) == 1, len(question.by) + 1
    return [(row[0], row[1] if alone else row[1:end], row[end:]) for row in rows]
