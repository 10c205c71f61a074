"""Where F1 leads: to the topic of the form or page one is on, and back to where one was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desktop_app.catalog.help import TOPICS, topic_named
from desktop_app.ui.forms.view import FormView
from desktop_app.ui.pages.help import HelpPage
from desktop_app.ui.pages.page import Page

if TYPE_CHECKING:
    from desktop_app.ui.shell.main_window import MainWindow


class HelpDesk(QObject):
    """Opens the help over the page in sight; what was typed there stays."""

    def __init__(self, window: MainWindow) -> None:
        """Have the help ready for a window."""
        super().__init__(window)
        self.window = window
        self.page = HelpPage(window.desk)
        self.page.retranslate()
        self.page.left.connect(self.leave)
        window.stage.addWidget(self.page)
        self._before: QWidget = window.waiting
        self._focus: QWidget | None = None

    def explain(self, name: str = "") -> None:
        """Show the topic of a name, else that of the form or page one is on."""
        here = self.window.stage.currentWidget()
        if here is not self.page and here is not None:
            self._before, self._focus = here, QApplication.focusWidget()
            name = name or self._place() or TOPICS[0].name
        if name:
            self.page.show_topic((topic_named(name) or TOPICS[0]).name)
        if here is not self.page:
            self.page.browser.clearHistory()  # the way back from the topic asked for leads to work
        self.window.stage.setCurrentWidget(self.page)
        self.window.rail.help.setChecked(True)
        self.page.first_focus().setFocus()

    def leave(self) -> None:
        """Go back to the page one came from, and to the very line one was on."""
        if self.window.desk.book is not None and not _topic(self._before):
            self.window.show_page(self.window.place)
        else:
            self.window.rail.show_nowhere()
            self.window.stage.setCurrentWidget(self._before)
        focus = self._focus
        if focus is not None and isValid(focus) and focus.isVisible():
            focus.setFocus()

    def _place(self) -> str:
        """The name of the form the keyboard is in, else of the page; nothing where no file is open."""
        widget = QApplication.focusWidget()
        while widget is not None:
            if isinstance(widget, FormView):
                return widget.form.name
            widget = widget.parentWidget()
        beside_the_rail = _topic(self.window.stage.currentWidget())
        return beside_the_rail or (self.window.place if self.window.desk.book is not None else "")


def _topic(page: QWidget | None) -> str:
    """The topic of a page that no place of the rail leads to."""
    return page.topic if isinstance(page, Page) else ""
