"""A page with a list on the leading side and the chosen record, or a form, on the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QSplitter, QStackedWidget, QWidget

from desktop_app.ui.look.layouts import named
from desktop_app.ui.look.spacing import WIDE
from desktop_app.ui.pages.page import Page
from desktop_app.ui.views.list_view import ListView
from desktop_app.ui.views.record_view import RecordView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.acts.book import Book
    from desktop_app.catalog.listings.listing import Listing, Row
    from desktop_app.catalog.listings.record_card import RecordCard
    from desktop_app.core.text import Text
    from desktop_app.ui.shell.desk import Desk


SHARES = (1100, 1000)
"""How the list and the record share the width, until somebody moves the line between them."""


class ListPage(Page):
    """A page of records; a page says how they are found, looked up and acted on."""

    listing: ClassVar[Listing]
    search_hint: ClassVar[Text]

    def find_rows(self, book: Book, words: str, after: Row | None) -> Sequence[Row]:
        """On the worker's thread: the next rows that hold the words, after a row or from the start."""
        raise NotImplementedError

    def look_up(self, book: Book, key: str) -> RecordCard:
        """On the worker's thread: the record of a key."""
        raise NotImplementedError

    def __init__(self, desk: Desk) -> None:
        """Build the list and an empty place beside it."""
        super().__init__(desk)
        self.list = ListView(desk, self.listing, self.title, self.find_rows)
        self.list.taking = self._take
        self.looking_up = self.look_up
        """How records are found now; a question that is asked already stays what it was."""
        self._before: list[int] = []
        """How list and record shared the width before a form took more."""
        self.table, self.search, self.strip = self.list.table, self.list.search, self.list.strip
        self.view = RecordView(desk.speech)
        self.aside = named("aside", QStackedWidget())
        self.aside.addWidget(self.view)
        self.first_step = named("primary", QPushButton())
        self.first_step.hide()
        self.first_step.clicked.connect(self.primary_act)
        self.list.column.addWidget(self.first_step, 0, Qt.AlignmentFlag.AlignHCenter)
        self.split = self._split()
        self.content.addWidget(self.split, 1)
        self._connect()

    def first_focus(self) -> QWidget:
        """The search field: typing finds at once."""
        return self.search

    def reload(self, changed: object = None) -> None:
        """Read the list again; the current record stays the current one."""
        del changed
        self.list.reload()

    def show_record(self, code: str) -> None:
        """Find a record and show it beside the list."""
        self.list.wanted = code
        self.close_aside()
        self._look(code)
        self.table.choose(code)

    def show_found(self, words: str, of: str = "") -> None:
        """List all that holds some words, with the keyboard in the list."""
        del of
        self.close_aside()
        self.search.setText(words)
        self.reload()
        self.table.setFocus()

    def retranslate(self) -> None:
        """Say the page's words; the list and the record say their own."""
        super().retranslate()
        speech = self.desk.speech
        self.search.say_hint(speech.say(self.search_hint))
        # From right to left Qt moves what a splitter parts a pixel beyond its edge.
        self.split.setContentsMargins(0, 0, int(speech.language.right_to_left), 0)
        if self.listing.first_step:
            self.first_step.setText(speech.say(self.listing.first_step))

    @property
    def record(self) -> str:
        """The record in sight."""
        return self.view.card.code if self.view.card else ""

    def show_aside(self, widget: QWidget) -> None:
        """Show a form (or anything else) where the record stands, until `close_aside`."""
        self.close_aside()
        self.aside.addWidget(widget)
        self.aside.setCurrentWidget(widget)
        self._make_room(widget)
        widget.setFocus()

    def close_aside(self) -> None:
        """Go back to the record."""
        widget = self.aside.currentWidget()
        if widget is not None and widget is not self.view:
            self.aside.removeWidget(widget)
            widget.deleteLater()
        if self._before:
            self.split.setSizes(self._before)
            self._before = []

    def _make_room(self, widget: QWidget) -> None:
        """Widen the place of what needs more than a record does, as far as the list can spare it."""
        sizes, needed = self.split.sizes(), widget.minimumSizeHint().width()
        if sizes[1] < needed:
            self._before = sizes
            self.split.setSizes([sum(sizes) - needed, needed])

    def _connect(self) -> None:
        """Join the parts of the page."""
        self.list.reloaded.connect(self.reload)
        self.table.chosen.connect(self._look)
        self.view.acted.connect(self.act_on)
        self.view.opened.connect(self.desk.go)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)

    def _split(self) -> QSplitter:
        """The list and, beside it, the record."""
        split = QSplitter(Qt.Orientation.Horizontal, self, childrenCollapsible=False)
        split.addWidget(self.list)
        split.addWidget(self.aside)
        split.setHandleWidth(WIDE)
        split.setSizes(SHARES)
        return split

    def _take(self, rows: Sequence[Row]) -> None:
        """Show what was found, and the first step where nothing is there at all."""
        wanted, sought = self.list.wanted, bool(self.search.words or self.list.filters.typed)
        self.list.put(rows)
        begins = not rows and not sought and self.list.listing.first_step is not None
        self.first_step.setVisible(begins and self.desk.may(self.primary_does))
        key = wanted or self.table.current_key or self.record
        if not rows:
            self.view.show_card(None)
        elif key:
            self._look(key)

    def _look(self, key: str) -> None:
        """Read one record and show it."""
        look_up = self.looking_up
        self.desk.read(lambda book: look_up(book, key), self._show_card, f"{self.listing.name} record")

    def _show_card(self, card: RecordCard) -> None:
        """Show a record beside the list, with what whoever works here may do."""
        self.view.show_card(card.offered_to(self.desk.may))
