"""Where methods must agree they do; and odd triangles give an answer, never a failure."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desktop_app.core.reserves.expected import expected_claims
from desktop_app.core.reserves.mack import standard_error, why_no_error
from desktop_app.core.reserves.pattern import shares_by_origin
from desktop_app.core.reserves.triangle import Triangle, TriangleRows
from tests.core.reserves.triangles import cape_cod_ratio, chain_ladder, lag_factor

TAILS = st.fractions(1, 2, max_denominator=20)


@st.composite
def triangles(draw: st.DrawFn) -> TriangleRows:
    """Up to six origins whose claims only grow."""
    size = draw(st.integers(1, 6))
    steps = [draw(st.lists(st.integers(0, 10**5), min_size=left, max_size=left)) for left in range(size, 0, -1)]
    return tuple(_sums(row) for row in steps)


def _sums(steps: list[int]) -> tuple[int, ...]:
    """Running sums."""
    return tuple(sum(steps[: at + 1]) for at in range(len(steps)))


@given(triangles(), TAILS, st.integers(1, 100))
def test_cape_cod_is_the_chain_ladder_where_premium_is_in_step_with_claims(
    rows: TriangleRows, tail: Fraction, over: int
) -> None:
    """Premium that is a multiple of each origin's own end leaves the lag factors nothing of their own to say."""
    of = Triangle(rows)
    shares = shares_by_origin(of, tail)
    assume(all(shares))
    ends = [latest / share for latest, share in zip(of.latest, shares, strict=True)]
    scale = 1
    for end in ends:
        scale *= end.denominator
    earned = [int(end * scale * over) for end in ends]
    ratio = cape_cod_ratio(rows, earned, tail)
    assert (ratio is None) == (not any(of.latest))
    assert lag_factor(rows, earned, ratio or Fraction(0), tail) == chain_ladder(rows, tail)


@given(triangles(), st.integers(0, 10**6))
def test_where_nothing_ever_came_late_nothing_is_to_come(rows: TriangleRows, premium: int) -> None:
    flat = tuple((row[0],) * len(row) for row in rows)
    assert chain_ladder(flat) == 0
    assert lag_factor(flat, [premium] * len(rows), Fraction(2, 3)) == 0
    assert standard_error(Triangle(flat)) in (None, 0.0)


@given(triangles(), TAILS, st.integers(1, 1000), st.integers(0, 10**6), st.fractions(0, 3, max_denominator=100))
def test_every_estimate_scales_with_the_money(
    rows: TriangleRows, tail: Fraction, times: int, premium: int, ratio: Fraction
) -> None:
    once, more = rows, tuple(tuple(cell * times for cell in row) for row in rows)
    paid, paid_more = [premium] * len(rows), [premium * times] * len(rows)
    assert chain_ladder(more, tail) == times * chain_ladder(once, tail)
    assert lag_factor(more, paid_more, ratio, tail) == times * lag_factor(once, paid, ratio, tail)
    assert cape_cod_ratio(more, paid_more, tail) == cape_cod_ratio(once, paid, tail)
    assert expected_claims(premium * times, ratio, times) == times * expected_claims(premium, ratio, 1)


@given(triangles(), st.integers(0, 5))
def test_an_origin_without_claims_adds_nothing(rows: TriangleRows, at: int) -> None:
    """Nor does it turn anything into no number."""
    emptied = tuple((0,) * len(row) if each == at else row for each, row in enumerate(rows))
    others = tuple(row for each, row in enumerate(rows) if each != at)
    found = chain_ladder(emptied)
    assert found >= 0
    assert found == 0 or any(any(row) for row in others)


@pytest.mark.parametrize(
    "rows",
    [
        ((100, 80, 60), (100, 80), (100,)),
        ((100, 0, 0), (100, 0), (100,)),
        ((0, 0, 0), (0, 0), (0,)),
        ((0, 50, 50), (0, 50), (0,)),
        ((100, -20, -20), (100, -20), (100,)),
        ((-10, 10, 10), (10, 20), (5,)),
    ],
)
def test_falling_and_empty_triangles_have_an_answer(rows: TriangleRows) -> None:
    """Claims cannot fall as the program reads them; whoever gives such a triangle gets numbers nevertheless."""
    of = Triangle(rows)
    assert len(of.factors) == 2
    assert isinstance(chain_ladder(rows), Fraction)
    assert isinstance(lag_factor(rows, [1000, 1000, 1000], Fraction(1, 2)), Fraction)
    assert (standard_error(of) is None) == (why_no_error(of) is not None)


def test_falling_claims_free_a_part_of_what_is_reported() -> None:
    """Factors of 4 in 5 and 3 in 4: of the youngest 100 only 60 will stay, of the 80 before it 60."""
    assert chain_ladder(((100, 80, 60), (100, 80), (100,))) == (60 - 100) + (60 - 80)
