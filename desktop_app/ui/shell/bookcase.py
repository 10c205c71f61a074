"""Opening, making and closing scheme files, always beside the window."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QSysInfo, Signal

from desktop_app.acts.who import Who
from desktop_app.catalog.mark import Tone
from desktop_app.core.problems import Refused

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.acts.book import Book
    from desktop_app.core.laptop import Laptop
    from desktop_app.core.surroundings import Surroundings
    from desktop_app.core.text import Text
    from desktop_app.ui.shell.desk import Desk


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


class Opened(NamedTuple):
    """A book with what surrounds the work on it, and whether it holds saves of this laptop."""

    book: Book
    about: Surroundings
    is_written: bool


class CodeRefused(Refused):
    """A book that was not opened because of the code of this laptop; another code would do."""

    def __init__(self, refusal: Refused, code: str, remark: Text | None) -> None:
        """Keep the sentence, the code, and what was found beside the book."""
        super().__init__(*refusal.problems)
        self.code, self.remark = code, remark


class Bookcase(QObject):
    """Takes files out and puts them back; the desk holds the one that is open."""

    opened = Signal(object)
    """A file is open on the desk; the value is its path."""
    refused = Signal(object)
    """A file was not opened; the desk is as it was."""
    code_refused = Signal(object, str)
    """A file was not opened because it knows this laptop, or another one, otherwise; the code that would do."""
    written = Signal()
    """The file holds saves of this laptop."""

    def __init__(self, desk: Desk) -> None:
        """Open files for this desk, in the name of whoever works at it."""
        super().__init__()
        self.desk = desk
        self.close: Callable[[Book], Text | None] = lambda book: book.close()
        """How a book is closed, on the worker's thread; what a person should know about it then."""
        self.wanted: Path | None = None
        """The file that was wanted last, whether it was opened or not."""
        self.again: Callable[[], None] = lambda: None
        """Opens once more what was wanted last."""

    def open(self, path: Path, *, create: bool = False, fill: Callable[[Path], object] | None = None) -> None:
        """Open a file beside the window, after making or filling it where that is asked for."""
        self.wanted = path
        self.again = partial(self.open, path, create=create, fill=fill)
        who, laptop = self.desk.who, self.desk.laptop

        def work() -> Opened:
            from desktop_app.acts.book import open_book, surroundings
            from desktop_app.acts.device import device_of

            if fill is not None and not path.exists():
                fill(path)
            book = open_book(path, create=create, who=(who.user, who.device), device=device_of(laptop, who.device))
            return Opened(book, surroundings(book), _written_by_us(book))

        self.desk.worker.run_action(work, self._take, self._refuse)

    def rename(self, laptop: Laptop) -> None:
        """Write under another code, also in the open book."""
        from desktop_app.acts.device import device_of

        self.desk.laptop, name = laptop, self.desk.who.device
        self.desk.read(lambda book: setattr(book, "device", device_of(laptop, name)), lambda _: None)

    def look_again(self, done: Callable[[], None]) -> None:
        """Look at the surroundings of the open book again, as after a save."""

        def work(book: Book) -> Surroundings:
            from desktop_app.acts.book import surroundings

            return surroundings(book)

        def show(about: Surroundings) -> None:
            self.desk.about = about
            done()

        self.desk.read(work, show, "surroundings")

    def put_back(self) -> None:
        """Close the open book, when everything asked of it is done."""
        book, self.desk.book = self.desk.book, None
        if book is not None:
            self.desk.worker.run_action(partial(self.close, book), self._remark, self.refused.emit)

    def _take(self, found: Opened) -> None:
        """Put the opened book on the desk in place of the former one."""
        self.put_back()
        self.desk.book, self.desk.about = found.book, found.about
        if found.is_written:
            self.written.emit()
        self.opened.emit(found.book.path)
        self._remark(found.book.remark)

    def _remark(self, words: Text | None) -> None:
        """Say what a person should know about where saves are."""
        if words:
            self.desk.tell(Tone.WATCH, words)

    def _refuse(self, refusal: Refused) -> None:
        """Tell what could not be opened, and whether another code of this laptop would do."""
        if isinstance(refusal, CodeRefused):
            self.code_refused.emit(refusal, refusal.code)
            self._remark(refusal.remark)
        else:
            self.refused.emit(refusal)


def _written_by_us(book: Book) -> bool:
    """Whether the book holds saves of this laptop; where it knows another one by its code, it is put back."""
    from desktop_app.acts.book import code_for, registered

    if book.read_only:
        return False
    try:
        return registered(book, book.device)
    except Refused as refusal:
        code = code_for(book, book.device.key)
        raise CodeRefused(refusal, code, book.close() or book.remark) from None
