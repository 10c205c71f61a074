"""Claims fall into the periods in which they happened and the periods it took to report them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.period import iso, parse_day
from desktop_app.core.reserves.triangle import MONTHS, period_first, period_number, triangle

DAYS = st.integers(parse_day("2019-01-01"), parse_day("2030-12-31"))
GRAINS = st.sampled_from(sorted(MONTHS))
STARTS = st.integers(1, 12)


def claim(incurred: str, reported: str, amount: int) -> tuple[int, int, int]:
    """A claim by its two days."""
    return parse_day(incurred), parse_day(reported), amount


def test_rows_run_from_the_first_claim_to_the_day_and_hold_running_sums() -> None:
    """A quarter without a claim has its row too."""
    claims = [
        claim("2026-01-15", "2026-01-20", 100),
        claim("2026-03-31", "2026-04-01", 50),
        claim("2026-01-02", "2026-09-30", 7),
        claim("2026-07-01", "2026-07-01", 30),
    ]
    found = triangle(claims, parse_day("2026-09-30"), "quarter", 1)
    assert found.rows == ((100, 150, 157), (0, 0), (30,))
    assert found.latest == (157, 0, 30)
    assert iso(period_first(found.first, "quarter", 1)) == "2026-01-01"


def test_no_claim_makes_no_origin() -> None:
    """There is nothing to develop."""
    assert triangle([], parse_day("2026-09-30"), "month", 1).rows == ()


@pytest.mark.parametrize(
    ("grain", "start", "day", "first"),
    [
        ("month", 1, "2026-02-28", "2026-02-01"),
        ("quarter", 1, "2026-02-28", "2026-01-01"),
        ("quarter", 2, "2026-01-31", "2025-11-01"),
        ("year", 4, "2026-03-31", "2025-04-01"),
        ("year", 4, "2026-04-01", "2026-04-01"),
    ],
)
def test_periods_are_those_of_the_fiscal_calendar(grain: str, start: int, day: str, first: str) -> None:
    """Months, quarters and years from the month in which the scheme's year starts."""
    assert iso(period_first(period_number(parse_day(day), grain, start), grain, start)) == first


@given(DAYS, GRAINS, STARTS)
def test_every_day_lies_between_the_first_of_its_period_and_of_the_next(day: int, grain: str, start: int) -> None:
    """No day is left out and none counted twice."""
    number = period_number(day, grain, start)
    assert period_first(number, grain, start) <= day < period_first(number + 1, grain, start)


@given(st.lists(st.tuples(DAYS, st.integers(0, 900), st.integers(0, 10**6)), max_size=20), GRAINS, STARTS)
def test_the_latest_of_all_origins_is_everything_reported(
    rows: list[tuple[int, int, int]], grain: str, start: int
) -> None:
    """Claims reported after the day are not given to it; of the others none is lost."""
    day = parse_day("2031-01-01")
    claims = [(incurred, incurred + lag, amount) for incurred, lag, amount in rows if incurred + lag <= day]
    found = triangle(claims, day, grain, start)
    assert sum(found.latest) == sum(amount for _, _, amount in claims)
    assert [len(row) for row in found.rows] == list(range(len(found.rows), 0, -1))
