"""The papers of a record: a small table with what one does about them; files are dropped on it and pictures pasted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QLabel, QPushButton

from desktop_app.catalog.listings.papers import ATTACH, OPEN, PAPERS, RETIRE
from desktop_app.core.text import text
from desktop_app.ui.look.flow_layout import FlowLayout
from desktop_app.ui.look.icons import put_icon
from desktop_app.ui.look.layouts import down, named
from desktop_app.ui.look.spacing import TIGHT
from desktop_app.ui.views.record_table import RecordTable

if TYPE_CHECKING:
    from desktop_app.catalog.listings.papers import Papers
    from desktop_app.core.language import Speech

MOST_ROWS = 5
"""So many papers are in sight before the table scrolls."""


class PaperList(QFrame):
    """Shows the papers of a record; `acted` tells what is wanted of which paper, or nothing of none to add one."""

    acted = Signal(str, str)

    def __init__(self, papers: Papers, speech: Speech) -> None:
        """Show the papers."""
        super().__init__()
        self.table: RecordTable | None = None
        title = speech.say(text("Attachment", "Papers"))
        box, line = down(self, gap=TIGHT), FlowLayout()
        box.addWidget(named("section", QLabel(title)))
        if papers.rows:
            self.table = self._table(title, papers, speech)
            box.addWidget(self.table)
        else:
            box.addWidget(named("nothing", QLabel(speech.say(PAPERS.empty), wordWrap=True)))
        for act, words, icon, is_there in (
            (ATTACH, text("Attachment", "Add…"), "add", papers.may_add),
            (OPEN, text("Attachment", "Open it"), "statements", papers.rows),
            (RETIRE, text("Lists", "Retire"), "close", papers.may_add and papers.rows),
        ):
            if is_there:
                button = named("act", QPushButton(speech.say(words)))
                put_icon(button, icon, "quiet")
                button.clicked.connect(lambda _=False, act=act: self._ask(act))
                line.addWidget(button)
        box.addLayout(line)

    def _table(self, title: str, papers: Papers, speech: Speech) -> RecordTable:
        """The papers one under the other."""
        table = named("part", RecordTable(PAPERS, speech))
        table.setAccessibleName(title)
        table.records.show_rows(papers.rows)
        table.empty.hide()
        table.stand(min(len(papers.rows), MOST_ROWS))
        table.opened.connect(lambda key: self.acted.emit(OPEN, key))
        if papers.may_add:
            keys = QShortcut(QKeySequence.StandardKey.Delete, table, lambda: self._ask(RETIRE))
            keys.setContext(Qt.ShortcutContext.WidgetShortcut)
        return table

    def _ask(self, act: str) -> None:
        """Tell what is wanted of the current paper: of the first where none is."""
        table = self.table if act != ATTACH else None
        self.acted.emit(act, (table.current_key or PAPERS.key_of(table.records.rows[0])) if table else "")
