"""The acts of the page Accounts: their forms, what saves them, and what is said when they are saved."""

from __future__ import annotations

from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.acts.counter_acts import Act, Done
from desktop_app.acts.investing import INVEST, PAID_BACK
from desktop_app.acts.voucher_correction import as_it_stands, correct_voucher
from desktop_app.acts.vouchers import ENTER
from desktop_app.catalog.forms import vouchers as forms
from desktop_app.core.statements.purposes import LABELS, PAYABLE, RECEIVABLE
from desktop_app.core.text import text
from desktop_app.store.accounts import accounts
from desktop_app.store.vouchers import open_bill

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.acts.voucher_correction import PutRight
    from desktop_app.acts.vouchers import Entered
    from desktop_app.catalog.forms.form import Form
    from desktop_app.store.database import Book


def _entered(done: Entered) -> Done:
    """After a voucher was written down."""
    words = text("Saved", "{purpose}: {amount} written down as {voucher}.")
    if done.supplier:
        words = text("Saved", "{purpose}: {amount} with {supplier} written down as {voucher}.", supplier=done.supplier)
    told = {"purpose": LABELS.get(done.purpose, done.purpose), "amount": done.amount, "voucher": done.voucher}
    return Done(words.about(**told), "vouchers", done.voucher)


def _put_right(done: PutRight) -> Done:
    """After a voucher was corrected."""
    words = text("Saved", "{wrong} is taken back by {back}.")
    if done.right:
        words = text("Saved", "{wrong} is taken back by {back}; {right} says what is right.", right=done.right)
    return Done(words.about(wrong=done.wrong, back=done.back), "vouchers", done.right or done.back)


def _left(line: str, book: Book, voucher: str) -> Mapping[str, Any]:
    """All that is left of what we owe, or of what others owe us."""
    bill = open_bill(book, line, voucher)
    return {"amount": abs(bill.left)} if bill else {}


def usual_account(book: Book, kind: str = "cash") -> dict[str, Any]:
    """The account to begin with: the first of a kind (cash box, bank), else the first there is."""
    known = accounts(book)
    fitting = [each for each in known if each.kind == kind] or known
    return {forms.ACCOUNT: fitting[0].code} if fitting else {}


def _entering(form: Form, line: str = "") -> Act:
    """The act that writes a voucher down; of one that settles what stands on a line, all that is left is filled in."""
    fills = {forms.BILL: partial(_left, line)} if line else {}
    return Act(form, ENTER[form.name], _entered, MappingProxyType(fills))


PAY_BILL = _entering(forms.PAY_BILL_FORM, PAYABLE)
RECEIVE_DEBT = _entering(forms.RECEIVE_DEBT_FORM, RECEIVABLE)
CORRECT = Act(forms.CORRECT_VOUCHER, correct_voucher, _put_right, MappingProxyType({forms.VOUCHER: as_it_stands}))
VOUCHER_ACTS: Mapping[str, Act] = MappingProxyType(
    {
        act.form.name: act
        for act in (
            _entering(forms.MONEY_OUT_FORM),
            _entering(forms.MONEY_IN_FORM),
            _entering(forms.WE_OWE_FORM),
            PAY_BILL,
            _entering(forms.THEY_OWE_FORM),
            RECEIVE_DEBT,
            _entering(forms.TRANSFER_FORM),
            _entering(forms.NO_MONEY_FORM),
            CORRECT,
            INVEST,
            PAID_BACK,
        )
    }
)
"""What a bookkeeper does, in the order in which it is offered."""
