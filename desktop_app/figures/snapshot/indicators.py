"""The ten indicators of a snapshot, worked out of numbers that go out: a reader learns nothing beyond these."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.indicators.awareness import COVERAGE_RATIO, GROWTH_RATIO, POPULATION
from desktop_app.core.indicators.prudence import LIABILITIES
from desktop_app.core.indicators.result import FractionUnit
from desktop_app.core.indicators.service import PROMPTNESS
from desktop_app.core.registry import INDICATORS
from desktop_app.core.snapshot import WHOLE, SnapshotUnit
from desktop_app.core.snapshot_lines import Step
from desktop_app.figures.scope import BookScope
from desktop_app.figures.snapshot.counts import DAYS, MEMBERS, OF_RATIOS, SETTLED, TWICE, sides
from desktop_app.figures.snapshot.lines import OWED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.expression import Counted, ExactValue
    from desktop_app.core.indicators.indicator import Indicator
    from desktop_app.core.snapshot import ProductGroup
    from desktop_app.figures.snapshot.quarter import Quarter
    from desktop_app.figures.snapshot.sheet import CellKey, CellSheet


class IndicatorDraft(NamedTuple):
    """An indicator before anything is withheld: both sides, and the numbers they were worked out of."""

    group: ProductGroup
    name: str
    unit: SnapshotUnit
    top: ExactValue = None
    bottom: ExactValue = None
    needs: frozenset[CellKey] = frozenset()


@dataclass(frozen=True, kw_only=True)
class PublishedScope(BookScope):
    """A scope whose lines are those that go out; it remembers which were asked for."""

    exact: BookScope
    sheet: CellSheet
    quarter: Quarter
    group: ProductGroup
    needs: set[CellKey] = field(default_factory=set, compare=False)

    @property
    def products(self) -> tuple[int, ...]:
        """The products in question."""
        return self.exact.products

    @property
    def whole(self) -> bool:
        """Whether it is the whole scheme."""
        return self.exact.whole

    def line(self, code: str) -> int:
        """A line of the quarter as it goes out; of other days, as the costs of a year, rounded on its own."""
        if self.period == self.exact.period:
            return self.published(code)
        return self._rounded(
            f"{code}:{self.period.days > self.exact.period.days}", self.exact.over(self.period).line(code)
        )

    def published(self, measure: str) -> int:
        """A number that goes out."""
        key = self.quarter.key(self.group, measure)
        self.needs.add(key)
        return self.sheet.numbers[key]

    def counted(self, of: Counted) -> ExactValue:
        """What the records of a count come to; money is rounded."""
        found = self.exact.counted(of)
        return self._rounded(of.name, int(found or 0)) if of.unit is FractionUnit.MONEY else found

    def _rounded(self, series: str, amount: int) -> int:
        """An amount in the steps of premium."""
        step = self.quarter.steps.of(self.group, Step.PREMIUM)
        return self.sheet.draws.rounded(self.group, series, amount, step)


def drafts(sheet: CellSheet, quarter: Quarter, before: Quarter) -> Iterator[IndicatorDraft]:
    """Every indicator that means something, of each group and of the whole; without sides where an input lacks."""
    for group in (*quarter.groups, WHOLE):
        exact = quarter.scope(group)
        for of in (of for of in INDICATORS if not of.applies(exact)):
            scope = PublishedScope(exact.figures, exact.period, exact=exact, sheet=sheet, quarter=quarter, group=group)
            lacking = of.lacks(exact) or of.unset(exact)
            top, bottom = (None, None) if lacking else _sides(of, scope, before)
            unit = SnapshotUnit.DAYS if of.in_days else SnapshotUnit.RATIO
            yield IndicatorDraft(group, of.name, unit, top, bottom, frozenset(scope.needs))


def _sides(of: Indicator, scope: PublishedScope, before: Quarter) -> tuple[ExactValue, ExactValue]:
    """Both sides of an indicator: counts as they go out, money from lines as they go out."""
    if of.name in OF_RATIOS:
        did, did_not = sides(of.name)
        return scope.published(did), scope.published(did) + scope.published(did_not)
    if of is PROMPTNESS:
        return scope.published(DAYS), scope.published(SETTLED)
    if of is COVERAGE_RATIO:
        return _active(scope), _population(scope.exact)
    if of is GROWTH_RATIO:
        was = _active(replace(scope, quarter=before)) if scope.group in (*before.groups, WHOLE) else None
        return None if was is None else _active(scope) - was, was
    return scope.value(of.ratio.top), scope.published(OWED) if of.ratio.bottom is LIABILITIES else scope.value(
        of.ratio.bottom
    )


def _active(scope: PublishedScope) -> int:
    """The active insured at the end of a quarter: members, each person once."""
    return scope.published(MEMBERS) - scope.published(TWICE)


def _population(exact: BookScope) -> ExactValue:
    """The target population; not known of a group while it is not known of each of its products."""
    each = [POPULATION.value(of) for of in ((exact,) if exact.whole else exact.by_product())]
    return None if None in each else sum(number or 0 for number in each)
