"""Days are whole numbers and periods hold both their ends."""

from __future__ import annotations

import itertools
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.period import (
    Period,
    add_months,
    date_of,
    day_of,
    iso,
    make_day,
    month_start,
    months_between,
    parse_day,
    quarter,
    quarter_holding,
    quarter_name,
    quarters_back,
    year_start,
)

DAYS = st.dates(date(1900, 1, 1), date(2200, 12, 31)).map(day_of)
STARTS = st.integers(1, 12)


@given(DAYS)
def test_a_day_is_the_same_however_it_is_written(day: int) -> None:
    """As a number, a date or a string."""
    assert parse_day(iso(day)) == day == day_of(date_of(day))


def test_days_are_counted_from_1970() -> None:
    """Day 0 is its first, days before are negative."""
    assert parse_day("1970-01-01") == 0
    assert parse_day("1969-12-31") == -1
    assert make_day(2026, 1, 31) == parse_day("2026-01-31")


@pytest.mark.parametrize(
    "written", ["2026-02-29", "2026-13-01", "26-01-01", "2026-1-1", "20260101", "2026-01-01 ", "", "x"]
)
def test_what_is_no_day_is_refused(written: str) -> None:
    """Only the calendar's own days, written in full."""
    with pytest.raises(ValueError, match=r".*"):
        parse_day(written)


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        ("2026-01-31", 1, "2026-02-28"),
        ("2024-01-31", 1, "2024-02-29"),
        ("2026-03-31", -1, "2026-02-28"),
        ("2026-12-15", 1, "2027-01-15"),
        ("2026-01-15", -1, "2025-12-15"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2026-05-05", 0, "2026-05-05"),
    ],
)
def test_months_later_is_the_same_day_or_the_month_s_last(start: str, months: int, end: str) -> None:
    """Never a day in the month after."""
    assert iso(add_months(parse_day(start), months)) == end


@given(DAYS, STARTS)
def test_every_day_lies_in_its_quarter_and_year(day: int, start: int) -> None:
    """Of a fiscal year that starts in any month."""
    found = quarter_holding(day, start)
    assert found.holds(day)
    assert 89 <= found.days <= 92
    year, number = quarter_name(found, start)
    assert quarter(year, number, start) == found
    assert year_start(day, start) <= found.first
    assert date_of(year_start(day, start)).month == start


@given(DAYS, STARTS, st.integers(1, 20))
def test_quarters_in_a_row_leave_no_day_out(day: int, start: int, count: int) -> None:
    """Each starts the day after the one before."""
    row = quarters_back(quarter_holding(day, start), count)
    assert len(row) == count
    assert row[-1].holds(day)
    assert all(later.before == earlier.last for earlier, later in itertools.pairwise(row))


def test_quarters_of_a_fiscal_year_are_named_by_its_first_day() -> None:
    """January of a year that starts in April is the fourth quarter of the year before."""
    found = quarter_holding(parse_day("2027-01-15"), 4)
    assert (iso(found.first), iso(found.last)) == ("2027-01-01", "2027-03-31")
    assert quarter_name(found, 4) == (2026, 4)


def test_a_period_holds_both_its_ends() -> None:
    """And opens at the end of the day before."""
    one = Period(10, 12)
    assert [one.holds(day) for day in (9, 10, 12, 13)] == [False, True, True, False]
    assert (one.days, one.before) == (3, 9)


def test_a_month_starts_on_its_first_day() -> None:
    days = ("2024-02-29", "2024-03-01", "9999-12-31")
    assert [iso(month_start(parse_day(day))) for day in days] == ["2024-02-01", "2024-03-01", "9999-12-01"]


def test_months_are_counted_from_month_to_month() -> None:
    assert months_between(parse_day("2025-12-31"), parse_day("2026-01-01")) == 1
    assert months_between(parse_day("2026-01-01"), parse_day("2026-01-31")) == 0
