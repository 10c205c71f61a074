"""Counts of the insured explained: who is in force, who was to renew, and whom the scheme is meant for."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.actions.explained.leaves import of_product
from desktop_app.actions.indicators import kind_of
from desktop_app.core.explained import Measure, Node, added, divided
from desktop_app.core.indicators.awareness import no_renewal
from desktop_app.core.shown import When
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.actions.explained.leaves import Leaves
    from desktop_app.core.period import Day, Period

_PERSONS = ("persons", text("Explained", "Persons whose cover came up for renewal"), "renewing_persons")
_HEADS = ("lives", text("Explained", "Lives of head counts that came up for renewal"), "renewing_heads")
_POLICIES = ("policies", text("Explained", "Policies that came up for renewal"), "renewing_policies")
_RENEWING = MappingProxyType(
    {
        "persons": (_PERSONS, _HEADS),
        "modified_migrated": (_PERSONS, _HEADS),
        "dependants": (_PERSONS,),
        "policies": (_POLICIES,),
    }
)
"""The records behind each count of renewals."""


class MemberTrees:
    """The trees of the insured of one file, of a product or of all."""

    def __init__(self, leaves: Leaves, product: int | None) -> None:
        """Prepare."""
        self._leaves, self._figures, self._product = leaves, leaves.figures, product

    def active(self, name: str, day: Day) -> Node:
        """Active insured on a day: persons, each once, and the lives of head-count policies."""
        asked = {"day": day, "product": self._product}
        parts = (
            self._leaves.leaf("persons", text("Explained", "Persons insured"), "insured", Measure.COUNT, **asked),
            self._leaves.leaf("lives", text("Explained", "Lives of head counts"), "heads", Measure.COUNT, **asked),
        )
        return added(name, text("Explained", "Active insured on {day}", day=When(day)), parts, Measure.COUNT)

    def growth(self, period: Period) -> Node:
        """Active insured at the end less those of the day before."""
        parts = (
            self.active("active_at_end", period.last),
            self.active("active_before", period.before).signed(-1),
        )
        return added("change_in_active", text("Explained", "Change in active insured"), parts, Measure.COUNT)

    def population(self, day: Day) -> Node:
        """The target population: that of the product or of the scheme, else the sum over its products."""
        own = self._population(day, self._product)
        each = list(self._populations(day)) if self._product is None and not own.records else [own]
        return added("target_population", text("Explained", "Target population"), each, Measure.COUNT)

    def _populations(self, day: Day) -> Iterator[Node]:
        """The target population of each product."""
        for product in self._figures.products:
            yield added(*of_product(self._figures, product), [self._population(day, product)], Measure.COUNT)

    def _population(self, day: Day, product: int | None) -> Node:
        """The latest count of a population."""
        label = text("Explained", "Latest count of the population")
        return self._leaves.leaf("population", label, "population", Measure.COUNT, day=day, product=product)

    def exposure(self, period: Period) -> Node:
        """Insured years: days in force within the period / 365 (definitions, section 9)."""
        asked = {"product": self._product}
        parts = (
            self._leaves.counted_within("covers", text("Explained", "Days of covers"), "cover_days", period, **asked),
            self._leaves.counted_within(
                "lives", text("Explained", "Days of head counts"), "head_days", period, **asked
            ),
        )
        days = added("insured_days", text("Explained", "Days in force"), parts, Measure.COUNT)
        year = Node("days_of_a_year", text("Explained", "Days of a year"), 365, measure=Measure.COUNT)
        return divided("exposure", text("Explained", "Insured years"), days, year)

    def renewals(self, period: Period, *, renewed: bool, of: str = "persons") -> Node:
        """Those who were to renew, or those of them who did, by product: persons, or what else is counted."""
        label = text("Explained", "Insured who renewed") if renewed else text("Explained", "Insured who could renew")
        return added(
            "renewals" if renewed else "potential_renewals",
            label,
            self._renewals(period, int(renewed), of),
            Measure.COUNT,
        )

    def _renewals(self, period: Period, renewed: int, of: str) -> Iterator[Node]:
        """What renewed of each product to which renewal applies."""
        for product, named in self._figures.products.items():
            if self._product in (None, product) and not no_renewal(kind_of(named)):
                asked: dict[str, int | str | None] = {
                    "before": period.before,
                    "product": product,
                    "renewed": renewed,
                    "word": of,
                }
                parts = (
                    self._leaves.counted_within(name, label, records, period, **asked)
                    for name, label, records in _RENEWING[of]
                )
                yield added(*of_product(self._figures, product), parts, Measure.COUNT)
