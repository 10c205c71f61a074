"""The one place that builds the objects of the window and joins them."""

from __future__ import annotations

import sys
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from desktop_app.ui.application import add_further_fonts, make_application
from desktop_app.ui.bookcase import Bookcase, who_works
from desktop_app.ui.crash_dialog import CrashDialog
from desktop_app.ui.desk import Desk
from desktop_app.ui.front_office import ENDING, Demonstration, FrontOffice
from desktop_app.ui.languages import speech_for
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.remembered import Remembered
from desktop_app.ui.retranslate import LiveSpeech
from desktop_app.ui.run_action import Worker

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from desktop_app.actions.book import Book
    from desktop_app.ui.findings import Found


class Office:
    """Everything the window needs, kept together for as long as it is open."""

    def __init__(self, remembered: Remembered, today: date) -> None:
        """Build from the inside out: speech, worker, desk, window, files."""
        self.remembered = remembered
        self.speech = LiveSpeech(speech_for(remembered.language or QLocale.system().name()[:2]))
        self.crashes = CrashDialog(self.speech, log_file)
        self.worker = Worker()
        self.desk = Desk(self.worker, self.speech, today)
        user, device = who_works()
        self.window = MainWindow(self.desk, user, search_records)
        self.bookcase = Bookcase(self.desk, (user, device))
        self.files = FrontOffice(
            self.window, self.bookcase, remembered, Demonstration(demonstration_file, make_demonstration)
        )
        self.window.bar.language_chosen.connect(self.speak)
        self.window.painted.connect(add_further_fonts)
        self.window.restoreGeometry(remembered.geometry)

    def speak(self, code: str) -> None:
        """Change the language of everything at once, and remember it."""
        self.remembered.keep_language(code)
        self.speech.change(speech_for(code))


def search_records(book: Book, words: str) -> Sequence[Found]:
    """What the search field finds among the records."""
    del book, words
    return ()


def log_file() -> Path:
    """Where our mistakes are written, in the place this system has for it."""
    from platformdirs import user_log_path

    return user_log_path("coverbook", appauthor=False) / "coverbook.log"


def demonstration_file() -> Path:
    """Where the demonstration scheme is kept for this user."""
    from platformdirs import user_data_path

    return user_data_path("coverbook", appauthor=False) / f"demonstration{ENDING}"


def make_demonstration(path: Path) -> object:
    """Make the demonstration scheme at a place."""
    from desktop_app.actions import make_demonstration as act

    act.demonstration_file(path, who=who_works())
    return path


def run_window(path: Path | None) -> int:
    """Open the window and stay until it is closed."""
    app = make_application(sys.argv[:1])
    office = Office(Remembered(), datetime.now().astimezone().date())
    office.crashes.install()
    office.files.begin(path)
    office.window.show()
    return app.exec()
