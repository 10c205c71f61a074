"""A record by what people name it with: its code, or all that tells it apart, as the exchange folder joins it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.core.records.field import Kind
from desktop_app.store.rows import exchange_column, row_of

if TYPE_CHECKING:
    from desktop_app.core.records.field import Field
    from desktop_app.core.records.sheets import Sheet
    from desktop_app.store.database import Book

CODED = ("code",)


def key_sql(of: Sheet, table: str = "") -> str:
    """What the rows of a sheet are named by, as an expression over its table, or over one with the same columns."""
    parts = [said_sql(of.field(name), table or of.name) for name in of.key]
    return parts[0] if len(parts) == 1 else f"concat_ws(' ', {', '.join(parts)})" if parts else f"'{of.name}'"


def said_sql(field: Field, table: str) -> str:
    """What a row says in a field as one would type it: days as dates, codes and words instead of row numbers."""
    if field.kind is Kind.DAY:
        return f"date({table}.\"{field.name}\" * 86400, 'unixepoch')"
    return exchange_column(table, field).partition(" AS ")[0]


def rows_named(book: Book, of: Sheet, key: str) -> list[int]:
    """The row numbers of what a key names: one row, or those that belong together, in their order.

    A key that is only begun names whatever goes on from it: all populations of a product.
    """
    if of.key == CODED:
        row = row_of(book, of.name, key)
        return [] if row is None else [row]
    order = "position" if of.counted else "id"
    sql = f"SELECT id FROM {of.name} WHERE {key_sql(of)} {{}} COLLATE NOCASE ORDER BY {order}"
    whole = book.query(sql.format("= ?"), (key,))
    begun = (f"{key} ", f"{key}!")
    return [int(row) for (row,) in whole or book.query(sql.format("BETWEEN ? AND ?"), begun)]


def rows_like(book: Book, of: Sheet, record: Any) -> list[int]:
    """The row numbers of what has the same key as a record; codes are told apart when they are written."""
    if of.key in {CODED, ()}:
        return []
    parts = (f"{said_sql(of.field(name), of.name)} IS {_given(of, name)}" for name in of.key)
    return [
        int(row)
        for (row,) in book.query(
            f"SELECT id FROM {of.name} WHERE {' AND '.join(parts)}", {name: getattr(record, name) for name in of.key}
        )
    ]


def _given(of: Sheet, name: str) -> str:
    """A part of a key that is given, in the form in which it is compared."""
    return f"date(:{name} * 86400, 'unixepoch')" if of.field(name).kind is Kind.DAY else f":{name} COLLATE NOCASE"


def name_of_row(book: Book, of: Sheet, row: int) -> str:
    """What a row is named by."""
    return str(book.value(f"SELECT {key_sql(of)} FROM {of.name} WHERE id = ?", (row,)))
