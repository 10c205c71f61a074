"""Rows as the text that digests are made of, put together by SQLite, some thousand rows at a time."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.store.database import Book

_CHUNK = 2000
_COMPACT = (",", ":")


def rows_text(rows: Sequence[tuple[object, ...]]) -> str:
    """The text of some rows; unknown values at the end of a row do not count."""
    if any(row[-1] is None for row in rows):
        rows = [_without_unknown_end(row) for row in rows]
    return json.dumps(rows, separators=_COMPACT)[1:-1] + ","


def texts_after(book: Book, table: str, last: int) -> Iterator[str]:
    """The texts of all rows of a table with an id above the given one, in the order of their ids."""
    names = ", ".join(f'"{name}"' for name in book.columns(table))
    rows = f"FROM main.{table} WHERE id > ? AND id <= ? ORDER BY id"
    quick = _written_alike(book, table)
    query = f"SELECT group_concat(row) FROM (SELECT json_array({names}) AS row {rows})"
    for low in range(last, int(book.value(f"SELECT ifnull(max(id), 0) FROM main.{table}")), _CHUNK):
        within = (low, low + _CHUNK)
        if quick:
            found = book.value(query, within)
            if found is not None:
                yield _as_python_writes(found)
        else:
            found = book.query(f"SELECT {names} {rows}", within)
            if found:
                yield rows_text(found)


def _written_alike(book: Book, table: str) -> bool:
    """Whether SQLite writes all values of a table as Python does, up to a last column that is always known."""
    columns = book.query(f"PRAGMA main.table_info({table})")
    return all(kind in {"INTEGER", "TEXT"} for _, _, kind, *_ in columns) and bool(columns[-1][3])


def _as_python_writes(text: str) -> str:
    """SQLite's text with the escapes that Python's has."""
    if text.isascii() and "\x7f" not in text:
        return text + ","
    return json.dumps(json.loads(f"[{text}]"), separators=_COMPACT)[1:-1] + ","


def _without_unknown_end(row: tuple[object, ...]) -> tuple[object, ...]:
    """A row up to its last known value."""
    last = next(at for at in reversed(range(len(row))) if row[at] is not None)
    return row[: last + 1]
