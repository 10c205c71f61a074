"""Ctrl+K: one field that finds a page, a person, a receipt or a claim by any part of it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from desktop_app.catalog.navigation import NAVIGATION
from desktop_app.core.text import text
from desktop_app.ui.retranslate import Retranslated
from desktop_app.ui.search_field import SearchField

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QFocusEvent

    from desktop_app.actions.book import Book
    from desktop_app.ui.desk import Desk
    from desktop_app.ui.findings import Findings, Found

MOST = 12
"""So many findings are shown."""


class Finder(Retranslated, SearchField):
    """A search field with its findings below it, all by keyboard."""

    picked = Signal(str, str)

    def __init__(self, desk: Desk, search: Callable[[Book, str], Sequence[Found]]) -> None:
        """Search records with the given function, which runs beside the window."""
        super().__init__()
        self.setObjectName("finder")
        self.desk = desk
        self._search = search
        self.wanted.connect(self._look)
        self.stepped.connect(self._step)
        self.left.connect(self._leave)
        self.returnPressed.connect(self._enter)
        QShortcut(QKeySequence("Ctrl+K"), self, self._start)
        self.retranslate()

    @cached_property
    def findings(self) -> Findings:
        """The list under the field, made when it is first needed."""
        from desktop_app.ui.findings import Findings

        made = Findings(self)
        made.picked.connect(self._pick)
        return made

    def retranslate(self) -> None:
        """Say what can be found here."""
        self.say_hint(self.desk.speech.say(text("Top bar", "Find a person, receipt, claim or page (Ctrl+K)")))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Put the findings away when the focus goes elsewhere (Qt)."""
        super().focusOutEvent(event)
        self.findings.hide()

    def _look(self) -> None:
        """Search the records for what was typed."""
        words = self.words
        if words and self.desk.book is not None:
            self.desk.read(lambda book: self._search(book, words), self._show, "finder")
        else:
            self._show(())

    def _show(self, found: Sequence[Found]) -> None:
        """Show pages first, then the records that were found."""
        self.findings.show_found([*self._pages(), *found][:MOST], self)

    def _pages(self) -> list[Found]:
        """The pages whose word holds what was typed."""
        from desktop_app.ui.findings import Found

        part = self.words.casefold()
        named = [(place.name, self.desk.speech.say(place.label)) for place in NAVIGATION]
        return [Found(name, "", word) for name, word in named if part and part in word.casefold()]

    def _step(self, rows: int) -> None:
        """Move the choice among the findings."""
        self.findings.step(rows)

    def _enter(self) -> None:
        """Go to the chosen finding."""
        self.findings.pick()

    def _start(self) -> None:
        """Begin a new search."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def _pick(self, page: str, record: str) -> None:
        """Go to a finding."""
        self._leave()
        self.picked.emit(page, record)

    def _leave(self) -> None:
        """Put the findings away and forget what was typed."""
        self.forget()
        self.findings.hide()
