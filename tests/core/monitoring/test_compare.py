"""Two groups compared by the share of their claims, exactly."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.monitoring.compare import share_limits, usual_claims
from desktop_app.core.monitoring.experience import ClaimExperience
from desktop_app.core.monitoring.limits import Limits, standing


def test_with_equal_exposure_it_is_the_sign_test() -> None:
    # Of 20 tosses of a coin 14 or fewer are heads with 0.9793 and 5 or fewer with 0.0207 (binomial table).
    assert share_limits(ClaimExperience(365, 16), ClaimExperience(365, 4), 0.95) == Limits(6, 14)
    assert standing(16, share_limits(ClaimExperience(365, 16), ClaimExperience(365, 4), 0.95)) == "high"


def test_three_claims_where_one_is_usual_are_chance() -> None:
    new, later = ClaimExperience(365, 3), ClaimExperience(3650, 10)
    assert usual_claims(new, later) == 1
    assert standing(3, share_limits(new, later, 0.95)) == "within"
    assert standing(30, share_limits(ClaimExperience(3650, 30), ClaimExperience(36500, 100), 0.95)) == "high"


def test_without_exposure_or_claims_nothing_can_be_compared() -> None:
    assert usual_claims(ClaimExperience(365, 3), ClaimExperience()) is None
    assert usual_claims(ClaimExperience(365, 3), ClaimExperience(365)) == 0
    assert share_limits(ClaimExperience(0, 3), ClaimExperience(365, 1), 0.95) is None
    assert share_limits(ClaimExperience(365, 3), ClaimExperience(0, 1), 0.95) is None
    assert share_limits(ClaimExperience(365), ClaimExperience(365), 0.95) is None


@given(st.integers(1, 999), st.integers(0, 60), st.integers(1, 9))
def test_groups_that_claim_equally_often_are_never_told_apart(days: int, claims: int, times: int) -> None:
    of, other = ClaimExperience(days, claims), ClaimExperience(days * times, claims * times)
    limits = share_limits(of, other, 0.95)
    assert limits is None or limits.low <= claims <= limits.high
    assert usual_claims(of, other) == Fraction(claims)
