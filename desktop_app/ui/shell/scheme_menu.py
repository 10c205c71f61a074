"""The scheme's name in the bar, with the menu of what one does with whole files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QToolButton

from desktop_app.core.text import text
from desktop_app.ui.look.icons import SMALL, icon
from desktop_app.ui.speech.retranslate import Retranslated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.core.language import Speech
    from desktop_app.ui.shell.menu_entry import MenuEntry


class SchemeMenu(Retranslated, QToolButton):
    """A small button beside the scheme's name; its menu is made anew each time, in the language of now."""

    def __init__(self, speech: Speech) -> None:
        """Start without entries."""
        super().__init__()
        self.speech = speech
        self.entries: Sequence[MenuEntry] = ()
        self.clicked.connect(self.open_menu)
        self.retranslate()

    def retranslate(self) -> None:
        """Say what the button is for."""
        words = self.speech.say(text("Top bar", "Files: open another scheme or begin a new one"))
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setIcon(icon("down", size=SMALL))

    def open_menu(self) -> None:
        """Offer the entries under the button."""
        from PySide6.QtWidgets import QMenu

        menu = QMenu(self)
        for entry in (each for each in self.entries if each.offered()):
            action = menu.addAction(icon(entry.icon, size=SMALL), self.speech.say(entry.label))
            action.setShortcut(entry.keys)
            action.triggered.connect(entry.do)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
