"""What money is for, in a bookkeeper's words: each purpose stands for a line of the statements (principle 2).

Whoever enters a bill chooses "Rent"; that rent is an administrative expense (P18), and which side of the voucher it
stands on, follows from here.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Mapping

MONEY_IN, MONEY_OUT, WE_OWE, THEY_OWE, TRANSFER, NO_MONEY = "in", "out", "owe", "owed", "transfer", "none"
WAYS = (MONEY_IN, MONEY_OUT, WE_OWE, THEY_OWE, TRANSFER, NO_MONEY)
"""What can happen: money comes in, goes out, is owed by us, is owed to us, changes its place, or does not move."""

CASH, PAYABLE, RECEIVABLE = "B02", "B28", "B09"
"""The lines that stand against a purpose: money itself, what we owe and what others owe us."""

BILL_PAID, DEBT_PAID = "bill", "debt"
"""The purposes of what pays a debt that is in the books already."""

AGAINST: Mapping[str, tuple[str, int]] = MappingProxyType(
    {MONEY_IN: (CASH, 1), MONEY_OUT: (CASH, -1), WE_OWE: (PAYABLE, -1), THEY_OWE: (RECEIVABLE, 1), TRANSFER: (CASH, -1)}
)
"""The other line of a voucher by what happened, with 1 where it is debited and -1 where it is credited."""


@dataclass(frozen=True, slots=True)
class Purpose:
    """One thing that money is for."""

    key: str
    label: Text
    line: str
    ways: tuple[str, ...]
    against: str = ""
    """Where no money moves: the line that stands against it."""
    credit: bool = False
    """Where no money moves: whether its own line is credited."""

    def amount(self, way: str, size: int) -> int:
        """A size as the debit (below 0: the credit) on its own line."""
        if way == NO_MONEY:
            return -size if self.credit else size
        return -size * AGAINST[way][1]

    def other_line(self, way: str) -> str:
        """The line that stands against it."""
        return self.against if way == NO_MONEY else AGAINST[way][0]


_PAID = (MONEY_OUT, WE_OWE)
_EARNED = (MONEY_IN, THEY_OWE)
_BOTH = (MONEY_IN, MONEY_OUT)

_EXPENSES = (
    Purpose("salaries", text("Purpose", "Salaries and wages"), "P17", _PAID),
    Purpose("social_charges", text("Purpose", "Social security and staff insurance"), "P17", _PAID),
    Purpose("training", text("Purpose", "Training of staff"), "P17", _PAID),
    Purpose("rent", text("Purpose", "Rent"), "P18", _PAID),
    Purpose("utilities", text("Purpose", "Electricity, water and telephone"), "P18", _PAID),
    Purpose("transport", text("Purpose", "Transport and travel"), "P18", _PAID),
    Purpose("supplies", text("Purpose", "Office supplies"), "P18", _PAID),
    Purpose("printing", text("Purpose", "Printing and photocopies"), "P18", _PAID),
    Purpose("repairs", text("Purpose", "Repairs and upkeep"), "P18", _PAID),
    Purpose("computing", text("Purpose", "Computers and software, for running them"), "P18", _PAID),
    Purpose("fees", text("Purpose", "Audit, legal and actuarial fees"), "P18", _PAID),
    Purpose("licence", text("Purpose", "Licence and supervision"), "P18", _PAID),
    Purpose("bank_charges", text("Purpose", "Bank charges"), "P18", _PAID),
    Purpose("administration", text("Purpose", "Other administration"), "P18", _PAID),
    Purpose("commission", text("Purpose", "Commission to agents"), "P19", _PAID),
    Purpose("awareness", text("Purpose", "Meetings, awareness and advertising"), "P19", _PAID),
    Purpose("other_expense", text("Purpose", "Other operating expense"), "P20", _PAID),
    Purpose("interest_paid", text("Purpose", "Interest on loans"), "P30", _PAID),
    Purpose("other_cost", text("Purpose", "Expense outside the insurance business"), "P30", _PAID),
    Purpose("disaster_cost", text("Purpose", "Extraordinary expense"), "P33", _PAID),
    Purpose("tax", text("Purpose", "Tax on the surplus"), "P36", _PAID),
)
_INCOME = (
    Purpose("premium", text("Purpose", "Premium of a product without policies"), "P03", _EARNED),
    Purpose("membership_fees", text("Purpose", "Membership fees"), "P06", _EARNED),
    Purpose("commission_received", text("Purpose", "Commission received"), "P07", _EARNED),
    Purpose("interest", text("Purpose", "Interest and other return on investments"), "P08", _EARNED),
    Purpose("other_income", text("Purpose", "Other operating income"), "P09", _EARNED),
    Purpose("outside_income", text("Purpose", "Income outside the insurance business"), "P29", _EARNED),
    Purpose("disaster_income", text("Purpose", "Extraordinary income"), "P32", _EARNED),
    Purpose("donation", text("Purpose", "Donation or grant for running the scheme"), "P35", _EARNED),
)
_CLAIMS = (
    Purpose("claims", text("Purpose", "Claims of a product without policies"), "P12", _PAID),
    Purpose("claims_prepaid", text("Purpose", "Advance to a care provider"), "B07", _BOTH),
)
_REINSURANCE = (
    Purpose("ceded", text("Purpose", "Premium to the reinsurer, without a treaty"), "P21.1", _PAID),
    Purpose("ceded_paid", text("Purpose", "Premium that treaties cede, paid"), "B21", _BOTH),
    Purpose("recovery", text("Purpose", "Claims that the reinsurer bears, without a treaty"), "P21.2", _EARNED),
    Purpose("recovery_paid", text("Purpose", "Claims that treaties recover, received"), "B04", (MONEY_IN,)),
    Purpose("late_recovery", text("Purpose", "Claims recovered late, received"), "B08", (MONEY_IN,)),
    Purpose("reinsurance_commission", text("Purpose", "Commission from the reinsurer"), "P21.3", _EARNED),
    Purpose("reinsurance_cost", text("Purpose", "Other cost of reinsurance"), "P21.6", _PAID),
)
_THINGS = (
    Purpose("equipment", text("Purpose", "Equipment, furniture and vehicles"), "B11", (*_PAID, MONEY_IN)),
    Purpose("deposit", text("Purpose", "Deposit at the bank for a fixed time"), "B03", _BOTH),
    Purpose("bonds", text("Purpose", "Bonds, shares and other long investments"), "B10", _BOTH),
    Purpose("accrued_received", text("Purpose", "Interest booked before, received"), "B04", (MONEY_IN,)),
    Purpose("prepaid", text("Purpose", "Paid ahead of its time, and other things kept"), "B12", _BOTH),
    Purpose("advance", text("Purpose", "Advance to staff and others"), "B09", _BOTH),
)
_SOURCES = (
    Purpose("capital", text("Purpose", "Share capital"), "B33", _BOTH),
    Purpose("donated_equity", text("Purpose", "Donation to the capital"), "B34", (*_EARNED, MONEY_OUT)),
    Purpose("surplus", text("Purpose", "Surplus of earlier years"), "B36", _BOTH),
    Purpose("other_capital", text("Purpose", "Other capital"), "B37", _BOTH),
    Purpose("loan", text("Purpose", "Loan, due after three months"), "B32", _BOTH),
    Purpose("short_loan", text("Purpose", "Loan, due within three months"), "B28", _BOTH),
    Purpose(BILL_PAID, text("Purpose", "A bill booked before"), "B28", (MONEY_OUT,)),
    Purpose(DEBT_PAID, text("Purpose", "A debt to us booked before"), "B09", (MONEY_IN,)),
)
_WITHIN = (
    Purpose("transfer", text("Purpose", "Between cash box and bank"), "B02", (TRANSFER,)),
    Purpose("written_off", text("Purpose", "Premium written off"), "P20", (NO_MONEY,), "B06"),
    Purpose("bad_debt", text("Purpose", "Another debt to us written off"), "P20", (NO_MONEY,), "B09"),
    Purpose("wear", text("Purpose", "Wear of equipment"), "P18", (NO_MONEY,), "B11"),
    Purpose("prepaid_used", text("Purpose", "Paid ahead, now used up"), "P18", (NO_MONEY,), "B12"),
    Purpose("accrued", text("Purpose", "Interest earned and not received yet"), "P08", (NO_MONEY,), "B04", credit=True),
    Purpose("in_kind", text("Purpose", "Help given free of charge"), "P20", (NO_MONEY,), "P35"),
)
PURPOSES: Mapping[str, Purpose] = MappingProxyType(
    {each.key: each for each in (*_EXPENSES, *_INCOME, *_CLAIMS, *_REINSURANCE, *_THINGS, *_SOURCES, *_WITHIN)}
)
"""Every purpose by its key, those of everyday first."""

KEYS = tuple(PURPOSES)
LABELS: Mapping[str, Text] = MappingProxyType({key: of.label for key, of in PURPOSES.items()})
"""What each is called."""


def purposes_of(way: str) -> tuple[str, ...]:
    """The keys of what can happen in a way, in the order in which they are offered."""
    return tuple(key for key, of in PURPOSES.items() if way in of.ways)
