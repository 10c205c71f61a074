"""Where rows stand: by their keys and codes, and what they say; each asked of the file once."""

from __future__ import annotations

import json
from collections import defaultdict
from functools import cache, partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.core.problems import refused
from desktop_app.core.records.field import Kind
from desktop_app.core.records.sheets import SHEETS
from desktop_app.core.text import text
from desktop_app.store.meeting.packet import damaged
from desktop_app.store.meeting.versions import KEY_OF, WORDS, same_key
from desktop_app.store.row_texts import OWN, columns_with_codes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from desktop_app.store.database import Book
    from desktop_app.store.meeting.packet import PackedRow
    from desktop_app.store.meeting.versions import Key
    from desktop_app.store.save import Save

LISTS = MappingProxyType(
    {(of.name, field.name): field.target for of in SHEETS for field in of.fields if field.kind is Kind.WORD}
)
"""The list that a column has its words from."""


def _said_in(book: Book, table: str) -> tuple[str, ...]:
    """The columns of a table that say something."""
    return tuple(column for column in book.columns(table) if column not in OWN)


def _links_of(book: Book, table: str) -> tuple[tuple[str, str], ...]:
    """The columns that lead to another record or word, with the table where that stands."""
    return tuple((column, target) for column, target in book.shape(table).links if column not in OWN)


class RowsFound:
    """Finds rows of a file by codes and words, as packets name them."""

    def __init__(self, book: Book) -> None:
        """Nothing is known yet."""
        self._file = book
        self._said = cache(partial(_said_in, book))
        self._links = cache(partial(_links_of, book))
        self._codes: dict[tuple[str, str], int] = {}
        self._words: dict[tuple[str, str], int] = {}
        self._says: dict[tuple[str, int], Sequence[Any]] = {}
        """What rows that were looked up said in their columns, as long as they are not written."""
        self._out: dict[str, dict[Key, tuple[int, int]]] = {}

    @property
    def _book(self) -> Book:
        """The file, to be asked or written to."""
        return self._file

    def look_up(self, rows: Iterable[PackedRow]) -> None:
        """Find the rows that some name, with what they say, all of a table at once; others when they are asked for.

        In the order of their codes, for then the file is read from page to page.
        """
        own, linked = defaultdict[str, set[str]](set), defaultdict[str, set[str]](set)
        for each in rows:
            if "code" in each.values:
                own[each.table].add(str(each.values["code"]))
            for column, target in self._links(each.table):
                linked[target].add(str(each.values.get(column)))
        for table, codes in own.items():
            told = ", ".join(f'"{name}"' for name in self._said(table))
            for code, row, *says in self._coded_rows(table, codes, told):
                self._codes[table, code], self._says[table, row] = row, says
        for table in linked.keys() - {WORDS}:
            self._codes |= {(table, code): row for code, row in self._coded_rows(table, linked[table] - own[table])}

    def _coded_rows(self, table: str, codes: set[str], told: str = "") -> Iterator[tuple[Any, ...]]:
        """Code, row and some columns of the rows that have some codes, written in the same way."""
        sql = f"SELECT code, id{told and ', '}{told} FROM main.{table} WHERE code IN (SELECT value FROM json_each(?))"
        return (found for found in self._book.each(sql, (json.dumps(sorted(codes)),)) if found[0] in codes)

    def is_of(self, save: Save, table: str, row: int) -> bool:
        """Whether a row says what a save wrote."""
        return bool(self._book.value(f"SELECT save FROM main.{table} WHERE id = ?", (row,)) == save.number)

    def row(self, table: str, stored: Mapping[str, Any], values: Mapping[str, Any]) -> int | None:
        """The row that has the key; None where none has. Refused where its code is written in another way."""
        if "code" in stored:
            return self.coded(table, str(values["code"]))
        if table == WORDS:
            return self._word(stored["list"], stored["word"])
        same = " AND ".join(f'"{name}" IS ?' for name in KEY_OF[table]) or "1"
        found = self._book.value(f"SELECT id FROM main.{table} WHERE {same}", [stored[name] for name in KEY_OF[table]])
        return None if found is None else int(found)

    def coded(self, table: str, code: str) -> int | None:
        """The row of a code."""
        known = self._codes.get((table, code))
        if known is not None:
            return known
        found = self._book.one(f"SELECT id, code FROM main.{table} WHERE code = ?", (code,))
        if found is None:
            return None
        if found[1] != code:
            words = text(
                "Packet",
                "Two laptops have written one code in two ways, {code} and {other}, so it is not known whether they "
                "mean the same. Take back one of the two there, then make the packet once more.",
            )
            raise refused(words.about(code=code, other=found[1]))
        self._codes[table, code] = int(found[0])
        return int(found[0])

    def _word(self, of: str, word: str) -> int | None:
        """The row of a word of a list."""
        known = self._words.get((of, word))
        if known is None:
            known = self._book.value("SELECT id FROM main.words WHERE list = ? AND word = ?", (of, word))
            if known is not None:
                self._words[of, word] = int(known)
        return known

    def word_of(self, table: str, name: str, value: Any) -> int:
        """The row of the word of a column."""
        row = self._word(LISTS[table, name], str(value))
        if row is None:
            raise damaged()
        return row

    def found(self, table: str, values: Mapping[str, Any]) -> int | None:
        """The row of the key that some values have."""
        keys = self._keys(table, values)
        leads_nowhere = any(keys[name] is None and values[name] is not None for name in keys)
        return None if leads_nowhere else self.row(table, keys, values)

    def _keys(self, table: str, values: Mapping[str, Any]) -> dict[str, Any]:
        """A key as the table holds it; nothing for what leads nowhere."""
        links = dict(self._book.shape(table).links)
        return {name: self._stored_key(table, name, values[name], links.get(name)) for name in KEY_OF[table]}

    def _stored_key(self, table: str, name: str, value: Any, target: str | None) -> Any:
        """A part of a key as the table holds it."""
        if target is None or value is None:
            return value
        return self._word(LISTS[table, name], str(value)) if target == WORDS else self.coded(target, str(value))

    def stands(self, table: str, values: Mapping[str, Any]) -> int | None:
        """The row that says exactly this; None where none does."""
        row = self.found(table, values)
        if row is None:
            return None
        now = self.says(table, row)
        return row if now == {name: values.get(name) for name in now} else None

    def says(self, table: str, row: int) -> dict[str, Any]:
        """What a row says now."""
        told = columns_with_codes(self._book, table)
        (now,) = self._book.query(f"SELECT {', '.join(told.values())} FROM main.{table} t WHERE id = ?", (row,))
        return dict(zip(told, now, strict=True))

    def last_said(self, table: str, row: int) -> dict[str, Any]:
        """What a row says, or said last."""
        told = columns_with_codes(self._book, table)
        sides = " UNION ALL ".join(
            f"SELECT {', '.join(told.values())}, {until} AS until FROM main.{each} t WHERE id = :row"
            for each, until in ((table, 1 << 40), (f"{table}_history", "replaced_by"))
        )
        (*last, _), *_ = self._book.query(f"{sides} ORDER BY until DESC LIMIT 1", {"row": row})
        return dict(zip(told, last, strict=True))

    def rests(self, table: str, row: int) -> list[tuple[str, int]]:
        """What leads to a row: the tables and rows."""
        return [
            (of.name, int(found))
            for of in SHEETS
            for column, target in self._book.shape(of.name).links
            if target == table
            for (found,) in self._book.query(f'SELECT id FROM main.{of.name} WHERE "{column}" = ?', (row,))
            if (of.name, found) != (table, row)
        ]

    def former_row(self, table: str, key: Key) -> int | None:
        """The row in which a record stood that is out; None where it stands, or never stood.

        It comes back into that, or whoever looks back to a save that knew nothing of its going would see it twice; and
        by a save that says nothing, for sums find what came back by its being written once more (`facts/changes`).
        """
        row, _ = self._taken_out(table).get(key, (None, 0))
        stands = row is None or self._book.value(f"SELECT 1 FROM main.{table} WHERE id = ?", (row,))
        return None if stands else row

    def _taken_out(self, table: str) -> dict[Key, tuple[int, int]]:
        """By key, the rows that stand nowhere any more, with the save that took each out."""
        if table not in self._out:
            told = columns_with_codes(self._book, table)
            keys = "".join(f", {told[name]}" for name in KEY_OF[table])
            sql = f"""SELECT t.id, t.replaced_by{keys} FROM main.{table}_history t
                WHERE NOT EXISTS (SELECT 1 FROM main.{table} n WHERE n.id = t.id) ORDER BY t.replaced_by"""
            last = {int(row): (same_key(table, key), int(by)) for row, by, *key in self._book.query(sql)}
            self._out[table] = {key: (row, by) for row, (key, by) in last.items()}
        return self._out[table]
