"""Opening, making and closing scheme files, always beside the window."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from desktop_app.catalog.tone import Tone
from desktop_app.core.problems import Refused
from desktop_app.core.rights import ADMINISTRATOR
from desktop_app.core.shown import When
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.acts.book import Book, Head
    from desktop_app.acts.sign_in import Access
    from desktop_app.acts.who import Who
    from desktop_app.core.laptop import Laptop
    from desktop_app.core.rights import Role
    from desktop_app.core.surroundings import Surroundings
    from desktop_app.core.text import Text
    from desktop_app.ui.shell.desk import Desk


class Opened(NamedTuple):
    """A book with what surrounds the work on it, whether it holds saves of this laptop, and the role of who works."""

    book: Book
    about: Surroundings
    is_written: bool
    role: Role | None


class CodeRefused(Refused):
    """A book that was not opened because of the code of this laptop; another code would do."""

    def __init__(self, refusal: Refused, code: str, remark: Text | None) -> None:
        """Keep the sentence, the code, and what was found beside the book."""
        super().__init__(*refusal.problems)
        self.code, self.remark = code, remark


class BookLocked(Refused):
    """A book that somebody has to sign in to first."""

    def __init__(self, refusal: Refused, path: Path, names: tuple[str, ...]) -> None:
        """Keep which book it is, and who may sign in."""
        super().__init__(*refusal.problems)
        self.path, self.names = path, names


class Bookcase(QObject):
    """Takes files out and puts them back; the desk holds the one that is open."""

    opened = Signal(object)
    """A file is open on the desk; the value is its path."""
    refused = Signal(object)
    """A file was not opened; the desk is as it was."""
    code_refused = Signal(object, str)
    """A file was not opened because it knows this laptop, or another one, otherwise; the code that would do."""
    locked = Signal(object)
    """A file asks for a name and a password; the value says which file and which names."""
    turned_away = Signal(object)
    """Name and password, or what was wanted with them, did not open a file."""
    written = Signal()
    """The file holds saves of this laptop."""
    reopened = Signal()
    """The open book was written anew and lies on the desk as before."""
    role_changed = Signal()
    """Whoever works here is something else in the open book than before."""

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

    def open(
        self,
        path: Path,
        *,
        create: bool = False,
        fill: Callable[[Path], object] | None = None,
        sign_in: Callable[[], Access | None] | None = None,
    ) -> None:
        """Open a file beside the window, after making it, filling it or signing in where that is asked for."""
        self.wanted = path
        self.again = partial(self.open, path, create=create, fill=fill, sign_in=sign_in)
        take_out = self._taker()

        def work() -> Opened:
            if fill is not None and not path.exists():
                fill(path)
            return take_out(path, sign_in() if sign_in else None, create=create)

        self.desk.worker.run_action(work, self._take, partial(self._refuse, signing_in=sign_in is not None))

    def rewrite(
        self,
        work: Callable[[Book], tuple[Access, Any]],
        done: Callable[[Any], None],
        refused: Callable[[Refused], None],
    ) -> None:
        """Let the open book be written anew, which closes it, and open it again; refused, it lies there as before."""
        book, take_out = self.desk.book, self._taker()
        if book is None:
            return

        def anew() -> tuple[Opened | None, Any]:
            try:
                access, found = work(book)
            except Refused as refusal:
                return take_out(book.path, book.access) if book.is_closed else None, refusal
            former, book.access = book.access, access  # a form that is open keeps its draft under the new key
            return take_out(book.path, access, former=former), found

        def settle(outcome: tuple[Opened | None, Any]) -> None:
            opened, found = outcome
            self.desk.book = opened.book if opened else book
            if opened:
                self.desk.about, self.desk.role = opened.about, opened.role
                self.reopened.emit()
            (refused if isinstance(found, Refused) else done)(found)

        self.desk.worker.run_action(anew, settle, self._refuse)
        self.desk.book = None  # nobody asks it anything meanwhile

    def _taker(self) -> Callable[..., Opened]:
        """What takes a file out, on the worker's thread, for whoever works here now."""
        return partial(_taken_out, who=self.desk.own, laptop=self.desk.laptop, drafts_at=self.desk.drafts_at)

    def rename(self, laptop: Laptop) -> None:
        """Write under another code, also in the open book."""
        from desktop_app.acts.book import as_known
        from desktop_app.acts.device import device_of

        self.desk.laptop, name = laptop, self.desk.who.device
        self.desk.read(lambda book: setattr(book, "device", as_known(book, device_of(laptop, name))), lambda _: None)

    def look_again(self, done: Callable[[], None]) -> None:
        """Look at the surroundings of the open book again, as after a save."""
        name, role = self.desk.who.user, self.desk.role

        def work(book: Book) -> tuple[Surroundings, Role | None]:
            from desktop_app.acts.book import surroundings
            from desktop_app.acts.staff import offered_role

            return surroundings(book), offered_role(book, name)

        def show(found: tuple[Surroundings, Role | None]) -> None:
            self.desk.about, self.desk.role = found
            done()
            if (self.desk.role or ADMINISTRATOR) != (role or ADMINISTRATOR):
                self.role_changed.emit()

        self.desk.read(work, show, "surroundings")

    def put_back(self, *, forget: bool = False) -> None:
        """Close the open book, when everything asked of it is done; forget the key it was opened with."""
        self.desk.put_recent_away()
        book = self.desk.book
        if book is not None:
            close = partial(_closed, book, self.close, forget=forget)
            self.desk.worker.run_action(close, self._remark, self.refused.emit)
        self.desk.book = None

    def _take(self, found: Opened) -> None:
        """Put the opened book on the desk in place of the former one."""
        self.put_back()
        self.again = partial(self.open, found.book.path)  # without the password it was opened with
        self.desk.book, self.desk.about, self.desk.role = found.book, found.about, found.role
        self.desk.looked = None
        if found.is_written:
            self.written.emit()
        self.opened.emit(found.book.path)
        self._remark(found.book.remark)
        if found.book.newer:
            self._warn(found.book.newer)

    def _warn(self, newer: Head) -> None:
        """Say that this is an older copy, and lead to where it says what to do: the message itself stays short."""
        words = text("Verify", "This is an older copy: save {save} of {day}, which this laptop has seen, is not in it.")
        said = words.about(save=newer.name, day=When(newer.day))
        self.desk.tell(Tone.WATCH, said, text("Data", "Verify"), partial(self.desk.go, "data", "verify"))

    def _remark(self, words: Text | None) -> None:
        """Say what a person should know about where saves are."""
        if words:
            self.desk.tell(Tone.WATCH, words)

    def _refuse(self, refusal: Refused, *, signing_in: bool = False) -> None:
        """Tell what could not be opened, and whether another code of this laptop, or signing in, would do."""
        if isinstance(refusal, CodeRefused):
            self.code_refused.emit(refusal, refusal.code)
            self._remark(refusal.remark)
        elif isinstance(refusal, BookLocked):
            self.locked.emit(refusal)
        else:
            (self.turned_away if signing_in else self.refused).emit(refusal)


def _taken_out(  # noqa: PLR0913 - which file, for whom, on which laptop
    path: Path,
    access: Access | None,
    *,
    who: Who,
    laptop: Laptop,
    drafts_at: Callable[[], Path] | None,
    create: bool = False,
    former: Access | None = None,
) -> Opened:
    """On the worker's thread: a file, opened; BookLocked where somebody has to sign in first."""
    from desktop_app.acts.book import open_book, surroundings
    from desktop_app.acts.device import device_of
    from desktop_app.acts.sign_in import Locked, names_of
    from desktop_app.acts.soundly import soundly
    from desktop_app.acts.staff import offered_role

    name, device = access.name if access else who.user, device_of(laptop, who.device)
    try:
        book = open_book(path, create=create, who=(name, who.device), device=device, access=access)
    except Locked as refusal:
        raise BookLocked(refusal, path, names_of(path)) from None
    try:
        with soundly(book, in_window=True):  # no desk has it yet
            _seal_drafts(book, drafts_at, former)
            return Opened(book, surroundings(book), _written_by_us(book), offered_role(book, name))
    except BaseException:
        if not book.is_closed:
            book.close()
        raise


def _closed(book: Book, close: Callable[[Book], Text | None], *, forget: bool) -> Text | None:
    """On the worker's thread: close a book; whatever of a form still holds it afterwards holds no key."""
    try:
        return close(book)
    finally:
        if forget:
            book.access = None
            _take_away_papers()


def _take_away_papers() -> None:
    """Remove what was laid out to be read or printed: pages are made anew, and lay it out anew."""
    from desktop_app.acts.rooms import close_all

    close_all()


def _seal_drafts(book: Book, drafts_at: Callable[[], Path] | None, former: Access | None) -> None:
    """Keep the drafts of a locked book under its key, those from before it was locked or had another key, too."""
    from desktop_app.acts.drafts import DraftFolder, drafts_of, key_of

    if book.access and drafts_at:
        ours = drafts_of(drafts_at(), book)
        for access in (None, former):
            with suppress(Refused):  # a full disk is said when the form is left
                ours.take_over(DraftFolder(ours.folder, partial(key_of, access)))


def _written_by_us(book: Book) -> bool:
    """Whether the book holds saves of this laptop; where it knows another one by its code, it is put back."""
    from desktop_app.acts.book import code_for, registered

    if book.read_only:
        return False
    try:
        return registered(book, book.device) or book.device.turned
    except Refused as refusal:
        code = code_for(book, book.device.key)
        raise CodeRefused(refusal, code, book.close() or book.remark) from None
