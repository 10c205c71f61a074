"""A standard error where a triangle carries one; where it does not, the reason."""

from __future__ import annotations

from fractions import Fraction
from math import prod, sqrt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.language import PLAIN
from desktop_app.core.reserves.mack import standard_error, why_no_error
from desktop_app.core.reserves.triangle import Triangle
from tests.core.reserves.triangles import RAA

STEADY = ((100, 150, 180, 189), (200, 300, 360), (50, 75), (80,))
"""Every origin grows by the same factors: nothing varies."""

POSITIVE = st.integers(3, 6).flatmap(
    lambda size: st.tuples(
        *(st.lists(st.integers(1, 10**6), min_size=size - row, max_size=size - row).map(tuple) for row in range(size))
    )
)


@pytest.mark.parametrize(
    ("rows", "reason"),
    [
        ((), "A standard error needs claims of at least 3 periods; there are 0."),
        (((5, 6), (5,)), "A standard error needs claims of at least 3 periods; there are 2."),
        (
            ((5, 6, 7), (0, 6), (5,)),
            "A standard error needs claims in every period from its first age on; 1 of 3 lack them.",
        ),
    ],
)
def test_a_triangle_that_is_too_small_or_has_holes_says_so(rows: tuple[tuple[int, ...], ...], reason: str) -> None:
    found = why_no_error(Triangle(rows))
    assert found is not None
    assert PLAIN.say(found) == reason
    assert standard_error(Triangle(rows)) is None


@given(POSITIVE)
def test_a_triangle_has_a_standard_error_or_a_reason_never_both(rows: tuple[tuple[int, ...], ...]) -> None:
    error = standard_error(Triangle(rows))
    assert why_no_error(Triangle(rows)) is None
    assert error is not None
    assert error >= 0


def test_what_never_varied_has_no_error() -> None:
    assert standard_error(Triangle(STEADY)) == pytest.approx(0, abs=1e-9)


def by_the_paper(rows: tuple[tuple[int, ...], ...]) -> float:
    """Mack 1993, theorem 3 and its corollary for the total, with exact fractions and his rule for the last variance."""
    size = len(rows)
    factors: list[Any] = []
    variances: list[Any] = []
    for age in range(size - 1):
        both = rows[: size - 1 - age]
        factors.append(Fraction(sum(row[age + 1] for row in both), sum(row[age] for row in both)))
        if len(both) > 1:
            squares = [row[age] * (Fraction(row[age + 1], row[age]) - factors[age]) ** 2 for row in both]
            variances.append(sum(squares) / (len(both) - 1))
    two = variances[-2:]
    rule = [two[1] ** 2 / two[0], *two] if len(two) > 1 and two[0] else two
    variances.append(min(rule))
    ultimate = [row[-1] * prod(factors[len(row) - 1 :], start=Fraction(1)) for row in rows]
    total: Any = Fraction(0)
    for at, row in enumerate(rows):
        for age in range(len(row) - 1, size - 1):
            so_far = row[-1] * prod(factors[len(row) - 1 : age], start=Fraction(1))
            column = sum(each[age] for each in rows[: size - 1 - age])
            weight = variances[age] / factors[age] ** 2
            total += ultimate[at] ** 2 * weight * (1 / so_far + Fraction(1, column))
            total += ultimate[at] * sum(ultimate[at + 1 :]) * 2 * weight / column
    return sqrt(total)


@given(POSITIVE)
def test_the_error_is_that_of_the_paper(rows: tuple[tuple[int, ...], ...]) -> None:
    assert standard_error(Triangle(rows)) == pytest.approx(by_the_paper(rows), rel=1e-6, abs=1e-3)


def test_nothing_varies_at_the_last_age_where_nothing_did_two_ages_before() -> None:
    """The last variance is the least of three, and one of them is nought."""
    rows = ((100, 200, 300, 330), (100, 200, 310), (100, 200), (100,))
    assert standard_error(Triangle(rows)) == pytest.approx(by_the_paper(rows))


def test_a_tail_taken_for_sure_lifts_the_error_by_its_factor() -> None:
    plain, lifted = standard_error(Triangle(RAA)), standard_error(Triangle(RAA), Fraction(11, 10))
    assert plain is not None
    assert lifted == pytest.approx(1.1 * plain)


@given(POSITIVE, st.integers(2, 1000))
def test_the_error_scales_with_the_money(rows: tuple[tuple[int, ...], ...], times: int) -> None:
    larger = tuple(tuple(cell * times for cell in row) for row in rows)
    plain = standard_error(Triangle(rows))
    assert plain is not None
    assert standard_error(Triangle(larger)) == pytest.approx(times * plain, rel=1e-6, abs=1e-6)


def test_a_partial_origin_has_no_part_in_the_error_of_the_factors() -> None:
    """Without it three origins carry one; with two others only, none does."""
    rows = ((1, 40, 44, 46), (100, 150, 180), (200, 320), (80,))
    found = standard_error(Triangle(rows, partial=1))
    assert found is not None
    assert found < (standard_error(Triangle(rows)) or 0)
    assert why_no_error(Triangle(rows, partial=2)) is not None
