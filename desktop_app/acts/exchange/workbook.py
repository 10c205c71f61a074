"""A workbook with a sheet for each table: its cells as what is typed in them means by column."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn, TypeAlias

from desktop_app.acts.exchange.cell_formats import as_words, in_percent, marks, plain_words
from desktop_app.acts.exchange.chunks import SIZE, Parsed
from desktop_app.acts.exchange.corrections import standing
from desktop_app.acts.exchange.headings import fields_under
from desktop_app.acts.exchange.odd_cells import of_spreadsheet
from desktop_app.acts.exchange.shape import EXCHANGE, NOTHING_CORRECTED, ExchangeShape
from desktop_app.acts.exchange.strays import lacking, sheet_meant, stray_sheets
from desktop_app.acts.exchange.workbook_cells import WorkbookParts
from desktop_app.acts.exchange.workbook_room import DAMAGED, ROOM, require_room
from desktop_app.core.problems import Problem, raise_for, refused
from desktop_app.core.records.field import WORDS, Kind, Rate
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from pathlib import Path

    from desktop_app.acts.exchange.chunks import Chunk
    from desktop_app.acts.exchange.corrections import LineNow
    from desktop_app.core.records.field import Field
    from desktop_app.core.text import Text

_Merged: TypeAlias = "tuple[tuple[int, int], tuple[int, int]]"


class Workbook:
    """One Excel file with a sheet for each file of the folder."""

    def __init__(self, path: Path, of: ExchangeShape = EXCHANGE, only: str = "") -> None:
        """Read the workbook, which may hold one table alone, whatever its sheet is called; Refused when it is none."""
        import python_calamine

        self.path, self.of, self._only = path, of, only
        self.corrections = NOTHING_CORRECTED
        self.above: Mapping[str, int] = {}
        """How many lines of a sheet stand above its headings and say something else."""
        require_room(path)
        self._parts = WorkbookParts(path)
        try:
            self._book = python_calamine.CalamineWorkbook.from_path(str(path))
        except (python_calamine.CalamineError, OSError):
            raise refused(text("Import", "{name} is not an Excel workbook.", name=path.name)) from None

    def name(self, sheet: str) -> str:
        """The name under which problems of a sheet are reported."""
        return self.path.name if self._only else f"{self.path.name}:{sheet}"

    def length(self, sheet: str) -> int:
        """How long it takes to read a sheet, beside the others: unknown before it is read, so all count alike."""
        return int(sheet in self._book.sheet_names)

    @property
    def notes(self) -> tuple[Text, ...]:
        """What is to be said of how the workbook was read: sheets that nobody sees come in like any other."""
        from python_calamine import SheetVisibleEnum

        seen = {each.name for each in self._book.sheets_metadata if each.visible == SheetVisibleEnum.Visible}
        read = [name for name in self.sheets() if name not in seen]
        return (text("Import", "Hidden sheets were read, too: {sheets}", sheets=", ".join(read)),) if read else ()

    @property
    def shape(self) -> str:
        """The name of what it is read as."""
        return self.of.name

    @property
    def titles(self) -> list[str]:
        """What its sheets are called, whatever they hold."""
        return list(self._book.sheet_names)

    def holds(self, table: str) -> bool:
        """Whether a table is there, of whatever shape, in capitals or not."""
        return table.casefold() in map(str.casefold, self._book.sheet_names)

    def sheets(self) -> list[str]:
        """The sheets that are there."""
        return [name for name in self.of.names if name in self._book.sheet_names]

    def others(self) -> list[str]:
        """The sheets that nobody can have meant to come in."""
        return [name for name in self._book.sheet_names if not sheet_meant(name, self.of)]

    def strangers(self) -> Iterator[Problem]:
        """Sheets whose name is nearly, but not quite, that of a known one."""
        return stray_sheets(self._book.sheet_names, self.path.name, self.of)

    def hindrances(self, *, with_scheme: bool) -> Iterator[Problem]:
        """Why it cannot come in as a whole."""
        yield from self.strangers()
        yield from lacking(self, with_scheme=with_scheme)

    def located(self, problem: Problem) -> Problem:
        """A problem as one looks for it in the workbook: as it is."""
        return problem

    def standing(self, places: Mapping[str, Collection[int]]) -> Iterator[LineNow]:
        """The lines in which problems were found, as they count now."""
        for name in self.sheets():
            lines = places.get(self.name(name))
            if lines:
                yield from standing(self.name(name), self.chunks(name), lines)

    def look_closely(self) -> bool:
        """A workbook is always looked at as a whole."""
        return False

    def chunks(self, sheet: str) -> Iterator[Chunk]:
        """All lines as text, the header among them, some thousand at a time."""
        return self.corrections.over(self.name(sheet), self._chunks(sheet))

    def _chunks(self, sheet: str) -> Iterator[Chunk]:
        """All lines as they stand in the workbook."""
        title = self._title(sheet)
        rows, merged = self._read(sheet)
        for (row, column), content in self._parts.cells_without_value(title).items():
            rows += [[] for _ in range(len(rows), row + 1)]
            rows[row] += [""] * (column + 1 - len(rows[row]))
            rows[row][column] = content
        first = self.above.get(sheet, 0)
        head = next(
            (at for at, cells in enumerate(rows) if at >= first and any(str(cell).strip() for cell in cells)), 0
        )
        fields = fields_under([str(cell) for cell in rows[head]], self.of.table(sheet)) if rows else []
        _show(rows, head, fields, self._parts.cell_formats(title))
        _spread(rows, head, merged)
        for at in range(0, len(rows), SIZE):
            lines = enumerate(rows[at : at + SIZE], at + 1)
            yield Parsed([(number, _texts(cells, fields)) for number, cells in lines])

    def _title(self, sheet: str) -> str:
        """What the sheet of a table is called."""
        return str(self._book.sheet_names[0]) if self._only and sheet not in self._book.sheet_names else sheet

    def _read(self, sheet: str) -> tuple[list[list[Any]], list[_Merged]]:
        """The values of a sheet, and which of its cells are one."""
        import python_calamine

        title = self._title(sheet)
        self._require_room(sheet, title)
        try:
            found = self._book.get_sheet_by_name(title)
            rows, merged = found.to_python(skip_empty_area=False), found.merged_cell_ranges or []
        except python_calamine.CalamineError:
            self._refuse_damaged(sheet)
        # Cells that are one overlap no others: all such together have no more rows than the sheet has cells.
        if sum(min(last, len(rows)) - first for (first, _), (last, _) in merged) > max(map(len, rows), default=0) * len(
            rows
        ):
            self._refuse_damaged(sheet)
        return rows, merged

    def _require_room(self, sheet: str, title: str) -> None:
        """Refuse a sheet whose cells reach too far, before its reader makes room for them."""
        try:
            rows, columns = self._parts.last_cell(title)
        except DAMAGED:
            self._refuse_damaged(sheet)
        if rows * columns > ROOM:
            words = text(
                "Import",
                "a cell stands far from all others, in row {row}; delete the empty rows and columns, or save the sheet "
                "as a CSV file",
                row=str(rows),
            )
            raise_for(self.name(sheet), rows, words)

    def _refuse_damaged(self, sheet: str) -> NoReturn:
        """Refuse a sheet that cannot be what a spreadsheet program wrote."""
        raise_for(self.name(sheet), 1, text("Import", "the sheet is damaged; save the workbook again"))


def _show(rows: list[list[Any]], head: int, fields: list[Field | None], formats: dict[tuple[int, int], str]) -> None:
    """Put what their formats show in place of numbers, wherever the column wants that: 20 for 20 %, 00007 for 7."""
    for (row, column), code in formats.items():
        field = fields[column] if column < len(fields) else None
        if field and head < row < len(rows) and column < len(rows[row]):
            number = rows[row][column]
            if isinstance(number, (int, float)) and not isinstance(number, bool):
                rows[row][column] = _shown(float(number), field, code)


def _shown(number: float, field: Field, code: str) -> object:
    """A number as its column wants it."""
    if field.kind in WORDS:
        return as_words(number, code)
    if "%" not in marks(code) or (field.kind is Kind.RATIO and field.rate is not Rate.PERCENT):
        return number
    percent = in_percent(number)
    return percent if field.rate is Rate.PERCENT else of_spreadsheet("percent", f"{percent} %")


def _spread(rows: list[list[Any]], head: int, merged: list[_Merged]) -> None:
    """Write a cell that is one over several rows into each that has anything in it."""
    for (first, column), (last, _) in merged:
        if first >= len(rows) or column >= len(rows[first]):
            continue  # outside of all that holds anything
        for row in range(max(first, head) + 1, min(last + 1, len(rows))):
            cells = rows[row]
            if head < first and any(str(cell).strip() for cell in cells):
                cells += [""] * (column + 1 - len(cells))
                cells[column] = rows[first][column]


def _texts(cells: list[Any], fields: list[Field | None]) -> list[str]:
    """The cells of a line as a CSV file would hold them."""
    known = fields + [None] * (len(cells) - len(fields))
    return [
        cell if isinstance(cell, str) else _words(cell) if field and field.kind in WORDS else _value(cell)
        for cell, field in zip(cells, known, strict=False)
    ]


def _words(cell: Any) -> str:
    """A cell where words are wanted, or what else it holds."""
    if isinstance(cell, bool):
        return of_spreadsheet("truth", _value(cell))
    if isinstance(cell, (int, float)):
        return plain_words(float(cell))
    return of_spreadsheet("date", _value(cell))


def _value(cell: Any) -> str:
    """A number, a day or a flag as a CSV file would hold it."""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else f"{cell:.15g}"  # the digits a workbook shows
    if hasattr(cell, "date"):
        return str(cell.date().isoformat())
    return str(cell.isoformat()) if hasattr(cell, "isoformat") else str(cell)
