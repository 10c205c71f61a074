"""Every digest of a file computed a second time, from docs/decisions/11 alone: plain sqlite3, hashlib and json."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections import defaultdict
from contextlib import closing
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PLACE = ("id", "save")
"""Columns that say where a row stands in a file."""

Lines = dict[int, dict[str, list[str]]]
"""By the row of a save and by table, all lines it wrote."""


def saves_that_differ(path: Path) -> list[str]:
    """The names of saves whose digest is not the one that follows from the file."""
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as file:
        lines = lines_of(file)
        return [f"{device}-{number}" for _, device, number in _differing(file, lines)]


def table_digests(file: sqlite3.Connection) -> dict[int, dict[str, str]]:
    """By save and by table, the digest of the lines."""
    return {save: {table: digest(lines) for table, lines in tables.items()} for save, tables in lines_of(file).items()}


def lines_of(file: sqlite3.Connection) -> Lines:
    """Every line of every save, in no order."""
    found: Lines = defaultdict(lambda: defaultdict(list))
    for table in tables_with_history(file):
        for save, line in _lines(file, table):
            found[save][table].append(line)
    return found


def tables_with_history(file: sqlite3.Connection) -> list[str]:
    """The tables whose rows belong to saves."""
    names = {name for (name,) in file.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    return sorted(name for name in names if f"{name}_history" in names)


def digest(lines: list[str]) -> str:
    """Each line in UTF-8 with a line feed, in the order of their bytes."""
    return hashlib.sha256(b"".join(sorted(line.encode() + b"\n" for line in lines))).hexdigest()


def compact(value: Any) -> str:
    """JSON without blanks, every sign as itself that need not be escaped."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _differing(file: sqlite3.Connection, lines: Lines) -> Iterator[tuple[int, str, int]]:
    """Each save that does not hold."""
    book = file.execute("SELECT id, made FROM book").fetchone()
    query = "SELECT id, digest, device, number, parents, time, user, action, reason FROM saves ORDER BY id"
    before = ""
    for row, said, *about in file.execute(query):
        device, number, parents = about[:3]
        tables = {table: digest(found) for table, found in lines.get(row, {}).items()}
        if number == 1:
            own = file.execute("SELECT code, key, name FROM devices WHERE code = ?", (device,)).fetchone()
            tables["devices"] = digest([compact(own)])
        if parents == "[]":
            tables["book"] = digest([compact(book)])
        whole = compact([book[0], *about, sorted(tables.items())])
        if hashlib.sha256(whole.encode()).hexdigest() != said or parents != compact([before] if before else []):
            yield row, device, number
        before = said


def _lines(file: sqlite3.Connection, table: str) -> Iterator[tuple[int, str]]:
    """What each save wrote into a table, and what it withdrew from it."""
    kinds = {row[1]: row[2] for row in file.execute(f"PRAGMA table_info({table})")}
    names, columns = list(kinds), ", ".join(f'"{name}"' for name in kinds)
    links = {row[3]: _names_of(file, row[2]) for row in file.execute(f"PRAGMA foreign_key_list({table})")}
    now = file.execute(f"SELECT {columns}, NULL FROM {table}").fetchall()
    then = file.execute(f"SELECT {columns}, replaced_by FROM {table}_history").fetchall()
    standing = {(row[names.index("id")], row[names.index("save")]) for row in now + then}
    for *values, replaced in now + then:
        row = dict(zip(names, values, strict=True))
        line = _line(row, kinds, links)
        yield row["save"], line
        if replaced is not None and (row["id"], replaced) not in standing:
            yield replaced, f"-{line}"


def _line(row: dict[str, Any], kinds: dict[str, str], links: dict[str, dict[int, str]]) -> str:
    """A row as its codes and values."""
    told = {name: _told(value, kinds[name], links.get(name)) for name, value in row.items() if name not in PLACE}
    place = list(row).index("save")
    first = [told[name] for name in list(row)[:place] if name in told]
    later = [compact({name: told[name]}) for name in list(row)[place + 1 :] if row[name] is not None]
    return "".join((compact(first), *later))


def _told(value: Any, kind: str, link: dict[int, str] | None) -> Any:
    """A value as a line tells it."""
    if value is None:
        return None
    if link is not None:
        return link[value]
    return repr(value) if kind == "REAL" else value


def _names_of(file: sqlite3.Connection, table: str) -> dict[int, str]:
    """What the rows of a table are called in the lines of others: words by themselves, all else by code."""
    if table == "saves":
        return {}
    name = "word" if table == "words" else "code"
    rows = file.execute(f"SELECT id, {name} FROM {table}_history UNION ALL SELECT id, {name} FROM {table}")
    return dict(rows.fetchall())
