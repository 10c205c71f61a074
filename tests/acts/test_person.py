"""A household is enrolled in one go, or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.paper_language import language_of, remember_language
from desktop_app.acts.person import correct_person, enrol_household
from desktop_app.acts.records import add_record
from desktop_app.core.doubts import Doubtful
from desktop_app.core.language import PLAIN
from desktop_app.core.period import parse_day
from desktop_app.core.problems import Refused
from desktop_app.store.rows import find
from tests.counter import END, START, WHO, convinced, enrolled, fields, household, member, office_book, saves

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

FOUR = (
    ("Asha Rai", "1980-01-01", "holder"),
    ("Bina Rai", "1982-01-01", "spouse"),
    ("Chandra Rai", "2005-01-01", "child"),
    ("Mina Rai", "2007-01-01", "child"),
)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = office_book(tmp_path)
    yield book
    book.close()


def counts(book: Book) -> list[int]:
    return [
        book.value(f"SELECT count(*) FROM {name}") for name in ("people", "policies", "covers", "premiums", "saves")
    ]


def test_enrolling_writes_people_policy_covers_and_premium_in_one_save(book: Book) -> None:
    done = enrolled(book)
    assert (done.household, done.people, done.policy, done.premium, done.receipt) == (
        *("H-A-00001", ("M-A-000001", "M-A-000002"), "P-A-000001", "D-A-000001", None),
    )
    assert counts(book) == [2, 1, 2, 1, 2]
    assert saves(book) == [("enrol_household", "Asha", "A", None)]
    policy, premium = find(book, "policies", "P-A-000001"), find(book, "premiums", "D-A-000001")
    assert (policy.holder, policy.start_day, policy.end_day, policy.office) == ("M-A-000001", START, END, "BNK")
    assert (premium.due, premium.from_day, premium.to_day, premium.amount) == (START, START, END, 60_000)
    assert premium.kind == "premium"


def test_a_premium_paid_at_once_has_the_next_receipt(book: Book) -> None:
    first = enrolled(book, paid_on=START, method="cash")
    second = enrolled(book, member("Chandra Oli"), paid_on=START)
    assert (first.receipt, second.receipt) == ("R-A-2026-00001", "R-A-2026-00002")
    assert find(book, "premiums", first.premium).method == "cash"


def test_the_holder_comes_first_wherever_the_form_has_him(book: Book) -> None:
    done = enrolled(book, member("Mina Oli", "child", "2015-01-01"), member("Chandra Oli", born="1985-02-02"))
    assert done.name == "Chandra Oli"
    assert find(book, "people", find(book, "policies", done.policy).holder).phone == "98-1234"
    assert find(book, "people", done.people[1]).phone is None


def test_a_first_member_without_relation_holds_the_policy(book: Book) -> None:
    done = enrolled(book, {**member(), "relation": None})
    assert find(book, "people", done.people[0]).relation == "holder"


@pytest.mark.parametrize(
    ("changes", "wrong"),
    [
        ({"product": "NOWHERE"}, ["product"]),
        ({"amount": None}, ["amount"]),
        ({"start_day": None}, ["start_day"]),
        ({"office": "NOWHERE"}, ["office"]),
        ({"members": []}, ["members"]),
        ({"members": [{**member(), "name": None}]}, ["members.0.name"]),
        ({"members": [member(), member("Bishnu", "holder")]}, ["members.1.relation"]),
        ({"members": [member(relation="spouse")]}, ["members.0.relation"]),
        ({"members": [member(), member("Old Uncle", "other", "1950-05-05")]}, ["members.1.birth_date"]),
        ({"receipt": "R-A-2026-00009"}, ["paid_on"]),
    ],
)
def test_what_cannot_be_true_is_refused_under_its_field(
    book: Book, changes: dict[str, object], wrong: list[str]
) -> None:
    before = counts(book)
    with pytest.raises(Refused) as refusal:
        enrol_household(book, household(**changes), WHO)
    assert not isinstance(refusal.value, Doubtful)
    assert fields(refusal.value) == wrong
    assert counts(book) == before


def test_a_receipt_number_is_given_once(book: Book) -> None:
    enrolled(book, paid_on=START, receipt="7")
    with pytest.raises(Refused) as refusal:
        enrolled(book, member("Chandra Oli"), paid_on=START, receipt="7")
    assert fields(refusal.value) == ["receipt"]


def test_a_likely_duplicate_is_asked_about_once_and_the_reason_is_kept(book: Book) -> None:
    enrolled(book)
    again = household(member(name="asha tharu"))
    with pytest.raises(Doubtful) as doubt:
        enrol_household(book, again, WHO)
    assert fields(doubt.value) == ["members.0.name"]
    enrol_household(book, convinced(again, doubt.value, "A cousin of the same name"), WHO)
    assert saves(book)[-1] == ("enrol_household", "Asha", "A", "A cousin of the same name")


def test_a_reason_for_one_doubt_is_none_for_another(book: Book) -> None:
    enrolled(book)
    with pytest.raises(Doubtful) as doubt:
        enrolled(book)
    two = household(member(), member("Dil Tharu", "child", "2010-01-01"))
    enrolled(book, member("Dil Tharu", born="2010-01-01"))
    with pytest.raises(Doubtful) as second:
        enrol_household(book, convinced(two, doubt.value), WHO)
    assert fields(second.value) == ["members.1.name"]


def test_a_correction_keeps_what_was_there_with_its_reason(book: Book) -> None:
    code = enrolled(book).people[0]
    done = correct_person(book, code, {"name": "Asha Tharu Oli", "village": "Puraini", "why": "Married"}, WHO)
    assert (done.code, done.fields) == (code, ("name",))
    assert find(book, "people", code).name == "Asha Tharu Oli"
    assert book.value("SELECT name FROM people_history") == "Asha Tharu"
    assert saves(book)[-1] == ("correct_people", "Asha", "A", "Married")


def test_the_language_of_a_paper_is_kept_for_its_person_once(book: Book) -> None:
    code = enrolled(book).people[0]
    assert language_of(book, code) == language_of(book, "M-A-999999") == ""
    assert remember_language(book, code, "ne", "A paper", WHO)
    assert not remember_language(book, code, "ne", "A paper", WHO)
    assert language_of(book, code) == "ne"
    assert saves(book)[-1] == ("correct_people", "Asha", "A", "A paper")


@pytest.mark.parametrize(
    ("values", "wrong"),
    [
        ({"name": "Asha Oli"}, ["why"]),
        ({"name": None, "why": "x"}, ["name"]),
        ({"name": "Asha Tharu", "why": "x"}, [""]),
        ({"office": "NOWHERE", "why": "x"}, ["office"]),
    ],
)
def test_a_correction_that_cannot_stand_changes_nothing(
    book: Book, values: dict[str, object], wrong: list[str]
) -> None:
    code = enrolled(book).people[0]
    with pytest.raises(Refused) as refusal:
        correct_person(book, code, values, WHO)
    assert fields(refusal.value) == wrong
    assert book.value("SELECT count(*) FROM people_history") == 0


def test_ages_count_whole_years_from_the_birthday_on(book: Book) -> None:
    enrolled(book, member(born="1960-01-02"))
    with pytest.raises(Refused):
        enrolled(book, member("Chandra Oli", born="1960-01-01"), start_day=parse_day("2026-01-01"))


def test_another_office_than_that_of_the_village_is_asked_about_once_and_the_reason_kept(book: Book) -> None:
    add_record(book, "offices", {"code": "SNP", "name": "Sonpur office"}, WHO)
    enrolled(book, *(member(name, born=born, relation=who) for name, born, who in FOUR), office="BNK")
    enrolled(book, member("Dil Rai"), office="SNP")  # four are too few to say what is usual
    enrolled(book, member("Dilip Oli"), office="SNP")
    enrolled(book, member("Mani Oli"), office="SNP")  # and four of six are not nearly all
    for at in range(24):
        enrolled(book, member(f"Ekta {at} Oli", born=f"19{60 + at}-01-02"), village="Khajura")
    with pytest.raises(Doubtful) as asked:
        enrolled(book, member("Hari Rai"), village="Khajura", office="SNP")
    assert fields(asked.value) == ["office"]
    assert "24 of 24 people of Khajura belong to office BNK, not SNP" in PLAIN.say(asked.value.problems[0].message)
    enrol_household(book, convinced(household(member("Hari Rai"), village="Khajura", office="SNP"), asked.value), WHO)
    assert saves(book)[-1][3] == "The chair says so"
    assert enrolled(book, member("Indra Rai"), village="Khajura", office="BNK")


def test_whoever_comes_to_a_household_of_another_village_is_asked_about(book: Book) -> None:
    enrolled(book)
    with pytest.raises(Doubtful) as asked:
        enrolled(book, member("Hari Rai", "child"), household="H-A-00001", product=None, village="Khajura")
    assert [problem.field for problem in asked.value.problems] == ["product", "village"]
    assert "2 of 2 people of household H-A-00001 live in Puraini, not Khajura" in PLAIN.say(
        asked.value.problems[1].message
    )
