"""The methods for claims not reported, and the one that is booked for a product (principle 4, appendix B 2).

A method is one file and one line here.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.reserves.chain_ladder import CHAIN_LADDER
from desktop_app.core.reserves.estimate import Assumed, Basis, Method, PeriodEstimate
from desktop_app.core.reserves.expected import EXPECTED
from desktop_app.core.reserves.lag_factor import LAG_FACTOR
from desktop_app.core.reserves.percent import PERCENT
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.core.reserves.experience import Experience
    from desktop_app.core.text import Text

__all__ = [
    "FALLBACKS",
    "IBNR_LABELS",
    "METHODS",
    "NONE",
    "Assumed",
    "Basis",
    "Booked",
    "Method",
    "PeriodEstimate",
    "booked",
    "methods_reading",
]

NONE = Method("none", text("IBNR method", "None: claims are reported at once"))
"""For products whose claims are reported at once."""

METHODS: Mapping[str, Method] = MappingProxyType(
    {each.name: each for each in (CHAIN_LADDER, LAG_FACTOR, EXPECTED, PERCENT, NONE)}
)
"""Every method by its name, the most telling first."""

IBNR_LABELS: Mapping[str, Text] = MappingProxyType({each.name: each.label for each in (NONE, *METHODS.values())})
"""What the methods are called, as a form offers them: none first."""

FALLBACKS = (LAG_FACTOR, CHAIN_LADDER, EXPECTED, PERCENT)
"""What takes the place of a method that has no answer: the first of these that the data can carry, else nothing.

The lag factors come first, for they are the handbook's (appendix B, note 38). A method that has an answer by its own
formula, be it nought, is never replaced: its amount is booked, and the other one only shown beside it.
"""


@dataclass(frozen=True)
class Booked:
    """The estimate in the books: by the product's own method, or by another for a reason."""

    method: str
    exact: Fraction
    """Minor units, not rounded."""
    parts: tuple[PeriodEstimate, ...]
    """The same by the periods it comes from."""
    because: Text | None
    """Why another method than the product's own is booked."""
    _experience: Experience = field(repr=False)

    @cached_property
    def assumed(self) -> Assumed:
        """What the method computed with."""
        return METHODS[self.method].assumed(self._experience, self.parts)


def methods_reading(setting: str) -> tuple[str, ...]:
    """The methods that read a field of the product."""
    return tuple(name for name, method in METHODS.items() if setting in method.settings)


def booked(experience: Experience, method: str) -> Booked:
    """The estimate by the product's method, else by the first of the others that the data can carry."""
    lack = METHODS[method].lack(experience)
    used = METHODS[method] if lack is None else instead_of(experience, method)
    parts = used.parts(experience)
    exact = sum((part.exact for part in parts), Fraction(0))
    if exact < 0:  # more was given back than earned: nothing is reserved, and nobody owes the scheme claims
        parts, exact = (), Fraction(0)
    return Booked(used.name, exact, parts, lack, experience)


def instead_of(experience: Experience, method: str) -> Method:
    """The method that takes the place of one that has no answer."""
    others = (each for each in FALLBACKS if each.name != method)
    return next((each for each in others if not each.lack(experience) and not each.doubt(experience)), NONE)
