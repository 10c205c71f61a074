"""Works in the window of a scheme while a heart beats on its thread, and says how long the heart ever stood still.

A program of its own: `python -m tests.benchmarks.window_work FILE SETTINGS FOLDER` opens every page and report of the
file, changes the language on every page, closes a quarter and the file, and imports the folder into a new file. Each
line it prints is a piece of work: its kind and name, how long the window stood still, how long its own thread worked in
one piece (the rest of a standstill others had the processor), how long the work took, and what the same took without
the window, all in seconds.
"""

from __future__ import annotations

import sys
import time
from datetime import datetime
from functools import partial
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, cast

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from desktop_app.acts.closing import acts_for
from desktop_app.bootstrap import Workplace
from desktop_app.catalog.navigation import NAVIGATION
from desktop_app.core.closing import CLOSING
from desktop_app.core.laptop import Laptop
from desktop_app.core.period import quarter_holding, today
from desktop_app.ui.pages.reports import ReportsPage
from desktop_app.ui.shell.application import make_application
from desktop_app.ui.shell.remembered import Remembered

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.reports.report import Report
    from desktop_app.ui.pages.data import DataPage
    from desktop_app.ui.pages.data_import import ImportPart
    from desktop_app.ui.pages.statements import StatementsPage

BEAT = 5
"""Milliseconds between two beats."""


class Pause(NamedTuple):
    """What the window did in one piece of work, in seconds."""

    still: float
    """How long it did not answer at most."""
    busy: float
    """How long its own thread worked at most before it answered again."""
    taken: float
    """How long the whole took."""

    def told(self, kind: str, name: str, beside: float = 0.0) -> None:
        """Print it with what it was, and what the same took without the window."""
        print(kind, name, *self, beside, flush=True)


class Heart(QObject):
    """Beats on the window's thread; the longest pause is how long the window did not answer.

    Of each pause it also counts what the thread itself worked: on busy cores it stands still for others as well.
    """

    def __init__(self) -> None:
        """Begin to beat."""
        super().__init__()
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self.longest = self.busiest = 0.0
        self._timer = QTimer(self, interval=BEAT, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.beat)
        self._timer.start()

    def beat(self) -> None:
        """Note how long the last pause was, and how much of it was work of this thread."""
        now, worked = time.perf_counter(), time.thread_time()
        self.longest, self.busiest = max(self.longest, now - self._last), max(self.busiest, worked - self._worked)
        self._last, self._worked = now, worked

    def pause_in(self, act: Callable[[], object], is_done: Callable[[], bool]) -> Pause:
        """Do something, and wait until it is done."""
        QApplication.processEvents()
        self.beat()
        self.longest = self.busiest = 0.0
        begun = time.perf_counter()
        act()
        while not is_done():
            QApplication.processEvents()
            time.sleep(0.001)  # the worker's turn
        taken = time.perf_counter() - begun
        QApplication.processEvents()
        self.beat()
        return Pause(self.longest, self.busiest, taken)


def main() -> None:
    """Measure everything, and print it."""
    file, settings, folder = map(Path, sys.argv[1:])
    make_application([*sys.argv[:1], "-platform", "offscreen"])
    remembered = Remembered(settings)
    remembered.remember_language("en")
    office = Workplace(remembered, datetime.now().astimezone().date(), Laptop())
    office.furnish()
    office.window.show()
    QApplication.processEvents()
    heart = Heart()
    _open_file(office, heart, file)
    _reports(office, heart)
    _languages(office, heart)
    _close_quarter(office, heart)
    _import(office, heart, folder, settings.with_suffix(".coverbook"))
    heart.pause_in(office.window.close, lambda: True).told("closing", "window")


def _open_file(office: Workplace, heart: Heart, file: Path, *, create: bool = False) -> None:
    """Put a file on the desk, in place of the one that lies there."""
    act = partial(office.bookcase.open, file, create=create)
    heart.pause_in(act, lambda: office.worker.is_idle).told("loading", file.stem)


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
    pause = heart.pause_in(page.view.ask, lambda: office.worker.is_idle)
    pause.told("report", report.name, min(before, _asked(office, page)))


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
        pause = heart.pause_in(partial(office.speak, code), lambda: True)
        pause._replace(taken=max(pause.still, pause.taken)).told("language", place.name)


def _close_quarter(office: Workplace, heart: Heart) -> None:
    """Look at what is open in the last quarter that is over, confirm its reserves and close it."""
    start = office.desk.fiscal_start
    office.desk.choose_period(quarter_holding(quarter_holding(today(), start).before, start))
    office.worker.settle()
    page = cast("StatementsPage", office.window.pages["statements"])
    looking = heart.pause_in(partial(office.window.show_page, "statements", CLOSING), lambda: office.worker.is_idle)
    looking.told("closing", "steps")
    closing = page.closing
    assert closing.quarter is not None
    for name in ("confirm_reserves", "close_quarter"):
        closing.begin(next(each for each in acts_for(closing.quarter, closed=False) if each.form.name == name))
        office.worker.settle()
        assert closing.form is not None
        submit = partial(closing.form.submit, again=False)
        pause = heart.pause_in(submit, lambda: office.worker.is_idle)
        if closing.form is not None:  # the first closing asks about the quarters before it
            pause = heart.pause_in(closing.form.remark.agree.click, lambda: office.worker.is_idle)
        pause.told("closing", name)


def _import(office: Workplace, heart: Heart, folder: Path, file: Path) -> None:
    """Look at a folder and import it into a new file: the longest pause of each."""
    file.unlink(missing_ok=True)
    _open_file(office, heart, file, create=True)
    office.window.show_page("data", "import")
    part = cast("ImportPart", cast("DataPage", office.window.pages["data"]).part)
    for name, act in (("looking", partial(part.choose, folder)), ("writing", part.import_all)):
        heart.pause_in(act, lambda: office.worker.is_idle).told("import", name)


if __name__ == "__main__":
    main()
