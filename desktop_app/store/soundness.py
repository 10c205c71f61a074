"""Whether a file is sound in itself: its pages, its links, and the tables and guards it was made with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.store.driver import in_memory
from desktop_app.store.migrations import migrate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.store.database import Book

_PARTS = "SELECT type || ' ' || name, sql FROM main.sqlite_schema WHERE name NOT LIKE 'sqlite%'"
_MOST = 100
"""Findings after which the rest would say nothing new."""


def damage(book: Book) -> str:
    """The first thing SQLite finds wrong with pages and indexes; empty when there is nothing."""
    found = str(book.value("PRAGMA main.integrity_check(1)"))
    return "" if found == "ok" else " ".join(found.split())


def dangling_links(book: Book) -> Iterator[tuple[str, int, str]]:
    """Table, row and target table of links that lead nowhere."""
    for table, row, target, _ in book.query("PRAGMA main.foreign_key_check")[:_MOST]:
        yield str(table), int(row or 0), str(target)


def changed_parts(book: Book) -> list[str]:
    """The tables, indexes, triggers and views that are missing, changed or not ours."""
    made = in_memory()
    migrate(made, 0)
    ours, theirs = set(made.execute(_PARTS)), set(book.query(_PARTS))
    made.close()
    return sorted({str(name) for name, _ in ours ^ theirs})
