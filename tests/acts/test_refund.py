"""What was paid too much, or paid at all, is given back once, with a receipt and the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.acts.collecting import answers, begin, collect_sheet, payer_of
from desktop_app.acts.first_answers import refunding
from desktop_app.acts.offered import ChoiceQuestion, find_answers
from desktop_app.acts.refund import refund_premium
from desktop_app.catalog.forms.premium import PREMIUM_PAID
from desktop_app.core.problems import Refused
from desktop_app.figures.balance import balance
from desktop_app.figures.figures import Figures
from desktop_app.store.premiums import whole_premium
from desktop_app.store.rows import find
from tests.counter import START, WHO, enrolled, fields, member, office_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

DAY = START + 320


def paid_too_much(book: Book) -> None:
    """Parbati paid 650 where 600 was due."""
    enrolled(book, member("Parbati Rana"))
    of = begin(book, "village:Puraini", DAY)
    line = of.sheet.line(of.payers[0], 65_000, "R-1")
    collect_sheet(book, [answers(line, "cash", DAY)], WHO)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """An office where somebody paid too much."""
    book = office_book(tmp_path, paid_too_much)
    yield book
    book.close()


def waiting(book: Book) -> str:
    """The code of the advance that waits."""
    return str(book.value("SELECT code FROM premiums WHERE kind = 'refund' AND paid_on IS NULL"))


def given(code: str, amount: int, **changes: Any) -> dict[str, Any]:
    """What the form says."""
    return {"premium": code, "amount": amount, "paid_on": DAY + 1, "method": "cash", "why": "She asked", **changes}


def test_an_advance_that_waits_is_paid_out(book: Book) -> None:
    before = balance(Figures(book), DAY + 1)
    code = waiting(book)
    assert refunding(book, code) == {"premium": code, "amount": 5_000}
    done = refund_premium(book, given(code, 5_000), WHO)
    assert (done.name, done.receipt, done.left.minor) == ("Parbati Rana", "R-A-2026-00001", 0)
    after = balance(Figures(book), DAY + 1)
    assert {line: after[line] - before[line] for line in ("B02", "B26")} == {"B02": -5_000, "B26": -5_000}
    assert payer_of(book, "P-A-000001", DAY).owed_to_payer == 0


def test_a_part_of_what_waits_leaves_the_rest_owed(book: Book) -> None:
    done = refund_premium(book, given(waiting(book), 2_000), WHO)
    assert done.left.minor == 3_000
    assert payer_of(book, "P-A-000001", DAY).owed_to_payer == 3_000


def test_a_paid_premium_is_given_back_and_never_twice(book: Book) -> None:
    refund_premium(book, given("D-A-000001", 40_000), WHO)
    assert whole_premium(book, "P-A-000001") == 60_000
    with pytest.raises(Refused) as refusal:
        refund_premium(book, given("D-A-000001", 20_001), WHO)
    assert fields(refusal.value) == ["amount"]
    done = refund_premium(book, given("D-A-000001", 20_000), WHO)
    assert find(book, "premiums", done.premium).kind == "refund"


@pytest.mark.parametrize(
    ("changes", "field"), [({"amount": 0}, "amount"), ({"amount": 5_001}, "amount"), ({"receipt": "R-1"}, "receipt")]
)
def test_what_cannot_be_given_back_is_refused(book: Book, changes: dict[str, Any], field: str) -> None:
    with pytest.raises(Refused) as refusal:
        refund_premium(book, {**given(waiting(book), 5_000), **changes}, WHO)
    assert fields(refusal.value) == [field]


def test_only_what_came_in_is_given_back_and_not_before(book: Book) -> None:
    enrolled(book, member("Chandra Oli"))
    code = waiting(book)
    refund_premium(book, given(code, 5_000), WHO)
    wrong = (given(code, 1), given("D-A-000004", 1), given("D-A-000001", 1, paid_on=DAY - 1))
    for values, field in zip(wrong, ("premium", "premium", "paid_on"), strict=True):
        with pytest.raises(Refused) as refusal:
            refund_premium(book, values, WHO)
        assert fields(refusal.value) == [field]


def test_what_waits_is_offered_first(book: Book) -> None:
    offered = find_answers(book, PREMIUM_PAID, ChoiceQuestion("", {}, DAY))
    assert [each.code for each in offered] == [waiting(book), "D-A-000002", "D-A-000001"]
    assert len(find_answers(book, PREMIUM_PAID, ChoiceQuestion("parbati", {}, DAY))) == 3
