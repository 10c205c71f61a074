"""What readings make due under an index."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.index_cover import IndexContract, measured_by


def contract(trigger: int | None, exit_: int | None, payout: int | None = 350_000) -> IndexContract:
    """A contract that pays 3 500.00 at its exit."""
    starts, ends = (None if level is None else Fraction(level) for level in (trigger, exit_))
    return IndexContract("IX-1", 1, "Tikapur", 0, 121, starts, ends, payout)


@pytest.mark.parametrize(
    ("rain", "share", "due"),
    [(900, 0, 0), (800, 0, 0), (600, Fraction(1, 2), 175_000), (400, 1, 350_000), (0, 1, 350_000)],
)
def test_drought_pays_below_the_trigger(rain: int, share: Fraction, due: int) -> None:
    of = contract(800, 400)
    assert (of.share(Fraction(rain)), of.due(Fraction(rain))) == (share, due)


@pytest.mark.parametrize(("rain", "due"), [(100, 0), (200, 0), (250, 175_000), (300, 350_000), (900, 350_000)])
def test_flood_pays_above_the_trigger(rain: int, due: int) -> None:
    assert contract(200, 300).due(Fraction(rain)) == due


def test_a_single_level_pays_all_or_nothing() -> None:
    assert [contract(500, 500).due(Fraction(rain)) for rain in (499, 500, 501)] == [350_000, 350_000, 0]


def test_a_contract_that_is_not_told_whole_makes_nothing_due() -> None:
    found = [contract(*levels).due(Fraction(1)) for levels in ((None, 400), (800, None), (None, None))]
    assert [*found, contract(800, 400, None).due(Fraction(1))] == [None] * 4


def test_due_is_rounded_once() -> None:
    """A third of 100 is 33; two thirds are 67."""
    assert [contract(3, 0, 100).due(Fraction(rain)) for rain in (2, 1)] == [33, 67]


def test_readings_add_up_as_they_were_written() -> None:
    readings = [(1, 0.1), (2, 0.2), (3, 0.3), (9, 5.0)]
    assert measured_by(readings, 1, 3) == Fraction(3, 5)
    assert measured_by(readings, 4, 8) is None


@given(st.integers(0, 1000), st.integers(0, 1000), st.integers(0, 1000))
def test_less_rain_never_pays_less(trigger: int, low: int, rain: int) -> None:
    of = contract(max(trigger, low), min(trigger, low))
    share, drier = of.share(Fraction(rain)), of.share(Fraction(rain - 1))
    assert share is not None
    assert drier is not None
    assert 0 <= share <= drier <= 1
