"""In bulk, a month's premium starts in the middle of the month due and is earned in 24ths of its year."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.period import add_months, make_day, parse_day
from desktop_app.core.reserves.bulk import bulk_share, bulk_unearned, months_begun
from desktop_app.core.reserves.unearned_premium import unearned_share

DAYS = st.integers(parse_day("2023-01-01"), parse_day("2026-12-31"))
DUES = st.lists(st.tuples(DAYS, st.integers(1, 30), st.integers(-(10**9), 10**9)), max_size=8)


def total(dues: list[tuple[int, int, int]], day: int) -> Fraction:
    """All that is unearned."""
    return sum(bulk_unearned(dues, day).values(), Fraction(0))


@pytest.mark.parametrize(
    ("day", "left"),
    [
        ("2025-12-31", 0),
        ("2026-01-04", 0),
        ("2026-01-05", 1150),
        ("2026-01-31", 1150),
        ("2026-02-28", 1050),
        ("2026-07-31", 550),
        ("2026-12-31", 50),
        ("2027-01-01", 0),
    ],
)
def test_1200_due_in_january_for_a_year(day: str, left: int) -> None:
    """A 24th is earned by the end of its month, 23 by the end of December, all in the thirteenth month."""
    assert total([(parse_day("2026-01-05"), 12, 1200)], parse_day(day)) == left


def test_a_year_of_equal_months_leaves_half_a_year() -> None:
    """100 due in each month of 2026: 1 + 3 + … + 23 = 144 of 24ths of 100 are left at its end."""
    dues = [(make_day(2026, month, 28), 12, 100) for month in range(1, 13)]
    assert total(dues, parse_day("2026-12-31")) == 600


def test_a_refund_takes_away() -> None:
    """240 less 120 in one month, for three months: 5 of 6 parts of 120 at its end."""
    dues = [(parse_day("2024-02-01"), 3, 240), (parse_day("2024-02-29"), 3, -120)]
    assert bulk_unearned(dues, parse_day("2024-02-29")) == {(parse_day("2024-02-01"), 3): 100}


def test_months_are_counted_from_that_of_the_due_day() -> None:
    assert months_begun(parse_day("2026-01-31"), parse_day("2026-02-01")) == 2
    assert months_begun(parse_day("2026-02-01"), parse_day("2026-01-31")) == 0


@given(DUES, DUES, DAYS)
def test_parts_add_up(some: list[tuple[int, int, int]], others: list[tuple[int, int, int]], day: int) -> None:
    assert total(some, day) + total(others, day) == total(some + others, day)


@given(DUES, DAYS, st.integers(2, 9))
def test_times_the_premium_is_times_the_reserve(dues: list[tuple[int, int, int]], day: int, times: int) -> None:
    assert total([(due, term, amount * times) for due, term, amount in dues], day) == times * total(dues, day)


@given(st.integers(1, 60))
def test_what_is_earned_month_by_month_is_the_whole(term: int) -> None:
    """The first month earns half a part and so does the one after the last; all others a whole one."""
    left = [Fraction(1), *(bulk_share(begun, term) for begun in range(1, term + 2))]
    earned = [before - after for before, after in pairwise(left)]
    assert sum(earned) == 1
    assert earned == [Fraction(1, 2 * term), *[Fraction(1, term)] * (term - 1), Fraction(1, 2 * term)]


@given(st.integers(0, 47), st.integers(1, 30), st.integers(0, 40))
def test_records_from_the_middle_of_the_month_say_the_same(start: int, term: int, later: int) -> None:
    """From the 16th of the month due, in 24ths, a span is earned as the bulk method has it at the end of any month."""
    first = add_months(parse_day("2023-01-16"), start)
    last, day = add_months(first, term) - 1, add_months(parse_day("2023-02-01"), start + later) - 1
    assert unearned_share(first, last, day, "24ths") == bulk_share(later + 1, term)
