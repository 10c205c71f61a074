"""Our own mistakes: written to the log, and shown with the log's place; nothing that was saved is lost."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

    from PySide6.QtWidgets import QMessageBox

    from desktop_app.core.language import Speech


class CrashDialog:
    """Python's last resort for what nobody caught: the log, then one dialog at a time."""

    def __init__(self, speech: Speech, log: Callable[[], Path]) -> None:
        """Speak this language, and write to the log whose place the function knows."""
        self.speech = speech
        self.log = log
        self.box: QMessageBox | None = None

    def install(self) -> None:
        """Be called for every mistake from now on."""
        sys.excepthook = self

    def __call__(self, kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> None:
        """Log the mistake; show it unless another one is being shown."""
        from desktop_app.acts.log import log_mistake  # what nobody needs until something has gone wrong

        log = self.log()
        written = log_mistake(log, problem)
        sys.__excepthook__(kind, problem, trace)
        if self.box is None:
            self._show(log, written=written)

    def _show(self, log: Path, *, written: bool) -> None:
        """Say what happened and where it is written down, if it could be."""
        from PySide6.QtWidgets import QApplication, QMessageBox

        say = self.speech.say
        self.box = QMessageBox(QApplication.activeWindow())
        self.box.setIcon(QMessageBox.Icon.Warning)
        self.box.setWindowTitle(say(text("Mistake", "Coverbook has made a mistake")))
        self.box.setText(say(text("Mistake", "Coverbook has made a mistake. What was saved is safe; drafts are kept.")))
        words = text("Mistake", "What happened is written in {place}. Please send that file to us.")
        if not written:
            words = text("Mistake", "What happened could not be written down in {place}.")
        self.box.setInformativeText(say(words.about(place=str(log))))
        self.box.finished.connect(self._closed)
        self.box.open()

    def _closed(self) -> None:
        """Be ready for the next one."""
        self.box = None
