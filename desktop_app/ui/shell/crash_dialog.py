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


def write_log(path: Path, problem: BaseException) -> None:
    """Add a mistake with its time and its trace to the log."""
    import traceback
    from datetime import UTC, datetime

    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a", encoding="utf-8") as log:
        log.write(f"\n{datetime.now(UTC).isoformat(timespec='seconds')}\n")
        log.writelines(traceback.format_exception(problem))


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
        log = self.log()
        write_log(log, problem)
        sys.__excepthook__(kind, problem, trace)
        if self.box is None:
            self._show(log)

    def _show(self, log: Path) -> None:
        """Say what happened and where it is written down."""
        from PySide6.QtWidgets import QApplication, QMessageBox

        say = self.speech.say
        self.box = QMessageBox(QApplication.activeWindow())
        self.box.setIcon(QMessageBox.Icon.Warning)
        self.box.setWindowTitle(say(text("Mistake", "Coverbook has made a mistake")))
        self.box.setText(say(text("Mistake", "Coverbook has made a mistake. What was saved is safe; drafts are kept.")))
        self.box.setInformativeText(
            say(text("Mistake", "What happened is written in {place}. Please send that file to us.", place=str(log)))
        )
        self.box.finished.connect(self._closed)
        self.box.open()

    def _closed(self) -> None:
        """Be ready for the next one."""
        self.box = None
