"""Ctrl+K: one field that finds a page, a person, a receipt or a claim by any part of it."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem

from desktop_app.catalog.navigation import NAVIGATION
from desktop_app.core.text import text
from desktop_app.ui.icons import icon
from desktop_app.ui.retranslate import Retranslated
from desktop_app.ui.spacing import ROW, TIGHT

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QFocusEvent

    from desktop_app.actions.book import Book
    from desktop_app.ui.desk import Desk

TYPING = 120
MOST = 12
STEPS = MappingProxyType({Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1})


@dataclass(frozen=True, slots=True)
class Found:
    """One thing found: the page and record it leads to, and how it reads."""

    page: str
    record: str
    words: str


class Finder(Retranslated, QLineEdit):
    """A search field with its findings below it, all by keyboard."""

    picked = Signal(str, str)

    def __init__(self, desk: Desk, search: Callable[[Book, str], Sequence[Found]]) -> None:
        """Search records with the given function, which runs beside the window."""
        super().__init__()
        self.setObjectName("finder")
        self.desk = desk
        self.setClearButtonEnabled(False)
        self._search = search
        self.list = QListWidget(self)
        self.list.setObjectName("findings")
        self.list.setWindowFlags(Qt.WindowType.ToolTip)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.itemClicked.connect(self._pick)
        self.glass = self.addAction(icon("search", size=16), QLineEdit.ActionPosition.LeadingPosition)
        self._pause = QTimer(self, singleShot=True, interval=TYPING)
        self._pause.timeout.connect(self._look)
        self.textEdited.connect(lambda _: self._pause.start())
        self.returnPressed.connect(self._enter)
        self.installEventFilter(self)
        QShortcut(QKeySequence("Ctrl+K"), self, self._start)
        self.retranslate()

    def retranslate(self) -> None:
        """Say what can be found here."""
        hint = self.desk.speech.say(text("Top bar", "Find a person, receipt, claim or page (Ctrl+K)"))
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setToolTip(hint)
        self.glass.setIcon(icon("search", size=16))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move through the findings, Escape puts them away (Qt)."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = STEPS.get(Qt.Key(event.key()))
            if step and self.list.count():
                self.list.setCurrentRow(min(max(self.list.currentRow() + step, 0), self.list.count() - 1))
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._leave()
                return True
        return super().eventFilter(watched, event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Put the findings away when the focus goes elsewhere (Qt)."""
        super().focusOutEvent(event)
        self.list.hide()

    def show_found(self, found: Sequence[Found]) -> None:
        """Show pages first, then the records that were found."""
        self.list.clear()
        for each in [*self._pages(), *found][:MOST]:
            item = QListWidgetItem(icon(each.page), each.words, self.list)
            item.setData(Qt.ItemDataRole.UserRole, each)
        self.list.setCurrentRow(0)
        self._place()

    def _pages(self) -> list[Found]:
        """The pages whose word holds what was typed."""
        part = self.text().strip().casefold()
        named = [(place.name, self.desk.speech.say(place.label)) for place in NAVIGATION]
        return [Found(name, "", word) for name, word in named if part and part in word.casefold()]

    def _look(self) -> None:
        """Search for what was typed."""
        words = self.text().strip()
        if not words:
            self.list.hide()
        elif self.desk.book is None:
            self.show_found(())
        else:
            self.desk.read(lambda book: self._search(book, words), self.show_found, "finder")

    def _place(self) -> None:
        """Put the findings under the field, as wide as it is."""
        height = ROW * self.list.count() + 2 * TIGHT
        below = self.mapToGlobal(self.rect().bottomLeft())
        self.list.setGeometry(below.x(), below.y() + TIGHT, self.width(), height)
        self.list.setVisible(self.list.count() > 0 and self.hasFocus())

    def _start(self) -> None:
        """Begin a new search."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def _enter(self) -> None:
        """Go to the current finding."""
        item = self.list.currentItem()
        if item:
            self._pick(item)

    def _pick(self, item: QListWidgetItem) -> None:
        """Go to a finding."""
        found: Found = item.data(Qt.ItemDataRole.UserRole)
        self._leave()
        self.picked.emit(found.page, found.record)

    def _leave(self) -> None:
        """Put the findings away and forget what was typed."""
        self._pause.stop()
        self.clear()
        self.list.clear()
        self.list.hide()
