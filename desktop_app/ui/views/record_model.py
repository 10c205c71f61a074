"""The rows of a listing for a table: each value put into words only when it is painted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop_app.catalog.mark import Mark
from desktop_app.core.shown import When
from desktop_app.ui.look.mark_delegate import MARK

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.catalog.listings.listing import ListColumn, Listing, Row
    from desktop_app.catalog.mark import ListCell
    from desktop_app.core.language import Speech

ModelIndex: TypeAlias = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
_ROLE = Qt.ItemDataRole
_ANSWERED = frozenset((_ROLE.DisplayRole, _ROLE.ToolTipRole, _ROLE.TextAlignmentRole, MARK))
FIGURES = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
WORDS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
"""The sides of cells, put together once: each is asked for with every cell that is painted."""
LONGEST_CODE = 32
"""A longer word is the path of a file, of which the beginning says something too."""


class RecordModel(QAbstractTableModel):
    """The rows of a listing, each value shown only when it is painted."""

    def __init__(self, listing: Listing, speech: Speech) -> None:
        """Start empty."""
        super().__init__()
        self.listing = listing
        self.shown: tuple[int, ...] = ()
        """Which of the listing's columns are shown, in their order."""
        self.columns: tuple[ListColumn, ...] = ()
        """The columns that are shown."""
        self.rows: list[Row] = []
        self.speech = speech
        self._said: dict[tuple[int, int], str] = {}
        """What cells say, as far as it was asked: to measure and to paint them asks for each several times."""
        self.modelReset.connect(self.forget_words)
        self.show_listing(listing)

    def forget_words(self) -> None:
        """Put everything into words anew: in another language, or of other rows."""
        self._said.clear()

    def show_listing(self, listing: Listing) -> None:
        """Hold another listing, without rows."""
        self.beginResetModel()
        self.listing, self.rows = listing, []
        self._show(tuple(range(len(listing.columns))))
        self.endResetModel()

    def show_columns(self, names: Sequence[str]) -> None:
        """Show the columns of some names, in the order of the listing; the usual ones where none of them is there."""
        chosen = tuple(at for at, column in enumerate(self.listing.all) if column.name in names)
        self.beginResetModel()
        self._show(chosen or tuple(range(len(self.listing.columns))))
        self.endResetModel()

    def _show(self, shown: tuple[int, ...]) -> None:
        """Show some of the listing's columns: each cell and heading asks for its own several times."""
        every = self.listing.all
        self.shown, self.columns = shown, tuple(every[at] for at in shown)

    def cell(self, row: int, column: int) -> ListCell:
        """What a row holds in a column that is shown."""
        return self.rows[row][self.shown[column]]

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

    def rowCount(self, parent: ModelIndex = _TOP) -> int:
        """How many rows there are (Qt)."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: ModelIndex = _TOP) -> int:
        """How many columns are shown (Qt)."""
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: ModelIndex, role: int = _ROLE.DisplayRole) -> Any:
        """What a cell shows, and on which side (Qt)."""
        if role not in _ANSWERED:  # painting asks each cell for letters, colours and size, too
            return None
        row, column = index.row(), index.column()
        match role:
            case _ROLE.DisplayRole | _ROLE.ToolTipRole:
                return self.words(row, column)
            case _ROLE.TextAlignmentRole:
                return self._side(column)
            case role if role == MARK:
                value = self.cell(row, column)
                return value if isinstance(value, Mark) else None
        return None

    def words(self, row: int, column: int) -> str:
        """A cell as the reader is shown it."""
        if (row, column) not in self._said:
            value = self.cell(row, column)
            said = self.speech.say(value.words) if isinstance(value, Mark) else self.speech.show(value)
            self._said[row, column] = said
        return self._said[row, column]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        """The heading of a column (Qt)."""
        if orientation is Qt.Orientation.Horizontal and role in {_ROLE.DisplayRole, _ROLE.ToolTipRole}:
            return self.speech.say(self.columns[section].label)
        return self._side(section) if role == _ROLE.TextAlignmentRole else None

    def _side(self, column: int) -> Qt.AlignmentFlag:
        """Figures stand one under the other at their last digit in every direction, words at the leading side."""
        return FIGURES if self.columns[column].figures else WORDS


def is_whole(value: ListCell) -> bool:
    """Whether a value says nothing unless all of it is in sight: a day, a state, a code."""
    short = isinstance(value, str) and " " not in value and len(value) <= LONGEST_CODE
    code = short and any(each.isdigit() for each in str(value))
    return code or isinstance(value, When | Mark)
