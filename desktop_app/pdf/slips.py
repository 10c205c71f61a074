"""The blocks of papers that are handed out, cut or written on, as what reportlab lays out."""

from __future__ import annotations

from abc import abstractmethod
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from reportlab.platypus import KeepInFrame, PageBreak, Spacer, Table, TableStyle

from desktop_app.catalog.pages.page import PaperRow, PaperTable
from desktop_app.catalog.pages.slips import (
    CutLine,
    EmptyRoom,
    Figured,
    InColumns,
    Letterhead,
    Pack,
    PageEnd,
    QrCode,
    Questions,
    SlipTitle,
    SmallLines,
    WritingTable,
)
from desktop_app.core.text import text
from desktop_app.pdf.emblem import HeadEmblem
from desktop_app.pdf.slip_marks import Dashes, DayBoxes, PenLine, QrSquare, Ticks
from desktop_app.pdf.structure import table_cell
from desktop_app.pdf.style import CELL, CELL_BOLD, INK, LINE, MILLIMETRE, QUIET, TextStyle, rgb

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop_app.catalog.pages.page import Block
    from desktop_app.catalog.pages.slips import WritingLine
    from desktop_app.core.shown import Shown
    from desktop_app.pdf.emblem import Emblem
    from desktop_app.pdf.structure import Element, Tree
    from desktop_app.pdf.table_rows import PaperRows
    from desktop_app.pdf.table_setting import TableSetting
    from desktop_app.pdf.texts import SetText, Texts

_OWNER: Final = TextStyle(13, bold=True)
_SMALL_OWNER: Final = TextStyle(8.5, bold=True)
_TITLE: Final = TextStyle(15, bold=True)
_SMALL_TITLE: Final = TextStyle(11, bold=True)
_TOLD: Final = TextStyle(8, ink=QUIET)
_SMALL_TOLD: Final = TextStyle(6.5, ink=QUIET)
_FIGURE: Final = TextStyle(15, bold=True)
_LINE: Final = TextStyle(7.5)
_TIGHT: Final = 2
_SIDE: Final = 5
_DAY_WORDS: Final = (text("Slip", "day"), text("Slip", "month"), text("Slip", "year"))


class SheetOf(NamedTuple):
    """How many stand beside each other and under each other on a page, and how large each is, in millimetres."""

    across: int
    down: int
    size: tuple[float, float] | None = None


SHEETS: Final = MappingProxyType(
    {Pack.STRIP: SheetOf(1, 3), Pack.CARD: SheetOf(2, 4, (84, 54)), Pack.FOLDED: SheetOf(2, 2, (84, 110))}
)
"""Two bank cards (85.6 by 54 millimetres) side by side are a hair wider than the text of a page."""


class Slips:
    """Lays out what only papers of this kind have; what all documents have is laid out by whoever inherits it."""

    _texts: Texts
    _tree: Tree
    _tables: TableSetting
    _width: float
    _page: float
    within: Element | None
    emblem: Emblem | None = None
    """The logo for the letterhead."""

    @abstractmethod
    def _block(self, block: Block) -> list[Any]:
        """One block."""

    @abstractmethod
    def _add(self, kind: str) -> Element:
        """The next block of the structure."""

    @abstractmethod
    def _text(self, kind: str, value: Shown, style: TextStyle, *, beside: bool = False) -> list[SetText]:
        """A value as a block of its own."""

    @abstractmethod
    def _cell(self, element: Element, value: Shown, style: TextStyle) -> list[SetText]:
        """The texts of a cell."""

    @abstractmethod
    def _row(self, cells: list[Any]) -> list[Any]:
        """Cells in the order in which the eye meets them from the left."""

    def _slip(self, block: Block) -> list[Any]:  # noqa: C901, PLR0911 - one line a kind of block
        """One block of this kind."""
        match block:
            case Letterhead():
                return self._letterhead(block)
            case SlipTitle():
                return self._slip_title(block)
            case Figured(label, value):
                return [*self._text("P", label, _TOLD), *self._text("P", value, _FIGURE)]
            case SmallLines(lines, large):
                style = CELL if large else _LINE
                return [each for line in lines if line not in (None, "") for each in self._text("P", line, style)]
            case InColumns(parts, shares):
                return [self._beside(parts, shares)]
            case QrCode(content, side):
                square = QrSquare(content, side * MILLIMETRE, self._add("Figure"), mirrored=self._texts.mirrored)
                return [square]
            case Questions(lines):
                return [self._writing(lines), Spacer(1, 6)]
            case WritingTable():
                return [self._writing_table(block), Spacer(1, 6)]
            case EmptyRoom(millimetres):
                return [Spacer(1, millimetres * MILLIMETRE)]
            case CutLine():
                return [Dashes()]
            case PageEnd():
                return [PageBreak()]
        raise TypeError(block)

    def fitting(self, blocks: Iterable[Block], width: float, owner: Element | None = None) -> list[Any]:
        """Blocks laid out within a width, owned by an element: without one as all that is laid out here."""
        inside: Slips = type(self)(self._texts, self._tree, (width, self._page))  # type: ignore[call-arg]
        inside.within, inside.emblem = owner or self.within, self.emblem
        return [each for block in blocks for each in inside._block(block)]

    def _letterhead(self, of: Letterhead) -> list[Any]:
        """The scheme over what is known of it, and a line."""
        told = _SMALL_TOLD if of.small else _TOLD
        cells: list[Any] = [*self._text("P", of.owner, _SMALL_OWNER if of.small else _OWNER)]
        cells += [each for value in of.told if value not in (None, "") for each in self._text("P", value, told)]
        if self.emblem:
            cells.insert(0, HeadEmblem(self.emblem, tuple(cells), mirrored=self._texts.mirrored))
        rule = ("LINEBELOW", (0, 0), (-1, -1), 0.5 if of.small else 0.9, rgb(INK))
        style = TableStyle([*_air(_TIGHT, 0), rule])
        return [Table([[cells]], colWidths=[self._width], style=style), Spacer(1, _TIGHT if of.small else 8)]

    def _slip_title(self, of: SlipTitle) -> list[Any]:
        """What it is, and its number at the other end."""
        style = _SMALL_TITLE if of.small else _TITLE
        far = TextStyle(style.size, bold=True, align="end")
        cells = [self._text("H1", of.words, style), self._text("P", of.number, far) if of.number else []]
        shares = (0.62, 0.38) if of.number else (1.0, 0.0)
        widths = self._row([self._width * share for share in shares])
        return [Table([self._row(cells)], colWidths=widths, style=TableStyle(_air(1, 0))), Spacer(1, 3)]

    def _beside(self, parts: Sequence[tuple[Block, ...]], shares: Sequence[float]) -> Table:
        """Blocks side by side, from the side where reading starts."""
        widths = [self._width * share / sum(shares) for share in shares]
        owner = self._add("Sect")
        cells = [self.fitting(part, width - _SIDE, owner) for part, width in zip(parts, widths, strict=True)]
        style = [*_air(0, 0), ("RIGHTPADDING", (0, 0), (-1, -1), _SIDE), ("BOTTOMPADDING", (0, 0), (-1, -1), _SIDE)]
        return Table([self._row(cells)], colWidths=self._row(widths), style=TableStyle(style))

    def _writing(self, lines: Sequence[WritingLine]) -> Table:
        """Each question beside its answer, or beside room for one."""
        table, widths = self._add("Table"), self._row([0.36 * self._width, 0.64 * self._width])
        rows = [self._row(self._asked(each, table.add("TR"))) for each in lines]
        style = [*_air(3, _SIDE), ("LINEBELOW", (0, 0), (-1, -1), 0.3, rgb(LINE))]
        return Table(rows, colWidths=widths, style=TableStyle(style))

    def _asked(self, of: WritingLine, row: Element) -> list[list[Any]]:
        """A question, and the answer that is known, boxes to mark, boxes for a day, or a line to write on."""
        style = CELL_BOLD if of.required else CELL
        asked, answer = row.add("TH", table_cell("Row")), row.add("TD")
        say, setter = self._texts.speech.show, self._texts.setter
        if of.filled is not None:
            told: list[Any] = self._cell(answer, of.filled, CELL_BOLD)
        elif of.choices:
            told = [Ticks([say(each) for each in of.choices], setter, answer)]
        elif of.day:
            told = [DayBoxes([say(each) for each in _DAY_WORDS], setter, answer)]
        else:
            told = [PenLine(of.after, setter, answer)]
        return [self._cell(asked, of.label, style), told]

    def _writing_table(self, of: WritingTable) -> PaperRows:
        """Known rows, then empty ones, with lines between all cells, the heading on every page."""
        known = (*of.rows, *[PaperRow((None,) * len(of.columns))] * of.empty)
        return self._tables.table(PaperTable(of.columns, known), self._add("Table"), pen=of.millimetres * MILLIMETRE)

    def packed(self, pack: Pack, papers: Sequence[tuple[Slips, Iterable[Block]]]) -> Table:
        """One sheet: small papers in their places, each laid out by its own, between lines along which they are cut."""
        across, down, size = SHEETS[pack]
        # A little less than the page: a table of its very height would be put on the next one.
        wide, high = (each * MILLIMETRE for each in size) if size else (self._width, (self._page - 14) / down)
        air = 3 * MILLIMETRE
        room = wide - 2 * air if size else wide, high - 2 * air
        cells: list[Any] = [KeepInFrame(*room, own.fitting(blocks, room[0]), mode="shrink") for own, blocks in papers]
        places = [(at % across, at // across) for at in range(len(cells))]
        cells += [""] * (-len(cells) % across)
        rows = [self._row(cells[at : at + across]) for at in range(0, len(cells), across)]
        if self._texts.mirrored:
            places = [(across - 1 - column, row) for column, row in places]
        kind = "BOX" if size else "LINEBELOW"
        lines = [(kind, place, place, 0.4, rgb(QUIET), 0, (2, 2)) for place in places]
        begins = ("ALIGN", (0, 0), (-1, -1), "RIGHT" if self._texts.mirrored else "LEFT")
        style = TableStyle([*_air(air, air if size else 0), begins, *lines])
        return Table(rows, colWidths=[wide] * across, rowHeights=[high] * len(rows), style=style)


def _air(above: float, side: float) -> tuple[tuple[Any, ...], ...]:
    """The same air round every cell, and everything at its top."""
    names = (("LEFTPADDING", side), ("RIGHTPADDING", side), ("TOPPADDING", above), ("BOTTOMPADDING", above))
    return ("VALIGN", (0, 0), (-1, -1), "TOP"), *((name, (0, 0), (-1, -1), points) for name, points in names)
