"""The vouchers of a demonstration scheme, numbered in order, with the balances that decide on the next ones."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from desktop_app.core.period import Day
    from desktop_app.demonstration.ledger import Row

Entry: TypeAlias = tuple[str, str | None, int]
"""(line, product, amount): debit positive."""


class Vouchers:
    """The rows of the vouchers sheet and the balance of every line they touch."""

    def __init__(self) -> None:
        """Start with nothing."""
        self.rows: list[Row] = []
        self.balance: Counter[str] = Counter()
        self._number = 0

    def post(self, day: Day, memo: str, *entries: Entry) -> None:
        """One voucher; its entries add up to nothing. Entries without an amount are left out."""
        used = [entry for entry in entries if entry[2]]
        self._number += bool(used)
        for line, product, amount in used:
            self.balance[line] += amount
            self.rows.append((self.last, day, line, product, amount, memo))

    @property
    def last(self) -> str:
        """The number of the latest voucher."""
        return f"V-{self._number:05d}"

    def pay(self, day: Day, memo: str, line: str, amount: int, product: str | None = None, source: str = "B02") -> None:
        """An amount booked to a line and taken from another, mostly from cash."""
        self.post(day, memo, (line, product, amount), (source, None, -amount))
