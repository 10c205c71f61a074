"""Who comes in and when the door is shut: signing in to a locked book, and closing it while nobody is there."""

from __future__ import annotations

import time
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QClipboard, QGuiApplication

from desktop_app.core.surroundings import Surroundings
from desktop_app.core.text import text
from desktop_app.ui.shell.idle import Idle
from desktop_app.ui.shell.remembered import LastSeen

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.core.problems import Refused
    from desktop_app.ui.pages.sign_in import SignInPage
    from desktop_app.ui.shell.bookcase import Bookcase, BookLocked
    from desktop_app.ui.shell.main_window import MainWindow
    from desktop_app.ui.shell.menu_entry import MenuEntry
    from desktop_app.ui.shell.remembered import Remembered


class Entrance(QObject):
    """Asks for names and passwords, and remembers where in a book one was when it was shut."""

    def __init__(
        self,
        window: MainWindow,
        bookcase: Bookcase,
        remembered: Remembered,
        now: Callable[[], float] = time.time,
    ) -> None:
        """Stand between the window and the bookcase."""
        super().__init__()
        self.window, self.bookcase, self.remembered, self.desk = window, bookcase, remembered, window.desk
        self.path: Path | None = None
        """The book that somebody is asked to sign in to."""
        self.before = remembered.last_seen
        """What was in sight of the book that was shut, now or when the window was closed."""
        self.idle = Idle(now)
        self.idle.passed.connect(self.shut)
        self.desk.idle_minutes = remembered.idle_minutes
        self.desk.idle_wanted.connect(self.wait_minutes)
        self.desk.rewrite = bookcase.rewrite
        bookcase.locked.connect(self._ask)
        bookcase.turned_away.connect(self._turn_away)
        bookcase.opened.connect(self._watch)
        bookcase.reopened.connect(self._watch)

    @cached_property
    def page(self) -> SignInPage:
        """What asks for name and password, made when a locked book is first met."""
        from desktop_app.ui.pages.sign_in import SignInPage

        page = SignInPage(self.desk.speech)
        page.signed.connect(self._sign_in)
        page.recovered.connect(self._recover)
        page.left.connect(self._leave)
        return page

    @property
    def is_locked(self) -> bool:
        """Whether the open book opens with a password."""
        return self.desk.book is not None and self.desk.book.access is not None

    def entry(self) -> MenuEntry:
        """What shuts the book."""
        from desktop_app.ui.shell.menu_entry import MenuEntry

        return MenuEntry(text("Sign in", "Lock"), "locked", "Ctrl+L", self.shut, lambda: self.is_locked)

    def shut(self) -> None:
        """Close a locked book, its drafts kept, and ask for a password where one was."""
        if not self.is_locked or self.desk.book is None:
            return
        path = self.desk.book.path
        self.step_back(path)
        self.window.messages.hide()
        self.window.bar.finder.forget()
        _forget_copied()
        self.bookcase.put_back(forget=True)
        self.desk.about, self.desk.role = Surroundings(), None
        self.window.show_surroundings(keep=True)
        self.idle.watch(0)
        self.bookcase.open(path)

    def step_back(self, path: Path) -> None:
        """Take the pages down, their drafts kept, and remember what is in sight for when a file is opened again."""
        self.before = self._in_sight(path)
        self.window.show_waiting()  # what goes out of sight keeps its draft, and still knows with which key
        self.window.forget_pages()

    def place_before(self, path: Path) -> LastSeen | None:
        """What was in sight of a book when it was shut, told once; None for any other."""
        before, self.before = self.before, None
        if before is None or before.book != path.absolute() or before.page not in self.window.rail.buttons:
            return None
        return before

    def leave(self) -> None:
        """Remember what is in sight for when the window is opened again; of a locked book no record is written down."""
        book = self.desk.book
        if book is not None:
            seen = self._in_sight(book.path)
            self.remembered.remember_last_seen(seen._replace(record="") if self.is_locked else seen)

    def wait_minutes(self, minutes: int) -> None:
        """Shut a locked book after so many minutes without a key from now on; never after 0."""
        self.remembered.remember_idle_minutes(minutes)
        self.desk.idle_minutes = minutes
        self._watch()

    def _in_sight(self, path: Path) -> LastSeen:
        """What is in sight, as what one will go on with in a file."""
        place = self.window.place
        page = self.window.pages.get(place)
        return LastSeen(path.absolute(), place, page.record if page else "", self.desk.period)

    def _watch(self) -> None:
        """Watch over a locked book."""
        book = self.desk.book
        self.idle.watch(self.desk.idle_minutes if self.is_locked else 0)
        if book is not None and book.access:
            self.page.empty()
            self.remembered.remember_signed_in(book.access.name)
            self.desk.patience_with(book.path).forgive()

    def _ask(self, refusal: BookLocked) -> None:
        """Ask for name and password."""
        self.path = refusal.path
        self.page.ask(
            refusal.path.name, refusal.names, self.remembered.signed_in, self.desk.patience_with(refusal.path)
        )
        self.window.show_instead(self.page, self.page.first_focus())
        self.window.retranslate()

    def _sign_in(self, name: str, password: str) -> None:
        """Open the book for somebody."""
        from desktop_app.acts.sign_in import sign_in

        if self.path:
            self.bookcase.open(self.path, sign_in=partial(sign_in, self.path, name, password))

    def _recover(self, code: str, name: str, password: str) -> None:
        """Give an administrator another password, and open the book for them."""
        from desktop_app.acts.sign_in import recover

        if self.path:
            self.bookcase.open(self.path, sign_in=partial(recover, self.path, code, name, password))

    def _turn_away(self, refusal: Refused) -> None:
        """Say what was wrong; after a wrong password one waits."""
        from desktop_app.acts.sign_in import WrongPassword

        if isinstance(refusal, WrongPassword) and self.path:
            self.desk.patience_with(self.path).fail()
        self.page.refuse(refusal.problems)

    def _leave(self) -> None:
        """Back to the book that is open, else to the ways to begin."""
        self.page.empty()
        if self.desk.book is None:
            self.window.show_welcome()
        else:
            self.window.show_book(self.window.place)


def _forget_copied() -> None:
    """Take away what was copied or marked here: who sits down next could paste it anywhere."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear()
    if clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
