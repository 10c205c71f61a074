"""The window while it works: what an opened report and a change of language take, and how long it ever stands still."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING, NamedTuple

from tests.benchmarks.import_ import exchange_folder
from tests.benchmarks.ratio import told
from tests.benchmarks.schemes import FOLDER, forget, scheme_copy, scheme_file

if TYPE_CHECKING:
    from collections.abc import Sequence

STILL = 0.1
"""Seconds that the window may stand still: then somebody notices."""
OPENING = 2.0
"""A report may take so many times as long to open as its query alone."""
LANGUAGE = 0.15
"""Seconds that a change of language may take with any of the pages in sight, all of them built."""
ROUNDS = 3


class Measured(NamedTuple):
    """What was done: how long the window stood still and worked at most, how long it took, and its kind's yardstick."""

    kind: str
    name: str
    still: float
    busy: float
    taken: float
    beside: float
    """Of a report its query alone; nought of all else."""


def run(sizes: Sequence[str]) -> bool:
    """Measure, print the figures, and say whether every size keeps to the limits."""
    kept = [each for size in sizes for each in _told(size, _quickest([_worked(size) for _ in range(ROUNDS)]))]
    return all(kept)


def _quickest(rounds: list[list[Measured]]) -> list[Measured]:
    """Of each piece of work the round in which least else disturbed it, in each of its figures."""
    return [
        Measured(
            same[0].kind, same[0].name, *(min(figures) for figures in zip(*(each[2:] for each in same), strict=True))
        )
        for same in zip(*rounds, strict=True)
    ]


def _told(size: str, measured: list[Measured]) -> list[bool]:
    """Print the longest standstill of each kind of work, and what reports and languages take."""
    kept = []
    for kind in dict.fromkeys(each.kind for each in measured):
        same = [each for each in measured if each.kind == kind]
        worst, busiest = max(same, key=lambda each: each.still), max(same, key=lambda each: each.busy)
        kept.append(worst.still <= STILL)
        what = f"heartbeat {size}: {kind} stands still"
        work = f"the window's own work {busiest.busy * 1e3:.2f} ms, {busiest.name}"
        print(
            f"{what:44} {worst.still * 1e3:10.2f} ms  {worst.name}; {work}  (at most {STILL * 1e3:.0f} ms)", flush=True
        )
    reports = [each for each in measured if each.kind == "report"]
    opened, asked = sum(each.taken for each in reports), sum(each.beside for each in reports)
    kept.append(told(f"heartbeat {size}: every report opened", opened, ("their queries", asked), OPENING))
    page = max(each.taken for each in measured if each.kind == "language")
    kept.append(page <= LANGUAGE)
    what = f"heartbeat {size}: another language on a page"
    print(f"{what:44} {page * 1e3:10.2f} ms  (at most {LANGUAGE * 1e3:.0f} ms)", flush=True)
    return kept


def _worked(size: str) -> list[Measured]:
    """What another process says that works in the window of a scheme."""
    file, folder = scheme_copy(size, "heartbeat"), exchange_folder(size, scheme_file(size))
    settings = FOLDER / "heartbeat.ini"
    command = [sys.executable, "-m", "tests.benchmarks.window_work", *map(str, (file, settings, folder))]
    quiet = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    try:
        said = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=quiet).stdout
    finally:
        forget(file)
        forget(settings.with_suffix(".coverbook"))
    return [Measured(kind, name, *map(float, figures)) for kind, name, *figures in map(str.split, said.splitlines())]
