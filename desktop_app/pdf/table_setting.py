"""A described table as rows that can be drawn: how wide its columns are, and what stands in its cells."""

from __future__ import annotations

from dataclasses import replace
from heapq import nlargest
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from desktop_app.catalog.pages.page import PaperRowKind
from desktop_app.core.text import Text
from desktop_app.pdf.columns import filled, fitted
from desktop_app.pdf.style import ACCENT, CELL, CELL_BOLD, COLUMN, INK, QUIET, TextStyle
from desktop_app.pdf.table_rows import SIDE, PaperRows, SetRow, Shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.catalog.pages.page import PaperColumn, PaperRow, PaperTable
    from desktop_app.pdf.structure import Element
    from desktop_app.pdf.style import Align
    from desktop_app.pdf.table_rows import Air
    from desktop_app.pdf.texts import SetText, Texts

_INDENT: Final = 10
"""How far a row stands in under the one above it."""
_OF_HEAD: Final = 0.6
"""Two lines of this part of a heading's width hold it, wherever its words break."""
_TRIED: Final = 6
"""So many cells of a column are measured: letters are not all as wide."""
_WORD: Final = 90
"""So long a word is broken in no table, however narrow."""
_HEADS: Final = 2
"""A row is named by its code and its words at most."""
_SMALLEST: Final = 0.8
"""A table too wide for its page is set in letters of this size at least; below it words are broken instead."""


class TableSetting:
    """Sets the tables of one paper."""

    def __init__(self, texts: Texts, width: float, page: float, size: float = 1.0) -> None:
        """Keep the width and height of a page's text in points, and the size of letters as a part of the usual one."""
        self._texts, self._width, self._page, self._size = texts, width, page, size

    def table(self, block: PaperTable, element: Element, air: Air | None = None, *, pen: float = 0) -> PaperRows:
        """A table with its heading on every page; its rows have as much air as the page allows unless it is given.

        For a pen its rows are so many points high, between lines.
        """
        if any(len(row.cells) != len(block.columns) for row in block.rows):
            raise ValueError("a row is shorter or longer than its table is wide")
        needed = [self._needed(block, at) for at in range(len(block.columns))]
        if self._size == 1 and (size := self._fitting(needed)) < 1:
            return TableSetting(self._texts, self._width, self._page, size).table(block, element, air, pen=pen)
        widths = self._widths(block, needed)
        shape = Shape(self._lefts(widths), tuple(widths), _heads(block), _INDENT, self._texts, element, grid=pen > 0)
        head = [self._head(column) for column in block.columns]
        tints: dict[int, dict[int, float]] = {}
        for (row, column), strength in block.tints.items():
            tints.setdefault(row, {})[column] = strength
        rows = (self._row(block, row, widths, tints.get(at, {}), pen) for at, row in enumerate(block.rows))
        return PaperRows(shape, SetRow(head, _high(head, widths)), rows, self._page, air)

    def _fitting(self, needed: Sequence[float]) -> float:
        """The size of letters in which no figure, code or word of a table need be broken; the smallest if none is."""
        room = self._width - 2 * SIDE * len(needed)
        return max(min(room / max(sum(needed), 1.0), 1.0), _SMALLEST)

    def _lefts(self, widths: Sequence[float]) -> tuple[float, ...]:
        """The left edges of the columns: the first stands where the language begins to read."""
        ends = list(accumulate(widths))
        if self._texts.mirrored:
            return tuple(self._width - end for end in ends)
        return tuple(end - width for end, width in zip(ends, widths, strict=True))

    def _row(
        self, block: PaperTable, row: PaperRow, widths: Sequence[float], tints: dict[int, float], least: float
    ) -> SetRow:
        """One row with its texts broken into lines."""
        indented = next((at for at, cell in enumerate(row.cells) if isinstance(cell, Text)), None)
        indented = indented if row.kind is PaperRowKind.SUB else None
        room = [width - _INDENT * (at == indented) for at, width in enumerate(widths)]
        cells = self._cells(block.columns, row)
        high = max(_high(cells, room), self._texts.setter.line_height(self._sized(CELL)), least)
        return SetRow(cells, high, row.kind, tints, indented)

    def _widths(self, block: PaperTable, words: Sequence[float]) -> list[float]:
        """The columns' shares of the width, or what stands in them; room for each longest word and every figure."""
        columns, sides = range(len(block.columns)), 2 * SIDE
        shares = [column.share for column in block.columns]
        needed = [word + sides for word in words]
        if all(shares):
            return fitted(shares, needed, self._width)
        return filled(needed, [self._wanted(block, at) + sides for at in columns], self._width)

    def room(self, block: PaperTable) -> tuple[float, float]:
        """The least width a table can stand in, and the one in which every row is a single line."""
        columns = range(len(block.columns))
        sides = 2 * SIDE * len(block.columns)
        return sum(self._needed(block, at) for at in columns) + sides, sum(
            self._wanted(block, at) for at in columns
        ) + sides

    def _needed(self, block: PaperTable, at: int) -> float:
        """The least width a column's figures and words can stand in; a very long word may still be broken."""
        texts, column, head = self._texts, block.columns[at], self._sized(COLUMN)
        heading = texts.speech.show(column.label).split()
        longest = max(
            [texts.longest_second(column.label, head), *(texts.setter.longest(word, head) for word in heading)]
        )
        rows = [row for row in block.rows if not (column.figures and isinstance(row.cells[at], Text))]
        shown = [row for row in rows if row.kind is not PaperRowKind.TITLE or not isinstance(row.cells[at], Text)]
        cells = [(row.cells[at], self._base(row)) for row in shown]
        if column.figures:
            return max([longest, *(texts.width(value, style) for value, style in cells)])
        words = {(word, style) for value, style in cells for word in texts.speech.show(value).split()}
        second = (texts.longest_second(*cell) for cell in cells)
        return min(max([longest, *second, *(texts.setter.width(*word) for word in words)]), max(self._width / 4, _WORD))

    def _wanted(self, block: PaperTable, at: int) -> float:
        """The width in which every cell of a column stands in one line, and its head in two.

        The cells of most letters are measured.
        """
        show = self._texts.speech.show
        head = self._texts.width(block.columns[at].label, self._sized(COLUMN)) * _OF_HEAD
        air = [_INDENT * (row.kind is PaperRowKind.SUB) for row in block.rows]
        cells = [(show(row.cells[at]), self._base(row), more) for row, more in zip(block.rows, air, strict=True)]
        longest = nlargest(_TRIED, cells, key=lambda cell: len(cell[0]))
        return max([head, *(self._texts.setter.width(words, style) + more for words, style, more in longest)])

    def _head(self, column: PaperColumn) -> list[SetText]:
        """The heading of a column."""
        if column.label is None:
            return []
        style = TextStyle(COLUMN.size, bold=True, ink=QUIET, align=_align(column))
        return list(self._texts.set(column.label, self._sized(style)))

    def _cells(self, columns: tuple[PaperColumn, ...], row: PaperRow) -> list[list[SetText]]:
        """The cells of one row in its style."""
        base = self._base(row)
        ink = ACCENT if row.kind is PaperRowKind.TITLE else INK
        return [
            list(self._texts.set(value, _cell(base, ink, column), beside=not column.figures))
            for column, value in zip(columns, row.cells, strict=True)
        ]

    def _base(self, row: PaperRow) -> TextStyle:
        """Sums and titles are bold."""
        return self._sized(CELL_BOLD if row.kind in (PaperRowKind.TOTAL, PaperRowKind.TITLE) else CELL)

    def _sized(self, style: TextStyle) -> TextStyle:
        """A style in the size of this table's letters."""
        return style if self._size == 1 else replace(style, size=style.size * self._size)


def _heads(block: PaperTable) -> int:
    """How many of a row's first cells say what the row is: those before its figures, its code and its words."""
    first = next((at for at, column in enumerate(block.columns) if column.figures), 1)
    return min(max(first, 1), _HEADS)


def _align(column: PaperColumn) -> Align:
    """Figures stand at the right in every direction, words where reading starts."""
    return "number" if column.figures else "start"


def _cell(base: TextStyle, ink: str, column: PaperColumn) -> TextStyle:
    return TextStyle(base.size, bold=base.bold, ink=ink, align=_align(column))


def _high(cells: Sequence[list[SetText]], widths: Sequence[float]) -> float:
    """The height of a row without its air: that of its highest cell."""
    inside = [width - 2 * SIDE for width in widths]
    highest = max(sum(text.wrap(width, 0)[1] for text in cell) for cell, width in zip(cells, inside, strict=True))
    return float(highest)
