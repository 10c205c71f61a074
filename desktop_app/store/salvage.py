"""Reading what can be read of a damaged file, and writing it into a new one.

The damaged file is only looked at. Each table is read in the order of its rows; where that ends in an error, one row
number after the other is tried until the pages can be read again, and an index tells which rows there were.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop_app.core.problems import refused
from desktop_app.core.text import text
from desktop_app.store.driver import any_failure, connect, show_damaged_text
from desktop_app.store.journal import has_journal, may_belong
from desktop_app.store.schema import APPLICATION, TABLES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.core.problems import Refused
    from desktop_app.store.cipher import BookKey

_PATIENCE = 500
"""So many row numbers are tried one by one, as a page of rows holds no more of them; then in leaps that grow."""
_FARTHEST = 2**62

_PAGE = "its page is damaged"

Row = tuple[Any, ...]


class Lost(NamedTuple):
    """Something that could not be brought into the new file."""

    table: str
    record: str
    """Its code, or the number of its row."""
    why: str
    said: str = ""
    """What was read of it."""


class Old(NamedTuple):
    """A damaged file that is read, and what was found to be lost so far."""

    connection: Any
    lost: list[Lost]


def look_into(path: Path, key: BookKey | None) -> Any:
    """A connection that reads a damaged file; Refused where not even its parts are known."""
    mode = "immutable"
    with suppress(any_failure(), OSError):
        if has_journal(path) and may_belong(path, key):
            mode = "ro"
    connection = None
    try:
        connection = connect(path, mode=mode, key=key)
        show_damaged_text(connection)
        ours = connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION
        known = {name for (name,) in connection.execute("SELECT name FROM main.sqlite_schema WHERE type = 'table'")}
        if not ours or not known.issuperset((*TABLES, "saves", "devices", "book")):
            raise _unreadable(path)
    except any_failure() as error:
        if connection:
            connection.close()
        raise _unreadable(path) from error
    return connection


def _unreadable(path: Path) -> Refused:
    """What is said where the pages are damaged that all others are found by."""
    words = text(
        "File",
        "The part of {name} that tells how to read all others is damaged, or it is no Coverbook file. Nothing can be "
        "saved from it: restore a backup.",
        name=str(path),
    )
    return refused(words)


def columns_of(connection: Any, table: str) -> tuple[str, ...]:
    """The columns of a table, in its own order."""
    return tuple(str(row[1]) for row in connection.execute(f"PRAGMA main.table_info({table})"))


class _Reading:
    """One table, read in the order of its key; `ended` tells whether the end was reached without an error."""

    def __init__(self, old: Old, table: str, columns: tuple[str, ...], key: tuple[str, ...]) -> None:
        """Read columns; the values of the key stand before them in each row."""
        self.old, self.table, self.key = old, table, key
        self.select = f"SELECT {', '.join((*key, *(_quoted(each) for each in columns)))} FROM main.{table}"
        self.seen = dict[Row, int]()
        """The keys that were met, each with what tells its row from another that says it has the same."""
        self.last: Row = ()
        self.ended = False
        self.stumbled = False
        """Whether any row could not be read on the way."""

    def between(self, start: Row, order: str = "ASC") -> Iterator[Row]:
        """The rows from a key on, or back from it, up to the first that cannot be read."""
        sign, places = (">=" if order == "ASC" else "<="), ", ".join("?" * len(self.key))
        step = 1 if order == "ASC" else -1
        listed = ", ".join(f"{each} {order}" for each in self.key)
        query = f"{self.select} NOT INDEXED WHERE ({', '.join(self.key)}) {sign} ({places}) ORDER BY {listed}"
        self.last, self.ended = (*start[:-1], start[-1] - step), False
        with suppress(any_failure()):
            for row in self.old.connection.execute(query, start):
                yield from self._unseen(row)
            self.ended = True
        self.stumbled |= not self.ended
        while not self.ended:  # with an error the driver forgets the row before it
            after = (*self.last[:-1], self.last[-1] + step)  # beside a number SQLite would look at its own page, too
            try:
                row = self.old.connection.execute(f"{query} LIMIT 1", after).fetchone()
            except any_failure():
                return
            self.ended = row is None
            if row:
                yield from self._unseen(row)

    def at(self, key: Row) -> Iterator[Row]:
        """The row of a key; it is noted where it cannot be read."""
        with suppress(any_failure()):
            places = " AND ".join(f"{each} = ?" for each in self.key)
            row = self.old.connection.execute(f"{self.select} NOT INDEXED WHERE {places}", key).fetchone()
            if row:
                yield from self._unseen(row)

    def _unseen(self, row: Row) -> Iterator[Row]:
        """A row without its key, the first time it is met; of two rows of one key the second is not read."""
        self.last = row[: len(self.key)]
        if self.last not in self.seen:
            self.seen[self.last] = hash(row)
            yield row[len(self.key) :]
        elif self.seen[self.last] != hash(row):
            self.stumbled = True


def rows_of(old: Old, table: str, columns: tuple[str, ...], key: str = "id") -> Iterator[Row]:
    """Every row of a table that keeps row numbers, as far as its pages can be read; what is missing is noted."""
    reading, start, gaps = _Reading(old, table, columns, (key,)), -_FARTHEST, list[tuple[int, int]]()
    while not reading.ended and start < _FARTHEST:
        yield from reading.between((start,))
        if not reading.ended:
            first = max(reading.last[0], 0) + 1
            after = _readable_from(old.connection, f"{reading.select} NOT INDEXED WHERE {key} >= ?", first, key)
            gaps.append((first, after))
            start = after
    if reading.stumbled:
        yield from _one_by_one(reading)
        yield from _named_by_index(reading, gaps or [(1, _FARTHEST)])


def _one_by_one(reading: _Reading) -> Iterator[Row]:
    """The rows that are found by their numbers alone, up to where there are rows.

    A damaged number may have led far beyond its neighbours: what follows it is never read from there on.
    """
    most = _PATIENCE + 2 * len(reading.seen)
    for number in range(1, 1 + min(most, max((place for (place,) in reading.seen), default=0) + _PATIENCE)):
        if (number,) not in reading.seen:
            yield from reading.at((number,))


def _readable_from(connection: Any, query: str, first: int, key: str) -> int:
    """The first row number from which a table can be read again, or ends."""

    def reads(number: int) -> bool:
        with suppress(any_failure()):
            connection.execute(f"{query} ORDER BY {key} LIMIT 1", (number,)).fetchone()
            return True
        return False

    bad, number = first - 1, first
    while number < _FARTHEST and not reads(number):
        bad, number = number, number + max((number - first - _PATIENCE) // 8, 1)
    while number - bad > 1:  # only after leaps
        middle = (bad + number) // 2
        bad, number = (bad, middle) if middle < _FARTHEST and reads(middle) else (middle, number)
    return min(number, _FARTHEST)


def _named_by_index(reading: _Reading, gaps: list[tuple[int, int]]) -> Iterator[Row]:
    """The rows that only an index knows; those that cannot be read are noted, by name where the index is whole."""
    lost, names = reading.old.lost, dict[int, str]()
    whole = _indexed(reading.old, reading.table, names, reading.key[0])
    for number in sorted(names):
        if (number,) not in reading.seen:
            yield from reading.at((number,))
        if (number,) not in reading.seen:
            lost.append(Lost(reading.table, names[number], _PAGE))
    for first, after in () if whole else gaps:
        rows = f"{first}-{after - 1}" if after < _FARTHEST else f"{first}-"
        lost.append(Lost(reading.table, rows, "some of these row numbers, whose pages are damaged"))


def _indexed(old: Old, table: str, names: dict[int, str], key: str = "id") -> bool:
    """Row numbers with names, as an index has them, from its beginning and from its end; whether it was read whole."""
    connection = old.connection
    unique = [str(row[1]) for row in connection.execute(f"PRAGMA main.index_list({table})") if row[3] in {"u", "pk"}]
    for index in unique[:1]:
        named = [str(row[2]) for row in connection.execute(f"PRAGMA main.index_info({index})")]
        for order in ("ASC", "DESC"):
            listed = ", ".join(f"{name} {order}" for name in named)
            told = " || ' ' || ".join(named)
            query = f"SELECT {key}, {told} FROM main.{table} INDEXED BY {index} ORDER BY {listed}"
            with suppress(any_failure()):
                names.update(connection.execute(query))
                return True
    return False


def history_of(old: Old, table: str, columns: tuple[str, ...]) -> Iterator[Row]:
    """Every replaced row of a table, from both ends, then those that only the index of its saves knows."""
    reading = _Reading(old, table, columns, ("id", "replaced_by"))
    yield from reading.between((-_FARTHEST, 0))
    if reading.ended:
        return
    yield from reading.between((_FARTHEST, 0), "DESC")
    known, names, whole = set[Row](), dict[int, str](), False
    _indexed(old, table.removesuffix("_history"), names)
    keys = f"SELECT id, replaced_by FROM main.{table} INDEXED BY {table}_replaced ORDER BY replaced_by"
    with suppress(any_failure()):
        known.update(old.connection.execute(keys))
        whole = True
    for key in sorted(known - reading.seen.keys()):
        yield from reading.at(key)
        if key not in reading.seen:
            old.lost.append(Lost(table, names.get(key[0], str(key[0])), _PAGE))
    if not whole:
        old.lost.append(Lost(table, "?", "some replaced rows, whose pages are damaged"))


def _quoted(column: str) -> str:
    """A column, told apart from SQLite's own words."""
    return f'"{column}"'
