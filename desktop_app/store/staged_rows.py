"""The file as it would be after an import: tables of the same names laid over its own, so that rules read either."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from desktop_app.core.records.field import Field, Kind
from desktop_app.core.records.sheets import Sheet, sheet
from desktop_app.store.intake_sql import matching, row_number, with_default
from desktop_app.store.rows import next_row

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from desktop_app.store.database import Book


class StagedRows:
    """The rows an import would write, numbered behind those of the file."""

    def __init__(self, book: Book, staged: frozenset[str]) -> None:
        """Look where the numbers of the file end."""
        self._book = book
        self._staged = staged
        self._last = {name: next_row(book, name) - 1 for name in staged}

    @property
    def values(self) -> dict[str, object]:
        """What its conditions are asked with: nothing, the numbers stand in them."""
        return {}

    def tables(self) -> frozenset[str]:
        """The tables that would have new rows."""
        return self._staged

    def rows_of(self, table: str, name: str = "t") -> str:
        """The condition under which a row of a table would be new."""
        return f"{name}.id > {self._last[table]}"

    def last(self, table: str) -> int | None:
        """The last number of the file in a table that has staged rows."""
        return self._last.get(table)

    def line_of(self, table: str, row: int) -> int:
        """The line of a row that would be new."""
        place = row - self._last[table]
        return int(self._book.value(f"SELECT at_line FROM temp.stage_{table} WHERE rowid = {place}"))


@contextmanager
def laid_over(book: Book, names: Collection[str], staged: Collection[str]) -> Iterator[StagedRows]:
    """While it lasts, the plain names of some tables mean what they would hold once the staged sheets are written."""
    written = StagedRows(book, frozenset(staged))
    laid = []
    try:
        for name in names:
            of = sheet(name)
            columns = ", ".join(f'"{field.name}"' for field in of.fields)
            book.execute(f"CREATE TEMP TABLE {name} (id INTEGER PRIMARY KEY, {columns})")
            laid.append(name)
            book.execute(f"INSERT INTO temp.{name} SELECT id, {columns} FROM main.{name}")
            if name in staged:
                book.execute(f"INSERT INTO temp.{name} {_would_be_sql(of, written)}")
        yield written
    finally:
        for name in laid:
            book.execute(f"DROP TABLE temp.{name}")


def _would_be_sql(of: Sheet, written: StagedRows) -> str:
    """The staged rows that the file does not know, as its table would hold them."""
    values = ", ".join(_would_be(field, written.last(field.target)) for field in of.fields)
    known = f"SELECT 1 FROM main.{of.name} m WHERE {matching(of, of.key)}"
    return f"SELECT s.rowid + {written.last(of.name)}, {values} FROM temp.stage_{of.name} s WHERE NOT EXISTS ({known})"


def _would_be(field: Field, last: int | None) -> str:
    """A staged value as the table would hold it; a word that no list has yet stands for itself."""
    if field.kind is Kind.WORD:
        return f'ifnull({row_number(field)}, s."{field.name}")'
    if field.kind is not Kind.LINK:
        return with_default(field)
    if last is None:
        return row_number(field)
    staged = f'(SELECT t.rowid + {last} FROM temp.stage_{field.target} t WHERE t.code = s."{field.name}")'
    return f"ifnull({row_number(field)}, {staged})"
