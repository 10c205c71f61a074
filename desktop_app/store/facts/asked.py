"""What is asked of a fact, and the sums of one period from which every such question is answered."""

from __future__ import annotations

from collections import defaultdict
from math import inf
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop_app.store.facts.registry import FACTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from fractions import Fraction

    from desktop_app.core.period import Period
    from desktop_app.core.scope import Over
    from desktop_app.store.facts.fact import Fact

Key = tuple[Any, ...]
_NOTHING: Mapping[int, list[tuple[Key, Any]]] = MappingProxyType({})
_NAMED = MappingProxyType({fact.name: fact for fact in FACTS})


class Asked(NamedTuple):
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
    def at(self) -> tuple[tuple[int, ...] | None, int | None]:
        """Whose rows and where: a fact that knows totals tells all products and all offices by 0, none by -1."""
        if not self.of.totals:
            return self.products, self.office
        one = self.products if self.products and len(self.products) == 1 else (0,)
        return one, 0 if self.office is None else self.office or -1


class Groups:
    """Measures by everything their fact is commonly told by; each cut through them is made once."""

    def __init__(self, by: tuple[str, ...], sums: Mapping[str, Mapping[Key, int | Fraction]]) -> None:
        """Take the sums of every measure by their keys, and what stands at which place of a key."""
        self._places = {name: place for place, name in enumerate(by)}
        self._sums = sums
        self._cuts: dict[object, dict[Key, dict[int, list[tuple[Key, Any]]]]] = {}

    @property
    def measures(self) -> Iterable[str]:
        """What is measured."""
        return self._sums

    def total(self, asked: Asked) -> int | Fraction:
        """The sum of what is asked for."""
        total: int | Fraction = sum([value for _, value in self._chosen(asked)])
        return total

    def by_dimension(self, asked: Asked, dimension: str) -> dict[int, int]:
        """The same by the values of one dimension."""
        sums = defaultdict[int, int](int)
        for (told, *_), value in self._chosen(asked, dimension):
            sums[int(told)] += int(value)
        return sums

    def _chosen(self, asked: Asked, *apart: str) -> list[tuple[Key, Any]]:
        """The sums that are asked for, with what tells them apart."""
        products, office = asked.at
        exact: dict[str, object] = {} if office is None else {"office": office}
        loose: dict[str, Any] = {}
        for name, wanted in asked.where.items():
            (loose if isinstance(wanted, tuple | frozenset) else exact)[name] = wanted
        cut = self._cut(asked.measure, tuple(exact), (*apart, *loose)).get(tuple(exact.values()), _NOTHING)
        found = [each for product in (cut if products is None else products) for each in cut.get(product, ())]
        for place, wanted in enumerate(loose.values(), len(apart)):
            found = _meeting(found, place, wanted)
        return found

    def _cut(self, measure: str, exact: tuple[str, ...], loose: tuple[str, ...]) -> dict[Key, Any]:
        """The sums of a measure by the values of some dimensions, and below these by product."""
        found = self._cuts.get((measure, exact, loose))
        if found is None:
            found = self._cuts[measure, exact, loose] = defaultdict(dict)
            for (at, product, rest), value in self._by(measure, exact, loose).items():
                found[at].setdefault(product, []).append((rest, value))
        return found

    def _by(self, measure: str, exact: tuple[str, ...], loose: tuple[str, ...]) -> Mapping[tuple[Key, int, Key], Any]:
        """The sums of a measure by the values of some dimensions, by product, and by those of some others."""
        sums = defaultdict[Any, Any](int)
        first, then = ([self._places[name] for name in names] for names in (exact, loose))
        for key, value in self._sums[measure].items():
            sums[tuple([key[at] for at in first]), key[0], tuple([key[at] for at in then])] += value
        return sums


def _meeting(found: list[tuple[Key, Any]], place: int, wanted: Any) -> list[tuple[Key, Any]]:
    """Those whose value at a place is one of a set, or within a range."""
    if isinstance(wanted, frozenset):
        return [each for each in found if each[0][place] in wanted]
    low, high = (limit if bound is None else bound for bound, limit in zip(wanted, (-inf, inf), strict=True))
    return [each for each in found if low <= each[0][place] <= high]
