"""Room in the pages of a file for numbers that records get long after they were written: receipts of premiums.

SQLite fills pages to their ends where many rows are written one after the other. What grows in a full page has that
page written anew, and those beside it. So blanks stand in the place of such a number: they stay where a record is
looked for by it, and go from the record itself as soon as it is written, which leaves their room in its page.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.store.database import Book

_TO_COME: Mapping[str, str] = MappingProxyType({"premiums": "receipt"})
"""By table, the column that is filled long after its row was written."""
_BLANKS = " " * 24
"""As long as a receipt with the day and the way of paying that come with it."""


def blanks_after(table: str) -> str:
    """What a key made of a row `t` ends in, in SQL: blanks as long as a number is still to come."""
    column = _TO_COME.get(table)
    return f" || iif(t.{column} IS NULL, '{_BLANKS}', '')" if column else ""


def with_room(table: str, column: str, value: str) -> str:
    """A value that is written into a column, in SQL; blanks in the place of a number that is still to come."""
    return f"ifnull({value}, '{_BLANKS}')" if _TO_COME.get(table) == column else value


def take_blanks_out(book: Book, table: str, after: int) -> None:
    """Let no blanks stand in the rows above one, all of which were written just now."""
    column = _TO_COME.get(table)
    if column:
        sql = f"UPDATE main.{table} SET {column} = NULL WHERE id > ? AND {column} = ?"
        book.execute(sql, (after, _BLANKS))
