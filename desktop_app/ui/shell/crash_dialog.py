"""Our own mistakes: written to the log, and shown with the log's place; nothing that was saved is lost."""

from __future__ import annotations

import sys
from contextlib import suppress
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
        """Be called for every mistake from now on; those that Python ignores are only written down."""
        sys.excepthook = self
        sys.unraisablehook = lambda ignored: self._log(ignored.exc_value)

    def __call__(self, kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> None:
        """Log the mistake; show it unless another one is being shown. Nothing that fails here is raised."""
        del kind, trace
        written = self._log(problem)
        with suppress(Exception):
            if self.box is None:
                self._show(self._place(), written=written)

    def _log(self, problem: BaseException | None) -> bool:
        """Write a mistake down and say it where the program was started, without its message: it may quote a record."""
        written = False
        with suppress(Exception):
            from desktop_app.acts.log import (
                log_mistake,
                mistakes_named,
            )  # what nobody needs until something has gone wrong

            if problem is not None:
                written = log_mistake(self.log(), problem)
                print(mistakes_named(problem), file=sys.stderr)  # noqa: T201 - there is no other place left
        return written

    def _place(self) -> str:
        """Where the log is; nothing where that cannot be known."""
        with suppress(Exception):
            return str(self.log())
        return "?"

    def _show(self, log: str, *, written: bool) -> None:
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
        self.box.setInformativeText(say(words.about(place=log)))
        self.box.finished.connect(self._closed)
        self.box.open()

    def _closed(self) -> None:
        """Be ready for the next one."""
        self.box = None
