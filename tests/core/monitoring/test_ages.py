"""Bands of age and the last day of birth that reaches an age."""

from __future__ import annotations

from bisect import bisect_left

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.age import age_on
from desktop_app.core.monitoring.ages import BANDS, NOBODY, STEPS, UNKNOWN, edges, last_birth
from desktop_app.core.period import make_day, parse_day

days = st.one_of(
    st.integers(make_day(1950, 1, 1), make_day(2060, 12, 31)),
    st.sampled_from([make_day(year, *day) for year in (1999, 2000, 2023, 2024) for day in ((2, 28), (3, 1), (12, 31))]),
    st.sampled_from([make_day(2000, 2, 29), make_day(2024, 2, 29)]),
)


@given(st.integers(1, 130), days)
def test_born_by_that_day_and_no_later_means_that_age(age: int, day: int) -> None:
    latest = last_birth(age, day)
    assert age_on(latest, day) >= age
    assert age_on(latest + 1, day) < age


def test_born_on_the_leap_day_one_comes_of_age_on_the_28th() -> None:
    leap = parse_day("2008-02-29")
    assert last_birth(18, parse_day("2026-02-27")) < leap
    assert last_birth(18, parse_day("2026-02-28")) == leap


def test_at_the_ends_of_the_calendar_nobody_is_that_old_and_nothing_fails() -> None:
    assert last_birth(70, parse_day("0001-01-01")) == NOBODY
    assert last_birth(5, parse_day("9999-12-31")) == parse_day("9994-12-31")


def test_every_age_has_one_band() -> None:
    cut = edges(STEPS)
    bands = [(UNKNOWN, *BANDS)[bisect_left(cut, age) - 1] for age in (-1, 0, 4, 5, 17, 18, 69, 70, 110)]
    assert bands == ["unknown", "0-4", "0-4", "5-17", "5-17", "18-29", "60-69", "70+", "70+"]
    assert len(set(BANDS)) == len(STEPS) + 2 == len(cut) - 1
