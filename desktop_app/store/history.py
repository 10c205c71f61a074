"""Saves and what they keep: every replaced row, a refusal to delete, and a chain of digests over what was written."""

from __future__ import annotations

import hashlib
import json
from itertools import groupby, islice
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.store.identity import book_id
from desktop_app.store.row_texts import lines_by_save

_CHUNK = 2000

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.store.database import Book

_AS_OF = """
CREATE TEMP VIEW {table} AS
    SELECT {names} FROM main.{table} WHERE save <= {save}
    UNION ALL
    SELECT {names} FROM main.{table}_history WHERE save <= {save} AND replaced_by > {save}
"""


def as_of_sql(table: str, names: Sequence[str], save: int) -> str:
    """A temporary view that shadows the table with its rows as they stood after a save."""
    return _AS_OF.format(table=table, names=", ".join(f'"{name}"' for name in names), save=save)


class TableDigest:
    """A running digest over the lines of one table, each ended by a line feed (`row_texts.py`)."""

    def __init__(self) -> None:
        """Start with nothing written."""
        self._hash = hashlib.sha256()

    def add(self, *lines: str) -> None:
        """Take in some lines, in the order of their bytes."""
        self._hash.update("".join(f"{line}\n" for line in lines).encode())

    def hexdigest(self) -> str:
        """The digest so far."""
        return self._hash.hexdigest()


def digest_of(*lines: str) -> str:
    """The digest of some lines, in the order of their bytes."""
    digest = TableDigest()
    digest.add(*sorted(lines, key=str.encode))
    return digest.hexdigest()


class About(NamedTuple):
    """A save without what it wrote: by which device and as which of its saves, and who did what when and why."""

    device: str
    number: int
    parents: str
    """The digests of the saves it follows, as a JSON array."""
    time: int
    """Microseconds since 1970."""
    user: str
    action: str
    reason: str | None


def chained(book: str, about: About, tables: dict[str, str]) -> str:
    """The digest of a save: over its book, itself with its parents, and the digest of each table's lines."""
    said = json.dumps([book, *about, sorted(tables.items())], separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(said.encode()).hexdigest()


def device_line(code: str, key: str, name: str) -> str:
    """The line of a device, which its first save writes."""
    return json.dumps([code, key, name], separators=(",", ":"), ensure_ascii=False)


def number_of_saves(book: Book) -> int:
    """How many saves a file has seen."""
    return int(book.value("SELECT count(*) FROM main.saves"))


def save_of(book: Book, digest: str) -> int | None:
    """The save whose digest begins so; None where no save has it."""
    found = book.value("SELECT id FROM main.saves WHERE substr(digest, 1, ?) = ?", (len(digest), digest))
    return None if found is None else int(found)


def made_by(book: Book, save: int) -> tuple[int, str] | None:
    """The day on which a save was made, and by whom; None where there is no such save."""
    found = book.one("SELECT time / 86400000000, user FROM main.saves WHERE id = ?", (save,))
    return (int(found[0]), str(found[1])) if found else None


def broken_saves(book: Book) -> list[int]:
    """The saves whose digest no longer follows from their parents and the rows they wrote; empty when all is well."""
    tables = {table: _digests_by_save(book, table) for table in book.tables}
    of, known, broken = book_id(book), set[str](), []
    for save, *about, digest in book.query(
        f"SELECT id, {', '.join(About._fields)}, digest FROM main.saves ORDER BY id"
    ):
        told = About(*about)
        written = {table: digests[save] for table, digests in tables.items() if save in digests}
        if told.number == 1:
            written["devices"] = _digest_of_device(book, told.device)
        parents = json.loads(told.parents)
        if chained(of, told, written) != digest or not known.issuperset(parents) or (not parents) != (not known):
            broken.append(save)
        known.add(digest)
    return sorted({*broken, *_orphans(book, tables), *_misplaced(book), *_out_of_turn(book)})


def _digest_of_device(book: Book, code: str) -> str:
    """The digest of the line of a device."""
    row = book.one("SELECT code, key, name FROM main.devices WHERE code = ?", (code,)) or ("", "", "")
    return digest_of(device_line(*row))


def _out_of_turn(book: Book) -> Iterator[int]:
    """Saves that are not the next one of their device."""
    query = """SELECT id FROM (SELECT id, number, row_number() OVER (PARTITION BY device ORDER BY id) AS turn
        FROM main.saves) WHERE number <> turn"""
    yield from (int(save) for (save,) in book.query(query))


def _orphans(book: Book, tables: dict[str, dict[int, str]]) -> list[int]:
    """Saves that rows speak of but that do not exist: a hand has been at the file."""
    known = {save for (save,) in book.query("SELECT id FROM main.saves")}
    return sorted({save for digests in tables.values() for save in digests} - known)


def _misplaced(book: Book) -> Iterator[int]:
    """Saves of replaced rows that name no later save as the one that replaced them: the digests do not cover that."""
    for table in book.tables:
        query = f"""SELECT DISTINCT save FROM main.{table}_history
            WHERE replaced_by <= save OR replaced_by NOT IN (SELECT id FROM main.saves)"""
        yield from (int(save) for (save,) in book.query(query))


def _digests_by_save(book: Book, table: str) -> dict[int, str]:
    """The digest of what each save wrote into a table, replaced rows included."""
    running: dict[int, TableDigest] = {}
    for save, lines in groupby(lines_by_save(book, table), key=itemgetter(0)):
        digest = running.setdefault(save, TableDigest())
        while some := [line for _, line in islice(lines, _CHUNK)]:
            digest.add(*some)
    return {save: digest.hexdigest() for save, digest in running.items()}
