"""The vouchers of a demonstration scheme, numbered in order, with the balances that decide on the next ones."""

from __future__ import annotations

from collections import Counter
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from desktop_app.core.money import shared_out

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from desktop_app.core.period import Day
    from desktop_app.demonstration.ledger import Row

VoucherEntry: TypeAlias = tuple[str, str | None, int]
"""(line, product, amount): debit positive."""
BOX, BANK = "CASH", "BANK"
"""The accounts of the scheme: premium and claims go through the cash box, nearly everything else through the bank."""
BILLS_PAID = "Bill of the last quarter paid"
TO_BANK, FROM_BANK = "Cash brought to the bank", "Cash fetched from the bank"


class BookedFor(NamedTuple):
    """What a voucher is for and with whom, which account it moves, and whether the offices have a line each."""

    purpose: str
    supplier: str | None = None
    account: str = BANK
    by_office: bool = False


BOOKED_FOR: Mapping[str, BookedFor] = MappingProxyType(
    {
        "Salaries": BookedFor("salaries"),
        "Power, stationery and repairs of the offices": BookedFor("utilities", "Shops in town", by_office=True),
        "Rent of the offices for the year": BookedFor("prepaid", "Owners of the offices"),
        "The union's part of the salaries received": BookedFor("debt", "Union"),
        "Village meetings and enrolment drives": BookedFor("awareness", None, BOX),
        "Commission of the loan officers": BookedFor("commission", "Loan officers"),
        "Training and supervision": BookedFor("other_expense", "Training centre"),
        BILLS_PAID: BookedFor("bill"),
        "Motorbike, computers and a safe": BookedFor("equipment", "Dealer in town"),
        "Premium over 180 days overdue, written off": BookedFor("written_off"),
        "Gift of a partner for enrolment": BookedFor("donation", "Partner abroad"),
        "Tax on the year's surplus": BookedFor("tax", "Tax office"),
        "Members' shares": BookedFor("capital"),
        "Founding grant": BookedFor("donated_equity", "Partner abroad"),
        "Loan of the union": BookedFor("loan", "Union"),
        "Part of the union's loan repaid": BookedFor("loan", "Union"),
        "Interest accrued": BookedFor("accrued"),
        "Interest received": BookedFor("accrued_received"),
        "Bonds bought": BookedFor("bonds"),
        "Bonds redeemed": BookedFor("bonds"),
        "Shares of the members raised": BookedFor("capital"),
        "Deposit for three months": BookedFor("deposit"),
        "Deposit ended": BookedFor("deposit"),
        "Reinsurance of the quarter paid": BookedFor("ceded_paid", "Reinsurer"),
        "Reinsurer's part of claims received": BookedFor("recovery_paid", "Reinsurer"),
        TO_BANK: BookedFor("transfer"),
        FROM_BANK: BookedFor("transfer"),
    }
)
"""By what the vouchers say."""


class Vouchers:
    """The rows of the vouchers sheet and the balance of every line they touch."""

    def __init__(self, offices: Sequence[str] = ()) -> None:
        """Start with nothing."""
        self.rows: list[Row] = []
        self.balance: Counter[str] = Counter()
        self.box = 0
        """What vouchers brought into the cash box, below nought what they took from it."""
        self._offices, self._number = offices, 0

    def post(self, day: Day, memo: str, *entries: VoucherEntry, settles: tuple[str, str] | None = None) -> str:
        """One voucher, whose number is told; its entries add up to nothing. Entries without an amount are left out.

        It may settle another one, of a supplier.
        """
        used, about = [entry for entry in entries if entry[2]], BOOKED_FOR[memo]
        self._number += bool(used)
        number = f"V-{self._number:05d}"
        against = "B02" if any(entry[0] == "B02" for entry in used) else entries[-1][0]
        supplier = settles[1] if settles else about.supplier
        for line, product, amount, office in self._by_office(used, about, against):
            self.balance[line] += amount
            account = about.account if line == "B02" else None
            self.box += amount if account == BOX else 0
            named = None if line == against else about.purpose
            settled = settles[0] if settles and line != "B02" else None
            told = (office, named, account, supplier, None, None, settled)
            self.rows.append((number, day, line, product, amount, memo, *told))
        return number

    def _by_office(
        self, entries: Sequence[VoucherEntry], about: BookedFor, against: str
    ) -> Iterator[tuple[str, str | None, int, str | None]]:
        """The entries, each with its office; what the offices share has a line for each of them."""
        for line, product, amount in entries:
            if not about.by_office or line == against or not self._offices:
                yield line, product, amount, None
                continue
            for office, part in zip(self._offices, shared_out(amount, [1] * len(self._offices)), strict=True):
                if part:
                    yield line, product, part, office

    def pay(self, day: Day, memo: str, line: str, amount: int, product: str | None = None, source: str = "B02") -> str:
        """An amount booked to a line and taken from another, mostly from cash."""
        return self.post(day, memo, (line, product, amount), (source, None, -amount))

    def carry(self, day: Day, amount: int) -> None:
        """Money from the cash box to the bank; below nought from the bank to the box."""
        if not amount:
            return
        self._number += 1
        memo = TO_BANK if amount > 0 else FROM_BANK
        for account, moved in ((BANK, amount), (BOX, -amount)):
            told = (None, "transfer", account, None, None, None, None)
            self.rows.append((f"V-{self._number:05d}", day, "B02", None, moved, memo, *told))
        self.box -= amount
