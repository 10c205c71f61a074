"""Export: the whole scheme as an exchange folder, which imports into equal figures."""

from __future__ import annotations

import csv
from contextlib import contextmanager
from functools import lru_cache, partial
from typing import TYPE_CHECKING

from desktop_app.actions.exchange.cells import written
from desktop_app.core.money import exponent
from desktop_app.core.problems import refused
from desktop_app.core.records.field import Kind
from desktop_app.core.records.sheets import SHEETS, Sheet
from desktop_app.core.text import text
from desktop_app.store.failures import calmly
from desktop_app.store.rows import exchanged, has_rows
from desktop_app.store.terms import currency

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book, Row

_MEMORY = 20_000


def export_folder(book: Book, folder: Path) -> dict[str, int]:
    """Write every sheet that has rows into a new or empty folder; the number of rows of each."""
    if folder.is_file() or (folder.is_dir() and any(folder.iterdir())):
        raise refused(
            text(
                "Export",
                "{name} is not empty. Choose a new or an empty folder.",
                name=str(folder),
            )
        )
    if not has_rows(book, "scheme"):
        raise refused(text("Export", "This file has no scheme yet: there is nothing to export."))
    with calmly(), _whole(folder), book.steady():
        decimals = exponent(currency(book))
        return {of.name: _export(book, of, folder, decimals) for of in SHEETS if has_rows(book, of.name)}


@contextmanager
def _whole(folder: Path) -> Iterator[None]:
    """The folder, made where it is missing; nothing stays in it where not everything could be written."""
    made = not folder.exists()
    folder.mkdir(parents=True, exist_ok=True)
    try:
        yield
    except BaseException:
        for path in folder.glob("*.csv"):
            path.unlink()
        if made:
            folder.rmdir()
        raise


def _export(book: Book, of: Sheet, folder: Path, decimals: int) -> int:
    """Write one sheet; its number of rows."""
    count = 0
    with (folder / f"{of.name}.csv").open("w", encoding="utf-8", newline="") as handle:
        writer = csv.writer(handle, lineterminator="\n")
        writer.writerow([field.column for field in of.fields])
        for row in _cells(exchanged(book, of), of, decimals):
            writer.writerow(row)
            count += 1
    return count


def _cells(rows: Iterator[Row], of: Sheet, decimals: int) -> Iterator[list[object]]:
    """The cells of each row; texts, codes and whole numbers are written as they are, all others often repeat."""
    turned = [
        (at, lru_cache(_MEMORY)(partial(written, field, decimals=decimals)))
        for at, field in enumerate(of.fields)
        if field.kind in {Kind.DAY, Kind.MONEY, Kind.FLAG, Kind.RATIO}
    ]
    for row in rows:
        cells = list(row)
        for at, turn in turned:
            cells[at] = turn(cells[at])
        yield cells
