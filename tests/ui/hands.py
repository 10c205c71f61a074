"""Whoever sits before a form in a test: types, presses keys and looks, never with the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.catalog.forms.form import Form, Option
from desktop_app.core.language import PLAIN
from desktop_app.core.period import parse_day
from desktop_app.ui.forms.editors.choice import ChoiceEditor
from desktop_app.ui.forms.editors.matching import matching
from desktop_app.ui.forms.group import FormGroup
from desktop_app.ui.forms.tools import FormTools
from desktop_app.ui.forms.view import FormView

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.forms.row import FormRow

TODAY = parse_day("2026-11-22")
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NO_KEY = Qt.KeyboardModifier.NoModifier

LISTS = {
    "products": [Option("FAM", "Family health", "1 year"), Option("HOS", "Hospital cash"), Option("FUN", "Funeral")],
    "village": [Option("Puraini", "Puraini"), Option("Banke", "Banke")],
    "offices": [Option("B", "Banke office")],
    "policies": [Option("P-000213", "Asha Tharu", "Family health"), Option("P-A-000077", "Parmila Chaudhary")],
    "premiums_due": [Option("D-000310", "Dharma Parajuli", "600.00"), Option("D-000311", "Ganga Oli", "2 400.00")],
    "claims_open": [Option("C-A-000012", "Asha Tharu", "19 Nov 2026")],
}


def find(
    source: str,
    typed: str,
    values: Mapping[str, Any],
    found: Callable[[Sequence[Option]], None],
) -> None:
    """Answers from the lists above, at once."""
    del values
    found(matching(LISTS.get(source, []), typed))


class Hands:
    """What a person at the keyboard does: type, press a key, and look."""

    def __init__(self, qtbot: QtBot, form: Form, tools: FormTools | None = None) -> None:
        """Sit before a form."""
        self.view = FormView(form, tools or FormTools(PLAIN, TODAY, options=find))
        self.saved: list[dict[str, Any]] = []
        self.view.submitted.connect(self.saved.append)
        qtbot.addWidget(self.view)
        self.view.resize(600, 640)
        with qtbot.waitExposed(self.view):
            self.view.show()
        self.view.activateWindow()
        self.view.setFocus()
        qtbot.waitUntil(lambda: QApplication.focusWidget() in self.view.body.stops())

    @property
    def focus(self) -> QWidget:
        """Where the keyboard is."""
        found = QApplication.focusWidget()
        assert found is not None
        return found

    @property
    def place(self) -> str:
        """The name of the field the keyboard is in."""
        return self.focus.accessibleName()

    def key(self, key: Qt.Key = Qt.Key.Key_Return, held: Qt.KeyboardModifier = NO_KEY) -> None:
        """Press one key."""
        QTest.keyClick(self.focus, key, held)

    def type(self, words: str) -> None:
        """Type letters."""
        QTest.keyClicks(self.focus, words)

    def write(self, *answers: str) -> None:
        """Type each answer and go on."""
        for answer in answers:
            self.type(answer)
            self.key()

    def save(self) -> None:
        """Press Ctrl+Enter."""
        self.key(Qt.Key.Key_Return, CTRL)

    def row(self, key: str) -> FormRow:
        """A line of the form."""
        return self.view.body.row(key)

    def choice(self, key: str) -> ChoiceEditor:
        """The editor of a line with a list."""
        editor = self.row(key).editor
        assert isinstance(editor, ChoiceEditor)
        return editor

    def group(self, key: str) -> FormGroup:
        """A group of the form."""
        part = self.view.body.parts[key]
        assert isinstance(part, FormGroup)
        return part
