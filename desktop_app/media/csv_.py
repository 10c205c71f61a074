"""A report as CSV, a file a table: UTF-8 with its mark, plain decimals, and no text that a spreadsheet would run."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from desktop_app.core.guards import guarded
from desktop_app.core.language import PLAIN
from desktop_app.core.places import file_name, whole_file, whole_folder
from desktop_app.media.json_ import cell_answer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.core.language import Speech
    from desktop_app.core.table import Table
    from desktop_app.reports.report import Tabled


def write_folder(answer: Tabled, out: Path, speech: Speech = PLAIN) -> list[Path]:
    """Write every table that has columns into a new or an empty folder; the files."""
    tables = [table for table in answer.tables if table.columns]
    with whole_folder(out) as folder:
        for table in tables:
            write_table(table, answer.decimals, folder / f"{file_name(table.name)}.csv", speech)
    return [out / f"{file_name(table.name)}.csv" for table in tables]


def write_file(table: Table, decimals: int, out: Path, speech: Speech = PLAIN) -> None:
    """Write one table into one file, whole or not at all; Refused over anything but an earlier one."""
    with whole_file(out, ".csv") as part:
        write_table(table, decimals, part, speech)


def write_table(table: Table, decimals: int, path: Path, speech: Speech = PLAIN) -> None:
    """Write one table under the names of its columns."""
    with path.open("w", encoding="utf-8-sig", newline="") as handle:
        writer = csv.writer(handle, lineterminator="\r\n")
        writer.writerow([column.name for column in table.columns])
        writer.writerows(_rows(table, decimals, speech))


def _rows(table: Table, decimals: int, speech: Speech) -> Iterator[list[str | int | float | None]]:
    """The cells of every row; figures stay figures, whatever their sign."""
    for row in table.each():
        cells = [(cell_answer(cell, of, decimals, speech), of) for cell, of in row]
        yield [guarded(str(cell)) if of.unit.of_words and cell is not None else cell for cell, of in cells]
