"""The line of a row says codes and values, never row numbers, and SQLite writes it as Python does."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

import pytest

from desktop_app.core.records.background import Target
from desktop_app.core.records.person import Person
from desktop_app.store.row_texts import line_sql, lines_after, lines_by_save
from desktop_app.store.rows import insert, replace
from desktop_app.store.save import saving
from tests.books import START, new_book, small_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

ODD = ['"', "\\", "/", "\x01", "\x1f", "\x7f", "\n", "\t", "é", "आशा", "\u2028", "😀", " ", "a", "'", "<"]


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A small file."""
    book = small_book(tmp_path / "small.coverbook")
    yield book
    book.close()


def lines(book: Book, table: str) -> list[str]:
    """All lines of a table."""
    return [line for some in lines_after(book, table, 0) for line in some]


def test_a_link_is_told_as_its_code_and_a_word_as_itself(book: Book) -> None:
    """Worked out by hand: the columns of policies and of people in their order."""
    assert lines(book, "policies") == [
        f'["P-1","HEALTH","M-1",null,null,{START},{START + 364},null,null,null,null,null,null]'
    ]
    assert lines(book, "people")[0].startswith('["M-1","H-1",null,"Asha Tharu",')


def test_names_of_any_signs_are_written_alike(book: Book) -> None:
    """Escapes, joined letters, what no keyboard has; past the first chunk of rows, in the order of bytes."""
    chance = random.Random(7)  # noqa: S311 - no secret
    names = ["".join(chance.choices(ODD, k=5)) for _ in range(2100)]
    with saving(book, "enrol") as save:
        for number, name in enumerate(names):
            insert(save, "people", Person(code=f"O-{number}", name=name))
    told = lines(book, "people")
    assert told == sorted(told, key=str.encode)
    assert [json.dumps(json.loads(line), separators=(",", ":"), ensure_ascii=False) for line in told] == told
    assert sorted(json.loads(line)[3] for line in told if line.startswith('["O-')) == sorted(names)


def test_numbers_with_a_point_are_told_by_their_shortest_text(book: Book) -> None:
    numbers = (0.1, 1 / 3, 1e-7, 5.0, 1e22)
    with saving(book, "plan") as save:
        for at, target in enumerate(numbers):
            day = START + at
            insert(save, "targets", Target(indicator="growth_ratio", from_day=day, to_day=day, target=target))
    assert sorted(json.loads(line)[-2] for line in lines(book, "targets")) == sorted(map(repr, numbers))


def test_what_each_save_wrote_is_told_apart(book: Book) -> None:
    """Rows that were replaced are told as they were written, under the save that wrote them."""
    with saving(book, "correct") as save:
        replace(save, "people", 1, name="Binod")
    told = [(number, json.loads(line)[3]) for number, line in lines_by_save(book, "people")]
    assert told == [(3, "Asha Tharu"), (5, "Binod")]


def test_a_column_that_came_later_is_told_only_where_it_is_known(book: Book) -> None:
    """So the digests of all saves before it hold."""
    before = lines(book, "people")
    book.execute("ALTER TABLE people ADD COLUMN nickname TEXT")
    book.shapes.clear()
    assert lines(book, "people") == before
    told = f"SELECT {line_sql(book, 'people')} FROM (SELECT *, 'Asu' AS nick FROM people) t"
    assert book.value(told.replace('t."nickname"', "t.nick")) == before[0] + '{"nickname":"Asu"}'


def test_the_same_facts_give_the_same_lines_whatever_their_row_numbers(book: Book, tmp_path: Path) -> None:
    """Two files that took in two persons in either order."""
    other = new_book(tmp_path / "other.coverbook")
    people = [Person(code=f"M-{number}", name="Asha", village=f"V{number}") for number in (7, 8)]
    for each, order in ((book, people), (other, people[::-1])):
        with saving(each, "enrol") as save:
            for person in order:
                insert(save, "people", person)
    assert lines(book, "people")[1:] == lines(other, "people")
    other.close()
