"""The lines of vouchers: all bookkeeping that premiums and claims do not post themselves."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.core.records.field import choice, day, link, money, words
from desktop_app.core.statements.lines import POSTABLE
from desktop_app.core.statements.purposes import KEYS
from desktop_app.core.text import text


@dataclass(frozen=True, slots=True, kw_only=True)
class VoucherLine:
    """One line of a voucher: debit positive, credit negative; the lines of a voucher add up to zero."""

    voucher: str = words(text("Voucher form", "Voucher"), required=True, fixed=True, personal=True)
    date: int = day(text("Field", "Date"), required=True)
    line: str = choice(text("Voucher form", "Line"), POSTABLE, required=True)
    product: str | None = link(text("Field", "Product"), "products")
    amount: int = money(
        text("Field", "Amount"),
        required=True,
        low=None,
        sides=(text("Ledger", "Debit"), text("Ledger", "Credit")),
    )
    memo: str | None = words(text("Voucher form", "Memo"), personal=True)
    office: str | None = link(
        text("Field", "Office"),
        "offices",
        help=text("Voucher form", "Leave empty where all offices share it."),
    )
    purpose: str | None = choice(text("Voucher form", "Purpose"), KEYS)
    account: str | None = link(
        text("Field", "Account"),
        "accounts",
        help=text("Voucher form", "Only of a line of cash (B02): the cash box or bank account it lies in."),
    )
    supplier: str | None = words(
        text("Voucher form", "Supplier or payer"),
        personal=True,
        help=text("Voucher form", "Who is paid, or who pays."),
    )
    document: str | None = words(
        text("Voucher form", "Document number"),
        personal=True,
        help=text("Voucher form", "The number on the bill or receipt."),
    )
    concerns: int | None = day(
        text("Voucher form", "Belongs to the day"),
        by_act=True,
        help=text("Voucher form", "Of a late voucher: a day in the closed period that it belongs to."),
    )
    settles: str | None = words(
        text("Voucher form", "Settles the voucher"),
        personal=True,
        names="vouchers",
        help=text("Voucher form", "The voucher of the bill that is paid here, or that is taken back here."),
    )
