"""The quick comparison after each deed finds what the whole one would."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest

from tests.counter import office_book
from tests.simulation.life import Rows, _is_in, _is_whole
from tests.simulation.model import Deed, Office, next_deed
from tests.simulation.office import alone, do, opened

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book


@pytest.fixture
def lived(tmp_path: Path) -> Iterator[tuple[Book, Office, Rows]]:
    """A file after two enrolments, the office that it should be, and its rows."""
    office_book(tmp_path, alone).close()
    book, office, rows = opened(tmp_path), Office(), Rows(Office())
    for seed in (1, 2):
        deed = next_deed(office, Random(seed), ("enrol",))  # noqa: S311 - the seed is the point of it
        do(book, deed, tmp_path)
        before = set(office.facts)
        office = office.at_once(deed)
        rows.follow(office, before)
    yield book, office, rows
    book.close()


def test_what_is_as_it_should_be_is_found_so(lived: tuple[Book, Office, Rows]) -> None:
    assert _is_in(*lived)
    assert _is_whole(*lived[:2])


def test_a_row_more_or_less_or_another_is_found(lived: tuple[Book, Office, Rows]) -> None:
    book, office, rows = lived
    before = office.facts - rows.new
    new, old = max(rows.new), max(before)
    for facts in (
        office.facts | {("people", "M-X", "Nobody")},
        office.facts - {new},
        office.facts - {old},
        office.facts - {new} | {(*new[:-1], "another")},
    ):
        other, counted = Office(facts, office.saves), Rows(Office(before))
        counted.follow(other, before)
        assert not _is_in(book, other, counted)
    assert not _is_in(book, Office(office.facts, office.saves + 1), rows)


def test_a_deed_done_at_once_is_the_deed_done_to_a_copy() -> None:
    office = Office()
    deed = Deed("import", {"number": 0, "people": 2})
    assert office.after(deed) == office.at_once(deed)
    assert len(office.facts) == 2
