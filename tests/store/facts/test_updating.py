"""The sums kept ready say what the rows say after every kind of small save."""

from __future__ import annotations

from dataclasses import replace as changed
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.core.records.claim import Claim, Estimate, Payment
from desktop_app.core.records.linked import Saving
from desktop_app.core.records.policy import Policy
from desktop_app.core.records.premium import Premium
from desktop_app.core.records.product import Product
from desktop_app.core.records.reinsurance import Treaty
from desktop_app.core.records.voucher import VoucherLine
from desktop_app.store.facts.compare import stale_sums
from desktop_app.store.facts.past import as_it_was
from desktop_app.store.rows import insert, replace
from desktop_app.store.save import saving
from desktop_app.store.terms import first_earned
from tests.books import START, small_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A policy with two premiums, one of them taken, and a claim that is paid in part; and a policy after it."""
    book = small_book(tmp_path / "small.coverbook")
    with saving(book, "begin") as save:
        insert(save, "policies", Policy(code="P-0", product="HEALTH", holder="M-1", start_day=START, end_day=START + 9))
        insert(save, "premiums", premium("D-1", 500, paid_on=START))
        insert(save, "premiums", premium("D-2", 700))
        insert(save, "claims", claim("C-1", decision="paid", decided=START + 5))
        insert(save, "payments", payment("Y-1"))
    yield book
    book.close()


def premium(code: str, amount: int, paid_on: int | None = None, kind: str = "premium") -> Premium:
    """A premium of the one policy."""
    return Premium(code=code, policy="P-1", due=START, amount=amount, paid_on=paid_on, kind=kind)


def in_vain(code: str, amount: int, due: int, paid_on: int | None = None, kind: str = "premium") -> Premium:
    """A premium for days after the policy is left, or a refund for the same."""
    first, last = START + 70, START + 99
    return changed(premium(code, amount, paid_on, kind), due=due, from_day=first, to_day=last)


def claim(code: str, decision: str = "open", decided: int | None = None) -> Claim:
    """A claim under the one policy."""
    return Claim(
        code=code,
        policy="P-1",
        incurred=START + 2,
        reported=START + 3,
        decided=decided,
        decision=decision,
        covered=900,
    )


def payment(code: str) -> Payment:
    """A payment of the one claim."""
    return Payment(code=code, claim="C-1", date=START + 6, amount=300)


ACTS: dict[str, list[tuple[str, Any]]] = {
    "take": [("premiums", (2, {"paid_on": START + 40}))],
    "take a part": [("premiums", (2, {"amount": 200, "paid_on": START + 1})), ("premiums", premium("D-3", 500))],
    "correct the same twice": [
        ("premiums", (1, {"amount": 1})),
        ("premiums", (1, {"amount": 400, "due": START + 1, "kind": "refund"})),
    ],
    "put down and change": [
        ("premiums", premium("D-3", 60, kind="fee")),
        ("premiums", (3, {"amount": 70, "from_day": START + 1, "to_day": START + 9})),
    ],
    "pay": [("payments", payment("Y-2"))],
    "correct a payment": [("payments", (1, {"amount": 900, "received": START + 90}))],
    "report": [("claims", claim("C-2"))],
    "reject": [("claims", (1, {"decision": "rejected", "reason": "not_covered", "covered": 0}))],
    "end the policy and pay": [
        ("policies", (1, {"exit_date": START + 50, "exit_reason": "lapsed"})),
        ("payments", payment("Y-2")),
        ("premiums", premium("D-3", 60)),
    ],
    "end the policy and move it": [
        ("policies", (1, {"exit_date": START + 50, "exit_reason": "lapsed", "start_day": START - 9})),
    ],
    "move a premium to the other policy": [("premiums", (1, {"policy": "P-0"}))],
    "end the policy and give back what was paid in vain": [
        ("policies", (1, {"exit_date": START + 50, "exit_reason": "lapsed"})),
        ("premiums", in_vain("D-3", 60, START + 70, paid_on=START + 40)),
        ("premiums", in_vain("D-4", 90, START + 71, kind="refund")),
    ],
    "give more grace": [("products", (1, {"grace_days": 30}))],
    "deliver later": [("products", (1, {"delivery_days": 3}))],
    "rename the product and pay": [("products", (1, {"name": "Health"})), ("payments", payment("Y-2"))],
    "give more grace and end the policy": [
        ("products", (1, {"grace_days": 30, "delivery_days": 9})),
        ("policies", (1, {"exit_date": START + 50, "exit_reason": "lapsed"})),
        ("payments", payment("Y-2")),
    ],
    "write down what a claim may cost": [
        ("claims", claim("C-2")),
        ("estimates", Estimate(claim="C-2", date=START + 3, amount=900)),
        ("estimates", Estimate(claim="C-2", date=START + 9, amount=100)),
    ],
    "cede a half": [
        (
            "treaties",
            Treaty(code="T-1", kind="quota_share", from_day=START, to_day=START + 364, share=50.0, commission=10.0),
        )
    ],
    "save": [
        ("savings", Saving(code="S-1", person="M-1", product="HEALTH", date=START, amount=10, kind="deposit")),
    ],
    "spend": [
        ("vouchers", VoucherLine(voucher="V-1", date=START, line="P17", amount=5)),
        ("vouchers", VoucherLine(voucher="V-1", date=START, line="B02", amount=-5)),
    ],
    "say who is the holder": [("people", (1, {"relation": "holder"}))],
    "begin a product": [
        ("products", Product(code="FUNERAL", name="Family funeral", line="funeral", grace_days=9)),
        ("policies", Policy(code="P-2", product="FUNERAL", holder="M-1", start_day=START, end_day=START + 9)),
        ("policies", Policy(code="P-3", product="FUNERAL", holder="M-1", start_day=START + 15, end_day=START + 30)),
    ],
}
"""Small saves: what is put into a table, or the row and what is changed there."""


def act(book: Book, name: str) -> None:
    """One small save."""
    with saving(book, name) as save:
        for at, (table, what) in enumerate(ACTS[name], 1):
            if isinstance(what, tuple):
                replace(save, table, what[0], **what[1])
            else:
                insert(save, table, what, **({"position": at} if table == "vouchers" else {}))


@pytest.mark.parametrize("name", ACTS)
def test_the_sums_say_what_the_rows_say_after_a_save(book: Book, name: str) -> None:
    assert stale_sums(book) == []
    act(book, name)
    assert stale_sums(book) == []
    act(book, "correct the same twice")
    assert stale_sums(book) == []


def test_a_refund_changes_with_what_was_paid_in_vain_for_the_same_days(book: Book) -> None:
    """Though nothing is written to the refund itself."""
    act(book, "end the policy and give back what was paid in vain")
    refunds = "SELECT sum(amount) FROM entries_cells WHERE kind = 'refund'"
    assert book.value(refunds) == 90 - 60
    with saving(book, "correct") as save:
        replace(save, "premiums", 3, amount=80)
    assert book.value(refunds) == 90 - 80
    assert stale_sums(book) == []


def test_a_receipt_moves_the_money_and_nothing_that_is_earned(book: Book) -> None:
    earned = book.query("SELECT * FROM unearned_cells")
    act(book, "take")
    assert book.query("SELECT * FROM unearned_cells") == earned
    assert book.query("SELECT day, kind, amount, records FROM entries_cells WHERE kind = 'receipt'") == [
        (START, "receipt", 500, 1),
        (START + 40, "receipt", 700, 1),
    ]


def test_a_receipt_asks_for_no_sum_that_does_not_read_what_it_changes(book: Book) -> None:
    """What is earned follows from what is due, and neither people nor other policies have anything to do with it.

    Nor what treaties take, nor what only few premiums do: be paid early, be owed back, end with an exit.
    """
    said: list[str] = []
    book.connection.set_trace_callback(said.append)
    act(book, "take")
    book.connection.set_trace_callback(None)
    (sums,) = (each for each in said if each.startswith("INSERT INTO temp.changed_entries_cells"))
    assert "treaties" not in sums
    assert "taken_back" not in sums
    assert not [each for each in said if any(name in each for name in ("unearned_cells", "covers", "people"))]


def test_a_product_s_new_name_leaves_every_sum_as_it_is(book: Book) -> None:
    """However large the file: no cell is made anew for what no cell reads."""
    said: list[str] = []
    book.connection.set_trace_callback(said.append)
    with saving(book, "rename") as save:
        replace(save, "products", 1, name="Health of families")
    book.connection.set_trace_callback(None)
    assert said
    assert not [each for each in said if each.startswith("DELETE FROM main")]


def test_premium_that_falls_due_later_than_was_written_is_earned_later_and_was_not_in_the_past(book: Book) -> None:
    """What is left of the earlier day in the sums are sums of no records."""
    before = int(book.value("SELECT max(id) FROM saves"))
    with saving(book, "correct") as save:
        for row in (1, 2):
            replace(save, "premiums", row, due=START + 9)
    assert first_earned(book) == {1: START + 9}
    with as_it_was(book, before):
        assert first_earned(book) == {1: START}
    with as_it_was(book, before - 1):
        assert first_earned(book) == {}


WRONG = (
    "UPDATE entries_cells SET amount = amount + 1 WHERE amount <> 0",
    "UPDATE entries_cells SET day = day + 100",
    "DELETE FROM entries_cells",
    """INSERT INTO entries_cells
        SELECT product, day + 900, kind, line, office, cash, purpose, amount, records FROM entries_cells""",
)


@pytest.mark.parametrize("change", WRONG)
def test_a_sum_that_is_wrong_missing_or_too_much_is_stale(book: Book, change: str) -> None:
    book.execute(change)
    assert stale_sums(book) == ["entries_cells"]


def test_a_sum_of_nought_is_no_sum(book: Book) -> None:
    book.execute("INSERT INTO lives_cells VALUES (1, 1, 0, 0, 0, 0)")
    assert stale_sums(book) == []


def test_under_a_stop_loss_another_premium_of_a_policy_leaves_what_is_ceded_of_the_others(book: Book) -> None:
    """Only the premium that is new reads otherwise: those beside it were added once more before."""
    terms = Treaty(code="T-2", kind="stop_loss", from_day=START, to_day=START + 364, share=5.0, retention_percent=90.0)
    with saving(book, "cede") as save:
        insert(save, "treaties", terms)
    with saving(book, "charge") as save:
        insert(save, "premiums", premium("D-3", 900))
    assert stale_sums(book) == []
