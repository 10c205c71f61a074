"""The nine principles: the book answers what it knows, and people the rest, for a year."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.core.period import make_day
from desktop_app.core.principles import PRINCIPLES, QUESTIONS
from desktop_app.core.records.complaint import Complaint
from desktop_app.core.records.plan import PrincipleAnswer
from desktop_app.core.text import Text
from desktop_app.figures.figures import Figures
from desktop_app.reports.principles import EVIDENCE, REPORT
from desktop_app.store.opening import open_book
from desktop_app.store.rows import insert
from desktop_app.store.save import saving
from tests.schemes import scheme_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.core.table import Cell
    from desktop_app.store.database import Book

AT = make_day(2025, 12, 31)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    opened = open_book(scheme_book(tmp_path / "s.coverbook"), who=("Asha", "counter"))
    yield opened
    opened.close()


def answers(book: Book, day: int = AT) -> dict[str, tuple[Cell, ...]]:
    """The rest of each row by its question."""
    (table,) = REPORT.tables(REPORT.asked(Figures(book, day), at=day))
    named = {each.words: each.name for each in QUESTIONS}
    return {named[row[0]]: row[1:] for row in table.rows if isinstance(row[0], Text) and row[0] in named}


def test_every_principle_is_asked_about_and_every_question_of_the_book_has_its_evidence() -> None:
    assert {each.principle for each in QUESTIONS} == {each.number for each in PRINCIPLES} == set(range(1, 10))
    assert {each.name for each in QUESTIONS if each.by_book} == set(EVIDENCE)


def test_the_book_answers_what_it_knows(book: Book) -> None:
    told = answers(book)
    assert {name: row[0] for name, row in told.items() if row[1] == "book"} == {
        "costs_by_product": "yes",
        "statements_balance": "yes",
        "expenses_entered": "yes",
        "births_known": "yes",
        "few_findings": "no",
        "reserve_methods": "yes",
        "reserves_hold": "partly",
        "causes_known": "no",
        "prices_known": "no",
        "donations_shown": "yes",
        "promptly_paid": "yes",
        "complaints_answered": "yes",
    }


def test_a_complaint_without_an_answer_for_more_than_thirty_days_is_told(book: Book) -> None:
    with saving(book, "add_complaints", user="Asha") as save:
        insert(save, "complaints", Complaint(code="K-1", received=AT - 30))
        insert(save, "complaints", Complaint(code="K-2", received=AT - 31))
    assert answers(book)["complaints_answered"][0] == "no"
    assert answers(book, AT - 1)["complaints_answered"][0] == "yes"


def test_what_people_answered_stands_with_its_day_and_its_remark_for_a_year(book: Book) -> None:
    """Of two answers the later one counts; before it was given it is not known."""
    with saving(book, "add_principle_answers", user="Asha") as save:
        for day, answer in ((AT - 100, "no"), (AT - 10, "partly")):
            insert(
                save,
                "principle_answers",
                PrincipleAnswer(question="audited", date=day, answer=answer, remark="by the union"),
            )
    assert answers(book)["audited"] == ("partly", "people", AT - 10, "by the union")
    assert answers(book, AT - 50)["audited"][0] == "no"
    assert answers(book, AT - 101)["audited"] == ("open", None, None, None)
    assert answers(book, AT + 356)["audited"][0] == "open"
