"""The door to updates by stick: the new version is made and tried beside the window, and takes its place at the end.

What is open keeps running on the old version to its last line; only when the window is gone do the folders change
places, so that no part of the one is ever read by the other.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.catalog.tone import Tone
from desktop_app.core.problems import Refused
from desktop_app.core.text import text
from desktop_app.ui.look.places import UPDATE_KEYS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.acts.updating.placing import Ready
    from desktop_app.ui.shell.main_window import MainWindow


class Updater:
    """Prepares an update while the window is open, and finishes it when it is closed."""

    def __init__(self, window: MainWindow, program: Path | None) -> None:
        """Bring the program in a folder up to date; none where it runs from its source."""
        self.window, self.desk, self.program = window, window.desk, program
        self.keys: Sequence[bytes] | None = None
        """Whose updates are taken, where these are not the ones that came with the program."""
        self.ready: Ready | None = None
        self.desk.update_wanted.connect(self.ask)

    def settle(self) -> None:
        """The program has started: the version before it is no longer needed."""
        if self.program is not None:
            from desktop_app.acts.updating.placing import settle_started

            settle_started(self.program)

    def ask(self) -> None:
        """Let the user show where the update lies, and prepare it."""
        from PySide6.QtWidgets import QFileDialog

        from desktop_app.acts.updating.package import ENDING
        from desktop_app.catalog.settings import UPDATE

        if self.program is None:
            words = text("Update", "This Coverbook runs from its source: update that.")
            self.desk.tell(Tone.BAD, words)
            return
        say = self.desk.speech.say
        kinds = say(text("Update", "Updates of Coverbook (*{ending})", ending=ENDING))
        path, _ = QFileDialog.getOpenFileName(self.window, say(UPDATE), "", kinds)
        if path:
            self.prepare(Path(path))

    def prepare(self, update: Path) -> None:
        """Build the new version and start it once, beside the window."""
        program = self.program
        if program is None:
            return

        def work() -> Ready:
            from desktop_app.acts.updating.package import keys_in
            from desktop_app.acts.updating.placing import prepare

            return prepare(update, program, keys_in(UPDATE_KEYS) if self.keys is None else self.keys)

        self.desk.tell(Tone.QUIET, text("Update", "The new version is being made and tried. You can go on working."))
        self.desk.worker.run_action(work, self._offer, self.desk.refuse)

    def finish(self) -> int:
        """The window is gone: let the new version take its place and start it; 1 where the old one stays."""
        if self.ready is None:
            return 0
        try:
            self.ready.take_place()
        except Refused as refusal:
            print(self.desk.speech.say(refusal.problems[0].message), file=sys.stderr)  # noqa: T201 - no window is left
            status = 1
        else:
            status = 0
        self.ready.start_again()
        return status

    def _offer(self, ready: Ready) -> None:
        """Say that it is ready, and offer to close now."""
        self.ready = ready
        words = text("Update", "Version {new} is ready. It takes its place when you close the window.", new=ready.new)
        self.desk.tell(Tone.GOOD, words, text("Update", "Close and start again"), self._close)

    def _close(self) -> None:
        """Close the window; what follows is done when it is gone."""
        self.window.close()
