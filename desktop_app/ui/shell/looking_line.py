"""The line over the page that says why one may look and not write."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLabel, QPushButton

from desktop_app.ui.look.icons import pixmap
from desktop_app.ui.look.layouts import across, named
from desktop_app.ui.look.spacing import EDGE, GAP, TIGHT


class LookingLine(QFrame):
    """The line that says why one may look and not write."""

    def __init__(self) -> None:
        """Start hidden."""
        super().__init__()
        self.setObjectName("message")
        self.setProperty("tone", "watch")
        self.sign, self.words = QLabel(), QLabel(wordWrap=True)
        self.take_over = named("link", QPushButton())
        line = across(self, gap=GAP, edges=(EDGE, TIGHT))
        line.addWidget(self.sign)
        line.addWidget(self.words, 1)
        line.addWidget(self.take_over)
        self.hide()

    def say(self, words: str, take_over: str = "") -> None:
        """Say the reason, or nothing when one may write; and how to take the file over, where that is offered."""
        self.sign.setPixmap(pixmap("locked", "watch", 20))
        self.words.setText(words)
        self.take_over.setText(take_over)
        self.take_over.setVisible(bool(take_over))
        self.setVisible(bool(words))
