"""Chain ladder and its standard error, on published triangles."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.reserves.chain_ladder import age_to_age, chain_ladder, share_reported
from desktop_app.core.reserves.expected_claims import expected_claims, percent_of_reported
from desktop_app.core.reserves.lag_factor import cape_cod_ratio, lag_factor, shares_by_origin
from desktop_app.core.reserves.mack import standard_error
from desktop_app.core.reserves.triangle import Triangle

RAA = (
    (5012, 8269, 10907, 11805, 13539, 16181, 18009, 18608, 18662, 18834),
    (106, 4285, 5396, 10666, 13782, 15599, 15496, 16169, 16704),
    (3410, 8992, 13873, 16141, 18735, 22214, 22863, 23466),
    (5655, 11555, 15766, 21266, 23425, 26083, 27067),
    (1092, 9565, 15836, 22169, 25955, 26180),
    (1513, 6445, 11702, 12935, 15852),
    (557, 4020, 10946, 12314),
    (1351, 6947, 13112),
    (3133, 5395),
    (2063,),
)
"""General liability, Reinsurance Association of America 1991, used by Mack 1994."""

TAYLOR_ASHE = (
    (357848, 1124788, 1735330, 2218270, 2745596, 3319994, 3466336, 3606286, 3833515, 3901463),
    (352118, 1236139, 2170033, 3353322, 3799067, 4120063, 4647867, 4914039, 5339085),
    (290507, 1292306, 2218525, 3235179, 3985995, 4132918, 4628910, 4909315),
    (310608, 1418858, 2195047, 3757447, 4029929, 4381982, 4588268),
    (443160, 1136350, 2128333, 2897821, 3402672, 3873311),
    (396132, 1333217, 2180715, 2985752, 3691712),
    (440832, 1288463, 2419861, 3483130),
    (359480, 1421128, 2864498),
    (376686, 1363294),
    (344014,),
)
"""Taylor and Ashe 1983, used by Mack 1993."""

ONE = Fraction(1)


def of(rows: tuple[tuple[int, ...], ...]) -> Triangle:
    """A triangle whose first origin is period 0."""
    return Triangle(rows, 0)


@pytest.mark.parametrize(
    ("rows", "reserve", "error"),
    [(RAA, 52135.23, 26909.01), (TAYLOR_ASHE, 18680855.61, 2447094.86)],
)
def test_published_triangles_give_their_published_figures(
    rows: tuple[tuple[int, ...], ...], reserve: float, error: float
) -> None:
    """Reserve and standard error to the last printed digit."""
    assert round(float(chain_ladder(of(rows), ONE)), 2) == reserve
    found = standard_error(of(rows))
    assert found is not None
    assert round(found, 2) == error


def test_factors_are_weighted_by_volume() -> None:
    """The published factors of the liability triangle."""
    factors = [round(float(factor), 4) for factor in age_to_age(of(RAA))]
    assert factors == [2.9994, 1.6235, 1.2709, 1.1717, 1.1134, 1.0419, 1.0333, 1.0169, 1.0092]


def test_a_column_without_volume_has_factor_one() -> None:
    """Nothing follows from nothing."""
    rows = ((0, 0, 5), (0, 0), (0,))
    assert age_to_age(of(rows)) == (ONE, ONE)
    assert chain_ladder(of(rows), ONE) == 0


def test_a_tail_lifts_every_origin() -> None:
    """Half as much again is still to come, for the oldest too."""
    rows = ((100, 200), (100,))
    assert chain_ladder(of(rows), ONE) == 100
    assert chain_ladder(of(rows), Fraction(3, 2)) == 100 + 200


def test_no_claims_need_no_reserve() -> None:
    """A triangle without origins."""
    assert chain_ladder(of(()), ONE) == 0
    assert standard_error(of(())) is None


CUMULATIVE = st.integers(1, 6).flatmap(
    lambda size: st.tuples(
        *(
            st.lists(st.integers(0, 10**6), min_size=size - row, max_size=size - row).map(
                lambda steps: tuple(sum(steps[: at + 1]) for at in range(len(steps)))
            )
            for row in range(size)
        )
    )
)


@given(CUMULATIVE)
def test_growing_triangles_never_give_a_negative_reserve(rows: tuple[tuple[int, ...], ...]) -> None:
    """The share reported lies between nothing and all, and grows with age."""
    shares = share_reported(age_to_age(of(rows)), ONE)
    assert all(0 < share <= 1 for share in shares)
    assert list(shares) == sorted(shares)
    assert shares[-1] == 1
    assert chain_ladder(of(rows), ONE) >= 0


@given(CUMULATIVE, st.integers(1, 100))
def test_the_reserve_scales_with_the_money(rows: tuple[tuple[int, ...], ...], times: int) -> None:
    """Another unit of account changes nothing else."""
    larger = tuple(tuple(cell * times for cell in row) for row in rows)
    assert chain_ladder(of(larger), ONE) == times * chain_ladder(of(rows), ONE)


def test_a_small_or_empty_triangle_has_no_standard_error() -> None:
    """It is not known, rather than nought."""
    assert standard_error(of(((5, 6), (5,)))) is None
    assert standard_error(of(((5, 6, 7), (0, 6), (5,)))) is None


def test_the_lag_factor_method_reserves_the_share_not_yet_reported() -> None:
    """Earned premium times expected ratio times what is still to come (appendix B 2)."""
    triangle = of(((100, 200), (100,)))
    assert shares_by_origin(triangle, ONE) == [ONE, Fraction(1, 2)]
    assert lag_factor(triangle, [400, 600], Fraction(1, 2), ONE) == 150


def test_cape_cod_takes_the_ratio_from_the_record_itself() -> None:
    """Reported claims over the premium they were reported from; nothing without premium."""
    triangle = of(((100, 200), (100,)))
    assert cape_cod_ratio(triangle, [400, 600], ONE) == Fraction(300, 700)
    assert cape_cod_ratio(triangle, [0, 0], ONE) is None


def test_the_simple_methods() -> None:
    """Expected less reported, never below nothing; a percentage of what is reported."""
    assert expected_claims(1000, Fraction("0.65"), 400) == 250
    assert expected_claims(1000, Fraction("0.65"), 700) == 0
    assert percent_of_reported(1000, Fraction("12.5")) == 125


@given(st.lists(st.integers(0, 900), min_size=1, max_size=6), st.integers(0, 3), st.integers(0, 2**30))
def test_the_estimate_is_the_sum_of_latest_by_the_share_still_to_come(first: list[int], tail: int, seed: int) -> None:
    """Also where a column falls back to nothing, and G with it."""
    shape = of(tuple(_origin(amount, len(first) - at, seed >> at) for at, amount in enumerate(first)))
    shares = share_reported(age_to_age(shape), Fraction(tail))
    expected = sum((row[-1] * (1 / shares[len(row) - 1] - 1) for row in shape.rows), Fraction(0))
    assert chain_ladder(shape, Fraction(tail)) == expected


def _origin(amount: int, ages: int, seed: int) -> tuple[int, ...]:
    """Amounts by age that stay, double or fall to nothing."""
    row = [amount]
    for age in range(ages - 1):
        row.append(row[-1] * ((seed >> 2 * age) % 3))
    return tuple(row)
