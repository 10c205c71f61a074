"""Lines of the statements explained: totals by their lines, leaves by what records and vouchers post on them."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.actions.explained.leaves import ALL, FEES, PREMIUM
from desktop_app.actions.explained.reserves import ReserveTrees
from desktop_app.core.explained import Node, added
from desktop_app.core.period import Period, year_start
from desktop_app.core.statements.allocation import ACTIVE_INSURED, CLAIMS, EARNED_PREMIUM, FIXED
from desktop_app.core.statements.cash_flow import CASH_LINES, PURPOSE
from desktop_app.core.statements.lines import LINES
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop_app.actions.explained.leaves import Leaves
    from desktop_app.core.period import Day
    from desktop_app.core.statements.lines import Line

CHANGES = MappingProxyType({"P04": "upr", "P13": "ibnr", "P14": "cics", "P15": "alr"})
"""The reserve whose change a line is."""
BALANCES = MappingProxyType({"B14": "upr", "B17": "ibnr", "B20": "cics", "B23": "alr"})
"""The reserve that a line holds."""

_SHARED_BY = MappingProxyType(
    {
        EARNED_PREMIUM: text("Explained", "Share of what belongs to no product, by earned premium"),
        ACTIVE_INSURED: text("Explained", "Share of what belongs to no product, by active insured"),
        CLAIMS: text("Explained", "Share of what belongs to no product, by claims reported"),
        FIXED: text("Explained", "Share of what belongs to no product, by fixed percentages"),
    }
)
"""What a product's share is called, by the scheme's allocation key."""


class LineTrees:
    """The trees of the lines of one file."""

    def __init__(self, leaves: Leaves) -> None:
        """Prepare."""
        self._leaves, self._figures = leaves, leaves.figures
        self.reserves = ReserveTrees(leaves)

    def income(self, code: str, period: Period, product: int | None = None) -> Node:
        """A line of the income statement, of a product or of the whole."""
        line = LINES[code]
        if line.parts:
            return _total(line, lambda part: self.income(part, period, product))
        return added(code, line.label, self._posted(line, period, product))

    def _posted(self, line: Line, period: Period, product: int | None) -> Iterator[Node]:
        """What records and vouchers post on a leaf line; of a product with its share of what belongs to none."""
        yield from self._recorded(line.code, period, product)
        vouchers = self._leaves.vouchers(line.code, period, product, whole=product is None)
        yield vouchers.signed(line.debit)
        if product is not None:
            yield self._shared(line, period, product)

    def _recorded(self, code: str, period: Period, product: int | None) -> Iterator[Node]:
        """What premium, claims and reserves post by themselves."""
        if code in CHANGES:
            yield from self.reserves.change(CHANGES[code], period, product)
        elif code == "P03":
            yield from self._leaves.dues(period, PREMIUM, product)
        elif code == "P06":
            yield from self._leaves.dues(period, FEES, product)
        elif code == "P12":
            yield self._leaves.payments(period, product)

    def _shared(self, line: Line, period: Period, product: int) -> Node:
        """A product's share of what belongs to no product: all of it less the share of the others."""
        vouchers = self._leaves.vouchers(line.code, period, None, whole=False).signed(line.debit)
        certified = self.reserves.certified_for_none(period) if line.code == "P15" else ()
        whole = [vouchers, *certified]
        own = self._figures.shared_to(period, product).get(line.code, 0)
        others = sum(int(part.value or 0) for part in whole) - own
        rest = Node("share_of_others", text("Explained", "Share of the other products"), others).signed(-1)
        return added("share_of_unallocated", _SHARED_BY[self._figures.allocation.key], (*whole, rest))

    def balance(self, code: str, day: Day) -> Node:
        """A line of the balance sheet of the whole."""
        line = LINES[code]
        if line.parts:
            return _total(line, lambda part: self.balance(part, day))
        ever = Period(min(self._figures.first_day, day), day)
        vouchers = self._leaves.vouchers(code, ever, None, whole=True).signed(line.debit)
        return added(code, line.label, [*self._held(code, ever), vouchers])

    def _held(self, code: str, ever: Period) -> Iterator[Node]:
        """What records leave on a leaf line of the balance sheet, from the first day on."""
        if code in BALANCES:
            yield self.reserves.tree(BALANCES[code], ever.last, None)
        elif code == "B02":
            yield from self._leaves.receipts(ever, ALL)
            yield self._leaves.payments(ever, None).signed(-1)
        elif code == "B06":
            yield from self._leaves.dues(ever, ALL, None)
            yield from (part.signed(-1) for part in self._leaves.receipts(ever, ALL))
        elif code in ("B35", "B36"):
            yield from self._earned_before(code, ever)

    def _earned_before(self, code: str, ever: Period) -> Iterator[Node]:
        """The net income of the fiscal year, or of all years before it."""
        year = Period(year_start(ever.last, self._figures.fiscal_start), ever.last)
        if code == "B35":
            yield self.income("P37", year)
        elif ever.first < year.first:
            yield self.income("P37", Period(ever.first, year.before))

    def cash(self, code: str, period: Period) -> Node:
        """A line of the cash flow statement of the whole."""
        line = CASH_LINES[code]
        if line.parts:
            return _total(line, lambda part: self.cash(part, period))
        return added(code, line.label, self._moved(code, period))

    def _moved(self, code: str, period: Period) -> Iterator[Node]:
        """The records that moved cash for one purpose, and the vouchers whose lines stand against cash."""
        if code == "C01":
            yield self.balance("B02", period.before)
        elif code == "C02":
            yield from self._leaves.receipts(period, PREMIUM)
        elif code == "C03":
            yield from self._leaves.receipts(period, FEES)
        elif code == "C04":
            yield self._leaves.payments(period, None).signed(-1)
        for line in (line for line, purpose in PURPOSE.items() if purpose == code):
            label = text("Explained", "Vouchers on {line} against cash", line=line)
            yield self._leaves.within(f"vouchers_{line}", label, "counterparts", period, line=line)


def _total(line: Line, part: Callable[[str], Node]) -> Node:
    """A total from all its lines, each counting by its sign."""
    return added(line.code, line.label, (part(code).signed(sign) for sign, code in line.parts), every=True)
