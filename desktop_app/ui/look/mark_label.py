"""A mark as a small tinted label with its icon and its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy

from desktop_app.ui.look.elided_label import ElidedLabel
from desktop_app.ui.look.icons import pixmap
from desktop_app.ui.look.layouts import across, named
from desktop_app.ui.look.spacing import GAP, TIGHT

if TYPE_CHECKING:
    from desktop_app.catalog.mark import Mark
    from desktop_app.core.language import Speech


class MarkLabel(QFrame):
    """One mark: colour, icon and word together."""

    def __init__(self, mark: Mark, speech: Speech) -> None:
        """Say the mark in a language."""
        super().__init__()
        self.setObjectName("mark")
        self.setProperty("tone", mark.tone.value)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        sign = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        sign.setPixmap(pixmap(mark.tone.value, mark.tone.value, 14))
        self.words = named("mark_words", ElidedLabel())
        self.words.setText(speech.say(mark.words))
        self.words.brief = speech.show(mark.brief)
        line = across(self, gap=TIGHT, edges=(GAP, 0))
        line.addWidget(sign)
        line.addWidget(self.words)
