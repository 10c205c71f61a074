"""A described listing as a table: read in any language, chosen by mouse or keyboard, filled as one scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QTableView

from desktop_app.catalog.listings.listing import Row
from desktop_app.catalog.mark import Mark
from desktop_app.core.money import shared_out
from desktop_app.core.shown import When
from desktop_app.core.text import text
from desktop_app.ui.look.layouts import named
from desktop_app.ui.look.mark_delegate import MARK, MarkDelegate
from desktop_app.ui.look.spacing import ROW
from desktop_app.ui.speech.retranslate import Retranslated
from desktop_app.ui.views.order import Order, ordered_rows, pressed, show_order

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from desktop_app.catalog.listings.listing import Listing
    from desktop_app.catalog.mark import Cell
    from desktop_app.core.language import Speech
    from desktop_app.core.text import Text

Index: TypeAlias = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
_ROLE = Qt.ItemDataRole
NARROWEST = 40
"""No column is narrower."""


class RecordModel(QAbstractTableModel):
    """The rows of a listing, each value shown only when it is painted."""

    def __init__(self, listing: Listing, speech: Speech) -> None:
        """Start empty."""
        super().__init__()
        self.listing = listing
        self.rows: list[Row] = []
        self.speech = speech

    def show_listing(self, listing: Listing) -> None:
        """Hold another listing, without rows."""
        self.beginResetModel()
        self.listing, self.rows = listing, []
        self.endResetModel()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Put these rows in place of the former ones."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def add_rows(self, rows: Sequence[Row]) -> None:
        """Put further rows under the others."""
        if rows:
            self.beginInsertRows(_TOP, len(self.rows), len(self.rows) + len(rows) - 1)
            self.rows += rows
            self.endInsertRows()

    def rowCount(self, parent: Index = _TOP) -> int:
        """How many rows there are (Qt)."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _TOP) -> int:
        """How many columns the listing shows (Qt)."""
        return 0 if parent.isValid() else len(self.listing.columns)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """What a cell shows, and on which side (Qt)."""
        value = self.rows[index.row()][index.column()]
        match role:
            case _ROLE.DisplayRole | _ROLE.ToolTipRole:
                return self.speech.say(value.words) if isinstance(value, Mark) else self.speech.show(value)
            case _ROLE.TextAlignmentRole:
                return self._side(index.column())
            case role if role == MARK:
                return value if isinstance(value, Mark) else None
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        """The heading of a column (Qt)."""
        if orientation is Qt.Orientation.Horizontal and role == _ROLE.DisplayRole:
            return self.speech.say(self.listing.columns[section].label)
        return self._side(section) if role == _ROLE.TextAlignmentRole else None

    def _side(self, column: int) -> Qt.AlignmentFlag:
        """Figures stand one under the other at their last digit in every direction, words at the leading side."""
        if self.listing.columns[column].figures:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class RecordTable(Retranslated, QTableView):
    """The table of a listing; `chosen` gives the key of the current row, `opened` one that was entered."""

    chosen = Signal(str)
    opened = Signal(str)
    more_wanted = Signal()
    """The last rows are in sight, and there may be others."""

    order_wanted = Signal()
    """Whoever reads the rows page by page is to read all of them in the new order."""

    def __init__(self, listing: Listing, speech: Speech, *, paged: bool = False) -> None:
        """Build an empty table with the listing's columns; a paged one does not hold all the rows that there are."""
        super().__init__()
        self.setObjectName("records")
        self.order: Order | None = None
        self._called = ""
        """What it is called for those who hear the screen, where nobody gives it a name of its own."""
        self._paged, self._came = paged, list[Row]()
        self.records = RecordModel(listing, speech)
        self.setModel(self.records)
        self.setItemDelegate(MarkDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.horizontalHeader().setSectionsClickable(True)
        self.horizontalHeader().sectionClicked.connect(lambda at: self.put_in_order(pressed(self.order, at)))
        self._nothing = listing.empty
        self.empty = named("empty", QLabel(self.viewport(), wordWrap=True))
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.selectionModel().currentRowChanged.connect(self._choose)
        self.activated.connect(lambda index: self.opened.emit(self._key(index.row())))
        self.verticalScrollBar().valueChanged.connect(self._near_the_end)
        self.retranslate()

    @property
    def current_key(self) -> str:
        """The key of the current row, empty when there is none."""
        row = self.currentIndex().row()
        return self._key(row) if row >= 0 else ""

    def show_listing(self, listing: Listing) -> None:
        """Show the columns of another listing, no rows yet."""
        self.records.show_listing(listing)
        self._came, self.order = [], None
        show_order(self.horizontalHeader(), None)
        self.say_nothing(None)

    def show_rows(self, rows: Sequence[Row], keep: str = "") -> None:
        """Show these rows; the kept key's becomes the current one, else the former or the first; the focus stays."""
        before = self.current_key
        self._came = list(rows)
        self.records.show_rows(ordered_rows(rows, None if self._paged else self.order, self.records.speech))
        self.empty.setVisible(not rows)
        if rows:
            self._share_width()
            known = any(self.records.listing.key_of(row) == before for row in rows)
            self.choose(keep or (before if known else self._key(0)))

    def put_in_order(self, order: Order | None) -> None:
        """Put the rows in order; the current one stays the current one."""
        self.order = order
        show_order(self.horizontalHeader(), order)
        if self._paged:
            self.order_wanted.emit()
        else:
            self.show_rows(self._came, self.current_key)

    def keys_from_here(self) -> list[str]:
        """The keys of the current row and of all below it."""
        return [self._key(row) for row in range(max(self.currentIndex().row(), 0), self.records.rowCount())]

    def add_rows(self, rows: Sequence[Row]) -> None:
        """Show further rows under the others."""
        self.records.add_rows(rows)

    def say_nothing(self, words: Text | None) -> None:
        """What stands there while there are no rows; without words the listing's own."""
        self._nothing = words or self.records.listing.empty
        self.empty.setText(self.records.speech.say(self._nothing))

    def choose(self, key: str) -> None:
        """Make the row of a key the current one, or none where it is not in sight."""
        keys = [self.records.listing.key_of(row) for row in self.records.rows]
        if key in keys:
            self._go_to(keys.index(key))
        else:
            self.setCurrentIndex(_TOP)

    def step(self, rows: int) -> None:
        """Move the choice up or down, as the arrow keys do."""
        last = self.records.rowCount() - 1
        if last >= 0:
            self._go_to(min(max(self.currentIndex().row() + rows, 0), last))

    def retranslate(self) -> None:
        """Show headings, values and the words for an empty table in the language of now."""
        self.empty.setText(self.records.speech.say(self._nothing))
        if self.accessibleName() == self._called:
            self._called = self.records.speech.say(text("Records", "Records"))
            self.setAccessibleName(self._called)
        self.records.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.records.columnCount() - 1)
        if self.order is not None:  # words stand in another order in another language
            self.put_in_order(self.order)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F7 puts the rows in order by the next column, Shift+F7 as a press on the heading does (Qt)."""
        if event.key() != Qt.Key.Key_F7:
            super().keyPressEvent(event)
            return
        at = self.order.column if self.order else -1
        again = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        following = Order(at + 1) if at + 1 < self.records.columnCount() else None
        self.put_in_order(pressed(self.order, max(at, 0)) if again else following)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out among the columns (Qt)."""
        super().resizeEvent(event)
        self.empty.setGeometry(self.viewport().rect())
        self._share_width()

    def _go_to(self, row: int) -> None:
        """Make a row the current one; selectRow would look for a column where there is none from right to left."""
        self.setCurrentIndex(self.records.index(row, 0))

    def _share_width(self) -> None:
        """Give each column its need and its share of the rest; headings give way to cells, then words to figures."""
        columns = self.records.listing.columns
        cells = [max(self.sizeHintForColumn(at), NARROWEST) for at in range(len(columns))]
        spare = [max(self._heading(at) - cell, 0) for at, cell in enumerate(cells)]
        weights = [column.share for column in columns]
        room = self.viewport().width() - sum(cells)
        given = shared_out(max(min(room, sum(spare)), 0), spare) if any(spare) else spare
        needs = [cell + more for cell, more in zip(cells, given, strict=True)]
        rest = self.viewport().width() - sum(needs)
        if rest < 0:
            needs, rest = self._narrowed(needs, rest)
            # A column with a large share holds the longer words, which can spare more letters than a code.
            weights = [0 if each.figures else need * each.share**2 for each, need in zip(columns, needs, strict=True)]
        for at, more in enumerate(shared_out(rest, weights)):
            self.setColumnWidth(at, max(needs[at] + more, NARROWEST))

    def _narrowed(self, needs: list[int], rest: int) -> tuple[list[int], int]:
        """First words give way, the longer more: a day, a code or a state cut short says nothing."""
        columns, first = self.records.listing.columns, self.records.rows[:1]
        whole = [each.figures or any(_is_whole(row[at]) for row in first) for at, each in enumerate(columns)]
        weights = [0 if whole[at] else need * columns[at].share for at, need in enumerate(needs)]
        if not any(weights):
            return needs, rest
        given = [
            min(-less, max(need - 2 * NARROWEST, need // 2))
            for less, need in zip(shared_out(rest, weights), needs, strict=True)
        ]
        return [need - less for need, less in zip(needs, given, strict=True)], rest + sum(given)

    def _heading(self, column: int) -> int:
        """How wide a column's heading is."""
        return self.horizontalHeader().sectionSizeHint(column)

    def _key(self, row: int) -> str:
        """The key of a row."""
        return self.records.listing.key_of(self.records.rows[row])

    def _choose(self, now: QModelIndex) -> None:
        """Tell which record is current."""
        if now.isValid():
            self.chosen.emit(self._key(now.row()))

    def _near_the_end(self, value: int) -> None:
        """Ask for more rows before the user reaches the last one."""
        if value >= self.verticalScrollBar().maximum() - 10 * ROW:
            self.more_wanted.emit()


def _is_whole(value: Cell) -> bool:
    """Whether a value says nothing unless all of it is in sight: a day, a state, a code."""
    code = isinstance(value, str) and " " not in value and any(each.isdigit() for each in value)
    return code or isinstance(value, When | Mark)
