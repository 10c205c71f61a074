"""What the rules propose stands before whoever decides: accepted as it is, changed with a reason, never in silence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.acts.claim import decide_claim, report_claim
from desktop_app.acts.claim_proposal import proposed_answers
from desktop_app.acts.claim_rules import known_of_claims, set_claim_rules
from desktop_app.acts.permission import NeedsSecond
from desktop_app.acts.records import correct_record
from desktop_app.acts.who import Who
from desktop_app.acts.whose import whose
from desktop_app.core.doubts import Doubtful
from desktop_app.core.language import PLAIN
from desktop_app.core.period import Period, parse_day
from desktop_app.core.problems import Refused
from desktop_app.core.rights import CLAIMS, MANAGER
from desktop_app.figures.figures import Figures
from desktop_app.reports.claim_card import claim_card
from desktop_app.store.claims import claim as found_claim
from desktop_app.store.claims import lines_of
from desktop_app.store.rows import find
from desktop_app.store.save import saving
from desktop_app.store.staff import write_staff
from tests.counter import END, START, TODAY, WHO, convinced, enrolled, fields, office_book, saves
from tests.reporting import ask, details

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

CLAIM = "C-A-000001"
ITEMS = [{"item": "Bed", "billed": 60_000}, {"item": "Medicine", "billed": 30_000}]
DAY = parse_day("2026-04-20")


def begun(book: Book) -> None:
    """A paid policy, a benefit with a limit of 700.00 a claim, and an open claim of two items."""
    enrolled(book, paid_on=START, method="cash")
    correct_record(book, "benefits", "STAY", {"limit_per_claim": 70_000, "why": "as agreed"}, WHO)
    told = {"policy": "P-A-000001", "person": "M-A-000002", "benefit": "STAY", "incurred": START + 60}
    report_claim(book, {**told, "reported": START + 62, "covered": 70_000, "lines": ITEMS}, WHO)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = office_book(tmp_path, begun)
    yield book
    book.close()


def decision(book: Book, **changes: Any) -> dict[str, Any]:
    """The form as the rules fill it in, with what somebody says."""
    said = {"claim": CLAIM, "decision": "partly", "decided": DAY, "covered": None, "minutes": None}
    return {**said, **proposed_answers(book, CLAIM), **changes}


def items(book: Book) -> list[tuple[str, int | None, str | None]]:
    found = found_claim(book, CLAIM)
    assert found is not None
    return [(line.item, line.covered, line.reason) for line in lines_of(book, found.row)]


def test_the_form_is_filled_in_line_by_line_with_the_decision_that_the_rules_propose(book: Book) -> None:
    answers = proposed_answers(book, CLAIM)
    assert answers["decision"] == "partly"
    assert answers["reason"] == "limit_reached"
    assert [(row["item"], row["billed"], row["covered"], row["reason"]) for row in answers["lines"]] == [
        *(("Bed", 60_000, 60_000, None), ("Medicine", 30_000, 10_000, "limit_reached")),
    ]


def test_what_is_accepted_is_kept_item_by_item_and_adds_up_by_itself(book: Book) -> None:
    decide_claim(book, decision(book), WHO)
    record = find(book, "claims", CLAIM)
    assert (record.decision, record.covered, record.reason) == ("partly", 70_000, "limit_reached")
    assert items(book) == [("Bed", 60_000, None), ("Medicine", 10_000, "limit_reached")]


def test_more_than_the_rules_meet_is_asked_about_under_its_line_and_the_reason_is_kept(book: Book) -> None:
    values = decision(book, decision="paid", reason=None)
    values["lines"] = [{**row, "covered": row["billed"], "reason": None} for row in values["lines"]]
    with pytest.raises(Doubtful) as doubt:
        decide_claim(book, values, WHO)
    assert fields(doubt.value) == ["lines.1.covered"]
    assert PLAIN.say(doubt.value.problems[0].message) == (
        "The rules meet 100.00, no more. Hospital stay covers up to 700.00 a claim."
    )
    decide_claim(book, convinced(values, doubt.value, "The board agreed"), WHO)
    assert saves(book)[-1][3] == "The board agreed"
    assert find(book, "claims", CLAIM).covered == 90_000


def test_less_than_the_rules_meet_needs_its_reason(book: Book) -> None:
    values = decision(book, decision="paid", reason=None)
    values["lines"] = [{**row, "covered": 10_000} for row in values["lines"]]
    with pytest.raises(Doubtful) as doubt:
        decide_claim(book, values, WHO)
    assert fields(doubt.value) == ["lines.0.covered"]
    values["lines"][0]["reason"] = "not_rendered"
    decide_claim(book, values, WHO)
    assert items(book)[0] == ("Bed", 10_000, "not_rendered")


@pytest.mark.parametrize(
    ("changes", "wrong"),
    [
        ({"covered": 69_999}, ["covered"]),
        ({"lines": [ITEMS[0]]}, ["covered"]),
        ({"lines": [{**ITEMS[0], "covered": 5}]}, ["lines"]),
    ],
)
def test_items_add_up_and_none_is_left_out(book: Book, changes: dict[str, Any], wrong: list[str]) -> None:
    with pytest.raises(Refused) as refusal:
        decide_claim(book, decision(book, **changes), WHO)
    assert not isinstance(refusal.value, Doubtful)
    assert fields(refusal.value) == wrong


def test_a_rejection_leaves_the_bill_as_it_was_reported(book: Book) -> None:
    decide_claim(book, decision(book, decision="rejected", reason="fraud"), WHO)
    assert items(book) == [("Bed", None, None), ("Medicine", None, None)]


def test_where_the_rules_leave_something_to_weigh_somebody_says_how_it_is_decided(book: Book) -> None:
    set_claim_rules(book, {"documents_HEALTH": "bill"}, WHO)
    assert "decision" not in proposed_answers(book, CLAIM)


def test_a_committee_is_named_with_its_minutes_and_the_report_lists_them(book: Book) -> None:
    sat = "Asha, Bina، Chandra,Bina"
    decide_claim(book, decision(book, members=sat, minutes="Asha was against it"), WHO)
    (table,) = details("minutes", ask(Figures(book), Period(START, END)))
    assert [row[1:5] + row[-1:] for row in table.rows] == [
        ("Asha, Bina, Chandra", CLAIM, "Bishnu Tharu", "partly", "Asha was against it"),
    ]
    card = claim_card(book, CLAIM)
    assert ("Committee", "Asha, Bina, Chandra") in [(PLAIN.say(fact.label), fact.value) for fact in card.facts]


@pytest.mark.parametrize("members", [None, "", "Bina", "Bina, Bina ,"])
def test_minutes_tell_who_sat_and_nobody_is_a_committee_alone(book: Book, members: str | None) -> None:
    with pytest.raises(Refused) as refusal:
        decide_claim(book, decision(book, members=members, minutes="Agreed"), WHO)
    assert fields(refusal.value) == ["members"]


def test_a_committee_is_no_second_person(book: Book) -> None:
    with saving(book, "staff") as save:
        write_staff(save, "Asha", CLAIMS)
        write_staff(save, "Bina", MANAGER)
    with pytest.raises(NeedsSecond):
        decide_claim(book, decision(book, members="Asha, Bina"), WHO)


def test_the_rules_speak_before_a_decision_and_no_longer_after_it(book: Book) -> None:
    card = whose(book, "claims", CLAIM, TODAY)
    assert card is not None
    assert [PLAIN.say(mark.words) for mark in card.said] == [
        "The rules propose to meet a part, 700.00: Limit reached.",
        "Hospital stay covers up to 700.00 a claim.",
    ]
    decide_claim(book, decision(book), WHO)
    card = whose(book, "claims", CLAIM, TODAY)
    assert card is not None
    assert card.said == ()


def test_what_is_approved_without_its_documents_is_asked_about(book: Book) -> None:
    set_claim_rules(book, {"documents_HEALTH": "bill, identity card"}, WHO)
    with pytest.raises(Doubtful) as doubt:
        decide_claim(book, decision(book), WHO)
    asked = doubt.value.problems[0]
    assert (asked.field, PLAIN.say(asked.message)) == (
        *("decision", "Still missing: bill, identity card. Is it approved all the same?"),
    )
    assert asked.agreed is not None
    decide_claim(book, convinced(decision(book), doubt.value, PLAIN.say(asked.agreed)), WHO)
    assert saves(book)[-1][3] == "approved without: bill, identity card"


def test_a_rejection_asks_for_no_documents(book: Book) -> None:
    set_claim_rules(book, {"documents_HEALTH": "bill"}, WHO)
    decide_claim(book, decision(book, decision="rejected", reason="documents_missing"), WHO)
    assert find(book, "claims", CLAIM).decision == "rejected"


def test_what_a_manager_sets_stands_in_the_form_again(book: Book) -> None:
    rules = {"fast_track": 90_000, "days_to_decide": 7, "days_to_pay": 3, "documents_HEALTH": "bill"}
    rules |= {"days_to_review": 1, "days_to_decide_FUNERAL": 2}
    set_claim_rules(book, rules, WHO)
    known = known_of_claims(book)
    assert {name: value for name, value in known.items() if value is not None} == rules
    set_claim_rules(book, {}, WHO)
    assert set(known_of_claims(book).values()) == {None}


def test_on_the_fast_track_one_person_decides_what_the_rules_propose(book: Book) -> None:
    correct_record(book, "benefits", "STAY", {"limit_per_claim": None, "why": "no longer"}, WHO)
    with saving(book, "staff") as save:
        write_staff(save, "Asha", CLAIMS)
        write_staff(save, "Bina", MANAGER)
    with pytest.raises(NeedsSecond):
        decide_claim(book, decision(book, decision="paid"), WHO)
    set_claim_rules(book, {"fast_track": 89_999}, Who("Bina"))
    with pytest.raises(NeedsSecond):
        decide_claim(book, decision(book, decision="paid"), WHO)
    set_claim_rules(book, {"fast_track": 90_000}, Who("Bina"))
    with pytest.raises(NeedsSecond):
        decide_claim(book, decision(book, lines=[], decision="partly", covered=80_000, reason="other"), WHO)
    assert proposed_answers(book, CLAIM)["decision"] == "paid"
    decide_claim(book, {**decision(book), **proposed_answers(book, CLAIM)}, WHO)
    assert find(book, "claims", CLAIM).covered == 90_000


def test_who_may_not_manage_sets_no_fast_track(book: Book) -> None:
    with saving(book, "staff") as save:
        write_staff(save, "Asha", CLAIMS)
    with pytest.raises(Refused):
        set_claim_rules(book, {"fast_track": 90_000}, WHO)
