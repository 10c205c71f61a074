"""SQLite and Python write the same row as the same text, whatever stands in it."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from desktop_app.core.records.background import Target
from desktop_app.core.records.person import Person
from desktop_app.store.row_texts import rows_text, texts_after, texts_by_save
from desktop_app.store.rows import insert, replace
from desktop_app.store.save import saving
from tests.books import START, small_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

ODD = ['"', "\\", "/", "\x00", "\x01", "\x1f", "\x7f", "\n", "\t", "é", "आशा", "\u2028", "😀", " ", "a", "'", "<"]


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A small file."""
    book = small_book(tmp_path / "small.coverbook")
    yield book
    book.close()


def as_python_writes(book: Book, table: str, last: int) -> str:
    """The text of the rows, read one by one."""
    names = ", ".join(f'"{name}"' for name in book.columns(table))
    return "".join(
        rows_text([row]) for row in book.query(f"SELECT {names} FROM {table} WHERE id > ? ORDER BY id", (last,))
    )


def test_names_of_any_signs_are_written_alike(book: Book) -> None:
    """Escapes, joined letters, what no keyboard has; past the first chunk of rows."""
    chance = random.Random(7)  # noqa: S311 - no secret
    with saving(book, "enrol") as save:
        for number in range(2100):
            name = "".join(chance.choices(ODD, k=5))
            insert(save, "people", Person(code=f"O-{number}", name=name, birth_date=chance.choice([None, -9, START])))
    for last in (0, 1, 1500, 2101):
        assert "".join(texts_after(book, "people", last)) == as_python_writes(book, "people", last)


def test_numbers_with_a_point_are_written_alike(book: Book) -> None:
    """They go through Python, whose shortest writing SQLite does not share."""
    with saving(book, "plan") as save:
        for number, target in enumerate((0.1, 1 / 3, 1e-7, 5.0, 1e22)):
            day = START + number
            insert(save, "targets", Target(indicator="growth_ratio", from_day=day, to_day=day, target=target))
    assert "".join(texts_after(book, "targets", 0)) == as_python_writes(book, "targets", 0)
    assert list(texts_after(book, "targets", 5)) == []


def test_the_rows_of_each_save_are_told_apart_wherever_their_ids_lie(book: Book) -> None:
    """In stretches that one save has written, in those where others have replaced, and far from all others."""
    with saving(book, "enrol") as save:
        for number in range(4100):
            insert(save, "people", Person(code=f"O-{number}", name="Asha"))
    with saving(book, "correct") as save:
        for row in (2, 2100, 2101):
            replace(save, "people", row, name="Binod")
    far = [(row, *book.query("SELECT * FROM people WHERE id = 2")[0][1:]) for row in (-(2**63), 10**12, 2**63 - 1)]
    for at, (row, _, *rest) in enumerate(far):
        marks = ", ".join("?" * (len(rest) + 2))
        book.execute(f"INSERT INTO people VALUES ({marks})", (row, f"FAR-{at}", *rest))
    names = ", ".join(f'"{name}"' for name in book.columns("people"))
    told: dict[int, str] = {}
    for number, rows in texts_by_save(book, "people"):
        told[number] = told.get(number, "") + rows
    both = f"SELECT {names} FROM people UNION ALL SELECT {names} FROM people_history ORDER BY id"
    wanted: dict[int, str] = {}
    for each in book.query(both):
        wanted[each[-1]] = wanted.get(each[-1], "") + rows_text([each])
    assert told == wanted
