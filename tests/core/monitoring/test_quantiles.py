"""Exact Poisson and binomial quantiles, against printed tables and against sums without any rounding."""

from __future__ import annotations

from decimal import Decimal, localcontext
from fractions import Fraction
from math import comb

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.monitoring import binomial, poisson

POISSON = (
    (5, 0.9863, 10),
    (5, 0.9945, 11),
    (5, 0.0404, 1),
    (2, 0.9473, 4),
    (2, 0.9834, 5),
    (0.5, 0.9856, 2),
    (4.5, 0.9829, 9),
    (1, 0.9810, 3),
)
"""(mean, P(X <= k) printed with four decimals, k): the cumulative table of any textbook, e.g. Montgomery, appendix."""

BINOMIAL = (
    (20, 0.5, 0.9793, 14),
    (20, 0.5, 0.0207, 5),
    (20, 0.5, 0.9423, 13),
    (10, 0.5, 0.9893, 8),
    (10, 0.1, 0.9298, 2),
    (15, 0.2, 0.9819, 6),
)
"""(trials, chance, P(X <= k) printed with four decimals, k): the cumulative binomial table of any textbook."""

DUST = Fraction(1, 10**12)
"""A sum this near to the share has reached it."""

HALF = 0.00005
"""A printed value is rounded."""

shares = st.sampled_from((0.001, 0.00135, 0.025, 0.05, 0.5, 0.95, 0.975, 0.99865, 0.999))


@pytest.mark.parametrize(("mean", "printed", "count"), POISSON)
def test_poisson_quantiles_agree_with_printed_tables(mean: float, printed: float, count: int) -> None:
    assert poisson.quantile(mean, printed - HALF) == count
    assert poisson.quantile(mean, printed + HALF) == count + 1


@pytest.mark.parametrize(("trials", "chance", "printed", "count"), BINOMIAL)
def test_binomial_quantiles_agree_with_printed_tables(trials: int, chance: float, printed: float, count: int) -> None:
    assert binomial.quantile(trials, chance, printed - HALF) == count
    assert binomial.quantile(trials, chance, printed + HALF) == count + 1


def test_garwoods_limits_of_five_and_ten_events_are_those_printed() -> None:
    # Garwood's exact 95 % limits of a mean are 1.62 to 11.67 for 5 events and 4.80 to 18.39 for 10: at the lower
    # one so many events or more are just possible on the upper side, at the upper one so few or less on the lower.
    for events, low, high in ((5, 1.62, 11.67), (10, 4.80, 18.39)):
        assert poisson.quantile(low - 0.01, 0.975) == events - 1
        assert poisson.quantile(low + 0.01, 0.975) == events
        assert poisson.quantile(high - 0.01, 0.025) == events
        assert poisson.quantile(high + 0.01, 0.025) == events + 1


def exactly_poisson(mean: Fraction, share: float) -> int:
    """The same quantile with sixty digits."""
    with localcontext() as exact:
        exact.prec = 60
        rate = Decimal(mean.numerator) / Decimal(mean.denominator)
        term = total = (-rate).exp()
        count = 0
        while total < Decimal(share) - Decimal("1e-12"):
            count += 1
            term = term * rate / count
            total += term
        return count


@given(st.fractions(0, 400, max_denominator=20), shares)
def test_poisson_quantiles_are_exact(mean: Fraction, share: float) -> None:
    assert poisson.quantile(float(mean), share) == exactly_poisson(mean, share)


@given(st.integers(0, 120), st.integers(0, 40), shares)
def test_binomial_quantiles_are_exact(trials: int, fortieths: int, share: float) -> None:
    chance, total, count = Fraction(fortieths, 40), Fraction(0), -1
    while total < Fraction(share) - DUST:
        count += 1
        total += comb(trials, count) * chance**count * (1 - chance) ** (trials - count)
    assert binomial.quantile(trials, float(chance), share) == count


@given(st.floats(200, 10**6), shares)
def test_quantiles_of_many_events_lie_where_a_normal_curve_has_them(mean: float, share: float) -> None:
    assert abs(poisson.quantile(mean, share) - mean) <= 4.5 * mean**0.5 + 5
    assert poisson.quantile(mean, 0.025) < poisson.quantile(mean, 0.5) < poisson.quantile(mean, 0.975)


def test_nothing_expected_is_nothing() -> None:
    assert poisson.quantile(0, 0.999) == 0
    assert binomial.quantile(0, 0.5, 0.999) == 0
    assert binomial.quantile(7, 0, 0.999) == 0
    assert binomial.quantile(7, 1, 0.001) == 7


def test_extreme_rates_neither_end_nor_run_on() -> None:
    assert binomial.quantile(10**6, 1e-9, 0.999) == 0
    assert binomial.quantile(10**6, 1 - 1e-9, 0.001) == 10**6
    assert poisson.quantile(1e-9, 0.999) == 0
