"""The sheet of premiums as one types: keys to the painted list of payers, and whole lines, beside an exact look-up."""

from __future__ import annotations

import os
import subprocess
import sys
from statistics import median
from typing import TYPE_CHECKING

from tests.benchmarks.ratio import look_up, told
from tests.benchmarks.schemes import FOLDER, scheme_file

if TYPE_CHECKING:
    from collections.abc import Sequence

SLOWER = 3
"""The list of the payers of a scheme may take so many times as long as that of the village."""
LATEST = 100
"""Milliseconds in which every key and every line must have been answered: the window must not stand still."""


def run(sizes: Sequence[str]) -> bool:
    """Measure, print the figures, and say whether every size keeps to the limits."""
    taken = {size: _typed(size) for size in dict.fromkeys(("village", *sizes))}
    village = median(taken["village"]["key"])
    kept = [_told(size, taken[size], village) for size in sizes]
    return all(kept)


def _told(size: str, taken: dict[str, list[float]], village: float) -> bool:
    """Print what a scheme took, and whether that is little enough."""
    from desktop_app.store.opening import open_book

    book = open_book(scheme_file(size))
    exact = ("look-up", look_up(book))
    book.close()
    for name in ("key", "line"):
        own = taken[f"{name}_work"]
        worst = f"worst of {len(own)}: {max(taken[name]):.1f} ms"
        print(f"collecting {size}: {name}, {worst}; the window's own work {max(own):.1f}, median {median(own):.1f} ms")
        told(f"collecting {size}: {name}, median", median(taken[name]) / 1000, exact, float("inf"))
    print(f"collecting {size}: whoever owes is there after {taken['begin'][0]:.0f} ms")
    middle = median(taken["key"]) / 1000
    kept = told(f"collecting {size}: key to painted list", middle, ("village", village / 1000), SLOWER)
    return kept and max(taken["key"]) <= LATEST


def _typed(size: str) -> dict[str, list[float]]:
    """The milliseconds that another process says, by what took them."""
    command = [
        sys.executable,
        "-m",
        "tests.benchmarks.grid_keystroke",
        str(scheme_file(size)),
        str(FOLDER / "window.ini"),
    ]
    quiet = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    said = subprocess.run(command, check=True, capture_output=True, text=True, env=quiet).stdout.splitlines()
    taken: dict[str, list[float]] = {}
    for name, milliseconds in (line.split() for line in said):
        taken.setdefault(name, []).append(float(milliseconds))
    return taken
