"""Each person does what their role allows, and some things take two."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.claim import correct_payment, decide_claim, pay_claim, report_claim
from desktop_app.acts.gate import gate
from desktop_app.acts.permission import NeedsSecond
from desktop_app.acts.person import enrol_household
from desktop_app.acts.premium import correct_premium
from desktop_app.acts.records import add_record, correct_record
from desktop_app.acts.settings import set_receipts
from desktop_app.acts.staff import STAFFING, change_password, dismiss, employ, set_two_persons
from desktop_app.acts.who import Who
from desktop_app.core.rights import ROLES, Right, right_for
from desktop_app.store.key_file import read_ring
from tests.locked import ASHA, BINA, CHANDRA, PASSWORDS, locked_book, said, signed_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

YOURS = "This is the work of somebody else here. Ask a person who is: {role}."
REPORT = {"policy": "P-1", "person": "M-1", "incurred": 20500, "reported": 20505, "loss": 5000, "covered": 5000}


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A locked book: asha administers, bina enters, chandra is a claims officer."""
    path, _ = locked_book(tmp_path / "a.coverbook", bina="entry", chandra="claims")
    book = signed_in(path, ASHA)
    yield book
    book.close()


def reported(book: Book, name: str, day: int = 20500) -> str:
    """A claim that somebody has written down."""
    return report_claim(book, {**REPORT, "incurred": day}, Who(name)).claim


def test_every_role_has_the_rights_of_those_below_it() -> None:
    order = [ROLES[name].rights for name in ("auditor", "entry", "claims", "manager", "administrator")]
    assert all(low < high for low, high in pairwise(order))


@pytest.mark.parametrize(
    ("act", "right"),
    [
        ("take_premium", Right.RECORD),
        ("add_people", Right.RECORD),
        ("correct_policies", Right.RECORD),
        ("decide_claim", Right.DECIDE),
        ("correct_claims", Right.DECIDE),
        ("add_payments", Right.DECIDE),
        ("add_vouchers", Right.MANAGE),
        ("correct_products", Right.MANAGE),
        ("import", Right.MANAGE),
        ("take_back", Right.MANAGE),
        ("what nobody thought of", Right.MANAGE),
        ("staff", Right.ADMINISTER),
    ],
)
def test_each_act_needs_its_right(act: str, right: Right) -> None:
    assert right_for(act) is right


def test_the_gate_refuses_what_a_role_does_not_allow_and_writes_nothing(book: Book) -> None:
    saves = book.value("SELECT count(*) FROM saves")
    for who in (Who(BINA), Who(CHANDRA)):
        assert said(partial(set_receipts, book, {}, who)) == YOURS
        assert said(partial(employ, book, BINA, "administrator", who)) == YOURS
    assert "not among the people" in said(lambda: enrol_household(book, {}, Who("stranger")))
    assert book.value("SELECT count(*) FROM saves") == saves


def test_an_auditor_changes_nothing(book: Book) -> None:
    employ(book, BINA, "auditor", Who(ASHA))
    assert said(lambda: enrol_household(book, {}, Who(BINA))) == YOURS


def test_who_recorded_a_claim_does_not_decide_it_alone(book: Book) -> None:
    claim = reported(book, CHANDRA)
    decision = {"claim": claim, "decided": 20510, "decision": "rejected", "reason": "not covered"}
    with pytest.raises(NeedsSecond):
        decide_claim(book, decision, Who(CHANDRA))
    with pytest.raises(NeedsSecond):
        decide_claim(book, decision, Who(CHANDRA, second=CHANDRA))
    with pytest.raises(NeedsSecond):
        decide_claim(book, decision, Who(CHANDRA, second=BINA))
    decide_claim(book, decision, Who(CHANDRA, second=ASHA))
    assert book.value("SELECT reason FROM saves ORDER BY id DESC LIMIT 1") == f"agreed: {ASHA}"


def test_somebody_else_decides_it_alone_and_a_scheme_of_one_switches_the_rule_off(book: Book) -> None:
    decision = {"decided": 20510, "decision": "rejected", "reason": "not covered"}
    decide_claim(book, {**decision, "claim": reported(book, BINA)}, Who(CHANDRA))
    claim = reported(book, CHANDRA, 20501)
    set_two_persons(book, Who(ASHA), needed=False, above=None)
    decide_claim(book, {**decision, "claim": claim}, Who(CHANDRA))


def test_above_the_limit_a_second_person_agrees(book: Book) -> None:
    set_two_persons(book, Who(ASHA), needed=True, above=4000)
    claim = reported(book, BINA)
    decide_claim(book, {"claim": claim, "decided": 20510, "decision": "paid", "covered": 5000}, Who(CHANDRA))
    payment = {"claim": claim, "date": 20512, "amount": 4001}
    with pytest.raises(NeedsSecond):
        pay_claim(book, payment, Who(CHANDRA))
    pay_claim(book, {**payment, "amount": 4000}, Who(CHANDRA))
    pay_claim(book, {**payment, "amount": 1000}, Who(CHANDRA))


@pytest.mark.parametrize("limit", [4000, 900])
def test_above_the_limit_a_second_person_agrees_to_a_correction_too(book: Book, limit: int) -> None:
    """Where more goes out by it than before; a method that is put right moves nothing."""
    claim = reported(book, BINA)
    decide_claim(book, {"claim": claim, "decided": 20510, "decision": "paid", "covered": 5000}, Who(CHANDRA))
    payment = pay_claim(book, {"claim": claim, "date": 20512, "amount": 1000}, Who(CHANDRA)).payment
    set_two_persons(book, Who(ASHA), needed=True, above=limit)
    with pytest.raises(NeedsSecond) as needed:
        correct_payment(book, payment, {"amount": 4500, "why": "slip"}, Who(CHANDRA))
    assert needed.value.names == (ASHA,)
    correct_payment(book, payment, {"amount": 4500, "why": "slip"}, Who(CHANDRA, second=ASHA))
    correct_payment(book, payment, {"amount": 4200, "why": "slip"}, Who(CHANDRA))
    correct_payment(book, payment, {"received": 20513, "why": "she came"}, Who(CHANDRA))


def test_a_voucher_and_a_withdrawal_are_not_made_larger_alone(book: Book) -> None:
    lines = [{"line": "P18", "amount_plus": 3000}, {"line": "B02", "amount_minus": 3000}]
    larger = [{"line": "P18", "amount_plus": 9000}, {"line": "B02", "amount_minus": 9000}]
    head = {"voucher": "V-1", "date": 20510}
    add_record(book, "vouchers", {**head, "lines": lines}, Who(ASHA))
    set_two_persons(book, Who(ASHA), needed=True, above=4000)
    with pytest.raises(NeedsSecond):
        correct_record(book, "vouchers", "V-1", {**head, "lines": larger, "why": "slip"}, Who(ASHA))
    drawn = {"person": "M-1", "product": "HEALTH", "date": 20510, "amount": 5000}
    add_record(book, "savings", {**drawn, "kind": "deposit"}, Who(BINA))
    with pytest.raises(NeedsSecond):
        add_record(book, "savings", {**drawn, "date": 20511, "kind": "withdrawal"}, Who(BINA))


def test_a_refund_is_paid_in_no_way_without_the_right_to_pay_it(book: Book) -> None:
    refund = {"policy": "P-1", "due": 20510, "amount": 500, "kind": "refund"}
    paid = {"paid_on": 20511}
    assert said(partial(add_record, book, "premiums", {**refund, **paid}, Who(BINA))) == YOURS
    code = add_record(book, "premiums", refund, Who(BINA)).key
    assert said(partial(correct_premium, book, code, {**paid, "why": "she came"}, Who(BINA))) == YOURS
    came = add_record(book, "premiums", {**refund, **paid, "kind": "premium"}, Who(BINA)).key
    assert said(partial(correct_premium, book, came, {"kind": "refund", "why": "slip"}, Who(BINA))) == YOURS
    correct_premium(book, code, {**paid, "why": "she came"}, Who(CHANDRA))


def test_one_administrator_stays(book: Book) -> None:
    assert said(lambda: dismiss(book, ASHA, Who(ASHA))).startswith("One person stays administrator")
    assert said(lambda: employ(book, ASHA, "manager", Who(ASHA))).startswith("One person stays administrator")


def test_who_leaves_neither_signs_in_nor_acts(book: Book) -> None:
    dismiss(book, BINA, Who(ASHA))
    assert said(lambda: signed_in(book.path, BINA)).startswith("Name and password")
    assert "not among the people" in said(lambda: enrol_household(book, {}, Who(BINA)))


@pytest.mark.parametrize("written", ["Binna", BINA.upper(), ""])
def test_a_name_that_nobody_has_is_not_told_as_shut_out(book: Book, written: str) -> None:
    """Neither the recovery sheet, whose holder has no name."""
    saves, keys = book.value("SELECT count(*) FROM saves"), read_ring(book.path)
    assert said(lambda: dismiss(book, written, Who(ASHA))) == "{name} is not among the people of this book."
    assert (book.value("SELECT count(*) FROM saves"), read_ring(book.path)) == (saves, keys)


def test_whom_a_power_cut_left_with_a_key_alone_is_shut_out_once_more(book: Book) -> None:
    """The role goes first, then the key; blanks around a name are nobody else's."""
    gate(book, STAFFING, {"name": BINA, "role": None}, Who(ASHA))
    assert BINA in read_ring(book.path).names
    dismiss(book, f" {BINA} ", Who(ASHA))
    assert BINA not in read_ring(book.path).names


def test_one_changes_one_s_own_password_and_no_other(book: Book) -> None:
    change_password(book, BINA, "brand new password", Who(BINA))
    assert said(lambda: change_password(book, ASHA, PASSWORDS[CHANDRA], Who(BINA))) == YOURS


def test_a_book_without_people_asks_nobody(tmp_path: Path) -> None:
    from tests.books import small_book

    plain = small_book(tmp_path / "plain.coverbook")
    set_two_persons(plain, Who("anyone"), needed=True, above=1)
    claim = reported(plain, "anyone")
    decision = {"claim": claim, "decided": 20510, "decision": "paid", "covered": 5000}
    decide_claim(plain, decision, Who("anyone"))
    plain.close()
