"""All ten indicators of all products for twenty quarters, beside one plain sum over the premium table."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from tests.benchmarks.ratio import seconds, told
from tests.benchmarks.schemes import scheme_file

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.core.period import Day
    from desktop_app.store.database import Book

QUARTERS = 20
LIMITS = MappingProxyType({"district": 4.0, "network": 1.0})
"""The indicators may take so many sums over the premium table; of the village's small table nothing is asked."""
MEGABYTES = 120
"""The most memory the process may take."""
ROUNDS = 7


def run(sizes: Sequence[str]) -> bool:
    """Measure, print the figures, and say whether every size keeps to the limits."""
    kept = [_measured(size) for size in sizes]
    return all(kept)


def _measured(size: str) -> bool:
    """The middle of some rounds, each in a process of its own, so that nothing is known beforehand."""
    path = scheme_file(size)
    rounds = sorted((_in_a_process(path) for _ in range(ROUNDS)), key=lambda of: of[1] / of[0])
    plain, ours, whole, megabytes = rounds[ROUNDS // 2]
    kept = told(f"indicators {size}: {QUARTERS} quarters", ours, ("sum", plain), LIMITS.get(size, float("inf")))
    told(f"indicators {size}: with the figures beside each", whole, ("sum", plain), float("inf"))
    print(f"indicators {size}: memory {megabytes:.0f} MB  (at most {MEGABYTES} MB)")
    return kept and megabytes < MEGABYTES


def _in_a_process(path: Path) -> tuple[float, ...]:
    """Seconds of the sum, of the indicators, of all their parts too, and megabytes, from another process."""
    command = [sys.executable, "-m", "tests.benchmarks.indicators", str(path)]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return tuple(map(float, said.split()))


def measure(path: Path) -> tuple[float, ...]:
    """The sum, the indicators as charts show them, and opened, of an open file, in seconds; and megabytes."""
    from desktop_app.store.opening import open_book

    book = open_book(path, look=True)
    last = int(book.value("SELECT max(due) FROM premiums"))
    all_indicators(book, last, 1)  # the program is loaded as one that runs; the figures are new
    sums = [seconds(lambda: book.value("SELECT sum(amount) FROM premiums")) for _ in range(2)]
    ours = seconds(lambda: all_indicators(book, last))
    whole = seconds(lambda: all_indicators(book, last, opened=True))
    sums.append(seconds(lambda: book.value("SELECT sum(amount) FROM premiums")))
    book.close()
    return min(sums), ours, whole, _peak()


def _peak() -> float:
    """The most memory this process has had, in megabytes; what its parent had before it does not count."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / (1 << 10)


def all_indicators(book: Book, last: Day, count: int = QUARTERS, *, opened: bool = False) -> int:
    """Every indicator of every product and of all together, up to the quarter of a day; how many there are."""
    from desktop_app.core.period import quarter_holding, quarters_back
    from desktop_app.figures.figures import Figures
    from desktop_app.figures.indicators import indicators

    figures = Figures(book)
    quarters, products = quarters_back(quarter_holding(last, figures.fiscal_start), count), (None, *figures.products)
    return sum(
        len(indicators(figures, quarter, product, opened=opened)) for quarter in quarters for product in products
    )


if __name__ == "__main__":
    print(*measure(Path(sys.argv[1])))
