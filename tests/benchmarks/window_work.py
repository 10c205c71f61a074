"""Works in the window of a scheme while a heart beats on its thread, and says how long the heart ever stood still.

A program of its own: `python -m tests.benchmarks.window_work FILE SETTINGS FOLDER` opens every page and report of the
file, changes the language on every page, and imports the folder into a new file. Each line it prints is a piece of
work: its kind and name, how long the window stood still, how long the work took, and what the same took without the
window, all in seconds.
"""

from __future__ import annotations

import sys
import time
from datetime import datetime
from functools import partial
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from desktop_app.bootstrap import Workplace
from desktop_app.catalog.navigation import NAVIGATION
from desktop_app.core.laptop import Laptop
from desktop_app.ui.pages.reports import ReportsPage
from desktop_app.ui.shell.application import make_application
from desktop_app.ui.shell.remembered import Remembered

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.reports.report import Report
    from desktop_app.ui.pages.data import DataPage
    from desktop_app.ui.pages.data_import import ImportPart

BEAT = 5
"""Milliseconds between two beats."""


class Heart(QObject):
    """Beats on the window's thread; the longest pause is how long the window did not answer."""

    def __init__(self) -> None:
        """Begin to beat."""
        super().__init__()
        self._last = time.perf_counter()
        self.longest = 0.0
        self._timer = QTimer(self, interval=BEAT, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.beat)
        self._timer.start()

    def beat(self) -> None:
        """Note how long the last pause was."""
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now

    def pause_in(self, act: Callable[[], object], is_done: Callable[[], bool]) -> tuple[float, float]:
        """Do something: the longest pause until it is done, and how long it took, in seconds."""
        QApplication.processEvents()
        self.beat()
        self.longest, begun = 0.0, time.perf_counter()
        act()
        while not is_done():
            QApplication.processEvents()
            time.sleep(0.001)  # the worker's turn
        taken = time.perf_counter() - begun
        QApplication.processEvents()
        self.beat()
        return self.longest, taken


def main() -> None:
    """Measure everything, and print it."""
    file, settings, folder = map(Path, sys.argv[1:])
    make_application([*sys.argv[:1], "-platform", "offscreen"])
    remembered = Remembered(settings)
    remembered.remember_language("en")
    office = Workplace(remembered, datetime.now().astimezone().date(), Laptop())
    office.window.show()
    QApplication.processEvents()
    heart = Heart()
    _open_file(office, file)
    _reports(office, heart)
    _languages(office, heart)
    _import(office, heart, folder, settings.with_suffix(".coverbook"))
    office.window.close()


def _open_file(office: Workplace, file: Path, *, create: bool = False) -> None:
    """Put a file on the desk."""
    office.bookcase.open(file, create=create)
    office.worker.settle()


def _reports(office: Workplace, heart: Heart) -> None:
    """Open every report of every page of reports, after asking the same without the window."""
    for place in NAVIGATION:
        office.window.show_page(place.name)
        office.worker.settle()
        page = office.window.pages[place.name]
        if isinstance(page, ReportsPage):
            for name in page.items:
                _report(office, heart, page, page.reports[name])


def _report(office: Workplace, heart: Heart, page: ReportsPage, report: Report) -> None:
    """Open one report, and ask the same before and after it: the longest pause, and both times."""
    page.show_record(report.name)
    office.worker.settle()
    if page.view.answer is None:
        return
    before = _asked(office, page)
    pause, taken = heart.pause_in(page.view.ask, lambda: office.worker.is_idle)
    print("report", report.name, pause, taken, min(before, _asked(office, page)), flush=True)


def _asked(office: Workplace, page: ReportsPage) -> float:
    """Seconds that the answer in sight takes without the window."""
    from desktop_app.reports.asking import answered

    sight, seconds = page.view.sight, list[float]()
    assert sight is not None

    def work(book: object) -> None:
        begun = time.perf_counter()
        answered(book, sight.report, sight.values)  # type: ignore[arg-type]
        seconds.append(time.perf_counter() - begun)

    office.desk.read(work, lambda _: None)
    office.worker.settle()
    return seconds[0]


def _languages(office: Workplace, heart: Heart) -> None:
    """Change the language on each page, with every page built: the longest pause, and what a change takes."""
    for place, code in zip(NAVIGATION, cycle(("fr", "en")), strict=False):
        office.window.show_page(place.name)
        office.worker.settle()
        pause, taken = heart.pause_in(partial(office.speak, code), lambda: True)
        print("language", place.name, pause, max(pause, taken), 0.0, flush=True)


def _import(office: Workplace, heart: Heart, folder: Path, file: Path) -> None:
    """Look at a folder and import it into a new file: the longest pause of each."""
    file.unlink(missing_ok=True)
    _open_file(office, file, create=True)
    office.window.show_page("data", "import")
    part = cast("ImportPart", cast("DataPage", office.window.pages["data"]).part)
    for name, act in (("looking", partial(part.choose, folder)), ("writing", part.import_all)):
        pause, taken = heart.pause_in(act, lambda: office.worker.is_idle)
        print("import", name, pause, taken, 0.0, flush=True)


if __name__ == "__main__":
    main()
