"""The words of the scheme's own lists: order, retirement, renaming and merging, each a save that can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.exchange.export_folder import export_folder
from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.acts.person import correct_person, enrol_household
from desktop_app.acts.undo import take_back
from desktop_app.acts.word_lists import (
    bring_word_back,
    forget_order,
    merge_words,
    move_word,
    rename_word,
    retire_word,
    seen_list,
)
from desktop_app.core.doubts import Doubtful
from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from desktop_app.core.records.field import Kind
from desktop_app.core.records.lists import LISTS
from desktop_app.core.records.person import Person
from desktop_app.core.records.policy import Policy
from desktop_app.core.records.sheets import SHEETS
from desktop_app.core.text import Text
from desktop_app.reports.asking import answered
from desktop_app.reports.registry import report_named
from desktop_app.store.heads import save_named
from desktop_app.store.history import unsound_saves
from desktop_app.store.opening import open_book
from desktop_app.store.rows import find, insert
from desktop_app.store.save import saving
from desktop_app.store.search_keys import keys_differ
from desktop_app.store.words import find_words, word_alike
from tests.counter import WHO, WORDS, household, office_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.core.table import Table
    from desktop_app.store.database import Book

UNUSED = {word for of, word in WORDS if of == "village"}
WHY = "one village in two spellings"


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """Three people of Kisumu, one of kisumu, one of Ahero."""
    book = office_book(tmp_path)
    with saving(book, "import") as save:
        for at, village in enumerate(("Kisumu", "Kisumu", "Kisumu", "kisumu", "Ahero"), 1):
            insert(save, "people", Person(code=f"M-{at}", name=f"Member {at}", village=village, relation="holder"))
    yield book
    assert unsound_saves(book) == []
    book.close()


def used(book: Book) -> dict[str, int]:
    """The villages that are offered, with how many people live in each; those of the office are not in use."""
    words = [each for each in seen_list(book, "village").words if each.offered]
    return {each.word: each.used for each in words if each.word not in UNUSED}


def offered(book: Book, typed: str = "") -> list[str]:
    """The villages that a form offers, but those that the office began with."""
    return [word for word in find_words(book, "village", typed) if word not in UNUSED]


def last_save(book: Book) -> str:
    """The name of the last save."""
    return "{}-{}".format(*book.one("SELECT device, number FROM saves ORDER BY id DESC LIMIT 1") or ())


def undo(book: Book) -> None:
    """Take the last save back."""
    take_back(book, {"save": last_save(book), "why": "a slip"}, WHO)


def changes(book: Book) -> Table:
    """What the last save changed, as the report tells it."""
    return answered(book, report_named("changes"), {"save": last_save(book)}).tables[0]


def test_every_growing_list_but_households_is_kept_in_the_settings() -> None:
    grown = {field.target for of in SHEETS for field in of.fields if field.kind is Kind.WORD}
    assert grown - set(LISTS) == {"household"}
    assert all(each.places for each in LISTS.values())


def test_each_word_says_how_often_it_is_used(book: Book) -> None:
    assert used(book) == {"Ahero": 1, "Kisumu": 3, "kisumu": 1}


def test_two_words_that_are_one_become_one_and_one_save_takes_that_back(book: Book) -> None:
    done = merge_words(book, "village", "kisumu", {"into": "Kisumu", "why": WHY}, WHO)
    assert (done.into, done.records) == ("Kisumu", 1)
    assert used(book) == {"Ahero": 1, "Kisumu": 4}
    assert find(book, "people", "M-4").village == "Kisumu"
    assert book.value("SELECT reason FROM saves ORDER BY id DESC LIMIT 1") == WHY
    undo(book)
    assert used(book) == {"Ahero": 1, "Kisumu": 3, "kisumu": 1}
    assert find(book, "people", "M-4").village == "kisumu"


def test_a_word_is_renamed_everywhere_and_taken_back_its_new_name_is_offered_no_more(book: Book) -> None:
    rename_word(book, "village", "Kisumu", {"new": "Kisumu Town", "why": WHY}, WHO)
    assert used(book) == {"Ahero": 1, "Kisumu Town": 3, "kisumu": 1}
    assert offered(book, "town") == ["Kisumu Town"]
    undo(book)
    assert used(book) == {"Ahero": 1, "Kisumu": 3, "kisumu": 1}
    rename_word(book, "village", "Kisumu", {"new": "Kisumu Town", "why": "after all"}, WHO)
    assert used(book) == {"Ahero": 1, "Kisumu Town": 3, "kisumu": 1}


def test_a_word_is_not_renamed_to_one_that_is_there_nor_merged_into_one_that_is_not(book: Book) -> None:
    before = save_named(book, last_save(book))
    with pytest.raises(Refused, match="Merge the two words instead"):
        rename_word(book, "village", "kisumu", {"new": "Kisumu", "why": WHY}, WHO)
    with pytest.raises(Refused, match="is not in the list"):
        merge_words(book, "village", "kisumu", {"into": "Kisumo", "why": WHY}, WHO)
    with pytest.raises(Refused, match="Nothing has changed"):
        merge_words(book, "village", "kisumu", {"into": "kisumu", "why": WHY}, WHO)
    with pytest.raises(Refused, match="There is no"):
        rename_word(book, "village", "Siaya", {"new": "Bondo", "why": WHY}, WHO)
    assert save_named(book, last_save(book)) == before


def test_a_retired_word_is_offered_no_more_and_old_records_keep_it(book: Book) -> None:
    retire_word(book, "village", "Ahero", WHO)
    assert offered(book) == ["Kisumu", "kisumu"]
    correct_person(book, "M-5", {"phone": "0712 345 678", "why": "a new number"}, WHO)
    assert find(book, "people", "M-5").village == "Ahero"
    with pytest.raises(Doubtful, match="is offered no more in this list"):
        enrol_household(book, {**household(), "village": "Ahero"}, WHO)
    bring_word_back(book, "village", "Ahero", WHO)
    assert "Ahero" in offered(book)
    with pytest.raises(Refused, match="Nothing has changed"):
        bring_word_back(book, "village", "Ahero", WHO)


def test_a_new_word_is_held_against_those_that_are_offered_alone(book: Book) -> None:
    merge_words(book, "village", "Kisumu", {"into": "kisumu", "why": WHY}, WHO)
    assert word_alike(book, "village", "KISUMU") == "kisumu"
    retire_word(book, "village", "kisumu", WHO)
    assert word_alike(book, "village", "KISUMU") is None


def test_a_policy_is_found_by_the_new_name_of_its_group(book: Book) -> None:
    with saving(book, "import") as save:
        policy = Policy(code="P-1", product="HEALTH", group_name="Weavers", start_day=0, end_day=364)
        insert(save, "policies", policy)
    rename_word(book, "group", "Weavers", {"new": "Spinners", "why": WHY}, WHO)
    assert book.value("SELECT name FROM main.policies_keys") == "spinners"
    assert not keys_differ(book, "policies")


def test_the_order_of_a_list_is_that_of_its_forms_until_it_is_given_up(book: Book) -> None:
    move_word(book, "village", "kisumu", -9, WHO)
    assert offered(book) == ["kisumu", "Ahero", "Kisumu"]
    assert seen_list(book, "village").ordered
    move_word(book, "village", "Ahero", 9, WHO)
    assert offered(book) == ["kisumu", "Kisumu", "Ahero"]
    rename_word(book, "village", "Kisumu", {"new": "Kisumu Town", "why": WHY}, WHO)
    assert offered(book) == ["kisumu", "Kisumu Town", "Ahero"]
    undo(book)
    forget_order(book, "village", WHO)
    assert not seen_list(book, "village").ordered
    assert offered(book) == ["Kisumu", "Ahero", "kisumu"]


def test_a_word_that_came_with_a_save_goes_from_the_list_when_that_is_taken_back(book: Book) -> None:
    with saving(book, "import") as save:
        insert(save, "people", Person(code="M-6", name="Member 6", village="Kisumo", relation="holder"))
    assert "Kisumo" in used(book)
    undo(book)
    assert "Kisumo" not in used(book)


def test_what_became_of_a_word_stands_in_the_history(book: Book) -> None:
    retire_word(book, "village", "Ahero", WHO)
    rows = [(PLAIN.say(row[1]), PLAIN.show(row[3])) for row in changes(book).rows if isinstance(row[1], Text)]  # type: ignore[arg-type]
    assert rows == [("List", "Villages"), ("Word", "Ahero"), ("Offered no more", "Yes")]
    move_word(book, "village", "kisumu", -9, WHO)
    assert ("Place in the list", "1") in [(PLAIN.say(row[1]), PLAIN.show(row[3])) for row in changes(book).rows]  # type: ignore[arg-type]
    merge_words(book, "village", "kisumu", {"into": "Kisumu", "why": WHY}, WHO)
    assert ("people:M-4", "kisumu", "Kisumu") in [(row[0], row[2], row[3]) for row in changes(book).rows]


def test_an_exported_folder_has_the_new_words_and_reads_back_the_same(book: Book, tmp_path: Path) -> None:
    rename_word(book, "village", "Kisumu", {"new": "Kisumu Town", "why": WHY}, WHO)
    export_folder(book, tmp_path / "out")
    other = open_book(tmp_path / "other.coverbook", create=True)
    import_folder(other, tmp_path / "out")
    assert {word: count for word, count in used(other).items() if count} == used(book)
    other.close()


def test_order_and_retirement_travel_in_the_exchange_folder_and_come_back_equal(book: Book, tmp_path: Path) -> None:
    """Words that no record has, too; where nothing is said of any word, there is no such file."""
    export_folder(book, tmp_path / "before")
    assert not (tmp_path / "before" / "list_words.csv").exists()
    move_word(book, "village", "kisumu", -9, WHO)
    retire_word(book, "village", "Khajura", WHO)
    export_folder(book, tmp_path / "out")
    other = open_book(tmp_path / "other.coverbook", create=True)
    import_folder(other, tmp_path / "out")
    assert seen_list(other, "village") == seen_list(book, "village")
    assert find_words(other, "village", "") == find_words(book, "village", "")
    assert import_folder(other, tmp_path / "out").rows == {}
    other.close()
    export_folder(book, tmp_path / "nobody", without_persons=True)
    assert not (tmp_path / "nobody" / "list_words.csv").exists(), "a village tells where somebody lives"
