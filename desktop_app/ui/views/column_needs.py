"""How wide the columns of a list need to be: measured once for the rows in sight, however often it is laid out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desktop_app.catalog.mark import Mark
from desktop_app.core.money import shared_out
from desktop_app.ui.look.fonts import row_height
from desktop_app.ui.views.record_model import is_whole

if TYPE_CHECKING:
    from PySide6.QtGui import QFontMetrics

    from desktop_app.ui.views.record_table import RecordTable

NARROWEST = 40
"""No column is narrower."""
FEWEST = 4
"""So many letters of a heading stay in sight at least."""


def line_width(letters: QFontMetrics, words: str) -> int:
    """How wide words are in one line: in Nastaliq the last letter may reach far beyond the end of its own place."""
    return letters.size(Qt.TextFlag.TextSingleLine, words).width()


class ColumnNeeds:
    """What the columns of a table need, until its rows, its letters or its language are others."""

    def __init__(self, table: RecordTable) -> None:
        """Nothing is measured yet."""
        self._table = table
        self._widest: dict[tuple[int, range], int] = {}
        self._heads: dict[int, int] = {}

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

    def with_heads(self, widths: list[int]) -> list[int]:
        """The widths with room for the first letters of each heading, as far as words can spare it."""
        heads, whole = [self._head(at) for at in range(len(widths))], self._whole()
        lack = [max(head - wide, 0) for head, wide in zip(heads, widths, strict=True)]
        spare = [
            0 if whole[at] else max(wide - max(heads[at], 3 * NARROWEST // 2), 0) for at, wide in enumerate(widths)
        ]
        moved = min(sum(lack), sum(spare))
        if not moved:
            return widths
        given, taken = shared_out(moved, lack), shared_out(moved, spare)
        return [wide + more - less for wide, more, less in zip(widths, given, taken, strict=True)]

    def _head(self, column: int) -> int:
        """How wide a column is for the letters by which its heading is known: dots alone say nothing."""
        if column not in self._heads:
            header = self._table.horizontalHeader()
            letters, words = header.fontMetrics(), str(self._table.records.headerData(column, header.orientation()))
            less = letters.horizontalAdvance(words) - letters.horizontalAdvance(f"{words[:FEWEST]}…")
            self._heads[column] = max(header.sectionSizeHint(column) - max(less, 0), NARROWEST)
        return self._heads[column]

    def narrowed(self, needs: list[int], rest: int) -> tuple[list[int], int]:
        """First words give way, the longer more: a day, a code or a state cut short says nothing."""
        columns, whole = self._table.records.columns, self._whole()
        weights = [0 if whole[at] else (need - NARROWEST) * columns[at].share for at, need in enumerate(needs)]
        if not any(weights):
            return needs, rest
        given = [
            min(-less, max(need - 2 * NARROWEST, (need - NARROWEST) // 2))
            for less, need in zip(shared_out(rest, weights), needs, strict=True)
        ]
        return [need - less for need, less in zip(needs, given, strict=True)], rest + sum(given)

    def _whole(self) -> list[bool]:
        """Which columns hold what is said whole or not at all."""
        records = self._table.records
        first = range(len(records.rows[:1]))
        return [
            each.figures or any(is_whole(records.cell(row, at)) for row in first)
            for at, each in enumerate(records.columns)
        ]

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
