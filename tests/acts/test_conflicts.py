"""Conflicts: what two laptops wrote on one record waits on both with both versions, until a person has chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.acts.answers import state_answer
from desktop_app.acts.claim import decide_claim, report_claim
from desktop_app.acts.closing import reopen_quarter
from desktop_app.acts.conflicts import conflicts, settle
from desktop_app.acts.packets import merge, pack
from desktop_app.acts.policy import end_policy
from desktop_app.acts.premium import take_premium
from desktop_app.acts.undo import take_back
from desktop_app.acts.who import Who
from desktop_app.core.doubts import Doubtful
from desktop_app.core.language import PLAIN
from desktop_app.core.period import quarter
from desktop_app.core.problems import Refused
from desktop_app.core.records.complaint import Complaint
from desktop_app.core.rights import CLAIMS, MANAGER
from desktop_app.figures.figures import Figures
from desktop_app.figures.indicators import statement_state
from desktop_app.store.rows import insert
from desktop_app.store.save import saving
from desktop_app.store.staff import write_staff
from tests.counter import START, WHO, convinced, enrolled, member
from tests.laptops import corrected, given, head, met, waits
from tests.quarters import close
from tests.simulation.meeting_state import figures, records

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.store.database import Book

PERSON, POLICY, PREMIUM, CLAIM = "M-A-000001", "P-A-000001", "D-A-000001", "C-A-000001"
Q1 = quarter(2026, 1)


def surely(act: Callable[..., Any], book: Book, values: dict[str, Any]) -> Any:
    """Do an act, with a reason for whatever it doubts."""
    try:
        return act(book, values, WHO)
    except Doubtful as doubts:
        return act(book, convinced(values, doubts), WHO)


def chosen(book: Book, at: int, version: int) -> None:
    """Let a version of a conflict stand."""
    each = conflicts(book)[at]
    settle(book, each, {"chosen": each.versions[version].save, "why": "Asked her"}, WHO)


def test_the_same_column_waits_with_both_versions_who_and_when(books: tuple[Book, Book]) -> None:
    one, other = books
    corrected(one, "people", PERSON, phone="111")
    corrected(other, "people", PERSON, phone="222")
    met(one, other)
    for book in books:
        (found,) = conflicts(book)
        assert (found.sheet, found.record, found.columns) == ("people", PERSON, ("phone",))
        assert {(each.save, each.by, each.values) for each in found.versions} == {
            ("K1-1", "Asha", ("111",)),
            ("K2-1", "Asha", ("222",)),
        }
        assert all(each.at.endswith("Z") for each in found.versions)


def test_the_sentence_names_the_laptop_of_the_other_version_on_both(books: tuple[Book, Book]) -> None:
    for book, phone in zip(books, ("1", "2"), strict=True):
        corrected(book, "people", PERSON, phone=phone)
    met(*books)
    for book in books:
        (waits_there,) = conflicts(book)
        other = waits_there.versions[-1].save
        assert PLAIN.say(waits_there.sentence).endswith(f"{other}) on laptop {other.rpartition('-')[0]}.")


def test_the_same_answer_given_twice_is_no_conflict(books: tuple[Book, Book]) -> None:
    for book in books:
        corrected(book, "people", PERSON, phone="111")
    met(*books)
    assert not waits(books[0])


def test_what_is_chosen_stands_on_both_and_nothing_is_lost(books: tuple[Book, Book]) -> None:
    one, other = books
    corrected(one, "people", PERSON, phone="111")
    corrected(other, "people", PERSON, phone="222")
    met(one, other)
    chosen(one, 0, 1)
    assert not waits(one)
    given(one, other)
    assert not waits(other)
    assert head(one) == head(other)
    wanted = one.value("SELECT phone FROM people WHERE code = ?", (PERSON,))
    for book in books:
        assert book.value("SELECT phone FROM people WHERE code = ?", (PERSON,)) == wanted
        kept = {row[0] for row in book.query("SELECT phone FROM people_history WHERE code = ?", (PERSON,))}
        assert {"111", "222"} <= kept | {wanted}


def test_what_stands_already_can_be_chosen(books: tuple[Book, Book]) -> None:
    one, other = books
    corrected(one, "people", PERSON, phone="111")
    corrected(other, "people", PERSON, phone="222")
    met(one, other)
    before = one.value("SELECT phone FROM people WHERE code = ?", (PERSON,))
    chosen(one, 0, 0)
    met(one, other)
    for book in books:
        assert not waits(book)
        assert book.value("SELECT phone FROM people WHERE code = ?", (PERSON,)) == before


def test_another_choice_on_another_laptop_waits_again(books: tuple[Book, Book]) -> None:
    one, other = books
    corrected(one, "people", PERSON, phone="111")
    corrected(other, "people", PERSON, phone="222")
    met(one, other)
    corrected(one, "people", PERSON, phone="333")
    corrected(other, "people", PERSON, phone="444")
    met(one, other)
    assert waits(one) == waits(other) == [(PERSON, ("phone",), "otherwise")]
    assert {each.values for each in conflicts(one)[0].versions} == {("333",), ("444",)}


def test_a_claim_decided_twice_waits_as_one_decision(books: tuple[Book, Book]) -> None:
    one, other = books
    asked = {"policy": POLICY, "person": PERSON, "incurred": START + 60, "reported": START + 62, "event": "illness"}
    code = surely(report_claim, one, {**asked, "benefit": "STAY", "provider": "CLINIC", "loss": 9, "covered": 9}).claim
    given(one, other)
    surely(decide_claim, one, {"claim": code, "decision": "paid", "decided": START + 70, "covered": 9})
    surely(decide_claim, other, {"claim": code, "decision": "rejected", "decided": START + 71, "reason": "other"})
    met(one, other)
    ((record, columns, _),) = waits(one)
    assert (record, columns) == (code, ("decision", "decided", "reason", "covered"))
    ours, theirs = (PLAIN.show(each.words) for each in conflicts(one)[0].versions)
    assert ours == "Rejected · 2026-03-13 · Other · 0.09"
    assert theirs == "Approved in full · 2026-03-12 · 0.09", "no reason was given for that"
    assert waits(other) == waits(one)
    chosen(other, 0, 1)
    met(one, other)
    assert not waits(one)
    assert records(one) == records(other)


def test_a_policy_ended_twice_waits(books: tuple[Book, Book]) -> None:
    for at, book in enumerate(books):
        values = {"policy": POLICY, "exit_date": START + 90 + at, "exit_reason": "too_expensive", "why": "she says"}
        surely(end_policy, book, values)
    met(*books)
    assert (POLICY, ("exit_date", "exit_reason"), "otherwise") in waits(books[0])


def test_a_premium_taken_twice_waits(books: tuple[Book, Book]) -> None:
    for book in books:
        surely(take_premium, book, {"premium": PREMIUM, "amount": 60_000, "paid_on": START, "method": "cash"})
    met(*books)
    ((record, columns, _),) = waits(books[0])
    assert (record, columns[:3]) == (PREMIUM, ("paid_on", "method", "receipt"))


def test_a_receipt_of_an_old_paper_book_given_twice_waits(books: tuple[Book, Book]) -> None:
    for book, name in zip(books, ("Bina Rana", "Om Oli"), strict=True):
        enrolled(book, member(name), paid_on=START, receipt="OLD-7")
    met(*books)
    assert waits(books[0]) == waits(books[1]) == [("OLD-7", ("receipt",), "receipt")]
    chosen(books[0], 0, 0)
    met(*books)
    assert not waits(books[1])
    assert books[1].value("SELECT count(*) FROM premiums WHERE receipt = 'OLD-7'") == 1


def test_what_one_took_back_and_the_other_used_waits_and_is_there(books: tuple[Book, Book]) -> None:
    one, other = books
    asked = {"policy": POLICY, "person": PERSON, "incurred": START + 60, "reported": START + 62, "event": "illness"}
    surely(report_claim, one, {**asked, "benefit": "STAY", "provider": "CLINIC", "loss": 9, "covered": 9})
    take_back(other, {"save": "A-2", "why": "enrolled by mistake"}, WHO)
    met(one, other)
    assert records(one) == records(other)
    for book in books:
        assert book.value("SELECT count(*) FROM people WHERE code = ?", (PERSON,)) == 1
        assert {why for _, columns, why in waits(book) if columns == ()} == {"gone"}, "nothing is late for a quarter"


@pytest.mark.parametrize("closes_first", [True, False])
def test_what_is_late_for_a_closed_quarter_waits_and_leaves_its_figures(
    books: tuple[Book, Book], closes_first: bool
) -> None:
    one, other = books
    surely(take_premium, other, {"premium": PREMIUM, "amount": 60_000, "paid_on": START + 5, "method": "cash"})
    close(one, Q1, WHO)
    closed = figures(one)["2026-01-01 2026-03-31 None lines"]
    (given(other, one), given(one, other)) if closes_first else (given(one, other), given(other, one))
    met(one, other)
    for book in books:
        assert (PREMIUM, ("paid_on", "method", "receipt", "amount"), "late") in waits(book)
        assert figures(book)["2026-01-01 2026-03-31 None lines"] == closed
        assert book.value("SELECT paid_on FROM premiums WHERE code = ?", (PREMIUM,)) is None
    with pytest.raises(Refused, match="closed"):
        chosen(one, 0, 1)
    reopen_quarter(one, Q1, {"why": "a premium came late", "reason": "a premium came late"}, WHO)
    chosen(one, 0, 1)
    met(one, other)
    for book in books:
        assert not waits(book)
        assert book.value("SELECT paid_on FROM premiums WHERE code = ?", (PREMIUM,)) == START + 5


def test_a_late_household_waits_with_its_claim_and_the_complaint_about_both(books: tuple[Book, Book]) -> None:
    one, other = books
    policy = enrolled(other, member("Bina Rana")).policy
    days = {"incurred": START + 60, "reported": START + 62, "loss": 9, "covered": 9}
    asked = {"policy": policy, "person": "M-K2-000001", "event": "illness", "benefit": "STAY", "provider": "CLINIC"}
    surely(report_claim, other, {**asked, **days})
    with saving(other, "add_complaints", user="Asha") as save:
        about = Complaint(code="K-1", received=START + 63, policy=policy, claim="C-K2-000001")
        insert(save, "complaints", about)
    close(one, Q1, WHO)
    met(one, other)
    assert {("C-K2-000001", (), "late"), ("K-1", (), "late")} <= set(waits(one))
    assert records(one) == records(other)


def test_a_packet_from_before_a_quarter_was_reopened_is_refused(books: tuple[Book, Book]) -> None:
    one, other = books
    close(one, Q1, WHO)
    given(one, other)
    enrolled(other, member("Bina Rana"), start_day=START + 120)
    stick = other.path.with_suffix(".packet")
    pack(other, stick)
    reopen_quarter(one, Q1, {"why": "a premium came late", "reason": "a premium came late"}, WHO)
    with pytest.raises(Refused, match="reopened here"):
        merge(one, stick, WHO)
    given(one, other)
    given(other, one)
    assert head(one) == head(other)


def test_figures_say_how_many_conflicts_wait(books: tuple[Book, Book]) -> None:
    one, other = books
    corrected(one, "people", PERSON, phone="111")
    corrected(other, "people", PERSON, phone="222")
    met(one, other)
    state = statement_state(Figures(one), Q1)
    told = [PLAIN.say(each) for each in state.told]
    assert told == ["1 conflicts between laptops wait for a decision."]
    assert state_answer(state)["told"] == told
    chosen(one, 0, 0)
    assert not statement_state(Figures(one), Q1).told


def test_only_a_manager_chooses(books: tuple[Book, Book]) -> None:
    one, other = books
    corrected(one, "people", PERSON, phone="111")
    corrected(other, "people", PERSON, phone="222")
    met(one, other)
    with saving(one, "staff", user="Asha") as save:
        write_staff(save, "Bina", CLAIMS)
        write_staff(save, "Asha", MANAGER)
    (each,) = conflicts(one)
    values = {"chosen": each.versions[0].save, "why": "Asked her"}
    with pytest.raises(Refused):
        settle(one, each, values, Who("Bina", "counter"))
    settle(one, each, values, WHO)
    assert not waits(one)


def test_what_was_settled_meanwhile_is_refused(books: tuple[Book, Book]) -> None:
    one, other = books
    corrected(one, "people", PERSON, phone="111")
    corrected(other, "people", PERSON, phone="222")
    met(one, other)
    (each,) = conflicts(one)
    with pytest.raises(Refused, match="Choose one of the saves"):
        settle(one, each, {"chosen": "A-1", "why": "Asked her"}, WHO)
    chosen(one, 0, 0)
    with pytest.raises(Refused, match="settled already"):
        settle(one, each, {"chosen": each.versions[0].save, "why": "Asked her"}, WHO)
