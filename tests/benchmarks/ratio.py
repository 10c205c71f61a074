"""How a measured time stands to the yardstick of the same run: one line, and whether it keeps to the limit."""

from __future__ import annotations

import time
from functools import partial
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.store.database import Book


def told(what: str, ours: float, yardstick: tuple[str, float], limit: float) -> bool:
    """Print what took how many seconds, how many yardsticks that is worth, and the most it may be."""
    name, other = yardstick
    ratio = ours / other
    print(
        f"{what:44} {ours * 1e3:10.2f} ms  {name} {other * 1e3:9.3f} ms  x {ratio:.2f}  (at most x {limit:g})",
        flush=True,
    )
    return ratio <= limit


def seconds(act: Callable[[], object]) -> float:
    """Seconds that an act takes."""
    begun = time.perf_counter()
    act()
    return time.perf_counter() - begun


def work_of(act: Callable[[], object]) -> float:
    """Seconds of the processor that an act takes: the same however many others wait for it."""
    begun = time.process_time()
    act()
    return time.process_time() - begun


def fastest(act: Callable[[], object], rounds: int = 5) -> float:
    """The least seconds that an act takes in some rounds: what it needs when nothing else disturbs it."""
    return min(seconds(act) for _ in range(rounds))


def look_up(book: Book) -> float:
    """Median seconds of an exact look-up of a person by code: the least that a list can need to know somebody."""
    codes = [code for (code,) in book.query("SELECT code FROM people ORDER BY id * 7919 % 10007 LIMIT 2000")]
    sql = "SELECT * FROM people WHERE code = ?"
    return median(seconds(partial(book.query, sql, (code,))) for code in codes)
