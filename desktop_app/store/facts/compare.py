"""Holding the sums kept ready against the rows: on a second connection too where the file is large."""

from __future__ import annotations

from collections import deque
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.problems import Refused
from desktop_app.store.driver import connect
from desktop_app.store.facts.fact import NOW
from desktop_app.store.facts.registry import CELLS
from desktop_app.store.failures import calmly

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.store.database import Book
    from desktop_app.store.facts.fact import KeptSums

LARGE = 5000
"""Pages from which a second connection is worth its opening."""


def stale_sums(book: Book) -> list[str]:
    """The names of the tables whose sums are not those of the rows; empty when all is well."""
    with compared(book) as comparison:
        return comparison.stale()


class Comparison:
    """Sums being compared with the rows, by whoever has time: each table is taken once."""

    def __init__(self, book: Book, beside: _Beside | None) -> None:
        """Begin on the second connection, where there is one."""
        self._book = book
        self._waiting = deque(CELLS)
        self._stale: set[str] = set()
        self._beside = beside
        self._other = beside.pool.submit(self._compare, beside.book) if beside else None

    def stale(self) -> list[str]:
        """Compare what is left, and name what is wrong; coarser sums only where the finer ones are right."""
        self._compare(self._book)
        if self._other:
            self._other.result()
        wrong = [cell for cell in CELLS if cell.name in self._stale]
        return [cell.name for cell in wrong if cell.of not in wrong]

    def stop(self) -> None:
        """Leave the rest as it is: nobody asks any more."""
        self._waiting.clear()
        if self._beside and self._other and not self._other.done():
            self._beside.book.interrupt()

    def _compare(self, book: Book) -> None:
        """Take one table after the other."""
        with suppress(IndexError):  # none is left
            while True:
                cell = self._waiting.popleft()
                if _is_stale(book, cell):
                    self._stale.add(cell.name)


class _Beside(NamedTuple):
    """A second look at the file, and who looks."""

    book: Book
    pool: ThreadPoolExecutor


@contextmanager
def compared(book: Book) -> Iterator[Comparison]:
    """Begin to compare the sums with the rows; in a large file that goes on beside whatever else is done."""
    second = _second_look(book)
    if second is None:
        yield Comparison(book, None)
        return
    with ThreadPoolExecutor(1) as pool:
        comparison = Comparison(book, _Beside(second, pool))
        try:
            yield comparison
        finally:
            comparison.stop()
    second.connection.close()


def _second_look(book: Book) -> Book | None:
    """The same file once more, to look at; None where it is small, being written, or where none other is allowed."""
    from desktop_app.store.database import Book

    if book.connection.in_transaction or int(book.value("PRAGMA page_count")) < LARGE:
        return None
    try:
        with calmly():
            second = Book(book.path, connect(book.path, mode="ro", key=book.key), None)
            second.value("SELECT count(*) FROM sqlite_schema")
    except Refused:
        return None
    return second


def _is_stale(book: Book, cell: KeptSums) -> bool:
    """Whether a table of sums says other than the rows; sums of nought do not count.

    The rows are summed once: each sum must have its equal in the table, and the table may hold no more than there are.
    """
    filled = " OR ".join(f"m.{each} <> 0" for each in cell.measures)
    keys = " AND ".join(f"k.{key} = m.{key}" for key in cell.keys)
    equal = " AND ".join(f"k.{each} IS m.{each}" for each in cell.measures)
    summed, agreed = book.one(
        f"""SELECT count(*), ifnull(sum({equal}), 0) FROM ({cell.anew(NOW)}) m
        LEFT JOIN main.{cell.name} k ON {keys} WHERE {filled}"""
    ) or (0, 0)
    kept = book.value(f"SELECT count(*) FROM main.{cell.name} m WHERE {filled}")
    return not summed == agreed == kept
