"""The cube: what a fact comes to by any of its dimensions, at any day, now and in the past.

It reads the sums kept ready wherever a table of them knows what is asked, and the rows where none does: the same
numbers either way. While the past is looked at (store/facts/past.py) both stand for what they were then.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from dataclasses import dataclass
from datetime import date
from operator import add, sub
from typing import TYPE_CHECKING, Any

from desktop_app.core.period import day_of, month_start
from desktop_app.store.facts.registry import CELLS
from desktop_app.store.functions import month_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.core.period import Day, Period
    from desktop_app.store.database import Book
    from desktop_app.store.facts.fact import Cell, Fact

Sums = dict[Any, tuple[int, ...]]
"""Sums by a key; by the tuple of several."""

_EVER = -(1 << 40)
_LAST = day_of(date.max)
_YEAR = 366


@dataclass(frozen=True, slots=True)
class Question:
    """Which measures of a fact are asked for, by which dimensions, of which of its rows (a condition on them)."""

    fact: Fact
    measures: tuple[str, ...]
    by: tuple[str, ...]
    where: str = "1"

    def cell(self, *days: Day) -> Cell | None:
        """The sums kept ready that know the answer at these days: those by months know only the ends of months."""
        whole = all(ends_month(day) for day in days)
        for cell in CELLS:
            if cell.fact is self.fact and {*self.measures} <= {*cell.measures} and {*self.by} <= {*cell.keys}:  # noqa: SIM102
                if whole or "day" in cell.keys:
                    return cell
        return None

    def sql(self, cell: Cell | None) -> str:
        """The sums after :after up to :day; products stand outside, so that each is one stretch of the cells."""
        sums = ", ".join(f"sum({each})" for each in self.measures)
        keys = ", ".join(self.by) or "NULL"
        day = "day" if cell is None or "day" in cell.keys else "month"
        rows = f"({self.fact.sql()})" if cell is None else cell.name
        source = f"{rows} WHERE {day} > :after AND {day} <= :day AND {self.where}"
        if cell and tuple(cell.keys)[:2] == ("product", day):
            each = "(SELECT 0 AS one UNION ALL SELECT id FROM products) CROSS JOIN"
            source = f"{each} {source} AND product = one"
        return f"SELECT {keys}, {sums} FROM {source} GROUP BY {keys}"


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
            rows = _read(self.book, question, period.before, period.last)
            known = self._during[question, period] = _joined({}, rows, len(question.by), add)
        return known


class Running:
    """Sums up to any day, each new day reading only what lies between it and the nearest one asked for before."""

    def __init__(self, book: Book, question: Question) -> None:
        """Start with nothing summed."""
        self._book, self._question = book, question
        self._days: dict[Cell | None, list[Day]] = {}
        self._known: dict[Day, Sums] = {}

    def at(self, day: Day) -> Sums:
        """The sums up to the end of a day by their keys."""
        known = self._known.get(day)
        if known is None:
            days = self._days.setdefault(self._question.cell(day), [])
            known = self._known[day] = self._moved(self._start(days, day), day)
            insort(days, day)
        return known

    def _start(self, days: list[Day], day: Day) -> Day:
        """The day to go on from: the last end of a month where sums by months know it, else the nearest one known."""
        eve = month_start(day) - 1 if day > _EVER else day
        if self._question.cell(day) is self._question.cell(eve):
            return _nearest(days, day)
        self.at(eve)
        return eve

    def _moved(self, known: Day, day: Day) -> Sums:
        """The sums of a known day with the days between added, or taken away when they come after."""
        rows = _read(self._book, self._question, min(known, day), max(known, day))
        return _joined(self._known.get(known, {}), rows, len(self._question.by), add if known < day else sub)


def ends_month(day: Day) -> bool:
    """Whether a day is the last of its month; the beginning of all days counts as one."""
    return day in (_EVER, _LAST) or month_start(day + 1) == day + 1


def _nearest(days: list[Day], day: Day) -> Day:
    """The known day from which the way is shortest; the beginning counts as a year away."""
    place = bisect_right(days, day)
    before = days[place - 1] if place else None
    after = days[place] if place < len(days) else None
    if after is not None and after - day < (_YEAR if before is None else day - before):
        return after
    return _EVER if before is None else before


def _read(book: Book, question: Question, after: Day, day: Day) -> list[tuple[Any, ...]]:
    """Keys and sums of the days after one up to another, from the sums kept ready where some know them."""
    cell = question.cell(after, day)
    bounds = (after, day)
    if cell and "day" not in cell.keys:
        bounds = (after if after == _EVER else month_of(after), month_of(day))
    return book.query(question.sql(cell), {"after": bounds[0], "day": bounds[1]})


def _joined(sums: Sums, rows: list[tuple[Any, ...]], keys: int, join: Callable[[int, int], int]) -> Sums:
    """The sums with those of the rows joined to them."""
    total, width = dict(sums), max(keys, 1)
    for row in rows:
        key, more = (row[0] if width == 1 else row[:width]), row[width:]
        total[key] = tuple(map(join, total.get(key, (0,) * len(more)), more))
    return total
