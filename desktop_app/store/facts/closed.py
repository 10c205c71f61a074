"""Closed time: whether a save changes what was true on or before a closed day, told by the sums it changes.

No list of fields decides it but the facts themselves: whatever posts, insures, earns, is claimed or comes up for
renewal on a closed day stands as it was. What may be told later without that day having been another one
(`Fact.told_later`) may still come to be known; so may terms of products, for a closed quarter is computed as of the
save that closed it.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop_app.core.period import Day
    from desktop_app.store.database import Book
    from desktop_app.store.facts.fact import KeptSums

NOTHING = "0"
"""What was true on the day of what is wholly told later."""


class ClosedTime:
    """The closed days of a book while a save is made, and the first of them that it has touched."""

    def __init__(self, book: Book, last: Day) -> None:
        """Nothing is touched yet."""
        self.last = last
        self.touched: Day | None = None
        self._book = book
        self._kept: list[KeptSums] = []

    def look_at(self, cell: KeptSums, difference: str) -> None:
        """Look at what some sums are to differ by."""
        if "day" not in cell.keys or cell.of is not None:
            return
        self.touch(self._book.value(_moved_sql(cell, difference), {"closed": self.last}))

    def touch(self, day: Day | None) -> None:
        """A day on which something is other than it was; None for none."""
        if day is not None and day <= self.last:
            self.touched = day if self.touched is None else min(day, self.touched)

    def save_closed_sums(self, cells: Iterable[KeptSums]) -> None:
        """Keep what sums that are to be made anew say of closed days."""
        for cell in (each for each in cells if "day" in each.keys and each.of is None):
            self._kept.append(cell)
            self._book.execute(f"CREATE TEMP TABLE closed_{cell.name} AS {_closed_sql(cell)}", {"closed": self.last})

    def compare(self) -> None:
        """Compare what was kept with what has been made, and let go of it."""
        for cell in self._dropped():
            negative = ", ".join(f"-{each}" for each in cell.measures)
            both = f"""SELECT {cell.columns} FROM main.{cell.name} WHERE day <= :closed
                UNION ALL SELECT {", ".join(cell.keys)}, {negative} FROM temp.closed_{cell.name}"""
            self.touch(self._book.value(_moved_sql(cell, both), {"closed": self.last}))

    def _dropped(self) -> Iterator[KeptSums]:
        """Each of the sums that were kept, gone once it has been looked at."""
        while self._kept:
            yield self._kept[-1]
            self._book.execute(f"DROP TABLE temp.closed_{self._kept.pop().name}")


@lru_cache(maxsize=32)
def _closed_sql(cell: KeptSums) -> str:
    """What a table of sums says of closed days."""
    return f"SELECT {cell.columns} FROM main.{cell.name} WHERE day <= :closed"


@lru_cache(maxsize=128)
def _moved_sql(cell: KeptSums, difference: str) -> str:
    """The first closed day of which sums differ, whatever may be told later."""
    later = cell.fact.told_later
    keys = "".join(f", {each}" for key in cell.keys if key != "day" and (each := later.get(key, key)) != NOTHING)
    moved = " OR ".join(f"sum({each}) <> 0" for each in cell.measures if each not in later)
    return f"""SELECT min(day) FROM (SELECT day FROM ({difference}) WHERE day <= :closed
        GROUP BY day{keys} HAVING {moved})"""
