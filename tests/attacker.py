"""Who solves the sums between published numbers for those that are withheld; no code of the program is in it."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable


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


Equation = dict[int, Fraction]
"""What adds up to something known: the unknown numbers by their places, each times its factor."""


class Attacker:
    """Who knows all numbers that are published, and every sum between numbers."""

    def __init__(self, sums: Iterable[NumberSum], withheld: Iterable[object]) -> None:
        """Bring the equations between what is not known into steps, each beginning further on than the one before."""
        self.places = {key: place for place, key in enumerate(sorted(withheld, key=repr))}
        self.steps: dict[int, Equation] = {}
        for each in sums:
            left = self._reduced(self._equation(each))
            if left:
                self.steps[min(left)] = left

    def _equation(self, of: NumberSum) -> Equation:
        """A sum as an equation in what is not known."""
        terms = [(key, Fraction(sign)) for sign, key in of.parts] + [(of.total, Fraction(-1))]
        return {self.places[key]: sign for key, sign in terms if key in self.places}

    def _reduced(self, equation: Equation) -> Equation:
        """What is left of an equation after the steps are taken out of it; nothing where it follows from them."""
        left = dict(equation)
        for place in range(len(self.places)):
            if place in left and place in self.steps:
                times = left[place] / self.steps[place][place]
                for other, factor in self.steps[place].items():
                    left[other] = left.get(other, Fraction(0)) - times * factor
                left = {other: factor for other, factor in left.items() if factor}
        return left

    def finds(self, key: object) -> bool:
        """Whether a number has one value only: whether it alone follows from the equations."""
        return not self._reduced({self.places[key]: Fraction(1)})
