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
        title = text("Attachment", "Papers")
        self.table = RecordTable(PAPERS, speech)
        self.table.setObjectName("part")
        self.table.setAccessibleName(speech.say(title))
        self.table.records.show_rows(papers.rows)
        self.table.empty.hide()
        self.table.stand(min(len(papers.rows), MOST_ROWS))
        self.table.opened.connect(lambda key: self.acted.emit(OPEN, key))
        box, line = down(self, gap=TIGHT), FlowLayout()
        box.addWidget(named("section", QLabel(speech.say(title))))
        if papers.rows:
            box.addWidget(self.table)
        else:
            self.table.setParent(None)
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
        if papers.rows and papers.may_add:
            keys = QShortcut(QKeySequence.StandardKey.Delete, self.table, lambda: self._ask(RETIRE))
            keys.setContext(Qt.ShortcutContext.WidgetShortcut)

    def _ask(self, act: str) -> None:
        """Tell what is wanted of the current paper: of the first where none is."""
        key = self.table.current_key or (PAPERS.key_of(self.table.records.rows[0]) if self.table.records.rows else "")
        self.acted.emit(act, "" if act == ATTACH else key)
