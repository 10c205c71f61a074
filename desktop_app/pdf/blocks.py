"""The blocks of a described document as what reportlab lays out, each with its element in the structure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reportlab.platypus import KeepTogether, Spacer, Table, TableStyle

from desktop_app.catalog.pages.page import Facts, PaperChart, PaperTable, Paragraph, Signatures
from desktop_app.catalog.pages.slips import EmptyRoom, SmallLines
from desktop_app.pdf.chart import DrawnChart, TitledChart
from desktop_app.pdf.slips import Slips
from desktop_app.pdf.structure import table_cell
from desktop_app.pdf.style import (
    BODY,
    CELL,
    COLUMN,
    NOTE,
    QUIET,
    SUBTITLE,
    TITLE,
    TextStyle,
)
from desktop_app.pdf.table_rows import AIR, SIDE
from desktop_app.pdf.table_setting import TableSetting

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop_app.catalog.pages.page import Block, Document
    from desktop_app.core.shown import Shown
    from desktop_app.core.text import Text
    from desktop_app.pdf.structure import Element, Tree
    from desktop_app.pdf.texts import SetText, Texts


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
        for together in _signed(document.blocks):
            laid = [each for block in together for each in self._block(block)]
            yield from laid if len(together) == 1 else [KeepTogether(laid)]

    def _block(self, block: Block) -> list[Any]:
        match block:
            case Paragraph(words, quiet):
                return [KeepTogether(self._text("P", words, NOTE if quiet else BODY))]
            case Facts(rows):
                return [self._facts(rows), Spacer(1, 6)]
            case PaperTable():
                return [self._tables.table(block, self._add("Table")), Spacer(1, 6)]
            case PaperChart():
                return [self._chart(block)]
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
        return self._texts.tagged(element, list(self._texts.set(value, style, beside=True)))


def _padding() -> tuple[tuple[Any, ...], ...]:
    """The air round every cell."""
    sides = (("LEFTPADDING", SIDE), ("RIGHTPADDING", SIDE), ("TOPPADDING", AIR[0]), ("BOTTOMPADDING", AIR[1]))
    return ("VALIGN", (0, 0), (-1, -1), "TOP"), *((name, (0, 0), (-1, -1), points) for name, points in sides)


def _signed(blocks: Iterable[Block]) -> Iterator[list[Block]]:
    """The blocks one by one; the sentence over places to sign, which says what is signed, together with these."""
    waiting: list[Block] = []
    for block in blocks:
        if waiting and not isinstance(block, (EmptyRoom, Signatures)):
            yield from ([each] for each in waiting)
            waiting = []
        waiting.append(block)
        if isinstance(block, Signatures) or not isinstance(waiting[0], (Paragraph, SmallLines)):
            yield waiting
            waiting = []
    yield from ([each] for each in waiting)
