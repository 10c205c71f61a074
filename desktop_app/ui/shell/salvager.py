"""Saves what can be read of a damaged file into a new one that the user names, and opens that."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.catalog.tone import Tone
from desktop_app.core.text import text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.acts.salvage import Salvaged
    from desktop_app.core.text import Text
    from desktop_app.ui.shell.bookcase import Bookcase
    from desktop_app.ui.shell.desk import Desk


class Salvager(QObject):
    """Answers the wish that stands beside the sentence about a damaged file."""

    def __init__(self, desk: Desk, bookcase: Bookcase, window: QWidget) -> None:
        """Wait for that wish."""
        super().__init__()
        self.desk, self.bookcase, self.window = desk, bookcase, window
        self._told: Text | None = None
        desk.salvage_wanted.connect(self.ask)
        bookcase.opened.connect(self._say_what_is_lost)

    def ask(self) -> None:
        """Ask for the name of the new file, beside the damaged one."""
        from PySide6.QtWidgets import QFileDialog

        damaged, say = self.bookcase.wanted, self.desk.speech.say
        if damaged is None:
            return
        named = damaged.with_name(f"{damaged.stem}-salvaged{damaged.suffix}")
        path, _ = QFileDialog.getSaveFileName(self.window, say(text("Desk", "Save what can be read")), str(named))
        if path:
            self.salvage(damaged, Path(path))

    def salvage(self, damaged: Path, new: Path) -> None:
        """Close the damaged file where it is open, save what can be read of it beside the window, and open that."""
        book, who, laptop = self.desk.book, self.desk.who, self.desk.laptop
        access = book.access if book and book.path == damaged else None
        self.bookcase.put_back()

        def work() -> Salvaged:
            from desktop_app.acts.device import device_of
            from desktop_app.acts.salvage import salvage

            return salvage(damaged, new, access, device_of(laptop, who.device), who)

        def done(found: Salvaged) -> None:
            from desktop_app.catalog.backups import salvaged

            self._told = salvaged(new, len(found.lost), found.listed)
            self.bookcase.open(new)

        self.desk.worker.run_action(work, done, self.bookcase.refused.emit)

    def _say_what_is_lost(self, _: object) -> None:
        """Once the new file is open, say what is lost and where that is listed."""
        if self._told:
            self.desk.tell(Tone.WATCH, self._told)
            self._told = None
