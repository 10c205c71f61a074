"""Rows that leave their table within a save: one by one, or all that an earlier save brought, such as an import."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.problems import refused
from desktop_app.core.records.sheets import SHEETS, sheet
from desktop_app.core.text import text
from desktop_app.store.heads import made_by
from desktop_app.store.named import name_of_row
from desktop_app.store.row_texts import line_sql
from desktop_app.store.rows import take_out

if TYPE_CHECKING:
    from desktop_app.core.records.sheets import Sheet
    from desktop_app.store.database import Book
    from desktop_app.store.save import Save

MANY = 200
"""So many rows and more of a table leave it at once."""


def withdraw(save: Save, table: str, row: int) -> None:
    """Take a row out of its table within a save; it stays in the history. Refused while others rest on it."""
    _require_alone(save.book, table, "t.id = :value", row)
    take_out(save, table, row)


def withdraw_new(save: Save, table: str, undone: int, rows: int) -> bool:
    """Take all rows out of a table that an earlier save brought new; False, with nothing done, where it is not all.

    Refused while others rest on one of them, which is named.
    """
    book, new = save.book, f"save = :value AND id NOT IN (SELECT id FROM main.{table}_history)"
    there = book.value(f"SELECT count(*) FROM main.{table} WHERE {new}", {"value": undone})
    if rows < MANY or there != rows:
        return False
    _require_alone(book, table, "t.save = :value AND o.save <> :value", undone)
    told = book.query(f"SELECT id, {line_sql(book, table)} FROM main.{table} t WHERE {new}", {"value": undone})
    _to_history(save, table, new, undone)
    gone = f"SELECT id FROM main.{table}_history WHERE replaced_by = ?"
    book.execute(f"DELETE FROM main.{table} WHERE save = ? AND id IN ({gone})", (undone, save.number))
    for row, line in told:
        save.withdrew(table, int(row), str(line))
    return True


def _to_history(save: Save, table: str, which: str, value: int) -> None:
    """Keep rows that leave their table now."""
    names = ", ".join(f'"{name}"' for name in save.book.columns(table))
    save.book.execute(
        f"INSERT INTO main.{table}_history ({names}, replaced_by) SELECT {names}, :now FROM main.{table} WHERE {which}",
        {"now": save.number, "value": value},
    )


def _require_alone(book: Book, table: str, which: str, value: int) -> None:
    """Refused where a row rests on one of those that are to leave, both named."""
    for of in SHEETS:
        for column, target in book.shape(of.name).links:
            if target == table:
                on = f'main.{of.name} o JOIN main.{table} t ON t.id = o."{column}"'
                itself = "AND o.id <> t.id" if of.name == table else ""
                found = book.one(f"SELECT o.id, t.id FROM {on} {itself} WHERE {which} LIMIT 1", {"value": value})
                if found is not None:
                    raise _rests(book, of, found[0], sheet(table), found[1])


def _rests(book: Book, other: Sheet, row: int, of: Sheet, on: int) -> Exception:
    """The sentence on what cannot leave yet."""
    words = text(
        "Identity", "{other} in {others} rests on {code} in {table}. Take {other} back first, or its save {save}."
    )
    other_name, name = name_of_row(book, other, row), name_of_row(book, of, on)
    made = made_by(book, int(book.value(f"SELECT save FROM main.{other.name} WHERE id = ?", (row,))))
    save = made.name if made else ""
    return refused(words.about(other=other_name, others=other.name, code=name, table=of.name, save=save))
