"""A figure as the tree of its parts, down to counts and sums of records."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop_app.core.expression import Counted
    from desktop_app.core.scope import Scope
    from desktop_app.core.text import Text


class Measure(Enum):
    """What a value is: an amount in minor units, a number of something, or a ratio."""

    MONEY = "money"
    COUNT = "count"
    RATIO = "ratio"


class How(Enum):
    """How a value comes from what stands below it."""

    SUM = "sum"
    """Its parts add up to it."""
    RATIO = "ratio"
    """Its first part divided by its second."""
    RECORDS = "records"
    """The sum of what its records count."""
    GIVEN = "given"
    """An estimate, a share or a rounding: no record says it."""


@dataclass(frozen=True, slots=True)
class RecordSource:
    """Which records stand behind a leaf: what is counted, and of what."""

    of: Counted
    scope: Scope
    sign: int = 1
    """1 or -1: how each of them counts."""


@dataclass(frozen=True, slots=True)
class Node:
    """A figure with its parts; every value counts as it stands towards the figure above."""

    name: str
    label: Text
    value: int | float | None
    records: int | None = None
    parts: tuple[Node, ...] = ()
    how: How = How.GIVEN
    measure: Measure = Measure.MONEY
    sign: int = 1
    """-1 where it counts with the opposite sign of what its name says."""
    source: RecordSource | None = None

    def signed(self, sign: int) -> Node:
        """The same, counting for (1) or against (-1) the figure above, with all its parts."""
        if sign == 1:
            return self
        return replace(
            self,
            value=None if self.value is None else -self.value,
            sign=-self.sign,
            parts=tuple(part.signed(-1) for part in self.parts),
            source=self.source and replace(self.source, sign=-self.source.sign),
        )

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands behind it and it says nothing."""
        return not (self.parts or self.value or self.records)

    @property
    def adds_up(self) -> bool:
        """Whether this figure and all below it are what their parts make of them."""
        return _agrees(self) and all(part.adds_up for part in self.parts)


def added(
    name: str, label: Text, parts: Iterable[Node], measure: Measure = Measure.MONEY, *, every: bool = False
) -> Node:
    """The sum of parts; those that say nothing are left out unless every one belongs to it."""
    some = tuple(part for part in parts if every or not part.is_empty)
    value = sum(int(part.value or 0) for part in some)
    records = None if some else 0
    return Node(name, label, value, records, some, How.SUM if some else How.RECORDS, measure)


def divided(name: str, label: Text, top: Node, bottom: Node) -> Node:
    """The first divided by the second; without a value where the second is 0."""
    value = float(Fraction(top.value or 0) / Fraction(bottom.value)) if bottom.value else None
    return Node(name, label, value, None, (top, bottom), How.RATIO, Measure.RATIO)


def leaves(node: Node, above: str = "") -> Iterator[tuple[str, Node]]:
    """Every part that rests on records, with its path from the figure: the names on the way, one slash between."""
    path = f"{above}/{node.name}" if above else node.name
    if node.source:
        yield path, node
    for part in node.parts:
        yield from leaves(part, path)


def numbered_parts(node: Node) -> Iterator[tuple[str, Node]]:
    """The parts of a figure by the names that lead to them: a second of one name carries its number."""
    seen: list[str] = []
    for part in node.parts:
        seen.append(part.name)
        again = seen.count(part.name)
        yield part.name if again == 1 else f"{part.name}~{again}", part


def part_at(node: Node, path: str) -> Node | None:
    """The part to which the names on the way lead, one slash between; None where the way ends before."""
    for name in filter(None, path.split("/")):
        found = dict(numbered_parts(node)).get(name)
        if found is None:
            return None
        node = found
    return node


def _agrees(node: Node) -> bool:
    """Whether a figure is what its own parts make of it."""
    if node.how is How.SUM:
        return node.value == sum(part.value or 0 for part in node.parts)
    if node.how is How.RATIO:
        top, bottom = node.parts
        return node.value == (float(Fraction(top.value or 0) / Fraction(bottom.value)) if bottom.value else None)
    return not node.parts
