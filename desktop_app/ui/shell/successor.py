"""A window that may only look takes over by itself: when whoever writes in the file is gone, it writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop_app.catalog.tone import Tone
from desktop_app.core.text import text

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.acts.book import Book
    from desktop_app.acts.sign_in import Access
    from desktop_app.ui.shell.bookcase import Bookcase
    from desktop_app.ui.shell.desk import Desk
    from desktop_app.ui.shell.entrance import Entrance

EVERY = 3000
"""Milliseconds between two looks whether the file is free."""


class Successor(QObject):
    """Waits beside a book that another program writes in, and opens it again to write when that program is gone."""

    def __init__(self, desk: Desk, bookcase: Bookcase, entrance: Entrance) -> None:
        """Wait for nothing yet."""
        super().__init__()
        self.desk, self.bookcase, self.entrance = desk, bookcase, entrance
        self.timer = QTimer(self, interval=EVERY)
        self.timer.timeout.connect(self.look)
        self._taken_over: Path | None = None
        for shown in (bookcase.opened, bookcase.reopened):
            shown.connect(self._watch)

    def look(self) -> None:
        """Look whether the one who wrote is gone; then take over."""
        from desktop_app.acts.book import is_given_free

        self.desk.read(is_given_free, self._take_over, "successor")

    def ask(self) -> None:
        """Ask whether the file shall be taken from whoever has it on another computer."""
        words = text(
            "File",
            "Is Coverbook closed on the other computer, or is that computer off? Where somebody still works there, "
            "they can save no more in this file; in a folder that is synchronised, what both save is not brought "
            "together.",
        )
        self.desk.tell(Tone.WATCH, words, text("File", "Take over"), self.take_over)

    def take_over(self) -> None:
        """Take the file from whoever has it on another computer, and write in it."""

        def work(book: Book) -> bool:
            from desktop_app.acts.book import take_away

            take_away(book.path)
            return True

        self.desk.read(work, self._take_over, "successor")

    def _watch(self) -> None:
        """Look from time to time while nothing may be written; say that one may now, where one took over."""
        book = self.desk.book
        looks = book is not None and book.read_only
        (self.timer.start if looks else self.timer.stop)()
        if book is not None and book.path == self._taken_over and not looks:
            self.desk.tell(Tone.GOOD, text("File", "The file is free now: you may write in it."))
        self._taken_over = None

    def _take_over(self, is_free: bool) -> None:
        """Open the file again, for whoever has signed in, where one was in it."""
        book = self.desk.book
        if not is_free or book is None:
            return
        self.timer.stop()  # opened again, it is judged anew
        path, access = book.path, book.access
        self._taken_over = path

        def sign_in() -> Access | None:
            from desktop_app.acts.sign_in import signed_in_still

            return signed_in_still(access, path) if access else None

        self.entrance.step_back(path)
        self.bookcase.open(path, sign_in=sign_in if access else None)
