"""Sums up to any day, each new day adding only what has changed since the nearest earlier one that was asked for."""

from __future__ import annotations

from bisect import bisect_right, insort
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desktop_app.core.period import Day, Period
    from desktop_app.store.database import Book

Key = tuple[Any, int | None]
Sums = dict[Key, tuple[int, ...]]
_EVER = -(1 << 40)


class Running:
    """Running sums over a table of cells; the query gives two keys and sums of the days after :after up to :day."""

    def __init__(self, book: Book, query: str) -> None:
        """Start with nothing summed."""
        self._book, self._query = book, query
        self._days: list[int] = []
        self._known: dict[int, Sums] = {}

    def at(self, day: Day) -> Sums:
        """The sums up to the end of a day by their keys."""
        if day not in self._known:
            place = bisect_right(self._days, day)
            before = self._days[place - 1] if place else _EVER
            rows = self._book.query(self._query, {"after": before, "day": day})
            self._known[day] = _added(self._known.get(before, {}), rows)
            insort(self._days, day)
        return self._known[day]

    def within(self, period: Period) -> Sums:
        """The sums of the days of a period."""
        before, after = self.at(period.before), self.at(period.last)
        found = {}
        for key, sums in after.items():
            rest = tuple(map(int.__sub__, sums, before[key])) if key in before else sums
            if any(rest):
                found[key] = rest
        return found


def _added(sums: Sums, rows: list[tuple[int, ...]]) -> Sums:
    """The sums with rows of two keys and further sums added."""
    total = dict(sums)
    for first, second, *more in rows:
        key, known = (first, second), total.get((first, second))
        total[key] = tuple(map(int.__add__, known, more)) if known else tuple(more)
    return total
