"""Two records of one person become one, with all their money, and are two again where that was wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.acts.claim import report_claim
from desktop_app.acts.exchange.export_folder import export_folder
from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.acts.merging import merge_people, merging_of
from desktop_app.acts.premium import take_premium
from desktop_app.acts.undo import take_back
from desktop_app.core.doubts import Doubtful
from desktop_app.core.language import PLAIN
from desktop_app.core.period import Period
from desktop_app.core.problems import Refused
from desktop_app.core.records.linked import Saving
from desktop_app.core.records.policy import Cover
from desktop_app.figures.figures import Figures
from desktop_app.reports.member_card import member_card
from desktop_app.store.cross_rules import refuse_broken
from desktop_app.store.opening import open_book
from desktop_app.store.people import find_people
from desktop_app.store.rows import find, insert, replace
from desktop_app.store.save import saving
from tests.counter import END, START, TODAY, WHO, convinced, enrolled, fields, member, office_book, saves

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

STAYS, GOES = "M-A-000001", "M-A-000003"
MERGE = {"stays": STAYS, "goes": GOES, "why": "Enrolled twice"}


def twice(book: Book) -> None:
    """Somebody enrolled twice, spelled otherwise, with a premium, a claim and savings under the second record."""
    enrolled(book)
    done = enrolled(book, {**member("Aasha Tharu"), "sex": None}, phone="98-9999", product="FUNERAL")
    take_premium(book, {"premium": done.premium, "amount": 60_000, "paid_on": TODAY, "method": "cash"}, WHO)
    claim: dict[str, Any] = {
        "policy": done.policy,
        "person": None,
        "benefit": "BURIAL",
        "event": "illness",
        "cause": "fever",
    }
    claim |= {"incurred": START + 60, "reported": START + 61, "covered": 5_000, "lines": []}
    report_claim(book, claim, WHO)
    with saving(book, "save_up") as save:
        insert(
            save, "savings", Saving(code="S-1", person=GOES, product="HEALTH", date=START, amount=900, kind="deposit")
        )


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = office_book(tmp_path, twice)
    yield book
    book.close()


def figures(book: Book) -> list[Any]:
    """The lines of the year, all products together."""
    return sorted(Figures(book).lines(Period(START, END)).items())


def names_people(book: Book) -> list[tuple[Any, ...]]:
    """Everything that names a person, and the people."""
    every = ("policies", "covers", "claims", "savings", "people", "premiums")
    return sorted(((name, *row[1:-1]) for name in every for row in book.query(f"SELECT * FROM {name}")), key=str)


def test_everything_moves_to_the_record_that_stays_and_no_figure_changes(book: Book) -> None:
    before = figures(book)
    done = merge_people(book, MERGE, WHO)
    assert (done.stays, done.goes, done.moved) == (STAYS, GOES, 3)
    assert book.value("SELECT count(*) FROM covers WHERE person = 3") == 0
    assert find(book, "policies", "P-A-000002").holder == STAYS
    assert find(book, "savings", "S-1").person == STAYS
    assert figures(book) == before
    assert saves(book)[-1] == ("merge_people", "Asha", "A", "Enrolled twice")


def test_what_the_record_that_stays_does_not_say_comes_from_the_other(book: Book) -> None:
    merge_people(book, {"stays": GOES, "goes": STAYS, "why": "The second is the better one"}, WHO)
    person = find(book, "people", GOES)
    assert (person.sex, person.name, person.phone) == ("f", "Aasha Tharu", "98-9999")


def test_both_codes_find_the_one_who_stays_and_the_lists_hold_them_once(book: Book) -> None:
    merge_people(book, MERGE, WHO)
    for code in (STAYS, GOES):
        assert [each.code for each in find_people(book, code, TODAY)] == [STAYS]
        assert member_card(book, code, TODAY).code == STAYS
    assert [each.code for each in find_people(book, "tharu", TODAY)] == [STAYS, "M-A-000002"]
    assert [each.code for each in find_people(book, "a", TODAY)] == [STAYS]
    assert [each.code for each in find_people(book, "H-A-00002", TODAY)] == []


def test_a_merge_is_taken_back_as_one_save(book: Book) -> None:
    before = names_people(book)
    merge_people(book, MERGE, WHO)
    name = book.value("SELECT device || '-' || number FROM saves ORDER BY id DESC LIMIT 1")
    take_back(book, {"save": name, "why": "They are cousins"}, WHO)
    assert names_people(book) == before


def test_the_likeliest_other_record_is_proposed(book: Book) -> None:
    assert merging_of(book, STAYS) == {"stays": STAYS, "goes": GOES}
    assert merging_of(book, "M-A-000002") == {"stays": "M-A-000002"}


@pytest.mark.parametrize(
    ("changes", "wrong"),
    [
        ({"goes": STAYS}, ["goes"]),
        ({"goes": "NOBODY"}, ["goes"]),
        ({"goes": "M-A-000002"}, ["goes"]),  # both on the first policy
        ({"why": None}, ["why"]),
    ],
)
def test_what_cannot_be_one_person_is_refused(book: Book, changes: dict[str, Any], wrong: list[str]) -> None:
    with pytest.raises(Refused) as refusal:
        merge_people(book, {**MERGE, **changes}, WHO)
    assert not isinstance(refusal.value, Doubtful)
    assert fields(refusal.value) == wrong


def test_a_record_is_merged_once_and_nothing_is_written_under_it_any_more(book: Book) -> None:
    merge_people(book, MERGE, WHO)
    with pytest.raises(Refused):
        merge_people(book, {**MERGE, "stays": "M-A-000002"}, WHO)
    with saving(book, "add") as save:
        insert(save, "covers", Cover(policy="P-A-000002", person=GOES))
        with pytest.raises(Refused, match="was merged into"):
            refuse_broken(save, book)


def test_a_third_record_follows_the_second_into_the_first(book: Book) -> None:
    third = enrolled(book, member("Asha Tharoo")).people[0]
    merge_people(book, {"stays": GOES, "goes": third, "why": "One"}, WHO)
    merge_people(book, MERGE, WHO)
    assert find(book, "people", third).merged_into == STAYS
    assert [each.code for each in find_people(book, third, TODAY)] == [STAYS]


def test_another_birth_date_is_asked_about(book: Book) -> None:
    other = enrolled(book, member("Asha Tharu", born="1990-03-08")).people[0]
    values = {**MERGE, "goes": other}
    with pytest.raises(Doubtful) as doubt:
        merge_people(book, values, WHO)
    assert fields(doubt.value) == ["goes"]
    assert merge_people(book, convinced(values, doubt.value), WHO).goes == other


def test_an_export_brings_the_merged_record_along(book: Book, tmp_path: Path) -> None:
    merge_people(book, MERGE, WHO)
    export_folder(book, tmp_path / "out")
    other = open_book(tmp_path / "other.coverbook", create=True)
    import_folder(other, tmp_path / "out")
    assert find(other, "people", GOES).merged_into == STAYS
    assert [each.code for each in find_people(other, GOES, TODAY)] == [STAYS]
    other.close()


def described(book: Book, code: str, **fields: Any) -> None:
    """Write on a record what it says of its person."""
    with saving(book, "correct") as save:
        replace(save, "people", int(book.value("SELECT id FROM people WHERE code = ?", (code,))), **fields)


def test_nobody_is_proposed_for_a_record_that_is_not_there(book: Book) -> None:
    assert merging_of(book, "NOBODY") == {}


def test_a_birth_that_only_the_other_record_knows_comes_over_as_the_guess_it_was(book: Book) -> None:
    described(book, STAYS, birth_date=None)
    described(book, GOES, birth_date_estimated=1)
    merge_people(book, MERGE, WHO)
    person = find(book, "people", STAYS)
    assert (person.birth_date, person.birth_date_estimated) == (member()["birth_date"], 1)


def test_a_known_birth_takes_the_place_of_a_guess_and_the_earlier_joining_stays(book: Book) -> None:
    described(book, STAYS, birth_date=member()["birth_date"] - 66, birth_date_estimated=1, joined=START)
    described(book, GOES, joined=START - 400)
    merge_people(book, MERGE, WHO)
    person = find(book, "people", STAYS)
    assert (person.birth_date, person.birth_date_estimated) == (member()["birth_date"], 0)
    assert person.joined == START - 400


@pytest.mark.parametrize(
    ("stays", "goes", "words"),
    [
        ({"sex": "f"}, {"sex": "m"}, "One is a woman and the other a man"),
        ({"id_number": "12-34"}, {"id_number": "12-35"}, "other numbers: 12-34 and 12-35"),
    ],
)
def test_another_sex_or_identity_paper_is_asked_about(
    book: Book, stays: dict[str, str], goes: dict[str, str], words: str
) -> None:
    described(book, STAYS, **stays)
    described(book, GOES, **goes)
    with pytest.raises(Doubtful) as doubt:
        merge_people(book, MERGE, WHO)
    assert fields(doubt.value) == ["goes"]
    assert words in PLAIN.say(doubt.value.problems[0].message)
    assert merge_people(book, convinced(MERGE, doubt.value), WHO).goes == GOES


def test_one_number_written_in_two_ways_is_no_doubt(book: Book) -> None:
    described(book, STAYS, id_number="12-34")
    described(book, GOES, id_number="12/34")
    assert merge_people(book, MERGE, WHO).goes == GOES


def test_a_guessed_birth_never_takes_the_place_of_a_known_one(book: Book) -> None:
    described(book, GOES, birth_date=member()["birth_date"] - 66, birth_date_estimated=1)
    merge_people(book, MERGE, WHO)
    person = find(book, "people", STAYS)
    assert (person.birth_date, bool(person.birth_date_estimated)) == (member()["birth_date"], False)


@pytest.mark.parametrize(("number", "kind"), [("77-1", "voter card"), ("99-2", None), (None, "voter card")])
def test_the_kind_of_an_identity_paper_goes_with_its_number(book: Book, number: str | None, kind: str | None) -> None:
    described(book, STAYS, id_number=number, id_type=None)
    described(book, GOES, id_number="77-1", id_type="voter card")
    try:
        merge_people(book, MERGE, WHO)
    except Doubtful as doubted:
        merge_people(book, convinced(MERGE, doubted), WHO)
    assert find(book, "people", STAYS).id_type == kind
