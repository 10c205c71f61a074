"""How much room the words of a table's cells need; each cell is put into words once, however often it is measured."""

from __future__ import annotations

from functools import partial
from heapq import nlargest
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics

from desktop_app.core.table import Unit
from desktop_app.ui.speech.retranslate import BREAK
from desktop_app.ui.views.column_needs import line_width
from desktop_app.ui.views.table_model import bold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.ui.views.table_model import TableModel

SAMPLE = 200
"""Rows that are measured; the last one, often the sum, is always among them."""
SAMPLE_OF_WORDS = 60
"""So many of words, more than a screen holds: longer ones below go on in a second line, and to say them takes long."""
TRIED = 6
"""So many of the cells with most letters are measured, for letters are not all as wide; of days, all as long, each."""
_COMPARED = (Unit.MONEY, Unit.SHARE, Unit.COUNT)
"""Units whose largest cell is the widest one."""
_HIGH = 100_000
"""More than the height of any words."""


class CellWords:
    """The words of a table as it is shown, in letters of which those of sums and headings are bold."""

    def __init__(self, shown: TableModel, letters: QFontMetrics) -> None:
        """Measure nothing yet."""
        self._shown, self._letters = shown, (letters, QFontMetrics(bold()))
        self._said: dict[tuple[int, int], str] = {}
        self._wide: dict[tuple[bool, str], int] = {}

    def advance(self, row: int, column: int) -> int:
        """How wide the words of a cell are in one line; products, offices and many names stand there often."""
        told = self._shown.is_bold(row), self._words(row, column)
        if told not in self._wide:
            self._wide[told] = line_width(self._letters[told[0]], told[1])
        return self._wide[told]

    def widest(self, column: int) -> int:
        """How wide the widest of the cells is that are measured."""
        unit, rows = self._shown.table.columns[column].unit, range(self._shown.rowCount())
        sample: Iterable[int] = (*rows[: SAMPLE if unit in _COMPARED else SAMPLE_OF_WORDS], *rows[-1:])
        if unit not in _COMPARED:  # of words that stand there often one is enough
            sample = {self._words(row, column): row for row in sample}.values()
        if unit is not Unit.DAY:
            sample = nlargest(TRIED, sample, key=partial(self._length, column))
        return max((self.advance(row, column) for row in sample), default=0)

    def are_codes(self, column: int) -> bool:
        """Whether the cells that are measured are numbers and codes of one word each: cut, they say nothing."""
        rows = range(self._shown.rowCount())
        said = [self._words(row, column) for row in (*rows[:SAMPLE_OF_WORDS], *rows[-1:])]
        return not any(" " in each or BREAK in each for each in said) and any(map(_has_digit, said))

    def lines(self, row: int, column: int, room: int) -> int:
        """How many lines the words of a cell need in so much room."""
        metrics, box = self._letters[self._shown.is_bold(row)], QRect(0, 0, room, _HIGH)
        need = metrics.boundingRect(box, Qt.TextFlag.TextWordWrap, self._words(row, column))
        return max(round(need.height() / metrics.lineSpacing()), 1)

    def _words(self, row: int, column: int) -> str:
        """What a cell says."""
        if (row, column) not in self._said:
            self._said[row, column] = self._shown.words(row, column)
        return self._said[row, column]

    def _length(self, column: int, row: int) -> float:
        """How long a cell is, to be compared with others of its column: of a figure of one kind simply how large."""
        cell = self._shown.table.rows[row][column]
        if self._shown.table.columns[column].unit in _COMPARED and isinstance(cell, int | float):
            return cell if cell >= 0 else -10 * cell  # the sign takes room as a digit does
        return len(self._words(row, column))


def _has_digit(words: str) -> bool:
    """Whether any letter is a digit of any script."""
    return any(map(str.isdigit, words))
