"""Search finds what a reader takes for the same, by any part of any number, and lists stand in the order of letters."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.search import find_anything
from desktop_app.core.period import parse_day
from desktop_app.store.opening import open_book
from desktop_app.store.people import find_people

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.store.database import Book
    from tests.cases.case import Case, MakeCase

TODAY = parse_day("2025-06-01")


@contextmanager
def opened(case: Case) -> Iterator[Book]:
    """The file of a case, to look at."""
    book = open_book(case.file, look=True)
    try:
        yield book
    finally:
        book.close()


def people(book: Book, typed: str) -> set[str]:
    """The codes of the people who are found."""
    return {each.code for each in find_people(book, typed, TODAY)}


def found(book: Book, typed: str) -> set[str]:
    """The records that the search field finds."""
    return {each.record for each in find_anything(book, typed, TODAY)}


SAME_LETTERS = (
    ("okland", "M1"),
    ("lukasz", "M1"),
    ("ŁUKASZ", "M1"),
    ("zoé økland", "M1"),
    ("علی خان", "M2"),
    ("خان علي", "M2"),
    ("عَلِي", "M2"),
    ("ferozpur", "M3"),
    ("फिरोज", "M4"),
    ("ক্রমা ১২", "M5"),
    ("strasse", "M6"),
    ("STRASSE", "M6"),
    ("isik", "M7"),
    ("IŞIK", "M7"),
    ("ışık", "M7"),
    ("ipek", "M7"),
    ("አለም ጸሀይ", "M8"),
    ("កុ្រ", "M9"),
    ("سارا کریمی", "M10"),
    ("كريمي", "M10"),
)
MORE_PEOPLE = [
    "M3,H3,holder,Férozpur",
    "M4,H4,holder,फ़िरोज़ ख़ान",
    "M5,H5,holder,ক্রমা 12",
    "M6,H6,holder,Straße Øst",
    "M7,H7,holder,İpek Işık",
    "M8,H8,holder,ዓለም ፀሐይ",
    "M9,H9,holder,\u1780\u17d2\u179a\u17bb",
    "M10,H10,holder,سارا کریمی",
]


def test_letters_that_a_reader_takes_for_the_same_are_the_same(case: MakeCase) -> None:
    with opened(case("search-letters", people=MORE_PEOPLE)) as book:
        for typed, code in SAME_LETTERS:
            assert code in people(book, typed), typed
            assert code in found(book, typed), typed


@pytest.mark.parametrize("typed", ["m1", "M1", "hh-a", "HH-A", "hha", "pol-1", "rc-9", "RC-9", "rc9", "kmr-001", "KMR"])
def test_a_code_is_found_in_any_case(case: MakeCase, typed: str) -> None:
    of = {"m": {"m1"}, "h": {"m1", "kmr-001"}, "p": {"policies:pol-1"}, "r": {"D1"}, "k": {"kmr-001"}}
    with opened(case("search-lower-codes")) as book:
        assert of[typed[0].lower()] <= found(book, typed)


SAME_NAMES = (
    ("O'Brien", {"Q7", "Q8"}),
    ("o’brien", {"Q7", "Q8"}),
    ("obrien", {"Q7", "Q8"}),
    ("শাহ্জাহান", {"Q3", "Q4"}),
    ("শাহ্‌জাহান", {"Q3", "Q4"}),
    ("ශ්රී", {"Q13", "Q14"}),
    ("ශ්‍රී ලාල්", {"Q13", "Q14"}),
    ("محمد علی", {"Q9", "Q10", "Q11"}),
    ("محمّد علي", {"Q9", "Q10", "Q11"}),
    ("عبدالله", {"Q21", "Q22"}),
    ("عبد الله", {"Q21", "Q22"}),
    ("roy, asha", {"P1"}),
    ("asha roy", {"P1"}),
    ("h1", {"P1", "P2"}),
    ("H1", {"P1", "P2"}),
    ("desire", {"Q0", "Q1"}),
    ("aissata désiré", {"Q0"}),
    ("nono", {"Q5"}),
    ("fish", {"Q6"}),
    ("nguyen van an", {"Q18"}),
    ("an nguyen", {"Q18"}),
    ("ipek", {"Q19"}),
    ("muller", {"Q16"}),
)


def test_names_are_found_however_they_are_written(case: MakeCase) -> None:
    with opened(case("search-names")) as book:
        for typed, codes in SAME_NAMES:
            assert people(book, typed) == codes, typed


NUMBERS = (
    ("01712345678", "P1"),
    ("345678", "P2"),
    ("345 678", "P2"),
    ("1812345678", "P2"),
    ("+880 1812-345678", "P2"),
    ("٣٤٥٦٧٨", "P1"),
    ("19801234567", "P1"),
    ("123456", "P1"),
    ("1979555777", "P2"),
    ("000017", "C-000017"),
    ("c-000017", "C-000017"),
    ("0017", "C-000017"),
    ("H1", "P1"),
    ("R1", "D1"),
    ("r1", "D1"),
    ("L1", "policies:L1"),
    ("D1", "D1"),
)


def test_any_part_of_a_number_finds(case: MakeCase) -> None:
    with opened(case("search-phone-id")) as book:
        for typed, record in NUMBERS:
            assert record in found(book, typed), typed


def test_any_part_of_a_receipt_finds(case: MakeCase) -> None:
    """Its middle and its end as well as its beginning, of a policy of a group as of a person."""
    more = ["D2,L1,2025-02-01,2025-02-01,2025-02-28,100,premium,2025-02-02,cash,BAR/2025-004711"]
    with opened(case("search-phone-id", premiums=more)) as book:
        for typed in ("4711", "bar/2025", "BAR 2025", "2025-0047"):
            assert found(book, typed) == {"D2"}, typed


def test_letters_with_accents_stand_beside_those_without(case: MakeCase) -> None:
    book = case("sort-accents")
    with opened(book) as look:
        listed = [each.name for each in find_people(look, "", TODAY)]
    assert listed == ["Adama Ba", "Élise Diop", "Eva Kane", "Zainab Sy", "अजय", "आशा"]
    (table,) = book.report("members")["tables"]
    assert [row["name"] for row in table["rows"]] == listed
