"""People are found by any part of name or code, at once at any size."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.core.cover_state import CoverState
from desktop_app.core.records.person import Person
from desktop_app.store import people
from desktop_app.store.people import PersonPlace, find_people, household
from desktop_app.store.rows import insert, replace
from desktop_app.store.save import saving
from desktop_app.store.search_keys import _closed, asked, closed, named_holding
from tests.counter import END, START, TODAY, enrolled, member, office_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

NAMES = (
    "Asha Tharu",
    "Bishnu Chaudhary",
    "Éloïse Ñandú",
    "Parbati Tharu",
    "Om Bahadur",
    "asha oli",
    "राम बहादुर",
    "100% Sure",
)


def begun(book: Book) -> None:
    """The people of this file, in two households."""
    with saving(book, "enrol") as save:
        for at, name in enumerate(NAMES, 1):
            insert(save, "people", Person(code=f"M-{at:06d}", name=name, household=f"H-{at % 2:05d}"))


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = office_book(tmp_path, begun)
    yield book
    book.close()


def names(book: Book, typed: str, after: PersonPlace | None = None, most: int = 50) -> list[str]:
    return [each.name for each in find_people(book, typed, TODAY, after, most)]


def test_without_words_everybody_stands_in_the_order_of_names(book: Book) -> None:
    found = names(book, "")
    assert found[:4] == ["100% Sure", "asha oli", "Asha Tharu", "Bishnu Chaudhary"]
    assert sorted(found) == sorted(NAMES)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("tha", ["Asha Tharu", "Parbati Tharu"]),
        ("ASHA", ["asha oli", "Asha Tharu"]),
        ("harb", []),
        ("tharu asha", ["Asha Tharu"]),
        ("eloise", ["Éloïse Ñandú"]),
        ("ñan", ["Éloïse Ñandú"]),
        ("राम", ["राम बहादुर"]),
        ("bahadur o", ["Om Bahadur"]),
        ("om b", ["Om Bahadur"]),
        ("o b", []),
        ("000004", ["Parbati Tharu"]),
        ("m-000004", ["Parbati Tharu"]),
        ("as", ["asha oli", "Asha Tharu"]),
        ("O", ["Om Bahadur"]),
        ("र", ["राम बहादुर"]),
        ("  as   ", ["asha oli", "Asha Tharu"]),
        ('say "hi"', []),
        ("100%", ["100% Sure"]),
        ("asha %", ["asha oli", "Asha Tharu"]),
        ("tharu, asha", ["Asha Tharu"]),
        ("%", []),
        ("nobody", []),
    ],
)
def test_any_part_of_a_name_or_code_finds(book: Book, typed: str, found: list[str]) -> None:
    assert names(book, typed) == found


def test_two_letters_also_begin_codes(book: Book) -> None:
    assert len(names(book, "m-")) == len(NAMES)
    assert names(book, "M", most=3) == list(NAMES[:3])


def test_who_begins_with_the_words_comes_before_who_holds_them(book: Book) -> None:
    with saving(book, "enrol") as save:
        insert(save, "people", Person(code="M-9", name="Tharuni Rana"))
    assert names(book, "tharu") == ["Tharuni Rana", "Asha Tharu", "Parbati Tharu"]


def test_a_code_comes_before_a_name_that_begins_so_and_those_before_who_hold_it(book: Book) -> None:
    with saving(book, "enrol") as save:
        for code, name in (("SITA", "Zita Rana"), ("M-9", "Sitara Rana"), ("M-8", "Anusita Rana")):
            insert(save, "people", Person(code=code, name=name))
    assert names(book, "sita") == ["Zita Rana", "Sitara Rana", "Anusita Rana"]
    assert names(book, "sita", most=2) == ["Zita Rana", "Sitara Rana"]


def test_a_whole_code_with_its_number_is_that_one_person(book: Book) -> None:
    """Even where its digits stand in a longer one."""
    with saving(book, "enrol") as save:
        insert(save, "people", Person(code="M-0000031", name="Zita Rana"))
    assert names(book, "m-000003") == [NAMES[2]]
    assert len(names(book, "m-00000")) == len(NAMES) + 1


@pytest.mark.parametrize("typed", ["", "a", "tha", "asha", "m-0000", "m-000003"])
def test_every_page_goes_on_where_the_last_one_ended(book: Book, typed: str) -> None:
    whole, paged, place = find_people(book, typed, TODAY), [], None
    while page := find_people(book, typed, TODAY, place, most=2):
        paged += page
        place = PersonPlace(page[-1].name, page[-1].row, page[-1].rank)
    assert paged == whole


def test_a_new_name_is_found_and_the_old_one_no_longer(book: Book) -> None:
    with saving(book, "correct") as save:
        replace(save, "people", 1, name="Kamala Rana")
    assert names(book, "kamala") == ["Kamala Rana"]
    assert names(book, "asha") == ["asha oli"]


def test_a_household_is_found_by_its_code(book: Book) -> None:
    assert [each.code for each in household(book, "h-00001", TODAY)] == ["M-000001", "M-000003", "M-000005", "M-000007"]
    assert names(book, "H-00000") == [NAMES[1], NAMES[3], NAMES[5], NAMES[7]]


def test_the_state_is_the_best_of_all_covers_and_of_policies_held(book: Book) -> None:
    done = enrolled(book, member("Chandra Rokaya"), member("Mina Rokaya", "child", "2012-01-01"))
    for day, state in ((TODAY, CoverState.IN_FORCE), (START - 1, CoverState.NOT_YET), (END + 1, CoverState.ENDED)):
        assert [each.state for each in find_people(book, "rokaya", day)] == [state, state]
    with saving(book, "leave") as save:
        replace(save, "covers", 2, exit_date=START + 9)
    assert [each.state for each in find_people(book, "rokaya", TODAY)] == [CoverState.IN_FORCE, CoverState.ENDED]
    assert done.policy == "P-A-000001"
    assert find_people(book, "parbati", TODAY)[0].state is CoverState.NONE


def plan(book: Book, sql: str) -> str:
    return " | ".join(str(row[3]) for row in book.query(f"EXPLAIN QUERY PLAN {sql}", dict.fromkeys(KEYS, 0)))


KEYS = ("today", "from", "until", "name", "after", "letters", "part0", "typed", "code", "coded")


def test_the_index_is_asked_for_few_letters_at_the_end_of_each_part() -> None:
    assert asked(["kojo", "ela", "02490753134"])["letters"] == '"koj" "ojo" "ela" "753" "134"'


def test_letters_that_do_not_stand_in_a_row_are_not_found(book: Book) -> None:
    with saving(book, "test") as save:
        insert(save, "people", Person(code="M-APART", name="Abcxdef Ghi", joined=START))
    assert [each.code for each in find_people(book, "bcxdef", TODAY)] == ["M-APART"]
    assert find_people(book, "abcdef", TODAY) == []


STATEMENTS = (
    people._NAMED.format(rank=0, most=4),
    people._CODED.format(most=4),
    people._OF_CODE,
    people._PARTLY.format(found=named_holding("people", 1, 60), short="", most=4),
    people._HOUSEHOLD,
)


@pytest.mark.parametrize("sql", STATEMENTS)
def test_finding_never_scans_the_people(book: Book, sql: str) -> None:
    found = plan(book, sql)
    assert "SCAN people" not in found.replace("SCAN people_search VIRTUAL TABLE", "")
    assert "SCAN covers" not in found
    assert "SCAN policies" not in found


def test_the_order_of_names_comes_from_the_index_not_from_sorting(book: Book) -> None:
    assert "TEMP B-TREE" not in plan(book, people._NAMED.format(rank=0, most=4))


def test_a_code_has_the_same_key_in_the_file_as_when_it_is_typed(book: Book) -> None:
    for code in ("M-000 17", "rc/9_x", "Ł-7", "R-२०२६-00017", "a.b", "İ-1", "--", "O'B-3"):
        assert book.value(f"SELECT {_closed(':code')}", {"code": code}) == closed(code), code
