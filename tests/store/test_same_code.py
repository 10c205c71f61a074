"""A code is one code however it is typed: with small letters, with blanks before, behind or within."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core.codes import device_code, folded
from desktop_app.core.language import PLAIN
from desktop_app.core.laptop import proposed_code
from desktop_app.core.problems import Refused
from desktop_app.core.records.person import Person
from desktop_app.store.bulk import Codes
from desktop_app.store.people import find_people, household
from desktop_app.store.rows import find, insert, replace, row_of
from desktop_app.store.save import saving
from tests.books import small_book
from tests.second_opinion.effort import examples

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

CODES = ("M-7", "hh-a", "POL 9", "x 1 y", "Ünz-4")


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    """A small file with people whose codes are written in all ways."""
    book = small_book(tmp_path_factory.mktemp("codes") / "small.coverbook")
    with saving(book, "enrol") as save:
        for at, code in enumerate(CODES):
            insert(save, "people", Person(code=code, name=f"Asha {at}", household=f"hx-{at}", office=None))
    yield book
    book.close()


@st.composite
def typed(draw: st.DrawFn) -> tuple[str, str]:
    """A code, and one of the ways of typing it."""
    code = draw(st.sampled_from(CODES))
    letters = [draw(st.sampled_from((sign.upper(), sign.lower()))) if sign.isascii() else sign for sign in code]
    blanks = [draw(st.sampled_from(("", "", " ", "\u00a0", "  ", "\t"))) for _ in range(len(code) + 1)]
    within = "".join(blank + sign for blank, sign in zip(blanks, letters, strict=False) if sign != " ")
    return code, within + blanks[-1]


@settings(max_examples=examples(50))
@given(pair=typed())
def test_a_code_is_found_however_it_is_typed(book: Book, pair: tuple[str, str]) -> None:
    code, written = pair
    assert find(book, "people", written).code == code
    assert folded(written) == folded(code)
    assert Codes({None: None, code: 7})[written] == 7


@settings(max_examples=examples(20))
@given(pair=typed())
def test_a_second_one_that_differs_only_so_is_refused_by_the_name_of_the_first(
    book: Book, pair: tuple[str, str]
) -> None:
    code, written = pair
    with pytest.raises(Refused) as refusal, saving(book, "enrol") as save:
        insert(save, "people", Person(code=written, name="Bina"))
    assert code in PLAIN.say(refusal.value.problems[0].message)


def test_what_only_looks_alike_is_another_code(book: Book) -> None:
    for other in ("M7", "M-07", "POL-9", "ünz-5", "", " "):
        assert row_of(book, "people", other) is None


def test_codes_with_small_letters_are_found_by_the_search(book: Book) -> None:
    for code in CODES:
        assert [each.code for each in find_people(book, code.upper(), 0)] == [code]
    assert [each.code for each in household(book, "HX-1", 0)] == ["hh-a"]


def test_the_past_knows_codes_the_same_way(tmp_path: Path) -> None:
    """Also of a row that was replaced since."""
    book = small_book(tmp_path / "past.coverbook")
    with saving(book, "enrol") as save:
        row = insert(save, "people", Person(code="M-7", name="Asha"))
    then = book.value("SELECT max(id) FROM saves")
    with saving(book, "correct") as save:
        replace(save, "people", row, name="Bina")
    with book.as_of(then):
        assert find(book, "people", "m - 7").name == "Asha"
    book.close()


@given(st.integers(0, 2**128 - 1))
def test_a_proposed_code_is_a_code_without_doubtful_signs(key: int) -> None:
    code = proposed_code(f"{key:x}")
    assert device_code(f" {code.lower()} ") == code
    assert len(code) == 3
    assert code[0].isalpha()
    assert not set(code) & set("0O1I")


@pytest.mark.parametrize("typed", ["", "ABCD", "A-", "é", "٣"])
def test_other_signs_make_no_code_of_a_laptop(typed: str) -> None:
    assert device_code(typed) is None
