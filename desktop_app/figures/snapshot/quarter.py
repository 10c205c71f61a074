"""What a snapshot asks of one quarter of a book: scopes, counts, and the largest part of a household in each sum."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from desktop_app.core.snapshot import WHOLE
from desktop_app.core.snapshot_lines import Step
from desktop_app.core.snapshot_rounding import step_over
from desktop_app.figures.scope import BookScope
from desktop_app.figures.snapshot.groups import GroupScope, by_group, groups_of
from desktop_app.figures.snapshot.sheet import CellKey
from desktop_app.store.figures.snapshot import (
    claims_parts,
    largest_claims,
    largest_premium,
    longest_claim,
    premium_parts,
    snapshot_counts,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop_app.core.period import Day, Period
    from desktop_app.core.snapshot import ProductGroup
    from desktop_app.figures.figures import Figures
    from desktop_app.figures.snapshot.groups import Groups
    from desktop_app.store.figures.snapshot import HouseholdPart, SnapshotCounts


@dataclass(frozen=True)
class Steps:
    """The steps in which sums of each group are rounded: the same for all quarters of a snapshot."""

    premium: Mapping[ProductGroup, int]
    claims: Mapping[ProductGroup, int]
    days: Mapping[ProductGroup, int]

    def of(self, group: ProductGroup, step: Step) -> int:
        """The step of a kind of sum, in minor units."""
        return (self.premium if step is Step.PREMIUM else self.claims)[group]


def steps_at(figures: Figures, day: Day) -> Steps:
    """The steps that no household's part was above in any quarter up to a day; claims are never told closer."""
    book, groups = figures.book, groups_of(figures)
    premium = _largest(largest_premium(book, day, figures.fiscal_start), groups)
    claims = _largest(largest_claims(book, day, figures.fiscal_start), groups)
    both = {group: max(claims[group], premium[group]) for group in claims}
    days = _largest(longest_claim(book, day), groups)
    return Steps(*({group: step_over(of) for group, of in each.items()} for each in (premium, both, days)))


def _largest(numbers: Mapping[int, int], groups: Groups) -> dict[ProductGroup, int]:
    """The largest of each group, and of the whole."""
    found = {group: max((numbers.get(of, 0) for of in products), default=0) for group, products in groups.items()}
    return {**found, WHOLE: max(numbers.values(), default=0)}


@dataclass(frozen=True)
class Quarter:
    """One quarter of a book."""

    figures: Figures
    period: Period
    steps: Steps

    @cached_property
    def groups(self) -> Groups:
        """The products of each group."""
        return groups_of(self.figures)

    @cached_property
    def counts(self) -> SnapshotCounts:
        """How many persons, policies and claims there are."""
        return snapshot_counts(self.figures.book, self.period)

    def scope(self, group: ProductGroup) -> BookScope:
        """A group, or the whole, as figures are asked for it."""
        if group == WHOLE:
            return BookScope(self.figures, self.period)
        return GroupScope(self.figures, self.period, among=self.groups[group])

    def key(self, group: ProductGroup, measure: str, sex: str = "") -> CellKey:
        """A number of this quarter."""
        return CellKey(self.period.last, group, measure, sex)

    def dominated(self, step: Step) -> frozenset[ProductGroup]:
        """Where one household makes more than half of the premium due, or of what was paid out.

        The dominance rule for one (Hundepool and others, "Statistical Disclosure Control", 2012, section 4.2): with
        more than half of a sum, its share is the larger part of whatever is told. Of several products the largest
        parts count as one household's.
        """
        read = premium_parts if step is Step.PREMIUM else claims_parts
        parts = read(self.figures.book, self.period)
        asked = {**self.groups, WHOLE: tuple(parts)}
        return frozenset(
            of for of, products in asked.items() if _dominates([parts[each] for each in products if each in parts])
        )

    def by_group(self, numbers: Mapping[int, int]) -> dict[ProductGroup, int]:
        """Numbers by product, added up by group."""
        return by_group(numbers, self.groups)


def _dominates(parts: Sequence[HouseholdPart]) -> bool:
    """Whether the largest part is more than half of the sum."""
    return 2 * sum(each.largest for each in parts) > sum(each.total for each in parts) > 0
