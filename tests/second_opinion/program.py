"""The program's own answers about an exchange folder, by the codes of the folder."""

from __future__ import annotations

import csv
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.core.period import Period, day_of
from desktop_app.store.opening import open_book
from desktop_app.store.rows import row_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from desktop_app.store.database import Book
    from tests.second_opinion.oracle_folder import Sheets


def write(folder: Path, sheets: Sheets) -> Path:
    """Write the exchange folder."""
    folder.mkdir(parents=True)
    for name, rows in sheets.items():
        if not rows:
            continue
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(dict.fromkeys(column for row in rows for column in row)))
            writer.writeheader()
            writer.writerows(rows)
    return folder


@contextmanager
def book_of(*parts: Sheets) -> Iterator[Book]:
    """A new file with everything the folders say, each imported by a save of its own."""
    with TemporaryDirectory() as place:
        book = open_book(Path(place) / "scheme.book", create=True, who=("Asha", "counter"))
        try:
            for at, sheets in enumerate(parts):
                import_folder(book, write(Path(place) / f"folder{at}", sheets))
            yield book
        finally:
            book.close()


def period(first: date, last: date) -> Period:
    """The period as the program counts days."""
    return Period(day_of(first), day_of(last))


NO_OFFICE = 0
"""How the program is asked for what belongs to no office."""


def office_row(book: Book, code: str | None) -> int:
    """The row number of an office; what belongs to none has one of its own."""
    at = NO_OFFICE if code is None else row_of(book, "offices", code)
    assert at is not None, code
    return at


def product_row(book: Book, code: str | None) -> int | None:
    """The row number of a product; None for all."""
    return None if code is None else row_of(book, "products", code)
