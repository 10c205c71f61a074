"""Money is exact: read and written without loss, rounded once, shared out to the last unit."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.money import decimal_string, exponent, parse_amount, round_half_away, shared_out

DECIMALS = st.sampled_from((0, 2, 3, 4))


@pytest.mark.parametrize(
    ("currency", "decimals"), [("JPY", 0), ("XOF", 0), ("INR", 2), ("NPR", 2), ("KES", 2), ("TND", 3), ("", 2)]
)
def test_a_currency_has_its_own_decimals(currency: str, decimals: int) -> None:
    """By ISO 4217."""
    assert exponent(currency) == decimals


@given(st.integers(1 - 10**15, 10**15 - 1), DECIMALS)
def test_an_amount_is_read_as_it_was_written(minor: int, decimals: int) -> None:
    """No unit is lost, in either direction."""
    assert parse_amount(decimal_string(minor, decimals), decimals) == minor


@pytest.mark.parametrize(
    ("decimal", "decimals", "minor"),
    [
        ("0", 2, 0),
        ("12", 2, 1200),
        ("12.5", 2, 1250),
        ("-0.05", 2, -5),
        ("7.10", 2, 710),
        ("1.2", 3, 1200),
    ],
)
def test_plain_decimals_are_amounts(decimal: str, decimals: int, minor: int) -> None:
    """With as many decimals as the currency has, or fewer."""
    assert parse_amount(decimal, decimals) == minor


@pytest.mark.parametrize("decimal", ["", "x", "1,5", ".5", "5.", "--1", "+1", "1e3", " 1", "1 000", "9" * 16])
def test_anything_else_is_none(decimal: str) -> None:
    """Nothing is guessed."""
    with pytest.raises(ValueError, match=r".*"):
        parse_amount(decimal, 2)


@pytest.mark.parametrize(
    ("decimal", "decimals"), [("1.5", 0), ("12.000", 0), ("7.0", 0), ("1.005", 2), ("12.500", 2), ("1.2345", 3)]
)
def test_too_many_decimals_are_told_apart(decimal: str, decimals: int) -> None:
    """The currency cannot hold the amount."""
    with pytest.raises(OverflowError):
        parse_amount(decimal, decimals)


@pytest.mark.parametrize(
    ("value", "rounded"),
    [
        ("1/2", 1),
        ("-1/2", -1),
        ("3/2", 2),
        ("5/2", 3),
        ("-5/2", -3),
        ("249/100", 2),
        ("-249/100", -2),
        ("1/3", 0),
        ("7", 7),
    ],
)
def test_halves_are_rounded_away_from_zero(value: str, rounded: int) -> None:
    """Definitions, section 1."""
    assert round_half_away(Fraction(value)) == rounded


@given(st.fractions())
def test_rounding_moves_by_at_most_a_half(value: Fraction) -> None:
    """And is the same on both sides of zero."""
    assert abs(round_half_away(value) - value) <= Fraction(1, 2)
    assert round_half_away(-value) == -round_half_away(value)


@given(st.integers(-(10**12), 10**12), st.lists(st.integers(-5, 10**9), min_size=1, max_size=12))
def test_shares_add_up_exactly_and_lie_within_a_unit(total: int, weights: list[int]) -> None:
    """The largest remainder takes the last unit."""
    parts = shared_out(total, weights)
    assert sum(parts) == total
    usable = [max(weight, 0) for weight in weights]
    usable = usable if any(usable) else [1] * len(usable)
    for part, weight in zip(parts, usable, strict=True):
        assert abs(part - Fraction(total * weight, sum(usable))) < 1


def test_equal_weights_leave_the_rest_to_the_first() -> None:
    """The same sharing every time."""
    assert shared_out(100, [1, 1, 1]) == [34, 33, 33]
    assert shared_out(-100, [1, 1, 1]) == [-34, -33, -33]
    assert shared_out(10, [0, 0]) == [5, 5]
    assert shared_out(10, [0, 3]) == [0, 10]
