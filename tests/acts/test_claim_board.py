"""The board of the claims: each step holds exactly the claims its number counts, and says which are late."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.claim import correct_claim, decide_claim, pay_claim, report_claim
from desktop_app.acts.claim_receipt import receive_claim
from desktop_app.acts.claim_review import review_claim
from desktop_app.acts.claim_rules import set_claim_rules
from desktop_app.acts.lists import Wish, seen
from desktop_app.acts.records import correct_record
from desktop_app.acts.today import Wanted, board, waiting, waiting_rows
from desktop_app.catalog.claim_board import BOARD
from desktop_app.catalog.listings.claims import CLAIMS, IN_REVIEW, OPEN
from desktop_app.catalog.work import ALL, work_named
from desktop_app.core.doubts import Doubtful
from desktop_app.core.problems import Refused
from desktop_app.reports.claim_card import claim_card
from desktop_app.store.listed import ColumnFilter
from tests.counter import START, WHO, convinced, enrolled, fields, office_book, saves

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

DAY = START + 100
STEPS = ("reported", "in_review", "decided", "paid", "received")


def claim(number: int) -> str:
    return f"C-A-{number:06}"


def begun(book: Book) -> None:
    """Nine claims: two reported, two in review, one decided and one paid in part, one paid, one received, rejected."""
    enrolled(book, paid_on=START, method="cash")
    for at in range(9):
        told = {"policy": "P-A-000001", "incurred": START + 40 + at, "reported": START + 60 + at}
        report_claim(book, {**told, "covered": 8_000}, WHO)
    correct_claim(book, claim(1), {"covered": 9_000, "why": "The bill came"}, WHO, START + 70)
    for at, by in ((3, "Asha"), (4, "Bina")):
        review_claim(book, {"claim": claim(at), "since": START + 66 + at, "reviewer": by}, WHO)
    values = {"claim": claim(4), "amount": 1_000, "date": START + 70, "method": "cash"}
    with pytest.raises(Doubtful) as doubt:
        pay_claim(book, values, WHO)
    pay_claim(book, convinced(values, doubt.value), WHO)
    for at in range(5, 9):
        decide_claim(book, {"claim": claim(at), "decision": "paid", "decided": START + 80, "covered": 8_000}, WHO)
    decide_claim(book, {"claim": claim(9), "decision": "rejected", "decided": START + 80, "reason": "fraud"}, WHO)
    for at, amount in ((6, 5_000), (7, 8_000), (8, 8_000)):
        pay_claim(book, {"claim": claim(at), "amount": amount, "date": START + 90, "method": "cash"}, WHO)
    receive_claim(book, {"claim": claim(8), "received": START + 95}, WHO)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = office_book(tmp_path, begun)
    yield book
    book.close()


def codes(book: Book, step: str, band: int | None = None, day: int = DAY) -> list[str]:
    work = work_named(step)
    assert work is not None
    return [work.queue.listing.key_of(row) for row in waiting_rows(book, work.queue, day, Wanted(band=band))]


def test_every_claim_stands_in_its_step_and_a_rejected_one_in_none(book: Book) -> None:
    assert [codes(book, step) for step in STEPS] == [
        *([claim(1), claim(2)], [claim(3), claim(4)], [claim(5), claim(6)], [claim(7)], [claim(8)]),
    ]


def test_a_number_counts_what_it_opens(book: Book) -> None:
    set_claim_rules(book, {"days_to_decide": 39, "days_to_pay": 19}, WHO)
    correct_record(book, "products", "HEALTH", {"delivery_days": 9, "why": "as measured"}, WHO)
    for step in board(book, DAY):
        assert step.count == len(codes(book, step.step.name)) == waiting(book, step.step, DAY).total
        assert step.late == len(codes(book, step.step.name, 1)) == waiting(book, step.step, DAY).counts[1]


def test_each_product_may_have_standard_days_of_its_own(book: Book) -> None:
    set_claim_rules(book, {"days_to_decide": 1, "days_to_decide_HEALTH": 38}, WHO)
    assert [codes(book, step, 1) for step in ("reported", "in_review")] == [[claim(1), claim(2)], []]
    set_claim_rules(book, {"days_to_review_HEALTH": 39}, WHO)
    assert [codes(book, step, 1) for step in ("reported", "in_review")] == [[claim(1)], []]
    set_claim_rules(book, {"days_to_pay": 30, "days_to_pay_FUNERAL": 1}, WHO)
    assert codes(book, "decided", 1) == []


def test_the_board_names_the_documents_that_are_missing(book: Book) -> None:
    set_claim_rules(book, {"documents_HEALTH": "bill, identity card"}, WHO)
    papers = [{"document": "bill", "came": START + 64}]
    review_claim(book, {"claim": claim(3), "since": START + 69, "reviewer": "Asha", "documents": papers}, WHO)
    work = work_named("in_review")
    assert work is not None
    at = [column.name for column in work.queue.listing.columns].index("missing")
    rows = waiting_rows(book, work.queue, DAY, Wanted())
    assert [row[at] for row in rows] == ["identity card", "bill, identity card"]


@pytest.mark.parametrize(("days", "late"), [(None, []), (39, [claim(1)]), (38, [claim(1), claim(2)]), (40, [])])
def test_a_claim_is_late_after_the_days_a_manager_has_set_and_never_before(
    book: Book, days: int | None, late: list[str]
) -> None:
    set_claim_rules(book, {"days_to_decide": days}, WHO)
    assert codes(book, "reported", 1) == late


def test_money_is_late_after_the_usual_days_of_the_product(book: Book) -> None:
    assert [codes(book, "paid", 1), codes(book, "decided", 1)] == [[], []]
    correct_record(book, "products", "HEALTH", {"delivery_days": 9, "why": "as measured"}, WHO)
    set_claim_rules(book, {"days_to_pay": 19}, WHO)
    assert [codes(book, "paid", 1), codes(book, "decided", 1)] == [[claim(7)], [claim(5), claim(6)]]


def test_the_oldest_of_each_step_is_told(book: Book) -> None:
    assert [step.oldest for step in board(book, DAY)] == [
        *(START + 60, START + 69, START + 80, START + 90, START + 95),
    ]


def test_what_arrived_leaves_the_board_after_thirty_days(book: Book) -> None:
    assert codes(book, "received", day=START + 125) == [claim(8)]
    assert codes(book, "received", day=START + 126) == []


def test_what_nobody_will_still_learn_of_leaves_the_board_too(book: Book) -> None:
    assert codes(book, "paid", day=START + 180) == [claim(7)]
    assert codes(book, "paid", day=START + 181) == []


def test_no_two_works_have_one_name(book: Book) -> None:
    assert len({each.name for each in ALL}) == len(ALL)
    assert {each.name for each in BOARD} == set(STEPS)
    assert [step.count for step in board(book, START)] == [0, 0, 0, 0, 0]


def test_the_day_of_receipt_is_kept_for_all_that_is_on_its_way(book: Book) -> None:
    done = receive_claim(book, {"claim": claim(6), "received": START + 92}, WHO)
    assert (done.amount.minor, done.day) == (5_000, START + 92)
    assert saves(book)[-1][0] == "receive_claim"
    assert codes(book, "decided") == [claim(5), claim(6)]


def test_what_was_paid_later_is_still_on_its_way(book: Book) -> None:
    pay_claim(book, {"claim": claim(6), "date": START + 95, "amount": 1_000}, WHO)
    done = receive_claim(book, {"claim": claim(6), "received": START + 92}, WHO)
    assert done.amount.minor == 5_000
    again = receive_claim(book, {"claim": claim(6), "received": START + 97}, WHO)
    assert (again.amount.minor, again.day) == (1_000, START + 97)


@pytest.mark.parametrize(
    ("code", "received", "wrong"),
    [(claim(7), START + 89, "received"), (claim(5), START + 99, "claim"), (claim(8), START + 99, "claim")],
)
def test_nothing_arrives_before_it_was_paid_or_twice(book: Book, code: str, received: int, wrong: str) -> None:
    with pytest.raises(Refused) as refusal:
        receive_claim(book, {"claim": code, "received": received}, WHO)
    assert fields(refusal.value) == [wrong]


def test_lists_say_the_step_of_an_open_claim_as_the_board_does(book: Book) -> None:
    """And filter by it: nobody finds a claim in review under those that nobody has taken up."""
    assert [claim_card(book, claim(at)).marks for at in (1, 3)] == [(OPEN,), (IN_REVIEW,)]
    for state, expected in (("in_review", [claim(3), claim(4)]), ("open", [claim(1), claim(2)])):
        rows = seen(book, "claims", Wish(filters=(ColumnFilter("state", keys=(state,)),)), DAY).rows
        assert sorted(CLAIMS.key_of(row) for row in rows) == expected
