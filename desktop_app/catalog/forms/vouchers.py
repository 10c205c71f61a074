"""The forms of a bookkeeper: money in, money out, what we owe and are owed, transfers, and putting a voucher right.

None of them says debit or credit; which side a line stands on follows from what happened (core/statements/purposes).
"""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.catalog.forms.form import TODAY, Form, FormLine, Group, Section, line, question, untitled
from desktop_app.catalog.forms.records import LINES, WHY
from desktop_app.catalog.navigation import BOOKKEEPING
from desktop_app.core.records.field import Kind
from desktop_app.core.records.sheets import sheet
from desktop_app.core.statements.purposes import (
    MONEY_IN,
    MONEY_OUT,
    NO_MONEY,
    THEY_OWE,
    WE_OWE,
    purposes_of,
)
from desktop_app.core.text import text

if TYPE_CHECKING:
    from desktop_app.core.text import Text

_TITLES = MappingProxyType({act.begins: act.label for act in BOOKKEEPING})
BILLS, DEBTS, ANY_VOUCHER = "bills_open", "debts_open", "vouchers"
"""The sources of what we owe, of what others owe us, and of all vouchers."""
BILL, VOUCHER, ACCOUNT, INTO = "bill", "voucher", "account", "into"

_SAVE = text("Voucher form", "Save the voucher")
_SUPPLIER, _PAYER = text("Voucher form", "Paid to"), text("Voucher form", "Received from")
_REMARK = text("Explained", "Remark")
_SHARED = text("Voucher form", "Leave empty where all products share it.")


def _amount(**more: object) -> FormLine:
    """An amount without a sign: whether money comes or goes is said by the form."""
    about = replace(sheet("vouchers").field("amount"), sides=None, low=0, **more)  # type: ignore[arg-type]
    return FormLine("amount", about)


def _account(label: Text, key: str = ACCOUNT) -> FormLine:
    """The cash box or bank account; the next form starts with the same."""
    return line("vouchers", "account", key=key, label=label, help=None, required=True, stays=True)


_FOR = text("Voucher form", "What it was for")


def _lines(*ways: str, least: int = 1) -> Group:
    """What it was for, a line each: a bill may be shared by several purposes, products and offices."""
    offered = tuple(dict.fromkeys(key for way in ways for key in purposes_of(way)))
    rows = (
        line("vouchers", "purpose", required=True, only=offered),
        _amount(required=True),
        line("vouchers", "product", help=_SHARED),
        line("vouchers", "office"),
        line("vouchers", "memo", label=_REMARK),
    )
    return Group(LINES, _FOR, rows, text("Voucher form", "Add a purpose"), least=least)


_DATE = line("vouchers", "date", default=TODAY, stays=True)
_DOCUMENT = line("vouchers", "document")


def _entry(name: str, way: str, *head: FormLine) -> Form:
    """The form of what can happen in one way."""
    return Form(name, _TITLES[name], (untitled(_DATE, *head, _DOCUMENT), Section(_FOR, (_lines(way),))), _SAVE)


_WE_OWE_TO = line("vouchers", "supplier", label=text("Voucher form", "We owe it to"), help=None, required=True)
_OWED_BY = line("vouchers", "supplier", label=text("Voucher form", "Who owes it"), help=None, required=True)

MONEY_OUT_FORM = _entry(
    "money_out",
    MONEY_OUT,
    _account(text("Voucher form", "Paid from")),
    line("vouchers", "supplier", label=_SUPPLIER, help=None),
)
MONEY_IN_FORM = _entry(
    "money_in",
    MONEY_IN,
    _account(text("Voucher form", "Received into")),
    line("vouchers", "supplier", label=_PAYER, help=None),
)
WE_OWE_FORM = _entry("we_owe", WE_OWE, _WE_OWE_TO)
THEY_OWE_FORM = _entry("they_owe", THEY_OWE, _OWED_BY)
NO_MONEY_FORM = _entry("no_money", NO_MONEY)

TRANSFER_FORM = Form(
    "transfer_money",
    _TITLES["transfer_money"],
    (
        untitled(
            _DATE,
            _account(text("Voucher form", "From account")),
            _account(text("Voucher form", "Into account"), INTO),
            _amount(required=True),
            _DOCUMENT,
            line("vouchers", "memo", label=_REMARK),
        ),
    ),
    _SAVE,
)


def _settling(name: str, source: str, bill: Text, account: Text) -> Form:
    """The form that settles what was owed, whole or in part."""
    left = text("Voucher form", "Less than what is owed is a part payment: the rest stays open.")
    head = (
        question(BILL, Kind.LINK, bill, required=True, target="vouchers", source=source),
        _DATE,
        _account(account),
        _amount(required=True, help=left),
        _DOCUMENT,
    )
    return Form(name, _TITLES[name], (untitled(*head),), _SAVE)


PAY_BILL_FORM = _settling(
    "pay_bill",
    BILLS,
    text("Voucher form", "What we owe"),
    text("Voucher form", "Paid from"),
)
RECEIVE_DEBT_FORM = _settling(
    "receive_debt",
    DEBTS,
    text("Voucher form", "What they owe us"),
    text("Voucher form", "Received into"),
)

_ANEW = text("Voucher form", "Leave out all lines to take it back and put nothing in its place.")
CORRECT_VOUCHER = Form(
    "correct_voucher",
    _TITLES["correct_voucher"],
    (
        untitled(
            question(
                VOUCHER,
                Kind.LINK,
                text("Voucher form", "The wrong voucher"),
                required=True,
                target="vouchers",
                help=text(
                    "Voucher form",
                    "It stays as it is; another voucher takes it back, and a third one says what is right.",
                ),
                source=ANY_VOUCHER,
            ),
            replace(_DATE, about=replace(_DATE.about, label=text("Voucher form", "Corrected on"))),
        ),
        Section(
            text("Voucher form", "As it should be"),
            (
                line("vouchers", "account", help=_ANEW),
                line("vouchers", "supplier", help=None),
                _DOCUMENT,
                _lines(least=0),
            ),
        ),
        WHY,
    ),
    text("Correction", "Save the correction"),
)

VOUCHER_FORMS = (
    *(MONEY_OUT_FORM, MONEY_IN_FORM, WE_OWE_FORM, THEY_OWE_FORM, PAY_BILL_FORM, RECEIVE_DEBT_FORM),
    *(TRANSFER_FORM, NO_MONEY_FORM, CORRECT_VOUCHER),
)
