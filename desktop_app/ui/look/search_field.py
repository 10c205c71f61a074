"""A field that searches as one types, and hands the arrow keys on to the list of what it found."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit

from desktop_app.core.card_code import without_card
from desktop_app.ui.look.icons import SMALL, icon
from desktop_app.ui.look.leading_field import LeadingField

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

TYPING = 120
"""Milliseconds without a key before the search begins."""
STEPS = MappingProxyType({"Key_Down": 1, "Key_Up": -1, "Key_PageDown": 10, "Key_PageUp": -10})
"""How far the keys that move go."""


class SearchField(LeadingField):
    """Tells when one has stopped typing, moved through the findings, or given up."""

    wanted = Signal()
    """What was typed shall be searched for; at once when the field was emptied."""
    stepped = Signal(int)
    left = Signal()

    def __init__(self) -> None:
        """Build the field with its glass."""
        super().__init__()
        self.glass = self.addAction(icon("search", size=SMALL), QLineEdit.ActionPosition.LeadingPosition)
        self._pause = QTimer(self, singleShot=True, interval=TYPING)
        self._pause.timeout.connect(self.wanted)
        self.textEdited.connect(self._typed)

    @property
    def words(self) -> str:
        """What is searched for; where a member's card was scanned, the member's code."""
        return without_card(self.text()).strip()

    def say_hint(self, hint: str) -> None:
        """Say what can be found here, and draw the glass in the colours of now."""
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setToolTip(hint)
        self.glass.setIcon(icon("search", size=SMALL))

    def forget(self) -> None:
        """Empty the field without searching."""
        self._pause.stop()
        self.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move through what was found, Escape empties the field (Qt)."""
        from PySide6.QtCore import Qt

        step = STEPS.get(Qt.Key(event.key()).name)
        if step:
            self.stepped.emit(step)
        elif event.key() == Qt.Key.Key_Escape:
            self.forget()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _typed(self, words: str) -> None:
        """Wait for a pause in the typing."""
        self._pause.start(TYPING if words else 0)
