"""Chain ladder, lag factors and Cape Cod over triangles alone, on published triangles."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.reserves.expected import expected_claims
from desktop_app.core.reserves.mack import standard_error
from desktop_app.core.reserves.pattern import share_reported, shares_by_origin
from desktop_app.core.reserves.percent import percent_of_reported
from desktop_app.core.reserves.triangle import Triangle, TriangleRows
from tests.core.reserves.triangles import ONE, RAA, TAYLOR_ASHE, cape_cod_ratio, chain_ladder, lag_factor

NONE = Fraction(0)


@pytest.mark.parametrize(
    ("rows", "reserve", "error"),
    [(RAA, 52135.23, 26909.01), (TAYLOR_ASHE, 18680855.61, 2447094.86)],
)
def test_published_triangles_give_their_published_figures(rows: TriangleRows, reserve: float, error: float) -> None:
    """Reserve and standard error to the last printed digit."""
    assert round(float(chain_ladder(rows)), 2) == reserve
    found = standard_error(Triangle(rows))
    assert found is not None
    assert round(found, 2) == error


def test_factors_are_weighted_by_volume() -> None:
    """The published factors of the liability triangle."""
    factors = [round(float(factor), 4) for factor in Triangle(RAA).factors if factor is not None]
    assert factors == [2.9994, 1.6235, 1.2709, 1.1717, 1.1134, 1.0419, 1.0333, 1.0169, 1.0092]


def test_a_column_is_one_only_where_neither_cell_has_volume() -> None:
    """Nothing follows from nothing; something from nothing means that nothing is ever reported that early."""
    assert Triangle(((0, 0, 0), (0, 0), (0,))).factors == (ONE, ONE)
    late = Triangle(((0, 0, 5), (0, 0), (0,)))
    assert late.factors == (ONE, None)
    assert shares_by_origin(late, ONE) == (ONE, NONE, NONE)
    early = Triangle(((0, 5, 6), (0, 5), (0,)))
    assert early.factors == (None, Fraction(6, 5))
    assert share_reported(early.factors, ONE) == (NONE, Fraction(5, 6), ONE)


def test_what_came_late_is_measured_by_the_younger_where_they_report_earlier() -> None:
    """The old one's only claim of 5 says nothing against 4 and 16 reported at once."""
    assert Triangle(((0, 0, 5), (4, 4), (16,))).factors == (ONE, Fraction(4 + 16 + 5, 4 + 16))
    assert Triangle(((0, 0, 5), (0, 0), (3,))).factors == (ONE, Fraction(8, 3))


def test_a_partial_origin_gives_a_factor_only_where_no_other_does() -> None:
    rows = ((1, 9, 12), (10, 20), (10,))
    assert Triangle(rows).factors == (Fraction(29, 11), Fraction(12, 9))
    assert Triangle(rows, partial=1).factors == (Fraction(2), Fraction(12, 9))
    assert Triangle(((1, 9, 12), (0, 0), (10,)), partial=1).factors == (Fraction(9), Fraction(12, 9))


def test_a_tail_lifts_every_origin() -> None:
    """Half as much again is still to come, for the oldest too."""
    rows = ((100, 200), (100,))
    assert chain_ladder(rows) == 100
    assert chain_ladder(rows, Fraction(3, 2)) == 100 + 200


def test_no_claims_need_no_reserve() -> None:
    """A triangle without origins."""
    assert chain_ladder(()) == 0
    assert standard_error(Triangle(())) is None


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


@given(CUMULATIVE, st.integers(0, 2))
def test_growing_triangles_never_give_a_negative_reserve(rows: TriangleRows, partial: int) -> None:
    """The share reported lies between nothing and all, and grows with age."""
    shares = share_reported(Triangle(rows, partial).factors, ONE)
    assert all(0 <= share <= 1 for share in shares)
    assert list(shares) == sorted(shares)
    assert shares[-1] == 1
    assert chain_ladder(rows) >= 0


@given(CUMULATIVE, st.integers(1, 100))
def test_the_reserve_scales_with_the_money(rows: TriangleRows, times: int) -> None:
    """Another unit of account changes nothing else."""
    larger = tuple(tuple(cell * times for cell in row) for row in rows)
    assert chain_ladder(larger) == times * chain_ladder(rows)


def test_a_small_or_empty_triangle_has_no_standard_error() -> None:
    """It is not known, rather than nought."""
    assert standard_error(Triangle(((5, 6), (5,)))) is None
    assert standard_error(Triangle(((5, 6, 7), (0, 6), (5,)))) is None


def test_the_lag_factor_method_reserves_the_share_not_yet_reported() -> None:
    """Earned premium times expected ratio times what is still to come (appendix B 2)."""
    rows = ((100, 200), (100,))
    assert shares_by_origin(Triangle(rows), ONE) == (ONE, Fraction(1, 2))
    assert lag_factor(rows, [400, 600], Fraction(1, 2)) == 150


def test_cape_cod_takes_the_ratio_from_the_record_itself() -> None:
    """Reported claims over the premium they were reported from; nothing without premium."""
    rows = ((100, 200), (100,))
    assert cape_cod_ratio(rows, [400, 600]) == Fraction(300, 700)
    assert cape_cod_ratio(rows, [0, 0]) is None


def test_the_simple_methods() -> None:
    """Expected less reported, never below nothing; a percentage of what is reported."""
    assert expected_claims(1000, Fraction("0.65"), 400) == 250
    assert expected_claims(1000, Fraction("0.65"), 700) == 0
    assert percent_of_reported(1000, Fraction("12.5")) == 125


def test_what_falls_back_to_nothing_counts_as_reported_in_full() -> None:
    """Claims cannot fall as the program reads them; a triangle that does has an answer nevertheless."""
    assert share_reported((Fraction(2), Fraction(0)), ONE) == (Fraction(1, 2), ONE, ONE)
