"""Whoever may be the person being written down is found in any spelling, and strangers are not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.core.period import parse_day
from desktop_app.core.records.person import Person
from desktop_app.store.look_alikes import PersonSought, look_alikes, surely_same
from desktop_app.store.rows import insert
from desktop_app.store.save import saving
from tests.counter import office_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

BORN = parse_day("1980-05-01")
PEOPLE = (
    Person(code="P1", household="H1", name="Asha Roy", birth_date=BORN, phone="01 71", id_number="1980-1234"),
    Person(code="P2", household="H1", name="Mir Roy", birth_date=parse_day("1979-02-01")),
    Person(code="P3", household="H9", name="Lakshmi O'Brien", birth_date=parse_day("1990-01-01")),
    Person(code="P4", household="H9", name="Muhammad Chaudhary"),
    Person(code="P5", household="H9", name="আয়েশা খাতুন", birth_date=BORN),
)


def begun(book: Book) -> None:
    """The people of this file."""
    with saving(book, "enrol") as save:
        for person in PEOPLE:
            insert(save, "people", person)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = office_book(tmp_path, begun)
    yield book
    book.close()


@pytest.mark.parametrize(
    ("described", "found"),
    [
        (PersonSought("ASHA  roy"), ["P1"]),
        (PersonSought("Roy, Asha"), ["P1"]),
        (PersonSought("Asha Ro"), ["P1"]),
        (PersonSought("Ashaa Roy"), ["P1"]),
        (PersonSought("Asha"), []),
        (PersonSought("Asha Roy", parse_day("1982-01-01")), ["P1"]),
        (PersonSought("Asha Roy", parse_day("2010-01-01")), []),
        (PersonSought("Laxmi OBrien"), ["P3"]),
        (PersonSought("Laxmi O’Brien"), ["P3"]),
        (PersonSought("Mohammed Choudhury"), ["P4"]),
        (PersonSought("Krishna Chaudhary"), []),
        (PersonSought("Mohamad Chaudhary"), ["P4"]),
        (PersonSought("আয়েশা খাতুন"), ["P5"]),
        (PersonSought("Asha", household="H1"), ["P1"]),
        (PersonSought("Nobody", phone="01 71"), []),
        (PersonSought("Asha Oli", phone="01 71"), ["P1"]),
        (PersonSought("Asha Oli", phone="0171"), ["P1"]),
        (PersonSought("Nobody", id_number="1980-1234"), ["P1"]),
        (PersonSought("Xy"), []),
        (PersonSought('Asha" Roy'), ["P1"]),
    ],
)
def test_people_are_found_by_what_is_known_of_them(book: Book, described: PersonSought, found: list[str]) -> None:
    assert [each.code for each in look_alikes(book, described)] == found


def test_the_likeliest_comes_first_and_one_may_be_left_out(book: Book) -> None:
    with saving(book, "enrol") as save:
        insert(save, "people", Person(code="P6", name="Asha Roi"))
    assert [each.code for each in look_alikes(book, PersonSought("Asha Roy"))] == ["P1", "P6"]
    assert [each.code for each in look_alikes(book, PersonSought("Asha Roy"), but="P1")] == ["P6"]


def test_the_same_name_in_any_spelling_with_birth_or_number_is_surely_one(book: Book) -> None:
    (asha,) = look_alikes(book, PersonSought("Asha Roy"))
    assert surely_same(PersonSought("roy ASHA", BORN), asha)
    assert surely_same(PersonSought("Asha Roy", id_number="1980 1234"), asha) is False
    assert surely_same(PersonSought("Asha Roy", id_number="1980-1234"), asha)
    assert not surely_same(PersonSought("Asha Roy", BORN + 1), asha)
    assert not surely_same(PersonSought("Ashaa Roy", BORN), asha)
