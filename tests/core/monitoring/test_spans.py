"""Months of a period and before it, and the insured-days in them."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.monitoring.experience import ClaimExperience
from desktop_app.core.monitoring.spans import days_in, month_name, months_before, months_of
from desktop_app.core.monitoring.waiting import WINDOWS
from desktop_app.core.period import Period, day_of, parse_day


def period(first: str, last: str) -> Period:
    """A period from two written days."""
    return Period(parse_day(first), parse_day(last))


def test_the_first_and_the_last_month_are_cut_to_the_period() -> None:
    assert months_of(period("2024-01-15", "2024-03-02")) == (
        period("2024-01-15", "2024-01-31"),
        period("2024-02-01", "2024-02-29"),
        period("2024-03-01", "2024-03-02"),
    )
    assert months_of(period("9999-12-31", "9999-12-31")) == (period("9999-12-31", "9999-12-31"),)


def test_the_months_before_are_whole_and_end_before_the_periods_first_month() -> None:
    before = months_before(period("2024-03-15", "2024-03-20"))
    assert len(before) == 24
    assert before[-1] == period("2024-02-01", "2024-02-29")
    assert month_name(before[0]) == "2022-03"
    assert months_before(period("0001-01-01", "0001-01-31")) == ()
    assert len(months_before(period("0001-03-01", "0001-03-31"))) == 2


@given(st.dates(date(2019, 1, 1), date(2026, 1, 1)), st.integers(0, 900))
def test_the_months_of_a_period_make_it_up(first: date, length: int) -> None:
    months = months_of(Period(day_of(first), day_of(first) + length))
    assert sum(month.days for month in months) == length + 1
    assert [month.first for month in months[1:]] == [month.last + 1 for month in months[:-1]]
    assert len({month_name(month) for month in months}) == len(months)


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(0, 40)), max_size=8), st.integers(0, 50), st.integers(0, 50))
def test_insured_days_are_those_counted_one_by_one(covers: list[tuple[int, int]], first: int, length: int) -> None:
    steps = [step for start, days in covers for step in ((start, 1), (start + days, -1))]
    span = Period(first, first + length)
    counted = sum(start <= day < start + days for start, days in covers for day in range(first, first + length + 1))
    assert days_in(steps, [span]) == [counted]


def test_every_window_begins_where_the_one_before_ends() -> None:
    assert WINDOWS[0][1] is WINDOWS[-1][2] is None
    assert all(before[2] == after[1] is not None for before, after in pairwise(WINDOWS))


def test_without_exposure_or_claims_there_is_no_ratio() -> None:
    assert ClaimExperience().frequency is None
    assert ClaimExperience(claims=1, covered=5).frequency is None
    assert ClaimExperience(days=1).severity is None
    part = ClaimExperience(365, 3, 60)
    assert [part.years, part.frequency, part.severity] == [1, 3, 20]
