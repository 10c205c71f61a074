"""Types into the search field of a scheme's window and says, word by word, when the list of findings was painted.

A program of its own: `python -m tests.benchmarks.keystroke FILE SETTINGS WORD…` prints the milliseconds from the last
key to the painted list, without the pause in which more keys may come: a line for each time that a word was typed.
"""

from __future__ import annotations

import sys
import time
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest

from desktop_app.bootstrap import Workplace
from desktop_app.core.laptop import Laptop
from desktop_app.ui.look.search_field import TYPING
from desktop_app.ui.shell.application import make_application
from desktop_app.ui.shell.remembered import Remembered

ROUNDS = 14


class Painted(QObject):
    """Notices when a widget is painted anew."""

    def __init__(self) -> None:
        """Has seen nothing yet."""
        super().__init__()
        self.at = 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the time once the painting is done (Qt)."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            watched.event(event)
            watched.installEventFilter(self)
            self.at = time.perf_counter()
            return True
        return False


def main() -> None:
    """Open the file, type every word some times, and print a line for each time but the first."""
    file, settings, *words = sys.argv[1:]
    app = make_application([*sys.argv[:1], "-platform", "offscreen"])
    office = Workplace(Remembered(Path(settings)), datetime.now().astimezone().date(), Laptop())
    office.furnish()
    office.bookcase.open(Path(file))
    office.window.show()
    office.window.activateWindow()
    office.worker.settle()
    app.processEvents()
    for word in words:
        for taken in [_typed(office, word) for _ in range(ROUNDS + 1)][1:]:
            print(f"{taken * 1e3:.3f} {word}", flush=True)
    office.window.close()


def _typed(office: Workplace, word: str) -> float:
    """Seconds from the last key of a word to the list painted with what it finds, less the pause."""
    finder = office.window.bar.finder
    finder.setFocus()
    finder.forget()
    finder.findings.hide()
    watch = Painted()
    finder.findings.viewport().installEventFilter(watch)
    QTest.keyClicks(finder, word)
    begun = time.perf_counter()
    while not watch.at:
        QTest.qWait(0)
        assert time.perf_counter() - begun < 60, f"nothing was painted for {word!r}"
    finder.findings.viewport().removeEventFilter(watch)
    return watch.at - begun - TYPING / 1000


if __name__ == "__main__":
    main()
