"""The tables of an answer one under the other, put up one by one so that the window never stands still."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from desktop_app.catalog.charts.of_table import drawn
from desktop_app.core.text import text
from desktop_app.ui.look.layouts import down, named
from desktop_app.ui.look.spacing import GAP, ROW, TIGHT, WIDE
from desktop_app.ui.speech.retranslate import Retranslated
from desktop_app.ui.views.chart_panel import ChartPanel
from desktop_app.ui.views.filling import let_go
from desktop_app.ui.views.long_body import LongBody, Note
from desktop_app.ui.views.order import ordered_table
from desktop_app.ui.views.report_table import ReportTable

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent

    from desktop_app.catalog.charts.of_table import CellAt, DrawnTable
    from desktop_app.core.table import Table
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Tabled
    from desktop_app.ui.shell.desk import Desk
    from desktop_app.ui.views.order import Order

    Spot: TypeAlias = tuple[int, int, int]
    """A cell: its table, its row and its column."""

T = TypeVar("T")
FIRST = (0, 0, 0)
LEAST = 8
"""So many rows of a table are in sight on the smallest screen."""
_EMPTY = text("Report view", "There is nothing to tell for these days.")


class ReportTables(Retranslated, QScrollArea):
    """First how far the figures have come, then every table with its notes."""

    opened = Signal(object)
    """What a chosen cell opens."""
    copied = Signal()
    """The table shall be copied."""

    def __init__(self, desk: Desk) -> None:
        """Start empty."""
        super().__init__(widgetResizable=True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.desk = desk
        self.answer: Tabled | None = None
        self.said_above: Text | None = None
        """What stands over the tables already: a note does not say it again."""
        self._views: list[ReportTable] = []
        self._coming: list[tuple[Tabled, Table]] = []
        """Tables that are not put up yet, below those that fill the page."""
        self.current: ReportTable | None = None
        """The table that the keyboard was in last."""
        self._notes: list[Note] = []
        self._turn = 0
        self._spot: Spot = FIRST
        self._wanted: Spot | None = None
        self.clear()
        self.retranslate()

    @property
    def views(self) -> list[ReportTable]:
        """Every table, those that were still to come or to be said below what is in sight included."""
        while self._coming:
            self._put_up_next()
        self._body.say_all()
        return self._views

    @property
    def seen(self) -> Tabled | None:
        """The answer as it is seen: its tables with their rows in the order that was chosen."""
        if self.answer is None:
            return None
        shown = {(view.table.name, view.table.label): view.table for view in self._views}
        tables = tuple(shown.get((table.name, table.label), table) for table in self.answer.tables)
        return replace(self.answer, tables=tables)

    @property
    def spot(self) -> Spot:
        """The cell that the keyboard was in last."""
        if self.current not in self._views:
            return FIRST
        at = self.current.currentIndex()
        return self._views.index(self.current), at.row(), at.column()

    def return_to(self, spot: Spot) -> None:
        """Let the next answer begin at a cell."""
        self._wanted = spot

    def clear(self) -> None:
        """Put everything away; the keyboard that was in it waits here for what comes."""
        self._turn += 1
        within = self.isAncestorOf(QApplication.focusWidget() or self)
        let_go(row for table in (self.answer.tables if self.answer else ()) for row in table.rows)
        self.answer, self.current, former = None, None, self._views
        self._views, self._coming, self._notes = [], [], []
        body = named("body", LongBody())
        self._body, self._column = body, down(body, gap=GAP)
        if within:
            self.setFocus()
        self.setWidget(body)  # which takes the former tables down
        for view in former:  # its parts know each other: only a long search would find thousands of rows
            vars(view).clear()

    def show_answer(self, answer: Tabled) -> None:
        """Show an answer: its state at once, its tables one after the other."""
        same = self.answer is not None and self.answer.report is answer.report
        self._spot, self._wanted = self._wanted or (self.spot if same else FIRST), None
        self.clear()
        self.answer = answer
        self.setAccessibleName(self.desk.speech.say(answer.report.label))
        for words in answer.remarks:
            self._say("quiet", words)
        if not any(table.rows or table.notes for table in answer.tables):
            self._say("empty", _EMPTY)
        self._coming = [(answer, table) for table in answer.tables]
        if self._coming:
            self._next(self._turn)
        else:
            self._end()

    def retranslate(self) -> None:
        """Say what it is called again; its parts say their own."""
        named_by = self.answer.report.label if self.answer else text("Records", "Records")
        self.setAccessibleName(self.desk.speech.say(named_by))
        for view in self._views:
            if view.order is not None:  # words stand in another order in another language
                view.order_wanted.emit(view.order)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give every table the room there is (Qt)."""
        super().resizeEvent(event)
        self._give_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What a table does not take of the keys: it is copied from here, for a chart has a copy of its own (Qt)."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard goes into the first table, or to where it was (Qt)."""
        super().focusInEvent(event)
        if len(self._views) > self._spot[0]:
            self._views[self._spot[0]].setFocus()

    def _next(self, turn: int) -> None:
        """Put up a table, and then the next one, after whatever else the window has to do.

        The report is open as soon as it fills the page: what lies below follows while one reads.
        """
        if turn != self._turn or not isValid(self) or not self._coming:
            return
        self._put_up_next()
        filled = sum(view.height() for view in self._views) > self.viewport().height()
        if filled and len(self._views) > self._spot[0]:
            QTimer.singleShot(0, partial(self._next, turn))
        else:
            self._beside(lambda: None, lambda _: self._next(turn))

    def _beside(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Do something beside the window; of a network no book need be open."""
        self.desk.worker.run_action(work, done, self.desk.refuse)

    def _put_up_next(self) -> None:
        """Put up the first of the tables that are still to come."""
        self._put_up(*self._coming.pop(0))
        if not self._coming:
            self._end()
        self._grow()

    def _grow(self) -> None:
        """Let the page be as high as what it holds before it is painted: else what came last lies over the rest."""
        body, room = self._body, self.viewport().size()
        self._column.activate()
        needed = max(body.minimumSizeHint().height(), self._column.totalHeightForWidth(room.width()))
        body.resize(room.width(), max(room.height(), needed))

    def _end(self) -> None:
        """Nothing comes below any more."""
        self._column.addStretch(1)
        self._give_room()

    def _put_up(self, answer: Tabled, table: Table) -> None:
        """One table under its label, its notes under it."""
        if len(answer.tables) > 1 or table.label != answer.report.label:
            if self._views:
                self._column.addSpacing(WIDE)
            self._say("strong", table.label)
        if table.columns and table.rows:
            view = self._view(answer, table)
            self._draw(view, table, drawn(table, answer.decimals))
            self._add(view)
            self._enter(view)
        elif not table.notes:
            self._say("quiet", text("Report view", "No rows."))
        for note in (each for each in table.notes if each != self.said_above):
            self._say("small", note)

    def _draw(self, view: ReportTable, table: Table, picture: DrawnTable | None) -> None:
        """The chart of a table over it, where it has one; a point opens what its cell opens."""
        if picture is None:
            return
        panel = ChartPanel(self.desk, over_table=True)
        panel.opened.connect(lambda at, line: self._open_point(view, table, picture.cells.get((at, line))))
        panel.show_chart(picture.chart)
        self._add(panel)

    def _open_point(self, view: ReportTable, table: Table, cell: CellAt | None) -> None:
        """Open the cell that a point is; whoever comes back finds the keyboard there, unless rows stand otherwise."""
        opens = table.opens(cell.row, cell.column) if cell else None
        if cell and opens:
            self.current = view
            if view.order is None:
                view.setCurrentIndex(view.shown.index(cell.row, cell.column))
            self.opened.emit(opens)

    def _view(self, answer: Tabled, table: Table) -> ReportTable:
        """The table itself."""
        view = ReportTable(table, answer.decimals, self.desk.speech)
        view.opened.connect(self.opened)
        view.order_wanted.connect(partial(self._order, view, table))
        view.reached.connect(partial(self._reach, view))
        view.give_room(self._room())
        self._views.append(view)
        return view

    def _order(self, view: ReportTable, came: Table, order: Order | None) -> None:
        """Put the rows of a table in another order, beside the window; without one they stand as they came."""
        decimals, code = view.shown.decimals, self.desk.speech.language.code

        def work() -> Table:
            return came if order is None else ordered_table(came, order, decimals, self.desk.speaking(code))

        self._beside(work, lambda found: view.put_in_order(found, order) if isValid(view) else None)

    def _enter(self, view: ReportTable) -> None:
        """The keyboard that waits here goes into the table it was in, or into the first."""
        at, row, column = self._spot
        if self.hasFocus() and self._views.index(view) == at:
            view.show()
            view.setCurrentIndex(view.shown.index(row, column))
            view.setFocus()

    def _reach(self, view: ReportTable) -> None:
        """The keyboard is in a table now."""
        self.current = view
        self.ensureWidgetVisible(view, 0, TIGHT)

    def _say(self, name: str, words: Text) -> None:
        """A line of words."""
        note = named(name, Note(words, self.desk.speech))
        self._notes.append(note)
        self._add(note)

    def _add(self, part: QWidget) -> None:
        """Put a part under the others, in sight at once, so that room is made for it before anything is painted."""
        self._column.addWidget(part)
        part.show()

    def _give_room(self) -> None:
        """Tell every table how high it may be."""
        room = self._room()
        for view in self._views:
            view.give_room(room)

    def _room(self) -> int:
        """How high a table may be: the page without what says what it is, and without the notes of an only one."""
        lone = len(self._views) == 1 and self.answer is not None and len(self.answer.tables) == 1
        words = sum(note.heightForWidth(self.viewport().width()) + GAP for note in self._notes) if lone else 3 * ROW
        return max(self.viewport().height() - words - GAP, LEAST * ROW)
