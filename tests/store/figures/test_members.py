"""Who renewed is looked up person by person, in the past and in the present: no table is read from end to end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.store.database import open_book
from desktop_app.store.figures.members import PERSONS_TO_RENEW, POLICIES_TO_RENEW
from tests.schemes import scheme_book

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.store.database import Book

FOUND = ("SCAN i", "SCAN persons", "SCAN t", "SCAN (subquery")
"""What is walked through without walking through a table: what was found by then, and the few products."""
ONCE = {"SCAN p", "SCAN products"}
"""What the past may walk through, once for a question: the policies of a product, from their view."""
ASKED = {"product": 1, "office": None, "before": 20088, "first": 20089, "last": 20178}


@pytest.mark.parametrize(
    "query",
    [
        f"{PERSONS_TO_RENEW.format(chosen='true')} SELECT count(*) FROM persons",
        f"{POLICIES_TO_RENEW} SELECT count(*) FROM cohort",
    ],
)
def test_renewals_are_counted_by_look_ups_however_many_members_there_are(tmp_path: Path, query: str) -> None:
    book = open_book(scheme_book(tmp_path / "small.coverbook"), look=True)
    now = scanned(book, query)
    with book.as_of(1):
        then = scanned(book, query)
    book.close()
    assert (now, set(then) - ONCE) == ([], set())


def scanned(book: Book, query: str) -> list[str]:
    """The steps of a query that read a table from end to end."""
    steps = [str(row[3]) for row in book.query(f"EXPLAIN QUERY PLAN {query}", ASKED)]
    assert any(step.startswith("SEARCH") for step in steps)
    return [step for step in steps if step.startswith("SCAN") and not step.startswith(FOUND)]
