"""The blocks of a described document as what reportlab lays out, each with its element in the structure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from reportlab.platypus import CondPageBreak, KeepTogether, PageBreak, Spacer, Table, TableStyle

from desktop_app.catalog.pages.page import Facts, Heading, PaperChart, PaperTable, Paragraph, Signatures
from desktop_app.core.text import text
from desktop_app.pdf.chart import DrawnChart, TitledChart
from desktop_app.pdf.slips import Slips
from desktop_app.pdf.structure import table_cell
from desktop_app.pdf.style import (
    BODY,
    CELL,
    CELL_BOLD,
    COLUMN,
    HEADING,
    INK,
    NOTE,
    QUIET,
    SUBTITLE,
    TITLE,
    TextStyle,
    rgb,
)
from desktop_app.pdf.table_rows import AIR, SIDE
from desktop_app.pdf.table_setting import TableSetting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.catalog.pages.page import Block, Document
    from desktop_app.core.shown import Shown
    from desktop_app.core.text import Text
    from desktop_app.pdf.structure import Element, Tree
    from desktop_app.pdf.texts import SetText, Texts

_ROOM: Final = 150
"""What a heading needs below it, so that it never stands alone at the foot of a page."""


class Blocks(Slips):
    """Turns blocks into flowables of one width, in one language or two."""

    def __init__(self, texts: Texts, tree: Tree, room: tuple[float, float]) -> None:
        """Keep how texts are set, the structure, and the width and height of a page's text in points."""
        self._texts, self._tree, self._width = texts, tree, room[0]
        self._tables, self._page = TableSetting(texts, *room), room[1]
        self.within: Element | None = None
        """What owns the blocks, where that is not the whole paper."""

    def story(self, document: Document) -> Iterator[Any]:
        """Everything the document says, in order, each block when the one before it is laid out."""
        if document.runs:
            yield from self._text("H1", document.title, TITLE)
            yield from self._text("P", document.subtitle, SUBTITLE)
        for block in document.blocks:
            yield from self._block(block)

    def _block(self, block: Block) -> list[Any]:  # noqa: PLR0911 - one line a kind of block
        """One block."""
        match block:
            case Heading(words, new_page):
                start = PageBreak() if new_page else CondPageBreak(_ROOM)
                return [start, *self._text("H2", words, HEADING, beside=True)]
            case Paragraph(words, quiet):
                return [KeepTogether(self._text("P", words, NOTE if quiet else BODY))]
            case Facts(rows):
                return [self._facts(rows), Spacer(1, 6)]
            case PaperTable():
                return [self._tables.table(block, self._add("Table")), Spacer(1, 6)]
            case PaperChart():
                return [self._chart(block)]
            case Signatures(roles):
                return [self._signatures(roles)]
            case _:
                return self._slip(block)

    def _add(self, kind: str) -> Element:
        """The next block of the structure."""
        return (self.within or self._tree.root).add(kind)

    def _text(self, kind: str, value: Shown, style: TextStyle, *, beside: bool = False) -> list[SetText]:
        """A value as a block of its own."""
        return self._texts.tagged(self._add(kind), list(self._texts.set(value, style, beside=beside)))

    def _chart(self, block: PaperChart) -> TitledChart:
        """A chart under its title."""
        title = self._text("P", block.chart.title, COLUMN) if block.titled else ()
        chart = DrawnChart(block.chart, self._texts.speech, self._texts.setter, self._width)
        chart.tag = self._add("Figure") if not block.chart.empty else None
        return TitledChart([*title, chart])

    def _row(self, cells: list[Any]) -> list[Any]:
        """Cells in the order in which the eye meets them from the left."""
        return cells[::-1] if self._texts.mirrored else cells

    def _facts(self, rows: tuple[tuple[Text, Shown], ...]) -> Table:
        """Labels and values in two columns."""
        label, table = TextStyle(CELL.size, ink=QUIET), self._add("Table")
        cells = []
        for name, value in rows:
            if value not in (None, ""):
                row = table.add("TR")
                head, told = row.add("TH", table_cell("Row")), row.add("TD")
                pair = ((head, name, label), (told, value, CELL))
                cells.append(self._row([self._cell(*each) for each in pair]))
        widths = self._row([self._width * 0.3, self._width * 0.7])
        return Table(cells, colWidths=widths, style=TableStyle(_padding()))

    def _cell(self, element: Element, value: Shown, style: TextStyle) -> list[SetText]:
        """The texts of a cell."""
        return self._texts.tagged(element, list(self._texts.set(value, style, beside=True)))

    def _signatures(self, roles: tuple[Text, ...]) -> Table:
        """A place a role: who, a line to sign on, what to write there; gaps between them."""
        small, hint = TextStyle(NOTE.size, ink=QUIET), text("Paper", "Name, date, signature")
        whole = self._add("Sect")
        places = [whole.add("Div") for _ in roles]
        named = self._spread([self._signed(at, role, CELL_BOLD) for at, role in zip(places, roles, strict=True)])
        below = self._spread([self._signed(at, hint, small) for at in places])
        gap = 18
        width = (self._width - gap * (len(roles) - 1)) / len(roles)
        widths = [width if at % 2 == 0 else gap for at in range(len(named))]
        rules = [("LINEABOVE", (at, 2), (at, 2), 0.7, rgb(INK)) for at in range(0, len(named), 2)]
        rows = [self._row(named), [[Spacer(1, 34)], *[[]] * (len(named) - 1)], self._row(below)]
        return Table(rows, colWidths=widths, style=TableStyle([*_padding(), *rules]))

    def _signed(self, place: Element, value: Text, style: TextStyle) -> list[SetText]:
        """A text of the place of a role."""
        return self._texts.tagged(place.add("P"), list(self._texts.set(value, style)))

    def _spread(self, cells: list[list[SetText]]) -> list[list[SetText]]:
        """Cells with a gap between each two."""
        return [each for cell in cells for each in (cell, [])][:-1]


def _padding() -> tuple[tuple[Any, ...], ...]:
    """The air round every cell."""
    sides = (("LEFTPADDING", SIDE), ("RIGHTPADDING", SIDE), ("TOPPADDING", AIR[0]), ("BOTTOMPADDING", AIR[1]))
    return ("VALIGN", (0, 0), (-1, -1), "TOP"), *((name, (0, 0), (-1, -1), points) for name, points in sides)
