"""The cells of the past, for as long as it is looked at: the same queries, over the rows as they stood."""

from __future__ import annotations

from contextlib import contextmanager
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.store.cells.around import SOURCES
from desktop_app.store.cells.keep import CELLS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.store.database import Book

_THEN = MappingProxyType({table: f"temp.{table}" for table in SOURCES})


@contextmanager
def as_of_with_cells(book: Book, save: int) -> Iterator[None]:
    """Read the file as it stood after a save, its cells made once: what asks many days of the past is quicker so."""
    with book.as_of(save):
        try:
            for cell in CELLS:
                book.execute(cell.create.replace("CREATE TABLE", "CREATE TEMP TABLE", 1))
                book.execute(cell.add(_THEN))
            book.current = True  # the cells that stand by now tell of the same rows as the views
            yield
        finally:
            book.current = False
            for cell in CELLS:
                book.execute(f"DROP TABLE IF EXISTS temp.{cell.name}")
