"""Control limits: exact for few claims, wider for restless months, none where nothing is known."""

from __future__ import annotations

from fractions import Fraction
from math import sqrt
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.monitoring.control import Month, claim_limits, mean_limits, usual
from desktop_app.core.monitoring.limits import Limits, standing
from desktop_app.core.monitoring.poisson import quantile


def months(*claims: int, days: int = 3650, amount: int = 100) -> list[Month]:
    """Months with so many claims of one amount."""
    return [Month(days, each, each * amount, each * amount * amount) for each in claims]


def month(amounts: list[int]) -> Month:
    """A month with claims of these amounts."""
    return Month(3650, len(amounts), sum(amounts), sum(each * each for each in amounts))


def test_the_centre_is_all_claims_over_all_exposure() -> None:
    centre = usual([Month(100, 1), Month(900, 1)])
    assert centre.expected(500) == 1
    assert centre.expected(1) == Fraction(2, 1000)


def test_limits_of_calm_months_are_exact_poisson_limits() -> None:
    centre = usual(months(*[4] * 24))
    assert claim_limits(centre, 3650) == Limits(quantile(4, 0.00135), quantile(4, 0.99865))
    # The cumulative table of mean 4 prints 0.9972 for ten or fewer and 0.9991 for eleven or fewer.
    assert claim_limits(centre, 3650) == Limits(0, 11)
    assert claim_limits(centre, 365) == Limits(0, 3)


def test_few_claims_have_no_false_alarm_where_symmetrical_limits_have_one() -> None:
    limits = claim_limits(usual(months(*[0, 0, 1] * 8)), 3650)
    assert limits is not None
    assert 1 / 3 + 3 * sqrt(1 / 3) < 3  # three claims in a month are out by a u chart's own limits
    assert standing(3, limits) == "within"
    assert standing(4, limits) == "high"


def test_restless_months_widen_the_limits_and_calm_ones_do_not_narrow_them() -> None:
    calm, restless = usual(months(*[100] * 24)), usual(months(*[60, 140] * 12))
    assert calm.unrest == 1
    assert restless.unrest == pytest.approx((8 / 1.128) ** 2)  # neighbours differ by 80 / 10 standard deviations
    near, far = claim_limits(calm, 3650), claim_limits(restless, 3650)
    assert near is not None
    assert far is not None
    assert far.low < near.low < 100 < near.high < far.high
    assert standing(140, near) == "high"
    assert standing(140, far) == "within"


def test_a_lasting_change_between_two_calm_stretches_is_no_unrest() -> None:
    centre = usual(months(*[60] * 12, *[140] * 12))
    assert centre.unrest == 1  # only one step among 23
    assert standing(140, claim_limits(centre, 3650)) == "high"


def test_few_months_say_nothing_of_unrest() -> None:
    assert usual(months(1, 90)).unrest == 1


def test_nothing_usual_gives_no_limits() -> None:
    assert claim_limits(usual([]), 365) is None
    assert claim_limits(usual(months(*[0] * 24)), 365) is None
    assert claim_limits(usual(months(*[1] * 24)), 0) is None
    assert mean_limits(usual(months(1, 1)), 1) is None
    assert mean_limits(usual(months(*[1] * 24)), 0) is None
    assert mean_limits(usual(months(*[1] * 24, amount=0)), 3) is None


def test_amounts_that_never_differ_leave_no_room() -> None:
    assert mean_limits(usual(months(*[1] * 24, amount=300)), 5) == Limits(300, 300)


def test_a_single_claim_may_be_dear_but_the_mean_of_many_may_not() -> None:
    draw = Random(1)  # noqa: S311 - no secrets
    centre = usual([month([int(draw.gammavariate(2, 50_000)) for _ in range(4000)])])
    one, many = mean_limits(centre, 1), mean_limits(centre, 100)
    assert one is not None
    assert many is not None
    # The quantiles of the gamma variable itself, of shape 2 and 200 and mean 1, are 0.0265, 4.45 and 0.801, 1.225.
    assert one.high / 100_000 == pytest.approx(4.45, rel=0.1)
    assert 0 <= one.low / 100_000 < 0.06
    assert (many.low / 100_000, many.high / 100_000) == pytest.approx((0.801, 1.225), rel=0.05)


@given(st.lists(st.integers(0, 10**9), min_size=12, max_size=40), st.integers(1, 500), st.integers(2, 9))
def test_limits_scale_with_the_amounts(amounts: list[int], claims: int, times: int) -> None:
    small, large = (mean_limits(usual([month([by * each for each in amounts])]), claims) for by in (1, times))
    if small is None or large is None:
        assert small is large is None
        return
    assert large.low == pytest.approx(small.low * times)
    assert large.high == pytest.approx(small.high * times)
    assert 0 <= small.low <= small.high
