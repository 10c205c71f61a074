"""Over a list that is worked through: what it holds and how many, and the way back to the whole list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton

from desktop_app.core.text import text
from desktop_app.ui.look.layouts import across, named
from desktop_app.ui.look.measured_label import MeasuredLabel
from desktop_app.ui.look.spacing import GAP
from desktop_app.ui.speech.retranslate import Retranslated

if TYPE_CHECKING:
    from desktop_app.core.language import Speech
    from desktop_app.core.text import Text


class WorkStrip(Retranslated, QFrame):
    """Hidden while the whole list is shown."""

    dropped = Signal()
    """The whole list shall be shown again."""

    def __init__(self, speech: Speech) -> None:
        """Start hidden."""
        super().__init__()
        self.setObjectName("work")
        self.speech = speech
        self._said: Text | None = None
        self.words, self.drop = named("strong", MeasuredLabel()), named("link", QPushButton())
        self.drop.clicked.connect(self.dropped)
        line = across(self, edges=(GAP, 0))
        line.addWidget(self.words, 1)
        line.addWidget(self.drop)
        self.hide()

    def say(self, words: Text | None) -> None:
        """Name what the list holds; None hides the strip."""
        self._said = words
        self.setVisible(words is not None)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it again."""
        self.words.setText(self.speech.say(self._said) if self._said else "")
        self.drop.setText(self.speech.say(text("Today", "Show all")))
