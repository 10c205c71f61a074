"""The cells of a report's table, put into words only when they are painted."""

from __future__ import annotations

from functools import lru_cache
from textwrap import wrap
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from desktop_app.core.table import RowKind
from desktop_app.ui.look.palette import worn_colours
from desktop_app.ui.speech.retranslate import parted
from desktop_app.ui.views.record_model import FIGURES, WORDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.core.language import Speech
    from desktop_app.core.table import Table

ModelIndex: TypeAlias = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
_ROLE = Qt.ItemDataRole
HEADINGS = (15, 11, 7)
"""Letters of a heading before it goes on in a second line: where there is room, where there is less, and least."""
INDENT = "\u2003"
"""What stands before a part of a row."""


class TableModel(QAbstractTableModel):
    """A table whose cells are put into words only when they are painted."""

    def __init__(self, table: Table, decimals: int, speech: Speech) -> None:
        """Hold the table."""
        super().__init__()
        self.table, self.decimals, self.speech = table, decimals, speech
        of_words = (at for at, column in enumerate(table.columns) if column.unit.of_words)
        self._first = next(of_words, 0)
        self.headings: list[str] = []
        self.say_headings([HEADINGS[0]] * len(table.columns))

    def say_headings(self, letters: Sequence[int]) -> None:
        """Put each heading into words and lines of so many letters, once for a width: every painting asks for them."""
        words = [self.speech.say(column.label) for column in self.table.columns]
        said = [_in_lines(each, most) for each, most in zip(words, letters, strict=True)]
        if said != self.headings:
            self.headings = said
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(words) - 1)

    def rowCount(self, parent: ModelIndex = _TOP) -> int:
        """How many rows there are (Qt)."""
        return 0 if parent.isValid() else len(self.table.rows)

    def columnCount(self, parent: ModelIndex = _TOP) -> int:
        """How many columns there are (Qt)."""
        return 0 if parent.isValid() else len(self.table.columns)

    def data(self, index: ModelIndex, role: int = _ROLE.DisplayRole) -> Any:
        """What a cell shows, on which side, and how it stands out (Qt)."""
        row, column = index.row(), index.column()
        match role:
            case _ROLE.DisplayRole | _ROLE.ToolTipRole | _ROLE.AccessibleTextRole:
                return self.words(row, column)
            case _ROLE.TextAlignmentRole:
                return self._side(column)
            case _ROLE.FontRole if self.is_bold(row):
                return bold()
            case _ROLE.ForegroundRole:
                return self._colour(row, column)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        """The heading of a column, in as many lines as it needs (Qt)."""
        if orientation is Qt.Orientation.Horizontal and role == _ROLE.DisplayRole:
            return self.headings[section]
        return self._side(section) if role == _ROLE.TextAlignmentRole else None

    def words(self, row: int, column: int) -> str:
        """A cell as the reader is shown it; words have the places where a line of them may break."""
        cell, of = self.table.rows[row][column], self.table.columns[column]
        said = self.speech.show(of.reads(cell, self.decimals))
        if of.unit.of_words:
            said = parted(said, self.speech.language.code)
        return INDENT + said if column == self._first and self.table.kind(row) is RowKind.SUB else said

    def is_bold(self, row: int) -> bool:
        """Whether a row stands out by its letters."""
        return self.table.kind(row) in (RowKind.TOTAL, RowKind.HEADING)

    def _side(self, column: int) -> Qt.AlignmentFlag:
        """Figures stand one under the other at their last digit in every direction, words at the leading side."""
        return WORDS if self.table.columns[column].unit.of_words else FIGURES

    def _colour(self, row: int, column: int) -> Any:
        """What leads to a record has the colour of a link; parts of a row are quieter than the row."""
        opens = self.table.opens(row, column)
        if opens and opens.sheet:
            return worn_colours().colour("accent")
        return worn_colours().colour("quiet") if self.table.kind(row) is RowKind.SUB else None


@lru_cache(maxsize=4096)
def _in_lines(words: str, letters: int) -> str:
    """A heading in lines of so many letters; tables of one report share most of theirs, and try each length."""
    return "\n".join(wrap(words, letters, break_long_words=False)) or words


def bold() -> QFont:
    """The letters of a row that stands out."""
    font = QFont()
    font.setBold(True)
    return font
