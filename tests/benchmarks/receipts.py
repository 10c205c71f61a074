"""A thousand receipts on paper beside a quarter of them: so many times the work, and no more memory."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tests.benchmarks.ratio import told
from tests.benchmarks.schemes import scheme_file

if TYPE_CHECKING:
    from collections.abc import Sequence

MANY, FEW = 1000, 250
SLOWER = 4.4
"""So many times the work of a quarter: four, and a tenth for the machine."""
HIGHER = 1.15
"""So many times the memory of a quarter: it does not grow with the papers."""
_PROGRAM = """
import resource, sys, time
from pathlib import Path
from desktop_app.core.language import USUAL
from desktop_app.reports.asking import answered
from desktop_app.reports.batch import PaperManner
from desktop_app.reports.paper import print_in
from desktop_app.reports.registry import report_named
from desktop_app.store.opening import open_book
from desktop_app.ui.speech.languages import paper_speech

book = open_book(Path(sys.argv[1]), look=True)
sql = "SELECT receipt FROM premiums WHERE receipt NOT NULL GROUP BY receipt ORDER BY max(id) DESC LIMIT ?"
numbers = tuple(str(row[0]) for row in book.query(sql, (int(sys.argv[2]),)))
answer = answered(book, report_named("receipts"), {"numbers": numbers, "strips": True})
begun = time.process_time()
made = print_in(answer, Path(sys.argv[3]), PaperManner(paper_speech("ne", USUAL)))
assert made.papers == len(numbers), (made, len(numbers))
print(made.papers, time.process_time() - begun, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""
"""In a process of its own, which has its own peak: how many, seconds of the processor, megabytes at the peak."""


def run(sizes: Sequence[str]) -> bool:
    """Measure, print the figures, and say whether every size keeps to both limits."""
    kept = [_measured(size) for size in sizes]
    return all(kept)


def _measured(size: str) -> bool:
    """Three to a page, in Nepali: a quarter of them, then all."""
    few, many = (_printed(size, count) for count in (FEW, MANY))
    work = told(f"receipts {size}: {MANY} on paper", many[0], (f"{FEW} of them", few[0]), SLOWER)
    print(f"{'':4}memory at the peak {many[1]:.0f} MB beside {few[1]:.0f}: {many[1] / few[1]:.2f} of at most {HIGHER}")
    return work and many[1] <= HIGHER * few[1]


def _printed(size: str, count: int) -> tuple[float, float]:
    """Seconds of the processor and megabytes at the peak of printing so many receipts."""
    with TemporaryDirectory() as folder:
        asked = [sys.executable, "-c", _PROGRAM, str(scheme_file(size)), str(count), str(Path(folder) / "r.pdf")]
        done = subprocess.run(asked, capture_output=True, text=True, check=True)
    papers, seconds, peak = done.stdout.split()
    assert int(papers) == count
    return float(seconds), float(peak)
