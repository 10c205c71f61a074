"""The next number is always the one after the highest in the file, however it came there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.core.problems import Refused
from desktop_app.core.records.person import Person
from desktop_app.store.numbers import Numbers
from desktop_app.store.opening import open_book
from desktop_app.store.rows import insert, next_code, replace
from desktop_app.store.save import saving
from tests.books import small_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A small file."""
    book = small_book(tmp_path / "small.coverbook")
    yield book
    book.close()


def looked_up(book: Book) -> str:
    """The next code of people as a book that knows nothing yet finds it."""
    known, book.numbers = book.numbers, Numbers()
    code = next_code(book, "people")
    book.numbers = known
    return code


def enrol(book: Book, *codes: str) -> None:
    """People of the given codes, in one save."""
    with saving(book, "enrol") as save:
        for code in codes:
            insert(save, "people", Person(code=code or next_code(book, "people"), name="Asha"))
            assert next_code(book, "people") == looked_up(book)


@pytest.mark.parametrize(
    "codes",
    [
        ("", "", ""),
        ("M-000041", "", "M-000007", ""),
        ("M-999998", "", "", ""),
        ("M-1000500", "M-999998", "", "", ""),
        ("N-000099", "", "M-41-B", ""),
        ("M-0006000", "", ""),
        ("M-002001", "", "M-A-002000", ""),
        ("M-A-000041", "", "M-B-000099", ""),
        ("m-000041", "", "m-a-000044", "", "M-A - 000050", ""),
        ("M-9-000001", "M-9B-0000001", "", ""),
    ],
)
def test_a_number_counted_on_is_the_one_that_would_be_looked_up(book: Book, codes: tuple[str, ...]) -> None:
    assert next_code(book, "people") == "M-A-000001"
    enrol(book, *codes)
    enrol(book, "", "")


def test_a_number_that_is_taken_back_is_given_again(book: Book) -> None:
    """Neither a save that failed nor a code that was corrected away leaves a gap."""
    enrol(book, "", "")
    with pytest.raises(Refused):
        enrol(book, "", "M-A-000001")
    assert next_code(book, "people") == "M-A-000003"
    with saving(book, "correct") as save:
        replace(save, "people", 3, code="M-000001-A")
    assert next_code(book, "people") == looked_up(book) == "M-A-000002"


def test_who_looks_sees_the_number_after_what_others_wrote(book: Book) -> None:
    """Also when the number was known before."""
    looking = open_book(book.path, look=True)
    assert next_code(looking, "people") == "M-A-000001"
    enrol(book, "M-000007")
    assert next_code(looking, "people") == "M-A-000008"
    looking.close()


def test_the_past_has_its_own_numbers(book: Book) -> None:
    """As of a save the number after the highest of then; the present is not touched by it."""
    then = book.value("SELECT max(id) FROM saves")
    enrol(book, "M-000007")
    with book.as_of(then):
        assert next_code(book, "people") == "M-A-000001"
    assert next_code(book, "people") == "M-A-000008"
