"""What a number of the day's page counts, its list holds: as many, and worth as much."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.today import Wanted, waiting, waiting_rows
from desktop_app.catalog.listings.listing import unseen
from desktop_app.catalog.today import QUEUES, Queue, Work
from desktop_app.catalog.work import work_named
from desktop_app.core.shown import Amount
from desktop_app.demonstration.clock import TODAY
from desktop_app.store.opening import open_book

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.catalog.listings.listing import Row
    from desktop_app.store.database import Book


def all_rows(book: Book, queue: Queue, band: int | None) -> list[Row]:
    """Every row of the list, read page by page."""
    rows = found = waiting_rows(book, queue, TODAY, Wanted(band))
    while found:
        found = waiting_rows(book, queue, TODAY, Wanted(band, after=unseen(found[-1], 2)))  # type: ignore[arg-type]
        rows = [*rows, *found]
    return rows


@pytest.mark.parametrize("queue", QUEUES, ids=lambda queue: queue.name)
def test_a_list_has_as_many_rows_as_its_number_says(village_file: Path, queue: Queue) -> None:
    book = open_book(village_file, look=True)
    count = waiting(book, queue, TODAY)
    rows = all_rows(book, queue, None)
    assert len(rows) == count.total > 0
    assert len({queue.listing.key_of(row) for row in rows}) == len(rows)
    assert tuple(len(all_rows(book, queue, band)) for band in range(len(queue.bands))) == count.counts
    amounts = [cell for row in rows for cell in row if isinstance(cell, Amount)]
    if count.line is not None:
        assert dict(count.line.fields)["amount"] == Amount(sum(each.minor for each in amounts), amounts[0].exponent)  # type: ignore[union-attr]
    book.close()


@pytest.mark.parametrize("queue", QUEUES, ids=lambda queue: queue.name)
def test_an_empty_scheme_has_nothing_to_list(tmp_path: Path, queue: Queue) -> None:
    book = open_book(tmp_path / "new.coverbook", create=True)
    assert waiting(book, queue, TODAY).total == 0
    assert all_rows(book, queue, None) == []
    book.close()


def test_typing_finds_among_what_waits(village_file: Path) -> None:
    book = open_book(village_file, look=True)
    queue = QUEUES[0]
    first = waiting_rows(book, queue, TODAY, Wanted())[0]
    found = waiting_rows(book, queue, TODAY, Wanted(typed=str(first[0])[:4].upper()))
    assert first in found
    assert all(str(first[0])[:4].casefold() in str(row[0]).casefold() for row in found)
    assert waiting_rows(book, queue, TODAY, Wanted(typed=queue.listing.key_of(first))) == [first]
    book.close()


def test_work_is_known_by_its_name() -> None:
    for work in (Work(QUEUES[0]), Work(QUEUES[3], 2)):
        assert work_named(work.name) == work
    assert work_named("renew") is None
