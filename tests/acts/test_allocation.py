"""A key of shared costs holds from its day until the next, and a day's key can be set anew."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.allocation import allocation_of, allocation_values, choose_allocation, set_allocation
from desktop_app.core.period import parse_day, today, year_start
from desktop_app.core.problems import Refused
from desktop_app.core.statements.allocation import Allocation
from desktop_app.store.history import broken_saves
from tests.counter import WHO, fields, office_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

FIRST, LATER = parse_day("2025-01-01"), parse_day("2026-01-01")
WHOLE = Allocation("fixed", {"HEALTH": Fraction(100)})
HALVES = Allocation("fixed", {"FUNERAL": Fraction(50), "HEALTH": Fraction(50)})


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = office_book(tmp_path)
    yield book
    book.close()


def test_a_key_holds_from_its_day_until_the_next(book: Book) -> None:
    assert allocation_of(book, FIRST) == Allocation()
    set_allocation(book, Allocation("claims"), WHO, LATER)
    set_allocation(book, HALVES, WHO, FIRST)
    assert [allocation_of(book, day).key for day in (FIRST - 1, FIRST, LATER - 1, LATER)] == [
        *("earned_premium", "fixed", "fixed", "claims"),
    ]
    assert allocation_of(book, FIRST) == HALVES
    assert allocation_of(book).key == "claims"


def test_without_a_day_it_holds_from_the_first_of_the_running_fiscal_year(book: Book) -> None:
    done = set_allocation(book, Allocation("claims"), WHO)
    assert done.from_day == year_start(today(), 1)
    assert allocation_values(book) == {"by": "claims", "from_day": done.from_day}


@pytest.mark.parametrize("after", [Allocation("claims"), WHOLE, Allocation(), HALVES])
@pytest.mark.parametrize("before", [Allocation("claims"), WHOLE, HALVES])
def test_the_key_of_a_day_can_be_set_anew_without_deleting_anything(
    book: Book, before: Allocation, after: Allocation
) -> None:
    set_allocation(book, before, WHO, FIRST)
    rows = book.value("SELECT count(*) FROM allocation")
    set_allocation(book, after, WHO, FIRST)
    found = allocation_of(book, FIRST)
    assert found.key == after.key
    assert {code: percent for code, percent in found.percentages.items() if percent} == after.percentages
    assert book.value("SELECT count(*) FROM allocation") >= rows
    assert not list(broken_saves(book))


def test_percentages_that_are_not_the_whole_are_refused(book: Book) -> None:
    for percentages in ({"HEALTH": Fraction(60)}, {"HEALTH": Fraction(60), "X": Fraction(40)}):
        with pytest.raises(Refused):
            set_allocation(book, Allocation("fixed", percentages), WHO, FIRST)
    with pytest.raises(Refused) as refusal:
        choose_allocation(book, {"by": "fixed", "from_day": FIRST, "share_HEALTH": 60.0}, WHO)
    assert fields(refusal.value) == ["share_HEALTH"]
    assert book.value("SELECT count(*) FROM allocation") == 0
