"""How a CSV file is written, where that cannot be told for sure: its letters, and what parts its cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from desktop_app.acts.exchange.dialects import Writing
from desktop_app.catalog.data import LETTERS, MARKS
from desktop_app.core.text import text
from desktop_app.ui.look.layouts import across
from desktop_app.ui.look.spacing import GAP
from desktop_app.ui.pages.import_heading import StillCombo
from desktop_app.ui.speech.retranslate import Retranslated

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.core.language import Speech
    from desktop_app.core.text import Text


_LONGEST = 25
"""Letters of the longest choice."""


class LettersChooser(Retranslated, QFrame):
    """The letters and the mark with which the file was read, to be chosen otherwise."""

    chosen = Signal(object)
    """How it is to be read."""

    def __init__(self, speech: Speech) -> None:
        """Offer nothing yet."""
        super().__init__()
        self._speech, self._now = speech, Writing()
        self.letters, self.mark = StillCombo(), StillCombo()
        self.letters.setMinimumContentsLength(_LONGEST)
        line = across(self, gap=GAP)
        for box in (self.letters, self.mark):
            line.addWidget(box)
            box.activated.connect(lambda _: self._choose())
        self.retranslate()

    def show_written(self, now: Writing | None) -> None:
        """Show how a file was read; nothing where there is no doubt."""
        self.setVisible(now is not None)
        self._now = now or Writing()
        self.retranslate()

    def retranslate(self) -> None:
        """Say the letters and the marks."""
        say = self._speech.say
        for box, words, now in ((self.letters, LETTERS, self._now.letters), (self.mark, MARKS, self._now.mark)):
            self._fill(box, words, now)
        self.letters.setAccessibleName(say(text("Data", "The letters of the file")))
        self.mark.setAccessibleName(say(text("Data", "What parts the cells")))
        for box in (self.letters, self.mark):
            box.setToolTip(box.accessibleName())

    def _fill(self, box: StillCombo, words: Mapping[str, Text], now: str) -> None:
        """Offer what there is; what was found and is none of it stands there as it is called."""
        box.clear()
        for code, label in words.items():
            box.addItem(self._speech.say(label), code)
        if now and now not in words:
            box.addItem(now, now)
        box.setCurrentIndex(max(box.findData(now), 0))

    def _choose(self) -> None:
        """Tell what was chosen."""
        told = Writing(str(self.letters.currentData()), str(self.mark.currentData()))
        if told != self._now:
            self.chosen.emit(told)
