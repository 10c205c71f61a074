"""Closing a quarter, with its checks and every figure it freezes, beside one look at every value of all tables."""

from __future__ import annotations

from functools import partial
from math import inf
from typing import TYPE_CHECKING

from tests.benchmarks.checks import BINDING, scan
from tests.benchmarks.ratio import told, work_of
from tests.benchmarks.schemes import forget, scheme_copy
from tests.quarters import close

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.store.database import Book

LIMIT = 20
"""Closing a quarter may take so many times as long as one full scan of all tables."""
QUARTERS = 3
"""So many quarters are closed, one after the other; told is the middle one."""


def run(sizes: Sequence[str]) -> bool:
    """Measure, print the figures, and say whether every size keeps to the limit."""
    kept = [_measured(size) for size in sizes]
    return all(kept)


def _measured(size: str) -> bool:
    """Close the last quarters of a copy that are over, each in turn with the scan."""
    from desktop_app.core.period import quarter_holding, quarters_back, today
    from desktop_app.figures.figures import Figures
    from desktop_app.store.opening import open_book

    path = scheme_copy(size, "closing")
    book = open_book(path)
    start = Figures(book).fiscal_start
    last = quarter_holding(quarter_holding(today(), start).before, start)
    _accept_all(book)
    pairs = [
        (work_of(partial(scan, book)), work_of(partial(close, book, each))) for each in quarters_back(last, QUARTERS)
    ]
    limit = LIMIT if book.value("SELECT count(*) FROM premiums") >= BINDING else inf
    book.close()
    forget(path)
    scanned, taken = sorted(pairs, key=lambda pair: pair[1] / pair[0])[QUARTERS // 2]
    return told(f"closing {size}: a quarter", taken, ("scan", scanned), limit)


def _accept_all(book: Book) -> None:
    """Accept every error that would bar the closing."""
    from desktop_app.core.checks.finding import Severity
    from desktop_app.core.period import today
    from desktop_app.reports.check import check_book
    from desktop_app.store.findings.accepted import accept
    from desktop_app.store.save import saving

    with saving(book, "accept_finding") as save:
        for each in check_book(book):
            if each.rule.severity is Severity.ERROR:
                accept(save, each, today(), "as it is")
