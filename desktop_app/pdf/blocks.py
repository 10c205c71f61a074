"""The blocks of a described document as what reportlab lays out."""

from __future__ import annotations

from heapq import nlargest
from typing import TYPE_CHECKING, Any, Final

from reportlab.platypus import CondPageBreak, KeepTogether, PageBreak, Spacer, Table, TableStyle

from desktop_app.catalog.pages.page import (
    Facts,
    Heading,
    PaperChart,
    PaperRow,
    PaperRowKind,
    PaperTable,
    Paragraph,
    Signatures,
)
from desktop_app.core.text import Text, text
from desktop_app.pdf.bilingual import Bilingual
from desktop_app.pdf.chart import DrawnChart, TitledChart
from desktop_app.pdf.columns import filled, fitted
from desktop_app.pdf.shaped_text import ShapedText
from desktop_app.pdf.slips import Slips
from desktop_app.pdf.style import (
    ACCENT,
    BODY,
    CELL,
    CELL_BOLD,
    COLUMN,
    HEADING,
    INK,
    LINE,
    NOTE,
    QUIET,
    SUBTITLE,
    TINT,
    TINTED,
    TITLE,
    TextStyle,
    mixed,
    rgb,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.catalog.pages.page import Block, Document, PaperColumn
    from desktop_app.core.language import Speech
    from desktop_app.core.shown import Shown
    from desktop_app.pdf.style import Align
    from desktop_app.pdf.typesetter import Typesetter

_ROOM: Final = 150
"""What a heading needs below it, so that it never stands alone at the foot of a page."""
_SIDE: Final = 5
"""The air on either side of a cell."""
_INDENT: Final = 10
"""How far a row stands in under the one above it."""
_TRIED: Final = 6
"""So many cells of a column are measured: letters are not all as wide."""
_AIR: Final = (1.5, 2.0)
"""The air above and below what stands in a cell."""
_LITTLE: Final = (0.3, 0.5)
"""The same where a table would else reach the next page with a row or two."""
_BESIDE: Final = 72
"""What a heading above a table and a note below it need of a page."""
_SMALLER: Final = 0.82
"""The size of the second language as a part of the first's."""


class Blocks(Slips):
    """Turns blocks into flowables of one width, in one language or two."""

    def __init__(
        self,
        speech: Speech,
        setter: Typesetter,
        second: Speech | None,
        second_setter: Typesetter | None,
        room: tuple[float, float],
    ) -> None:
        """Keep the languages, and the width and height of a page's text in points."""
        self._speech, self._setter = speech, setter
        self._second, self._second_setter = second, second_setter
        self._width, self._page = room

    def story(self, document: Document) -> list[Any]:
        """Everything the document says, in order."""
        story = [*self._text(document.title, TITLE), *self._text(document.subtitle, SUBTITLE)] if document.runs else []
        for block in document.blocks:
            story += self._block(block)
        return story

    def _block(self, block: Block) -> list[Any]:  # noqa: PLR0911 - one line a kind of block
        """One block."""
        match block:
            case Heading(words, new_page):
                return [PageBreak() if new_page else CondPageBreak(_ROOM), *self._text(words, HEADING, beside=True)]
            case Paragraph(words, quiet):
                return [KeepTogether(list(self._text(words, NOTE if quiet else BODY)))]
            case Facts(rows):
                return [self._facts(rows), Spacer(1, 6)]
            case PaperTable():
                return [self._table(block), Spacer(1, 6)]
            case PaperChart():
                title = self._text(block.chart.title, COLUMN) if block.titled else ()
                chart = DrawnChart(block.chart, self._speech, self._setter, self._width)
                return [TitledChart([*title, chart])]
            case Signatures(roles):
                return [self._signatures(roles)]
            case _:
                return self._slip(block)

    def _text(self, value: Shown, style: TextStyle, *, beside: bool = False) -> Iterator[Any]:
        """A value in the first language, and a text in the second after or beneath it."""
        first = ShapedText(self._speech.show(value), style, self._setter)
        if self._second is None or self._second_setter is None or not isinstance(value, Text):
            yield first
            return
        words = self._second.show(value)
        if words == first.text:
            yield first
            return
        smaller = TextStyle(style.size * _SMALLER, ink=QUIET, align=self._align_second(style.align), after=style.after)
        second = ShapedText(words, smaller, self._second_setter)
        if beside:
            yield Bilingual(first, second)
            return
        first.spaceAfter = 0
        yield first
        yield second

    def _align_second(self, align: Align) -> Align:
        """The second language stands on the side of the first, whichever way it is read."""
        first, second = self._setter.language, self._second_setter
        crossed = second is not None and first.right_to_left != second.language.right_to_left
        return "end" if crossed and align == "start" else align

    def _row(self, cells: list[Any]) -> list[Any]:
        """Cells in the order in which the language reads."""
        return cells[::-1] if self._setter.language.right_to_left else cells

    def _facts(self, rows: tuple[tuple[Text, Shown], ...]) -> Table:
        """Labels and values in two columns."""
        label = TextStyle(CELL.size, ink=QUIET)
        cells = [
            self._row([list(self._text(name, label, beside=True)), list(self._text(value, CELL, beside=True))])
            for name, value in rows
            if value not in (None, "")
        ]
        widths = self._row([self._width * 0.3, self._width * 0.7])
        return Table(cells, colWidths=widths, style=TableStyle(_padding()))

    def _table(self, block: PaperTable) -> Table:
        """A table with its heading on every page."""
        head = [self._head(column) for column in block.columns]
        rows = [self._row(head)] + [self._row(self._cells(block.columns, row)) for row in block.rows]
        widths = self._row(self._widths(block))
        # Given the heights, the table does not measure all that is left on every page it reaches.
        heights = [_height(rows[0], widths)]
        heights += [_height(cells, self._room(row, widths)) for cells, row in zip(rows[1:], block.rows, strict=True)]
        air = self._air(sum(heights), len(heights))
        heights = [height + sum(air) for height in heights]
        parts = (*_padding(air), *_rules(block.rows), *self._indents(block.rows), *self._tints(block))
        style = TableStyle(parts)
        return Table(rows, colWidths=widths, rowHeights=heights, repeatRows=1, style=style)

    def _air(self, words: float, rows: int) -> tuple[float, float]:
        """The air of a table's rows: little where the table then stands whole on a page, and else would not."""
        room = self._page - _BESIDE
        crowded = words + rows * sum(_AIR) > room >= words + rows * sum(_LITTLE)
        return _LITTLE if crowded else _AIR

    def _indented(self, row: PaperRow) -> int | None:
        """The column whose words stand in, as the language reads; None for a row that does not."""
        at = next((at for at, cell in enumerate(row.cells) if isinstance(cell, Text)), None)
        if row.kind is not PaperRowKind.SUB or at is None:
            return None
        return len(row.cells) - 1 - at if self._setter.language.right_to_left else at

    def _room(self, row: PaperRow, widths: list[float]) -> list[float]:
        """The widths a row's cells have."""
        at = self._indented(row)
        return [width - _INDENT * (column == at) for column, width in enumerate(widths)]

    def _indents(self, rows: tuple[PaperRow, ...]) -> Iterator[tuple[Any, ...]]:
        """The air before the words that stand in."""
        side = "RIGHTPADDING" if self._setter.language.right_to_left else "LEFTPADDING"
        for number, row in enumerate(rows, 1):
            at = self._indented(row)
            if at is not None:
                yield side, (at, number), (at, number), _SIDE + _INDENT

    def _tints(self, block: PaperTable) -> Iterator[tuple[Any, ...]]:
        """The tints behind cells, light enough for what stands on them on any printer."""
        last, mirrored = len(block.columns) - 1, self._setter.language.right_to_left
        for (row, column), strength in block.tints.items():
            place = (last - column if mirrored else column, row + 1)
            yield "BACKGROUND", place, place, mixed(TINTED, strength)

    def _widths(self, block: PaperTable) -> list[float]:
        """The columns' shares of the width, or what stands in them; room for each longest word and every figure."""
        columns, sides = range(len(block.columns)), 2 * _SIDE
        shares = [column.share for column in block.columns]
        needed = [self._needed(block, at) + sides for at in columns]
        if all(shares):
            return fitted(shares, needed, self._width)
        return filled(needed, [self._wanted(block, at) + sides for at in columns], self._width)

    def _needed(self, block: PaperTable, at: int) -> float:
        """The least width a column's figures and words can stand in; a very long word may still be broken."""
        column = block.columns[at]
        heading = self._speech.show(column.label).split()
        longest = max((self._setter.width(word, COLUMN) for word in heading), default=0.0)
        rows = [row for row in block.rows if not (column.figures and isinstance(row.cells[at], Text))]
        cells = [(row.cells[at], _base(row)) for row in rows if row.kind is not PaperRowKind.TITLE]
        if column.figures:
            return max([longest, *(self._setter.width(self._speech.show(value), style) for value, style in cells)])
        words = {(word, style) for value, style in cells for word in self._speech.show(value).split()}
        return min(max([longest, *(self._setter.width(*word) for word in words)]), self._width / 4)

    def _wanted(self, block: PaperTable, at: int) -> float:
        """The width in which every cell of a column stands in one line; those of most letters are measured."""
        air = [_INDENT * (row.kind is PaperRowKind.SUB) for row in block.rows]
        cells = [
            (self._speech.show(row.cells[at]), _base(row), more) for row, more in zip(block.rows, air, strict=True)
        ]
        longest = nlargest(_TRIED, cells, key=lambda cell: len(cell[0]))
        return max((self._setter.width(words, style) + more for words, style, more in longest), default=0.0)

    def _head(self, column: PaperColumn) -> list[ShapedText]:
        """The heading of a column."""
        if column.label is None:
            return []
        style = TextStyle(COLUMN.size, bold=True, ink=QUIET, align=_align(column))
        return list(self._text(column.label, style))

    def _cells(self, columns: tuple[PaperColumn, ...], row: PaperRow) -> list[Any]:
        """The cells of one row in its style."""
        base = _base(row)
        ink = ACCENT if row.kind is PaperRowKind.TITLE else INK
        return [
            list(self._text(value, _cell(base, ink, column), beside=not column.figures))
            for column, value in zip(columns, row.cells, strict=True)
        ]

    def _signatures(self, roles: tuple[Text, ...]) -> Table:
        """A place a role: who, a line to sign on, what to write there; gaps between them."""
        small = TextStyle(NOTE.size, ink=QUIET)
        hint = text("Paper", "Name, date, signature")
        named = [cell for role in roles for cell in (list(self._text(role, CELL_BOLD)), [])][:-1]
        below = [cell for _ in roles for cell in (list(self._text(hint, small)), [])][:-1]
        gap = 18
        width = (self._width - gap * (len(roles) - 1)) / len(roles)
        widths = [width if at % 2 == 0 else gap for at in range(len(named))]
        rules = [("LINEABOVE", (at, 2), (at, 2), 0.7, rgb(INK)) for at in range(0, len(named), 2)]
        rows = [self._row(named), [[Spacer(1, 34)], *[[]] * (len(named) - 1)], self._row(below)]
        return Table(rows, colWidths=widths, style=TableStyle([*_padding(), *rules]))


def _align(column: PaperColumn) -> Align:
    """Figures stand at the right in every direction, words where reading starts."""
    return "number" if column.figures else "start"


def _base(row: PaperRow) -> TextStyle:
    """Sums and titles are bold."""
    return CELL_BOLD if row.kind in (PaperRowKind.TOTAL, PaperRowKind.TITLE) else CELL


def _height(cells: list[Any], widths: list[float]) -> float:
    """The height of a row without its air: that of its highest cell."""
    inside = [width - 2 * _SIDE for width in widths]
    highest = max(sum(text.wrap(width, 0)[1] for text in cell) for cell, width in zip(cells, inside, strict=True))
    return float(highest)


def _cell(base: TextStyle, ink: str, column: PaperColumn) -> TextStyle:
    """The style of a cell in its column."""
    return TextStyle(base.size, bold=base.bold, ink=ink, align=_align(column))


def _rules(rows: tuple[PaperRow, ...]) -> Iterator[tuple[Any, ...]]:
    """A line under the heading, thin ones between rows, a tint behind sums, titles kept with what they head."""
    yield "LINEBELOW", (0, 0), (-1, 0), 0.9, rgb(INK)
    yield "LINEBELOW", (0, 1), (-1, -1), 0.3, rgb(LINE)
    for at, row in enumerate(rows, 1):
        if row.kind is PaperRowKind.TOTAL:
            yield "BACKGROUND", (0, at), (-1, at), rgb(TINT)
            yield "NOSPLIT", (0, at - 1), (0, at)
        if row.kind is PaperRowKind.TITLE:
            yield "NOSPLIT", (0, at), (0, min(at + 1, len(rows)))


def _padding(air: tuple[float, float] = _AIR) -> tuple[tuple[Any, ...], ...]:
    """The air round every cell."""
    sides = (("LEFTPADDING", _SIDE), ("RIGHTPADDING", _SIDE), ("TOPPADDING", air[0]), ("BOTTOMPADDING", air[1]))
    return ("VALIGN", (0, 0), (-1, -1), "TOP"), *((name, (0, 0), (-1, -1), points) for name, points in sides)
