"""Investments and the policy on them (principle 6): what each earns by its days, and what may be invested in what.

Interest accrues day by day from the day after an instrument was bought to the one on which it falls due: of 365 days a
year's rate is earned. A share of profit is known only when it is paid: of it nothing accrues (chapter 2.7).
"""

from __future__ import annotations

from collections import defaultdict
from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.money import round_half_away
from desktop_app.core.period import add_months
from desktop_app.core.statements.schedules import DAYS, Leg, Terms, legs
from desktop_app.core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop_app.core.period import Day

CLASSES: Mapping[str, Text] = MappingProxyType(
    {
        "deposit": text("Investment", "Deposit at a bank"),
        "treasury": text("Investment", "Treasury bill or bond"),
        "bond": text("Investment", "Bond of a company"),
        "fund": text("Investment", "Shares of a fund"),
        "shares": text("Investment", "Shares of a company"),
        "real_estate": text("Investment", "Real estate"),
        "loan": text("Investment", "Loan to members or others"),
        "other": text("Investment", "Something else"),
    }
)
"""What money can be invested in."""
INSTITUTION = "institution"
LIMITED: Mapping[str, Text] = MappingProxyType(
    {**CLASSES, INSTITUTION: text("Investment", "All that one institution holds")}
)
"""What a policy can limit: a class, or what lies with any one institution."""
GRADES = ("AAA", "AA", "A", "BBB", "BB", "B", "CCC", "none")
"""How safe it is, the safest first; `none` where nobody has graded it."""
INTEREST, PROFIT = "interest", "profit_share"
RETURNS: Mapping[str, Text] = MappingProxyType(
    {INTEREST: text("Savings movement", "Interest"), PROFIT: text("Investment", "A share of the profit")}
)
REAL_ESTATE = Fraction(10)
"""The most of all investments that real estate may be, in percent, unless the scheme sets it (principle 6)."""


class Instrument(NamedTuple):
    """One investment: its class and grade, with whom, how much since when until when, and what it returns."""

    code: str
    kind: str
    institution: str
    grade: str
    amount: int
    """What was paid for it, in minor units."""
    bought: Day
    due: Day | None
    """When it falls due; None where it has no such day."""
    rate: Fraction
    """Of a year, in percent."""
    returns: str
    ended: Day | None = None
    """When it was sold or paid back early."""
    product: str = ""
    admitted: Fraction = Fraction(100)
    """How much of it counts as an admitted asset, in percent."""

    def held(self, day: Day) -> bool:
        """Whether it is there at the end of a day."""
        last = min((each for each in (self.due, self.ended) if each is not None), default=day + 1)
        return self.bought <= day < last

    @property
    def interest(self) -> int:
        """What it earns from the day after it was bought until it falls due; nought where none is known."""
        if self.returns != INTEREST or self.due is None:
            return 0
        return round_half_away(self.amount * self.rate / 100 * Fraction(self.due - self.bought, 365))


def is_long(bought: Day, due: Day | None) -> bool:
    """Whether it is a long investment (B10), not one of a year at most (B03)."""
    return due is None or due > add_months(bought, 12)


def interest_legs(of: Instrument) -> list[Leg]:
    """Both sides of the interest that accrues, at each month's end and on the last day: B04 against P08."""
    if not of.interest or of.due is None:
        return []
    first, ended = of.bought + 1, None if of.ended is None else max(of.bought + 1, of.ended)
    return legs(Terms(INTEREST, "P08", "B04", of.interest, 0, first, of.due, DAYS, ended))


class Limit(NamedTuple):
    """What a policy says of one class, or of any one institution."""

    at_most: Fraction | None
    """Of all investments, in percent."""
    grade: str = ""
    """The least grade; empty for any."""


class LimitKept(NamedTuple):
    """What is invested in one thing beside what the policy allows."""

    what: str
    """A class, or `institution`."""
    who: str
    """Of an institution: which."""
    amount: int
    share: Fraction
    """Of all investments, in percent."""
    limit: Limit
    below: tuple[str, ...]
    """The codes of what is graded lower than the policy allows."""

    @property
    def breached(self) -> bool:
        """Whether more is invested than is allowed, or in what is graded too low."""
        return bool(self.below) or (self.limit.at_most is not None and self.share > self.limit.at_most)


def standings(held: Iterable[Instrument], limits: Mapping[str, Limit]) -> list[LimitKept]:
    """Every class and institution in which anything is invested, beside its limit, the largest first."""
    by_class: dict[str, list[Instrument]] = defaultdict(list)
    by_institution: dict[str, list[Instrument]] = defaultdict(list)
    for each in held:
        by_class[each.kind].append(each)
        by_institution[each.institution].append(each)
    whole = sum(each.amount for of in by_class.values() for each in of)
    known = {"real_estate": Limit(REAL_ESTATE)} | dict(limits)
    found = [_standing(kind, "", of, whole, known.get(kind, Limit(None))) for kind, of in by_class.items()]
    each_one = known.get(INSTITUTION, Limit(None))
    found += [_standing(INSTITUTION, who, of, whole, each_one) for who, of in by_institution.items() if who]
    return sorted(found, key=lambda of: (of.what == INSTITUTION, -of.amount, of.what, of.who))


def _standing(what: str, who: str, of: list[Instrument], whole: int, limit: Limit) -> LimitKept:
    """One class or institution beside its limit."""
    amount = sum(each.amount for each in of)
    below = tuple(each.code for each in of if limit.grade and _lower(each.grade, limit.grade))
    return LimitKept(what, who, amount, Fraction(100 * amount, whole) if whole else Fraction(0), limit, below)


def _lower(grade: str, least: str) -> bool:
    """Whether a grade is less safe than another; what nobody has graded is below every grade."""
    return GRADES.index(grade) > GRADES.index(least)


def falls_due(held: Iterable[Instrument], first: Day, last: Day) -> int:
    """What of the instruments falls due within days, with its interest, in minor units."""
    return sum(each.amount + each.interest for each in held if each.due is not None and first <= each.due <= last)
