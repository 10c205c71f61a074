"""A complaint waits until it is answered; an answer comes once, and not before the complaint."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.complaint import answer_complaint
from desktop_app.acts.first_answers import appealing
from desktop_app.acts.offered import ChoiceQuestion, find_answers
from desktop_app.acts.records import add_record
from desktop_app.acts.today import Wanted, waiting, waiting_rows
from desktop_app.catalog.today import COMPLAINTS
from desktop_app.core.period import parse_day
from desktop_app.core.problems import Refused
from desktop_app.core.shown import When
from desktop_app.reports.claim_card import claim_card
from desktop_app.reports.complaint_card import complaint_card
from desktop_app.store.claim_steps import sittings_of
from desktop_app.store.rows import find
from tests.books import small_book
from tests.counter import WHO

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

CAME, TODAY = parse_day("2026-03-01"), parse_day("2026-04-15")
ANSWER = {"complaint": "K-1", "answered": TODAY, "outcome": "upheld", "remedy": "an apology"}


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A file with two complaints: of a member, and of nobody in particular."""
    book = small_book(tmp_path / "a.coverbook")
    add_record(book, "complaints", {"code": "K-1", "received": CAME, "person": "M-1", "policy": "P-1"}, WHO)
    add_record(book, "complaints", {"code": "K-2", "received": CAME + 40}, WHO)
    yield book
    book.close()


def test_unanswered_complaints_wait_by_their_age_whoever_they_are_of(book: Book) -> None:
    assert waiting(book, COMPLAINTS, TODAY).counts == (1, 0, 0, 1)
    rows = waiting_rows(book, COMPLAINTS, TODAY, Wanted())
    days = [(row[2], row[3]) for row in rows]
    assert days == [(When(day), When(day + 30)) for day in (CAME, CAME + 40)]  # it is to be answered within 30
    assert [(row[0], row[1], row[4]) for row in rows] == [("Asha Tharu", "Family health", "K-1"), ("K-2", "", "K-2")]
    assert [each.code for each in find_answers(book, "complaints_open", ChoiceQuestion("", {}, TODAY))] == [
        "K-1",
        "K-2",
    ]


def test_an_answered_complaint_waits_no_longer(book: Book) -> None:
    answer_complaint(book, ANSWER, WHO)
    assert waiting(book, COMPLAINTS, TODAY).total == 1
    answered = find(book, "complaints", "K-1")
    assert (answered.answered, answered.outcome, answered.remedy) == (TODAY, "upheld", "an apology")
    assert [act.offered for act in complaint_card(book, "K-1").acts] == [False]
    with pytest.raises(Refused) as refusal:
        answer_complaint(book, ANSWER, WHO)
    assert "was answered on" in refusal.value.problems[0].message.source


@pytest.mark.parametrize(
    ("change", "field"),
    [({"answered": CAME - 1}, "answered"), ({"outcome": None}, "outcome"), ({"complaint": "K-9"}, "complaint")],
)
def test_what_is_no_answer_is_refused_at_its_line(book: Book, change: dict[str, object], field: str) -> None:
    with pytest.raises(Refused) as refusal:
        answer_complaint(book, {**ANSWER, **change}, WHO)
    assert [problem.field for problem in refusal.value.problems] == [field]


def test_an_appeal_is_one_where_the_claim_was_rejected(book: Book) -> None:
    told = {"policy": "P-1", "incurred": CAME, "reported": CAME, "loss": 1, "covered": 0}
    for code, decision in (("C-1", "rejected"), ("C-2", "paid")):
        _claim(book, {**told, "code": code, "decided": CAME, "decision": decision})
    assert appealing(book, "C-1", TODAY)["appeal"] == 1
    assert "appeal" not in appealing(book, "C-2", TODAY)
    assert appealing(book, "C-9", TODAY) == {}


def test_a_committee_that_decides_on_an_appeal_has_its_minutes_beside_the_claim(book: Book) -> None:
    told = {"policy": "P-1", "incurred": CAME, "reported": CAME, "decided": CAME, "loss": 1, "covered": 0}
    _claim(book, {**told, "code": "C-1", "decision": "rejected", "reason": "not covered"})
    add_record(book, "complaints", {"code": "K-3", "received": CAME, "claim": "C-1", "appeal": 1}, WHO)
    assert "Appeal against the rejection of a claim" in [
        each.label.source for each in complaint_card(book, "K-3").facts
    ]
    sat = {"members": "Asha Tharu; Hari Oli", "minutes": "the receipt came late, not the claim"}
    answer = {**ANSWER, "complaint": "K-3", **sat}
    with pytest.raises(Refused) as alone:
        answer_complaint(book, {**answer, "members": "Asha Tharu"}, WHO)
    with pytest.raises(Refused) as of_nobody:
        answer_complaint(book, {**answer, "complaint": "K-1"}, WHO)
    assert [each.value.problems[0].field for each in (alone, of_nobody)] == ["members", "members"]
    answer_complaint(book, answer, WHO)
    (sitting,) = sittings_of(book, 1)
    assert (sitting.date, sitting.members, sitting.minutes) == (TODAY, "Asha Tharu, Hari Oli", sat["minutes"])
    told_on_card = [fact.value for fact in claim_card(book, "C-1").facts]
    assert {"Asha Tharu, Hari Oli", sat["minutes"]} <= set(told_on_card)


def _claim(book: Book, values: dict[str, object]) -> None:
    """A decided claim."""
    from desktop_app.core.records.claim import Claim
    from desktop_app.store.rows import insert
    from desktop_app.store.save import saving

    with saving(book, "import") as save:
        insert(save, "claims", Claim(**values))  # type: ignore[arg-type]
