"""A table of sentences: each row in brief, the chosen one in full under the table, and how many more there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QLabel

from desktop_app.core.text import Text, counted
from desktop_app.ui.look.layouts import down, leading, named
from desktop_app.ui.look.spacing import GAP, ROW
from desktop_app.ui.speech.retranslate import Retranslated
from desktop_app.ui.views.record_table import RecordTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.catalog.listings.listing import Listing
    from desktop_app.catalog.mark import ListCell
    from desktop_app.ui.shell.desk import Desk

MOST = 300
"""More rows would be read by nobody; the first ones are mended first."""


class SentenceTable(Retranslated, QFrame):
    """Rows with a sentence each; the table's signals give the place of a row in the whole list."""

    def __init__(self, desk: Desk, listing: Listing) -> None:
        """Build without rows."""
        super().__init__()
        self.desk = desk
        self.table = RecordTable(listing, desk.speech)
        self.full = named("told", QLabel(wordWrap=True))
        self.full.setMinimumHeight(ROW + GAP)
        self.full.setProperty("textInteractionFlags", "TextSelectableByMouse")
        self.more = named("small", QLabel(wordWrap=True))
        self._sentences: Sequence[Text] = ()
        self._left = 0
        self.table.chosen.connect(lambda _: self._say_full())
        column = down(self, gap=GAP)
        column.addWidget(self.table, 1)
        column.addWidget(self.more)
        column.addWidget(self.full)
        self.show_sentences((), ())

    def show_sentences(self, rows: Sequence[tuple[ListCell, ...]], sentences: Sequence[Text]) -> None:
        """Show the first rows, and the sentence of each in full when it is chosen."""
        self._sentences, self._left = sentences, max(len(rows) - MOST, 0)
        self.table.show_rows([(*row, str(at)) for at, row in enumerate(rows[:MOST])])
        self.retranslate()

    def retranslate(self) -> None:
        """Say the chosen sentence and how many more rows there are."""
        self.more.setText(self.desk.speech.say(counted("Data", "and %n more", "rows not shown", self._left)))
        self.more.setVisible(self._left > 0)
        self.full.setVisible(bool(self._sentences))
        self._say_full()

    def _say_full(self) -> None:
        """Say the sentence of the current row."""
        key = self.table.current_key
        known = bool(key) and int(key) < len(self._sentences)
        self.full.setAlignment(leading(self.desk.speech))
        self.full.setText(self.desk.speech.say(self._sentences[int(key)]) if known else "")
