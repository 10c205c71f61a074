"""The books of a demonstration scheme: what it spends, owes and is given, in proportion to its business."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.period import Day, add_months
from desktop_app.demonstration.clock import FIRST, MONTHS, month_end
from desktop_app.demonstration.treasury import Treasury
from desktop_app.demonstration.vouchers import BILLS_PAID, BOX

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

    from desktop_app.demonstration.ledger import Row
    from desktop_app.demonstration.tally import MoneyTally

_SPENT = (
    ("P17", None, 49, "Salaries"),
    ("P18", None, 15, "Power, stationery and repairs of the offices"),
    ("P19", "FH", 14, "Village meetings and enrolment drives"),
    ("P19", "CL", 2, "Commission of the loan officers"),
    ("P20", None, 6, "Training and supervision"),
)
"""(line, product, percent of the expenses, memo); reinsurance, rent and wear of equipment make up the rest."""
_TOOLS_LAST = 48
"""Months over which equipment is amortised."""
INSURANCE_STAFF = 60
"""Percent of their time that the staff of the savings union give to insurance: the union owes the rest."""
_COUNTED = 4
"""The quarters at whose end the cash box was counted."""
_MISSING = 1000
"""Minor units by which the last count is short."""
_DOUBTFUL_AFTER = 6
"""Whole months after that of its due day in which a premium becomes over 180 days old."""


class Books:
    """Month by month what a scheme of this business does besides premium and claims."""

    def __init__(self, tally: MoneyTally, luck: Random, offices: Sequence[str] = ()) -> None:
        """Start from what was written, earned, paid and owed every month."""
        self.tally, self.luck = tally, luck
        self.earned = tally.earned()
        self.treasury = Treasury(tally, offices)
        self.vouchers = self.treasury.vouchers
        self.schedules: list[Row] = []
        self.owed: list[tuple[str, int]] = []
        """Vouchers of bills that are not paid yet, and their amounts."""
        self.written_off = self.union_owes = 0

    def rows(self) -> list[Row]:
        """All vouchers, up to the last month that is over."""
        year = sum(self.earned[:12])
        self.treasury.found(year)
        self._equip(0, max(year // 40, 1000))
        for month in range(MONTHS - 1):
            self._month(month, month_end(month))
        return self.vouchers.rows

    def counts(self) -> list[Row]:
        """The cash box as it was counted at the end of the last quarters: the latest time a note was missing."""
        *before, (day, held) = self.treasury.boxed[-_COUNTED:]
        short = (BOX, day, held - _MISSING, "Cashier", "One note short; looked for")
        return [*((BOX, each, amount, "Cashier", None) for each, amount in before), short]

    def _month(self, month: int, day: Day) -> None:
        """One month, and what its end as that of a quarter or a year brings."""
        self._spend(month, day, self._usual(month) * self._ratio(month) // 100)
        if month % 12 == 6:
            self._rent_office(month)
        if month % 3 == 2:
            self.vouchers.pay(day, "The union's part of the salaries received", "B02", self.union_owes, source="B09")
            self.union_owes = 0
        if month % 3 == 0:
            self.treasury.reinsurance.settle(month, self.vouchers)
        if month % 12 == 5:
            self._give_up(month, day)
            self._year_end(month, day)
        self.treasury.close_month(month, day, quarter_ends=month % 3 == 2)

    def _usual(self, month: int) -> int:
        """What a month earns, smoothed: expenses do not follow every swing, and start before the premium does."""
        near = self.earned[max(month - 2, 0) : max(month + 1, 2)]
        return sum(near) // len(near)

    def _ratio(self, month: int) -> int:
        """Percent of earned premium that is spent: high at first, falling as the scheme grows."""
        return int(37 - 15 * month / MONTHS)

    def _spend(self, month: int, day: Day, amount: int) -> None:
        """The expenses of a month; at the end of a quarter some bills stay unpaid until the next month."""
        for bill, owed in self.owed:
            supplier = next(str(row[9]) for row in self.vouchers.rows if row[0] == bill)
            entries = ("B28", None, owed), ("B02", None, -owed)
            self.vouchers.post(day - 20, BILLS_PAID, *entries, settles=(bill, supplier))
        self.owed.clear()
        paid = day - 1 - self.luck.randrange(5)
        for line, product, percent, memo in _SPENT:
            share = int(amount * percent * self.luck.uniform(0.94, 1.06)) // 10000 * 100
            if line == "P17":
                share = share * 100 // INSURANCE_STAFF // 100 * 100
                self.union_owes += share * (100 - INSURANCE_STAFF) // 100
            late = month % 3 == 2 and line in {"P18", "P20"}
            number = self.vouchers.pay(paid, memo, line, share, product, "B28" if late else "B02")
            self.owed += [(number, share)] if late and share else []

    def _equip(self, month: int, amount: int) -> None:
        """Buy equipment, which is amortised by itself from the first of the month on."""
        memo = "Motorbike, computers and a safe"
        amount = amount // 100 * 100
        number = self.vouchers.pay(add_months(FIRST, month) + 8, memo, "B11", amount)
        self._schedule("equipment", month, amount, _TOOLS_LAST, (number, memo))

    def _rent_office(self, month: int) -> None:
        """Pay the rent of a year ahead: a little more than a hundredth of what the year before earned."""
        amount = sum(self.earned[max(month - 12, 0) : month]) // 9000 * 100
        memo = "Rent of the offices for the year"
        number = self.vouchers.pay(add_months(FIRST, month) + 3, memo, "B12", amount)
        self._schedule("prepaid", month, amount, 12, (number, memo))

    def _schedule(self, kind: str, month: int, amount: int, months: int, paid: tuple[str, str]) -> None:
        """Charge over some months what a voucher paid."""
        code, first = f"T-{len(self.schedules) + 1:04d}", add_months(FIRST, month)
        purpose = "rent" if kind == "prepaid" else None
        usual = (None, None, None, purpose, None, None, None, None, None, None)
        self.schedules.append((code, kind, amount, first, months, *usual, *paid))

    def _give_up(self, month: int, day: Day) -> None:
        """Write off the premium over 180 days old that nobody will pay any more.

        The voucher names no product: receivables of a product with policies are posted by its records alone.
        """
        old = sum(self.tally.doubtful[: max(month - _DOUBTFUL_AFTER + 1, 0)]) - self.written_off
        self.vouchers.pay(day, "Premium over 180 days overdue, written off", "P20", old, source="B06")
        self.written_off += old

    def _year_end(self, month: int, day: Day) -> None:
        """Gifts while the scheme is young, taxes once it earns, and new equipment."""
        year = sum(self.earned[max(month - 11, 0) : month + 1])
        gift = year * max(9 - month // 6, 0) // 100
        self.vouchers.post(day, "Gift of a partner for enrolment", ("B02", None, gift), ("P35", None, -gift))
        if month > 36:
            tax = year * 4 // 1000
            number = self.vouchers.pay(day, "Tax on the year's surplus", "P36", tax, source="B28")
            self.owed += [(number, tax)] if tax else []
        self._equip(month, year // 60)
