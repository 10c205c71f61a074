"""The money of a demonstration scheme: capital, deposits, interest, and staying solvent without hoarding."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from desktop_app.demonstration.clock import BAD_QUARTER, FIRST, LAST_QUARTER, MONTHS, month_of
from desktop_app.demonstration.investments import register_of
from desktop_app.demonstration.reinsurance import Reinsurance
from desktop_app.demonstration.vouchers import Vouchers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.core.period import Day
    from desktop_app.demonstration.ledger import Row
    from desktop_app.demonstration.tally import MoneyTally

_INTEREST = 7
"""Percent a year."""


class Treasury:
    """Posts money matters, knowing what premium and claims did to the cash."""

    def __init__(self, tally: MoneyTally, offices: Sequence[str] = ()) -> None:
        """Work out the cash that premium and claims leave at the end of every month."""
        self.vouchers, self.reinsurance = Vouchers(offices), Reinsurance(tally)
        self._kept = max(map(tally.paid_out, range(MONTHS))) // 2000 * 1000
        """What stays in the cash box at the end of a month: half of the claims of the worst month."""
        self.boxed: list[tuple[Day, int]] = []
        """What lies in the cash box at the end of each quarter."""
        flows = (tally.cash[at] + tally.fees[at] - tally.paid_out(at) for at in range(MONTHS))
        self._business = list(accumulate(flows))
        parts = (tally.unearned(), tally.claims_owed(), tally.owed_to_members())
        self._owed = [sum(each) for each in zip(*parts, strict=True)]
        self._accrued = 0
        self.register: list[Row] = []
        """What was invested on the day on which the register was begun, at the end of the last quarter."""

    def found(self, year: int) -> None:
        """Members' shares, a grant, and a loan of the union, for the first year's premium."""
        shares, grant, loan = (year // part // 5000 * 5000 for part in (12, 10, 20))
        self.vouchers.post(FIRST, "Members' shares", ("B02", None, shares), ("B33", None, -shares))
        self.vouchers.post(FIRST, "Founding grant", ("B02", None, grant), ("B34", None, -grant))
        self.vouchers.post(FIRST + 3, "Loan of the union", ("B02", None, loan), ("B32", None, -loan))
        self._yearly_loan = loan // 5

    def close_month(self, month: int, day: Day, *, quarter_ends: bool) -> None:
        """Interest of the month; at the end of a quarter cash is placed or called back."""
        balance = self.vouchers.balance
        interest = (balance["B03"] + balance["B10"]) * _INTEREST // 1200
        if self.register:
            interest = 0  # what stands in the register accrues by itself
        self.vouchers.pay(day, "Interest accrued", "B04", interest, source="P08")
        self._accrued += interest
        if month % 12 == 11:
            self.vouchers.pay(day, "Part of the union's loan repaid", "B32", min(self._yearly_loan, -balance["B32"]))
        if quarter_ends:
            self.vouchers.pay(day, "Interest received", "B02", self._accrued, source="B04")
            self._accrued = 0
            self._steer(month, day)
        self.vouchers.carry(day, (self._business[month] + self.vouchers.box - self._kept) // 1000 * 1000)
        if quarter_ends:
            self.boxed.append((day, self._business[month] + self.vouchers.box))
        if day == LAST_QUARTER.last:
            self.register += register_of(balance["B03"], balance["B10"], day)

    def _steer(self, month: int, day: Day) -> None:
        """Keep what is needed at hand: the rest goes into bonds that cannot be sold soon, or comes back from them."""
        balance, reinsurance = self.vouchers.balance, self.reinsurance
        owed = self._owed[month] + reinsurance.payable(month) - balance["B28"] - balance["B32"]
        admitted = reinsurance.share_of_reserves[month] + reinsurance.receivable(month)
        cash = balance["B02"] + self._business[month]
        spare = cash + balance["B03"] + admitted - int(owed * _solvency(month))
        move = max(spare, -balance["B10"]) * 7 // 10 // 1000 * 1000
        self.vouchers.pay(day, "Bonds bought" if move > 0 else "Bonds redeemed", "B10", move)
        lacking = (move - spare - owed // 20) // 1000 * 1000
        if lacking > 0:
            self.vouchers.post(day, "Shares of the members raised", ("B02", None, lacking), ("B33", None, -lacking))
        self._place(month, day)

    def _place(self, month: int, day: Day) -> None:
        """Half of the cash at hand lies in deposits of three months."""
        balance = self.vouchers.balance
        cash = balance["B02"] + self._business[month]
        move = ((cash + balance["B03"]) // 2 - balance["B03"]) // 1000 * 1000
        self.vouchers.pay(day, "Deposit for three months" if move > 0 else "Deposit ended", "B03", move)


def _solvency(month: int) -> float:
    """The solvency the board aims at: rising, with a setback in the epidemic."""
    setback = 0.16 if 0 <= month - month_of()[BAD_QUARTER.last - FIRST] < 4 else 0.0
    return 1.16 + 0.2 * month / MONTHS - setback
