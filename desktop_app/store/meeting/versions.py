"""All versions of a record that a file holds, by whichever laptop, and which records some saves wrote on."""

from __future__ import annotations

import json
from itertools import groupby
from operator import itemgetter
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.store.changed import KEYS
from desktop_app.store.meeting.registers import Version
from desktop_app.store.row_texts import columns_with_codes

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from desktop_app.store.database import Book

WORDS = "words"
KEY_OF = MappingProxyType({WORDS: ("list", "word"), **KEYS})
"""What tells the rows of a table apart."""
Key = tuple[Any, ...]
"""What tells a row of a table apart, with codes for links."""


def without_next(table: str, name: str = "t") -> str:
    """The condition under which a replaced row was taken out: the save that replaced it wrote none in its place."""
    return " AND ".join(
        f"NOT EXISTS (SELECT 1 FROM main.{each} n WHERE n.id = {name}.id AND n.save = {name}.replaced_by)"
        for each in (table, f"{table}_history")
    )


def written_by(
    book: Book, table: str, saves: Collection[int], rows: Collection[int] | None = None
) -> dict[Key, set[int]]:
    """By key, the rows that some saves wrote on or took out; of those that are there now, perhaps only some."""
    asked = {"saves": json.dumps(sorted(saves)), "first": min(saves, default=0), "rows": json.dumps(sorted(rows or ()))}
    among, told = "IN (SELECT value FROM json_each(:saves))", f"SELECT t.id{keys_sql(book, table)}"
    of = "" if rows is None else " AND t.id IN (SELECT value FROM json_each(:rows))"
    sql = f"""{told} FROM main.{table} t WHERE t.save {among}{of} UNION {told} FROM main.{table}_history t
        WHERE t.replaced_by >= :first AND (t.save {among} OR t.replaced_by {among})"""
    found: dict[Key, set[int]] = {}
    for row, *key in book.each(sql, asked):
        found.setdefault(same_key(table, key), set()).add(int(row))
    return found


def same_key(table: str, key: Iterable[Any]) -> Key:
    """A key as SQLite compares it: codes differ in more than the capitals of A to Z."""
    if KEY_OF[table] != ("code",):
        return tuple(key)
    code = str(*key)
    return (code.lower() if code.isascii() else code.encode().lower().decode(),)


def versions_of(book: Book, table: str, keys: Mapping[Key, set[int]]) -> dict[Key, list[Version]]:
    """Every version of the records of some keys, of which some rows are known; the same in every file, whatever rows.

    A record that was given another key was taken out under the one it had.
    """
    rows = set().union(*keys.values())
    for row, *key in book.each(f"SELECT t.id{keys_sql(book, table)} FROM main.{table}_history t"):
        if same_key(table, key) in keys:
            rows.add(int(row))
    found: dict[Key, dict[int, Version]] = {key: {} for key in keys}
    gone: dict[Key, set[int]] = {key: set() for key in keys}
    for _, lives in groupby(_lives(book, table, rows), key=itemgetter(0)):
        told = [(same_key(table, key), version, until) for _, version, until, key in lives]
        at = {version.save: same for same, version, _ in told}
        for same, version, until in told:
            if same in found:
                found[same][version.save] = version
                if until is not None and at.get(until) != same:
                    gone[same].add(until)
    return {
        key: [*each.values(), *(Version(save, None) for save in gone[key] if save not in each)]
        for key, each in found.items()
    }


def _lives(book: Book, table: str, rows: set[int]) -> Iterator[tuple[int, Version, int | None, Key]]:
    """Row by row, its versions with the save that replaced each, and the key it had."""
    told, width = columns_with_codes(book, table), len(KEY_OF[table])
    values, asked = "".join(f", {each}" for each in told.values()), {"rows": json.dumps(sorted(rows))}
    sides = " UNION ALL ".join(
        f"SELECT t.id, t.save, {until}{keys_sql(book, table)}{values} FROM main.{each} t "
        "WHERE t.id IN (SELECT value FROM json_each(:rows))"
        for each, until in ((table, "NULL"), (f"{table}_history", "t.replaced_by"))
    )
    for row, save, until, *rest in book.each(f"{sides} ORDER BY 1, 2", asked):
        yield row, Version(save, dict(zip(told, rest[width:], strict=True))), until, tuple(rest[:width])


def keys_sql(book: Book, table: str) -> str:
    """The columns of a key in codes, each behind a comma: row numbers may be others in each file."""
    told = columns_with_codes(book, table)
    return "".join(f", {told[name]}" for name in KEY_OF[table])


def key_in(table: str, values: Mapping[str, Any]) -> Key:
    """The key of a record that says this."""
    return same_key(table, (values[name] for name in KEY_OF[table]))


def key_at(book: Book, table: str, row: int) -> Key:
    """The key of a row."""
    found = book.one(f"SELECT t.id{keys_sql(book, table)} FROM main.{table} t WHERE id = ?", (row,)) or (0,)
    return same_key(table, found[1:])
