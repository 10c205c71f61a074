"""A described listing as a table: read in any language, chosen by mouse or keyboard, filled as one scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QTableView

from desktop_app.catalog.listings.listing import Row
from desktop_app.core.text import text
from desktop_app.ui.look.fonts import row_height
from desktop_app.ui.look.layouts import named
from desktop_app.ui.look.mark_delegate import MarkDelegate
from desktop_app.ui.look.spacing import ROW, TIGHT
from desktop_app.ui.speech.retranslate import Retranslated
from desktop_app.ui.views.column_needs import ColumnNeeds
from desktop_app.ui.views.column_widths import NARROWEST, is_crowded, left_out, roomy_widths, shared_widths
from desktop_app.ui.views.folded_heads import FoldedHeads
from desktop_app.ui.views.order import Order, ordered_rows, pressed, show_order
from desktop_app.ui.views.record_model import RecordModel

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from desktop_app.catalog.listings.listing import Listing
    from desktop_app.core.language import Speech
    from desktop_app.core.text import Text

_TOP = QModelIndex()
MEASURED = 20
"""So many rows, or those in sight where they are more, say how wide a column is."""


class RecordTable(Retranslated, QTableView):
    """The table of a listing; `chosen` gives the key of the current row, `opened` one that was entered."""

    chosen = Signal(str)
    opened = Signal(str)
    more_wanted = Signal()
    """The last rows are in sight, and there may be others."""
    columns_changed = Signal()
    """Other columns are shown."""
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
        self._unshared = False
        """Whether the width is shared out before it is next painted."""
        self._stands = 0
        """So many rows are in sight under the head; 0 where it takes what room there is."""
        self._kept = frozenset[str]()
        """The names of columns that are never left out, for rows are filtered by them."""
        self.records = RecordModel(listing, speech)
        self.heads = FoldedHeads(self)
        self.setHorizontalHeader(self.heads)
        self._needs = ColumnNeeds(self)
        self.records.modelReset.connect(self._needs.forget)
        self.setModel(self.records)
        self.setItemDelegate(MarkDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self._fit_rows()
        self.heads.setMinimumSectionSize(NARROWEST)  # Qt's own is as wide as the widest letter of a script
        self.heads.setResizeContentsPrecision(MEASURED)
        self.heads.sectionClicked.connect(self._press)
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
        return self._key(row) if (row := self.currentIndex().row()) >= 0 else ""

    def show_listing(self, listing: Listing) -> None:
        """Show the columns of another listing, no rows yet."""
        self.records.show_listing(listing)
        self.columns_changed.emit()
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

    def show_columns(self, names: Sequence[str]) -> None:
        """Show the columns of some names; the current row stays the current one."""
        key = self.current_key
        self.records.show_columns(names)
        show_order(self.horizontalHeader(), self._seen_order())
        self._share_width()
        self.choose(key)
        self.columns_changed.emit()

    def put_in_order(self, order: Order | None) -> None:
        """Put the rows in order; the current one stays the current one."""
        self.order = order
        show_order(self.horizontalHeader(), self._seen_order())
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
        self.setCurrentIndex(self.records.index(keys.index(key), 0) if key in keys else _TOP)

    def step(self, rows: int) -> None:
        """Move the choice up or down, as the arrow keys do."""
        last = self.records.rowCount() - 1
        if last >= 0:
            # selectRow would look for a column where there is none from right to left
            self.setCurrentIndex(self.records.index(min(max(self.currentIndex().row() + rows, 0), last), 0))

    def retranslate(self) -> None:
        """Show headings, values and the words for an empty table in the language of now."""
        self.records.forget_words()
        self._needs.forget()
        self.heads.forget()
        self.empty.setText(self.records.speech.say(self._nothing))
        if self.accessibleName() == self._called:
            self._called = self.records.speech.say(text("Records", "Records"))
            self.setAccessibleName(self._called)
        self.records.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.records.columnCount() - 1)
        if self.order is not None:  # words stand in another order in another language
            self.put_in_order(self.order)
        if not self.testAttribute(Qt.WidgetAttribute.WA_PendingResizeEvent):  # else its width is not its own yet
            self._share_before_painting()  # its days and headings are longer or shorter
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F7 puts the rows in order by the next column, Shift+F7 as a press on the heading does; Ctrl+C copies (Qt)."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
            return
        if event.key() != Qt.Key.Key_F7:
            super().keyPressEvent(event)
            return
        seen = self._seen_order()
        at = seen.column if seen else -1
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._press(max(at, 0))
        else:
            self.put_in_order(Order(self.records.shown[at + 1]) if at + 1 < self.records.columnCount() else None)

    def _copy(self) -> None:
        """Copy the chosen rows as they are read, with a tab between cells: a spreadsheet takes them so."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        columns = range(self.records.columnCount())
        lines = ("\t".join(str(self.records.index(row, at).data() or "") for at in columns) for row in rows)
        QApplication.clipboard().setText("\n".join(lines))

    def _press(self, at: int) -> None:
        """Put the rows in the order that a press on a heading asks for."""
        self.put_in_order(pressed(self.order, self.records.shown[at]))

    def _seen_order(self) -> Order | None:
        """The order by the place of its column among those that are shown; None where it is not."""
        if self.order is None or self.order.column not in self.records.shown:
            return None
        return Order(self.records.shown.index(self.order.column), self.order.backwards)

    def stand(self, rows: int) -> None:
        """Be as high as the head and so many rows, whatever the letters."""
        self._stands = rows
        self._fit_rows()

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters need higher rows (Qt)."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._share_before_painting()
            self._fit_rows()

    def _fit_rows(self) -> None:
        """Rows as high as their letters need."""
        self._needs.forget()
        self.heads.forget()
        self.verticalHeader().setMinimumSectionSize(ROW)  # Qt's own is that of the letters of the language before
        self.verticalHeader().setDefaultSectionSize(row_height(self))
        self._stand()

    def _stand(self) -> None:
        """Be as high as is wanted, where that is known."""
        if self._stands:
            self.setFixedHeight(row_height(self) * (1 + self._stands) + self.heads.further_height + TIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out among the columns (Qt)."""
        super().resizeEvent(event)
        self.empty.setGeometry(self.viewport().rect())
        if not self._unshared:
            self._share_width()

    def doItemsLayout(self) -> None:
        """Before anything is laid out or painted anew (Qt)."""
        if self._unshared:
            self._share_width()
        super().doItemsLayout()

    def _share_before_painting(self) -> None:
        """Share the width out when all is known of letters and words: of another language one comes after the other."""
        self._unshared = True
        self.scheduleDelayedItemsLayout()

    def keep_in_sight(self, names: Iterable[str]) -> None:
        """Leave the columns of some names in sight, whatever room there is."""
        self._kept = frozenset(names)
        self._share_width()

    def _share_width(self) -> None:
        """Share the width out among the columns; details for which there is no room are left out."""
        self._unshared = False
        shown = self.records.shown
        kept = [
            each.name in self._kept or self._is_ordered_by(shown[at]) for at, each in enumerate(self.records.columns)
        ]
        width, needs = self.viewport().width(), [self._needs.need(at, kept=each) for at, each in enumerate(kept)]
        out = left_out(needs, width)
        for at in range(len(needs)):
            self.setColumnHidden(at, at in out)
        seen = [at for at in range(len(needs)) if at not in out]
        needs = [needs[at] for at in seen]
        # Whoever has chosen more columns than there is room for scrolls, rather than read none of them.
        crowded = len(self.records.columns) > len(self.records.listing.columns) and is_crowded(needs, width)
        scrolled = Qt.ScrollBarPolicy.ScrollBarAsNeeded if crowded else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if self.horizontalScrollBarPolicy() is not scrolled:  # else Qt would lay it out anew amid this
            self.setHorizontalScrollBarPolicy(scrolled)
        widths = roomy_widths(needs) if crowded else shared_widths(needs, width)
        if self.viewport().width() == width:  # else a bar came meanwhile, and what is left beside it is shared out
            for at, wide in zip(seen, widths, strict=True):
                self.setColumnWidth(at, wide)
            self.heads.fold((self.width(), self.records.listing.name, self.records.shown))
            self._stand()

    def _is_ordered_by(self, column: int) -> bool:
        """Whether the rows are in the order of a column of the listing."""
        return self.order is not None and self.order.column == column

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
