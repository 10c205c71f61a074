"""A change of the incurred claims ratio, told apart: more claims, dearer claims, cheaper cover, or reserves."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from itertools import permutations
from math import prod
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

FACTORS = ("frequency", "average_claim", "premium_rate")
"""What the claims of a period to its earned premium are made of."""
PARTS = (*FACTORS, "reserves")
"""What a change of the ratio is attributed to."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What a claims ratio rests on: claims that happened, what is covered of them, insured years, P02 and P11."""

    claims: int
    covered: int
    years: Fraction
    earned: int
    incurred: int

    @property
    def ratio(self) -> Fraction | None:
        """Incurred claims / earned premium (indicator 2); None where not more than nought was earned."""
        return Fraction(self.incurred, self.earned) if self.earned > 0 else None

    @property
    def frequency(self) -> Fraction | None:
        """Claims / insured years."""
        return Fraction(self.claims) / self.years if self.years else None

    @property
    def average(self) -> Fraction | None:
        """What is covered of a claim that happened."""
        return Fraction(self.covered, self.claims) if self.claims else None

    @property
    def rate(self) -> Fraction | None:
        """Earned premium of an insured year."""
        return Fraction(self.earned) / self.years if self.years else None

    @property
    def happened(self) -> Fraction | None:
        """Claims that happened / earned premium = frequency x average claim / premium rate."""
        return Fraction(self.covered, self.earned) if self.earned > 0 else None

    @property
    def reserves(self) -> Fraction | None:
        """What else is in the ratio: changes in what is reserved for other claims, and for those not reported."""
        return Fraction(self.incurred - self.covered, self.earned) if self.earned > 0 else None


def attributed(before: Ground, after: Ground) -> dict[str, Fraction] | None:
    """The change of the ratio by its causes, which add up to it exactly; None where a ratio or a factor is lacking.

    Each factor has its mean effect over all orders in which the three may change (L. S. Shapley, *A value for n-person
    games*, 1953; for decompositions A. F. Shorrocks, Journal of Economic Inequality 11, 2013); the choice is ours. In
    a period without claims the average claim of the other stands in: no claims change the frequency, not the claim.
    """
    if None in (before.ratio, after.ratio, before.rate, after.rate):
        return None
    steps = shapley(_factors(before, after), _factors(after, before))
    return steps | {"reserves": (after.reserves or Fraction(0)) - (before.reserves or Fraction(0))}


def shapley(before: Mapping[str, Fraction], after: Mapping[str, Fraction]) -> dict[str, Fraction]:
    """The change of a product of factors, shared among them: the mean of all orders in which they change."""
    effects = dict.fromkeys(before, Fraction(0))
    orders = list(permutations(before))
    for order in orders:
        now = dict(before)
        for name in order:
            then = now | {name: after[name]}
            effects[name] += (_product(then) - _product(now)) / len(orders)
            now = then
    return effects


def _product(factors: Mapping[str, Fraction]) -> Fraction:
    """All factors multiplied."""
    return prod(factors.values(), start=Fraction(1))


def _factors(of: Ground, other: Ground) -> dict[str, Fraction]:
    """Frequency, average claim and what an insured year's premium divides by."""
    average = of.average if of.average is not None else other.average
    return {
        "frequency": of.frequency or Fraction(0),
        "average_claim": average or Fraction(0),
        "premium_rate": 1 / of.rate if of.rate else Fraction(0),
    }
