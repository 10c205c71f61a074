"""Shares of a line add up to it, whoever weighs what; fixed percentages share the whole or are refused."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.statements.allocation import Allocation, problems, shared_lines, whole_weights


def test_a_line_is_shared_by_weights_the_rest_by_the_largest_remainder() -> None:
    """100 by 1, 1 and 4: 16 2/3, 16 2/3, 66 2/3; the two units left go to the first two of equal remainders."""
    assert shared_lines({"P17": 100}, {1: 1, 2: 1, 3: 4}) == {1: {"P17": 17}, 2: {"P17": 17}, 3: {"P17": 66}}


def test_where_nothing_weighs_all_share_alike() -> None:
    assert shared_lines({"P17": -9}, {1: 0, 2: -5, 3: 0}) == {1: {"P17": -3}, 2: {"P17": -3}, 3: {"P17": -3}}


def test_without_products_or_lines_nothing_is_shared() -> None:
    assert shared_lines({"P17": 9}, {}) == {}
    assert shared_lines({}, {1: 4}) == {1: {}}


@given(
    st.dictionaries(st.sampled_from(("P17", "P18", "P29")), st.integers(-(10**12), 10**12)),
    st.dictionaries(st.integers(1, 9), st.integers(-5, 10**9), min_size=1),
)
def test_shares_add_up(lines: dict[str, int], weights: dict[int, int]) -> None:
    shares = shared_lines(lines, weights)
    assert {code: sum(of[code] for of in shares.values()) for code in lines} == lines


@given(st.integers(0, 10**9), st.lists(st.integers(1, 10**6), min_size=1, max_size=6), st.integers(2, 9))
def test_only_the_proportions_of_weights_count(amount: int, weights: list[int], times: int) -> None:
    once = shared_lines({"P17": amount}, dict(enumerate(weights)))
    assert shared_lines({"P17": amount}, {at: weight * times for at, weight in enumerate(weights)}) == once


def test_percentages_are_whole_in_their_proportions() -> None:
    assert whole_weights([Fraction("12.5"), Fraction("87.5")]) == [25, 175]
    assert whole_weights([Fraction(100, 3), Fraction(200, 3)]) == [100, 200]


@pytest.mark.parametrize(
    ("key", "percentages", "reproach"),
    [
        ("by_weather", {}, "is no key"),
        ("fixed", {}, "not to 100"),
        ("fixed", {"H": Fraction(60), "L": Fraction(39)}, "not to 100"),
        ("fixed", {"H": Fraction(60), "X": Fraction(40)}, "There is no product"),
        ("fixed", {"H": Fraction(160), "L": Fraction(-60)}, "0 or more"),
    ],
)
def test_what_does_not_share_the_whole_is_refused(key: str, percentages: dict[str, Fraction], reproach: str) -> None:
    found = problems(Allocation(key, percentages), ("H", "L"))
    assert any(reproach in problem.message.source for problem in found)


def test_what_shares_the_whole_is_not() -> None:
    assert problems(Allocation("fixed", {"H": Fraction("33.4"), "L": Fraction("66.6")}), ("H", "L")) == []
    assert problems(Allocation(), ()) == []
