"""What a business plan begins with and assumes: the last twelve months of a book, and what its plan says (box 4)."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from itertools import pairwise
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop_app.core.indicators.awareness import RENEWAL_RATIO, active
from desktop_app.core.indicators.result import Status
from desktop_app.core.money import as_written
from desktop_app.core.period import Period, add_months, year_to
from desktop_app.core.projection import Business, YearAssumed, years
from desktop_app.core.scope import Over
from desktop_app.core.statements.lines import COST_LINES, INCOME_LINES
from desktop_app.figures.indicators import indicator
from desktop_app.figures.scope import BookScope
from desktop_app.store.terms import plan_years

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop_app.core.period import Day
    from desktop_app.core.projection import Year
    from desktop_app.core.records.plan import PlanYear
    from desktop_app.figures.figures import Figures, Lines

ASSUMPTIONS = ("joining", "renewal", "premium", "claims", "expenses")
_INSURED = active("insured", Over.AT_END)


class Assumption(NamedTuple):
    """One assumption: its value, and whether the plan gives it; else it is as the last twelve months were."""

    value: Fraction
    given: bool


@dataclass(frozen=True)
class ProductPlan:
    """A product's plan from the day after a day on."""

    figures: Figures
    product: int
    day: Day
    count: int
    """How many years it looks ahead."""

    @property
    def before(self) -> Period:
        """The twelve months up to the day."""
        return year_to(self.day)

    @property
    def periods(self) -> tuple[Period, ...]:
        """The years of the plan."""
        firsts = [add_months(self.day + 1, 12 * at) for at in range(self.count + 1)]
        return tuple(Period(first, after - 1) for first, after in pairwise(firsts))

    @cached_property
    def income(self) -> Lines:
        """The income statement of the twelve months before."""
        return self.figures.income(self.before, self.product)

    @cached_property
    def insured(self) -> tuple[Fraction, Fraction]:
        """The active insured when the twelve months began, and on the day."""
        days = self.before.before, self.day
        scopes = (BookScope(self.figures, Period(day, day), self.product) for day in days)
        first, last = (Fraction(_INSURED.value(scope) or 0) for scope in scopes)
        return first, last

    @cached_property
    def business(self) -> Business:
        """The product as the plan finds it."""
        of, income = self.figures.reserve(self.product, self.day), self.income
        costs = {code: max(0, income[code]) for code in COST_LINES}
        whole = sum(costs.values())
        return Business(
            insured=self.insured[1],
            written=Fraction(max(0, income["P03"])),
            claims=Fraction(max(0, income["P11"])),
            unearned=Fraction(of.upr),
            unreported=Fraction(of.ibnr),
            unsettled=Fraction(of.cics),
            receivable=Fraction(max(0, self.figures.ledger.upto(self.day).get(self.product, {}).get("B06", 0))),
            reinsurance=max(Fraction(0), _over(income["P21"], income["P02"]) or Fraction(0)),
            income=MappingProxyType({code: Fraction(income[code]) for code in INCOME_LINES}),
            costs=MappingProxyType({code: Fraction(part, whole) for code, part in costs.items()} if whole else {}),
        )

    @cached_property
    def measured(self) -> Mapping[str, Fraction | None]:
        """What each assumption was in the twelve months before; None where nothing tells."""
        first, last = self.insured
        renewal, income = self._renewal, self.income
        return {
            "renewal": renewal,
            "joining": None if renewal is None else max(Fraction(0), last - first * renewal),
            "premium": _over(income["P03"], (first + last) / 2),
            "claims": _over(income["P11"], income["P02"]),
            "expenses": Fraction(sum(max(0, income[code]) for code in COST_LINES)),
        }

    @property
    def _renewal(self) -> Fraction | None:
        """The renewal ratio of the twelve months; where renewal does not apply, as many stay as there are."""
        found = indicator(self.figures, RENEWAL_RATIO, self.before, self.product)
        if found.status is Status.NOT_APPLICABLE:
            return Fraction(1)
        return _over(found.main.numerator or 0, found.main.denominator or 0)

    @cached_property
    def assumptions(self) -> tuple[Mapping[str, Assumption | None], ...]:
        """The assumptions of each year by name; None where neither the plan nor the past tells one."""
        known: dict[str, Assumption | None] = {
            name: None if value is None else Assumption(value, given=False) for name, value in self.measured.items()
        }
        rows = list(plan_years(self.figures.book, self.product))
        found = []
        for year in self.periods:
            while rows and rows[0].from_day <= year.first:
                known |= dict(_given(rows.pop(0)))
            found.append(MappingProxyType(dict(known)))
        return tuple(found)

    @property
    def lacking(self) -> tuple[str, ...]:
        """The assumptions that nothing tells."""
        return tuple(name for name in ASSUMPTIONS if any(each[name] is None for each in self.assumptions))

    @cached_property
    def years(self) -> tuple[Year, ...]:
        """The years of the plan; none where an assumption is lacking."""
        if self.lacking:
            return ()
        return years(self.business, [YearAssumed(**_values(each)) for each in self.assumptions])


def _given(row: PlanYear) -> Iterator[tuple[str, Assumption]]:
    """What a row of the plan says; what it leaves open stays as it was."""
    for name in ASSUMPTIONS:
        value: Any = getattr(row, name)
        if value is not None:
            yield name, Assumption(as_written(value), given=True)


def _values(year: Mapping[str, Assumption | None]) -> dict[str, Fraction]:
    """The values of assumptions that are all there."""
    return {name: each.value for name, each in year.items() if each is not None}


def _over(top: int | Fraction, bottom: int | Fraction) -> Fraction | None:
    """A ratio; None where there is nothing to divide by."""
    return Fraction(top) / Fraction(bottom) if bottom > 0 else None
