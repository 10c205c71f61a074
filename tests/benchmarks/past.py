"""The ten indicators of every product as they stood at a save of long ago, beside the same of the present.

Both are told as time of the processor: by then the file is in memory, and nothing waits for a disk.
"""

from __future__ import annotations

import time
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from tests.benchmarks.indicators import all_indicators
from tests.benchmarks.ratio import told
from tests.benchmarks.schemes import forget, scheme_copy

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.core.period import Day
    from desktop_app.store.database import Book

LIMIT = 3
"""The past may take so many times as long as the present."""
RECEIPTS = MappingProxyType({"village": 1500})
"""Receipts since the save that is looked at, one save each; some hundred where nothing else is said."""
QUARTERS = (4, 1)
ROUNDS = 7


def run(sizes: Sequence[str]) -> bool:
    """Measure, print the figures, and say whether every size keeps to the limit."""
    kept = [_measured(size) for size in sizes]
    return all(kept)


def _measured(size: str) -> bool:
    """Change a copy since its newest save, then look at that save and at now in turns; the quickest of each counts."""
    from desktop_app.store.opening import open_book

    path = scheme_copy(size, "past")
    book = open_book(path)
    last, save = int(book.value("SELECT max(due) FROM premiums")), int(book.value("SELECT max(id) FROM saves"))
    count = RECEIPTS.get(size, 400)
    _take(book, count)
    kept = []
    for quarters in QUARTERS:
        now, then = partial(all_indicators, book, last, quarters), partial(_then, book, save, last, quarters)
        present, past = map(min, zip(*((_processor(now), _processor(then)) for _ in range(ROUNDS)), strict=True))
        words = f"past {size}: {quarters} quarters, {count} receipts ago"
        kept.append(told(words, past, ("present", present), LIMIT))
    book.close()
    forget(path)
    return all(kept)


def _processor(act: Callable[[], object]) -> float:
    """Seconds of the processor that an act takes."""
    begun = time.process_time()
    act()
    return time.process_time() - begun


def _then(book: Book, save: int, last: Day, quarters: int) -> int:
    """The indicators as of a save, with all that looking back takes."""
    from desktop_app.store.facts.past import as_it_was

    with as_it_was(book, save):
        return all_indicators(book, last, quarters)


def _take(book: Book, count: int) -> None:
    """Change premiums from all over the table as a receipt does, each in a save of its own."""
    from desktop_app.store.rows import replace
    from desktop_app.store.save import saving

    sql = "SELECT id, due FROM premiums WHERE kind = 'premium' ORDER BY id * 7919 % 10007 LIMIT ?"
    for row, due in book.query(sql, (count,)):
        with saving(book, "take_premium") as save:
            replace(save, "premiums", row, paid_on=due + 3, receipt=f"R-past-{row}")
