"""Rows as the text that digests are made of, put together by SQLite, some thousand rows at a time."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.store.database import Book

_CHUNK = 2000
_FAR = 2**63 - 1
"""The greatest id there can be."""
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


def texts_by_save(book: Book, table: str) -> Iterator[tuple[int, str]]:
    """(save, text) of all rows that a table holds and held, in the order of their ids; a save comes many times."""
    names = ", ".join(f'"{name}"' for name in book.columns(table))
    quick = _written_alike(book, table)
    query = f"""SELECT min(save), max(save), group_concat(row) FROM (
        SELECT save, json_array({names}) AS row FROM main.{table} WHERE id BETWEEN ? AND ? ORDER BY id)"""
    replaced = f"SELECT 1 FROM main.{table}_history WHERE id BETWEEN ? AND ? LIMIT 1"
    for within in _stretches(book, table):
        if quick and book.value(replaced, within) is None:
            first, last, found = book.query(query, within)[0]
            if first == last:
                yield int(first), _as_python_writes(found)
                continue
        yield from _split(book, table, within)


def _stretches(book: Book, table: str) -> Iterator[tuple[int, int]]:
    """The stretches of ids that hold all rows, each by its first and last."""
    start = f"""SELECT min(id) FROM (SELECT min(id) AS id FROM main.{table} WHERE id >= ?1
        UNION ALL SELECT min(id) FROM main.{table}_history WHERE id >= ?1)"""
    first = book.value(start, (-_FAR - 1,))
    while first is not None:
        last = min(first + _CHUNK - 1, _FAR)
        yield first, last
        first = book.value(start, (last + 1,)) if last < _FAR else None


def _split(book: Book, table: str, within: tuple[int, int]) -> Iterator[tuple[int, str]]:
    """The texts of a stretch in which several saves have written, each save's apart."""
    columns = book.columns(table)
    names = ", ".join(f'"{name}"' for name in columns)
    rows = " UNION ALL ".join(
        f"SELECT {names} FROM main.{each} WHERE id BETWEEN :first AND :last" for each in (table, f"{table}_history")
    )
    apart: dict[int, list[tuple[object, ...]]] = {}
    at = columns.index("save")
    for row in book.query(f"{rows} ORDER BY id, save", {"first": within[0], "last": within[1]}):
        apart.setdefault(int(row[at]), []).append(row)
    yield from ((save, rows_text(of)) for save, of in apart.items())


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
