"""In a form that one person may not save alone: why, and where a second person gives their name and password."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QPushButton

from desktop_app.core.text import text
from desktop_app.ui.forms.secret_lines import PASSWORD, SecretLines, secret
from desktop_app.ui.look.layouts import across, down, named
from desktop_app.ui.look.spacing import GAP

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desktop_app.core.language import Speech
    from desktop_app.core.problems import Problem
    from desktop_app.core.text import Text
    from desktop_app.ui.forms.patience import Patience

SECOND = "second"
"""The line of the second person's name."""
_NOBODY = text("Second person", "Nobody else here has the right to it: an administrator can give it to somebody.")


class SecondPerson(QFrame):
    """Stands in the form while a second person is needed; what is typed here goes nowhere but to the check."""

    agreed = Signal(str, str)
    """Name and password of a second person."""

    def __init__(self, speech: Speech, patience: Patience) -> None:
        """Build it out of sight."""
        super().__init__()
        self.setObjectName("second")
        self.speech, self.patience = speech, patience
        self._why: Text | None = None
        self.why, self.wait = named("strong", QLabel(wordWrap=True)), named("quiet", QLabel(wordWrap=True))
        self.names, self.lines = QComboBox(), SecretLines(speech, beside=True)
        self.lines.add(SECOND, text("Second person", "Second person"), self.names)
        self.lines.add(PASSWORD, text("Second person", "Their password"), secret())
        self.lines.submitted.connect(self._agree)
        self.agree = named("primary", QPushButton())
        self.agree.clicked.connect(self._agree)
        patience.changed.connect(self._show_wait)
        column, line = down(self, gap=GAP, edges=(GAP, GAP)), across()
        line.addWidget(self.agree)
        line.addWidget(self.wait, 1)
        for widget in (self.why, self.lines):
            column.addWidget(widget)
        column.addLayout(line)
        self.hide()

    def ask(self, why: Text, names: Sequence[str]) -> None:
        """Ask for a second person, of those who may agree."""
        self._why = why if names else _NOBODY
        self.names.clear()
        self.names.addItems(list(names))
        self.lines.setVisible(bool(names))
        self.agree.setVisible(bool(names))
        self.lines.empty()
        self.lines.clear()
        self.retranslate(self.speech)
        self.show()
        self.names.setFocus()

    def refuse(self, problems: Sequence[Problem]) -> None:
        """Say why it was not saved; the name stays."""
        self.lines.empty()
        self.lines.show_problems(problems)
        self._show_wait()

    def stops(self) -> list[QWidget]:
        """Where the focus stops, while somebody is asked."""
        return (
            []
            if self.isHidden() or self.lines.isHidden()
            else [self.names, self.lines.lines[PASSWORD].editor, self.agree]
        )

    def leave(self) -> None:
        """Nobody is needed any more."""
        self.lines.empty()
        self.hide()

    def retranslate(self, speech: Speech) -> None:
        """Say it in a language."""
        self.speech = speech
        self.why.setText(speech.say(self._why) if self._why else "")
        self.agree.setText(speech.say(text("Second person", "Agree and save")))
        self.lines.retranslate(speech)
        self._show_wait()

    def _agree(self) -> None:
        """Hand name and password on to be checked."""
        if self.agree.isEnabled():
            self.agree.setEnabled(False)
            self.agreed.emit(self.names.currentText(), self.lines.typed(PASSWORD))

    def _show_wait(self, _left: int = 0) -> None:
        """Say how long one waits after a wrong password."""
        left = self.patience.left
        words = text("Sign in", "After a wrong password one waits: {seconds} s.", seconds=left)
        self.wait.setText(self.speech.say(words) if left else "")
        self.agree.setEnabled(not left)
