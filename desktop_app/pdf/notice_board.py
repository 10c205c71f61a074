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
_WORDS: Final = TextStyle(24, leading=1.3)
_LAST: Final = TextStyle(18, before=12, leading=1.3)
_SHARES: Final = (0.34, 0.66)
_AIR: Final = 11


def notice_flow(of: Notice, texts: Texts, root: Element, width: float) -> list[Any]:
    """Whose figures, the figures one under the other, and what stands below; a figure never parts between pages."""
    owner = texts.tagged(root.add("P"), list(texts.set(of.owner, _OWNER)))
    rule = HRFlowable("100%", 3, color=rgb(ACCENT), spaceBefore=4, spaceAfter=4)
    table = root.add("Table")
    rows = [_row(texts, table.add("TR"), *each) for each in of.figures]
    widths = [share * width for share in (_SHARES[::-1] if texts.mirrored else _SHARES)]
    board = Table(rows, colWidths=widths, style=_style())
    last = texts.tagged(root.add("P"), list(texts.set(of.last, _LAST))) if of.last else []
    return [*owner, rule, board, Spacer(1, 4), *last]


def _row(texts: Texts, row: Element, value: Shown, words: Text) -> list[Any]:
    """A figure and its sentence, which is what the row is called."""
    cells: list[Any] = [
        texts.tagged(row.add("TD"), list(texts.set(value, _VALUE))),
        texts.tagged(row.add("TH", table_cell("Row")), list(texts.set(words, _WORDS))),
    ]
    return cells[::-1] if texts.mirrored else cells


def _style() -> TableStyle:
    """Air above and below each figure, and a thin line."""
    return TableStyle(
        [
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("LEFTPADDING", (0, 0), (-1, -1), 4),
            ("RIGHTPADDING", (0, 0), (-1, -1), 4),
            ("TOPPADDING", (0, 0), (-1, -1), _AIR),
            ("BOTTOMPADDING", (0, 0), (-1, -1), _AIR),
            ("LINEBELOW", (0, 0), (-1, -1), 0.7, rgb(LINE)),
        ]
    )
