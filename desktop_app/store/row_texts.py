"""Rows as the lines that digests are made of: codes and values, never row numbers (docs/decisions/11).

A line is a JSON array of the columns in the order of their table, without `id` and `save`: a link as the code of what
it leads to, a word as itself, a number with a point as the shortest text that reads back as it. Columns that were
added to a table later stand behind `save`; each that is known follows the array as an object of its own.
"""

from __future__ import annotations

import json
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop_app.store.database import Book, TableShape

_CHUNK = 2000
OWN = ("id", "save", "replaced_by")
"""Columns that say where a row stands in this file, not what it says."""


def columns_with_codes(book: Book, table: str) -> dict[str, str]:
    """Each column of a table `t` that says something, as an SQL expression that gives codes and words for links."""
    return _texts_of_shape(book.shape(table))


def _texts_of_shape(shape: TableShape) -> dict[str, str]:
    """The same of a table of some shape."""
    links = dict(shape.links)
    return {
        column: _text_of_column(f't."{column}"', links.get(column)) for column in shape.columns if column not in OWN
    }


def line_sql(book: Book, table: str) -> str:
    """The line of a row, as an SQL expression over the columns of the table `t`."""
    return _line_sql(book.shape(table))


@lru_cache(maxsize=64)
def _line_sql(shape: TableShape) -> str:
    """The same of a table of some shape."""
    told, types = _texts_of_shape(shape), zip(shape.columns, shape.types, strict=True)
    told |= {column: f"shortest({told[column]})" for column, kind in types if kind == "REAL"}
    place = shape.columns.index("save")
    first = [told[column] for column in shape.columns[:place] if column in told]
    added = [
        f"iif(t.\"{column}\" IS NULL, '', json_object('{column}', {told[column]}))"
        for column in shape.columns[place + 1 :]
    ]
    return " || ".join((f"json_array({', '.join(first)})", *added))


def _text_of_column(column: str, target: str | None) -> str:
    """A column with codes and words for links; what was withdrawn since is still known by its code."""
    if target is None:
        return column
    if target == "words":
        return f"(SELECT word FROM main.words o WHERE o.id = {column})"
    history = f"(SELECT code FROM main.{target}_history h WHERE h.id = {column} LIMIT 1)"
    return f"ifnull((SELECT code FROM main.{target} o WHERE o.id = {column}), iif({column} IS NULL, NULL, {history}))"


def lines_after(book: Book, table: str, last: int) -> Iterator[list[str]]:
    """The lines of all rows of a table with an id above the given one, in their order, some thousand at a time."""
    sql = f"SELECT {line_sql(book, table)} AS line FROM main.{table} t WHERE id > ? ORDER BY line"
    found: list[str] = []
    for (line,) in book.each(sql, (last,)):
        found.append(line)
        if len(found) == _CHUNK:
            yield found
            found = []
    if found:
        yield found


def lines_by_save(book: Book, table: str) -> Iterator[tuple[int, str]]:
    """(save, line) of all that each save wrote into a table or withdrew from it, in their order."""
    return book.each(_by_save(book, table, "1", "1", "1"))


def lines_of_save(book: Book, table: str, save: int) -> Iterator[tuple[int, str]]:
    """The same of one save."""
    wrote = "t.save = :save"
    return book.each(_by_save(book, table, wrote, wrote, "t.replaced_by = :save"), {"save": save})


def lines_since(book: Book, table: str, after: int, rows: Iterable[int]) -> Iterator[tuple[int, str]]:
    """The same of saves after one that wrote into no other rows than some of those that are there now."""
    among = "t.save > :after AND t.id IN (SELECT value FROM json_each(:rows))"
    replaced = "t.replaced_by > :after"
    sql = _by_save(book, table, among, f"{replaced} AND t.save > :after", replaced)
    return book.each(sql, {"after": after, "rows": json.dumps(sorted(rows))})


def _by_save(book: Book, table: str, now: str, former: str, gone: str) -> str:
    """The query for the lines of each save, with conditions on rows of now, former ones and those that are gone."""
    line, withdrawn = line_sql(book, table), f"main.{table}_history t JOIN main.saves s ON s.id = t.replaced_by"
    after = " UNION ALL ".join(
        f"SELECT 1 FROM main.{each} n WHERE n.id = t.id AND n.save = t.replaced_by"
        for each in (table, f"{table}_history")
    )
    return f"""SELECT save, {line} AS line FROM main.{table} t WHERE {now}
        UNION ALL SELECT save, {line} FROM main.{table}_history t WHERE {former}
        UNION ALL SELECT replaced_by, '-' || {line} FROM {withdrawn} WHERE {gone} AND NOT EXISTS ({after})
        ORDER BY 1, 2"""
