"""Rows of other laptops on their way into the tables: links find their rows by codes, and keys the rows they mean."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from desktop_app.store.meeting.line_sets import SETS
from desktop_app.store.meeting.packet import damaged
from desktop_app.store.meeting.rows_found import RowsFound
from desktop_app.store.meeting.versions import WORDS, key_at, key_in, same_key
from desktop_app.store.rows import MOVABLE, next_row, take_out

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from desktop_app.store.database import Book
    from desktop_app.store.meeting.versions import Key
    from desktop_app.store.save import Save


@lru_cache(maxsize=256)
def _updating(table: str, names: tuple[str, ...]) -> str:
    """The statement that writes some columns of a row and the save that did."""
    marks = "".join(f'"{name}" = ?, ' for name in names)
    return f"UPDATE main.{table} SET {marks}save = ? WHERE id = ?"


class RowsIn(RowsFound):
    """Writes and takes out rows by what they say; a save of this laptop puts back what others still rest on."""

    def __init__(self, book: Book, putting_back: Callable[[], Save], *, may_rest: bool = False) -> None:
        """Nothing is written yet; while a packet comes in, something may rest on what is out until all is there."""
        super().__init__(book)
        self._may_rest = may_rest
        self._putting_back = putting_back
        self._gone: dict[tuple[str, Key], int] = {}
        """Rows that left their table while something rested on them."""
        self._lines: dict[tuple[str, int], tuple[Save, str]] = {}
        """By which save each row left its table, and what it said."""
        self.knows: Callable[[int], bool] = lambda _: True
        """Whether the save that is being taken in knows of one that is here."""
        self.silent = False
        """Whether the save that is being taken in only lets others be written down: nothing is put back for it."""
        self.whole = False
        """Whether what is written shall hold with all that it leads to, though it goes out again."""
        self._joined_out: dict[tuple[str, Key], int] = {}
        """The rows that the save that joins has taken out."""
        self.joins = False
        """Whether what is written now joins both sides."""
        self.put: list[tuple[str, int]] = []
        """Rows that this laptop put back, in their order."""
        self._next: dict[str, int] = {}
        self._waiting: tuple[str, list[tuple[Any, ...]]] = "", []
        """A statement and the values for which it has still to be run."""
        self.touched: dict[str, dict[Key, set[int]]] = defaultdict(lambda: defaultdict(set))
        """By table and key, the rows that were written or taken out."""

    @property
    def _book(self) -> Book:
        """The file, once all that waits is written."""
        self._write_waiting()
        return self._file

    def _write_waiting(self) -> None:
        """Run the statement that waits: with all its values at once it takes half as long."""
        (sql, values), self._waiting = self._waiting, ("", [])
        if values:
            self._file.execute_each(sql, values)

    def write(
        self, save: Save, table: str, values: Mapping[str, Any], at: int | None = None, *, may_wait: bool = False
    ) -> tuple[str, int] | None:
        """Let a row say this after a save, the one that has its key if none is given.

        Gives its own link, where what it leads to has not come yet. What may wait is in the file before anything else
        is asked of it here, in the same order, and at the latest when all that was written is asked for.
        """
        stored, later = self._stored(table, values)
        row = self.row(table, stored, values) if at is None else at
        key = key_in(table, values)
        rested = self._gone.pop((table, key), None) if row is None else None
        if row is None and rested is None and table not in SETS and not self.silent:
            row = self._back(table, key)  # but not a line: it may be out for good, as its set has it
        if row is None:
            former = self.former_row(table, key) if self.silent else rested
            row = self._new_row(table) if former is None else former
            self._insert(save, table, row, stored)
        else:
            self._update(save, table, row, stored, may_wait=may_wait)
        self._wrote(save, table, row, stored, key)
        return (later, row) if later else None

    def _insert(self, save: Save, table: str, row: int, stored: Mapping[str, Any]) -> None:
        """Write a row that is not there."""
        names = ("id", *stored, "save")
        told, marks = ", ".join(f'"{name}"' for name in names), ", ".join("?" * len(names))
        sql = f"INSERT INTO main.{table} ({told}) VALUES ({marks})"
        self._book.execute(sql, (row, *stored.values(), save.number))

    def _update(self, save: Save, table: str, row: int, stored: Mapping[str, Any], *, may_wait: bool) -> None:
        """Let a row say this; what it says already is not written again, nor are the indexes of that."""
        then = self._says.get((table, row)) or self._said_now(table, row, stored)
        values = {name: now for (name, now), before in zip(stored.items(), then, strict=True) if now != before}
        sql, now = _updating(table, tuple(values)), (*values.values(), save.number, row)
        if not may_wait:
            self._book.execute(sql, now)
            return
        if self._waiting[0] != sql:
            self._write_waiting()
            self._waiting = sql, []
        self._waiting[1].append(now)

    def _said_now(self, table: str, row: int, names: Iterable[str]) -> Sequence[Any]:
        """What a row says in some columns."""
        told = ", ".join(f'"{name}"' for name in names)
        (then,) = self._book.query(f"SELECT {told} FROM main.{table} WHERE id = ?", (row,))
        return then

    def _wrote(self, save: Save, table: str, row: int, stored: Mapping[str, Any], key: Key) -> None:
        """Remember where a row stands, and that it was written."""
        save.wrote(table, row)
        self._says.pop((table, row), None)
        self.touched[table][key].add(row)
        if "code" in stored:
            self._codes[table, stored["code"]] = row
        if table == WORDS:
            self._words[stored["list"], stored["word"]] = row

    def gone(self) -> list[tuple[str, int]]:
        """The rows that left their table while something rested on them."""
        return [(table, row) for (table, _), row in self._gone.items()]

    def all_written(self) -> dict[str, set[int]]:
        """By table, the rows that were written or taken out; they are in the file by then."""
        self._write_waiting()
        return {table: set().union(*keys.values()) for table, keys in self.touched.items()}

    def kept(self) -> tuple[Any, ...]:
        """What is known so far, to go back to."""
        touched = {table: {key: set(rows) for key, rows in keys.items()} for table, keys in self.touched.items()}
        return dict(self._gone), touched, list(self.put)

    def put_back(self, kept: tuple[Any, ...]) -> None:
        """Know no more than then: what was written since is written no more."""
        gone, touched, put = kept
        self._gone, self.put = dict(gone), list(put)
        self._joined_out.clear()
        self._codes.clear()
        self._words.clear()
        self._says.clear()
        self.touched.clear()
        for table, keys in touched.items():
            for key, rows in keys.items():
                self.touched[table][key] |= rows

    def link(self, save: Save, table: str, row: int, field: str, code: str) -> None:
        """Let a row lead to another one of its table that has come by now."""
        found = self._linked(table, code)
        self._says.pop((table, row), None)
        self._book.execute(
            f'UPDATE main.{table} SET "{field}" = ? WHERE id = ? AND save = ?', (found, row, save.number)
        )

    def _new_row(self, table: str) -> int:
        """A row number that was never given."""
        row = self._next.get(table) or next_row(self._book, table)
        self._next[table] = row + 1
        return row

    def _stored(self, table: str, values: Mapping[str, Any]) -> tuple[dict[str, Any], str | None]:
        """Values as the table holds them; and the link to its own table that leads nowhere yet."""
        later = None
        stored = {**dict.fromkeys(self._said(table)), **values}
        for name, target in self._links(table):
            value = stored.get(name)
            if value is None:
                continue
            if target == WORDS:
                stored[name] = self.word_of(table, name, value)
            elif target == table and self.coded(table, str(value)) is None:
                stored[name], later = None, name
            else:
                stored[name] = self._linked(target, str(value))
        return stored, later

    def _linked(self, table: str, code: str) -> int:
        """The row that a code leads to; one that was taken out meanwhile is put back, for something rests on it."""
        row = self.coded(table, code)
        if row is None:
            key = same_key(table, (code,))
            row = self._rested(table, key) or self._back(table, key) or self._anew(table, key)
        if row is None:
            raise damaged()
        return row

    def _rested(self, table: str, key: Key) -> int | None:
        """The row of a record that went while something rested on it: it is put back where that is still so."""
        row = self._gone.get((table, key))
        if self.whole:
            row = self._joined_out.get((table, key), row)
            if row is not None and (table, key) not in self._joined_out:
                self._restore(self._putting_back(), table, row)
        return row

    def _back(self, table: str, key: Key) -> int | None:
        """Put a record back in its row that this side took out, not knowing that the other side goes on with it.

        What a save writes that says nothing may rest on what it does not follow: on what came in beside it there.
        """
        row, by = self._taken_out(table).get(key, (None, 0))
        stands = self._book.value(f"SELECT 1 FROM main.{table} WHERE id = ?", (row,)) if row else 1
        if row is None or stands or (self.knows(by) and not self.silent):
            return None
        del self._taken_out(table)[key]
        self._restore(self._putting_back(), table, row)
        return row

    def _anew(self, table: str, key: Key) -> int | None:
        """While both sides are joined: a row more for a record that both took out and one of them goes on with."""
        if not self.joins:
            return None
        former, _ = self._taken_out(table).get(key, (None, 0))
        if former is None:
            return None
        row = self._new_row(table)
        self._restore(self._putting_back(), table, former, row)
        return row

    def _restore(self, save: Save, table: str, row: int, anew: int | None = None) -> None:
        """Write a row that was taken out once more as it last stood, after all that it leads to; or as another row."""
        columns = self._said(table)
        told = ", ".join(f'"{column}"' for column in columns)
        sql = f"SELECT {told} FROM main.{table}_history WHERE id = ? ORDER BY replaced_by DESC LIMIT 1"
        (found,) = self._book.query(sql, (row,))
        stored = dict(zip(columns, found, strict=True))
        for name, target in self._book.shape(table).links:
            at = stored.get(name)
            if at is not None and self._book.value(f"SELECT 1 FROM main.{target} WHERE id = ?", (at,)) is None:
                stored[name] = self._restored(save, target, at)
        row = row if anew is None else anew
        self._insert(save, table, row, stored)
        key = key_at(self._book, table, row)
        self._wrote(save, table, row, stored, key)
        self.put.append((table, row))
        self._gone.pop((table, key), None)
        by, line = self._lines.pop((table, row), (None, ""))
        if by is save:
            save.put_back(table, line)

    def _restored(self, save: Save, table: str, row: int) -> int:
        """The row of a record that was taken out: the one in which it stands by now, else its own, put back."""
        code = self._book.value(f"SELECT code FROM main.{table}_history WHERE id = ? LIMIT 1", (row,))
        key = same_key(table, (code,))
        there = self.coded(table, str(code)) or (self._joined_out.get((table, key)) if self.whole else None)
        if there is None:
            self._restore(save, table, row)
        return row if there is None else there

    def begin_to_join(self) -> None:
        """From here on nothing is written for the other side any more."""
        self.knows, self.joins, self.silent = (lambda _: True), True, False
        self._out.clear()

    def claim_put_back(self, save: Save) -> None:
        """Let what was put back say so of the save that joins, too: its sums are reckoned by that."""
        for table, row in self.put:
            sql = f"UPDATE main.{table} SET save = ? WHERE id = ? AND save <> ?"
            self._book.execute(sql, (save.number, row, save.number))
            if self.is_of(save, table, row):
                save.wrote(table, row)

    def put_rested_back(self, save: Save) -> None:
        """Put back what the other side took out and something here rests on."""
        for (table, _), row in tuple(self._gone.items()):
            there = self._book.value(f"SELECT 1 FROM main.{table} WHERE id = ?", (row,))
            if there is None and self.rests(table, row):
                self._restore(save, table, row)
        self._gone.clear()

    def take_out(self, save: Save, table: str, row: int, *, at_last: bool = False) -> None:
        """Take a row out; whether it can stay out is seen when all is there. Nothing is written after it `at_last`."""
        rests = table not in MOVABLE and bool(self.rests(table, row))  # nothing leads to what has no code
        if self._may_rest and (rests or (self.joins and not at_last and table not in MOVABLE)):
            self._book.execute("PRAGMA defer_foreign_keys = ON")
            self._may_rest = False  # asked for once: it lets SQLite forget all statements that it has prepared
        key, told = key_at(self._book, table, row), self.says(table, row)
        self._lines[table, row] = save, take_out(save, table, row)
        self.touched[table][key].add(row)
        if table in self._out:
            self._out[table][key] = row, save.number
        if self.joins:
            self._joined_out[table, key] = row
        self._codes.pop((table, str(told.get("code"))), None)
        self._says.pop((table, row), None)
        if rests:
            self._gone[table, key] = row
