"""What comes too late for a quarter that another laptop has closed, where it rests on what that one took back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.acts.claim import report_claim
from desktop_app.acts.closing import reopen_quarter
from desktop_app.acts.conflicts import conflicts, settle
from desktop_app.acts.policy import correct_policy, end_policy
from desktop_app.acts.premium import take_premium
from desktop_app.acts.undo import take_back
from desktop_app.core.language import PLAIN
from desktop_app.core.period import quarter
from desktop_app.core.problems import Refused
from desktop_app.core.records.background import AccruedLiability
from desktop_app.store.rows import insert
from desktop_app.store.save import saving
from tests.counter import START, WHO
from tests.laptops import corrected, given, head, laptops, met, waits
from tests.quarters import close
from tests.simulation.meeting_closed import ClosedQuarters
from tests.simulation.meeting_state import figures, records

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.store.database import Book

PREMIUM, POLICY, PERSON = "D-A-000001", "P-A-000001", "M-A-000001"
Q1 = quarter(2026, 1)
TAKEN = {"premium": PREMIUM, "amount": 60_000, "method": "cash"}


def paid_in_it(book: Book) -> None:
    """Its premium, taken in the first quarter."""
    take_premium(book, {**TAKEN, "paid_on": START + 5}, WHO)


def paid_after_it(book: Book) -> None:
    """Its premium, taken in the second quarter: the household was insured in the first."""
    take_premium(book, {**TAKEN, "paid_on": START + 100}, WHO)


def claimed_after_it(book: Book) -> None:
    """A claim of the second quarter."""
    asked: dict[str, Any] = {"policy": POLICY, "person": PERSON, "incurred": START + 100, "reported": START + 101}
    more = {"benefit": "STAY", "event": "illness", "provider": "CLINIC", "loss": 2_000, "covered": 2_000}
    report_claim(book, {**asked, **more}, WHO)


def ended_after_it(book: Book) -> None:
    """Its policy ended in the second quarter, and a note on the policy."""
    end_policy(book, {"policy": POLICY, "exit_date": START + 120, "exit_reason": "too_expensive"}, WHO)
    correct_policy(book, POLICY, {"sum_insured": 5_000, "why": "as agreed"}, WHO)


def corrected_phone(book: Book) -> None:
    """The phone of its holder."""
    corrected(book, "people", PERSON, phone="98-9")


def all_of_it(book: Book) -> None:
    """A claim, a premium and an end."""
    claimed_after_it(book)
    paid_in_it(book)
    ended_after_it(book)


RESTING = (paid_in_it, paid_after_it, claimed_after_it, ended_after_it, all_of_it)


@pytest.fixture
def quarters() -> ClosedQuarters:
    """What closed quarters said."""
    return ClosedQuarters()


def closed_without_it(book: Book, quarters: ClosedQuarters) -> None:
    """The household taken back, and the quarter closed without it."""
    take_back(book, {"save": "A-2", "why": "enrolled by mistake"}, WHO)
    close(book, Q1, WHO)
    assert not list(quarters.look(book))


def standing(book: Book) -> list[int]:
    """How many people, policies, premiums and claims there are."""
    return [int(book.value(f"SELECT count(*) FROM {of}")) for of in ("people", "policies", "premiums", "claims")]


@pytest.mark.parametrize("rests", RESTING)
@pytest.mark.parametrize("late_first", [True, False])
def test_what_rests_on_a_household_that_a_closed_quarter_took_back_waits_and_changes_nothing_there(
    books: tuple[Book, Book], quarters: ClosedQuarters, rests: Callable[[Book], None], *, late_first: bool
) -> None:
    one, other = books
    closed_without_it(one, quarters)
    said = figures(one)["2026-01-01 2026-03-31 None lines"]
    rests(other)
    for giver, taker in ((one, other), (other, one)) if late_first else ((other, one), (one, other)):
        given(giver, taker)
        assert not list(quarters.look(taker))
    met(one, other)
    assert head(one) == head(other)
    assert records(one) == records(other)
    for each in books:
        assert figures(each)["2026-01-01 2026-03-31 None lines"] == said
        assert standing(each) == [0, 0, 0, 0]
        assert waits(each)
        assert {why for _, _, why in waits(each)} == {"late"}
        assert not list(quarters.look(each))


@pytest.mark.parametrize("knows", [corrected_phone, paid_in_it])
def test_a_third_laptop_reads_a_closed_quarter_as_it_was(
    tmp_path: Path, quarters: ClosedQuarters, knows: Callable[[Book], None]
) -> None:
    one, other, third = laptops(tmp_path, ("K1", "K2", "K3"))
    take_back(one, {"save": "A-2", "why": "enrolled by mistake"}, WHO)
    knows(other)
    given(other, one)
    close(other, Q1, WHO)
    assert not list(quarters.look(other))
    for giver, taker in ((other, one), (one, third)):
        given(giver, taker)
        assert not list(quarters.look(taker))
    for each in (one, other, third):
        each.close()


@pytest.mark.parametrize("rests", RESTING)
def test_laptops_that_held_the_same_back_each_for_itself_meet(
    tmp_path: Path, quarters: ClosedQuarters, rests: Callable[[Book], None]
) -> None:
    every = one, other, third = laptops(tmp_path, ("K1", "K2", "K3"))
    rests(one)
    corrected(third, "people", PERSON, phone="98-9")
    given(one, third)
    closed_without_it(other, quarters)
    given(other, one)
    given(other, third)
    given(one, third)
    given(one, other)
    given(third, other)
    met(*every)
    assert len({head(each) for each in every}) == 1
    for each in every:
        assert not list(quarters.look(each))
        each.close()


@pytest.mark.parametrize("late_first", [True, False])
def test_a_reserve_certified_too_late_for_a_closed_quarter_waits(
    books: tuple[Book, Book], quarters: ClosedQuarters, *, late_first: bool
) -> None:
    one, other = books
    close(one, Q1, WHO)
    assert not list(quarters.look(one))
    with saving(other, "add_alr", user="Asha") as save:
        insert(save, "alr", AccruedLiability(date=START + 30, amount=7))
    for giver, taker in ((one, other), (other, one)) if late_first else ((other, one), (one, other)):
        given(giver, taker)
        assert not list(quarters.look(taker))
    assert waits(one) == waits(other)
    assert {why for _, _, why in waits(one)} == {"late"}
    met(one, other)
    assert records(one) == records(other)


@pytest.mark.parametrize("late_first", [True, False])
def test_a_packet_from_which_nothing_keeps_a_closed_quarter_is_refused_and_says_who_reopens_it(
    books: tuple[Book, Book], monkeypatch: pytest.MonkeyPatch, *, late_first: bool
) -> None:
    one, other = books
    close(one, Q1, WHO)
    paid_in_it(other)
    monkeypatch.setattr("desktop_app.store.meeting.joining.make_late_wait", lambda *_: set())
    giver, taker = (other, one) if late_first else (one, other)
    before = head(taker), records(taker)
    with pytest.raises(Refused) as refused:
        given(giver, taker)
    said = PLAIN.say(refused.value.problems[0].message)
    assert ("a quarter that is closed here" if late_first else "a quarter that is closed on K1 (laptop K1)") in said
    assert "et the manager reopen the quarter" in said
    assert (head(taker), records(taker)) == before


def test_both_orders_say_the_same_of_what_waits(books: tuple[Book, Book], quarters: ClosedQuarters) -> None:
    one, other = books
    closed_without_it(one, quarters)
    paid_in_it(other)
    given(one, other)
    given(other, one)
    assert waits(one) == waits(other) == [(PREMIUM, (), "late")]
    assert PLAIN.say(conflicts(one)[0].sentence).startswith(f"{PREMIUM} in ")
    assert "came too late for a closed quarter" in PLAIN.say(conflicts(one)[0].sentence)


@pytest.mark.parametrize("late_first", [True, False])
def test_a_late_premium_that_is_chosen_once_the_quarter_is_open_brings_its_household_back(
    books: tuple[Book, Book], quarters: ClosedQuarters, *, late_first: bool
) -> None:
    one, other = books
    closed_without_it(one, quarters)
    paid_in_it(other)
    given(*(books if late_first else (other, one)))
    met(one, other)
    (waiting,) = conflicts(one)
    late = {"chosen": waiting.versions[1].save, "why": "she paid"}
    with pytest.raises(Refused) as refused:
        settle(one, waiting, late, WHO)
    assert "is closed" in PLAIN.say(refused.value.problems[0].message)
    reopen_quarter(one, Q1, {"why": "A premium came in"}, WHO)
    settle(one, waiting, late, WHO)
    assert one.value("SELECT paid_on FROM premiums WHERE code = ?", (PREMIUM,)) == START + 5
    assert one.value("SELECT count(*) FROM people WHERE code = ?", (PERSON,)) == 1
    given(one, other)
    met(one, other)
    assert records(one) == records(other)
    assert not waits(one)


def test_a_late_premium_that_is_left_out_stays_out_on_both(books: tuple[Book, Book], quarters: ClosedQuarters) -> None:
    one, other = books
    closed_without_it(one, quarters)
    paid_in_it(other)
    given(one, other)
    (waiting,) = conflicts(other)
    settle(other, waiting, {"chosen": waiting.versions[0].save, "why": "the money went back"}, WHO)
    met(one, other)
    assert standing(one) == standing(other) == [0, 0, 0, 0]
    assert not waits(one)
    assert not list(quarters.look(one))


def test_a_phone_of_somebody_who_was_taken_back_brings_back_nothing_that_counts(
    books: tuple[Book, Book], quarters: ClosedQuarters
) -> None:
    one, other = books
    closed_without_it(one, quarters)
    corrected(other, "people", PERSON, phone="98-9")
    met(one, other)
    assert records(one) == records(other)
    assert standing(one) == standing(other) == [1, 0, 0, 0]
    assert waits(one) == waits(other) == [(PERSON, (), "gone")]
    assert not [*quarters.look(one), *quarters.look(other)]
