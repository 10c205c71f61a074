"""What a save did is one form: the history of a record shows it, and turned round it takes the save back."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import sqlcipher3.dbapi2 as driver
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from desktop_app.core.records.claim import Claim
from desktop_app.core.records.person import Person
from desktop_app.core.records.policy import Cover, Policy
from desktop_app.core.records.premium import Premium
from desktop_app.store import withdrawal
from desktop_app.store.changed import Change, changes_of, history_of, reverse
from desktop_app.store.facts.compare import stale_sums
from desktop_app.store.history import broken_saves
from desktop_app.store.people import find_people
from desktop_app.store.row_texts import lines_after
from desktop_app.store.rows import find, insert, replace, row_of
from desktop_app.store.save import saving
from desktop_app.store.withdrawal import withdraw
from tests.books import START, small_book
from tests.second_opinion.effort import tries

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.store.database import Book


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A file with four saves: a scheme, a product, a person, a policy."""
    book = small_book(tmp_path / "small.coverbook")
    yield book
    book.close()


def enrol(book: Book, number: int) -> int:
    """A save that brings a person with a policy, a cover, a premium and a claim; its row."""
    holder, policy = f"M-{number}", f"P-{number}"
    with saving(book, "enrol") as save:
        insert(save, "people", Person(code=holder, name=f"Person {number}", village=f"Village {number % 2}"))
        insert(
            save, "policies", Policy(code=policy, product="HEALTH", holder=holder, start_day=START, end_day=START + 364)
        )
        insert(save, "covers", Cover(policy=policy, person=holder))
        insert(save, "premiums", Premium(code=f"D-{number}", policy=policy, due=START, amount=1200, kind="premium"))
        insert(save, "claims", Claim(code=f"C-{number}", policy=policy, incurred=START, reported=START + 1, covered=70))
    return save.number


def take_back(book: Book, save: int) -> int:
    """Reverse a save by a new one."""
    with saving(book, "reverse", reason="taken in twice") as new:
        reverse(new, save, changes_of(book, save))
    return new.number


def said(refusal: Refused) -> str:
    """What a refusal says."""
    return PLAIN.say(refusal.problems[0].message)


def facts(book: Book) -> dict[str, list[str]]:
    """Every line of every table but the lists of words, which keep what they once took in."""
    tables = (table for table in book.tables if table != "words")
    return {table: [line for some in lines_after(book, table, 0) for line in some] for table in tables}


def test_a_save_is_told_by_codes_with_what_stood_before_and_after(book: Book) -> None:
    with saving(book, "correct") as save:
        replace(save, "people", 1, name="Asha Rana", village="Bardiya")
        insert(save, "covers", Cover(policy="P-1", person="M-1"))
    person, cover = changes_of(book, save.number)
    assert (person.table, person.code, person.fields) == ("people", "M-1", ("name", "village"))
    assert person.before is not None
    assert person.after is not None
    assert [each["village"] for each in (person.before, person.after)] == [None, "Bardiya"]
    assert (cover.table, cover.code, cover.before) == ("covers", "P-1 M-1", None)


def test_the_history_of_a_record_is_every_save_that_wrote_it(book: Book) -> None:
    for name in ("Asha Chaudhary", "Asha Rana"):
        with saving(book, "correct") as save:
            replace(save, "people", 1, name=name)
    told = [(save, change.after and change.after["name"]) for save, change in history_of(book, "people", 1)]
    assert told == [(3, "Asha Tharu"), (5, "Asha Chaudhary"), (6, "Asha Rana")]


@pytest.mark.parametrize("many", [1, withdrawal.MANY])
def test_a_reversed_save_leaves_everything_as_it_was(book: Book, monkeypatch: pytest.MonkeyPatch, many: int) -> None:
    """Rows, sums, search and chain, row by row and all at once; and the past still shows what stood there."""
    monkeypatch.setattr(withdrawal, "MANY", many)
    before = facts(book)
    save = enrol(book, 2)
    reversal = take_back(book, save)
    assert facts(book) == before
    assert (stale_sums(book), broken_saves(book), find(book, "people", "M-2")) == ([], [], None)
    assert [each.code for each in find_people(book, "Person", START)] == []
    with book.as_of(save):
        assert find(book, "policies", "P-2").holder == "M-2"
    told = [(change.table, change.after) for change in changes_of(book, reversal)]
    assert ("people", None) in told


def test_a_save_that_wrote_a_record_again_as_it_was_is_taken_back_with_all_else_it_did(book: Book) -> None:
    """Such as a word put in its own place, or a field set twice: the record changed in nothing."""
    before = facts(book)
    with saving(book, "correct") as save:
        replace(save, "people", 1, name="Asha Rana")
        replace(save, "people", 1, name="Asha Tharu")
        replace(save, "policies", 1)
        insert(save, "people", Person(code="M-9", name="Binod"))
    assert [(each.code, each.fields == ()) for each in changes_of(book, save.number)] == [("M-1", True), ("M-9", False)]
    take_back(book, save.number)
    assert facts(book) == before
    assert (stale_sums(book), broken_saves(book)) == ([], [])


def test_a_reversal_can_be_reversed(book: Book) -> None:
    save = enrol(book, 2)
    after = facts(book)
    take_back(book, take_back(book, save))
    assert facts(book) == after
    assert (stale_sums(book), broken_saves(book)) == ([], [])


def test_the_number_of_a_withdrawn_row_is_not_given_again(book: Book) -> None:
    row = row_of(book, "people", f"M-{1}")
    take_back(book, enrol(book, 2))
    enrol(book, 3)
    assert row_of(book, "people", "M-3") == (row or 0) + 2
    assert broken_saves(book) == []


@pytest.mark.parametrize("many", [1, withdrawal.MANY])
def test_what_was_changed_since_is_not_taken_back(book: Book, monkeypatch: pytest.MonkeyPatch, many: int) -> None:
    monkeypatch.setattr(withdrawal, "MANY", many)
    save = enrol(book, 2)
    with saving(book, "correct") as later:
        replace(later, "people", row_of(book, "people", "M-2") or 0, name="Binod")
    with pytest.raises(Refused, match="was changed since"):
        take_back(book, save)
    assert find(book, "policies", "P-2") is not None


def test_what_others_rest_on_is_not_withdrawn(book: Book) -> None:
    with pytest.raises(Refused) as refusal, saving(book, "reverse") as save:
        withdraw(save, "people", 1)
    assert said(refusal.value) == "P-1 in policies rests on M-1 in people. Take P-1 back first, or its save A-4."
    assert find(book, "people", "M-1") is not None


def test_of_many_rows_the_one_is_named_that_others_rest_on(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    """What came in the same save does not hold it; a later record does."""
    monkeypatch.setattr(withdrawal, "MANY", 1)
    save, before = enrol(book, 2), facts(book)
    with saving(book, "cover") as later:
        insert(later, "covers", Cover(policy="P-1", person="M-2"))
    with pytest.raises(Refused) as refusal:
        take_back(book, save)
    assert said(refusal.value) == "P-1 M-2 in covers rests on M-2 in people. Take P-1 M-2 back first, or its save A-6."
    take_back(book, later.number)
    assert facts(book) == before
    take_back(book, save)


def test_a_row_leaves_its_table_only_by_a_save_that_keeps_it(book: Book) -> None:
    with pytest.raises(driver.IntegrityError, match="nothing is ever deleted"), saving(book, "reverse") as save:
        save.book.execute("DELETE FROM policies")


ACTS = st.lists(st.tuples(st.sampled_from(("enrol", "correct", "reverse")), st.integers(0, 9)), max_size=8)


@tries(40)
@given(ACTS)
def test_whatever_is_taken_back_in_turn_sums_chain_and_past_hold(acts: list[tuple[str, int]]) -> None:
    """Saves taken back from the last to the first leave the book as it was before them."""
    with tempfile.TemporaryDirectory() as folder:
        book = small_book(Path(folder) / "book.coverbook")
        states: list[tuple[int, Any]] = []
        for number, (act, which) in enumerate(acts, 2):
            _act(book, act, number, which, states)
        assert (stale_sums(book), broken_saves(book)) == ([], [])
        while states:
            save, before = states.pop()
            take_back(book, save)
            assert facts(book) == before
        assert (stale_sums(book), broken_saves(book)) == ([], [])
        book.close()


def _act(book: Book, act: str, number: int, which: int, states: list[tuple[int, Any]]) -> None:
    """One save, noted with what stood before it; a reversal takes the last one back."""
    if act == "reverse" and states:
        take_back(book, states.pop()[0])
        return
    before = facts(book)
    if act == "enrol":
        save = enrol(book, number)
    else:
        with saving(book, "correct") as new:
            rows = [row for (row,) in book.query("SELECT id FROM policies ORDER BY id")]
            replace(new, "policies", rows[which % len(rows)], exit_date=START + number, exit_reason="lapse")
        save = new.number
    states.append((save, before))


def test_a_change_turned_round_twice_is_itself() -> None:
    change = Change("people", "M-1", None, {"name": "Asha"})
    assert change.reversed().reversed() == change
