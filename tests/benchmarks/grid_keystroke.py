"""Types names into the sheet of premiums of a scheme's window and says when those who may be meant were painted.

A program of its own: `python -m tests.benchmarks.grid_keystroke FILE SETTINGS` prints the milliseconds until the sheet
of whoever owes can be written on, then those from each key to the painted list, a line each, and those of each line;
after each of these two also what the window's own thread worked for it, for on busy cores it waits for others as well.
"""

from __future__ import annotations

import sys
import time
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.bootstrap import Workplace
from desktop_app.catalog.forms.form import Option
from desktop_app.core.laptop import Laptop
from desktop_app.ui.pages.premiums import PremiumsPage
from desktop_app.ui.shell.application import make_application
from desktop_app.ui.shell.remembered import Remembered
from tests.benchmarks.keystroke import Painted

if TYPE_CHECKING:
    from desktop_app.ui.pages.collect import CollectPart

ROWS = 40
"""Lines that are written."""
LETTERS = 5
"""Keys of each name; the median and the worst are those of two hundred keys."""
PATIENCE = 60


def main() -> None:
    """Open the sheet of whoever owes, write lines, and print what each took."""
    file, settings = sys.argv[1:]
    app = make_application([*sys.argv[:1], "-platform", "offscreen"])
    office = Workplace(Remembered(Path(settings)), datetime.now().astimezone().date(), Laptop())
    office.desk.drafts_at = lambda: Path(settings).parent / "drafts"
    office.furnish()
    office.bookcase.open(Path(file))
    office.window.show()
    office.window.activateWindow()
    office.worker.settle()
    office.window.show_page("premiums")
    page = office.window.pages["premiums"]
    assert isinstance(page, PremiumsPage)
    page.begin_collecting()
    part = page.collecting
    assert part is not None
    begun = time.perf_counter()
    part.setup.whose.set_value(Option("due:", "due"))
    part.reading.begin()
    office.worker.settle()
    app.processEvents()
    print(f"begin {(time.perf_counter() - begun) * 1e3:.3f}", flush=True)
    owing = [each for each in part.index.payers if each.asked(part.sheet.day)]
    watch = Painted()
    part.payers.list.viewport().installEventFilter(watch)
    for payer in owing[:: len(owing) // ROWS or 1][:ROWS]:
        for letter in payer.name[:LETTERS]:
            worked = time.thread_time()
            _tell("key", _painted(part, letter, watch), worked)
        begun, worked = time.perf_counter(), time.thread_time()
        QTest.keyClick(part.entry.name, Qt.Key.Key_Return)
        QTest.keyClick(part.entry.amount, Qt.Key.Key_Return)
        app.processEvents()
        if part.payer:  # who had paid already has nothing to pay
            QTest.keyClick(part.entry.amount, Qt.Key.Key_Escape)
        _tell("line", time.perf_counter() - begun, worked)
    part.drafts.forget()
    office.window.close()


def _tell(name: str, seconds: float, worked: float) -> None:
    """Print what something took, and what this thread has worked since it began."""
    print(f"{name} {seconds * 1e3:.3f}\n{name}_work {(time.thread_time() - worked) * 1e3:.3f}", flush=True)


def _painted(part: CollectPart, letter: str, watch: Painted) -> float:
    """Seconds from a key to the painted list of those who may be meant."""
    watch.at, begun = 0.0, time.perf_counter()
    QTest.keyClicks(part.entry.name, letter)
    while not watch.at:
        QTest.qWait(0)
        assert time.perf_counter() - begun < PATIENCE, f"nothing was painted for {part.entry.name.text()!r}"
    return watch.at - begun


if __name__ == "__main__":
    main()
