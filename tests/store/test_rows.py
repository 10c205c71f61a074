"""Single records go into their tables and come out as they were."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from desktop_app.core.records.claim import Claim
from desktop_app.core.records.person import Person
from desktop_app.core.records.policy import Cover, Policy
from desktop_app.core.records.premium import Premium
from desktop_app.store.rows import codes, find, insert, next_code, read, replace, row_of
from desktop_app.store.save import saving
from tests.books import START, small_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A small file."""
    book = small_book(tmp_path / "small.coverbook")
    yield book
    book.close()


def test_a_record_comes_back_as_it_was_given(book: Book) -> None:
    """Links as codes, words as words, days and amounts as numbers."""
    person = Person(code="M-2", name="Binod", village="Gulariya", occupation="farmer", birth_date=-3650, sex="m")
    claim = Claim(code="C-1", policy="P-1", person="M-2", incurred=START, reported=START + 1, covered=12345)
    with saving(book, "report a claim") as save:
        insert(save, "people", person)
        row = insert(save, "claims", claim)
    assert find(book, "people", "M-2") == person
    assert read(book, "claims", row) == claim


def test_an_empty_field_with_a_default_takes_it(book: Book) -> None:
    """A premium of no kind is a premium."""
    with saving(book, "take a premium") as save:
        insert(save, "premiums", Premium(code="D-1", policy="P-1", due=START, amount=500, kind=None))
    assert find(book, "premiums", "D-1").kind == "premium"


def test_what_is_not_there_is_none(book: Book) -> None:
    """Neither a code nor a row number that nobody has is a mistake."""
    assert find(book, "people", "M-9") is None
    assert read(book, "people", 9) is None
    assert row_of(book, "people", "M-9") is None


def test_a_code_in_use_is_refused(book: Book) -> None:
    """The problem stands at the code."""
    with pytest.raises(Refused) as refusal:
        _insert(book, "people", Person(code="M-1", name="Binod"))
    (problem,) = refusal.value.problems
    assert (problem.field, PLAIN.say(problem.message)) == ("code", "M-1 is in use already. Choose another code.")


def test_a_link_to_nobody_is_refused(book: Book) -> None:
    """The problem stands at the link."""
    with pytest.raises(Refused) as refusal:
        _insert(book, "covers", Cover(policy="P-1", person="M-9"))
    (problem,) = refusal.value.problems
    assert (problem.field, PLAIN.say(problem.message)) == ("person", "There is no M-9. Choose one from the list.")


def _insert(book: Book, name: str, record: object) -> None:
    """One record in a save of its own."""
    with saving(book, "try") as save:
        insert(save, name, record)


def test_any_field_can_be_replaced_and_emptied(book: Book) -> None:
    """The name of a person and the link of a policy too."""
    with saving(book, "correct") as save:
        replace(save, "people", 1, name="Asha Rana", village="Gulariya", phone=None)
        replace(save, "policies", 1, holder=None, exit_date=START + 9)
    assert find(book, "people", "M-1") == Person(code="M-1", name="Asha Rana", household="H-1", village="Gulariya")
    policy = Policy(code="P-1", product="HEALTH", start_day=START, end_day=START + 364, exit_date=START + 9)
    assert find(book, "policies", "P-1") == policy


def test_a_word_is_kept_once_in_its_list(book: Book) -> None:
    """The same word may stand in two lists."""
    with saving(book, "enrol") as save:
        for number in (2, 3):
            insert(save, "people", Person(code=f"M-{number}", name="Binod", village="Tikapur", occupation="Tikapur"))
    found = book.query("SELECT list, word FROM words WHERE word = 'Tikapur' ORDER BY list")
    assert found == [("occupation", "Tikapur"), ("village", "Tikapur")]


def test_the_next_code_follows_the_highest_of_its_form(book: Book) -> None:
    """Codes of another form are left aside, and digits grow where they are used up."""
    assert next_code(book, "people") == "M-A-000001"
    with saving(book, "enrol") as save:
        for code in ("M-000041", "M-000007", "M-41-B", "N-000099"):
            insert(save, "people", Person(code=code, name="Asha"))
    assert next_code(book, "people") == "M-A-000042"
    with saving(book, "enrol") as save:
        insert(save, "people", Person(code="M-999999", name="Asha"))
        insert(save, "people", Person(code=next_code(book, "people"), name="Asha"))
    assert codes(book, "people", 9)[-2:] == ["M-A-1000000", "N-000099"]
    assert next_code(book, "people") == "M-A-1000001"


def test_people_are_found_by_any_part_of_name_or_code_also_after_a_change(book: Book) -> None:
    """The search index follows the record."""
    with saving(book, "correct") as save:
        replace(save, "people", 1, name="Asha Chaudhary")
    assert book.query("SELECT rowid FROM people_search WHERE people_search MATCH 'haudh'") == [(1,)]
    assert book.query("SELECT rowid FROM people_search WHERE people_search MATCH 'Tharu'") == []
