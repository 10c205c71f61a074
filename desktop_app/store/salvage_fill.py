"""Filling a new file with what could be read of a damaged one, its guards off meanwhile."""

from __future__ import annotations

from contextlib import closing, suppress
from itertools import islice
from typing import TYPE_CHECKING, Any

from desktop_app.store.birth import new_file
from desktop_app.store.driver import any_failure, connect, misfits
from desktop_app.store.salvage import Lost, Old, columns_of, history_of, rows_of
from desktop_app.store.schema import TABLES
from desktop_app.store.standing import other_copy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from desktop_app.store.cipher import BookKey
    from desktop_app.store.identity import Device
    from desktop_app.store.salvage import Row

_CHUNK = 1000
_ASIDE = """SELECT type, name, sql FROM main.sqlite_schema
    WHERE type = 'trigger' OR type = 'index' AND sql LIKE 'CREATE INDEX%'"""
_NO_TEXT = "\N{REPLACEMENT CHARACTER}"
_SPARED = ("words", "offices")
"""What a record can do without."""
UNKNOWN = "?"
"""The device, and the user, of a save of which nothing is known but that rows are its."""


def fill_from(old: Old, place: Path, key: BookKey | None, device: Device) -> None:
    """A new file at a place, with all that can be read; what it lacks is noted."""
    new_file(place, key)
    with closing(connect(place, mode="rw", key=key)) as new:
        new.execute("PRAGMA foreign_keys = OFF")
        new.execute("PRAGMA synchronous = OFF")  # nobody sees it before it is whole and synced
        new.execute("BEGIN")
        aside = new.execute(_ASIDE).fetchall()
        for kind, name, _ in aside:
            new.execute(f"DROP {kind} main.{name}")
        _copy(old, new)
        _stand_in(new)
        _stand_in_devices(old, new, device)
        _drop_what_leads_nowhere(old, new)
        _name_the_head(new)
        for _, _, statement in aside:
            new.execute(statement)
        new.execute("COMMIT")
        other_copy(new)


def _copy(old: Old, new: Any) -> None:
    """Every table, the ones that others lead to first."""
    for table, key in (("book", "rowid"), ("devices", "rowid"), ("saves", "id")):
        columns = _common(old, new, table)
        rows = rows_of(old, table, columns, key)
        if table == "book":
            rows = _one_book(old, new, rows)
        _write(old, new, table, columns, rows)
    for table in TABLES:
        columns = _common(old, new, table)
        _write(old, new, table, columns, rows_of(old, table, columns))
        past = _common(old, new, f"{table}_history")
        _write(old, new, f"{table}_history", past, history_of(old, f"{table}_history", past))


def _common(old: Old, new: Any, table: str) -> tuple[str, ...]:
    """The columns that a table has in both files."""
    known = columns_of(old.connection, table)
    return tuple(each for each in columns_of(new, table) if each in known)


def _one_book(old: Old, new: Any, rows: Iterator[Row]) -> Iterator[Row]:
    """The row of the book, in place of that of the new file, which stays where the former cannot be read."""
    row = next(rows, None)
    if row is None:
        old.lost.append(Lost("book", UNKNOWN, "the id of the book: no former save can be proved"))
        return
    new.execute("DELETE FROM main.book")
    yield row


def _write(old: Old, new: Any, table: str, columns: tuple[str, ...], rows: Iterator[Row]) -> None:
    """Write rows, many at once; where one of them does not fit, each by itself."""
    names, places = ", ".join(f'"{each}"' for each in columns), ", ".join("?" * len(columns))
    statement = f"INSERT INTO main.{table} ({names}) VALUES ({places})"
    while some := list(islice(rows, _CHUNK)):
        _note_damaged_texts(old, table, columns, some)
        new.execute("SAVEPOINT many")
        try:
            new.executemany(statement, some)
        except misfits():
            new.execute("ROLLBACK TO many")
            _write_singly(old, new, table, (statement, columns), some)
        new.execute("RELEASE many")


def _write_singly(old: Old, new: Any, table: str, how: tuple[str, tuple[str, ...]], rows: Iterable[Row]) -> None:
    """Write row by row; what does not fit is noted with what it said."""
    statement, columns = how
    for row in rows:
        try:
            new.execute(statement, row)
        except misfits():
            told = dict(zip(columns, row, strict=True))
            old.lost.append(Lost(table, named(told), "it does not fit beside the others", said(told)))


def _note_damaged_texts(old: Old, table: str, columns: tuple[str, ...], rows: Iterable[Row]) -> None:
    """Note rows that are brought over with a text of which a byte is lost."""
    for row in rows:
        if any(isinstance(each, str) and _NO_TEXT in each for each in row):
            told = dict(zip(columns, row, strict=True))
            old.lost.append(Lost(table, named(told), "a text of it is damaged, the rest is there", said(told)))


def _stand_in(new: Any) -> None:
    """For each save that rows are of and that is lost, one that says so: its rows stay."""
    mentioned = " UNION ".join(
        f"SELECT save FROM main.{table} UNION SELECT save FROM main.{table}_history "
        f"UNION SELECT replaced_by FROM main.{table}_history"
        for table in TABLES
    )
    lost = new.execute(f"SELECT save FROM ({mentioned}) WHERE save NOT IN (SELECT id FROM main.saves) ORDER BY 1")
    for number, (save,) in enumerate(lost.fetchall(), 1):
        new.execute("INSERT OR IGNORE INTO main.devices VALUES (?, ?, '')", (UNKNOWN, UNKNOWN))
        time = new.execute("SELECT max(time) FROM main.saves WHERE id < ?", (save,)).fetchone()[0] or 0
        row = (save, UNKNOWN, number, "[]", time, UNKNOWN, "salvage", "the save itself is lost", f"lost-{save}")
        new.execute("INSERT INTO main.saves VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)


def _stand_in_devices(old: Old, new: Any, ours: Device) -> None:
    """For each laptop that has saved and is lost, one under its code; this laptop knows its own key."""
    lost = "SELECT DISTINCT device FROM main.saves WHERE device NOT IN (SELECT code FROM main.devices)"
    for (code,) in new.execute(lost).fetchall():
        row = ours.row if code == ours.code else (code, f"lost-{code}", "")
        new.execute("INSERT OR IGNORE INTO main.devices VALUES (?, ?, ?)", row)
        old.lost.append(Lost("devices", str(code), "the key of this laptop: it needs another code"))


def _drop_what_leads_nowhere(old: Old, new: Any) -> None:
    """Leave out rows whose links lead to what is lost, and empty links that a row can do without; until all hold."""
    while broken := new.execute("PRAGMA main.foreign_key_check").fetchall():
        for table, row, target, number in broken:
            link = next(each for each in new.execute(f"PRAGMA main.foreign_key_list({table})") if each[0] == number)
            _mend(old, new, (str(table), row), str(link[3]), str(target))


def _mend(old: Old, new: Any, at: tuple[str, Any], column: str, target: str) -> None:
    """Empty one link to a word or an office, else leave out the row, which would say another thing."""
    table, row = at
    columns = columns_of(new, table)
    found = new.execute(f"SELECT * FROM main.{table} WHERE rowid = ?", (row,)).fetchone()
    if found is None:
        return
    told = dict(zip(columns, found, strict=True))
    words = f"{column} leads to a row of {target} that is lost"
    if target in _SPARED and _emptied(new, f'UPDATE main.{table} SET "{column}" = NULL WHERE rowid = ?', row):
        words += "; the rest of it is there"
    else:
        new.execute(f"DELETE FROM main.{table} WHERE rowid = ?", (row,))
    old.lost.append(Lost(table, named(told), words, said(told)))


def _emptied(new: Any, statement: str, row: Any) -> bool:
    """Whether a row can do without a link."""
    try:
        new.execute(statement, (row,))
    except misfits():
        return False
    return True


def _name_the_head(new: Any) -> None:
    """The newest save that is there is the head; a book without its row keeps that of the new file."""
    with suppress(any_failure()):
        head = "coalesce((SELECT digest FROM main.saves ORDER BY id DESC LIMIT 1), '')"
        new.execute(f"UPDATE main.book SET head = {head}")


def named(told: dict[str, Any]) -> str:
    """A row by its code, else by its number."""
    return str(next((told[each] for each in ("code", "word", "name", "id") if told.get(each) is not None), UNKNOWN))


def said(told: dict[str, Any]) -> str:
    """What a row said, in one line; never the key with which the scheme signs."""
    left_out = {"id", "signing"}
    return "; ".join(f"{name} {value}" for name, value in told.items() if value is not None and name not in left_out)
