"""The way to the page Network and back: it stands over whatever is in sight, with or without an open file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desktop_app.ui.pages.network import NetworkPage

if TYPE_CHECKING:
    from desktop_app.ui.shell.main_window import MainWindow


class NetworkDoor(QObject):
    """Opens the page over what is in sight; what was typed there stays."""

    def __init__(self, window: MainWindow) -> None:
        """Have the page ready for a window."""
        super().__init__(window)
        self.window = window
        self.page = NetworkPage(window.desk)
        self.page.retranslate()
        self.page.left.connect(self.leave)
        window.stage.addWidget(self.page)
        self._before: QWidget = window.waiting
        self._focus: QWidget | None = None

    def enter(self) -> None:
        """Show the page."""
        here = self.window.stage.currentWidget()
        if here is not self.page and here is not None:
            self._before, self._focus = here, QApplication.focusWidget()
        self.window.stage.setCurrentWidget(self.page)
        self.window.rail.show_nowhere()
        self.page.first_focus().setFocus()

    def leave(self) -> None:
        """Go back to the page one came from, and to the very line one was on."""
        if self.window.desk.book is not None:
            self.window.show_page(self.window.place)
        else:
            self.window.stage.setCurrentWidget(self._before)
        if self._focus is not None and isValid(self._focus) and self._focus.isVisible():
            self._focus.setFocus()
