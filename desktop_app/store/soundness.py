"""Whether a file is sound in itself: its pages, its links, its search, and the parts it was made with."""

from __future__ import annotations

from collections import Counter
from contextlib import closing, contextmanager
from functools import cache
from typing import TYPE_CHECKING, Any

from desktop_app.store.driver import in_memory
from desktop_app.store.failures import calmly
from desktop_app.store.migrations import migrate
from desktop_app.store.search_keys import SEARCHED, keys_anew, keys_differ

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.store.database import Book

_PARTS = "SELECT type || ' ' || name, tbl_name, sql FROM main.sqlite_schema"
_BESIDE = "SELECT type || ' ' || name FROM temp.sqlite_schema WHERE type = 'trigger'"
_MARKS = ("application_id", "user_version", "encoding", "auto_vacuum")
"""What a file says of itself beside its parts."""
_MOST = 100
"""Findings after which the rest would say nothing new."""


def damage(book: Book) -> str:
    """The first thing SQLite finds wrong with pages and indexes; empty when there is nothing."""
    found = str(book.value("PRAGMA main.integrity_check(1)"))
    return "" if found == "ok" else " ".join(found.split())


def dangling_links(book: Book) -> Iterator[tuple[str, int, str]]:
    """Table, row and target table of links that lead nowhere."""
    for table, row, target, _ in book.query("PRAGMA main.foreign_key_check")[:_MOST]:
        yield str(table), int(row or 0), str(target)


def changed_parts(book: Book) -> list[str]:
    """Tables, indexes, triggers, views and marks that are missing, other or more than in a file made anew."""
    ours, theirs = _parts_made(), _parts_of(book.connection)
    beside = {str(name) for (name,) in book.query(_BESIDE)}
    return sorted({name for name, *_ in (ours - theirs) + (theirs - ours)} | beside)


@cache
def _parts_made() -> Counter[tuple[str, ...]]:
    """Every part and mark of a file made anew, which are always the same."""
    with closing(in_memory()) as made:
        migrate(made, 0)
        return _parts_of(made)


def _parts_of(connection: Any) -> Counter[tuple[str, ...]]:
    """Every part and mark of a file, SQLite's own included; a part that stands there twice counts twice."""
    with calmly():
        parts = [tuple(map(str, row)) for row in connection.execute(_PARTS)]
        marks = [(mark, str(*connection.execute(f"PRAGMA main.{mark}").fetchone())) for mark in _MARKS]
    return Counter([*parts, *marks])


def damaged_texts(book: Book) -> Iterator[tuple[str, int]]:
    """Table and row of texts whose bytes are no text; asked after all rows were read, which is how they are met."""
    if not book.has_damaged_text:
        return
    for table in ("saves", *(each for name in book.tables for each in (name, f"{name}_history"))):
        shape = book.shape(table)
        texts = [name for name, kind in zip(shape.columns, shape.types, strict=True) if kind == "TEXT"]
        told = ", ".join(f'CAST("{name}" AS BLOB)' for name in texts)
        for row, *raw in book.each(f"SELECT id, {told} FROM main.{table}") if texts else ():
            if not all(each is None or _is_text(each) for each in raw):
                yield table, int(row)


def _is_text(raw: bytes) -> bool:
    """Whether bytes are a text."""
    try:
        raw.decode()
    except UnicodeDecodeError:
        return False
    return True


_KEPT = """SELECT name FROM main.sqlite_schema
    WHERE type = 'table' AND name IN (:index || '_data', :index || '_idx', :index || '_docsize')"""
"""The tables in which SQLite keeps what a search index holds; lengths of texts only where they are asked for."""


def search_differs(book: Book) -> bool:
    """Whether what records are found by says other than the records; looking is enough, for a copy of it is asked."""
    return any(keys_differ(book, table) or _index_differs(book, table) for table in SEARCHED)


def _index_differs(book: Book, table: str) -> bool:
    """Whether an index of parts says other than its keys: SQLite itself compares them only where it may write.

    So a copy of the index is asked, beside the file, which reads the keys where they are.
    """
    parts, index = f"{table}_parts", f"{table}_search"
    made = str(book.value("SELECT sql FROM main.sqlite_schema WHERE name = ?", (index,)))
    if _rows_of_index(book, index) != int(book.value(f"SELECT count(*) FROM main.{parts}")):
        return True
    with _gone_again(book, f"TABLE temp.{index}", f"VIEW temp.{parts}"):
        book.execute(f"CREATE TEMP VIEW {parts} AS SELECT * FROM main.{parts}")
        book.execute(made.replace("CREATE VIRTUAL TABLE ", "CREATE VIRTUAL TABLE temp.", 1))
        config = "SELECT * FROM {}." + f"{index}_config"
        if book.query(config.format("main")) != book.query(config.format("temp")):
            return True
        for (each,) in book.query(_KEPT, {"index": index}):
            book.execute(f"DELETE FROM temp.{each}")
            book.execute(f"INSERT INTO temp.{each} SELECT * FROM main.{each}")
        return not _agrees(book, index)


def _rows_of_index(book: Book, index: str) -> int:
    """How many rows an index says that it is of: the first number of its totals, seven bits a byte, the last below 128.

    SQLite itself holds it against the records only where the index keeps the length of each.
    """
    number = 0
    for byte in bytes(book.value(f"SELECT block FROM main.{index}_data WHERE id = 1") or b""):
        number = number << 7 | byte & 127
        if byte < 1 << 7:
            break
    return number


@contextmanager
def _gone_again(book: Book, *made: str) -> Iterator[None]:
    """While things are made beside the file that leave nothing behind.

    To roll back to before they were made would let SQLite forget all it knows of the file's parts, and read it anew.
    """
    try:
        yield
    finally:
        for each in made:
            kind, name = each.split()
            book.execute(f"DROP {kind} IF EXISTS {name}")


def _agrees(book: Book, index: str) -> bool:
    """What SQLite says of the copy of an index and the keys it is of."""
    import sqlcipher3.dbapi2 as driver

    with calmly():
        try:
            book.connection.execute(f"INSERT INTO temp.{index}({index}, rank) VALUES ('integrity-check', 1)")
        except driver.DatabaseError as error:
            if "malformed" not in str(error) and "fts5" not in str(error):  # SQLite's word, or that of the index itself
                raise
            return False
        return True


def index_anew(book: Book) -> None:
    """Make all that records are found by anew from the records."""
    for table in SEARCHED:
        keys_anew(book, table)
