"""All tables of monitoring of a quarter beside one plain look at every cover with its policy and its person."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

from tests.benchmarks.ratio import fastest, told
from tests.benchmarks.schemes import scheme_file

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.store.database import Book

LOOKS = 60
"""All tables may take as long as so many looks: who was at risk, since when, who claimed, who perhaps twice."""

BINDING = 50_000
"""Covers from which the limit binds: in a smaller scheme all takes milliseconds, and the yardstick nothing."""

LOOK = """SELECT count(*), sum(p.end_day - p.start_day), sum(q.birth_date) FROM covers c
    JOIN policies p ON p.id = c.policy JOIN people q ON q.id = c.person"""


def run(sizes: Sequence[str]) -> bool:
    """Measure, print the figures, and say whether every size keeps to the limit."""
    kept = [_watched(size) for size in sizes]
    return all(kept)


def _watched(size: str) -> bool:
    """Make every table of the last quarter, nothing kept from the time before."""
    from desktop_app.store.opening import open_book

    book = open_book(scheme_file(size), look=True)
    ours = fastest(lambda: _all_tables(book))
    look = ("look", fastest(lambda: book.query(LOOK)))
    limit = LOOKS if book.value("SELECT count(*) FROM covers") >= BINDING else inf
    book.close()
    return told(f"monitoring {size}: all tables of a quarter", ours, look, limit)


def _all_tables(book: Book) -> None:
    """Every table, from new figures."""
    from desktop_app.demonstration import LAST_QUARTER
    from desktop_app.figures.figures import Figures
    from desktop_app.reports.monitoring.monitoring import monitoring
    from desktop_app.reports.monitoring.watched import Watched

    monitoring(Watched(Figures(book), LAST_QUARTER))
