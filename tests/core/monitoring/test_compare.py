"""Two groups compared by the share of their claims, exactly."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.monitoring.compare import share_limits, usual_claims
from desktop_app.core.monitoring.experience import Experience
from desktop_app.core.monitoring.limits import Limits, standing


def test_with_equal_exposure_it_is_the_sign_test() -> None:
    # Of 20 tosses of a coin 14 or fewer are heads with 0.9793 and 5 or fewer with 0.0207 (binomial table).
    assert share_limits(Experience(365, 16), Experience(365, 4), 0.95) == Limits(6, 14)
    assert standing(16, share_limits(Experience(365, 16), Experience(365, 4), 0.95)) == "high"


def test_three_claims_where_one_is_usual_are_chance() -> None:
    new, later = Experience(365, 3), Experience(3650, 10)
    assert usual_claims(new, later) == 1
    assert standing(3, share_limits(new, later, 0.95)) == "within"
    assert standing(30, share_limits(Experience(3650, 30), Experience(36500, 100), 0.95)) == "high"


def test_without_exposure_or_claims_nothing_can_be_compared() -> None:
    assert usual_claims(Experience(365, 3), Experience()) is None
    assert usual_claims(Experience(365, 3), Experience(365)) == 0
    assert share_limits(Experience(0, 3), Experience(365, 1), 0.95) is None
    assert share_limits(Experience(365, 3), Experience(0, 1), 0.95) is None
    assert share_limits(Experience(365), Experience(365), 0.95) is None


@given(st.integers(1, 999), st.integers(0, 60), st.integers(1, 9))
def test_groups_that_claim_equally_often_are_never_told_apart(days: int, claims: int, times: int) -> None:
    of, other = Experience(days, claims), Experience(days * times, claims * times)
    limits = share_limits(of, other, 0.95)
    assert limits is None or limits.low <= claims <= limits.high
    assert usual_claims(of, other) == Fraction(claims)
