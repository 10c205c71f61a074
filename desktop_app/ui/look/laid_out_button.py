"""A button that holds more than one word: a line or a card with its own layout."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QWidget


class LaidOutButton(QPushButton):
    """As large as its layout needs; whatever lies in it lets the mouse through once that is all there."""

    def let_through(self) -> None:
        """Have the button pressed by a mouse over anything that lies in it."""
        for each in self.findChildren(QWidget):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """As much as the words need (Qt)."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """The least the words need (Qt)."""
        layout = self.layout()
        return layout.minimumSize() if layout else super().minimumSizeHint()
