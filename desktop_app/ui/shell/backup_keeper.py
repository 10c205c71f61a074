"""Sees to backups while a file is open: looks for the known places, tells what failed, and brings a backup back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop_app.catalog.tone import Tone
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.acts.automatic_backups import Seen, Watch
    from desktop_app.acts.book import Book
    from desktop_app.acts.sign_in import Access
    from desktop_app.core.problems import Refused
    from desktop_app.core.text import Text
    from desktop_app.ui.shell.bookcase import Bookcase
    from desktop_app.ui.shell.desk import Desk

EVERY = 30_000
"""Milliseconds between two looks for the known places."""
IDLE = 1000
"""Milliseconds after a save in which nothing else is saved before the file is brought to rest."""


class BackupKeeper(QObject):
    """Looks when a file is opened and every half minute; nothing is written before it has begun."""

    def __init__(self, desk: Desk, bookcase: Bookcase, without: Callable[[], Path]) -> None:
        """Keep the backups of what lies on a desk, but for one file that anybody can make anew."""
        super().__init__()
        self.desk, self.bookcase, self.without = desk, bookcase, without
        self.timer = QTimer(self, interval=EVERY)
        self.timer.timeout.connect(self.look)
        self.timer.timeout.connect(lambda: desk.read(_give_sign, lambda _: None, "sign"))
        self.idle = QTimer(self, interval=IDLE, singleShot=True)
        self.idle.timeout.connect(lambda: desk.read(lambda book: book.rest(), lambda _: None, "rest"))
        self._watch: Watch | None = None
        self._kept: Path | None = None
        bookcase.opened.connect(self._opened)
        desk.restore_wanted.connect(self.restore)

    def begin(self) -> None:
        """From now on backups make themselves."""
        self.bookcase.close = self.close
        self.desk.saved.connect(lambda _: self.idle.start())
        self.timer.start()

    def close(self, book: Book) -> Text | None:
        """On the worker's thread: back up what is new, then close; what a person should know."""
        from desktop_app.acts.automatic_backups import put_away

        return book.close() if book.path == self.without() else put_away(book, self.desk.now())

    def look(self) -> None:
        """Look for the places that are there, and back up where it is due."""
        watch, book = self._watch, self.desk.book
        if watch and book and book.path != self.without():
            self.desk.read(lambda book: watch.look(book, self.desk.now()), self._show, "backups")

    def restore(self, backup: Path, then: Access | None) -> None:
        """Put a backup in the place of the open book, which is closed for it and opened again.

        Where a former key locks it, whoever has signed in with that goes on with it.
        """
        book, who = self.desk.book, self.desk.who
        if book is None:
            return

        def work() -> Path | None:
            from desktop_app.acts.restoring import restore_over

            return restore_over(book, backup, who, then)

        def refused(refusal: Refused) -> None:
            self._again(book)
            self.desk.refuse(refusal)

        def done(kept: Path | None) -> None:
            self._kept = kept
            book.access = then or book.access
            self._again(book)

        self.desk.worker.run_action(work, done, refused)
        self.desk.book = None  # nobody asks it anything meanwhile

    def _again(self, book: Book) -> None:
        """Open the file again, for whoever has signed in, or go on with the book where it was not closed."""
        if not book.is_closed:
            self.desk.book = book
            return
        access = book.access

        def sign_in() -> Access | None:
            from desktop_app.acts.sign_in import signed_in_still

            return signed_in_still(access, book.path) if access else None

        self.bookcase.open(book.path, sign_in=sign_in if access else None)

    def _opened(self, path: Path) -> None:
        """Look how old the newest backup of the opened file is, and say where a replaced one is kept."""
        from desktop_app.acts.automatic_backups import Watch, newest_backup

        self._watch = Watch()
        self.desk.show_backup(None)
        if path != self.without():
            self.desk.read(lambda book: newest_backup(book, self.desk.now()), self.desk.show_backup, "backups")
        if self._kept:
            words = text("Backups", "The backup is in its place. The file that was there is kept as {name}.")
            self.desk.tell(Tone.GOOD, words.about(name=str(self._kept)))
            self._kept = None

    def _show(self, seen: Seen) -> None:
        """Show how old the newest is; say which place took nothing, or which stick has got its backup."""
        self.desk.show_backup(seen.newest)
        if seen.done.made or seen.done.failed:
            self.desk.backed_up.emit()
        for each in seen.done.failed[:1]:
            self.desk.tell(Tone.WATCH, each.words)
        if seen.done.made and not seen.done.failed and seen.newest.place:
            self.desk.tell(Tone.GOOD, text("Backups", "A backup was made in {place}.", place=seen.newest.place))


def _give_sign(book: Book) -> None:
    """On the worker's thread: programs on other machines learn that one is still at work."""
    if book.hold:
        book.hold.give_sign()
