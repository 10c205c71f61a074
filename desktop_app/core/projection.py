"""A business plan in figures (box 4): the years to come, from what a scheme is today and what is assumed of it.

Of a product, a year of the plan follows from five assumptions. Those insured at its end are those who stay and those
who join; premium is written on the mean of both ends; what is unearned, owed by members or reserved for claims grows
as the premium or the claims behind it do. Everything is exact, and a leaf line is rounded once.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.money import round_half_away
from desktop_app.core.statements.cash_flow import cash_flow
from desktop_app.core.statements.lines import COST_LINES, LINES
from desktop_app.core.statements.totals import balance_sheet, income_statement

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

REINSURANCE = "P21.6"
"""Where the net cost of reinsurance stands in a plan, as one amount."""

_HELD = MappingProxyType({"P04": "B14", "P13": "B17", "P14": "B20"})
"""The changes of reserves, which move no cash, with the line on which each reserve stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class YearAssumed:
    """What is assumed of a product for a year: persons, shares of a whole, and minor units."""

    joining: Fraction
    renewal: Fraction
    premium: Fraction
    """Of a person insured for a year."""
    claims: Fraction
    """Incurred claims of earned premium."""
    expenses: Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Business:
    """A product when a year begins: whom it insures, what it owes, and what the year before brought."""

    insured: Fraction
    written: Fraction
    claims: Fraction
    """Incurred in the year before."""
    unearned: Fraction = Fraction(0)
    unreported: Fraction = Fraction(0)
    unsettled: Fraction = Fraction(0)
    receivable: Fraction = Fraction(0)
    reinsurance: Fraction = Fraction(0)
    """Net cost of reinsurance, of earned premium."""
    income: Mapping[str, Fraction] = field(default_factory=lambda: MappingProxyType({}))
    """Other operating income of a year, by line."""
    costs: Mapping[str, Fraction] = field(default_factory=lambda: MappingProxyType({}))
    """The parts of its lines in the operating expenses; they add up to one, or there are none."""


@dataclass(frozen=True, slots=True)
class Year:
    """A year of a plan: its leaf lines in minor units, and the product when it is over."""

    leaves: Mapping[str, int]
    begins: Business
    ends: Business

    @property
    def average(self) -> Fraction:
        """Insured years: the mean of those insured at both ends."""
        return (self.begins.insured + self.ends.insured) / 2


def years(of: Business, assumed: Sequence[YearAssumed]) -> tuple[Year, ...]:
    """The years of a plan, each from the one before."""
    found: list[Year] = []
    for each in assumed:
        found.append(_year(found[-1].ends if found else of, each))
    return tuple(found)


def _year(of: Business, assumed: YearAssumed) -> Year:
    """One year: whom it insures, what it writes and earns, what claims and expenses come to."""
    insured = of.insured * assumed.renewal + assumed.joining
    written = (of.insured + insured) / 2 * assumed.premium
    unearned = _grown(of.unearned, of.written, written)
    earned = written - unearned + of.unearned
    claims = max(Fraction(0), earned) * assumed.claims
    ends = replace(
        of,
        insured=insured,
        written=written,
        claims=claims,
        unearned=unearned,
        unreported=_grown(of.unreported, of.claims, claims),
        unsettled=_grown(of.unsettled, of.claims, claims),
        receivable=_grown(of.receivable, of.written, written),
    )
    leaves = {"P03": round_half_away(written), "P04": _change(of.unearned, unearned)}
    leaves |= _claim_lines(of, ends) | _cost_lines(of, assumed.expenses)
    leaves[REINSURANCE] = round_half_away(max(Fraction(0), earned) * of.reinsurance)
    leaves |= {code: round_half_away(amount) for code, amount in of.income.items()}
    return Year(MappingProxyType(leaves), of, ends)


def _grown(stock: Fraction, before: Fraction, now: Fraction) -> Fraction:
    """What stands at the end of a year, where it grows as a flow does; unchanged where there was no flow before."""
    return stock * now / before if before > 0 else stock


def _change(before: Fraction, after: Fraction) -> int:
    """The difference of two rounded balances (definitions, section 1)."""
    return round_half_away(after) - round_half_away(before)


def _claim_lines(of: Business, ends: Business) -> dict[str, int]:
    """What is paid is what was incurred, less what is reserved more."""
    reserved = {"P13": _change(of.unreported, ends.unreported), "P14": _change(of.unsettled, ends.unsettled)}
    return reserved | {"P12": round_half_away(ends.claims) - sum(reserved.values())}


def _cost_lines(of: Business, expenses: Fraction) -> dict[str, int]:
    """Operating expenses by line, as the year before shared them; all on the last line where it had none."""
    whole, left = round_half_away(expenses), round_half_away(expenses)
    found: dict[str, int] = {}
    for code in COST_LINES[:-1]:
        found[code] = min(left, round_half_away(whole * of.costs.get(code, Fraction(0))))
        left -= found[code]
    return found | {COST_LINES[-1]: left}


def income_of(plans: Sequence[Year]) -> dict[str, int]:
    """The income statement of a year of several products together."""
    leaves: Counter[str] = Counter()
    for plan in plans:
        leaves.update(plan.leaves)
    return income_statement(leaves)


def cash_of(opening: int, plans: Sequence[Year]) -> dict[str, int]:
    """The cash flow of a year of several products together: every leaf line moves cash, but changes of reserves."""
    came: Counter[str] = Counter({"B06": -_owed(plans)})
    for plan in plans:
        came.update({code: -LINES[code].debit * amount for code, amount in plan.leaves.items() if code not in _HELD})
    return cash_flow(opening, {}, came)


def _owed(plans: Sequence[Year]) -> int:
    """By how much more members owe when a year is over."""
    return sum(_change(plan.begins.receivable, plan.ends.receivable) for plan in plans)


def next_balance(before: Mapping[str, int], plans: Sequence[Year]) -> dict[str, int]:
    """The balance sheet a year later: what is not planned stays, and cash is what remains. It balances by itself."""
    leaves, income = dict(before), income_of(plans)
    leaves["B06"] += _owed(plans)
    for change, code in _HELD.items():
        leaves[code] += income[change]
    leaves["B36"] += leaves["B35"]
    leaves["B35"] = income["P37"]
    leaves["B02"] += income["P37"] + sum(income[change] for change in _HELD) - _owed(plans)
    return balance_sheet(leaves)
