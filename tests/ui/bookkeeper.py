"""Whoever keeps the books before the page Accounts, for tests: presses keys, which are counted, and looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.core.period import quarter
from desktop_app.ui.forms.group import FormGroup
from desktop_app.ui.pages.accounts import AccountsPage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from desktop_app.store.database import Book
    from desktop_app.ui.shell.desk import Desk, Message

CTRL, NO_KEY = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


class Bookkeeper:
    """Whoever sits before the page: presses keys, which are counted, and looks."""

    def __init__(self, qtbot: QtBot, desk: Desk, book: Book) -> None:
        """Sit down before the page, which is read again after each save as the window does."""
        desk.book = book
        self.qtbot, self.desk, self.book, self.keys = qtbot, desk, book, 0
        self.messages: list[Message] = []
        desk.choose_period(quarter(2026, 1))
        desk.told.connect(self.messages.append)
        self.page = AccountsPage(desk)
        desk.saved.connect(self.page.reload)
        qtbot.addWidget(self.page)
        self.page.retranslate()
        self.page.resize(1180, 700)
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.page.activateWindow()
        self.page.first_focus().setFocus()
        self.page.reload()
        self.settle()

    def settle(self) -> None:
        """Until the worker has answered and what was put off for a moment is done."""
        for _ in range(3):
            QApplication.processEvents()
            self.desk.worker.settle()

    @property
    def focus(self) -> QWidget:
        """Where the keyboard is."""
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NO_KEY) -> None:
        """Press a key."""
        QTest.keyClick(self.focus, key, held)
        self.keys += 1
        self.settle()

    def begin(self, key: Qt.Key) -> None:
        """Press the key of an act, and wait for its form: a button takes a moment to go down."""
        self.press(key, CTRL)
        self.qtbot.waitUntil(lambda: self.page.form is not None)
        self.settle()

    @property
    def said(self) -> str:
        """What was said last."""
        return self.desk.speech.say(self.messages[-1].words)

    def write(self, words: str) -> None:
        """Type words."""
        for sign in words:
            QTest.keyClicks(self.focus, sign)
            self.settle()
        self.keys += len(words)

    def go_to(self, key: str) -> None:
        """Press Enter until the line of a key has the keyboard."""
        form = self.page.form
        assert form is not None
        for _ in range(12):
            if self.focus is self._editor(key):
                return
            self.press(Qt.Key.Key_Return)
        raise AssertionError(key)

    def spend(self, purpose: str, amount: str) -> None:
        """Take an amount out of the cash box."""
        self.begin(Qt.Key.Key_N)
        self.go_to("lines.purpose")
        self.write(purpose)
        self.press(Qt.Key.Key_Return)
        self.write(amount)
        self.press(Qt.Key.Key_Return, CTRL)

    def _editor(self, key: str) -> QWidget:
        """The editor of a line, or of the first row of the lines."""
        form = self.page.form
        assert form is not None
        if key.startswith("lines."):
            lines = form.body.parts["lines"]
            assert isinstance(lines, FormGroup)
            editors = lines.rows[0].editors
            return next(each for each in editors if each.line.key == key.removeprefix("lines."))
        return form.body.row(key).editor
