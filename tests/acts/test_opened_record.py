"""What a check found is shown on the page where it is put right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.acts.claim import decide_claim, pay_claim, report_claim
from desktop_app.acts.opened_record import place_of
from desktop_app.core.records.policy import Policy
from desktop_app.store.rows import insert
from desktop_app.store.save import saving
from tests.counter import END, START, TODAY, WHO, enrolled, office_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

CLAIM = "C-A-000001"


def paid_claim(book: Book) -> None:
    """A household with a claim that was paid, and a group that nobody holds."""
    done = enrolled(book)
    claim: dict[str, Any] = {"policy": done.policy, "person": None, "benefit": "STAY", "event": "illness"}
    claim |= {"incurred": START + 60, "reported": START + 61, "covered": 5_000, "cause": None, "lines": []}
    report_claim(book, claim, WHO)
    decided = {"claim": CLAIM, "decision": "paid", "decided": START + 62, "covered": 5_000, "reason": None}
    decide_claim(book, decided, WHO)
    pay_claim(book, {"claim": CLAIM, "amount": 5_000, "date": TODAY, "method": "cash", "received": None}, WHO)
    with saving(book, "enrol") as save:
        group = Policy(code="G-1", product="HEALTH", group_name="Sangam", lives=40, start_day=START, end_day=END)
        insert(save, "policies", group)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """An office with one record of each kind."""
    book = office_book(tmp_path, paid_claim)
    yield book
    book.close()


@pytest.mark.parametrize(
    ("sheet", "code", "place"),
    [
        ("people", "M-A-000001", ("members", "M-A-000001")),
        ("premiums", "D-A-000001", ("premiums", "D-A-000001")),
        ("claims", CLAIM, ("claims", CLAIM)),
        ("vouchers", "V-1", ("data", "vouchers:V-1")),
    ],
)
def test_a_record_is_shown_by_its_own_code_on_the_page_of_its_kind(
    book: Book, sheet: str, code: str, place: tuple[str, str]
) -> None:
    assert place_of(book, sheet, code) == place


def test_a_policy_is_shown_with_the_member_who_holds_it(book: Book) -> None:
    assert place_of(book, "policies", "P-A-000001") == ("members", "M-A-000001")


def test_a_policy_that_no_member_holds_or_that_is_not_there_is_shown_nowhere(book: Book) -> None:
    assert place_of(book, "policies", "G-1") is None
    assert place_of(book, "policies", "P-9") is None


def test_a_payment_is_shown_with_its_claim_and_one_that_is_not_there_nowhere(book: Book) -> None:
    payment = str(book.value("SELECT code FROM payments"))
    assert place_of(book, "payments", payment) == ("claims", CLAIM)
    assert place_of(book, "payments", "Y-9") is None


@pytest.mark.parametrize(
    ("sheet", "code"), [("products", "HEALTH"), ("benefits", "STAY"), ("offices", "BNK"), ("partners", "CLINIC")]
)
def test_a_setting_is_shown_in_its_list_also_where_nobody_says_which_list(book: Book, sheet: str, code: str) -> None:
    assert place_of(book, sheet, code) == ("settings", f"{sheet}:{code}")
    assert place_of(book, "", code) == ("settings", f"{sheet}:{code}")


def test_a_setting_that_is_not_there_is_looked_for_in_the_data_or_nowhere(book: Book) -> None:
    assert place_of(book, "products", "NONE") == ("data", "products:NONE")
    assert place_of(book, "", "NONE") is None
