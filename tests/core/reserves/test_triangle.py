"""Claims fall into the periods in which they happened and the periods it took to report them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.period import add_months, iso, parse_day
from desktop_app.core.reserves.origins import MONTHS, lying_before, months_back, origins, twelve_months
from desktop_app.core.reserves.triangle import triangle

DAYS = st.integers(parse_day("2019-01-01"), parse_day("2030-12-31"))
GRAINS = st.sampled_from(sorted(MONTHS))


def claim(incurred: str, reported: str, amount: int) -> tuple[int, int, int]:
    """A claim by its two days."""
    return parse_day(incurred), parse_day(reported), amount


def shown(day: str, grain: str, first: str) -> list[str]:
    """The last days of the origins."""
    return [iso(each.last) for each in origins(parse_day(day), grain, parse_day(first))]


def test_rows_run_from_the_first_origin_to_the_day_and_hold_running_sums() -> None:
    """A quarter without a claim has its row too."""
    claims = [
        claim("2026-01-15", "2026-01-20", 100),
        claim("2026-03-31", "2026-04-01", 50),
        claim("2026-01-02", "2026-09-30", 7),
        claim("2026-07-01", "2026-07-01", 30),
    ]
    quarters = origins(parse_day("2026-09-30"), "quarter", parse_day("2026-01-02"))
    found = triangle(claims, quarters)
    assert found.rows == ((100, 150, 157), (0, 0), (30,))
    assert found.latest == (157, 0, 30)
    assert iso(quarters[0].first) == "2026-01-01"


def test_no_origin_has_no_row() -> None:
    """There is nothing to develop."""
    assert origins(parse_day("2026-09-30"), "month", None) == ()
    assert origins(parse_day("2026-09-30"), "month", parse_day("2026-10-01")) == ()
    assert triangle([], ()).rows == ()


@pytest.mark.parametrize(
    ("day", "grain", "first", "ends"),
    [
        ("2025-02-28", "month", "2024-12-01", ["2024-12-31", "2025-01-31", "2025-02-28"]),
        ("2024-02-28", "month", "2023-12-29", ["2024-01-28", "2024-02-28"]),
        ("2025-03-30", "month", "2025-01-31", ["2025-02-28", "2025-03-30"]),
        ("2025-03-30", "month", "2025-01-30", ["2025-01-30", "2025-02-28", "2025-03-30"]),
        ("2025-05-17", "quarter", "2024-11-18", ["2025-02-17", "2025-05-17"]),
        ("2025-03-31", "year", "2023-04-01", ["2024-03-31", "2025-03-31"]),
    ],
)
def test_origins_are_counted_back_from_the_day(day: str, grain: str, first: str, ends: list[str]) -> None:
    """Month ends stay month ends; a day that a month lacks is its last (definitions, section 6)."""
    assert shown(day, grain, first) == ends


def test_the_last_twelve_months_are_the_latest_origin_of_a_year() -> None:
    """Also from 28 February of a leap year, which is no month's end."""
    for day in (parse_day("2024-02-28"), parse_day("2025-02-28"), parse_day("2025-06-15")):
        assert (twelve_months(day),) == origins(day, "year", day)


@given(DAYS, DAYS, GRAINS)
def test_origins_follow_each_other_and_end_with_the_day(first: int, day: int, grain: str) -> None:
    """No day is left out and none counted twice; the first day lies in the oldest."""
    found = origins(day, grain, first)
    assert bool(found) == (first <= day)
    for before, after in pairwise(found):
        assert before.last + 1 == after.first
    for back, origin in enumerate(reversed(found)):
        assert origin.last == months_back(day, back * MONTHS[grain])
        assert origin.last in {add_months(day, -back * MONTHS[grain]), add_months(day + 1, -back * MONTHS[grain]) - 1}
    assert not found or found[0].holds(first)


def test_an_origin_is_partial_with_more_than_a_tenth_before_the_first_cover() -> None:
    months = origins(parse_day("2025-05-31"), "month", parse_day("2025-04-01"))
    days = {day: lying_before(months, parse_day(day), 10) for day in ("2025-04-01", "2025-04-04", "2025-04-05")}
    assert days == {"2025-04-01": 0, "2025-04-04": 0, "2025-04-05": 1}
    assert lying_before(months, None, 10) == 0


@given(st.lists(st.tuples(DAYS, st.integers(0, 900), st.integers(0, 10**6)), max_size=20), GRAINS)
def test_the_latest_of_all_origins_is_everything_reported(rows: list[tuple[int, int, int]], grain: str) -> None:
    """Claims reported after the day are not given to it; of the others none is lost."""
    day = parse_day("2031-01-01")
    claims = [(incurred, incurred + lag, amount) for incurred, lag, amount in rows if incurred + lag <= day]
    found = triangle(claims, origins(day, grain, min((incurred for incurred, *_ in claims), default=None)))
    assert sum(found.latest) == sum(amount for _, _, amount in claims)
    assert [len(row) for row in found.rows] == list(range(len(found.rows), 0, -1))
