"""A mark as a small tinted label with its icon and its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy

from desktop_app.ui.look.elided_label import ElidedLabel
from desktop_app.ui.look.icons import pixmap
from desktop_app.ui.look.layouts import across, down, named, restyle
from desktop_app.ui.look.measured_label import MeasuredLabel
from desktop_app.ui.look.spacing import GAP, TIGHT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QVBoxLayout

    from desktop_app.catalog.mark import Mark
    from desktop_app.core.language import Speech

LEAST = 22
"""The least height of a mark; said in the style it would hold in any letters."""


class MarkLabel(QFrame):
    """One mark: colour, icon and word together."""

    def __init__(self, mark: Mark, speech: Speech) -> None:
        """Say the mark in a language."""
        super().__init__()
        self.setObjectName("mark")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.sign = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.words, self.whole = named("mark_words", ElidedLabel()), ""
        self.say(mark, speech)
        line = across(self, gap=TIGHT, edges=(GAP, 0))
        line.addWidget(self.sign)
        line.addWidget(self.words)

    def say(self, mark: Mark, speech: Speech) -> None:
        """Say a mark, perhaps another one, in the language and the colours of now."""
        former, tone = self.property("tone"), mark.tone.value
        self.setProperty("tone", tone)
        if former not in {None, tone}:
            for part in (self, self.sign, self.words):
                restyle(part)
        self.sign.setPixmap(pixmap(tone, tone, 14))
        self.whole = speech.say(mark.words)
        self.words.brief = speech.show(mark.brief)
        self.words.setText(self.whole)

    def sizeHint(self) -> QSize:
        """As high as its words, and as a line of others (Qt)."""
        return super().sizeHint().expandedTo(QSize(0, LEAST))

    def minimumSizeHint(self) -> QSize:
        """As narrow as its words may be (Qt)."""
        return super().minimumSizeHint().expandedTo(QSize(0, LEAST))

    def fit(self, room: int) -> None:
        """Say it whole where there is so much room, else in brief, and be no wider than what is said."""
        self.shorten(brief=False)
        self.shorten(brief=self.sizeHint().width() > room)

    def shorten(self, *, brief: bool) -> None:
        """Say it in brief, where that can be said, so that what stands beside it gets the room; or whole again."""
        self.words.setText(self.words.brief if brief and self.words.brief else self.whole)
        self.updateGeometry()  # else what stands around it keeps to its former room until the next event


def sentences(marks: Iterable[Mark], speech: Speech) -> QVBoxLayout:
    """Whole sentences below each other, each behind the icon of its tone, as wide and as high as they need."""
    column = down(gap=TIGHT)
    for mark in marks:
        sign = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        sign.setPixmap(pixmap(mark.tone.value, mark.tone.value, 14))
        words = MeasuredLabel(speech.say(mark.words), speech)
        sign.setFixedHeight(words.fontMetrics().lineSpacing() + TIGHT)  # beside the first of its lines
        line = across(gap=TIGHT)
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(words, 1)
        column.addLayout(line)
    return column
