"""The line over the page that says why one may look and not write."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLabel

from desktop_app.ui.look.icons import pixmap
from desktop_app.ui.look.layouts import across
from desktop_app.ui.look.spacing import EDGE, GAP, TIGHT


class LookingLine(QFrame):
    """The line that says why one may look and not write."""

    def __init__(self) -> None:
        """Start hidden."""
        super().__init__()
        self.setObjectName("message")
        self.setProperty("tone", "watch")
        self.sign, self.words = QLabel(), QLabel(wordWrap=True)
        line = across(self, gap=GAP, edges=(EDGE, TIGHT))
        line.addWidget(self.sign)
        line.addWidget(self.words, 1)
        self.hide()

    def say(self, words: str) -> None:
        """Say the reason, or nothing when one may write."""
        self.sign.setPixmap(pixmap("locked", "watch", 20))
        self.words.setText(words)
        self.setVisible(bool(words))
