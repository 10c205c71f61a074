"""The rows of any sheet for its list in the window: each value in words that a person reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.money import exponent
from desktop_app.reports.fields import column_of, said
from desktop_app.store.sheet_rows import rows_holding, rows_numbered
from desktop_app.store.terms import currency

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop_app.catalog.listings.listing import Row
    from desktop_app.core.period import Day
    from desktop_app.core.records.sheets import Sheet
    from desktop_app.store.database import Book
    from desktop_app.store.database import Row as StoredRow

PAGE = 200
"""Rows that are read at once."""


def sheet_rows(of: Sheet, book: Book, words: str, after: Row | None, _: Day) -> Sequence[Row]:
    """The newest rows that hold some words, or those that come after a row."""
    return _shown(of, book, rows_holding(book, of, words, PAGE, int(str(after[-1])) if after else None))


def sheet_rows_at(of: Sheet, book: Book, numbers: Sequence[int], _: Day) -> Sequence[Row]:
    """The rows of some numbers, in their order."""
    return _shown(of, book, rows_numbered(book, of, numbers))


def _shown(of: Sheet, book: Book, rows: Iterable[StoredRow]) -> list[Row]:
    """Rows as they are read; behind the values what the record is named by, and its number."""
    decimals = exponent(currency(book))
    columns = [(field, column_of(of, field)) for field in of.fields]
    return [
        (
            *(
                column.shows(said(field, value), decimals)
                for (field, column), value in zip(columns, values, strict=True)
            ),
            str(key),
            str(number),
        )
        for number, key, *values in rows
    ]
