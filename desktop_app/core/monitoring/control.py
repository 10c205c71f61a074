"""Control limits of frequency and severity by month, around what the months before were used to."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from math import sqrt
from statistics import NormalDist
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.monitoring.limits import Limits
from desktop_app.core.monitoring.poisson import quantile

if TYPE_CHECKING:
    from collections.abc import Sequence

SIDE = 0.00135
"""The probability outside one of two limits three standard deviations from the mean of a normal curve."""

LEAST = 12
"""Months that tell how much frequency moves from month to month by itself, the seasons among them."""

_RANGE = 1.128
"""The mean distance of two draws from one normal curve, in standard deviations."""


class Month(NamedTuple):
    """The claims of a month: how many, their sum and the sum of their squares, and the insured-days at risk."""

    days: int = 0
    claims: int = 0
    covered: int = 0
    squares: int = 0


class Usual(NamedTuple):
    """What some months together were used to: the centre that a month is judged by."""

    days: int
    claims: int
    covered: int
    squares: int
    unrest: float
    """How much more the frequency moved from month to month than chance makes it, as a variance; at least 1."""

    def expected(self, days: int) -> Fraction | None:
        """Claims of a month with so many insured-days at the usual frequency; None where nothing is usual yet."""
        return Fraction(self.claims * days, self.days) if self.claims and self.days else None


def usual(months: Sequence[Month]) -> Usual:
    """The centre of some months in their order: all their claims over all their exposure, never a mean of ratios."""
    days, claims = sum(each.days for each in months), sum(each.claims for each in months)
    covered, squares = sum(each.covered for each in months), sum(each.squares for each in months)
    return Usual(days, claims, covered, squares, _unrest(months, days, claims))


def _unrest(months: Sequence[Month], days: int, claims: int) -> float:
    """The variance of the months' standardised frequencies by their mean moving range; 1 where it is less or unknown.

    With many claims a month the seasons alone leave a Poisson limit; the moving range widens it as far as neighbours
    differ (D. Laney, Improved control charts for attributes, Quality Engineering 14, 2002, 531-537).
    """
    at_risk = [each for each in months if each.days]
    if len(at_risk) < LEAST or not claims:
        return 1.0
    scores = []
    for each in at_risk:
        mean = claims * each.days / days
        scores.append((each.claims - mean) / sqrt(mean))
    moves = [abs(after - before) for before, after in pairwise(scores)]
    return max(1.0, (sum(moves) / len(moves) / _RANGE) ** 2)


def claim_limits(of: Usual, days: int) -> Limits | None:
    """The fewest and most claims of a month with so many insured-days that are not out of the ordinary.

    A u chart with varying exposure whose limits are exact Poisson quantiles, each with the probability of three
    standard deviations on its side: the usual symmetrical limits see false alarms where claims are few (W. Taylor,
    Adjusted control limits for u charts, variation.com). Where months are more restless than chance, the quantiles
    are those of claims that come in as many at a time as the variance is larger.
    """
    mean = of.expected(days)
    if not mean:
        return None
    calm = float(mean) / of.unrest
    return Limits(quantile(calm, SIDE) * of.unrest, quantile(calm, 1 - SIDE) * of.unrest)


def mean_limits(of: Usual, claims: int) -> Limits | None:
    """The least and greatest mean amount of so many claims that is not out of the ordinary; None where unknown.

    The mean of n amounts alike in mean m and variance s2 is taken as a gamma variable of shape n m2 / s2: never below
    nought and further from the centre above than below, as small numbers of bills are; its quantiles by E. Wilson
    and M. Hilferty (The distribution of chi-square, Proceedings of the National Academy of Sciences 17, 1931, 684-688).
    """
    if of.claims < LEAST or not of.covered or not claims:
        return None
    mean = Fraction(of.covered, of.claims)
    variance = (of.squares - mean * of.covered) / (of.claims - 1)
    if not variance:
        return Limits(float(mean), float(mean))
    shape = float(claims * mean * mean / variance)
    low, high = (_gamma(shape, share) * float(mean) for share in (SIDE, 1 - SIDE))
    return Limits(low, high)


def _gamma(shape: float, share: float) -> float:
    """A quantile of a gamma variable with mean 1: its cube root is very nearly normal."""
    spread = 1 / (9 * shape)
    return float(max(0.0, 1 - spread + NormalDist().inv_cdf(share) * sqrt(spread)) ** 3)
