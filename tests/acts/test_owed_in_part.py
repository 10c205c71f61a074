"""What is owed of a due that an exit cut short is paid, whole or in parts, and nothing that was true before moves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.records.premium import Premium
from desktop_app.store.facts.compare import stale_sums
from desktop_app.store.owed_premium import NOT_OWED, PAID
from desktop_app.store.rows import find, insert, replace, row_of
from desktop_app.store.save import saving
from tests.counter import office_book
from tests.cut_dues import (
    LINES,
    START,
    Cut,
    cuts,
    ledger,
    moved,
    owed,
    parts,
    paying,
    products,
    unearned,
    unlike,
    unpaid,
    written,
)
from tests.second_opinion.effort import tries

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.store.database import Book


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    """An office in which many leave."""
    book = office_book(tmp_path_factory.mktemp("cut"), products)
    yield book
    assert stale_sums(book) == []
    book.close()


@tries(400)
@given(of=cuts())
def test_what_is_owed_and_no_more_moves_when_it_is_paid(office: Book, of: Cut) -> None:
    policy, code = written(office, of)
    asked = owed(office, policy, of.paid)
    assert asked == of.share(of.left)
    before, earned = ledger(office), unearned(office)
    if asked:
        paying(office, code, asked, of.paid)
        day = START + of.paid
        moves = {("B02", day): asked, ("B06", day): -asked}
        if of.due > of.paid:
            moves = moved({}, moved(before, ledger(office)))
        assert moved(before, ledger(office)) == moves
        assert unlike(earned, unearned(office)) == []
    assert {each.state for each in parts(office, policy, of.paid).values()} <= {PAID, NOT_OWED}
    assert sum(find(office, "premiums", each).amount for each in parts(office, policy, of.paid)) == of.amount


@tries(300)
@given(of=cuts(), data=st.data())
def test_parts_of_what_is_owed_leave_the_rest_of_it_owed(office: Book, of: Cut, data: st.DataObject) -> None:
    policy, _ = written(office, of)
    before, earned, asked = ledger(office), unearned(office), owed(office, policy, of.paid)
    for times in range(3):
        left = owed(office, policy, of.paid)
        if left:
            part = left if times == 2 else data.draw(st.integers(1, left))
            paying(office, str(unpaid(office, policy)), part, of.paid)
            assert owed(office, policy, of.paid) == left - part
    moves = {("B02", START + of.paid): asked, ("B06", START + of.paid): -asked} if asked else {}
    assert moved(before, ledger(office)) == moves
    assert unlike(earned, unearned(office)) == []


@tries(300)
@given(of=cuts(), later=st.integers(0, 60), whole=st.booleans())
def test_what_was_paid_too_much_is_given_back_and_was_never_premium(
    office: Book, of: Cut, later: int, whole: bool
) -> None:
    before = ledger(office)
    policy, code = written(office, of)
    over = of.amount - of.share(of.left)
    paying(office, code, of.amount, of.paid)
    given = over if whole else over // 2
    if not given:
        return
    with saving(office, "refund") as save:
        days = {"from_day": START + of.first, "to_day": START + of.last, "paid_on": START + of.paid + later}
        back: dict[str, Any] = {"code": f"{code}-R", "policy": policy, "amount": given, "kind": "refund", **days}
        insert(save, "premiums", Premium(due=START + of.paid + later, **back))
    net = dict.fromkeys(LINES, 0)
    for (line, _), amount in moved(before, ledger(office)).items():
        net[line] += amount
    in_vain = over if of.due > of.left or of.paid > of.left else given
    assert net == {"B02": of.amount - given, "B06": 0, "B26": given - in_vain, "B30": 0, "P03": in_vain - of.amount}


@tries(300)
@given(of=cuts(), data=st.data())
def test_another_exit_and_none_ask_for_what_they_leave_less_what_was_paid(
    office: Book, of: Cut, data: st.DataObject
) -> None:
    policy, code = written(office, of)
    asked = owed(office, policy, of.paid)
    if not asked:
        return
    paying(office, code, asked, of.paid)
    other = data.draw(st.integers(0, 404))
    before = ledger(office)
    for exit_date in (START + other, None):
        with saving(office, "correct") as save:
            reason = None if exit_date is None else "migrated"
            row = row_of(office, "policies", policy)
            assert row is not None
            replace(save, "policies", row, exit_date=exit_date, exit_reason=reason)
        whole = of.amount if exit_date is None else of.share(other)
        assert owed(office, policy, 500) == max(whole - asked, 0)
        net = {line: sum(amount for (each, _), amount in ledger(office).items() if each == line) for line in LINES}
        was = {line: sum(amount for (each, _), amount in before.items() if each == line) for line in LINES}
        assert net["B02"] == was["B02"]
        assert net["B06"] - was["B06"] == max(whole - asked, 0)
        assert net["B26"] - was["B26"] == -max(asked - whole, 0)
        assert net["P03"] - was["P03"] == asked - whole
