"""Where exchange rows come from: a folder of CSV files or one workbook, read as lines of text cells."""

from __future__ import annotations

import csv
import os
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, NoReturn

from desktop_app.core.problems import Problem, Refused, refused
from desktop_app.core.records.sheets import SHEETS
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.core.text import Text

_NAMES = tuple(each.name for each in SHEETS)
_TABLES = (".csv", ".tsv", ".txt")


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

    def lines(self, sheet: str) -> Iterator[tuple[int, list[str]]]:
        """Line numbers and cells, the header first; lines without any content are passed over."""
        name, number = self.name(sheet), 1
        try:
            with (self.path / name).open(encoding="utf-8-sig", newline="") as handle:
                reader = csv.reader(handle, strict=True)
                for cells in reader:
                    if any(map(str.strip, cells)):
                        yield number, cells
                    number = reader.line_num + 1
        except OSError:
            raise_for(name, 1, text("Import", "the file cannot be read; check that you may open it"))
        except UnicodeDecodeError:
            words = text("Import", "the file is not in UTF-8; save it again as CSV UTF-8")
            raise_for(name, _undecodable_line(self.path / name), words)
        except csv.Error:
            raise_for(name, number, text("Import", "a quotation mark is opened and not closed properly"))


def _undecodable_line(path: Path) -> int:
    """The line of the first byte that is not UTF-8."""
    before = path.read_bytes()
    try:
        before.decode()
    except UnicodeDecodeError as error:
        before = before[: error.start]
    return before.count(b"\n") + 1


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

    def lines(self, sheet: str) -> Iterator[tuple[int, list[str]]]:
        """Line numbers and cells as text, the header first."""
        import python_calamine

        try:
            rows = self._book.get_sheet_by_name(sheet).to_python(skip_empty_area=False)
        except python_calamine.CalamineError:
            raise_for(self.name(sheet), 1, text("Import", "the sheet is damaged; save the workbook again"))
        for number, cells in enumerate(rows, 1):
            texts = [_cell_text(cell) for cell in cells]
            if any(texts):
                yield number, texts


def source(path: Path) -> Folder | Workbook:
    """The exchange folder or workbook at a path; Refused when there is neither."""
    if os.path.isdir(path):  # noqa: PTH112 - unlike Path's own, it says no to a name that no system takes
        return Folder(path)
    if path.suffix.lower() in (".xlsx", ".xlsm", ".xls", ".ods") and path.is_file():
        return Workbook(path)
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
