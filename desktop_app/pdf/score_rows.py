"""Figures at a glance on paper: a row a figure with its meaning, its course, what it was and how it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from reportlab.platypus import Table, TableStyle

from desktop_app.core.shown import Number, Share
from desktop_app.core.text import text
from desktop_app.pdf.small_chart import DrawnTrend
from desktop_app.pdf.structure import table_cell
from desktop_app.pdf.style import CELL, CELL_BOLD, COLUMN, INK, LINE, QUIET, TextStyle, rgb

if TYPE_CHECKING:
    from desktop_app.catalog.pages.page import Score, ScoreTable
    from desktop_app.core.shown import Shown
    from desktop_app.pdf.structure import Element
    from desktop_app.pdf.texts import Texts

_SMALL: Final = TextStyle(7.5, ink=QUIET)
_SHARES: Final = (0.45, 0.12, 0.11, 0.11, 0.21)
"""The columns of figures at a glance, as shares of the width."""


class ScoreRows:
    """Sets one table of figures at a glance."""

    def __init__(self, texts: Texts, element: Element, width: float) -> None:
        """Keep how texts are set, what owns the table, and its width in points."""
        self._texts, self._element, self._width = texts, element, width

    def _seen(self, cells: list[Any]) -> list[Any]:
        """Cells in the order in which the eye meets them from the left."""
        return cells[::-1] if self._texts.mirrored else cells

    def table(self, of: ScoreTable) -> Table:
        """A row a figure, its meaning under its name."""
        top = self._element.add("TR")
        head = [
            self._texts.tagged(top.add("TH", table_cell("Column")), list(self._texts.set(words, _head_style(at))))
            for at, words in enumerate(of.columns)
        ]
        rows = [self._seen(head), *(self._seen(self._score(self._element.add("TR"), each)) for each in of.scores)]
        widths = self._seen([share * self._width for share in _SHARES])
        style = [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 4),
            ("RIGHTPADDING", (0, 0), (-1, -1), 4),
            ("TOPPADDING", (0, 0), (-1, -1), 1.5),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
            ("LINEBELOW", (0, 0), (-1, 0), 0.9, rgb(INK)),
            ("LINEBELOW", (0, 1), (-1, -1), 0.3, rgb(LINE)),
        ]
        return Table(rows, colWidths=widths, repeatRows=1, style=TableStyle(style))

    def _score(self, row: Element, of: Score) -> list[list[Any]]:
        """The cells of one figure."""
        number = TextStyle(CELL.size, align="number")
        named = [*self._texts.set(of.label, CELL_BOLD), *self._texts.set(of.reading, _SMALL)]
        return [
            self._texts.tagged(row.add("TH", table_cell("Row")), named),
            self._value_cell(row, of.value, TextStyle(CELL.size, bold=True, align="number")),
            [self._course(row.add("TD").add("Figure"), of)],
            self._value_cell(row, of.before, number),
            self._value_cell(row, of.standing, TextStyle(8)),
        ]

    def _value_cell(self, row: Element, value: Shown, style: TextStyle) -> list[Any]:
        return self._texts.tagged(row.add("TD"), list(self._texts.set(value, style)))

    def _course(self, element: Element, of: Score) -> DrawnTrend:
        """The course of a figure, and the same in words: of a share in percent."""
        speech, drawn = self._texts.speech, DrawnTrend(of.course, mirrored=self._texts.mirrored)
        shown = [
            "–" if value is None else speech.show(Share(value, 1) if isinstance(of.value, Share) else Number(value, 1))
            for value in of.course
        ]
        words = text("Charts", "Chart: {title}. {values}", title=of.label, values="; ".join(shown))
        drawn.tag, drawn.alternative = element, speech.say(words)
        return drawn


def _head_style(at: int) -> TextStyle:
    """Figures stand at the end, as those below do."""
    return TextStyle(COLUMN.size, bold=True, ink=QUIET, align="number" if at in (1, 3) else "start")
