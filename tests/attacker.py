"""Who solves the sums between published numbers for those that are withheld; no code of the program is in it."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class NumberSum(Protocol):
    """A number that is the sum of others with their signs."""

    @property
    def total(self) -> object:
        """The number."""
        ...

    @property
    def parts(self) -> Iterable[tuple[int, object]]:
        """What it is the sum of."""
        ...


class Attacker:
    """Who knows all numbers that are published, and every sum between numbers."""

    def __init__(self, sums: Sequence[NumberSum], withheld: Iterable[object]) -> None:
        """Write one equation a sum in what is not known, dense and in a fixed order."""
        self.unknown = sorted(withheld, key=repr)
        self.matrix = [self._equation(each) for each in sums]
        self.rank = rank(self.matrix)

    def _equation(self, of: NumberSum) -> list[Fraction]:
        signs = {key: Fraction(sign) for sign, key in of.parts} | {of.total: Fraction(-1)}
        return [signs.get(key, Fraction(0)) for key in self.unknown]

    def finds(self, key: object) -> bool:
        """Whether a number follows: whether its own equation is a combination of those known, by the rank of both."""
        own = [Fraction(int(each == key)) for each in self.unknown]
        return rank([*self.matrix, own]) == self.rank


def rank(matrix: list[list[Fraction]]) -> int:
    """The rank of a matrix."""
    rows, found = [list(row) for row in matrix], 0
    for column in range(len(rows[0]) if rows else 0):
        at = next((each for each in range(found, len(rows)) if rows[each][column]), None)
        if at is None:
            continue
        rows[found], rows[at] = rows[at], rows[found]
        for each in range(found + 1, len(rows)):
            times = rows[each][column] / rows[found][column]
            rows[each] = [one - times * other for one, other in zip(rows[each], rows[found], strict=True)]
        found += 1
    return found
