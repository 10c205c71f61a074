"""What records are found by: names and numbers as `core/likeness` folds them, kept with each save beside their records.

The file cannot fold for itself, for its own triggers may call nothing of ours. So a save writes the keys of what it
wrote, and the triggers of the keys keep the indexes of parts. Once files are out, another way of folding is a migration
that makes all keys anew.
"""

from __future__ import annotations

from contextlib import contextmanager
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.likeness import words_key

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from desktop_app.store.database import Book
    from desktop_app.store.save import Save


def _word(column: str) -> str:
    """The word of a list that a column of a record leads to."""
    return f"(SELECT word FROM main.words w WHERE w.id = t.{column})"


_NAMES: Mapping[str, str] = MappingProxyType(
    {"people": "t.name", "policies": _word("group_name"), "premiums": "''", "claims": "''"}
)
"""By table: the name by which a record is found, its words in any order."""

_CODES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "people": ("t.code", _word("household"), "t.phone", "t.id_number"),
        "policies": ("t.code",),
        "premiums": ("t.code", "t.receipt"),
        "claims": ("t.code",),
    }
)
"""By table: the numbers by any part of which a record is found."""

_ROOM, _USUAL_ROOM = 16 << 20, 1 << 20
"""Bytes of parts that SQLite gathers before it writes them: while an index is made anew, and at other times.

What is gathered is merged with what was written before, again and again: the fewer times, the quicker.
"""

PART = 3
"""The letters in a row by which the index of parts finds."""

SEARCHED = tuple(_NAMES)
"""The tables whose records are found by parts of them."""

_OF_WORDS: Mapping[str, str] = MappingProxyType({"people": "household", "policies": "group_name"})


def _keys(table: str) -> str:
    """The keys of the records of a table, made of the records."""
    codes = " || ' ' || ".join(f"ifnull({_closed(each)}, '')" for each in _CODES[table])
    return f"SELECT t.id AS id, ifnull(words_key({_NAMES[table]}), '') AS name, {codes} AS codes FROM main.{table} t"


def parts_of(typed: str) -> list[str]:
    """Each word that is typed as it stands in the index of parts: `O'Brien +880-17` gives obrien and 88017."""
    return [part for part in (closed(word) for word in typed.split()) if part]


def closed(written: str) -> str:
    """Words as a reader takes them, without the blanks between them."""
    return words_key(written).replace(" ", "")


def holding(table: str, parts: int, among: int, order: str = "ORDER BY rowid DESC") -> str:
    """The rows of a table, the newest first, that hold every one of so many parts, asked for with `asked`.

    The index is asked for letters at the end of each part; whether the whole of it stands there in a row is looked at
    in the few rows that have them all. To let the index itself prove it takes many times as many of its lists.
    """
    search = f"{table}_search"
    whole = " AND ".join(f"(instr(p.name, :part{nth}) OR instr(p.codes, :part{nth}))" for nth in range(parts))
    held = f"EXISTS (SELECT 1 FROM {table}_parts p WHERE p.id = {search}.rowid AND {whole})"
    return f"SELECT rowid FROM {search} WHERE {search} MATCH :letters AND {held} {order} LIMIT {among}"


def named_holding(table: str, parts: int, among: int) -> str:
    """The same rows (`held`) in the order of the file, with the names (`key`) by which they are found."""
    search, name = f"{table}_search", "replace(k.name, ' ', '')"
    whole = " AND ".join(f"(instr({name}, :part{nth}) OR instr(k.codes, :part{nth}))" for nth in range(parts))
    return (
        f"SELECT k.id AS held, k.name AS key FROM {search} CROSS JOIN {table}_keys k ON k.id = {search}.rowid "
        f"WHERE {search} MATCH :letters AND {whole} LIMIT {among}"
    )


def asked(parts: Sequence[str]) -> dict[str, str]:
    """Parts as the index is asked for them; each has at least `PART` letters and no quotation mark."""
    letters = dict.fromkeys(letters for part in parts for letters in _covering(part))
    quoted = " ".join(f'"{each}"' for each in letters)
    return {"letters": quoted, **{f"part{nth}": part for nth, part in enumerate(parts)}}


def _covering(part: str) -> Iterator[str]:
    """Two entries of the index in which the end of a part stands.

    Numbers begin alike in their thousands and end each in its own way; each further list costs more than it leaves out.
    """
    end = len(part) - PART
    yield from (part[at : at + PART] for at in dict.fromkeys((max(end - PART, 0), end)))


def _closed(code: str) -> str:
    """A code as `closed` has it, in SQL: of plain letters, digits, hyphens and blanks without a call of ours.

    Most codes are such, and there are millions of them.
    """
    plain = f"lower(replace({code}, '-', ''))"
    return (
        f"CASE WHEN {code} NOT GLOB '*[^A-Za-z0-9-]*' THEN {plain} "
        f"WHEN {code} GLOB '*[^A-Za-z0-9 -]*' THEN replace(words_key({code}), ' ', '') "
        f"ELSE replace({plain}, ' ', '') END"
    )


def update_keys(save: Save) -> None:
    """Let all that a save has written be found as it reads now; what it withdrew is gone from the keys already."""
    for table in SEARCHED:
        if save.begins(table):
            keys_anew(save.book, table)
            continue
        which = save.rows_of(table)
        words = save.rows_of("words", "w") if table in _OF_WORDS else ""
        if words and not save.begins("words"):
            named = f"t.{_OF_WORDS[table]} IN (SELECT w.id FROM main.words w WHERE {words})"
            which = f"{which} OR {named}" if which else named
        if which:
            sql = f"INSERT OR REPLACE INTO main.{table}_keys {_keys(table)} WHERE {which}"
            save.book.execute(sql, save.values)


def keys_anew(book: Book, table: str) -> None:
    """Make the keys of a table and the index of their parts from its records."""
    with _unwatched(book, table):
        book.execute(f"DELETE FROM main.{table}_keys")
        book.execute(f"INSERT INTO main.{table}_keys {_keys(table)}")
    search = f"{table}_search"
    book.execute(f"INSERT INTO {search}({search}, rank) VALUES ('hashsize', {_ROOM})")
    book.execute(f"INSERT INTO {search}({search}) VALUES ('rebuild')")
    book.execute(f"INSERT INTO {search}({search}, rank) VALUES ('hashsize', {_USUAL_ROOM})")
    book.execute(f"DELETE FROM main.{search}_config WHERE k <> 'version'")


@contextmanager
def _unwatched(book: Book, table: str) -> Iterator[None]:
    """While keys are made anew their triggers are away: the index is made of the whole at the end."""
    sql = f"SELECT name, sql FROM main.sqlite_schema WHERE type = 'trigger' AND tbl_name = '{table}_keys'"
    triggers = book.query(sql)
    for name, _ in triggers:
        book.execute(f"DROP TRIGGER main.{name}")
    yield
    for _, statement in triggers:
        book.execute(statement)


def keys_differ(book: Book, table: str) -> bool:
    """Whether the keys of a table are other than its records say."""
    count = "SELECT count(*) FROM main.{}"
    records, keys = (book.value(count.format(each)) for each in (table, f"{table}_keys"))
    return records != keys or next(others_than_keys(book, table), None) is not None


def others_than_keys(book: Book, table: str) -> Iterator[int]:
    """The rows of a table whose keys are other than they say."""
    sql = (
        f"SELECT t.id FROM ({_keys(table)}) t LEFT JOIN main.{table}_keys k ON k.id = t.id "
        "WHERE k.name IS NOT t.name OR k.codes IS NOT t.codes"
    )
    return (int(row) for (row,) in book.each(sql))
