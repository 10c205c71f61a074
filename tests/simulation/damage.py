"""Bytes flipped and rows changed behind the program's back: found by `verify`, or without any effect; never a trace."""

from __future__ import annotations

from functools import partial
from random import Random
from typing import TYPE_CHECKING, Any

import sqlcipher3.dbapi2 as driver

from desktop_app.acts.exchange.export_folder import export_folder
from desktop_app.acts.verify_book import verify_book
from desktop_app.core.problems import Refused
from desktop_app.store.driver import connect
from desktop_app.store.facts.registry import CELLS
from desktop_app.store.opening import open_book
from desktop_app.store.schema import TABLES
from tests.simulation import shim
from tests.simulation.child import run
from tests.simulation.heal import LIVENESS, SAFETY, Wrong
from tests.simulation.office import NAME
from tests.simulation.story import set_up, story_at

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.store.database import Book
    from tests.simulation.heal import Tally
    from tests.simulation.place import Place

_TABLES = (
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND sql NOT LIKE '%VIRTUAL%'"
)
_WITHOUT_EFFECT = {("book", "copy"), ("book", "writes")}
"""What tells copies of a file apart and counts its writes: nothing that anybody saved."""


def again(place: Place, kind: str, seed: int, chance: int) -> list[Wrong]:
    """One file once more."""
    ready = story_at("pay", seed, place).files[NAME]
    whole = _dumped(place, ready)
    return (flipped if kind == "flip" else changed_row)(place, ready, whole, chance)


def flips(place: Place, seed: int, number: int, tally: Tally) -> None:
    """So many copies of a file, each with a byte changed."""
    ready = story_at("pay", seed, place).files[NAME]
    whole = _dumped(place, ready)
    for each in range(number):
        how = f"--kind flip --seed {seed} --chance {each}"
        tally.count(how, flipped(place, ready, whole, each))


def flipped(place: Place, ready: bytes, whole: str, chance: int) -> list[Wrong]:
    """What is wrong about how a file with one other byte is met."""
    dice = Random(f"flip {chance}")  # noqa: S311 - the seed is the point of it
    held = bytearray(ready)
    at = dice.randrange(len(held))
    while dice.random() < 0.95 and not held[at]:  # most of a small file is empty
        at = dice.randrange(len(held))
    held[at] ^= 1 << dice.randrange(8)
    return met(place, bytes(held), whole, f"byte {at}")


def met(place: Place, held: bytes, whole: str, what: str) -> list[Wrong]:
    """What goes wrong as fresh programs read, verify and export a file that somebody changed."""
    set_up(place.office, {NAME: held})
    ended = run(partial(_read, place.office))
    wrong = [Wrong(LIVENESS, f"{what}: {text.replace(chr(31), chr(10))}") for text in ended.after("broken")]
    if ended.signal:
        wrong.append(Wrong(LIVENESS, f"{what}: signal {ended.signal}"))
    elif not (ended.after("found") or ended.after("unopened") or ended.after("dump") == [whole]):
        wrong.append(Wrong(SAFETY, f"{what} is not found, and the file says something else"))
    return wrong


def _dumped(place: Place, ready: bytes) -> str:
    """All that a whole file says."""
    set_up(place.office, {NAME: ready})
    (dump,) = run(partial(_read, place.office)).after("dump")
    return dump


def _read(folder: Path, tell: Callable[[str], None]) -> None:
    """Do what people do with a file they have doubts about; each may be refused."""
    shim.arm(shim.Fault())
    try:
        book = open_book(folder / NAME, look=True)
    except Refused:
        tell("unopened")
        return
    for fault in verify_book(book).faults:
        tell(f"found {fault}")
    for work in (lambda: tell(f"dump {_dump(book)}"), lambda: export_folder(book, folder / "out")):
        try:
            work()
        except Refused:
            tell("refused")
    book.close()


def _dump(book: Book) -> str:
    """Everything that a file says, in few signs: sums of nought and what finds records by their parts say nothing."""
    sums = {cell.name: " OR ".join(f"{each} <> 0" for each in cell.measures) for cell in CELLS}
    tables = [str(name) for (name,) in book.query(_TABLES) if "_search" not in str(name)]
    told = {
        name: sorted(map(str, book.query(f"SELECT {_told(book, name)} FROM main.{name} WHERE {sums.get(name, 1)}")))
        for name in tables
    }
    return format(hash(str(sorted(told.items()))), "x")


def _told(book: Book, table: str) -> str:
    """The columns of a table that say something: neither the number of a row nor what only tells copies apart."""
    columns = (str(row[1]) for row in book.query(f"PRAGMA main.table_info({table})"))
    silent = {(table, "id")} if table in TABLES else _WITHOUT_EFFECT
    return ", ".join(f'"{column}"' for column in columns if (table, column) not in silent)


def row_changes(place: Place, seed: int, number: int, tally: Tally) -> None:
    """So many files, each with a cell of a row changed by a tool that knows nothing of us."""
    ready = story_at("pay", seed, place).files[NAME]
    whole = _dumped(place, ready)
    for each in range(number):
        tally.count(f"--kind row --seed {seed} --chance {each}", changed_row(place, ready, whole, each))


def changed_row(place: Place, ready: bytes, whole: str, chance: int) -> list[Wrong]:
    """What is wrong about how a file with a changed row is met."""
    set_up(place.office, {NAME: ready})
    what = _change(place.office / NAME, Random(f"row {chance}"))  # noqa: S311 - the seed is the point of it
    return met(place, (place.office / NAME).read_bytes(), whole, what)


def _change(path: Path, dice: Random) -> str:
    """Change some cell, past the guards of its table; what was changed."""
    connection = connect(path, mode="rw")
    connection.execute("PRAGMA foreign_keys = OFF")
    guards = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    connection.execute("BEGIN")
    for name, _ in guards:
        connection.execute(f"DROP TRIGGER {name}")
    what = None
    while what is None:
        what = _change_one(connection, dice)
    for _, sql in guards:
        connection.execute(sql)
    connection.execute("COMMIT")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    return what


def _change_one(connection: Any, dice: Random) -> str | None:
    """Change one cell of any table; None where that cannot be."""
    table = str(dice.choice(connection.execute(_TABLES).fetchall())[0])
    columns = [str(row[1]) for row in connection.execute(f"PRAGMA table_info({table})")]
    rows, at = connection.execute(f"SELECT * FROM {table}").fetchall(), dice.randrange(len(columns))
    if not rows or (table, columns[at]) in _WITHOUT_EFFECT:
        return None
    row = dice.choice(rows)
    value = _another(row[at], dice)
    this = " AND ".join(f"{column} IS ?" for column in columns)
    try:
        connection.execute(f"UPDATE {table} SET {columns[at]} = ? WHERE {this}", (value, *row))
    except driver.Error:
        return None
    return f"{table}.{columns[at]} of {row}: {value!r}"


def _another(value: Any, dice: Random) -> Any:
    """Another value of the same kind, or none at all."""
    if isinstance(value, int):
        return value + dice.choice((-1, 1, 7, 1000))
    if isinstance(value, str):
        return value + dice.choice(("x", " ", "1")) if dice.random() < 0.7 else value[:-1] + "~"
    if isinstance(value, bytes):
        return value + b"x"
    return dice.choice((1, "x"))
