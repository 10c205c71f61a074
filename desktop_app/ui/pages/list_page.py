"""A page with a list on the leading side and the chosen record, or a form, on the other."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QPushButton, QSplitter, QStackedWidget, QWidget

from desktop_app.core.text import text
from desktop_app.ui.look.layouts import across, down, named
from desktop_app.ui.look.search_field import SearchField
from desktop_app.ui.look.spacing import GAP, WIDE
from desktop_app.ui.pages.page import Page
from desktop_app.ui.pages.seen_list import MORE, ListLook, all_rows, more_rows, seen_answer, seen_rows, seen_sums
from desktop_app.ui.speech.languages import speech_for
from desktop_app.ui.views.filter_row import FilterRow
from desktop_app.ui.views.list_menu import ListFoot, ListMenu
from desktop_app.ui.views.order import ordered_rows
from desktop_app.ui.views.record_table import RecordTable
from desktop_app.ui.views.record_view import RecordView
from desktop_app.ui.views.report_paper import ReportPaper
from desktop_app.ui.views.work_strip import WorkStrip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.acts.book import Book
    from desktop_app.acts.lists import SeenList
    from desktop_app.catalog.listings.listing import Listing, Row
    from desktop_app.catalog.listings.record_card import RecordCard
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Answer
    from desktop_app.ui.pages.seen_list import SeenWork
    from desktop_app.ui.shell.desk import Desk


T = TypeVar("T")
SHARES = (1100, 1000)
"""How the list and the record share the width, until somebody moves the line between them."""


class ListPage(Page):
    """A page of records; a page says how they are found, looked up and acted on."""

    listing: ClassVar[Listing]
    by_file: ClassVar[bool] = False
    """Whether the file filters the list and puts it in order (`acts/lists`)."""
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
        self.finding, self.looking_up = self.find_rows, self.look_up
        """How rows and records are found now; a question that is asked already stays what it was."""
        self._more = False
        self._numbers: Sequence[int] | None = None
        """The numbers of all rows of a list that the file has filtered or put in order."""
        self._answer: Answer | None = None
        self.paper = ReportPaper(desk, self, lambda: self._answer)
        self._wanted = ""
        self._before: list[int] = []
        """How list and record shared the width before a form took more."""
        self.table = RecordTable(self.listing, desk.speech, paged=True)
        self.view = RecordView(desk.speech)
        self.aside = named("aside", QStackedWidget())
        self.aside.addWidget(self.view)
        self.first_step = named("primary", QPushButton())
        self.first_step.hide()
        self.first_step.clicked.connect(self.primary_act)
        self.search, self.strip = named("search", SearchField()), WorkStrip(desk.speech)
        self.filters, self.menu = FilterRow(self.table), ListMenu(self.table, desk.speech)
        self.sums = ListFoot(desk.speech)
        self.split = self._split()
        self.content.addWidget(self.split, 1)
        self._connect()
        self.fit_columns()

    def first_focus(self) -> QWidget:
        """The search field: typing finds at once."""
        return self.search

    def reload(self, changed: object = None) -> None:
        """Read the list again; the current record stays the current one."""
        del changed
        words, find, order = self.search.words, self.finding, self.table.order
        code = self.desk.speech.language.code
        self._reckon()
        if self.by_file and self._is_whole() and (order or self.filters.typed):
            self._ask(seen_rows, self._show_seen, "list")
            return

        def work(book: Book) -> Sequence[Row]:
            rows = find(book, words, None)
            return ordered_rows(all_rows(rows, partial(find, book, words)) if order else rows, order, speech_for(code))

        self.desk.read(work, self._show_found, f"{self.listing.name} list")

    def fit_columns(self) -> None:
        """Show the columns that were chosen for the list; what waits has its own and is neither filtered nor cut."""
        self.menu.setVisible(self.by_file and self._is_whole())
        self.sums.setVisible(self.menu.isVisibleTo(self))
        if self._is_whole():
            self.table.show_columns(self.desk.columns_of(self.listing.name))
        else:
            self.filters.hide()

    def _is_whole(self) -> bool:
        """Whether the list is that of all records."""
        return self.table.records.listing is self.listing

    def _ask(self, work: SeenWork[T], done: Callable[[T], None], about: str) -> None:
        """Ask the file about the list as it is wished for."""
        table, order = self.table, self.table.order
        named = self.listing.all[order.column].name if order else ""
        typed = {"order": named, "backwards": bool(order and order.backwards), "filters": self.filters.typed}
        look = ListLook(self.listing, [each.name for each in table.records.columns], self.title, self.desk, typed)
        words = self.search.words
        self.desk.read(lambda book: work(book, look, words), done, f"{self.listing.name} {about}")

    def _reckon(self) -> None:
        """Read how many rows there are, and the sums of what is shown."""
        if self.by_file and self._is_whole():
            self._ask(seen_sums, self.sums.say, "sums")

    def _choose_columns(self, names: list[str]) -> None:
        """Show other columns, and remember them."""
        self.table.show_columns(names)
        self.desk.keep_columns(self.listing.name, names)
        self._reckon()

    def _do(self, entry: str) -> None:
        """Do with the list what was chosen of its menu."""
        if entry == "filter":
            self.filters.open()
            return
        done = {"copy": self.paper.copy, "save": self.paper.ask_for_place, "print": self.paper.ask_for_printer}[entry]

        def take(answer: Answer) -> None:
            self._answer = answer
            done()

        self._ask(seen_answer, take, "paper")

    def show_record(self, code: str) -> None:
        """Find a record and show it beside the list."""
        self._wanted = code
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
        self.table.setAccessibleName(speech.say(self.title))
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
        self.search.wanted.connect(self.reload)
        self.filters.wanted.connect(self.reload)
        self.menu.chosen.connect(self._do)
        self.menu.columns_chosen.connect(self._choose_columns)
        self.search.left.connect(self.reload)
        self.search.stepped.connect(self.table.step)
        self.search.returnPressed.connect(self.table.setFocus)
        self.table.chosen.connect(self._look)
        self.table.more_wanted.connect(self._find_more)
        self.table.order_wanted.connect(self.reload)
        self.view.acted.connect(self.act_on)
        self.view.opened.connect(self.desk.go)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)

    def _split(self) -> QSplitter:
        """The list and, beside it, the record."""
        left = named("list", QFrame())
        column = down(left)
        column.addWidget(self.strip)
        line = across(gap=GAP)
        line.addWidget(self.search, 1)
        line.addWidget(self.menu)
        column.addLayout(line)
        column.addWidget(self.filters)
        column.addWidget(self.table, 1)
        column.addWidget(self.sums)
        column.addWidget(self.first_step, 0, Qt.AlignmentFlag.AlignHCenter)
        split = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        split.addWidget(left)
        split.addWidget(self.aside)
        split.setHandleWidth(WIDE)
        split.setSizes(SHARES)
        return split

    def _show_found(self, rows: Sequence[Row]) -> None:
        """Show what was found page by page."""
        self._numbers = None
        self._show_rows(rows)

    def _show_seen(self, found: SeenList) -> None:
        """Show what the file has filtered or put in order."""
        self._numbers = found.numbers
        self._show_rows(found.rows)

    def _show_rows(self, rows: Sequence[Row]) -> None:
        """Show what was found, and the first step where nothing is there at all."""
        wanted, self._wanted = self._wanted, ""
        self._more = bool(rows) and (self.table.order is None or self._numbers is not None)
        words = self.search.words or " ".join(self.filters.typed.values())
        self.table.say_nothing(text("List", "Nothing here holds “{words}”.", words=words) if words else None)
        self.table.show_rows(rows, wanted)
        self.first_step.setVisible(
            not rows
            and not words
            and self.table.records.listing.first_step is not None
            and self.desk.may(self.primary_does)
        )
        here = self.view.card.code if self.view.card else ""
        key = wanted or self.table.current_key or here
        if not rows:
            self.view.show_card(None)
        elif key:
            self._look(key)

    def _find_more(self) -> None:
        """Read the rows after the last one in sight."""
        if self._more and self.table.records.rows:
            self._more = False
            if self._numbers is not None:
                at = len(self.table.records.rows)
                name, numbers, today = self.listing.name, self._numbers[at : at + MORE], self.desk.today
                self.desk.read(lambda book: more_rows(book, name, numbers, today), self._add_rows, f"{name} list")
                return
            words, last, find = self.search.words, self.table.records.rows[-1], self.finding
            self.desk.read(lambda book: find(book, words, last), self._add_rows, f"{self.listing.name} list")

    def _add_rows(self, rows: Sequence[Row]) -> None:
        """Show further rows; when none came, the end is reached."""
        self._more = bool(rows)
        self.table.add_rows(rows)

    def _look(self, key: str) -> None:
        """Read one record and show it."""
        look_up = self.looking_up
        self.desk.read(lambda book: look_up(book, key), self._show_card, f"{self.listing.name} record")

    def _show_card(self, card: RecordCard) -> None:
        """Show a record beside the list, with what whoever works here may do."""
        self.view.show_card(card.offered_to(self.desk.may))
