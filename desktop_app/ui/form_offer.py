"""The offer to take up an unfinished form, with its time; nothing is slipped in silently."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton

from desktop_app.core.period import day_of
from desktop_app.core.shown import When
from desktop_app.core.text import text
from desktop_app.ui.layouts import across, named
from desktop_app.ui.spacing import GAP, TIGHT

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.core.language import Speech
    from desktop_app.ui.form_tools import KeptDraft


class FormOffer(QFrame):
    """One draft at a time, the latest first."""

    taken_up = Signal(object)
    """The draft to go on with."""
    thrown_away = Signal(object)
    """The draft to forget."""

    def __init__(self) -> None:
        """Start with nothing to offer."""
        super().__init__()
        self.setObjectName("offer")
        self.hide()
        self._drafts: list[KeptDraft] = []
        self.words = QLabel(wordWrap=True)
        self.take = named("link", QPushButton())
        self.throw = named("link", QPushButton())
        self.take.clicked.connect(lambda: self._answer(taken=True))
        self.throw.clicked.connect(lambda: self._answer(taken=False))
        line = across(self, gap=TIGHT, edges=(GAP, TIGHT))
        line.addWidget(self.words, 1)
        line.addWidget(self.take)
        line.addWidget(self.throw)

    def offer(self, drafts: list[KeptDraft], speech: Speech) -> None:
        """Offer the first of the drafts."""
        self._drafts = drafts
        self.setVisible(bool(drafts))
        self.retranslate(speech)

    def retranslate(self, speech: Speech) -> None:
        """Say the offer in a language."""
        self._speech = speech
        self.take.setText(speech.say(text("Form", "Take it up")))
        self.throw.setText(speech.say(text("Form", "Throw it away")))
        if self._drafts:
            at = self._drafts[0].at
            words = text(
                "Form",
                "An entry of {day}, {time}, was not finished.",
                day=When(day_of(at.date())),
                time=f"{at:%H:%M}",
            )
            self.words.setText(speech.say(words))

    def stops(self) -> list[QWidget]:
        """Where the focus stops, while there is something to offer."""
        return [] if self.isHidden() else [self.take, self.throw]

    def _answer(self, *, taken: bool) -> None:
        """Take the draft up, or forget it and offer the one before."""
        draft = self._drafts.pop(0)
        self.offer([] if taken else self._drafts, self._speech)
        (self.taken_up if taken else self.thrown_away).emit(draft)
