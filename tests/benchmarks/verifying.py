"""Every sum recomputed from the rows beside one sum of all premium, and the chain of saves beside reading every row."""

from __future__ import annotations

from functools import partial
from math import inf
from typing import TYPE_CHECKING

from tests.benchmarks.ratio import fastest, told
from tests.benchmarks.schemes import scheme_file

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.store.database import Book

LIMIT = 60
"""The whole figure set may take so many times as long as a sum of all premium, read the quickest way there is."""
BINDING = 500_000
"""Premiums from which the limit binds: in a smaller scheme all takes a moment, and the yardstick nothing."""
SUM = "SELECT sum(amount) FROM premiums"
CHAIN = 3
"""Proving chain and rows may take so many times as long as reading every row of every table once into Python."""


def run(sizes: Sequence[str]) -> bool:
    """Measure, print the figures, and say whether every size keeps to the limit."""
    kept = [_measured(size) for size in sizes]
    return all(kept)


def _measured(size: str) -> bool:
    """Recompute from the rows of a scheme; what verifying the whole file takes is told beside it."""
    from desktop_app.acts.verify_book import verify_book
    from desktop_app.store.facts.compare import stale_sums
    from desktop_app.store.history import broken_saves
    from desktop_app.store.opening import open_book

    book = open_book(scheme_file(size))
    limit = LIMIT if book.value("SELECT count(*) FROM premiums") >= BINDING else inf
    one = ("sum", fastest(partial(book.value, SUM)))
    kept = told(f"verifying {size}: all sums from the rows", fastest(partial(stale_sums, book), 2), one, limit)
    told(f"verifying {size}: with pages, links and chain", fastest(partial(verify_book, book), 1), one, inf)
    read = ("read", fastest(partial(_read, book), 3))
    proved = told(f"verifying {size}: chain and rows", fastest(partial(broken_saves, book), 3), read, CHAIN)
    book.close()
    return kept and proved


def _read(book: Book) -> None:
    """Every row of every table, and every row that was replaced, into Python and away again."""
    kept = [each for table in book.tables for each in (table, f"{table}_history")]
    for table in ("saves", *kept):
        for _ in book.each(f"SELECT * FROM main.{table}"):
            pass
