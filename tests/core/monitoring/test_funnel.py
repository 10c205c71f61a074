"""Funnel limits of small and large providers, and where a share stands."""

from __future__ import annotations

from math import comb

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.monitoring.funnel import INNER, OUTER, funnel
from desktop_app.core.monitoring.limits import Limits, standing


def test_one_claim_can_never_be_out_of_the_ordinary_where_one_in_ten_is_rejected() -> None:
    limits = funnel(1, 10, 100, OUTER)
    assert limits == Limits(0, 1)
    assert standing(1, funnel(1, 10, 100, INNER), limits) == "within"


def test_the_same_share_stands_out_once_there_are_enough_claims() -> None:
    signals = [standing(n // 2, *(funnel(n, 10, 100, level) for level in (INNER, OUTER))) for n in (2, 4, 6, 20)]
    assert signals == ["within", "within", "high", "very_high"]


def test_without_cases_there_are_no_limits() -> None:
    assert funnel(0, 1, 2, INNER) is None
    assert funnel(1, 0, 0, INNER) is None
    assert standing(0, None) is None


def test_where_nobody_is_rejected_nobody_stands_out() -> None:
    assert standing(0, funnel(30, 0, 90, INNER), funnel(30, 0, 90, OUTER)) == "within"


def test_a_share_of_limits_is_that_of_their_counts() -> None:
    assert Limits(2, 8).divided(10) == Limits(0.2, 0.8)


@given(st.integers(1, 60), st.integers(1, 39), st.sampled_from((INNER, OUTER)))
def test_outside_the_limits_lies_no_more_than_the_level_leaves(cases: int, fortieths: int, level: float) -> None:
    limits = funnel(cases, fortieths, 40, level)
    assert limits is not None
    p = fortieths / 40
    chances = [comb(cases, k) * p**k * (1 - p) ** (cases - k) for k in range(cases + 1)]
    side = (1 - level) / 2
    assert sum(chances[: int(limits.low)]) < side + 1e-12
    assert sum(chances[int(limits.high) + 1 :]) < side + 1e-12
    # and one case nearer on either side would leave more out than that
    assert sum(chances[: int(limits.low) + 1]) >= side - 1e-12
    assert sum(chances[int(limits.high) :]) > side - 1e-12


@given(st.integers(1, 400), st.integers(0, 40))
def test_the_outer_funnel_holds_the_inner_one(cases: int, fortieths: int) -> None:
    inner, outer = (funnel(cases, fortieths, 40, level) for level in (INNER, OUTER))
    assert inner is not None
    assert outer is not None
    assert outer.low <= inner.low <= inner.high <= outer.high
