"""The portion of undecided claims, and present values."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.money import round_half_away
from desktop_app.core.reserves.present_value import discount, present_value
from desktop_app.core.reserves.requirements import portion_of


def test_the_handbook_s_present_value() -> None:
    """1000 payable in a year with a probability of 75 % at 10 % interest (box 2)."""
    value = present_value([(100000, Fraction(75, 100), 1)], Fraction(10, 100))
    assert round_half_away(value) == 68182


def test_present_values_add_up_and_today_is_worth_today() -> None:
    """Interest counts whole years."""
    assert present_value([(100, Fraction(1), 0), (121, Fraction(1), 2)], Fraction(1, 10)) == 200
    assert present_value([], Fraction(1, 10)) == 0


@pytest.mark.parametrize(
    ("portion", "share"), [(None, Fraction(1)), (0.0, Fraction(0)), (0.8, Fraction(4, 5)), (1.0, Fraction(1))]
)
def test_a_portion_is_a_share(portion: float | None, share: Fraction) -> None:
    """All of it unless set."""
    assert portion_of(portion) == share


@given(st.fractions(-Fraction(1, 2), 2, max_denominator=1000), st.fractions(0, 50, max_denominator=12))
def test_a_part_of_a_year_lies_between_the_whole_years_around_it(interest: Fraction, years: Fraction) -> None:
    """And whole years are exact."""
    before, after = discount(interest, int(years)), discount(interest, int(years) + 1)
    assert min(before, after) <= discount(interest, years) <= max(before, after)
    assert before == 1 / (1 + interest) ** int(years)
