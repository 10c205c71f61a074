"""What is looked at in one run of monitoring: a period of a scheme, its exposure and claims, each counted once."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.age import age_on
from desktop_app.core.monitoring.ages import STEPS, step_of
from desktop_app.core.monitoring.care import cares
from desktop_app.core.monitoring.control import Month
from desktop_app.core.monitoring.experience import ClaimExperience
from desktop_app.core.monitoring.pricing import steps_with
from desktop_app.core.monitoring.spans import days_in, month_name, months_before, months_of
from desktop_app.store.facts.cube import Question
from desktop_app.store.facts.lives import LIVES
from desktop_app.store.figures import (
    monitoring_claims,
    monitoring_exposure,
    monitoring_names,
    monitoring_newcomers,
    monitoring_providers,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop_app.core.monitoring.care import Cares
    from desktop_app.core.monitoring.pricing import Price
    from desktop_app.core.period import Day, Period
    from desktop_app.figures.figures import Figures, Office
    from desktop_app.store.figures.monitoring_claims import Happened
    from desktop_app.store.figures.monitoring_newcomers import NewcomerPart

_STEPS = Question(LIVES, ("covers", "lives"), ("product", "office", "day"))
"""How many more are in force from a day on."""

Key = object
"""What a part of a product is told apart by; None where it is not known."""

Parts = dict[tuple[int, Key], ClaimExperience]


class SexAndAge(NamedTuple):
    """A sex and an age by the number of steps reached; None where one is not known."""

    sex: str | None
    step: int | None


class Watched:
    """A period of a scheme, of one product and one office where asked."""

    def __init__(self, figures: Figures, period: Period, product: int | None = None, office: Office = None) -> None:
        """Prepare; nothing is read yet."""
        self.figures, self.book = figures, figures.book
        self.period, self.product, self.office = period, product, office

    @property
    def scope(self) -> tuple[int | None, Office]:
        """The product and the office asked for."""
        return self.product, self.office

    @cached_property
    def products(self) -> Mapping[int, str]:
        """The codes of the products asked for, in their order."""
        chosen = self.figures.products.items()
        return {row: each.code for row, each in chosen if self.product in (None, row)}

    @cached_property
    def prices(self) -> Mapping[int, list[Price]]:
        """The pricing table by product."""
        return monitoring_names.prices(self.book)

    @cached_property
    def steps(self) -> tuple[int, ...]:
        """The ages at which one band ends and another begins, those of the pricing table among them."""
        return steps_with((each for rows in self.prices.values() for each in rows), STEPS)

    @cached_property
    def months(self) -> tuple[Period, ...]:
        """The months before the period that tell what is usual, then its own."""
        return (*months_before(self.period), *months_of(self.period))

    @property
    def parts(self) -> Mapping[str, Parts]:
        """Exposure and claims of the period by `office`, `person`, `month`, `benefit`, `cause` and `provider`."""
        return self._counted[0]

    @property
    def by_month(self) -> Mapping[int, list[Month]]:
        """Every product's months, those before the period first."""
        return self._counted[1]

    @cached_property
    def _counted(self) -> tuple[Mapping[str, Parts], Mapping[int, list[Month]]]:
        """Both from one pass over the exposure and one over the claims."""
        found: dict[str, Parts] = defaultdict(lambda: defaultdict(ClaimExperience))
        months = self._months_at_risk()
        self._add_exposure(found, months)
        self._add_claims(found, months)
        return found, months

    def _months_at_risk(self) -> Mapping[int, list[Month]]:
        """Every product's months with their insured-days."""
        steps: dict[int, list[tuple[Day, int]]] = defaultdict(list)
        for (product, office, day), more in self.figures.cube.upto(_STEPS, self.period.last).items():
            if self.office in (None, office):
                steps[product].append((day, sum(more)))
        return {of: [Month(days) for days in days_in(steps[of], self.months)] for of in self.products}

    @cached_property
    def newcomers(self) -> Sequence[NewcomerPart]:
        """Exposure and claims by kind of cover and days after the waiting period."""
        return monitoring_newcomers.newcomers(self.book, self.period, *self.scope)

    @cached_property
    def cares(self) -> Cares:
        """What the claims of each provider come to."""
        return cares(lambda: monitoring_providers.treated(self.book, self.period, *self.scope))

    def _add_exposure(self, found: dict[str, Parts], by_month: Mapping[int, list[Month]]) -> None:
        """Add insured-days: by office, by sex and age, and by month."""
        for row in monitoring_exposure.at_risk(self.book, self.period, *self.scope, self.steps):
            found["whole"][row.product, None].add(days=row.days)
            found["office"][row.product, row.office].add(days=row.days)
            found["person"][row.product, SexAndAge(row.sex, None)].add(days=row.unknown)
            for step, days in enumerate(row.by_step):
                found["person"][row.product, SexAndAge(row.sex, step)].add(days=days)
        for product, months in by_month.items():
            for span, month in zip(self.months, months, strict=True):
                if span.first >= self.period.first:
                    found["month"][product, month_name(span)].add(days=month.days)

    def _add_claims(self, found: dict[str, Parts], by_month: Mapping[int, list[Month]]) -> None:
        """Add the claims of the period, and of those before it what tells what is usual."""
        firsts = [month.first for month in self.months]
        for product, incurred, covered in monitoring_claims.before(self.book, firsts[0], self.period, *self.scope):
            at = bisect_right(firsts, incurred) - 1
            # Days between the last whole month before the period and the period itself belong to neither.
            if incurred <= self.months[at].last:
                by_month[product][at].add(covered)
        for claim in monitoring_claims.happened(self.book, self.period, *self.scope):
            at = bisect_right(firsts, claim.incurred) - 1
            by_month[claim.product][at].add(claim.covered)
            for name, key in self._keys(claim, self.months[at]).items():
                found[name][claim.product, key].add(claims=1, covered=claim.covered)

    def _keys(self, claim: Happened, month: Period) -> Mapping[str, Key]:
        """Where a claim belongs, in every way of telling claims apart."""
        step = None if claim.born is None else step_of(age_on(claim.born, claim.incurred), self.steps)
        return {
            "whole": None,
            "office": claim.office,
            "person": SexAndAge(claim.sex, step),
            "month": month_name(month),
            "benefit": claim.benefit,
            "cause": claim.cause,
            "provider": claim.provider,
        }

    def of_product(self, product: int) -> ClaimExperience:
        """All of a product in the period."""
        return self.parts["whole"].get((product, None)) or ClaimExperience()
