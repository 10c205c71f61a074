"""Figures for a notice board: a letter of 24 points is some 6 mm high, a three-hundredth of two metres."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from reportlab.platypus import Spacer, Table, TableStyle
from reportlab.platypus.flowables import HRFlowable

from desktop_app.pdf.structure import table_cell
from desktop_app.pdf.style import ACCENT, LINE, TextStyle, rgb

if TYPE_CHECKING:
    from desktop_app.catalog.pages.page import Notice
    from desktop_app.core.shown import Shown
    from desktop_app.core.text import Text
    from desktop_app.pdf.structure import Element
    from desktop_app.pdf.texts import Texts

_OWNER: Final = TextStyle(28, bold=True, leading=1.25, before=2, after=6)
_VALUE: Final = TextStyle(36, bold=True, leading=1.2, ink=ACCENT)
_SIZES: Final = (24, 22, 20)
"""The largest letters at which two sheets hold the board; all of these are read from two metres."""
_TWO: Final = 1.5
"""So many heights of a page the figures may take: the rest is the name, the title, and rows that do not part."""
_LAST: Final = TextStyle(18, before=12, leading=1.3)
_SHARES: Final = (0.34, 0.66)
_AIR: Final = 11
_SIDE: Final = 4


def notice_flow(of: Notice, texts: Texts, root: Element, room: tuple[float, float]) -> list[Any]:
    """Whose figures, the figures one under the other, and what stands below; a figure never parts between pages."""
    owner = texts.tagged(root.add("P"), list(texts.set(of.owner, _OWNER)))
    rule = HRFlowable("100%", 3, color=rgb(ACCENT), spaceBefore=4, spaceAfter=4)
    table = root.add("Table")
    width, page = room
    sizes = (TextStyle(size, leading=1.3) for size in _SIZES)
    fits = (each for each in sizes if _height(of, texts, each, width) <= page * _TWO)
    style = next(fits, TextStyle(_SIZES[-1], leading=1.3))
    rows = [_row(texts, table.add("TR"), style, *each) for each in of.figures]
    widths = [share * width for share in (_SHARES[::-1] if texts.mirrored else _SHARES)]
    board = Table(rows, colWidths=widths, style=_style())
    last = texts.tagged(root.add("P"), list(texts.set(of.last, _LAST))) if of.last else []
    return [*owner, rule, board, Spacer(1, 4), *last]


def _height(of: Notice, texts: Texts, style: TextStyle, width: float) -> float:
    """How high the figures are together when their words are of a style."""
    room = _SHARES[1] * width - 2 * _SIDE
    words = (texts.set(each, style) for _, each in of.figures)
    return sum(sum(text.wrap(room, 0)[1] for text in told) + 2 * _AIR for told in words)


def _row(texts: Texts, row: Element, style: TextStyle, value: Shown, words: Text) -> list[Any]:
    """A figure and its sentence, which is what the row is called."""
    cells: list[Any] = [
        texts.tagged(row.add("TD"), list(texts.set(value, _VALUE))),
        texts.tagged(row.add("TH", table_cell("Row")), list(texts.set(words, style))),
    ]
    return cells[::-1] if texts.mirrored else cells


def _style() -> TableStyle:
    """Air above and below each figure, and a thin line."""
    return TableStyle(
        [
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("LEFTPADDING", (0, 0), (-1, -1), _SIDE),
            ("RIGHTPADDING", (0, 0), (-1, -1), _SIDE),
            ("TOPPADDING", (0, 0), (-1, -1), _AIR),
            ("BOTTOMPADDING", (0, 0), (-1, -1), _AIR),
            ("LINEBELOW", (0, 0), (-1, -1), 0.7, rgb(LINE)),
        ]
    )
