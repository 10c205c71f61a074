"""Export: the whole scheme as an exchange folder, which imports into equal figures."""

from __future__ import annotations

import csv
from contextlib import contextmanager
from functools import lru_cache, partial
from itertools import islice
from typing import TYPE_CHECKING, Any

from desktop_app.actions.exchange.cells import WORDS, written
from desktop_app.actions.exchange.odd_cells import none_guarded
from desktop_app.core.money import exponent
from desktop_app.core.problems import refused
from desktop_app.core.records.field import Kind
from desktop_app.core.records.sheets import SHEETS, Sheet
from desktop_app.core.text import text
from desktop_app.store.failures import calmly
from desktop_app.store.rows import exchanged, has_rows
from desktop_app.store.terms import currency

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from desktop_app.core.records.field import Field
    from desktop_app.store.database import Book, Row

_MEMORY = 20_000
_AT_ONCE = 2000


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
    with (folder / f"{of.name}.csv").open("w", encoding="utf-8-sig", newline="") as handle:
        writer = csv.writer(handle, lineterminator="\n")
        writer.writerow([field.column for field in of.fields])
        for row in _cells(exchanged(book, of), of, decimals):
            writer.writerow(row)
            count += 1
    return count


def _cells(rows: Iterator[Row], of: Sheet, decimals: int) -> Iterator[tuple[object, ...]]:
    """The cells of each row, some thousand rows at a time and column by column."""
    turns = [_turn(field, decimals) for field in of.fields]
    while some := list(islice(rows, _AT_ONCE)):
        columns = zip(*some, strict=True)
        yield from zip(*(turn(column) for turn, column in zip(turns, columns, strict=True)), strict=True)


def _turn(field: Field, decimals: int) -> Callable[[Sequence[Any]], Sequence[Any]]:
    """What makes cells of a column: whole numbers and fixed words stay, texts do unless odd, all others repeat."""
    if field.kind in {Kind.INTEGER, Kind.CHOICE}:
        return lambda column: column
    each = lru_cache(_MEMORY)(partial(written, field, decimals=decimals))
    if field.kind not in WORDS:
        return lambda column: list(map(each, column))
    return lambda column: column if none_guarded([cell for cell in column if cell]) else list(map(each, column))
