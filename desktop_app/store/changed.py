"""What a save did, row by row: (table, code, before, after). History, reversal and packets all take this one form.

Values stand as the exchange folder has them: links as codes and words as themselves, days and money as whole numbers.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.core.period import iso
from desktop_app.core.problems import refused
from desktop_app.core.records.field import Kind
from desktop_app.core.records.sheets import SHEETS
from desktop_app.core.text import text
from desktop_app.store.row_texts import columns_with_codes
from desktop_app.store.rows import MOVABLE, next_row, stored_value, write_over
from desktop_app.store.withdrawal import withdraw, withdraw_new

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from desktop_app.store.database import Book
    from desktop_app.store.save import Save

KEYS = MappingProxyType(
    {"settings": ("name",)} | {of.name: (*of.key, "position") if of.counted else of.key for of in SHEETS}
)
"""What tells the rows of a table apart."""
_DAYS = frozenset((of.name, field.name) for of in SHEETS for field in of.fields if field.kind is Kind.DAY)


@dataclass(frozen=True, slots=True)
class Change:
    """One row, as it stood before a save and as it stood after; None where there was or is none."""

    table: str
    code: str
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None

    @property
    def fields(self) -> tuple[str, ...]:
        """The columns that differ."""
        names = dict.fromkeys((*(self.before or {}), *(self.after or {})))
        return tuple(name for name in names if (self.before or {}).get(name) != (self.after or {}).get(name))

    def reversed(self) -> Change:
        """What takes it back."""
        return Change(self.table, self.code, self.after, self.before)


def changes_of(book: Book, save: int) -> Iterator[Change]:
    """Everything a save did to records, in the order of the tables; words of lists are never taken back."""
    for table in KEYS:
        yield from _changes(book, table, save)


def replaces(book: Book, save: int) -> bool:
    """Whether a save changed or withdrew anything that was there before it."""
    return any(
        book.value(f"SELECT 1 FROM main.{table}_history WHERE replaced_by = ? LIMIT 1", (save,)) for table in KEYS
    )


def history_of(book: Book, table: str, row: int) -> tuple[tuple[int, Change], ...]:
    """(save, change) of a record from its first save on, those that replaced it and one that withdrew it.

    A record that got another key goes on in another row.
    """
    rows = [row]
    while (former := _moves(book, table, _saves_of(book, table, rows[-1:])[0]).get(rows[-1])) is not None:
        rows.append(former)
    saves = _saves_of(book, table, rows)
    return tuple((save, each) for save in saves for each in _changes(book, table, save, rows))


def _saves_of(book: Book, table: str, rows: Sequence[int]) -> list[int]:
    """The saves that wrote some rows or took them out, in their order."""
    among = f"WHERE id IN ({', '.join(map(str, rows))})"
    sql = f"""SELECT save FROM main.{table} {among} UNION SELECT save FROM main.{table}_history {among}
        UNION SELECT replaced_by FROM main.{table}_history {among} ORDER BY 1"""
    return [int(save) for (save,) in book.query(sql)]


def _moves(book: Book, table: str, save: int) -> dict[int, int]:
    """By row, the one in the place of which a save wrote it, since its key became another (`rows.write_over`)."""
    if table not in MOVABLE:
        return {}
    sides = f"SELECT id, save FROM main.{table} UNION SELECT id, save FROM main.{table}_history"
    wrote = {int(row) for (row,) in book.query(f"SELECT id FROM ({sides}) WHERE save = ?", (save,))}
    replaced = book.query(f"SELECT id FROM main.{table}_history WHERE replaced_by = ?", (save,))
    before = {int(row) for (row,) in replaced}
    new, gone = sorted(wrote - before), sorted(before - wrote)
    return dict(zip(new, gone, strict=True)) if len(new) == len(gone) else {}


def _changes(book: Book, table: str, save: int, rows: Sequence[int] = ()) -> Iterator[Change]:
    """What a save did to the rows of a table, or to some of them."""
    told, moves = columns_with_codes(book, table), _moves(book, table, save)
    values = ", ".join(told.values())
    among = {*rows, *(row for row, former in moves.items() if former in rows)}
    one = f"t.id IN ({', '.join(map(str, among))})" if rows else "1"
    after = " UNION ALL ".join(
        f"SELECT t.id, {values} FROM main.{each} t WHERE t.save = :save AND {one}"
        for each in (table, f"{table}_history")
    )
    before = f"SELECT t.id, {values} FROM main.{table}_history t WHERE t.replaced_by = :save AND {one}"
    then, now = (
        {each[0]: dict(zip(told, each[1:], strict=True)) for each in book.query(sql, {"save": save})}
        for sql in (before, after)
    )
    for row, former in moves.items():
        if row in now and former in then:
            then[row] = then.pop(former)
    for place in sorted({*then, *now}):
        yield Change(table, code_of(table, now.get(place) or then[place]), then.get(place), now.get(place))


def code_of(table: str, values: Mapping[str, Any]) -> str:
    """What a row is known by: its code, or all that tells it apart."""
    return " ".join(
        iso(values[name]) if (table, name) in _DAYS else str(values[name])
        for name in KEYS[table]
        if values[name] is not None
    )


def reverse(save: Save, undone: int, changes: Iterable[Change]) -> None:
    """Take the changes of an earlier save back within a new one; Refused where a row was changed since, or others rest.

    What was new is withdrawn: it leaves its table and stays in the history. Links come last out and first in.
    """
    order = list(KEYS)
    back = sorted((change.reversed() for change in changes), key=lambda change: order.index(change.table))
    gone = groupby(reversed([of for of in back if of.after is None]), lambda change: change.table)
    for table, rows in [(table, list(each)) for table, each in gone]:
        if not withdraw_new(save, table, undone, len(rows)):
            for change in rows:
                _apply(save, change)
    for change in back:
        if change.after is not None:
            _apply(save, change)


def _apply(save: Save, change: Change) -> None:
    """Make one change, where the row stands as the change found it."""
    row = _row(save.book, change)
    if change.before is None:
        if row is not None:
            raise _moved_on(change)
        _insert(save, change)
    elif row is None:
        raise _moved_on(change)
    elif change.after is None:
        withdraw(save, change.table, row)
    else:
        _update(save, change, row)


def _row(book: Book, change: Change) -> int | None:
    """The row that stands as the change found it, or has its key where it found none; None where there is none."""
    told = columns_with_codes(book, change.table)
    values = change.before or {key: (change.after or {})[key] for key in KEYS[change.table]}
    same = " AND ".join(f"{told[name]} IS :{name}" for name in values) or "1"
    found = book.value(f"SELECT id FROM main.{change.table} t WHERE {same}", dict(values))
    return None if found is None else int(found)


def _moved_on(change: Change) -> Exception:
    """The sentence where a row is no longer as it was left."""
    words = text(
        "Identity",
        "{code} in {table} was changed since. Take back the later change first.",
        code=change.code or change.table,
        table=change.table,
    )
    return refused(words)


def _insert(save: Save, change: Change) -> None:
    """Put a row back that was withdrawn."""
    values = _stored(save, change)
    row = next_row(save.book, change.table)
    names = ", ".join(f'"{name}"' for name in ("id", *values, "save"))
    marks = ", ".join("?" * (len(values) + 2))
    save.book.execute(f"INSERT INTO {change.table} ({names}) VALUES ({marks})", (row, *values.values(), save.number))
    save.wrote(change.table, row)


def _update(save: Save, change: Change, row: int) -> None:
    """Give a row the values it had; none where the save wrote it again as it was, which is nothing to take back."""
    stored = _stored(save, change)
    write_over(save, change.table, row, {name: stored[name] for name in change.fields})


def _stored(save: Save, change: Change) -> dict[str, Any]:
    """The values of a change as its table holds them: row numbers for links and words."""
    fields = {field.name: field for of in SHEETS if of.name == change.table for field in of.fields}
    values = (change.after or {}).items()
    return {name: stored_value(save, fields[name], value) if name in fields else value for name, value in values}
