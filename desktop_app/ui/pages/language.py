"""What asks for the language of the window, before anything else is asked at the first start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLabel, QListWidget, QListWidgetItem, QPushButton

from desktop_app.core.text import text
from desktop_app.ui.look.layouts import across, down, named
from desktop_app.ui.look.spacing import EDGE, GAP, ROW, WIDE
from desktop_app.ui.speech.languages import languages
from desktop_app.ui.speech.retranslate import Retranslated

if TYPE_CHECKING:
    from desktop_app.core.language import Speech

WIDEST = 420
MOST = 11
"""So many languages are in sight without moving the list; a small screen has room for them."""
CODE = Qt.ItemDataRole.UserRole


class LanguagePage(Retranslated, QFrame):
    """Every language under its own name; the window speaks the one the arrows come to, and Enter goes on."""

    wanted = Signal(str)
    """The window shall speak the language of this code."""
    chosen = Signal()
    """Go on in the language that is spoken."""

    def __init__(self, speech: Speech) -> None:
        """Build the list with the language spoken now chosen in it."""
        super().__init__()
        self.setObjectName("page")
        self.speech = speech
        self.heading = named("welcome", QLabel(wordWrap=True))
        self.list, self.go_on = named("places", QListWidget()), named("primary", QPushButton())
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for each in languages():
            item = QListWidgetItem(each.name, self.list)
            item.setData(CODE, each.code)
            item.setSizeHint(QSize(0, ROW))
        self._choose(speech.language.code)
        self.list.currentItemChanged.connect(lambda item: self.wanted.emit(item.data(CODE)))
        # Later than this key, which would else press what has the keyboard on the next page.
        self.list.activated.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        self.go_on.clicked.connect(self._finish)
        self._lay_out()
        self.retranslate()

    def retranslate(self) -> None:
        """Say the page's words in the language chosen."""
        say = self.speech.say
        self.heading.setText(say(text("Welcome", "Choose your language")))
        self.list.setAccessibleName(self.heading.text())
        self.go_on.setText(say(text("Laptop", "Go on")))

    def _choose(self, code: str) -> None:
        """Stand on a language; on the first one where it is not there."""
        rows = [row for row in range(self.list.count()) if self.list.item(row).data(CODE) == code]
        self.list.setCurrentRow(rows[0] if rows else 0)

    def _finish(self) -> None:
        """Remember the language, chosen or left as it was, and go on."""
        self.wanted.emit(self.list.currentItem().data(CODE))
        self.chosen.emit()

    def _lay_out(self) -> None:
        """The list in the middle of the page."""
        card = named("card", QFrame())
        card.setFixedWidth(WIDEST)
        inner = down(card, gap=GAP, edges=(WIDE, WIDE))
        self.list.setFixedHeight(min(self.list.count(), MOST) * ROW + 3 * GAP)
        inner.addWidget(self.list)
        inner.addWidget(self.go_on, 0, Qt.AlignmentFlag.AlignLeading)
        line = across()
        line.addStretch(1)
        line.addWidget(card, 0, Qt.AlignmentFlag.AlignTop)
        line.addStretch(1)
        column = down(self, gap=WIDE, edges=(EDGE, EDGE))
        column.addStretch(2)
        column.addWidget(self.heading)
        column.addLayout(line)
        column.addStretch(3)
