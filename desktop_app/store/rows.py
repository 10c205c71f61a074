"""Single records in and out of their tables, by the description of their fields."""

from __future__ import annotations

from dataclasses import asdict
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.core.manner import tidy
from desktop_app.core.problems import no_such, refused
from desktop_app.core.records.field import Field, Kind, named_fields_of
from desktop_app.core.records.sheets import SHEETS, Sheet, sheet
from desktop_app.core.text import text
from desktop_app.store.numbers import Series
from desktop_app.store.row_texts import line_sql
from desktop_app.store.same_code import code_there, same_code

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop_app.core.period import Period
    from desktop_app.store.database import Book, Row
    from desktop_app.store.save import Save

MOVABLE: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {of.name: of.key for of in SHEETS if "code" not in of.key and not of.counted}
)
"""The tables whose rows are told apart by what may be corrected, as a day is; and by what."""


@lru_cache(maxsize=64)
def exchange_columns(of: Sheet) -> str:
    """The columns of a sheet as an exchange folder holds them: codes and words instead of ids."""
    return ", ".join(exchange_column(of.name, field) for field in of.fields)


def exchange_column(table: str, field: Field) -> str:
    """One column, looked up where the table holds an id."""
    if field.kind is Kind.LINK:
        return f'(SELECT code FROM {field.target} o WHERE o.id = {table}."{field.name}") AS "{field.name}"'
    if field.kind is Kind.WORD:
        return f'(SELECT word FROM words o WHERE o.id = {table}."{field.name}") AS "{field.name}"'
    return f'{table}."{field.name}"'


def exchanged_in(book: Book, of: Sheet, day: str, period: Period) -> Iterator[Row]:
    """The rows whose day lies in a period, as an exchange folder holds them, by their day and code."""
    where = f'WHERE {of.name}."{day}" BETWEEN ? AND ? ORDER BY {of.name}."{day}", {of.name}.code'
    return book.each(f"SELECT {exchange_columns(of)} FROM {of.name} {where}", (period.first, period.last))


def exchanged(book: Book, of: Sheet, *, shuffled: bool = False) -> Iterator[Row]:
    """Every row of a sheet as an exchange folder holds it, in the order in which they came, or in none.

    Rows that belong together stay together, in their own order.
    """
    told, (key, position) = exchange_columns(of), (f'"{of.key[0]}"', "position") if of.counted else ("id", "id")
    if not shuffled:
        return book.each(f"SELECT {told} FROM {of.name} ORDER BY {key}, {position}")
    turns = f"SELECT {key} AS of, random() AS turn FROM {of.name} GROUP BY 1"
    return book.each(
        f"""WITH turns AS MATERIALIZED ({turns})
        SELECT {told} FROM {of.name} JOIN turns ON turns.of = {of.name}.{key} ORDER BY turn, {position}"""
    )


def has_rows(book: Book, name: str) -> bool:
    """Whether a sheet has any record."""
    return book.value(f"SELECT 1 FROM {name} LIMIT 1") is not None


def is_filled(book: Book, name: str, field: str) -> bool:
    """Whether any record of a sheet says something in a field."""
    return book.value(f"SELECT 1 FROM {name} WHERE {field} NOT NULL LIMIT 1") is not None


def codes(book: Book, name: str, most: int) -> list[str]:
    """The first codes of a sheet, in their order."""
    return [str(code) for (code,) in book.query(f"SELECT code FROM {name} ORDER BY code LIMIT ?", (most,))]


def read(book: Book, name: str, row: int) -> Any:
    """The record in a row of a sheet's table; None when there is no such row."""
    return _record(book, name, "?", (row,))


def find(book: Book, name: str, code: str) -> Any:
    """The record with a code, however it is typed; None when there is none."""
    return _record(book, name, same_code(name, ":code"), {"code": tidy(code)})


def _record(book: Book, name: str, row: str, values: tuple[int] | dict[str, str]) -> Any:
    """The record in the row of a number, written as SQL."""
    of = sheet(name)
    found = book.one(f"SELECT {exchange_columns(of)} FROM {name} WHERE id = {row}", values)
    return found and of.record(**dict(zip(named_fields_of(of.record), found, strict=True)))


def row_of(book: Book, name: str, code: str) -> int | None:
    """The row number of a code in a sheet with codes, however it is typed; None when there is none."""
    found = book.value(f"SELECT {same_code(name, ':code')}", {"code": tidy(code)})
    return None if found is None else int(found)


def insert(save: Save, name: str, record: Any, /, **more: object) -> int:
    """Write a new record and return its row number; Refused when its code is taken or a link leads nowhere."""
    values = _stored(save, sheet(name), record) | more
    if "code" in values:
        _refuse_second(save.book, name, str(values["code"]))
    row = next_row(save.book, name)
    _write(save, name, {"id": row, **values, "save": save.number})
    save.wrote(name, row)
    return row


def next_row(book: Book, table: str) -> int:
    """The row number after all that a table has ever given: one that was withdrawn is not given again."""
    each = f"SELECT max(id) FROM main.{table}", f"SELECT max(id) FROM main.{table}_history"
    return max(int(book.value(sql) or 0) for sql in each) + 1


def _refuse_second(book: Book, name: str, code: str) -> None:
    """A code is given once, however it is written; Refused with the one that is there."""
    there = code_there(book, name, code)
    if there == code:
        raise refused(text("File", "{code} is in use already. Choose another code.", code=code), "code")
    if there is not None:
        words = text("File", "{code} is in use already, written as {there}. Choose another code.")
        raise refused(words.about(code=code, there=there), "code")


def replace(save: Save, name: str, row: int, /, **changes: object) -> int:
    """Change fields of a record, if any, and say in which row it stands then; what was before stays in its history."""
    of = sheet(name)
    return write_over(
        save, name, row, {field: stored_value(save, of.field(field), value) for field, value in changes.items()}
    )


def write_over(save: Save, name: str, row: int, stored: Mapping[str, object]) -> int:
    """Let a row say other values, if any, and say which row does: another one where its key is another then.

    A record is its key. One that is told apart otherwise is taken out and written anew, and the save says both: so
    every laptop that takes the save in can do the same, whatever stands under either key there.
    """
    if _differs_in_key(save, name, row, stored):
        return _written_anew(save, name, row, stored)
    if stored:
        marks = ", ".join(f'"{column}" = :{column}' for column in stored)
        save.book.execute(
            f"UPDATE {name} SET {marks}, save = :save WHERE id = :id", {**stored, "save": save.number, "id": row}
        )
        save.book.numbers.wrote(name, stored, new=False)
        save.wrote(name, row)
    return row


def _differs_in_key(save: Save, name: str, row: int, stored: Mapping[str, object]) -> bool:
    """Whether values are another key than that of a row; one that the save itself has written may still get its key."""
    names = [column for column in MOVABLE.get(name, ()) if column in stored]
    same = " AND ".join(f'"{column}" IS ?' for column in names) or "1"
    other = f"SELECT 1 FROM {name} WHERE id = ? AND save <> ? AND NOT ({same})"
    asked = (row, save.number, *(stored[column] for column in names))
    return bool(names) and save.book.value(other, asked) is not None


def _written_anew(save: Save, name: str, row: int, stored: Mapping[str, object]) -> int:
    """Take a row out, and write what it said into another one, with other values."""
    names = save.book.columns(name)
    told = ", ".join(f'"{column}"' for column in names)
    (said,) = save.book.query(f"SELECT {told} FROM {name} WHERE id = ?", (row,))
    take_out(save, name, row)
    anew = next_row(save.book, name)
    _write(save, name, {**dict(zip(names, said, strict=True)), **stored, "id": anew, "save": save.number})
    save.wrote(name, anew)
    return anew


def take_out(save: Save, name: str, row: int) -> str:
    """Take a row out of its table, whatever rests on it, and give its line; it stays in the history."""
    line = str(save.book.value(f"SELECT {line_sql(save.book, name)} FROM main.{name} t WHERE id = ?", (row,)))
    names = ", ".join(f'"{column}"' for column in save.book.columns(name))
    past = f"INSERT INTO main.{name}_history ({names}, replaced_by) SELECT {names}, ? FROM main.{name} WHERE id = ?"
    save.book.execute(past, (save.number, row))
    save.book.execute(f"DELETE FROM main.{name} WHERE id = ?", (row,))
    save.withdrew(name, row, line)
    return line


def word_row(save: Save, target: str, word: str) -> int:
    """The row number of a word in one of the growing lists, which takes it in if it is new."""
    found = save.book.value("SELECT id FROM words WHERE list = ? AND word = ?", (target, word))
    if found is not None:
        return int(found)
    row = int(save.book.value("SELECT ifnull(max(id), 0) + 1 FROM words"))
    _write(save, "words", {"id": row, "list": target, "word": word, "save": save.number})
    save.wrote("words", row)
    return row


def next_code(book: Book, name: str, digits: int = 6) -> str:
    """The first unused code of this device for a record of a sheet.

    M-A-000123 comes after M-000122 or M-A-000122, M-A-1000000 after M-A-999999. A file that already counts with more
    digits is counted on in its own way: M-A-0006001 after M-0006000.
    """
    prefix = sheet(name).field("code").prefix
    return book.numbers.next(book, Series(name, "code", f"{prefix}{book.device.code}-", prefix), digits)


def _write(save: Save, table: str, values: dict[str, object]) -> None:
    """Insert one row of stored values."""
    names = ", ".join(f'"{column}"' for column in values)
    marks = ", ".join("?" * len(values))
    save.book.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(values.values()))
    save.book.numbers.wrote(table, values, new=True)


def _stored(save: Save, of: Sheet, record: Any) -> dict[str, object]:
    """The values of a record as its table holds them."""
    given = asdict(record)
    return {field.name: stored_value(save, field, given[field.name]) for field in of.fields}


def stored_value(save: Save, field: Field, value: object) -> object:
    """A value as the table holds it: ids for links and words, the default where nothing is known."""
    if value is None:
        return field.default
    if field.kind is Kind.WORD:
        return word_row(save, field.target, str(value))
    if field.kind is Kind.LINK:
        row = row_of(save.book, field.target, str(value))
        if row is None:
            raise no_such(value, field.name)
        return row
    return tidy(str(value)) if field.is_code else value
