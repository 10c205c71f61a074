"""Whether one group claims more often than another, by more than chance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.monitoring.binomial import quantile
from desktop_app.core.monitoring.limits import Limits

if TYPE_CHECKING:
    from fractions import Fraction

    from desktop_app.core.monitoring.experience import ClaimExperience


def usual_claims(of: ClaimExperience, other: ClaimExperience) -> Fraction | None:
    """The claims of a group at the frequency of another; None where that is not known."""
    return None if other.frequency is None else of.years * other.frequency


def share_limits(of: ClaimExperience, other: ClaimExperience, level: float) -> Limits | None:
    """The fewest and most of all claims of two groups that one has where both claim equally often.

    Given their sum, each claim falls to a group with the probability of its share of the exposure: an exact test for
    few claims in either (J. Przyborowski and H. Wilenski, Homogeneity of results in testing samples from Poisson
    series, Biometrika 31, 1940, 313-323). None where a group has no exposure, or neither a claim.
    """
    claims, days = of.claims + other.claims, of.days + other.days
    if not (claims and of.days and other.days):
        return None
    side = (1 - level) / 2
    return Limits(quantile(claims, of.days / days, side), quantile(claims, of.days / days, 1 - side))
