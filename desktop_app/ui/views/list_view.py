"""Any list of records: searched, filtered, in any order, added up, copied, printed, and read as one scrolls."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from desktop_app.core.text import text
from desktop_app.ui.look.layouts import across, down, named
from desktop_app.ui.look.search_field import SearchField
from desktop_app.ui.look.spacing import GAP
from desktop_app.ui.speech.retranslate import Retranslated
from desktop_app.ui.views.filter_row import FilterRow
from desktop_app.ui.views.list_menu import ListFoot, ListMenu
from desktop_app.ui.views.record_table import RecordTable
from desktop_app.ui.views.report_paper import ReportPaper
from desktop_app.ui.views.seen_list import ListLook, more_rows, seen_answer, seen_rows, seen_sums
from desktop_app.ui.views.work_strip import WorkStrip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.acts.lists import SeenList
    from desktop_app.catalog.listings.listing import Listing, Row
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Answer
    from desktop_app.ui.shell.desk import Desk
    from desktop_app.ui.views.seen_list import RowFinder, SeenWork

T = TypeVar("T")


class ListView(Retranslated, QFrame):
    """One list; whoever shows it says how its rows are found, and takes them with `taking`."""

    reloaded = Signal()
    """What is searched for or filtered by is something else: the list shall be read again."""

    def __init__(self, desk: Desk, listing: Listing, title: Text, finding: RowFinder) -> None:
        """Build the list of some records without rows."""
        super().__init__()
        named("list", self)
        self.desk, self.title, self.finding = desk, title, finding
        self.taking: Callable[[Sequence[Row]], None] = self.put
        self.wanted = ""
        """The record that shall be the current one when rows come."""
        self._about = f"list {id(self)}"
        """What the worker is asked about: an answer to an earlier question is dropped, whatever was listed then."""
        self._more = False
        self._numbers: Sequence[int] | None = None
        """The numbers of all rows of a list that the file has filtered or put in order."""
        self._answer: Answer | None = None
        self.paper = ReportPaper(desk, self, lambda: self._answer)
        self.table = RecordTable(listing, desk.speech, paged=True)
        self.search, self.strip = named("search", SearchField()), WorkStrip(desk.speech)
        self.filters, self.menu = FilterRow(self.table), ListMenu(self.table, desk.speech)
        self.sums = ListFoot(desk.speech)
        self._lay_out()
        self._connect()
        self.fit_columns()

    @property
    def listing(self) -> Listing:
        """What is listed now."""
        return self.table.records.listing

    def show_listing(self, listing: Listing, title: Text, finding: RowFinder) -> None:
        """List something else, no rows of it yet."""
        self.title, self.finding = title, finding
        self.search.forget()
        self.filters.hide()
        self.table.show_listing(listing)
        self.fit_columns()

    def fit_columns(self) -> None:
        """Show the columns that were chosen for the list."""
        self.table.show_columns(self.desk.columns_of(self.listing.name))

    def reload(self) -> None:
        """Read the list again; the current record stays the current one."""
        words, find = self.search.words, self.finding
        self._ask(seen_sums, self.sums.say, "sums")
        if self.table.order or self.filters.typed:
            self._ask(seen_rows, self._show_seen, "rows")
        else:
            self.desk.read(lambda book: find(book, words, None), self._show_found, f"{self._about} rows")

    def put(self, rows: Sequence[Row]) -> None:
        """Show rows, the wanted one as the current one; what was searched for stands there where there is none."""
        wanted, self.wanted = self.wanted, ""
        words = self.search.words or " ".join(self.filters.typed.values())
        self.table.say_nothing(text("List", "Nothing here holds “{words}”.", words=words) if words else None)
        self.table.show_rows(rows, wanted)

    def retranslate(self) -> None:
        """Say the name of the list; its parts say their own."""
        self.table.setAccessibleName(self.desk.speech.say(self.title))

    def _ask(self, work: SeenWork[T], done: Callable[[T], None], about: str) -> None:
        """Ask about the list as it is wished for."""
        table, order, words = self.table, self.table.order, self.search.words
        named_by = self.listing.all[order.column].name if order else ""
        typed = {"order": named_by, "backwards": bool(order and order.backwards), "filters": self.filters.typed}
        columns = [each.name for each in table.records.columns]
        look = ListLook(self.listing, columns, self.title, self.desk, typed, self.finding)
        self.desk.read(lambda book: work(book, look, words), done, f"{self._about} {about}")

    def _choose_columns(self, names: list[str]) -> None:
        """Show other columns, and remember them."""
        self.table.show_columns(names)
        self.desk.remember_columns(self.listing.name, names)
        self._ask(seen_sums, self.sums.say, "sums")

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

    def _show_found(self, rows: Sequence[Row]) -> None:
        """Show what was found page by page."""
        self._numbers, self._more = None, bool(rows)
        self.taking(rows)

    def _show_seen(self, found: SeenList) -> None:
        """Show what was filtered or put in order."""
        self._numbers, self._more = found.numbers, bool(found.numbers)
        self.taking(found.rows)

    def _find_more(self) -> None:
        """Read the rows after the last one in sight."""
        rows = self.table.records.rows
        if not self._more or not rows:
            return
        self._more = False
        words, last, find, about = self.search.words, rows[-1], self.finding, f"{self._about} rows"
        if self._numbers is None:
            self.desk.read(lambda book: find(book, words, last), self._add_rows, about)
        else:
            read = partial(more_rows, self.listing.name, self._numbers, len(rows), self.desk.today)
            self.desk.read(read, self._add_rows, about)

    def _add_rows(self, rows: Sequence[Row]) -> None:
        """Show further rows; when none came, the end is reached."""
        self._more = bool(rows)
        self.table.add_rows(rows)

    def _connect(self) -> None:
        """Join the parts."""
        for wanted in (self.search.wanted, self.search.left, self.filters.wanted, self.table.order_wanted):
            wanted.connect(self.reloaded)
        self.menu.chosen.connect(self._do)
        self.menu.columns_chosen.connect(self._choose_columns)
        self.search.stepped.connect(self.table.step)
        self.search.returnPressed.connect(self.table.setFocus)
        self.table.more_wanted.connect(self._find_more)

    def _lay_out(self) -> None:
        """What waits over the search over the filters over the table over its sums."""
        self.column, line = down(self), across(gap=GAP)
        self.column.addWidget(self.strip)
        line.addWidget(self.search, 1)
        line.addWidget(self.menu)
        self.column.addLayout(line)
        self.column.addWidget(self.filters)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.sums)
