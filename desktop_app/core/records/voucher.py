"""The lines of vouchers: all bookkeeping that premiums and claims do not post themselves."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.core.records.field import choice, day, link, money, words
from desktop_app.core.statements.lines import POSTABLE
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
        sides=(text("Voucher form", "Debit"), text("Voucher form", "Credit")),
    )
    memo: str | None = words(text("Voucher form", "Memo"), personal=True)
