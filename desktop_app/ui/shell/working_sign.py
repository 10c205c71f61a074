"""The sign that work is going on, in the corner of the rail, with the way to stop it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QProgressBar, QPushButton

from desktop_app.core.text import text
from desktop_app.ui.look.layouts import down, named
from desktop_app.ui.look.spacing import GAP, TIGHT
from desktop_app.ui.speech.retranslate import Retranslated

if TYPE_CHECKING:
    from desktop_app.core.language import Speech


class WorkingSign(Retranslated, QFrame):
    """A bar that moves while work lasts, and a button that stops it."""

    stopped = Signal()

    def __init__(self, speech: Speech) -> None:
        """Build the sign."""
        super().__init__()
        self.speech = speech
        self.words = named("small", QLabel())
        self.bar = named("progress", QProgressBar(maximum=0, textVisible=False))
        self.bar.setFixedHeight(TIGHT)
        self.stop = QPushButton()
        self.stop.clicked.connect(self.stopped)
        column = down(self, gap=TIGHT, edges=(GAP, GAP))
        for widget in (self.words, self.bar, self.stop):
            column.addWidget(widget)
        self.retranslate()

    def retranslate(self) -> None:
        """Say what goes on, and how to end it."""
        self.words.setText(self.speech.say(text("Window", "Working…")))
        self.bar.setAccessibleName(self.words.text())
        self.stop.setText(self.speech.say(text("Window", "Stop")))
