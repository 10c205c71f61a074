"""The lines of vouchers: all bookkeeping that premiums and claims do not post themselves."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.core.records.field import choice, day, link, money, words
from desktop_app.core.statements.lines import POSTABLE


@dataclass(frozen=True, slots=True, kw_only=True)
class VoucherLine:
    """One line of a voucher: debit positive, credit negative; the lines of a voucher add up to zero."""

    voucher: str = words(required=True)
    date: int = day(required=True)
    line: str = choice(POSTABLE, required=True)
    product: str | None = link("products")
    amount: int = money(required=True, low=None)
    memo: str | None = words()
