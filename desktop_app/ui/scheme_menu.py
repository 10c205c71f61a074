"""The scheme's name in the bar, with the menu of what one does with whole files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QToolButton

from desktop_app.core.text import text
from desktop_app.ui.icons import SMALL, icon
from desktop_app.ui.retranslate import Retranslated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.core.language import Speech
    from desktop_app.ui.command import Command


class SchemeMenu(Retranslated, QToolButton):
    """A small button beside the scheme's name; its menu is made anew each time, in the language of now."""

    def __init__(self, speech: Speech) -> None:
        """Start without commands."""
        super().__init__()
        self.speech = speech
        self.commands: Sequence[Command] = ()
        self.clicked.connect(self.open_menu)
        self.retranslate()

    def retranslate(self) -> None:
        """Say what the button is for."""
        words = self.speech.say(text("Top bar", "Files: open another scheme or begin a new one"))
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setIcon(icon("down", size=SMALL))

    def open_menu(self) -> None:
        """Offer the commands under the button."""
        from PySide6.QtWidgets import QMenu

        menu = QMenu(self)
        for command in self.commands:
            action = menu.addAction(icon(command.icon, size=SMALL), self.speech.say(command.label))
            action.setShortcut(command.keys)
            action.triggered.connect(command.do)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
