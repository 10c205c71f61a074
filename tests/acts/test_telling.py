"""The sentence over a form's button names whom the record is about, and what the book knows of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.acts.claim import report_claim
from desktop_app.acts.telling import known_of
from desktop_app.core.records.policy import Policy
from desktop_app.core.shown import Amount, When
from desktop_app.store.rows import insert
from desktop_app.store.save import saving
from tests.counter import END, START, TODAY, WHO, enrolled, office_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book


def village(book: Book) -> None:
    """Asha's household with a claim, and a group of forty."""
    done = enrolled(book)
    claim: dict[str, Any] = {"policy": done.policy, "person": None, "benefit": "STAY", "event": "illness"}
    claim |= {"incurred": START + 60, "reported": START + 61, "covered": 5_000, "cause": None, "lines": []}
    report_claim(book, claim, WHO)
    with saving(book, "enrol") as save:
        terms: dict[str, Any] = {"start_day": START, "end_day": END}
        insert(save, "policies", Policy(code="G-1", product="HEALTH", group_name="Sangam", lives=40, **terms))


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """The office of the village."""
    book = office_book(tmp_path, village)
    yield book
    book.close()


@pytest.mark.parametrize("sheet", ["people", "policies", "premiums", "claims", "payments", "products"])
def test_nothing_is_known_of_a_record_that_is_not_there(book: Book, sheet: str) -> None:
    assert known_of(book, sheet, "NONE", TODAY) == {}


def test_of_a_member_the_name_and_the_village_are_known(book: Book) -> None:
    assert known_of(book, "people", "M-A-000001", TODAY) == {
        "name": "Asha Tharu",
        "village": "Puraini",
        "today": When(TODAY),
    }


def test_of_a_premium_what_is_due_and_the_next_receipt_are_known(book: Book) -> None:
    known = known_of(book, "premiums", "D-A-000001", TODAY)
    assert (known["name"], known["product"], known["next_receipt"]) == (
        "Asha Tharu",
        "Family health",
        "R-A-2026-00001",
    )
    assert (known["due_amount"], known["due"]) == (Amount(60_000), When(START))


def test_of_a_claim_how_far_it_is_and_what_may_be_paid_are_known(book: Book) -> None:
    known = known_of(book, "claims", "C-A-000001", TODAY)
    assert (known["claim_code"], known["decision"], known["name"]) == ("C-A-000001", "open", "Asha Tharu")
    assert known["payable"] == Amount(5_000)


def test_of_a_policy_the_people_are_counted_and_of_a_group_its_lives(book: Book) -> None:
    household, group = (known_of(book, "policies", code, TODAY) for code in ("P-A-000001", "G-1"))
    assert (household["people"], household["end"]) == (2, When(END))
    assert (group["name"], group["people"]) == ("Sangam", 40)
