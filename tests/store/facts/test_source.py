"""What a source reads is told from its query, so that a save asks only those that read what it has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.store.facts.fact import HISTORY, NOW
from desktop_app.store.facts.premium import UNEARNED
from desktop_app.store.facts.registry import FACTS
from tests.books import new_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book
    from desktop_app.store.facts.fact import Source

READS, ALLOWED = 20, 0
"""SQLite's number for the reading of a column, and for letting it happen."""
SOURCES = [source for fact in FACTS for source in fact.sources]


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A new file."""
    book = new_book(tmp_path / "new.coverbook")
    yield book
    book.close()


def columns_read(book: Book, source: Source) -> set[tuple[str, str]]:
    """Every column of the records that SQLite itself says the query of a source reads."""
    seen: set[tuple[str, str]] = set()

    def look(action: int, table: str, column: str, *_: object) -> int:
        """Note what is read."""
        if action == READS and table in HISTORY and column:
            seen.add((table, column))
        return ALLOWED

    book.connection.set_authorizer(look)
    book.query(f"EXPLAIN {source.sql(NOW)}")
    book.connection.set_authorizer(None)
    return seen


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.sheet)
def test_a_source_is_known_to_read_every_column_that_sqlite_reads_for_it(book: Book, source: Source) -> None:
    read = columns_read(book, source)
    assert read
    assert [each for each in read if not source.reads({each})] == []


def test_what_is_earned_is_read_from_what_is_due_and_not_from_what_was_paid() -> None:
    (source,) = UNEARNED.sources
    assert source.reads({("premiums", "receipt"), ("premiums", "amount")})
    assert not source.reads({("premiums", "paid_on"), ("premiums", "method"), ("premiums", "receipt")})
    assert not source.reads({("claims", "amount")})
