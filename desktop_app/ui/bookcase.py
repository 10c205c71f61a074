"""Opening, making and closing scheme files, always beside the window."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSysInfo, Signal

from desktop_app.actions.who import Who
from desktop_app.catalog.mark import Tone

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.actions.book import Book
    from desktop_app.core.surroundings import Surroundings
    from desktop_app.core.text import Text
    from desktop_app.ui.desk import Desk


def who_works() -> Who:
    """The user and the device, as the system knows them."""
    named = (os.environ.get(name) for name in ("LOGNAME", "USER", "USERNAME"))
    return Who(next(filter(None, named), "") or _account(), QSysInfo.machineHostName())


def _account() -> str:
    """The name of the account where the surroundings do not tell it."""
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""


class Bookcase(QObject):
    """Takes files out and puts them back; the desk holds the one that is open."""

    opened = Signal(object)
    """A file is open on the desk; the value is its path."""
    refused = Signal(object)
    """A file was not opened; the desk is as it was."""

    def __init__(self, desk: Desk) -> None:
        """Open files for this desk, in the name of whoever works at it."""
        super().__init__()
        self.desk = desk

    def open(self, path: Path, *, create: bool = False, fill: Callable[[Path], object] | None = None) -> None:
        """Open a file beside the window, after making or filling it where that is asked for."""
        who = self.desk.who

        def work() -> tuple[Book, Surroundings]:
            from desktop_app.actions.book import open_book, surroundings

            if fill is not None and not path.exists():
                fill(path)
            book = open_book(path, create=create, who=(who.user, who.device))
            return book, surroundings(book)

        self.desk.worker.run_action(work, self._take, self.refused.emit)

    def look_again(self, done: Callable[[], None]) -> None:
        """Look at the surroundings of the open book again, as after a save."""

        def work(book: Book) -> Surroundings:
            from desktop_app.actions.book import surroundings

            return surroundings(book)

        def show(about: Surroundings) -> None:
            self.desk.about = about
            done()

        self.desk.read(work, show, "surroundings")

    def put_back(self) -> None:
        """Close the open book, when everything asked of it is done."""
        book, self.desk.book = self.desk.book, None
        if book is not None:
            self.desk.worker.run_action(book.close, self._remark, self.refused.emit)

    def _take(self, found: tuple[Book, Surroundings]) -> None:
        """Put the opened book on the desk in place of the former one."""
        self.put_back()
        self.desk.book, self.desk.about = found
        self.opened.emit(found[0].path)
        self._remark(found[0].remark)

    def _remark(self, words: Text | None) -> None:
        """Say what a person should know about where saves are."""
        if words:
            self.desk.tell(Tone.WATCH, words)
