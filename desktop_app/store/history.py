"""Saves and what they keep: every replaced row, a refusal to delete, and a chain of digests over what was written."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from enum import Enum
from itertools import groupby, islice
from json.encoder import encode_basestring
from operator import itemgetter
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.records.sheets import SHEETS
from desktop_app.store.identity import book_id
from desktop_app.store.row_texts import lines_by_save, lines_of_save, lines_since

_CHUNK = 2000
_JSON = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False)
"""JSON without blanks, with every sign as itself; made once, for there may be a million saves."""

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from desktop_app.store.database import Book

_AS_OF = """
SELECT {names} FROM main.{table} WHERE save <= {save}
UNION ALL
SELECT {names} FROM main.{table}_history WHERE save <= {save} AND replaced_by > {save}
"""
_BESIDE = """
SELECT {names} FROM main.{table} WHERE save < {first}
UNION ALL
SELECT {names} FROM (
    SELECT *, max(CASE WHEN followed THEN save END) OVER same AS last, max(gone) OVER same AS out FROM (
        SELECT {names}, save <= {save} AND save NOT IN ({beside}) AS followed,
            CASE WHEN until <= {save} AND until NOT IN ({beside})
                AND NOT EXISTS (SELECT 1 FROM main.{table} n WHERE n.id = v.id AND n.save = v.until)
                AND NOT EXISTS (SELECT 1 FROM main.{table}_history n WHERE n.id = v.id AND n.save = v.until)
            THEN until END AS gone
        FROM (SELECT {names}, NULL AS until FROM main.{table} WHERE save >= {first}
            UNION ALL SELECT {names}, replaced_by FROM main.{table}_history WHERE replaced_by >= {first}) v)
    WINDOW same AS (PARTITION BY {key}))
WHERE followed AND save = last AND ifnull(out, 0) <= save
"""
"""Of each record the last version by a save that is followed; none where such a save took it out after that.

A record is told by its key: it may have gone and come back in another row, where others write on it.
"""
_KEYS = MappingProxyType({of.name: (*of.key, "position") if of.counted else of.key for of in SHEETS})


def as_of_sql(table: str, names: Sequence[str], save: int, beside: Sequence[int] = ()) -> str:
    """A table's rows as they stood after a save, without what the saves beside it wrote, which it does not follow."""
    told = ", ".join(f'"{name}"' for name in names)
    if not beside:
        return _AS_OF.format(table=table, names=told, save=save)
    among, key = ", ".join(map(str, beside)), ", ".join(f'"{name}"' for name in _KEYS.get(table) or ("id",))
    return _BESIDE.format(table=table, names=told, save=save, first=min(beside), beside=among, key=key)


class TableDigest:
    """A running digest over the lines of one table, each ended by a line feed (`row_texts.py`)."""

    def __init__(self) -> None:
        """Start with nothing written."""
        self._hash = hashlib.sha256()

    def add(self, *lines: str) -> None:
        """Take in some lines, in the order of their bytes."""
        self._hash.update("\n".join((*lines, "")).encode())

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


class Fault(Enum):
    """What may not hold of a save."""

    WRITTEN = "written"
    """Its digest does not follow from what stands there."""
    FOLLOWS = "follows"
    """A save that it names as its parent is not before it, or it names none and is not the first."""
    TURN = "turn"
    """It is not the next one of its device."""
    TIME = "time"
    """It says an earlier time than the save of its device before it."""
    REPLACED = "replaced"
    """A row that it wrote is said to have been replaced by a save before it, or by none that is there."""
    MISSING = "missing"
    """Rows speak of it, and it is not there."""


def chained(book: str, about: About, tables: dict[str, str]) -> str:
    """The digest of a save: over its book, itself with its parents, and the digest of each table's lines."""
    return _digest_after(f"[{','.join(map(_told, (book, *about)))}]", tables)


def _told(value: str | int | None) -> str:
    """A value as JSON, without an encoder made for each save."""
    return encode_basestring(value) if isinstance(value, str) else "null" if value is None else repr(value)


def _digest_after(said: str, tables: dict[str, str]) -> str:
    """The digest of a save whose book and self are said as a JSON array, before the digests of its tables."""
    told = ",".join(f'["{table}","{tables[table]}"]' for table in sorted(tables))
    return hashlib.sha256(f"{said[:-1]},[{told}]]".encode()).hexdigest()


def digests_of_identity(book: Book, device: str, number: int, parents: str) -> dict[str, str]:
    """What the first save of a device writes beside its records: the device; the first of a book, the book, too."""
    found: dict[str, str] = {}
    if number == 1:
        found["devices"] = _digest_of(book, "SELECT code, key, name FROM main.devices WHERE code = ?", device)
    if parents == "[]":
        found["book"] = _digest_of(book, "SELECT id, made FROM main.book")
    return found


def _digest_of(book: Book, query: str, *values: str) -> str:
    """The digest of rows that have no row number."""
    rows = book.query(query, values)
    return digest_of(*map(_JSON.encode, rows))


def broken_saves(book: Book) -> list[int]:
    """The saves of which anything does not hold; empty when all is well."""
    return sorted({save for save, _ in unsound_saves(book)})


def unsound_saves(book: Book) -> list[tuple[int, Fault]]:
    """Every save of which something does not hold, with what, in the order in which this file took them in."""
    written = _digests_by_save(book)
    found = (
        *_unchained(book, written),
        *((save, Fault.MISSING) for save in _orphans(book, written)),
        *((save, Fault.REPLACED) for save in _misplaced(book)),
        *_out_of_turn(book),
    )
    return sorted(dict.fromkeys(found), key=itemgetter(0))


def _unchained(book: Book, written: dict[int, dict[str, str]]) -> Iterator[tuple[int, Fault]]:
    """Saves whose digest does not follow from what they wrote, or whose parents are not before them."""
    known, last = set[str](), ""
    said = f"SELECT id, digest, device, number, parents, json_array(?, {', '.join(About._fields)}) FROM main.saves"
    for save, digest, device, number, parents, about in book.each(f"{said} ORDER BY id", (book_id(book),)):
        tables = written.get(save, {})
        if number == 1 or parents == "[]":
            tables = tables | digests_of_identity(book, device, number, parents)
        if _digest_after(about, tables) != digest:
            yield save, Fault.WRITTEN
        if parents != f'["{last}"]' and not _are_before(_parents(parents), known):
            yield save, Fault.FOLLOWS
        known.add(digest)
        last = digest


def save_holds(book: Book, save: int) -> bool:
    """Whether what one save wrote is what stands there."""
    lines = ((table, lines_of_save(book, table, save)) for table in book.tables)
    written = _digests(lines).get(save, {})
    return all(each != save or fault is not Fault.WRITTEN for each, fault in _unchained(book, {save: written}))


def _are_before(parents: list[str], known: set[str]) -> bool:
    """Whether all parents of a save are known by then; only the first of a book has none."""
    return known.issuperset(parents) if parents else not known


def _parents(told: str) -> list[str]:
    """The digests that a save names as its parents; one that nobody has where that cannot be read."""
    try:
        return [str(each) for each in json.loads(told)]
    except (ValueError, TypeError):
        return [""]


def idle_devices(book: Book) -> list[str]:
    """Devices none of whose saves is there: each comes with its first one."""
    query = "SELECT code FROM main.devices WHERE code NOT IN (SELECT device FROM main.saves WHERE number = 1)"
    return [str(code) for (code,) in book.query(f"{query} ORDER BY code")]


def _out_of_turn(book: Book) -> Iterator[tuple[int, Fault]]:
    """Saves that are not the next one of their device, or say an earlier time than the one before: none is made so."""
    turns, times = Counter[str](), dict[str, int]()
    for save, device, number, time in book.each("SELECT id, device, number, time FROM main.saves ORDER BY id"):
        turns[device] += 1
        if number != turns[device]:
            yield save, Fault.TURN
        if time < times.get(device, time):
            yield save, Fault.TIME
        times[device] = time


def _orphans(book: Book, written: dict[int, dict[str, str]]) -> list[int]:
    """Saves that rows speak of but that do not exist."""
    known = {save for (save,) in book.query("SELECT id FROM main.saves")}
    return sorted(written.keys() - known)


def _misplaced(book: Book) -> Iterator[int]:
    """Saves of replaced rows whose place no later save took.

    Where a later one did, but not with that row, it is said to have withdrawn it, and its digest does not hold.
    """
    for table in book.tables:
        query = f"""SELECT DISTINCT save FROM main.{table}_history
            WHERE replaced_by <= save OR replaced_by NOT IN (SELECT id FROM main.saves)"""
        yield from (int(save) for (save,) in book.query(query))


def _digests_by_save(book: Book) -> dict[int, dict[str, str]]:
    """By save and table, the digest of what it wrote, replaced rows included."""
    return _digests((table, lines_by_save(book, table)) for table in book.tables)


def digests_since(book: Book, after: int, rows: Mapping[str, Iterable[int]]) -> dict[int, dict[str, str]]:
    """The same of the saves after one, of which the rows that they wrote are known."""
    return _digests((table, lines_since(book, table, after, rows[table])) for table in rows)


def _digests(tables: Iterable[tuple[str, Iterator[tuple[int, str]]]]) -> dict[int, dict[str, str]]:
    """By save and table, the digest of the lines of tables."""
    found: dict[int, dict[str, str]] = {}
    for table, every in tables:
        for save, lines in groupby(every, key=itemgetter(0)):
            digest = TableDigest()
            while some := [line for _, line in islice(lines, _CHUNK)]:
                digest.add(*some)
            found.setdefault(save, {})[table] = digest.hexdigest()
    return found
