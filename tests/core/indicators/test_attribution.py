"""What a change of the claims ratio comes from: the causes add up to it, whatever the figures."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.indicators.attribution import FACTORS, PARTS, Ground, attributed, shapley

YEARS = Fraction(500)
BASE = Ground(claims=100, covered=50_000, years=YEARS, earned=100_000, incurred=60_000)

money = st.integers(-(10**12), 10**12)
grounds = st.builds(
    Ground,
    claims=st.integers(0, 1000),
    covered=st.integers(0, 10**12),
    years=st.fractions(0, 10**6, max_denominator=365),
    earned=money,
    incurred=money,
)


def change(before: Ground, after: Ground) -> Fraction:
    """The change of the ratio."""
    assert before.ratio is not None
    assert after.ratio is not None
    return after.ratio - before.ratio


@given(grounds, grounds)
def test_the_causes_add_up_to_the_change_exactly(before: Ground, after: Ground) -> None:
    """No claims cover nothing, in any real book."""
    before, after = (of if of.claims else Ground(0, 0, of.years, of.earned, of.incurred) for of in (before, after))
    found = attributed(before, after)
    lacking = any(of.earned <= 0 or of.years <= 0 for of in (before, after))
    assert (found is None) == lacking
    if found is not None:
        assert tuple(found) == PARTS
        assert sum(found.values()) == change(before, after)


@given(grounds, grounds)
def test_the_way_back_is_the_way_there_turned_round(before: Ground, after: Ground) -> None:
    there, back = attributed(before, after), attributed(after, before)
    if there is not None and back is not None:
        assert {cause: -effect for cause, effect in back.items()} == there


@pytest.mark.parametrize(
    ("after", "cause", "effect"),
    [
        (Ground(150, 75_000, YEARS, 100_000, 85_000), "frequency", Fraction(1, 4)),
        (Ground(100, 75_000, YEARS, 100_000, 85_000), "average_claim", Fraction(1, 4)),
        (Ground(100, 50_000, YEARS, 100_000, 70_000), "reserves", Fraction(1, 10)),
    ],
)
def test_one_thing_that_changes_is_the_only_cause(after: Ground, cause: str, effect: Fraction) -> None:
    found = attributed(BASE, after)
    assert found is not None
    assert {each: part for each, part in found.items() if part} == {cause: effect}


def test_twice_the_same_has_no_causes() -> None:
    assert attributed(BASE, BASE) == dict.fromkeys(PARTS, Fraction(0))


def test_growth_alone_changes_nothing() -> None:
    twice = Ground(200, 100_000, 2 * YEARS, 200_000, 120_000)
    assert attributed(BASE, twice) == dict.fromkeys(PARTS, Fraction(0))


def test_claims_that_stop_are_a_matter_of_frequency() -> None:
    found = attributed(BASE, Ground(0, 0, YEARS, 100_000, 0))
    assert found is not None
    assert (found["frequency"], found["average_claim"]) == (Fraction(-1, 2), Fraction(0))
    assert found["reserves"] == Fraction(-1, 10)


def test_a_cheaper_year_of_cover_raises_the_ratio() -> None:
    found = attributed(BASE, Ground(100, 50_000, YEARS, 50_000, 55_000))
    assert found is not None
    assert found["premium_rate"] == Fraction(1, 2)


def test_three_factors_by_hand() -> None:
    """1 x 1 x 1 becomes 2 x 2 x 2: each is a third of the seven, by symmetry."""
    ones, twos = dict.fromkeys(FACTORS, Fraction(1)), dict.fromkeys(FACTORS, Fraction(2))
    assert shapley(ones, twos) == dict.fromkeys(FACTORS, Fraction(7, 3))


@pytest.mark.parametrize("before", [Ground(0, 0, YEARS, of, 0) for of in (0, -1)] + [Ground(0, 0, Fraction(0), 1, 0)])
def test_without_premium_or_exposure_nothing_is_told(before: Ground) -> None:
    assert attributed(before, BASE) is None
