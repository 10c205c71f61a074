"""Products of one type and participation, asked about together."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.core.snapshot import COMPULSORY, VOLUNTARY, ProductGroup
from desktop_app.figures.scope import BookScope

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.core.expression import Counted, ExactValue
    from desktop_app.figures.figures import Figures

Groups = dict[ProductGroup, tuple[int, ...]]


def groups_of(figures: Figures) -> Groups:
    """The products of each group by their row numbers, groups in the order of their names."""
    found: defaultdict[ProductGroup, list[int]] = defaultdict(list)
    for product, kind in figures.kinds.items():
        found[ProductGroup(kind.line, VOLUNTARY if kind.chosen else COMPULSORY)].append(product)
    return {group: tuple(products) for group, products in sorted(found.items())}


def by_group(numbers: Mapping[int, int], groups: Groups) -> dict[ProductGroup, int]:
    """Numbers by product, added up by group."""
    return {group: sum(numbers.get(product, 0) for product in products) for group, products in groups.items()}


@dataclass(frozen=True)
class GroupScope(BookScope):
    """One quarter of the products of a group; who is insured with two of them counts in each."""

    among: tuple[int, ...] = ()

    @property
    def whole(self) -> bool:
        """It is a part of the scheme."""
        return False

    @property
    def has_assets(self) -> bool:
        """A group is told without assets: of most products none are assigned."""
        return False

    @property
    def products(self) -> tuple[int, ...]:
        """The products in question."""
        return self.among

    def by_product(self) -> tuple[BookScope, ...]:
        """Each product alone."""
        return tuple(BookScope(self.figures, self.period, product) for product in self.among)

    def line(self, code: str) -> int:
        """A line of all of them together."""
        return sum(each.line(code) for each in self.by_product())

    def counted(self, of: Counted) -> ExactValue:
        """What the records of a count come to of all of them together."""
        return sum(each.counted(of) or 0 for each in self.by_product())
