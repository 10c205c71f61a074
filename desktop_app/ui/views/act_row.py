"""What one can do on a page, in one line of buttons; what has no room there stands in a menu at its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QMenu, QPushButton

from desktop_app.core.text import text
from desktop_app.ui.look.elided_button import ElidedButton
from desktop_app.ui.look.icons import icon, put_icon
from desktop_app.ui.look.layouts import across
from desktop_app.ui.look.spacing import GAP

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from desktop_app.core.language import Speech

MORE_KEYS = "Shift+F10"
"""The key of a menu beside what one is at, on every keyboard."""


class ActRow(QFrame):
    """Acts in their order, each with its key whether it is a button or an entry of the menu."""

    def __init__(self) -> None:
        """Start without acts."""
        super().__init__()
        self.buttons: dict[str, ElidedButton] = {}
        self.entries: dict[str, QAction] = {}
        self.more = QPushButton()
        self.menu = QMenu(self.more)
        self.more.setMenu(self.menu)
        self._line = across(self)
        self._line.addWidget(self.more)
        self._line.addStretch(1)

    def add(self, name: str, begins: Callable[[], None]) -> None:
        """Offer a further act."""
        button, entry = ElidedButton(), QAction(self)
        button.clicked.connect(lambda _: begins())
        entry.triggered.connect(lambda _: begins())
        self.addAction(entry)  # its key holds wherever it stands
        self.buttons[name], self.entries[name] = button, entry
        self._line.insertWidget(len(self.buttons) - 1, button)

    def place_of(self, name: str) -> QPushButton:
        """The button of an act, or that of the menu in which it stands."""
        return self.more if self.buttons[name].isHidden() else self.buttons[name]

    def say(self, name: str, words: str, keys: str, picture: str) -> None:
        """Say an act, and its key."""
        button, entry = self.buttons[name], self.entries[name]
        button.say(words, keys)
        put_icon(button, picture)
        entry.setText(words)
        entry.setShortcut(keys)
        entry.setIcon(icon(picture))

    def offer(self, name: str, *, offered: bool) -> None:
        """Whether an act is there for whoever works here."""
        self.entries[name].setVisible(offered)

    def retranslate(self, speech: Speech) -> None:
        """Say what the menu is for, and share the line out anew."""
        self.more.setText(speech.say(text("Act", "More")))
        self.more.setShortcut(MORE_KEYS)
        self.more.setToolTip(MORE_KEYS)
        self._share_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many buttons as there is room for (Qt)."""
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        """Show the first acts as buttons, whole, and put the others into the menu."""
        offered = [name for name, entry in self.entries.items() if entry.isVisible()]
        widths = [self.buttons[name].sizeHint().width() + GAP for name in offered]
        room, rest = self.width() + GAP, self.more.sizeHint().width() + GAP
        whole = sum(widths) <= room
        shown = [name for at, name in enumerate(offered) if whole or sum(widths[: at + 1]) + rest <= room]
        self.menu.clear()
        for name, button in self.buttons.items():
            button.setVisible(name in shown)
            if name in offered and name not in shown:
                self.menu.addAction(self.entries[name])
        self.more.setVisible(not whole)
