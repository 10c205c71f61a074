"""Keeps what is open as a copy where its file was taken away, and goes on with the copy: page, drafts and all."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.catalog.tone import Tone
from desktop_app.core.text import text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.acts.book import Book
    from desktop_app.core.problems import Refused
    from desktop_app.ui.shell.bookcase import Bookcase
    from desktop_app.ui.shell.desk import Desk
    from desktop_app.ui.shell.entrance import Entrance


class CopyKeeper(QObject):
    """Answers the wish that stands beside the sentence about a file that is no longer there."""

    def __init__(self, desk: Desk, bookcase: Bookcase, entrance: Entrance, window: QWidget) -> None:
        """Wait for that wish."""
        super().__init__()
        self.desk, self.bookcase, self.entrance, self.window = desk, bookcase, entrance, window
        self._made: Path | None = None
        desk.copy_wanted.connect(self.ask)
        bookcase.opened.connect(self._say_which_file)

    def ask(self) -> None:
        """Ask where the copy shall lie."""
        from PySide6.QtWidgets import QFileDialog

        book, say = self.desk.book, self.desk.speech.say
        if book is None:
            return
        named = book.path.with_name(f"{book.path.stem}-kept{book.path.suffix}")
        path, _ = QFileDialog.getSaveFileName(self.window, say(text("Desk", "Save a copy")), str(named))
        if path:
            self.save_copy(Path(path))

    def save_copy(self, path: Path) -> None:
        """Write the copy beside the window, take the drafts along, and open it; refused, all stays as it was."""
        book, drafts_at = self.desk.book, self.desk.drafts_at
        if book is None:
            return
        self.entrance.step_back(path)

        def work() -> None:
            from desktop_app.acts.book import save_copy_of
            from desktop_app.acts.drafts import take_along

            save_copy_of(book, path)
            if drafts_at:
                take_along(drafts_at(), book, path)

        self.desk.worker.run_action(work, lambda _: self._open(book, path), self._refuse)

    def _open(self, book: Book, path: Path) -> None:
        """Go on with the copy, signed in where one was."""
        access, self._made = book.access, path
        self.bookcase.open(path, sign_in=(lambda: access) if access else None)

    def _refuse(self, refusal: Refused) -> None:
        """Show what was in sight again, and say why there is no copy."""
        self.bookcase.refused.emit(refusal)

    def _say_which_file(self, path: Path) -> None:
        """Say which file one works in now."""
        if path == self._made:
            self.desk.tell(Tone.GOOD, text("Desk", "You are working in {name} now.", name=str(path)))
        self._made = None
