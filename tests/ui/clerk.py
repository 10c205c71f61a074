"""A clerk at the counter in a test: a real file on the desk, a page before them, and a keyboard, never a mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from desktop_app.catalog.mark import Mark
from desktop_app.ui.forms.act_form import ActForm
from desktop_app.ui.forms.body import go_to
from tests.counter import office_book

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from desktop_app.store.database import Book
    from desktop_app.ui.pages.act_page import ActPage
    from desktop_app.ui.pages.page import Page
    from desktop_app.ui.shell.desk import Desk, Message

CTRL = Qt.KeyboardModifier.ControlModifier
NO_KEY = Qt.KeyboardModifier.NoModifier


class Clerk:
    """Sits before one page and waits for the worker after each key."""

    def __init__(self, qtbot: QtBot, desk: Desk, book: Book, make_page: Callable[[Desk], Page]) -> None:
        """Open the page on the book, reloaded after each save as the window does."""
        self.qtbot, self.desk, self.book = qtbot, desk, book
        self.messages: list[Message] = []
        self.gone: list[tuple[str, str]] = []
        desk.book = book
        self.page: ActPage = make_page(desk)  # type: ignore[assignment]
        desk.told.connect(self.messages.append)
        desk.wanted.connect(lambda page, record: self.gone.append((page, record)))
        desk.saved.connect(self.page.reload)
        qtbot.addWidget(self.page)
        self.page.retranslate()
        self.page.resize(1180, 700)
        self.page.setUpdatesEnabled(False)  # all is laid out, nothing painted
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.page.activateWindow()
        self.page.first_focus().setFocus()
        self.page.reload()
        self.settle()

    @property
    def form(self) -> ActForm:
        """The form in the place of the record."""
        form = self.page.aside.currentWidget()
        assert isinstance(form, ActForm)
        return form

    @property
    def focus(self) -> QWidget:
        """Where the keyboard is."""
        found = QApplication.focusWidget()
        assert found is not None
        return found

    @property
    def has_form(self) -> bool:
        """Whether a form is open."""
        return isinstance(self.page.aside.currentWidget(), ActForm)

    @property
    def said(self) -> str:
        """The latest message."""
        return self.desk.speech.say(self.messages[-1].words)

    def settle(self) -> None:
        """Wait until the worker has answered everything."""
        self.desk.worker.settle()
        QApplication.processEvents()
        self.desk.worker.settle()

    def key(self, key: Qt.Key = Qt.Key.Key_Return, held: Qt.KeyboardModifier = NO_KEY) -> None:
        """Press one key where the focus is."""
        QTest.keyClick(self.focus, key, held)
        self.settle()

    def go_to(self, form_key: str) -> None:
        """Put the keyboard into a line, what stands in it selected."""
        go_to(self.form.body.row(form_key).editor)

    def write(self, *answers: str) -> None:
        """Type each answer over what stands there and go on with Enter."""
        for answer in answers:
            if answer:
                QTest.keyClicks(self.focus, answer)
                self.settle()
            self.key()

    def save(self) -> None:
        """Press Ctrl+Enter."""
        self.key(Qt.Key.Key_Return, CTRL)

    def press(self, words: str) -> None:
        """Go to the button with these words and press it by the space bar, or choose them in the menu of a button."""
        buttons = [each for each in self.page.findChildren(QPushButton) if each.isVisible()]
        button = next((each for each in buttons if each.text() == words), None)
        if button is None:
            menus = [menu for each in buttons if (menu := each.menu())]
            next(entry for menu in menus for entry in menu.actions() if entry.text() == words).trigger()
            self.settle()
            return
        button.setFocus()
        self.key(Qt.Key.Key_Space)

    def search(self, words: str) -> None:
        """Type into the search field and wait for what it finds."""
        self.page.search.setFocus()
        self.page.search.selectAll()
        QTest.keyClicks(self.page.search, words)
        with self.qtbot.waitSignal(self.page.search.wanted):
            pass
        self.settle()

    def rows(self, column: int = 0) -> list[str]:
        """What stands in a column of the list."""
        model = self.page.table.records
        return [str(model.index(row, column).data()) for row in range(model.rowCount())]

    def shown(self, form_key: str) -> str:
        """What stands in a line of the form."""
        return self.form.body.row(form_key).editor.text()

    def facts(self) -> dict[str, Any]:
        """The facts of the record in sight, by their labels."""
        say, show = self.desk.speech.say, self.desk.speech.show
        card = self.page.view.card
        assert card is not None
        values = {say(fact.label): fact.value for fact in card.facts}
        return {label: say(value.words) if isinstance(value, Mark) else show(value) for label, value in values.items()}

    def marks(self) -> list[str]:
        """The state of the record in sight."""
        card = self.page.view.card
        assert card is not None
        return [self.desk.speech.say(mark.words) for mark in card.marks]


def sit_down(qtbot: QtBot, desk: Desk, folder: Path, make_page: Callable[[Desk], Page], *before: Any) -> Clerk:
    """A clerk with a village office's file, in which others have done some acts before."""
    return Clerk(qtbot, desk, office_book(folder, *before), make_page)
