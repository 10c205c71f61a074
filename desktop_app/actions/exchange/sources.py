"""Where exchange rows come from: a folder of CSV files or one workbook, read as lines of text cells."""

from __future__ import annotations

import os
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, NoReturn, Protocol

from desktop_app.actions.exchange.chunks import SIZE, NotText, Parsed, Unparted, chunks
from desktop_app.actions.exchange.workbook_cells import cells_in_percent, cells_without_value
from desktop_app.core.problems import Problem, Refused, refused
from desktop_app.core.records.field import Rate
from desktop_app.core.records.sheets import SHEETS
from desktop_app.core.records.sheets import sheet as sheet_of
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.actions.exchange.chunks import Chunk
    from desktop_app.core.text import Text

_NAMES = tuple(each.name for each in SHEETS)
_TABLES = (".csv", ".tsv", ".txt")


class Origin(Protocol):
    """Where exchange rows come from, whatever holds them."""

    @property
    def path(self) -> Path:
        """Where it is."""
        ...

    def name(self, sheet: str) -> str:
        """The name under which problems of a sheet are reported."""
        ...

    def length(self, sheet: str) -> int:
        """How long it takes to read a sheet, beside the others."""
        ...

    def sheets(self) -> list[str]:
        """The sheets that are there, links first."""
        ...

    def strangers(self) -> Iterator[Problem]:
        """What is nearly, but not quite, a sheet."""
        ...

    def chunks(self, sheet: str) -> Iterator[Chunk]:
        """All lines of a sheet, the header among them, some thousand at a time."""
        ...


class Folder:
    """A folder of CSV files, one a sheet."""

    def __init__(self, path: Path) -> None:
        """Look into the folder; Refused where that is not allowed."""
        self.path = path
        try:
            self._files = sorted(each.name for each in path.iterdir() if each.is_file())
        except OSError:
            words = text("Import", "{name} cannot be read. Check that you may open it.", name=str(path))
            raise refused(words) from None

    def name(self, sheet: str) -> str:
        """The name under which problems of a sheet are reported."""
        return f"{sheet}.csv"

    def length(self, sheet: str) -> int:
        """How long it takes to read a sheet, beside the others: its bytes."""
        path = self.path / self.name(sheet)
        return path.stat().st_size if path.exists() else 0

    def sheets(self) -> list[str]:
        """The sheets that are there."""
        return [name for name in _NAMES if self.name(name) in self._files]

    def strangers(self) -> Iterator[Problem]:
        """Files whose name is nearly, but not quite, that of a sheet."""
        known = [self.name(name) for name in _NAMES]
        for file in self._files:
            near = get_close_matches(file.casefold().rpartition(".")[0], _NAMES, 1, 0.75)
            if near and file not in known and file.casefold().endswith(_TABLES):
                words = text("Import", "no such file is known; is it {near}?", near=self.name(near[0]))
                yield Problem(words, file=file, line=1)

    def chunks(self, sheet: str) -> Iterator[Chunk]:
        """All lines, the header among them, some thousand at a time."""
        name = self.name(sheet)
        try:
            with (self.path / name).open("rb") as handle:
                yield from chunks(handle)
        except OSError:
            raise_for(name, 1, text("Import", "the file cannot be read; check that you may open it"))
        except Unparted as failure:
            raise_for(name, failure.line, text("Import", "a quotation mark is opened and not closed properly"))
        except NotText as failure:
            raise_for(name, failure.line, text("Import", "the file is not in UTF-8; save it again as CSV UTF-8"))


class Workbook:
    """One Excel file with a sheet for each file of the folder."""

    def __init__(self, path: Path) -> None:
        """Read the workbook; Refused when it is none."""
        import python_calamine

        self.path = path
        try:
            self._book = python_calamine.CalamineWorkbook.from_path(str(path))
        except (python_calamine.CalamineError, OSError):
            raise refused(text("Import", "{name} is not an Excel workbook.", name=path.name)) from None

    def name(self, sheet: str) -> str:
        """The name under which problems of a sheet are reported."""
        return f"{self.path.name}:{sheet}"

    def length(self, sheet: str) -> int:
        """How long it takes to read a sheet, beside the others: unknown before it is read, so all count alike."""
        return int(sheet in self._book.sheet_names)

    def sheets(self) -> list[str]:
        """The sheets that are there."""
        return [name for name in _NAMES if name in self._book.sheet_names]

    def strangers(self) -> Iterator[Problem]:
        """Sheets whose name is nearly, but not quite, that of a known one."""
        for found in self._book.sheet_names:
            near = get_close_matches(found.strip().casefold(), _NAMES, 1, 0.75)
            if near and found not in _NAMES:
                words = text("Import", "no such file is known; is it {near}?", near=near[0])
                yield Problem(words, file=self.name(found), line=1)

    def chunks(self, sheet: str) -> Iterator[Chunk]:
        """All lines as text, the header among them, some thousand at a time."""
        import python_calamine

        try:
            rows = self._book.get_sheet_by_name(sheet).to_python(skip_empty_area=False)
        except python_calamine.CalamineError:
            raise_for(self.name(sheet), 1, text("Import", "the sheet is damaged; save the workbook again"))
        for (row, column), content in cells_without_value(self.path, sheet).items():
            rows += [[] for _ in range(len(rows), row + 1)]
            rows[row] += [""] * (column + 1 - len(rows[row]))
            rows[row][column] = content
        self._put_percent(rows, sheet)
        for first in range(0, len(rows), SIZE):
            lines = enumerate(rows[first : first + SIZE], first + 1)
            yield Parsed([(number, list(map(_cell_text, cells))) for number, cells in lines])

    def _put_percent(self, rows: list[list[Any]], sheet: str) -> None:
        """Numbers of columns in percent as the workbook shows them: 20 where it holds 0.2 and shows 20 %."""
        columns = {field.column for field in sheet_of(sheet).fields if field.rate is Rate.PERCENT}
        heads = [str(head).strip() in columns for head in rows[0]] if rows else []
        if not any(heads):
            return
        for row, column in cells_in_percent(self.path, sheet):
            number = rows[row][column]
            if row and column < len(heads) and heads[column] and isinstance(number, float):
                rows[row][column] = float(f"{number * 100:.15g}")


def source(path: Path) -> Origin:
    """The exchange folder or workbook at a path; Refused when there is neither."""
    if os.path.isdir(path):  # noqa: PTH112 - unlike Path's own, it says no to a name that no system takes
        return Folder(path)
    if path.suffix.lower() in (".xlsx", ".xlsm", ".ods") and path.is_file():
        return Workbook(path)
    if path.suffix.lower() == ".xls" and path.is_file():
        raise refused(text("Import", "{name} is of an old kind: save it as .xlsx and import that.", name=path.name))
    raise refused(
        text(
            "Import",
            "There is no folder or workbook {name} to import from.",
            name=str(path),
        )
    )


def raise_for(file: str, line: int, message: Text) -> NoReturn:
    """Refuse for one place in a file."""
    raise Refused(Problem(message, file=file, line=line))


def _cell_text(cell: Any) -> str:
    """A typed cell as the CSV file would hold it."""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else f"{cell:.15g}"  # the digits a workbook shows
    if hasattr(cell, "date"):
        return str(cell.date().isoformat())
    return str(cell.isoformat()) if hasattr(cell, "isoformat") else str(cell)
