"""Which row of the pricing table speaks of whom, and what it lets one expect."""

from __future__ import annotations

from fractions import Fraction

from desktop_app.core.monitoring.experience import ClaimExperience
from desktop_app.core.monitoring.pricing import OLDEST, Price, price_for, steps_with

YOUNG = Price("f", 0, 17, 0.5, 100)
OLD = Price("f", 60, None, 2.0, 300)
ANY = Price(None, None, None, 0.9, 200)
WIDE = Price("f", 0, 59, 0.7, 150)


def test_the_sex_and_fewer_ages_go_before_any() -> None:
    rows = (ANY, WIDE, YOUNG, OLD)
    assert price_for(rows, "f", (5, 18)) is YOUNG
    assert price_for(rows, "f", (18, 30)) is WIDE
    assert price_for(rows, "f", (70, OLDEST)) is OLD
    assert price_for(rows, "m", (5, 18)) is ANY
    assert price_for(rows, None, None) is ANY


def test_of_whom_no_row_speaks_nothing_is_expected() -> None:
    assert price_for((YOUNG, OLD), "f", (18, 30)) is None
    assert price_for((YOUNG, OLD), "m", (5, 18)) is None
    assert price_for((YOUNG, OLD), "f", None) is None
    assert price_for((), "f", (5, 18)) is None


def test_the_unknown_age_is_spoken_of_by_rows_for_all_ages_only() -> None:
    assert price_for((Price("m", 0, None, 1.0, 1),), "m", None) is None
    assert price_for((Price("m", None, None, 1.0, 1),), "m", None) is not None


def test_expected_is_exposure_times_frequency_times_severity_of_the_decimals_as_written() -> None:
    part = ClaimExperience(days=730)
    assert YOUNG.claims(part) == 1
    assert Price("f", 0, 17, 0.1, 250).claims(part) == Fraction(1, 5)
    assert Price("f", 0, 17, 0.1, 250).amount(part) == 50
    assert Price("f", 0, 17, 0.1, None).amount(part) is None
    assert Price("f", 0, 17, None, 250).claims(part) is None
    assert YOUNG.amount(ClaimExperience()) == 0


def test_ages_between_two_steps_are_treated_alike_by_every_row() -> None:
    assert steps_with((YOUNG, OLD, ANY), (5, 30)) == (5, 18, 30, 60)
    assert steps_with((), (5, 30)) == (5, 30)
