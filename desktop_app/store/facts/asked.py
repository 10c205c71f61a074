"""What is asked of a fact, and one look at its sums, from which every such question is answered."""

from __future__ import annotations

from math import inf
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop_app.store.facts.registry import FACTS

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Mapping

    from desktop_app.core.period import Period
    from desktop_app.core.scope import Over
    from desktop_app.store.facts.fact import Fact

Key = tuple[Any, ...]
_NAMED = MappingProxyType({fact.name: fact for fact in FACTS})


class MeasureAsked(NamedTuple):
    """A measure of a fact: of which days, of which products (None: all) and office (0: of none; None: all)."""

    fact: str
    measure: str
    over: Over
    period: Period
    where: Mapping[str, object]
    """By dimension: the value wanted, a set of them, or the lowest and the highest as a range."""
    products: tuple[int, ...] | None = None
    office: int | None = None

    @property
    def of(self) -> Fact:
        """The fact itself."""
        return _NAMED[self.fact]

    @property
    def key(self) -> Hashable:
        """The question as a key: however figures name it, it has one answer."""
        return self._replace(where=tuple(self.where.items()))  # type: ignore[arg-type]

    @property
    def at(self) -> tuple[tuple[int, ...] | None, int | None]:
        """Whose rows and where: a fact that knows totals tells all products and all offices by 0, none by -1."""
        if not self.of.totals:
            return self.products, self.office
        one = self.products if self.products and len(self.products) == 1 else (0,)
        return one, 0 if self.office is None else self.office or -1


class Look(NamedTuple):
    """What one look tells: measures of a fact by everything it is commonly told by."""

    by: tuple[str, ...]
    measures: tuple[str, ...]
    sums: Mapping[Key, tuple[Any, ...]]

    def of(self, asked: MeasureAsked, dimension: str = "product") -> Iterator[tuple[int, Any, Any]]:
        """(product, value of a dimension, measure) of all that meets what is asked for, whatever its product."""
        place, told, found = self.measures.index(asked.measure), self.by.index(dimension), list(self.sums.items())
        office = {} if asked.office is None else {"office": asked.at[1]}
        for name, wanted in {**asked.where, **office}.items():
            found = _meeting(found, self.by.index(name), wanted)
        return ((key[0], key[told], values[place]) for key, values in found)


def _meeting(found: list[tuple[Key, Any]], place: int, wanted: Any) -> list[tuple[Key, Any]]:
    """Those whose value at a place is what is wanted: one value, one of a set, or one within a range."""
    if isinstance(wanted, frozenset):
        return [each for each in found if each[0][place] in wanted]
    if isinstance(wanted, tuple):
        low, high = (limit if bound is None else bound for bound, limit in zip(wanted, (-inf, inf), strict=True))
        return [each for each in found if low <= each[0][place] <= high]
    return [each for each in found if each[0][place] == wanted]
