"""Exact quantiles of the Poisson distribution: how many claims chance alone may bring."""

from __future__ import annotations

from math import exp, lgamma, log, sqrt

_REACH = 12
"""Standard deviations below the mean beyond which no probability is left that a float could hold beside 1."""

_DUST = 1e-12
"""What a sum may lack of a share that it reaches but for the rounding of its terms."""


def quantile(mean: float, share: float) -> int:
    """The least number that is not exceeded with at least the given probability, share < 1.

    P(X = k) = e^-m m^k / k!, summed from below; limits from it are exact for few claims, where those of a normal
    curve are not (F. Garwood, Fiducial limits for the Poisson distribution, Biometrika 28, 1936, 437-442).
    """
    if mean <= 0:
        return 0
    count = max(0, int(mean - _REACH * sqrt(mean) - 3 * _REACH))
    term = exp(count * log(mean) - mean - lgamma(count + 1))
    total = term
    while total < share - _DUST and (count <= mean or term > 0):
        count += 1
        term *= mean / count
        total += term
    return count
