"""From the start of the process to the first painted, usable window, beside an empty PySide6 window in one run."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from typing import TYPE_CHECKING

from tests.benchmarks.schemes import scheme_file

if TYPE_CHECKING:
    from collections.abc import Sequence

LIMIT = 1.45
"""Ours may take so many times as long as an empty window."""
ROUNDS = 15
EMPTY = """
import os, sys
from PySide6.QtWidgets import QApplication, QWidget

class Window(QWidget):
    def paintEvent(self, event):
        super().paintEvent(event)
        print("painted", flush=True)
        os._exit(0)

app = QApplication(sys.argv)
window = Window()
window.resize(1366, 768)
window.show()
app.exec()
"""
OURS = """
import gc
gc.disable()  # as the command line does before it loads the window
import os, sys
from desktop_app import bootstrap

class Window(bootstrap.MainWindow):
    def __init__(self, *given):
        super().__init__(*given)
        self.painted.connect(self.seen)

    def seen(self):
        print("painted", flush=True)
        os._exit(0)

bootstrap.MainWindow = Window
from desktop_app.__main__ import main
main([sys.argv[1]])
"""


def run(sizes: Sequence[str]) -> bool:
    """Measure, print the figures, and say whether every size keeps to the limit."""
    files = {size: scheme_file(size) for size in sizes}
    taken: dict[str, list[float]] = {"an empty window": [], **{size: [] for size in sizes}}
    for number in range(ROUNDS + 1):
        for name, seconds in taken.items():
            given = (EMPTY,) if name not in files else (OURS, str(files[name]))
            measured = seconds_to_paint(sys.executable, "-c", *given)
            if number:  # the first round only warms the disk
                seconds.append(measured)
    return _tell(taken)


def _tell(taken: dict[str, list[float]]) -> bool:
    """Print the medians and how many empty windows each is worth."""
    floor = statistics.median(taken["an empty window"])
    good = True
    for name, seconds in taken.items():
        median = statistics.median(seconds)
        good = good and median <= LIMIT * floor
        print(f"start  {name:16} {median * 1000:6.0f} ms  x {median / floor:.2f}  (at most x {LIMIT})")
    return good


def seconds_to_paint(*command: str) -> float:
    """Seconds from the start of a process until it says that it has painted."""
    begun = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        seconds = time.perf_counter() - begun
        assert line == "painted\n", f"it stopped before it painted: {line!r}"
    return seconds
