"""Rows of another laptop find the rows they mean: under another key than before, in one save, or put back by need."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.premium import take_premium
from desktop_app.acts.undo import take_back
from desktop_app.core.records.background import Target
from desktop_app.core.records.person import Person
from desktop_app.store.rows import insert, replace
from desktop_app.store.save import saving
from desktop_app.store.withdrawal import withdraw
from tests.counter import END, START, WHO
from tests.laptops import given, head, met, two_laptops, waits
from tests.simulation.meeting_state import records

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

PERSON, PREMIUM = "M-A-000001", "D-A-000001"


@pytest.fixture
def books(tmp_path: Path) -> Iterator[tuple[Book, Book]]:
    """Two laptops with copies of one book, in which the plan has a target."""
    with two_laptops(tmp_path) as (one, other):
        aimed(one, START, 1.5)
        given(one, other)
        yield one, other


def aimed(book: Book, first: int, target: float) -> None:
    """A target of the plan, from a day to the end of the year."""
    with saving(book, "add_targets", user="Asha") as save:
        insert(save, "targets", Target(indicator="growth_ratio", from_day=first, to_day=END, target=target))


def moved(book: Book, first: int) -> None:
    """The first target, from another day on: the day is part of what tells it apart."""
    with saving(book, "correct_targets", user="Asha") as save:
        replace(save, "targets", book.value("SELECT min(id) FROM targets"), from_day=first)


def targets(book: Book) -> list[tuple[int, float]]:
    """The days from which targets hold, and what they are."""
    return [(int(day), float(target)) for day, target in book.query("SELECT from_day, target FROM targets ORDER BY 1")]


def test_a_row_whose_key_was_corrected_is_the_same_row_on_the_other_laptop(books: tuple[Book, Book]) -> None:
    one, other = books
    moved(one, START + 31)
    given(one, other)
    assert targets(other) == [(START + 31, 1.5)]
    assert head(one) == head(other)


def test_a_key_that_the_other_laptop_wrote_meanwhile_has_one_row(books: tuple[Book, Book]) -> None:
    one, other = books
    moved(one, START + 31)
    aimed(other, START + 31, 2.5)
    given(one, other)
    assert targets(other) == [(START + 31, 2.5)]
    ((_, columns, why),) = (each for each in waits(other) if each[1])
    assert (columns, why) == (("target",), "otherwise")


def test_a_row_whose_key_was_corrected_goes_on_though_it_was_taken_out_meanwhile(books: tuple[Book, Book]) -> None:
    one, other = books
    moved(one, START + 31)
    with saving(other, "take_back", user="Asha") as save:
        withdraw(save, "targets", other.value("SELECT id FROM targets"))
    met(one, other)
    assert (START + 31, 1.5) in targets(one)
    assert targets(one) == targets(other)


def test_a_record_that_leads_to_a_later_one_of_its_save_leads_there_on_the_other_laptop(
    books: tuple[Book, Book],
) -> None:
    one, other = books
    with saving(one, "merge_people", user="Asha") as save:
        insert(save, "people", Person(code="M-9", name="Asha Tharu", relation="holder"))
        replace(save, "people", one.value("SELECT id FROM people WHERE code = ?", (PERSON,)), merged_into="M-9")
    given(one, other)
    merged = "SELECT n.code FROM people p JOIN people n ON n.id = p.merged_into WHERE p.code = ?"
    assert other.value(merged, (PERSON,)) == "M-9"
    assert records(one) == records(other)


def test_a_premium_taken_there_brings_back_the_household_that_was_taken_back_here(books: tuple[Book, Book]) -> None:
    one, other = books
    take_premium(one, {"premium": PREMIUM, "amount": 60_000, "paid_on": START, "method": "cash"}, WHO)
    take_back(other, {"save": "A-2", "why": "enrolled by mistake"}, WHO)
    assert not other.value("SELECT count(*) FROM people")
    given(one, other)
    assert other.value("SELECT paid_on FROM premiums WHERE code = ?", (PREMIUM,)) == START
    assert other.value("SELECT count(*) FROM people WHERE code = ?", (PERSON,)) == 1
    met(one, other)
    assert records(one) == records(other)
