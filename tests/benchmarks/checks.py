"""Every check of the whole book beside one look at every value of every record in it."""

from __future__ import annotations

from functools import partial
from math import inf
from typing import TYPE_CHECKING

from tests.benchmarks.ratio import told, work_of
from tests.benchmarks.schemes import scheme_file

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.store.database import Book

LIMIT = 10
"""All checks together may take so many times as long as one full scan of all tables."""
BINDING = 500_000
"""Premiums from which the limit binds: in a smaller scheme what does not grow with it weighs more than the rows."""


ROUNDS = 5


def run(sizes: Sequence[str]) -> bool:
    """Measure, print the figures, and say whether every size keeps to the limit."""
    kept = [_measured(size) for size in sizes]
    return all(kept)


def _measured(size: str) -> bool:
    """Check a scheme on the day of its last premium, in turn with the scan; told is the middle round."""
    from desktop_app.reports.check import check_book
    from desktop_app.store.opening import open_book

    book = open_book(scheme_file(size))
    day = int(book.value("SELECT max(paid_on) FROM premiums"))
    with book.steady():
        pairs = [(work_of(partial(scan, book)), work_of(partial(check_book, book, day))) for _ in range(ROUNDS)]
    limit = LIMIT if book.value("SELECT count(*) FROM premiums") >= BINDING else inf
    book.close()
    scan, taken = sorted(pairs, key=lambda pair: pair[1] / pair[0])[ROUNDS // 2]
    return told(f"checks {size}: all of them", taken, ("scan", scan), limit)


def scan(book: Book) -> None:
    """Look at every value of every record, and of every one that was replaced, without leaving the file."""
    for table in book.tables:
        for each in (table, f"{table}_history"):
            values = ", ".join(f'max("{column}")' for column in book.columns(table))
            book.query(f"SELECT {values} FROM main.{each}")
