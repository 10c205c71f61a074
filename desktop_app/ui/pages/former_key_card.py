"""The card that lets somebody sign in to a backup which a former key locks, with a password of that time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel
from shiboken6 import isValid

from desktop_app.core.text import text
from desktop_app.ui.forms.secret_lines import PASSWORD, secret
from desktop_app.ui.look.layouts import named
from desktop_app.ui.pages.secret_card import SecretCard

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from desktop_app.acts.sign_in import Access
    from desktop_app.core.problems import Refused
    from desktop_app.ui.shell.desk import Desk

NAME = "name"


class FormerKeyCard(SecretCard):
    """Name and password as they were when the backup was made; wrong ones make one wait, as at the door."""

    signed = Signal(object)
    """What opens the backup."""

    def __init__(self, desk: Desk, backup: Path, names: Sequence[str]) -> None:
        """Ask for a backup; whoever is in the book is offered first."""
        super().__init__(
            desk,
            text("Backups", "The password of that time"),
            text(
                "Backups",
                "This backup is from before the key was renewed. Somebody who could open the file then opens it with "
                "the password they had. Once it is in its place, those passwords hold again.",
            ),
            text("Sign in", "Sign in"),
        )
        self.backup, self.patience = backup, desk.patience_with(backup)
        self.waiting = named("quiet", QLabel(wordWrap=True))
        self.lines.column.addWidget(self.waiting)
        self.names = QComboBox()
        self.names.addItems(list(names))
        self.names.setCurrentIndex(max(self.names.findText(desk.who.user), 0))
        self.lines.add(NAME, text("Field", "Name"), self.names)
        self.lines.add(PASSWORD, text("Sign in", "Password"), secret())
        self.submitted.connect(self._sign_in)
        self.patience.changed.connect(self._wait)
        self.retranslate()
        self._wait(self.patience.left)

    def first_focus(self) -> QWidget:
        """The password: the name is most often one's own."""
        return self.lines.lines[PASSWORD].editor

    def _sign_in(self) -> None:
        """Try it, beside the window."""
        path, name, password = self.backup, self.names.currentText(), self.lines.typed(PASSWORD)

        def work() -> Access:
            from desktop_app.acts.sign_in import sign_in

            return sign_in(path, name, password)

        self.go.setEnabled(False)
        self.desk.worker.run_action(work, self._signed, self._refused, "former key")

    def _signed(self, access: Access) -> None:
        """Let in: a wrong password before is forgiven."""
        self.patience.forgive()
        if not isValid(self):  # one has left it meanwhile
            return
        self.signed.emit(access)

    def _refused(self, refusal: Refused) -> None:
        """Say why not; a wrong password makes one wait."""
        from desktop_app.acts.sign_in import WrongPassword

        if isinstance(refusal, WrongPassword):
            self.patience.fail()
        if isValid(self):
            self._wait(self.patience.left)
            self.lines.empty()
            self.lines.show_problems(refusal.problems)

    def _wait(self, left: int) -> None:
        """The button waits; how long is said."""
        self.go.setEnabled(not left)
        words = text("Sign in", "After a wrong password one waits: {seconds} s.", seconds=left)
        self.waiting.setText(self.desk.speech.say(words) if left else "")
