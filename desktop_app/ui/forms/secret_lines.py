"""Lines for names and passwords, with what is wrong under each: nothing typed here is ever kept as a draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit

from desktop_app.core.problems import Problem
from desktop_app.core.text import text
from desktop_app.ui.forms.row import mark_wrong
from desktop_app.ui.look.layouts import across, down, named
from desktop_app.ui.look.spacing import GAP, TIGHT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QBoxLayout, QWidget

    from desktop_app.core.language import Speech
    from desktop_app.core.text import Text

PASSWORD, AGAIN = "password", "again"
NEW_PASSWORD = text("Sign in", "New password")
ONCE_MORE = text("Sign in", "New password, once more")


class _Line:
    """One line: its words over what is typed, and what is wrong under it."""

    def __init__(self, label: Text, editor: QWidget) -> None:
        """Build it without words."""
        self.words, self.editor = label, editor
        self.label, self.problem = QLabel(), named("problem", QLabel(wordWrap=True))
        self.label.setBuddy(editor)
        self.wrong: Text | None = None


class SecretLines(QFrame):
    """A few lines under or beside each other; Enter goes on, and from the last one it submits."""

    submitted = Signal()

    def __init__(self, speech: Speech, *, beside: bool = False) -> None:
        """Begin without lines."""
        super().__init__()
        self.speech = speech
        self.lines: dict[str, _Line] = {}
        self.column = down(self, gap=TIGHT)
        self._places: QBoxLayout = across(gap=GAP) if beside else down(gap=GAP)
        self.column.addLayout(self._places)
        self.rest = named("problem", QLabel(wordWrap=True))
        self.rest.hide()
        self._rest: Text | None = None
        self.column.addWidget(self.rest)

    def add(self, key: str, label: Text, editor: QWidget, *under: QWidget) -> None:
        """Add a line at the end, with what else stands under it."""
        line, box = _Line(label, editor), down(gap=TIGHT)
        self.lines[key] = line
        line.problem.hide()
        for widget in (line.label, editor, *under, line.problem):
            box.addWidget(widget)
        box.addStretch(1)  # a neighbour with more under it leaves room below, not between
        self._places.addLayout(box, 1)
        self.retranslate(self.speech)
        if isinstance(editor, QLineEdit):
            editor.textEdited.connect(lambda _: self.clear())

    def add_new_password(self) -> None:
        """Add the two lines of a new password."""
        self.add(PASSWORD, NEW_PASSWORD, secret())
        self.add(AGAIN, ONCE_MORE, secret())

    def typed(self, key: str) -> str:
        """What stands in a line that is typed into."""
        editor = self.lines[key].editor
        return editor.text() if isinstance(editor, QLineEdit) else ""

    def new_password(self) -> str | None:
        """The new password, where both lines hold the same; else None, and it is said."""
        if self.typed(PASSWORD) == self.typed(AGAIN):
            return self.typed(PASSWORD)
        self.show_problems([Problem(text("Sign in", "The two passwords differ."), AGAIN)])
        return None

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Say each sentence under its line, one without a line under all, and go to the first wrong line."""
        self.clear()
        for problem in problems:
            if problem.field in self.lines:
                self.lines[problem.field].wrong = problem.message
            else:
                self._rest = problem.message
        self.retranslate(self.speech)
        wrong = next((line for line in self.lines.values() if line.wrong), None)
        if wrong is not None:
            wrong.editor.setFocus()

    def clear(self) -> None:
        """Nothing is wrong any more."""
        self._rest = None
        for line in self.lines.values():
            line.wrong = None
        self.retranslate(self.speech)

    def empty(self) -> None:
        """Forget every password that was typed."""
        for line in self.lines.values():
            if isinstance(line.editor, QLineEdit) and line.editor.echoMode() is QLineEdit.EchoMode.Password:
                line.editor.clear()

    def retranslate(self, speech: Speech) -> None:
        """Say the lines in a language."""
        self.speech = speech
        for line in self.lines.values():
            words = speech.say(line.words)
            wrong = speech.say(line.wrong) if line.wrong else ""
            line.label.setText(words)
            line.editor.setAccessibleName(words)
            line.problem.setText(wrong)
            line.problem.setVisible(bool(wrong))
            mark_wrong(line.editor, wrong)
        self.rest.setText(speech.say(self._rest) if self._rest else "")
        self.rest.setVisible(self._rest is not None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the next line, and from the last it submits (Qt)."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
            return
        editors = [line.editor for line in self.lines.values() if line.editor.isVisible() and line.editor.isEnabled()]
        at = next((at for at, editor in enumerate(editors) if editor.hasFocus()), len(editors) - 1)
        if at + 1 < len(editors):
            editors[at + 1].setFocus()
        else:
            self.submitted.emit()


def secret() -> QLineEdit:
    """A line whose letters nobody sees."""
    return QLineEdit(echoMode=QLineEdit.EchoMode.Password)
