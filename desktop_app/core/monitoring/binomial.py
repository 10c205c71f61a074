"""Exact quantiles of the binomial distribution: how many of some claims chance alone may strike."""

from __future__ import annotations

from math import exp, lgamma, log, log1p, sqrt

_REACH = 12
"""Standard deviations below the mean beyond which no probability is left that a float could hold beside 1."""

_DUST = 1e-12
"""What a sum may lack of a share that it reaches but for the rounding of its terms."""


def quantile(trials: int, chance: float, share: float) -> int:
    """The least number of successes that is not exceeded with at least the given probability, share < 1.

    P(X = k) = n! / (k! (n - k)!) p^k (1 - p)^(n - k), summed from below (C. Clopper and E. Pearson, Biometrika 26,
    1934, 404-413, build their limits on the same sums).
    """
    if trials <= 0 or chance <= 0:
        return 0
    if chance >= 1:
        return trials
    mean, odds = trials * chance, chance / (1 - chance)
    count = max(0, int(mean - _REACH * sqrt(mean * (1 - chance)) - 3 * _REACH))
    ways = lgamma(trials + 1) - lgamma(count + 1) - lgamma(trials - count + 1)
    term = exp(ways + count * log(chance) + (trials - count) * log1p(-chance))
    total = term
    while total < share - _DUST and count < trials:
        term *= (trials - count) / (count + 1) * odds
        count += 1
        total += term
    return count
