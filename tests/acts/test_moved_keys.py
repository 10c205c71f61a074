"""Records whose key was corrected, on one laptop or on two; and rows that find those they mean, or bring them back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.acts.claim import report_claim
from desktop_app.acts.conflicts import conflicts, settle
from desktop_app.acts.premium import take_premium
from desktop_app.acts.undo import take_back
from desktop_app.acts.verify_book import verify_book
from desktop_app.core.period import quarter
from desktop_app.core.records.background import Target
from desktop_app.core.records.field import Field, Kind
from desktop_app.core.records.person import Person
from desktop_app.core.records.scheme import Partner
from desktop_app.core.records.sheets import sheet
from desktop_app.store.changed import history_of
from desktop_app.store.rows import insert, replace
from desktop_app.store.save import saving
from desktop_app.store.seen import accept_head
from desktop_app.store.withdrawal import withdraw
from tests.counter import END, START, WHO, enrolled, member
from tests.laptops import corrected, given, head, laptops, met, waits
from tests.quarters import close
from tests.simulation.meeting_keys import TOLD_APART
from tests.simulation.meeting_state import records

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

PERSON, PREMIUM = "M-A-000001", "D-A-000001"


def said(book: Book, name: str, field: Field) -> tuple[Any, Any]:
    """Two values that a field may have."""
    if field.kind is Kind.LINK:
        order = "DESC" if field.target == "people" else ""  # the first policy covers the first of them already
        first, *more = [str(code) for (code,) in book.query(f"SELECT code FROM {field.target} ORDER BY code {order}")]
        return first, more[0] if more else None
    if field.kind is Kind.CHOICE:
        return field.choices[0], field.choices[1]
    if field.kind in {Kind.TEXT, Kind.WORD}:
        return f"{name} 1", f"{name} 2"
    return (START, START + 31) if field.kind is Kind.DAY else (1, 2)


def entered(book: Book, name: str, moved: str = "") -> None:
    """A record of a sheet; where one part of its key is the other value, all beside its key is otherwise, too."""
    of = sheet(name)
    fields = [field for field in of.fields if field.required or field.name in of.key]
    other = {moved, *(field.name for field in fields if moved and field.name not in of.key)}
    values = {field.name: said(book, field.name, field)[field.name in other] for field in fields}
    with saving(book, f"add_{name}", user="Asha") as save:
        insert(save, name, of.record(**values))


def last_row(book: Book, name: str) -> int:
    """The row of the record that was written last."""
    return int(book.value(f"SELECT max(id) FROM {name}"))


def count(book: Book, name: str) -> int:
    """How many records a sheet has."""
    return int(book.value(f"SELECT count(*) FROM {name}"))


@pytest.fixture
def books(tmp_path: Path) -> Iterator[tuple[Book, Book]]:
    """Two laptops with copies of one book, in which the plan has a target."""
    one, other = laptops(tmp_path)
    enrolled(one, member("Bina Rana"), member("Om Rana", "child", "2015-02-01"))
    with saving(one, "add_partners", user="Asha") as save:
        insert(save, "partners", Partner(code="REINSURER", name="Himal Re", role="reinsurer"))
    reported(one, "P-K1-000001", "M-K1-000001")
    aimed(one, START, 1.5)
    given(one, other)
    yield one, other
    for each in (one, other):
        accept_head(each)  # one user's memory stands for both laptops here
        assert not verify_book(each).faults
        each.close()


def reported(book: Book, policy: str, person: str) -> None:
    """A claim of the first quarter."""
    asked = {"policy": policy, "person": person, "incurred": START + 40, "reported": START + 41, "loss": 9}
    report_claim(book, {**asked, "benefit": "STAY", "event": "illness", "provider": "CLINIC", "covered": 9}, WHO)


def aimed(book: Book, first: int, target: float) -> None:
    """A target of the plan, from a day to the end of the year."""
    with saving(book, "add_targets", user="Asha") as save:
        insert(save, "targets", Target(indicator="growth_ratio", from_day=first, to_day=END, target=target))


def moved(book: Book, first: int) -> None:
    """The first target, from another day on: the day is part of what tells it apart."""
    with saving(book, "correct_targets", user="Asha") as save:
        replace(save, "targets", book.value("SELECT min(id) FROM targets"), from_day=first)


def targets(book: Book) -> list[tuple[int, float]]:
    """The days from which targets hold, and what they are."""
    return [(int(day), float(target)) for day, target in book.query("SELECT from_day, target FROM targets ORDER BY 1")]


def test_a_row_whose_key_was_corrected_is_the_same_row_on_the_other_laptop(books: tuple[Book, Book]) -> None:
    one, other = books
    moved(one, START + 31)
    given(one, other)
    assert targets(other) == [(START + 31, 1.5)]
    assert head(one) == head(other)


def test_a_key_that_the_other_laptop_wrote_meanwhile_has_one_row(books: tuple[Book, Book]) -> None:
    one, other = books
    moved(one, START + 31)
    aimed(other, START + 31, 2.5)
    given(one, other)
    assert targets(other) == [(START + 31, 2.5)]
    ((_, columns, why),) = (each for each in waits(other) if each[1])
    assert (columns, why) == (("target",), "otherwise")


def test_a_row_whose_key_was_corrected_goes_on_though_it_was_taken_out_meanwhile(books: tuple[Book, Book]) -> None:
    one, other = books
    moved(one, START + 31)
    with saving(other, "take_back", user="Asha") as save:
        withdraw(save, "targets", other.value("SELECT id FROM targets"))
    met(one, other)
    assert (START + 31, 1.5) in targets(one)
    assert targets(one) == targets(other)


@pytest.mark.parametrize("one_takes_first", [True, False])
@pytest.mark.parametrize("of", [of.name for of in TOLD_APART])
def test_a_key_that_was_corrected_here_and_entered_there_is_one_record_in_either_order(
    books: tuple[Book, Book], of: str, *, one_takes_first: bool
) -> None:
    (one, other), parts = books, [name for name in sheet(of).key if not sheet(of).field(name).fixed]
    name = parts[-1] if one_takes_first else parts[0]
    entered(one, of)
    given(one, other)
    with saving(one, f"correct_{of}", user="Asha") as save:
        replace(save, of, last_row(one, of), **{name: said(one, name, sheet(of).field(name))[1]})
    entered(other, of, name)
    standing = count(one, of)
    for giver, taker in ((other, one), (one, other)) if one_takes_first else ((one, other), (other, one)):
        given(giver, taker)
    assert head(one) == head(other)
    assert records(one) == records(other)
    assert count(one, of) == standing
    assert not given(one, other).saves


@pytest.mark.parametrize("one_takes_first", [True, False])
def test_what_is_chosen_of_a_key_that_two_have_written_is_the_same_on_both(
    books: tuple[Book, Book], *, one_takes_first: bool
) -> None:
    one, other = books
    moved(one, START + 31)
    aimed(other, START + 31, 2.5)
    for giver, taker in ((other, one), (one, other)) if one_takes_first else ((one, other), (other, one)):
        given(giver, taker)
    (waits_for_one,) = conflicts(other)
    settle(other, waits_for_one, {"chosen": waits_for_one.versions[1].save, "why": "as the board has it"}, WHO)
    met(one, other)
    assert targets(one) == targets(other) == [(START + 31, 1.5)]
    assert head(one) == head(other)


def test_a_record_that_was_changed_under_its_former_key_waits_for_a_person(books: tuple[Book, Book]) -> None:
    one, other = books
    moved(one, START + 31)
    corrected(other, "targets", "growth_ratio 2026-01-01 2026-12-31", target=3)
    met(one, other)
    assert targets(one) == targets(other) == [(START, 3), (START + 31, 1.5)]
    assert [why for _, _, why in waits(one)] == ["gone"]
    assert waits(one) == waits(other)


def test_a_key_corrected_and_put_back_goes_on_as_it_was(books: tuple[Book, Book]) -> None:
    one, other = books
    moved(one, START + 31)
    moved(one, START)
    met(one, other)
    assert targets(one) == targets(other) == [(START, 1.5)]
    assert head(one) == head(other)


def test_a_corrected_key_is_told_as_a_correction_and_taken_back_as_one(books: tuple[Book, Book]) -> None:
    one, _ = books
    corrected(one, "targets", "growth_ratio 2026-01-01 2026-12-31", from_day=START + 31)
    came, changed = (change for _, change in history_of(one, "targets", last_row(one, "targets")))
    assert came.before is None
    assert (changed.before, changed.fields) == (came.after, ("from_day",))
    name = one.value("SELECT device || '-' || number FROM saves ORDER BY id DESC LIMIT 1")
    take_back(one, {"save": name, "why": "it was right"}, WHO)
    assert targets(one) == [(START, 1.5)]


def test_a_late_correction_of_a_day_waits_where_its_quarter_is_closed(books: tuple[Book, Book]) -> None:
    one, other = books
    entered(one, "estimates")
    given(one, other)
    close(one, quarter(2026, 1), WHO)
    with saving(other, "correct_estimates", user="Asha") as save:
        replace(save, "estimates", last_row(other, "estimates"), date=START + 60)
    met(one, other)
    assert [day for (day,) in one.query("SELECT date FROM estimates WHERE amount = 1")] == [START]
    assert {why for _, _, why in waits(one)} == {"late"}
    assert records(one) == records(other)


@pytest.mark.parametrize("one_takes_first", [True, False])
def test_a_day_corrected_and_put_back_is_one_record_where_something_else_comes_too_late(
    books: tuple[Book, Book], *, one_takes_first: bool
) -> None:
    one, other = books
    for day in (START + 60, START + 41):
        row = other.value("SELECT max(id) FROM estimates")
        with saving(other, "correct_estimates", user="Asha") as save:
            replace(save, "estimates", row, date=day)
    reported(other, "P-A-000001", PERSON)
    standing = [day for (day,) in one.query("SELECT date FROM estimates")]
    close(one, quarter(2026, 1), WHO)
    for giver, taker in ((other, one), (one, other)) if one_takes_first else ((one, other), (other, one)):
        given(giver, taker)
    assert [day for (day,) in one.query("SELECT date FROM estimates")] == standing
    assert head(one) == head(other)
    assert records(one) == records(other)


def test_what_the_late_side_took_out_stands_as_the_side_that_closed_had_corrected_it(books: tuple[Book, Book]) -> None:
    one, other = books
    with saving(one, "correct_estimates", user="Asha") as save:
        replace(save, "estimates", last_row(one, "estimates"), amount=5)
    close(one, quarter(2026, 1), WHO)
    with saving(other, "take_back", user="Asha") as save:
        withdraw(save, "estimates", last_row(other, "estimates"))
    reported(other, "P-A-000001", PERSON)
    given(other, one)
    met(one, other)
    assert [one.query("SELECT amount FROM estimates"), waits(one)] == [[(5,)], waits(other)]
    assert records(one) == records(other)


def test_sums_hold_where_a_late_claim_waits_whose_estimate_was_corrected(books: tuple[Book, Book]) -> None:
    one, other = books
    reported(other, "P-A-000001", PERSON)
    with saving(other, "correct_estimates", user="Asha") as save:
        replace(save, "estimates", last_row(other, "estimates"), amount=5)
    close(one, quarter(2026, 1), WHO)
    given(one, other)
    assert count(other, "claims") == 1
    assert "late" in {why for _, _, why in waits(other)}


def test_a_record_that_leads_to_a_later_one_of_its_save_leads_there_on_the_other_laptop(
    books: tuple[Book, Book],
) -> None:
    one, other = books
    with saving(one, "merge_people", user="Asha") as save:
        insert(save, "people", Person(code="M-9", name="Asha Tharu", relation="holder"))
        replace(save, "people", one.value("SELECT id FROM people WHERE code = ?", (PERSON,)), merged_into="M-9")
    given(one, other)
    merged = "SELECT n.code FROM people p JOIN people n ON n.id = p.merged_into WHERE p.code = ?"
    assert other.value(merged, (PERSON,)) == "M-9"
    assert records(one) == records(other)


def test_a_premium_taken_there_brings_back_the_household_that_was_taken_back_here(books: tuple[Book, Book]) -> None:
    one, other = books
    take_premium(one, {"premium": PREMIUM, "amount": 60_000, "paid_on": START, "method": "cash"}, WHO)
    take_back(other, {"save": "A-2", "why": "enrolled by mistake"}, WHO)
    assert not other.value("SELECT count(*) FROM people WHERE code = ?", (PERSON,))
    given(one, other)
    assert other.value("SELECT paid_on FROM premiums WHERE code = ?", (PREMIUM,)) == START
    assert other.value("SELECT count(*) FROM people WHERE code = ?", (PERSON,)) == 1
    met(one, other)
    assert records(one) == records(other)
