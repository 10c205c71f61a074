"""What one does with a whole list: filter it, choose its columns, copy, save or print it; and what it adds up to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton

from desktop_app.core.text import text
from desktop_app.ui.look.elided_label import ElidedLabel
from desktop_app.ui.look.icons import icon, put_icon
from desktop_app.ui.speech.retranslate import Retranslated

if TYPE_CHECKING:
    from desktop_app.core.language import Speech
    from desktop_app.core.text import Text
    from desktop_app.ui.views.record_table import RecordTable

ENTRIES = (
    ("filter", "filter", text("List", "Filter by columns"), "Ctrl+Shift+F"),
    ("copy", "copy", text("List", "Copy what is listed"), "Ctrl+Shift+C"),
    ("save", "save", text("Statements page", "Save as…"), "Ctrl+Shift+S"),
    ("print", "print", text("Statements page", "Print…"), "Ctrl+P"),
)
"""The name of each entry, its icon, its words and its keys."""


class ListMenu(Retranslated, QPushButton):
    """A button with the menu; its keys work wherever the list is in sight."""

    chosen = Signal(str)
    """An entry, by its name."""
    columns_chosen = Signal(list)
    """The names of the columns that shall be shown."""

    def __init__(self, table: RecordTable, speech: Speech) -> None:
        """Build the menu of a table."""
        super().__init__()
        self.setObjectName("list_menu")
        self.table, self.speech = table, speech
        self.entries: dict[str, tuple[QAction, Text]] = {}
        menu = QMenu(self)
        for name, _, words, keys in ENTRIES:
            self.entries[name] = self._entry(name, keys), words
            menu.addAction(self.entries[name][0])
        self.columns = QMenu(menu)
        self.columns.aboutToShow.connect(self._offer_columns)
        menu.insertMenu(menu.actions()[1], self.columns)
        self.setMenu(menu)
        self.retranslate()

    def retranslate(self) -> None:
        """Say button and entries, and draw their icons."""
        say = self.speech.say
        self.setText(say(text("List", "List")))
        put_icon(self, "records")
        self.columns.setTitle(say(text("List", "Columns")))
        self.columns.setIcon(icon("records"))
        for name, sign, words, _ in ENTRIES:
            action = self.entries[name][0]
            action.setText(say(words))
            action.setIcon(icon(sign))

    def _entry(self, name: str, keys: str) -> QAction:
        """One entry; its keys work in the whole page."""
        action = QAction(self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda: self.chosen.emit(name))
        self.addAction(action)
        return action

    def _offer_columns(self) -> None:
        """Every column there is, those that are shown with a tick."""
        self.columns.clear()
        shown = {column.name for column in self.table.records.columns}
        for column in self.table.records.listing.all:
            action = self.columns.addAction(self.speech.say(column.label))
            action.setCheckable(True)
            action.setChecked(column.name in shown)
            action.setData(column.name)
            action.toggled.connect(self._choose_columns)

    def _choose_columns(self) -> None:
        """Show the columns that have a tick."""
        self.columns_chosen.emit([action.data() for action in self.columns.actions() if action.isChecked()])


class ListFoot(Retranslated, ElidedLabel):
    """The line under a list: how many rows it has, and their sums; it never makes the list wider."""

    def __init__(self, speech: Speech) -> None:
        """Say nothing yet."""
        super().__init__()
        self.setObjectName("small")
        self.speech = speech
        self._said: Text | None = None

    def say(self, words: Text | None) -> None:
        """Say what the list adds up to."""
        self._said = words
        self.retranslate()

    def retranslate(self) -> None:
        """Say it again."""
        self.setText(self.speech.say(self._said) if self._said else "")
