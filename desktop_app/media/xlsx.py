"""A report as a workbook, a sheet a table: typed cells, totals as formulas, drawings of its own, no text that runs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from desktop_app.core.language import PLAIN
from desktop_app.core.places import whole_file
from desktop_app.core.shown import Amount, Number, Share, When
from desktop_app.core.table import RowKind
from desktop_app.media.xlsx_pictures import draw

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.core.language import Speech
    from desktop_app.core.shown import Shown
    from desktop_app.core.table import Table
    from desktop_app.reports.report import Tabled

_NO_SHEET = re.compile(r"[\[\]:*?/\\']")
_LONGEST = 31
"""Letters in the name of a sheet."""
_EXACT = 10**15
"""A number cell of more digits would be wrong."""
_WIDEST = 60
_REFERENCE = re.compile(r"\{(?:(\w+):)?([^{}]+)\}")
"""Another row in a formula of a table, perhaps of another table."""
_EPOCH = 25569
"""The number that a workbook gives to 1 January 1970."""
_OLD = 60 - _EPOCH
"""Up to here (February 1900) a workbook's days are wrong, so that older ones stay text."""


def write_workbook(answer: Tabled, out: Path, speech: Speech = PLAIN) -> None:
    """Write the workbook, whole or not at all."""
    import xlsxwriter

    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with whole_file(out, ".xlsx") as part:
        try:
            with xlsxwriter.Workbook(str(part), options) as book:
                book.set_properties({"title": speech.say(answer.report.label), "author": answer.owner})
                _Workbook(book, answer, speech).write()
        except xlsxwriter.exceptions.FileCreateError as error:  # what the system said is within it
            raise error.args[0] from error


class _Workbook:
    """A workbook being written: its formats are made once."""

    def __init__(self, book: Any, answer: Tabled, speech: Speech) -> None:
        self._book, self._answer, self._speech = book, answer, speech
        self._formats: dict[tuple[str, bool], Any] = {}
        self._names: set[str] = set()
        self._sheets: dict[str, str] = {}
        """The name of each table's sheet."""

    def write(self) -> None:
        """Every table on its sheet; a workbook has one at least."""
        self._sheets = {table.name: self._name(self._speech.say(table.label)) for table in self._answer.tables}
        for table in self._answer.tables:
            self._table(table, self._sheets[table.name])
        if not self._answer.tables:
            self._book.add_worksheet()

    def _table(self, table: Table, name: str) -> None:
        """One table: its head, its rows, its notes."""
        sheet = self._book.add_worksheet(name)
        if self._speech.language.right_to_left:
            sheet.right_to_left()
        sheet.freeze_panes(1, 0)
        for at, column in enumerate(table.columns):
            sheet.write_string(0, at, self._speech.say(column.label), self._format("", bold=True))
            sheet.set_column(at, at, self._width(table, at))
        for row in range(len(table.rows)):
            self._row(sheet, table, row)
        draw(self._book, sheet, name, table)
        label, below = self._speech.say(table.label), len(table.rows) + 2
        if name != label:  # the name of a sheet has few letters: what it says whole stands here
            sheet.write_string(below, 0, label, self._format("", bold=True))
            below += 1
        for at, note in enumerate(table.notes, below):
            sheet.write_string(at, 0, self._speech.say(note))

    def _row(self, sheet: Any, table: Table, row: int) -> None:
        """The cells of a row in their types, sums as formulas where they are sums."""
        from xlsxwriter.utility import xl_range

        bold = table.kind(row) in (RowKind.TOTAL, RowKind.HEADING)
        for at, (cell, column) in enumerate(zip(table.rows[row], table.columns, strict=True)):
            value = column.shows(cell, self._answer.decimals)
            number, pattern = typed(value, self._speech)
            of = self._format(pattern, bold=bold)
            span = table.summed(row) if column.adds else None
            if number is None:
                sheet.write_blank(row + 1, at, None, of)
            elif isinstance(number, str):
                sheet.write_string(row + 1, at, number, of)
            elif span and RowKind.SUB not in table.kinds[span[0] : span[1] + 1]:
                sum_of = f"=SUM({xl_range(span[0] + 1, at, span[1] + 1, at)})"
                sheet.write_formula(row + 1, at, sum_of, of, number)
            elif column.unit.of_words or str(table.rows[row][0]) not in table.formulas:
                sheet.write_number(row + 1, at, number, of)
            else:
                sheet.write_formula(row + 1, at, self._formula(table, row, at), of, number)

    def _formula(self, table: Table, row: int, at: int) -> str:
        """How a cell follows from others of its column."""
        words = table.formulas[str(table.rows[row][0])]
        return "=" + _REFERENCE.sub(lambda found: self._place(table, found[1], found[2], at), words)

    def _place(self, here: Table, name: str | None, key: str, at: int) -> str:
        """Where the cell of a row stands, by the first cell of it, perhaps on another sheet."""
        from xlsxwriter.utility import quote_sheetname, xl_rowcol_to_cell

        table = next(each for each in self._answer.tables if each.name == name) if name else here
        cell = xl_rowcol_to_cell([str(cells[0]) for cells in table.rows].index(key) + 1, at)
        return f"{quote_sheetname(self._sheets[table.name])}!{cell}" if name else str(cell)

    def _width(self, table: Table, at: int) -> int:
        """Room for the heading and the longest cell of a column."""
        column = table.columns[at]
        cells = (row[at] for row in table.rows[:500])
        shows = (self._speech.show(column.shows(cell, self._answer.decimals)) for cell in cells)
        return min(max([len(self._speech.say(column.label)), *map(len, shows)]) + 2, _WIDEST)

    def _format(self, pattern: str, *, bold: bool) -> Any:
        """A number format, bold or not."""
        key = (pattern, bold)
        if key not in self._formats:
            about = {"bold": bold, **({"num_format": pattern} if pattern else {})}
            self._formats[key] = self._book.add_format(about)
        return self._formats[key]

    def _name(self, label: str) -> str:
        """A name for a sheet that no other has."""
        stem = _NO_SHEET.sub(" ", label).strip() or "-"
        name, count = stem[:_LONGEST].strip(), 1
        while name.casefold() in self._names:
            count += 1
            name = f"{stem[: _LONGEST - 4].strip()} {count}"
        self._names.add(name.casefold())
        return name


def typed(value: Shown, speech: Speech) -> tuple[str | float | None, str]:  # noqa: PLR0911 - one line a kind of value
    """A value as a cell holds it, with its number format; what a number cell cannot hold exactly stays text."""
    match value:
        case None:
            return None, ""
        case Amount(minor, decimals):
            pattern = "#,##0" + ("." + "0" * decimals if decimals else "")
            return (minor / 10**decimals, pattern) if abs(minor) < _EXACT else (speech.show(value), "")
        case When(day) if day > _OLD:
            return float(day + _EPOCH), "yyyy-mm-dd"
        case Share(ratio, _):
            return ratio, "0.0%"
        case Number(number, decimals):
            return number, "#,##0" + ("." + "0" * decimals if decimals else "")
        case int():
            return (float(value), "#,##0") if abs(value) < _EXACT else (str(value), "")
    return speech.show(value), "@"
