"""A record of which two laptops corrected the key in two ways is one that waits; one that both took out stays out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.conflicts import conflicts, settle
from desktop_app.core.language import PLAIN
from desktop_app.core.records.background import Target
from desktop_app.store.rows import insert, replace
from desktop_app.store.save import saving
from desktop_app.store.withdrawal import withdraw
from tests.counter import END, START, WHO
from tests.laptops import given, head, met, waits
from tests.simulation.meeting_state import records

if TYPE_CHECKING:
    from desktop_app.store.database import Book

RECORD = "growth_ratio 2026-01-01 2026-12-31"


@pytest.fixture
def aimed(books: tuple[Book, Book]) -> tuple[Book, Book]:
    """Two laptops with a target of the plan."""
    one, other = books
    with saving(one, "add_targets", user="Asha") as save:
        insert(save, "targets", Target(indicator="growth_ratio", from_day=START, to_day=END, target=1.5))
    given(one, other)
    return books


def row(book: Book) -> int:
    """The row of the target."""
    return int(book.value("SELECT max(id) FROM targets"))


def corrected(book: Book, **said: float) -> None:
    """The target corrected."""
    with saving(book, "correct_targets", user="Asha") as save:
        replace(save, "targets", row(book), **said)


def out(book: Book) -> None:
    """The target taken out."""
    with saving(book, "take_back", user="Asha") as save:
        withdraw(save, "targets", row(book))


def targets(book: Book) -> list[tuple[int, float]]:
    """The days from which targets hold, and what they are."""
    return [(int(day) - START, float(target)) for day, target in book.query("SELECT from_day, target FROM targets")]


def meet(books: tuple[Book, Book], *, one_first: bool) -> None:
    """Each has taken in what the other wrote."""
    one, other = books
    for giver, taker in ((one, other), (other, one)) if one_first else ((other, one), (one, other)):
        given(giver, taker)
    met(*books)
    assert head(one) == head(other)
    assert records(one) == records(other)
    assert waits(one) == waits(other)


@pytest.mark.parametrize("one_first", [True, False])
def test_a_key_corrected_in_two_ways_is_one_record_that_waits(aimed: tuple[Book, Book], *, one_first: bool) -> None:
    one, other = aimed
    corrected(one, from_day=START + 31)
    corrected(other, from_day=START + 62)
    meet(aimed, one_first=one_first)
    assert targets(one) == [(62, 1.5)]
    assert waits(one) == [(RECORD, ("from",), "otherwise")]
    (conflict,) = conflicts(one)
    assert [each.values for each in conflict.versions] == [("2026-03-04",), ("2026-02-01",)]
    assert "2026-03-04" in PLAIN.say(conflict.sentence)


@pytest.mark.parametrize("chosen", [0, 1])
@pytest.mark.parametrize("one_first", [True, False])
def test_the_key_that_is_chosen_stands_with_all_that_was_said_with_it(
    aimed: tuple[Book, Book], chosen: int, *, one_first: bool
) -> None:
    one, other = aimed
    corrected(one, from_day=START + 31, target=3)
    corrected(other, from_day=START + 62)
    meet(aimed, one_first=one_first)
    (conflict,) = conflicts(other)
    settle(other, conflict, {"chosen": conflict.versions[chosen].save, "why": "as the board has it"}, WHO)
    meet(aimed, one_first=one_first)
    assert targets(one) == [[(62, 1.5)], [(31, 3)]][chosen]
    assert not waits(one)


@pytest.mark.parametrize("chosen", [0, 1])
def test_a_chosen_key_on_which_two_write_later_waits_once_more(aimed: tuple[Book, Book], chosen: int) -> None:
    one, other = aimed
    corrected(one, from_day=START + 31)
    corrected(other, from_day=START + 62)
    meet(aimed, one_first=True)
    (conflict,) = conflicts(other)
    settle(other, conflict, {"chosen": conflict.versions[chosen].save, "why": "as the board has it"}, WHO)
    meet(aimed, one_first=True)
    corrected(one, target=3)
    corrected(other, target=4)
    meet(aimed, one_first=True)
    assert [columns for _, columns, _ in waits(one)] == [("target",)]


def test_a_key_that_is_corrected_once_more_by_who_knows_of_both_is_no_conflict(aimed: tuple[Book, Book]) -> None:
    one, other = aimed
    corrected(one, from_day=START + 31)
    corrected(other, from_day=START + 62)
    meet(aimed, one_first=True)
    corrected(one, from_day=START + 10)
    meet(aimed, one_first=True)
    assert targets(one) == [(10, 1.5)]
    assert not waits(one)


def test_a_key_corrected_twice_on_the_way_is_told_by_what_it_came_to(aimed: tuple[Book, Book]) -> None:
    one, other = aimed
    corrected(one, from_day=START + 10)
    corrected(one, from_day=START + 31)
    corrected(other, from_day=START + 62)
    meet(aimed, one_first=True)
    assert targets(one) == [(31, 1.5)]
    assert [each.values for each in conflicts(one)[0].versions] == [("2026-02-01",), ("2026-03-04",)]


def test_a_key_corrected_alike_on_both_is_no_conflict(aimed: tuple[Book, Book]) -> None:
    for each in aimed:
        corrected(each, from_day=START + 31)
    meet(aimed, one_first=True)
    assert targets(aimed[0]) == [(31, 1.5)]
    assert not waits(aimed[0])


KEY, OTHER_KEY, BACK = {"from_day": START + 31}, {"from_day": START + 62}, {"from_day": START}
WAYS: dict[str, tuple[list[dict[str, int]], list[dict[str, int]]]] = {
    "a key on one": ([KEY], []),
    "a value on one": ([{"target": 3}], []),
    "a value on each": ([{"target": 3}], [{"target": 4}]),
    "one key on both": ([KEY], [KEY]),
    "a key on each": ([KEY], [OTHER_KEY]),
    "a key and back": ([KEY, BACK], []),
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("one_first", [True, False])
def test_what_both_took_out_after_it_was_corrected_does_not_come_back(
    aimed: tuple[Book, Book], way: str, *, one_first: bool
) -> None:
    for each, corrections in zip(aimed, WAYS[way], strict=True):
        for said in corrections:
            corrected(each, **said)
        out(each)
    meet(aimed, one_first=one_first)
    assert targets(aimed[0]) == []
    assert not waits(aimed[0])
