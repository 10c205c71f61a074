"""One table of a report on the screen: figures under each other, totals and headings apart, cells that open."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView

from desktop_app.core.money import shared_out
from desktop_app.ui.look.fonts import row_height
from desktop_app.ui.look.layouts import named
from desktop_app.ui.look.spacing import GAP, ROW
from desktop_app.ui.speech.retranslate import Retranslated
from desktop_app.ui.views.cell_words import CellWords
from desktop_app.ui.views.drawn_cells import DrawnCells
from desktop_app.ui.views.order import Order, pressed, show_order
from desktop_app.ui.views.table_model import HEADINGS, ModelIndex, TableModel, bold
from desktop_app.ui.views.table_needs import NARROWEST, NEAR, WIDEST, Needs, aside_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent

    from desktop_app.core.language import Speech
    from desktop_app.core.table import Table

MOST_WRAPPED = 1000
"""Rows of a longer table stay one line high: looking for its long words would take too long."""


WHOLE = 1000
"""More letters than any heading has."""


class ReportTable(Retranslated, QTableView):
    """The table itself, as high as its rows up to what the page has room for."""

    opened = Signal(object)
    """What the chosen cell opens."""
    order_wanted = Signal(object)
    """How the rows shall stand in order; None: as they came."""
    reached = Signal()
    """The keyboard has come here."""

    def __init__(self, table: Table, decimals: int, speech: Speech) -> None:
        """Show a table."""
        super().__init__()
        named("records", self)
        self.room = 0
        """The height that there is, nought while it is not known."""
        self._least = (0, 0, 0)
        """The least width that its columns had in this place: width and room of the place, and that width."""
        self._ways: dict[int, Needs] = {}
        """How wide the columns are, by the letters in a line of their headings, as far as it was asked."""
        self._aside = aside_of(table)
        self.setProperty("near", self._aside is NEAR)  # for the style sheet
        self.shown = TableModel(table, decimals, speech)
        self.order: Order | None = None
        self._set_up()  # before it has columns: else Qt begins at another one where lines run from the right
        self.setModel(self.shown)
        self._drawn = DrawnCells.of(self)
        self.retranslate()

    @property
    def table(self) -> Table:
        """What is shown."""
        return self.shown.table

    def retranslate(self) -> None:
        """Say headings and cells in the language of now, and give the columns the width they now need."""
        speech = self.shown.speech
        self.setAccessibleName(speech.say(self.table.label))
        self.verticalHeader().setDefaultSectionSize(row_height(self))
        self._measure()
        self._share_width()
        self.viewport().update()

    def put_in_order(self, table: Table, order: Order | None) -> None:
        """Show the same rows in another order; the cell the keyboard is in keeps its place."""
        self.order = order
        show_order(self.horizontalHeader(), order)
        self.shown.layoutAboutToBeChanged.emit()
        self.shown.table = table
        self._drawn.measure()
        self.shown.layoutChanged.emit()
        self._measure()
        self._share_width()
        self.viewport().update()

    def give_room(self, height: int) -> None:
        """Say how high it may be."""
        if height != self.room:
            self.room = height
            self._take_height()

    def sizeHint(self) -> QSize:
        """As wide as its columns (Qt)."""
        return QSize(sum(self._needs.whole) + 2 * self.frameWidth(), self.height())

    def minimumSizeHint(self) -> QSize:
        """It may be as narrow as the page (Qt)."""
        return QSize(10 * ROW, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share another width out anew; the height is the table's own doing (Qt)."""
        super().resizeEvent(event)
        # One that still waits for another language is measured in it, and its width shared out, when it is its turn.
        said = self._measured_in == self.shown.speech.language
        # Qt tells of the room beside a bar, which is the same where the table gets narrower by the bar that it loses.
        wider = event.size().width() != event.oldSize().width() or self.width() != self._least[0]
        if said and wider:
            self._share_width()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the first cell where none is chosen (Qt)."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.shown.rowCount():
            self.setCurrentIndex(self.shown.index(0, 0))
        self.reached.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the cell; Ctrl+C is the report's (Qt)."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_F7:
            self.order_wanted.emit(pressed(self.order, max(self.currentIndex().column(), 0)))
        elif event.key() == Qt.Key.Key_C and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over what opens (Qt)."""
        super().mouseMoveEvent(event)
        at = self.indexAt(event.position().toPoint())
        opens = at.isValid() and self.table.opens(at.row(), at.column())
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Where nothing is hidden the wheel moves the page (Qt)."""
        sideways = event.angleDelta().x() or event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        bar = self.horizontalScrollBar() if sideways else self.verticalScrollBar()
        if bar.maximum():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _set_up(self) -> None:
        """How one moves in it and how it looks."""
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalScrollBar().setValue(0)  # from right to left Qt has just moved it past the first column
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(ROW)  # Qt's own is as wide as the widest letter of a script
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.horizontalHeader().setSectionsClickable(True)
        self.horizontalHeader().sectionClicked.connect(lambda at: self.order_wanted.emit(pressed(self.order, at)))
        self.clicked.connect(self._open)

    def _open(self, index: ModelIndex) -> None:
        """Tell what a cell opens, if it does."""
        opens = self.table.opens(index.row(), index.column()) if index.isValid() else None
        if opens:
            self.opened.emit(opens)

    def _measure(self) -> None:
        """How wide the columns are, which words are long."""
        self._least, self._measured_in = (0, 0, 0), self.shown.speech.language
        rows, columns = self.shown.rowCount(), range(self.shown.columnCount())
        self._ways, self._words = {}, CellWords(self.shown, self.fontMetrics())
        self._wants = [self._words.widest(at) + self._aside.whole for at in columns]
        self._wraps = [self.table.columns[at].unit.of_words and not self._words.are_codes(at) for at in columns]
        self._needs = self._needed(HEADINGS[0])
        wide = [at for at in columns if self._wraps[at] and self._needs.whole[at] > NARROWEST]
        wrapped = range(rows if rows <= MOST_WRAPPED else 0)
        measured = ([(at, self._words.advance(row, at)) for at in wide] for row in wrapped)
        least = NARROWEST - self._aside.edges  # no column is ever too narrow for less
        self._long = [[(at, each) for at, each in row if each > least] for row in measured]

    def _needed(self, letters: int) -> Needs:
        """How wide the columns are: headings of so many letters a line, cells as far as words do not go on in lines."""
        if letters not in self._ways:
            self.shown.say_headings([letters] * len(self._wants))
            heads = [self.horizontalHeader().sectionSizeHint(at) + self._aside.spare for at in range(len(self._wants))]
            needs = [max(min(want, WIDEST), head) for want, head in zip(self._wants, heads, strict=True)]
            least = [
                min(need, max(head, NARROWEST)) if wraps else need
                for need, head, wraps in zip(needs, heads, self._wraps, strict=True)
            ]
            self._ways[letters] = Needs(needs, least, heads)
        return self._ways[letters]

    def _wrap_headings(self, width: int) -> None:
        """Headings go on in further lines as far as that keeps the table within its width, and its words in one line.

        Where nothing keeps it there it is moved sideways, and its headings need not be the narrowest.
        """
        cells = sum(min(want, WIDEST) for want in self._wants)  # where these have no room no heading need be tried
        tried = HEADINGS if cells <= width else ()
        whole = (letters for letters in tried if sum(self._needed(letters).whole) <= width)
        least = (letters for letters in HEADINGS if sum(self._needed(letters).least) <= width)
        self._needs = self._needed(next(chain(whole, least), HEADINGS[1]))

    def _straighten_headings(self) -> None:
        """A heading goes on in no more lines than its column needs: other columns may be the narrow ones."""
        self.shown.say_headings([next(self._letters(at)) for at in range(len(self._wants))])
        lines = 1 + max((each.count("\n") for each in self.shown.headings), default=0)
        self.horizontalHeader().setFixedHeight(
            row_height(self) + GAP // 2 + (lines - 1) * self.fontMetrics().lineSpacing()
        )

    def _letters(self, at: int) -> Iterator[int]:
        """The letters a line with which a heading has room in its column, the most first."""
        words, room = self.shown.speech.say(self.table.columns[at].label), self.columnWidth(at)
        if (
            len(words) > HEADINGS[0]
            and QFontMetrics(bold()).horizontalAdvance(words) + self._aside.whole + GAP // 2 <= room
        ):
            yield WHOLE
        yield from (each for each in HEADINGS if each in self._ways and self._ways[each].heads[at] <= room)
        yield HEADINGS[-1]

    def _share_width(self) -> None:
        """Give each column what it needs; words give way to figures, and what is left goes to long words first."""
        columns, width = self.table.columns, self._steady_width()
        self._wrap_headings(width)
        needs = self._needs.within(width)
        wanted = [max(want - need, 0) for want, need in zip(self._wants, needs, strict=True)]
        longer = shared_out(max(min(width - sum(needs), sum(wanted)), 0), wanted) if any(wanted) else wanted
        needs = [need + more for need, more in zip(needs, longer, strict=True)]
        weights = [self._drawn.weight(at) or (3 if of.unit.of_words else 2) for at, of in enumerate(columns)]
        for at, more in enumerate(shared_out(max(width - sum(needs), 0), weights)):
            self.setColumnWidth(at, needs[at] + more)
        self._straighten_headings()
        self._wrap_rows()
        self._take_height()

    def _steady_width(self) -> int:
        """The width for columns; in one place it never grows again, else a bar beside high rows would come and go.

        Whether there is a bar follows from the rows: Qt shows one while the table has not yet taken its height.
        """
        edges, place = self.contentsMargins(), (self.width(), self.room)
        bar = self.verticalScrollBar().sizeHint().width() if 0 < self.room < self._whole_height() else 0
        width = self.width() - edges.left() - edges.right() - bar
        self._least = (*place, min(width, self._least[-1]) if place == self._least[:2] else width)
        return self._least[-1]

    def _wrap_rows(self) -> None:
        """Make rows higher whose words need further lines."""
        if len(self.table.rows) > MOST_WRAPPED:
            return
        first, further = row_height(self), self.fontMetrics().lineSpacing()
        room = [self.columnWidth(at) - self._aside.edges for at in range(len(self._wants))]
        for row, widths in enumerate(self._long):
            high = (self._words.lines(row, at, room[at]) for at, wide in widths if wide > room[at])
            height = first + (max(high, default=1) - 1) * further
            if self.rowHeight(row) != height:
                self.setRowHeight(row, height)

    def _take_height(self) -> None:
        """As high as its rows, as far as there is room."""
        whole = self._whole_height()
        height = min(whole, self.room) if self.room else whole
        if height != self.height():
            self.setFixedHeight(height)

    def _whole_height(self) -> int:
        """How high it is with all its rows, and the bar under them where it is moved sideways."""
        edges, rows = self.contentsMargins(), self.horizontalHeader().height() + self.verticalHeader().length()
        wide = self.horizontalHeader().length() > self.width() - edges.left() - edges.right()
        bar = self.horizontalScrollBar().sizeHint().height() if wide else 0
        return rows + bar + edges.top() + edges.bottom()
