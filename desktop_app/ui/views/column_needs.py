"""How wide the columns of a list need to be: measured once for the rows in sight, however often it is laid out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desktop_app.catalog.mark import Mark
from desktop_app.ui.look.fonts import row_height
from desktop_app.ui.views.column_widths import NARROWEST, ColumnNeed
from desktop_app.ui.views.record_model import is_whole

if TYPE_CHECKING:
    from PySide6.QtGui import QFontMetrics

    from desktop_app.ui.views.folded_heads import HeadNeed
    from desktop_app.ui.views.record_table import RecordTable


def line_width(letters: QFontMetrics, words: str) -> int:
    """How wide words are in one line: in Nastaliq the last letter may reach far beyond the end of its own place."""
    return letters.size(Qt.TextFlag.TextSingleLine, words).width()


class ColumnNeeds:
    """What the columns of a table need, until its rows, its letters or its language are others."""

    def __init__(self, table: RecordTable) -> None:
        """Nothing is measured yet."""
        self._table = table
        self._widest: dict[tuple[int, range], int] = {}
        self._heads: dict[int, HeadNeed] = {}

    def forget(self) -> None:
        """Measure everything anew when it is next asked."""
        self._widest.clear()
        self._heads.clear()

    def widest(self, column: int) -> int:
        """How wide the widest cell of a column is among the rows in sight."""
        table = self._table
        many = table.horizontalHeader().resizeContentsPrecision()
        many = many or table.viewport().height() // row_height(table) + 1
        first = max(table.rowAt(0), 0)
        rows = range(first, min(first + many, table.records.rowCount()))
        if (column, rows) not in self._widest:
            self._widest[column, rows] = self._measured(column, rows)
        return self._widest[column, rows]

    def need(self, at: int, *, kept: bool) -> ColumnNeed:
        """What a column that is shown needs; one that is kept, or was chosen by the reader, is no detail."""
        records = self._table.records
        of, first = records.columns[at], range(min(records.rowCount(), 1))
        usual = records.shown[at] < len(records.listing.columns)
        head = self._heading(at)
        return ColumnNeed(
            cell=self.widest(at),
            brief=max(head.brief, NARROWEST),
            folded=head.folded,
            heading=head.whole,
            whole=of.figures or any(is_whole(records.cell(row, at)) for row in first),
            figures=of.figures,
            share=of.share,
            detail=of.detail if usual and not kept else 0,
        )

    def _heading(self, column: int) -> HeadNeed:
        """How wide a heading is."""
        if column not in self._heads:
            self._table.showColumn(column)  # Qt tells nothing of the heading of one that is hidden
            self._heads[column] = self._table.heads.need(column)
        return self._heads[column]

    def _measured(self, column: int, rows: range) -> int:
        """How wide the widest cell is: only the longest words and the longest mark are asked for all they need."""
        records, letters = self._table.records, self._table.fontMetrics()
        longest: dict[bool, tuple[int, int]] = {}
        for row in rows:
            kind = isinstance(records.cell(row, column), Mark)
            wide = line_width(letters, records.words(row, column))
            longest[kind] = max(longest.get(kind, (-1, row)), (wide, row))
        indexes = (records.index(row, column) for _, row in longest.values())
        return max((self._table.sizeHintForIndex(index).width() for index in indexes), default=0)
