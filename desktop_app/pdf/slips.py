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
    Packed,
    PageEnd,
    QrCode,
    Questions,
    SlipTitle,
    SmallLines,
    WritingTable,
)
from desktop_app.core.text import text
from desktop_app.pdf.slip_marks import Dashes, DayBoxes, PenLine, QrSquare, Ticks
from desktop_app.pdf.style import CELL, CELL_BOLD, INK, LINE, MILLIMETRE, QUIET, TextStyle, rgb

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.catalog.pages.page import Block, PaperColumn
    from desktop_app.catalog.pages.slips import Slip, WritingLine
    from desktop_app.core.language import Speech
    from desktop_app.core.shown import Shown
    from desktop_app.pdf.typesetter import Typesetter

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


class _Sheet(NamedTuple):
    """How many stand beside each other and under each other on a page, and how large each is, in millimetres."""

    across: int
    down: int
    size: tuple[float, float] | None = None


_SHEETS: Final = MappingProxyType(
    {Pack.STRIP: _Sheet(1, 3), Pack.CARD: _Sheet(2, 4, (84, 54)), Pack.FOLDED: _Sheet(2, 2, (84, 110))}
)
"""Two bank cards (85.6 by 54 millimetres) side by side are a hair wider than the text of a page."""


class Slips:
    """Lays out what only papers of this kind have; what all documents have is laid out by whoever inherits it."""

    _speech: Speech
    _setter: Typesetter
    _second: Speech | None
    _second_setter: Typesetter | None
    _width: float
    _page: float

    @abstractmethod
    def _block(self, block: Block) -> list[Any]:
        """One block."""

    @abstractmethod
    def _text(self, value: Shown, style: TextStyle, *, beside: bool = False) -> Iterator[Any]:
        """A value in the reader's language, and in the second where there is one."""

    @abstractmethod
    def _row(self, cells: list[Any]) -> list[Any]:
        """Cells in the order in which the language reads."""

    @abstractmethod
    def _widths(self, block: PaperTable) -> list[float]:
        """The widths of the columns."""

    @abstractmethod
    def _head(self, column: PaperColumn) -> list[Any]:
        """The heading of a column."""

    @abstractmethod
    def _cells(self, columns: tuple[PaperColumn, ...], row: PaperRow) -> list[Any]:
        """The cells of a row."""

    def _slip(self, block: Slip) -> list[Any]:  # noqa: C901, PLR0911 - one line a kind of block
        """One block of this kind."""
        match block:
            case Letterhead():
                return self._letterhead(block)
            case SlipTitle():
                return self._slip_title(block)
            case Figured(label, value):
                return [*self._text(label, _TOLD), *self._text(value, _FIGURE)]
            case SmallLines(lines, large):
                style = CELL if large else _LINE
                return [each for line in lines if line not in (None, "") for each in self._text(line, style)]
            case InColumns(parts, shares):
                return [self._beside(parts, shares)]
            case QrCode(content, side):
                mirrored = self._setter.language.right_to_left
                return [QrSquare(content, side * MILLIMETRE, mirrored=mirrored)]
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
            case Packed(pack, papers):
                return list(self._packed(pack, papers))
        raise TypeError(block)

    def _inside(self, width: float) -> Slips:
        """The same within another width."""
        room = width, self._page
        return type(self)(self._speech, self._setter, self._second, self._second_setter, room)  # type: ignore[call-arg]

    def _of(self, blocks: Sequence[Block], width: float) -> list[Any]:
        """Blocks laid out within a width."""
        inside = self._inside(width)
        return [each for block in blocks for each in inside._block(block)]  # noqa: SLF001 - of its own kind

    def _letterhead(self, of: Letterhead) -> list[Any]:
        """The scheme over what is known of it, and a line."""
        told = _SMALL_TOLD if of.small else _TOLD
        cells = [*self._text(of.owner, _SMALL_OWNER if of.small else _OWNER)]
        cells += [each for value in of.told if value not in (None, "") for each in self._text(value, told)]
        rule = ("LINEBELOW", (0, 0), (-1, -1), 0.5 if of.small else 0.9, rgb(INK))
        style = TableStyle([*_air(_TIGHT, 0), rule])
        return [Table([[cells]], colWidths=[self._width], style=style), Spacer(1, _TIGHT if of.small else 8)]

    def _slip_title(self, of: SlipTitle) -> list[Any]:
        """What it is, and its number at the other end."""
        style = _SMALL_TITLE if of.small else _TITLE
        far = TextStyle(style.size, bold=True, align="end")
        cells = [list(self._text(of.words, style)), list(self._text(of.number, far)) if of.number else []]
        shares = (0.62, 0.38) if of.number else (1.0, 0.0)
        widths = self._row([self._width * share for share in shares])
        return [Table([self._row(cells)], colWidths=widths, style=TableStyle(_air(1, 0))), Spacer(1, 3)]

    def _beside(self, parts: Sequence[tuple[Block, ...]], shares: Sequence[float]) -> Table:
        """Blocks side by side, from the side where reading starts."""
        widths = [self._width * share / sum(shares) for share in shares]
        cells = [self._of(part, width - _SIDE) for part, width in zip(parts, widths, strict=True)]
        style = [*_air(0, 0), ("RIGHTPADDING", (0, 0), (-1, -1), _SIDE)]
        return Table([self._row(cells)], colWidths=self._row(widths), style=TableStyle(style))

    def _writing(self, lines: Sequence[WritingLine]) -> Table:
        """Each question beside its answer, or beside room for one."""
        asked, answer = 0.36 * self._width, 0.64 * self._width
        rows = [
            self._row([list(self._text(each.label, CELL_BOLD if each.required else CELL)), [self._answer(each)]])
            for each in lines
        ]
        style = [*_air(3, _SIDE), ("LINEBELOW", (0, 0), (-1, -1), 0.3, rgb(LINE))]
        return Table(rows, colWidths=self._row([asked, answer]), style=TableStyle(style))

    def _answer(self, of: WritingLine) -> Any:
        """The answer that is known, boxes to mark, boxes for a day, or a line to write on."""
        say, setter = self._speech.show, self._setter
        if of.filled is not None:
            return next(iter(self._text(of.filled, CELL_BOLD)))
        if of.choices:
            return Ticks([say(each) for each in of.choices], setter)
        return DayBoxes([say(each) for each in _DAY_WORDS], setter) if of.day else PenLine(of.after, setter)

    def _writing_table(self, of: WritingTable) -> Table:
        """Known rows, then empty ones, with lines between all cells, the heading on every page."""
        known = (*of.rows, *[PaperRow((None,) * len(of.columns))] * of.empty)
        rows = [self._row([self._head(each) for each in of.columns])]
        rows += [self._row(self._cells(of.columns, row)) for row in known]
        widths = self._row(self._widths(PaperTable(of.columns, known)))
        heights = [max(_height(row, widths), of.millimetres * MILLIMETRE if at else 0) for at, row in enumerate(rows)]
        lines = [("GRID", (0, 0), (-1, -1), 0.4, rgb(QUIET)), ("LINEBELOW", (0, 0), (-1, 0), 0.9, rgb(INK))]
        style = TableStyle([*_air(2.5, _SIDE), *lines])
        return Table(rows, colWidths=widths, rowHeights=heights, repeatRows=1, style=style)

    def _packed(self, pack: Pack, papers: Sequence[tuple[Block, ...]]) -> Iterator[Any]:
        """Sheets of small papers, as many as are needed."""
        sheet = _SHEETS[pack]
        each = sheet.across * sheet.down
        for first in range(0, len(papers), each):
            if first:
                yield PageBreak()
            yield self._sheet(pack, papers[first : first + each])

    def _sheet(self, pack: Pack, papers: Sequence[tuple[Block, ...]]) -> Table:
        """One sheet: small papers in their places, with the lines along which they are cut."""
        across, down, size = _SHEETS[pack]
        # A little less than the page: a table of its very height would be put on the next one.
        wide, high = (each * MILLIMETRE for each in size) if size else (self._width, (self._page - 14) / down)
        air = 3 * MILLIMETRE
        room = wide - 2 * air if size else wide, high - 2 * air
        cells = [KeepInFrame(*room, self._of(each, room[0]), mode="shrink", vAlign="TOP") for each in papers]
        cells += [""] * (-len(cells) % across)
        rows = [self._row(cells[at : at + across]) for at in range(0, len(cells), across)]
        lines = [("GRID" if size else "LINEBELOW", (0, 0), (-1, -1), 0.4, rgb(QUIET), 0, (2, 2))]
        style = TableStyle([*_air(air, air if size else 0), *lines])
        return Table(rows, colWidths=[wide] * across, rowHeights=[high] * len(rows), style=style)


def _height(cells: list[Any], widths: list[float]) -> float:
    """The height of a row of texts with its air."""
    inside = [width - 2 * _SIDE for width in widths]
    whole = max(sum(each.wrap(width, 0)[1] for each in cell) for cell, width in zip(cells, inside, strict=True))
    return float(whole) + 5


def _air(above: float, side: float) -> tuple[tuple[Any, ...], ...]:
    """The same air round every cell, and everything at its top."""
    names = (("LEFTPADDING", side), ("RIGHTPADDING", side), ("TOPPADDING", above), ("BOTTOMPADDING", above))
    return ("VALIGN", (0, 0), (-1, -1), "TOP"), *((name, (0, 0), (-1, -1), points) for name, points in names)
