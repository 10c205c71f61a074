"""Which records a save wrote otherwise than they stand now: held against a copy, or told by what was made of them.

The digest of a save is one for all that it wrote, so it tells that something was changed and never what. A copy that
still has the save as it was does. Without one the search and the sums remain, which were made of the records when these
were right: what they say otherwise leads to records, though it proves none.
"""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop_app.core.problems import Refused
from desktop_app.store.changed import KEYS, code_of
from desktop_app.store.facts.fact import NOW
from desktop_app.store.facts.registry import CELLS
from desktop_app.store.failures import in_doubt
from desktop_app.store.heads import save_of
from desktop_app.store.history import save_holds
from desktop_app.store.row_texts import columns_with_codes
from desktop_app.store.search_keys import SEARCHED, others_than_keys

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop_app.store.database import Book, Row
    from desktop_app.store.facts.fact import KeptSums

_MOST_KEYS = 200
"""More sums that differ say no more about one record."""


class RecordAltered(NamedTuple):
    """A record as it stands and as a copy has it; None where it is or was not there."""

    table: str
    code: str
    now: Mapping[str, Any] | None
    then: Mapping[str, Any] | None

    @property
    def fields(self) -> tuple[str, ...]:
        """The columns that differ of a record that both have."""
        return tuple(name for name, value in (self.now or {}).items() if self.then and self.then[name] != value)


class RecordNamed(NamedTuple):
    """A record by its table and what it is known by."""

    table: str
    code: str


def holds_as_written(copy: Book, book: Book, save: int) -> bool:
    """Whether a copy has a save of the book, and what it wrote is what stands there."""
    there = _in_copy(copy, book, save)
    return there is not None and save_holds(copy, there)


def altered(book: Book, copy: Book, save: int) -> Iterator[RecordAltered]:
    """What a save wrote and stands otherwise in a copy that has it, whose rows have the numbers of the book's."""
    there = _in_copy(copy, book, save) or 0
    for table in KEYS:
        for row in _differing(_written(book, table, save), _written(copy, table, there)):
            now, then = _values(book, table, row, save), _values(copy, table, row, there)
            yield RecordAltered(table, _known_by(table, now or then or {}), now, then)


def written_by(book: Book, save: int, most: int) -> tuple[RecordNamed, ...]:
    """The records that stand there as those of a save; none where they are more than so many."""
    found = [
        RecordNamed(table, _known_by(table, values))
        for table in KEYS
        for row in islice(_written(book, table, save), most + 1)
        if (values := _values(book, table, int(row[0]), save))
    ]
    return tuple(dict.fromkeys(found)) if len(found) <= most else ()


def found_in_vain(book: Book) -> Iterator[RecordNamed]:
    """What the search knows and is not there: by its number as it is looked for, in small letters without signs."""
    for table in SEARCHED:
        gone = f"SELECT codes FROM main.{table}_keys WHERE id NOT IN (SELECT id FROM main.{table})"
        yield from (RecordNamed(table, str(codes).partition(" ")[0]) for (codes,) in book.each(gone))


def spoken_against(book: Book, save: int) -> tuple[RecordNamed, ...]:
    """The records of a save of which the search says something else, and those in most sums that differ."""
    found = [(table, row) for table in SEARCHED for row in others_than_keys(book, table)]
    with suppress(Refused), in_doubt():  # what nobody could have typed cannot be summed up either
        summed = Counter(each for cell in CELLS if cell.of is None for each in _in_other_sums(book, cell))
        found += [each for each, times in summed.items() if times == max(summed.values())]
    named = ((table, _values(book, table, row, save)) for table, row in found)
    return tuple(dict.fromkeys(RecordNamed(table, _known_by(table, values)) for table, values in named if values))


_OWN = ("id", "save")


def _in_copy(copy: Book, book: Book, save: int) -> int | None:
    """The row of a save of the book in a copy; None where the copy lacks it."""
    digest = book.value("SELECT digest FROM main.saves WHERE id = ?", (save,))
    return save_of(copy, str(digest))


def _written(book: Book, table: str, save: int) -> Iterator[Row]:
    """The rows that a save wrote into a table, as they stand or stood until they were replaced, by their numbers."""
    told = ", ".join(f'"{name}"' for name in ("id", *(each for each in book.columns(table) if each not in _OWN)))
    sides = " UNION ALL ".join(
        f"SELECT {told} FROM main.{each} WHERE save = :save" for each in (table, f"{table}_history")
    )
    return book.each(f"{sides} ORDER BY id", {"save": save})


def _differing(ours: Iterator[Row], theirs: Iterator[Row]) -> Iterator[int]:
    """The numbers of rows that are not alike on both sides, each in the order of its numbers."""
    one, other = next(ours, None), next(theirs, None)
    while one or other:
        first = min(row[0] for row in (one, other) if row)
        mine, yours = one if one and one[0] == first else None, other if other and other[0] == first else None
        if mine != yours:
            yield int(first)
        one = next(ours, None) if mine else one
        other = next(theirs, None) if yours else other


def _values(book: Book, table: str, row: int, save: int) -> dict[str, Any] | None:
    """A row as a save wrote it, with codes for links; None where it wrote none."""
    told = columns_with_codes(book, table)
    for each in (table, f"{table}_history"):
        sql = f"SELECT {', '.join(told.values())} FROM main.{each} t WHERE t.id = ? AND t.save = ?"
        found = book.one(sql, (row, save))
        if found:
            return dict(zip(told, found, strict=True))
    return None


def _known_by(table: str, values: Mapping[str, Any]) -> str:
    """What a row is known by, even where a day in it is none."""
    try:
        return code_of(table, values)
    except (ValueError, OverflowError, TypeError):
        return " ".join(str(values[name]) for name in KEYS[table])


def _in_other_sums(book: Book, cell: KeptSums) -> Iterator[tuple[str, int]]:
    """The records in each sum that is not that of the rows, as (table, row), once a sum."""
    keys = ", ".join(cell.keys)
    both = cell.anew(NOW), f"SELECT {cell.columns} FROM main.{cell.name}"
    sides = " UNION ALL ".join(f"SELECT {keys} FROM ({one} EXCEPT {other})" for one, other in (both, both[::-1]))
    other = book.query(f"SELECT DISTINCT {keys} FROM ({sides}) LIMIT {_MOST_KEYS}")
    if not other:
        return
    named = ", ".join(f"{of} AS {key}" for key, of in cell.keys.items())
    rows = f"SELECT sheet, record, {named} FROM ({cell.fact.sql(NOW, by_record=True)})"
    wanted = f"({keys}) IN (VALUES {', '.join(['(' + ', '.join('?' * len(cell.keys)) + ')'] * len(other))})"
    found = f"SELECT DISTINCT sheet, record, {keys} FROM ({rows}) WHERE {wanted}"
    for sheet, record, *_ in book.query(found, [each for row in other for each in row]):
        yield str(sheet), int(record)
