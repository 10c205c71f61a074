"""Sums up to any day, each new day reading only what lies between it and the nearest one that was asked for."""

from __future__ import annotations

from bisect import bisect_right, insort
from operator import add, sub
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.core.period import Day, Period
    from desktop_app.store.database import Book

Sums = dict[Any, tuple[int, ...]]
"""Sums by a key; by the tuple of several."""
_EVER = -(1 << 40)
_YEAR = 366


class Running:
    """Running sums over cells; the query gives keys, then sums, of the days after :after up to :day."""

    def __init__(self, book: Book, query: str, keys: int = 1) -> None:
        """Start with nothing summed."""
        self._book, self._query, self._keys = book, query, keys
        self._days: list[int] = []
        self._known: dict[int, Sums] = {}

    def at(self, day: Day) -> Sums:
        """The sums up to the end of a day by their keys."""
        known = self._known.get(day)
        if known is None:
            near = self._nearest(day)
            known = self._moved(self._known.get(near, {}), near, day)
            self._known[day] = known
            insort(self._days, day)
        return known

    def within(self, period: Period) -> Sums:
        """The sums of the days of a period."""
        before, after = self.at(period.before), self.at(period.last)
        found = {}
        for key, sums in after.items():
            rest = tuple(map(sub, sums, before[key])) if key in before else sums
            if any(rest):
                found[key] = rest
        return found

    def _nearest(self, day: Day) -> Day:
        """The known day from which the way is shortest; the beginning counts as a year away."""
        place = bisect_right(self._days, day)
        before = self._days[place - 1] if place else None
        after = self._days[place] if place < len(self._days) else None
        if after is not None and after - day < (_YEAR if before is None else day - before):
            return after
        return _EVER if before is None else before

    def _moved(self, sums: Sums, known: Day, day: Day) -> Sums:
        """The sums of a known day with the days between added, or taken away when they come after."""
        low, high = min(known, day), max(known, day)
        rows = self._book.query(self._query, {"after": low, "day": high})
        return _joined(sums, rows, self._keys, add if known < day else sub)


def _joined(sums: Sums, rows: list[tuple[Any, ...]], keys: int, join: Callable[[int, int], int]) -> Sums:
    """The sums with those of the rows joined to them."""
    total = dict(sums)
    for row in rows:
        key, more = (row[0] if keys == 1 else row[:keys]), row[keys:]
        total[key] = tuple(map(join, total.get(key, (0,) * len(more)), more))
    return total
