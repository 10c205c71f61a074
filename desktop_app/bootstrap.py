"""The one place that builds the objects of the window and joins them."""

from __future__ import annotations

import os
import sys
from datetime import datetime
from typing import TYPE_CHECKING

# What needs no Qt comes before it: shiboken reads the source of every module that is imported after it.
import desktop_app.catalog.navigation
import desktop_app.catalog.tone
import desktop_app.core.language
import desktop_app.core.surroundings
import desktop_app.ui.look.places
import desktop_app.ui.look.spacing
import desktop_app.ui.shell.page_loader  # noqa: F401 - these are only to be there by then
from desktop_app.acts.who import Who
from desktop_app.core.laptop import Laptop
from desktop_app.core.problems import refused
from desktop_app.core.text import text
from desktop_app.ui.shell.crash_dialog import CrashDialog
from desktop_app.ui.speech.languages import languages

# isort: split
from PySide6.QtCore import QCoreApplication, QLocale, QSysInfo

from desktop_app.ui.look.fonts import add_further_fonts
from desktop_app.ui.look.icons import draw_icons, drawn_later, icon
from desktop_app.ui.shell.application import follow_system, make_application
from desktop_app.ui.shell.desk import Desk
from desktop_app.ui.shell.main_window import MainWindow
from desktop_app.ui.shell.remembered import Remembered
from desktop_app.ui.shell.worker import Worker
from desktop_app.ui.speech.languages import speech_for
from desktop_app.ui.speech.retranslate import LiveSpeech, paint_once

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from desktop_app.core.language import Habits


_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
"""What is set where a window can be shown, or is wanted all the same."""


class Workplace:
    """Everything the window needs, kept together for as long as it is open: what is seen first, then the rest."""

    def __init__(self, remembered: Remembered, today: date, laptop: Laptop) -> None:
        """Build from the inside out: speech, worker, desk, window, files."""
        self.remembered = remembered
        draw_icons(later=True)
        self.speech = LiveSpeech(speech_for(remembered.language or QLocale.system().name()[:2]))
        # Said now, while there is nothing to say it to: else every widget would get its words twice at the start.
        QCoreApplication.sendPostedEvents()
        self.crashes = CrashDialog(self.speech, log_file)
        self.worker = Worker()
        self.desk = Desk(self.worker, self.speech, today, self._who())
        self.desk.drafts_at, self.desk.laptop = drafts_folder, laptop
        self.desk.wishes = remembered.wishes
        self.desk.columns_of, self.desk.remember_columns = remembered.columns, remembered.remember_columns
        self.desk.paper_size, self.desk.remember_paper_size = remembered.paper_size, remembered.remember_paper_size
        self.window = MainWindow(self.desk)
        self.window.bar.language_chosen.connect(self.speak)
        self.desk.language_wanted.connect(self.speak)
        self.desk.wishes_told.connect(self.write_as)
        self.desk.user_named.connect(self.name_user)
        self.desk.laptop_named.connect(self.name_laptop)
        self.desk.saved.connect(lambda _: self._written())
        self.window.painted.connect(self._seen)
        self.window.restoreGeometry(remembered.geometry)

    def furnish(self) -> None:
        """Build what opens, keeps and mends files, once: the first paint does not wait for it."""
        if "files" in vars(self):
            return
        from desktop_app.ui.look.places import own_bundle
        from desktop_app.ui.shell.backup_keeper import BackupKeeper
        from desktop_app.ui.shell.bookcase import Bookcase
        from desktop_app.ui.shell.copy_keeper import CopyKeeper
        from desktop_app.ui.shell.entrance import Entrance
        from desktop_app.ui.shell.front_office import Demonstration, FrontOffice
        from desktop_app.ui.shell.salvager import Salvager
        from desktop_app.ui.shell.successor import Successor
        from desktop_app.ui.shell.updater import Updater

        self.bookcase = Bookcase(self.desk)
        self.entrance = Entrance(self.window, self.bookcase, self.remembered)
        demonstration = Demonstration(demonstration_file, make_demonstration)
        self.files = FrontOffice(self.window, self.bookcase, self.remembered, demonstration, self.entrance)
        self.backups = BackupKeeper(self.desk, self.bookcase, demonstration_file)
        self.copies = CopyKeeper(self.desk, self.bookcase, self.entrance, self.window)
        self.salvager = Salvager(self.desk, self.bookcase, self.window)
        self.successor = Successor(self.desk, self.bookcase, self.entrance)
        self.updates = Updater(self.window, own_bundle())
        self.window.looking.take_over.clicked.connect(self.successor.ask)
        self.bookcase.written.connect(self._written)

    def speak(self, code: str) -> None:
        """Change the language of everything at once, and remember it."""
        self.remembered.remember_language(code)
        if not drawn_later():
            paint_once(self.window)
        self.speech.change(speech_for(code, habits=self.desk.habits))

    def write_as(self, wishes: Habits) -> None:
        """Write numbers in other digits, or days in another calendar, everywhere at once, and remember it."""
        self.remembered.remember_wishes(wishes)
        self.desk.wishes = wishes
        self.speak(self.speech.language.code)

    def name_user(self, name: str) -> None:
        """Let saves carry another name, and remember it."""
        self.remembered.remember_user(name)
        self.desk.own = self._who()
        self.window.bar.user.setText(self.desk.who.user)

    def begin(self, path: Path | None) -> None:
        """Learn which laptop this is, then show the file: the window has been seen and waits for nothing of it."""
        self.desk.laptop = laptop_here()
        self.window.bar.name_laptop()
        self.backups.begin()
        self.files.begin(path)

    def leave(self) -> None:
        """Put everything back; a window that is closed before it was ever seen has to, too."""
        self.furnish()
        self.files.leave()

    def name_laptop(self, code: str) -> None:
        """Let this laptop write under another code, and remember it."""
        from desktop_app.acts.device import choose_code

        self.bookcase.rename(_remembered(lambda: choose_code(code), self.desk.laptop._replace(chosen=code, used=False)))
        self.window.bar.name_laptop()

    def _written(self) -> None:
        """Remember that books hold saves under the code of this laptop."""
        from desktop_app.acts.device import mark_used

        if not self.desk.laptop.used:
            laptop = self.desk.laptop
            self.desk.laptop = _remembered(mark_used, laptop._replace(chosen=laptop.code, used=True))

    def _who(self) -> Who:
        """Who is working: by the name they gave, else by the system's."""
        who = who_works()
        return Who(self.remembered.user or who.user, who.device)

    def _seen(self) -> None:
        """The window is there: now the files, the other scripts, and the rubbish of the start."""
        from desktop_app.acts.rooms import sweep
        from desktop_app.ui.shell.rubbish import Rubbish

        self.furnish()
        Rubbish(self.window, lambda: self.worker.is_idle)
        self.worker.run_action(sweep, lambda _: None, self.desk.refuse)
        self.worker.run_action(self.updates.settle, lambda _: None, self.desk.refuse)
        draw_icons()
        add_further_fonts()
        self.window.setWindowIcon(icon("mark", "accent", 64))
        self.window.redraw()


def who_works() -> Who:
    """The user and the device, as the system knows them."""
    named = (os.environ.get(name) for name in ("LOGNAME", "USER", "USERNAME"))
    return Who(next(filter(None, named), "") or _account(), QSysInfo.machineHostName())


def _account() -> str:
    """The name of the account where the surroundings do not tell it."""
    try:
        from pwd import getpwuid

        return getpwuid(os.getuid()).pw_name
    except (ImportError, KeyError):
        return ""


def laptop_here() -> Laptop:
    """This laptop as it remembers itself; where it can remember nothing, it is asked anew each time."""
    import secrets

    from desktop_app.acts.device import this_laptop

    return _remembered(this_laptop, Laptop(secrets.token_hex(16), ""))


def _remembered(act: Callable[[], Laptop], otherwise: Laptop) -> Laptop:
    """What is remembered of this laptop; what holds for now where the disk does not let us write it down."""
    try:
        return act()
    except OSError:
        return otherwise


def log_file() -> Path:
    """Where our mistakes are written, in the place this system has for it."""
    from platformdirs import user_log_path

    return user_log_path("coverbook", appauthor=False) / "coverbook.log"


def drafts_folder() -> Path:
    """Where this user's unfinished forms are kept."""
    from platformdirs import user_state_path

    return user_state_path("coverbook", appauthor=False) / "drafts"


def demonstration_file() -> Path:
    """Where the demonstration scheme is kept for this user."""
    from platformdirs import user_data_path

    from desktop_app.ui.shell.front_office import ENDING

    return user_data_path("coverbook", appauthor=False) / f"demonstration{ENDING}"


def make_demonstration(path: Path) -> object:
    """Make the demonstration scheme at a place."""
    from desktop_app.acts import make_demonstration as act
    from desktop_app.acts.device import device_of

    who = who_works()
    act.demonstration_file(path, who=(who.user, who.device), device=device_of(laptop_here(), who.device))
    return path


def pictures_of_pages(file: Path, folder: Path) -> list[Path]:
    """A picture of each page of a file's window in each language; needs no display."""
    from desktop_app.ui.shell.pictures import draw_pages

    make_application([*sys.argv[:1], "-platform", "offscreen"])
    office = Workplace(Remembered(folder / "window.ini"), datetime.now().astimezone().date(), Laptop())
    office.furnish()
    office.bookcase.open(file)
    pictures = []
    for language in languages():
        office.speak(language.code)
        pictures += draw_pages(office.window, folder, language.code)
    office.window.close()
    return pictures


def pictures_of_pdf(paper: Path, folder: Path) -> list[Path]:
    """A picture of each page of a PDF."""
    from desktop_app.ui.shell.pictures import draw_pdf

    return draw_pdf(paper, folder)


def run_window(path: Path | None) -> int:
    """Open the window and stay until it is closed; Refused where there is no screen."""
    if sys.platform == "linux" and not any(os.environ.get(name) for name in _SCREENS):
        raise refused(text("Commands", "There is no screen here. Use one of the other commands, or connect a screen."))
    app = make_application(sys.argv[:1])
    office = Workplace(Remembered(), datetime.now().astimezone().date(), Laptop(chosen=""))
    office.crashes.install()
    office.window.painted.connect(lambda: office.begin(path))
    office.window.painted.connect(lambda: follow_system(app))
    office.window.show_fitting()
    app.aboutToQuit.connect(office.leave)
    status = app.exec()
    return office.updates.finish() or status


def start_once() -> None:
    """Paint the window once, without a screen and without anything of its user's: the program starts."""
    from pathlib import Path
    from tempfile import TemporaryDirectory

    app = make_application([*sys.argv[:1], "-platform", "offscreen"])
    with TemporaryDirectory() as folder:
        remembered = Remembered(Path(folder) / "window.ini")
        office = Workplace(remembered, datetime.now().astimezone().date(), Laptop())
        office.furnish()
        office.updates.program = None  # it is only tried: the version before it is still needed
        office.window.painted.connect(office.window.show_welcome)
        office.window.painted.connect(office.window.close)
        office.window.show()
        app.exec()
