"""The page of a person tells their whole story: cover, money, claims, savings, and every correction."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.claim import pay_claim, report_claim
from desktop_app.acts.person import correct_person
from desktop_app.acts.premium import take_premium
from desktop_app.acts.undo import take_back
from desktop_app.catalog.mark import Mark
from desktop_app.core.doubts import Doubtful
from desktop_app.core.language import PLAIN
from desktop_app.core.period import iso
from desktop_app.core.records.linked import Saving
from desktop_app.reports.member_card import member_card
from desktop_app.store.rows import insert
from desktop_app.store.save import saving
from tests.counter import START, TODAY, WHO, convinced, enrolled, office_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import Any

    from desktop_app.store.database import Book

ASHA = "M-A-000001"


def lived(book: Book) -> None:
    """A member who pays, claims, saves, and whose record was put right."""
    done = enrolled(book)
    take_premium(book, {"premium": done.premium, "amount": 60_000, "paid_on": TODAY, "method": "cash"}, WHO)
    claim: dict[str, Any] = {"policy": done.policy, "person": ASHA, "benefit": "STAY", "event": "illness"}
    claim |= {"cause": "fever", "incurred": START + 60, "reported": START + 61, "covered": 5_000, "lines": []}
    report_claim(book, claim, WHO)
    with saving(book, "save_up") as save:
        insert(save, "savings", Saving(code="S-1", person=ASHA, date=START, amount=900, kind="deposit"))
    correct_person(book, ASHA, {"name": "Asha Tharu Oli", "why": "Married"}, WHO)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = office_book(tmp_path, lived)
    yield book
    book.close()


def told(book: Book, part: str = "story") -> list[tuple[str, ...]]:
    card = member_card(book, ASHA, TODAY)
    table = next(each for each in card.parts if each.listing.name == part)
    return [tuple(PLAIN.show(cell) for cell in row if not isinstance(cell, Mark)) for row in table.rows]


def test_every_day_of_every_record_is_told_with_its_amount_and_its_record(book: Book) -> None:
    lines = told(book)
    assert (iso(TODAY), "Paid on, D-A-000001 (Premiums, Premium)", "600.00", "premiums:D-A-000001") in lines
    assert (iso(START), "Starts on, P-A-000001 (Policies)", "", "policies:P-A-000001") in lines
    assert (iso(START + 60), "Happened on, C-A-000001 (Claims, Open)", "50.00", "claims:C-A-000001") in lines
    assert (iso(START), "Date, S-1 (Savings, Deposit)", "9.00", "savings:S-1") in lines


def test_a_correction_is_told_with_what_stood_there_who_and_why(book: Book) -> None:
    words = [line[1] for line in told(book)]
    assert "Name: Asha Tharu Oli, before Asha Tharu, M-A-000001 (People). Asha: Married" in words


def test_the_newest_day_comes_first(book: Book) -> None:
    days = [line[0] for line in told(book)]
    assert days == sorted(days, reverse=True)


def test_what_was_taken_back_is_told_too(book: Book) -> None:
    values = {"claim": "C-A-000001", "amount": 1_000, "date": TODAY, "method": "cash"}
    with pytest.raises(Doubtful) as advance:
        pay_claim(book, values, WHO)
    pay_claim(book, convinced(values, advance.value), WHO)
    name = book.value("SELECT device || '-' || number FROM saves ORDER BY id DESC LIMIT 1")
    take_back(book, {"save": name, "why": "The wrong claim"}, WHO)
    assert "Taken back: Y-A-000001 (Payments of claims). Asha: The wrong claim" in [line[1] for line in told(book)]


def test_savings_have_their_own_table_where_there_are_any(book: Book) -> None:
    assert told(book, "savings") == [(iso(START), "Deposit", "9.00", "", "S-1")]
    other = member_card(book, "M-A-000002", TODAY)
    assert "savings" not in [each.listing.name for each in other.parts]
