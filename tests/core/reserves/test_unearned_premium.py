"""Unearned premium falls from the whole to nothing over its span, exactly."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.period import add_months, parse_day
from desktop_app.core.records.product import EARNING
from desktop_app.core.reserves.unearned_premium import (
    months_expired,
    steps,
    unearned,
    unearned_share,
    whole_months,
)

FIRST, LAST = parse_day("2026-01-01"), parse_day("2026-12-31")
DAYS = st.integers(parse_day("2019-01-01"), parse_day("2030-12-31"))
SPANS = st.tuples(DAYS, st.integers(0, 1500)).map(lambda span: (span[0], span[0] + span[1]))


@pytest.mark.parametrize(
    ("earning", "day", "left"),
    [
        ("months", "2026-07-31", Fraction(500)),
        ("months", "2026-08-30", Fraction(500)),
        ("months", "2026-07-30", Fraction(600)),
        ("months", "2026-12-30", Fraction(100)),
        ("days", "2026-12-30", Fraction(1200, 365)),
        ("days", "2026-07-31", Fraction(1200 * 153, 365)),
        ("24ths", "2026-01-31", Fraction(1200 * 23, 24)),
        ("24ths", "2026-07-31", Fraction(1200 * 11, 24)),
        ("24ths", "2026-12-30", Fraction(1200, 24)),
    ],
)
def test_a_yearly_premium_of_1200_is_earned_by_its_method(earning: str, day: str, left: Fraction) -> None:
    """Seven months expired leave 500 (appendix B 1)."""
    assert unearned([(FIRST, LAST, 1200)], parse_day(day), earning) == left


@pytest.mark.parametrize("earning", EARNING)
def test_all_is_unearned_before_the_span_and_nothing_after(earning: str) -> None:
    """Definitions, section 4."""
    assert unearned_share(FIRST, LAST, FIRST - 1, earning) == 1
    assert unearned_share(FIRST, LAST, LAST, earning) == 0
    assert unearned_share(FIRST, FIRST, FIRST, earning) == 0


@given(SPANS, st.lists(DAYS, min_size=2, max_size=8), st.sampled_from(EARNING))
def test_the_unearned_share_never_grows(span: tuple[int, int], days: list[int], earning: str) -> None:
    """Whatever the span and the method."""
    shares = [unearned_share(*span, day, earning) for day in sorted(days)]
    assert shares == sorted(shares, reverse=True)
    assert all(0 <= share <= 1 for share in shares)


@given(st.lists(st.tuples(SPANS, st.integers(-(10**9), 10**9)), max_size=8), DAYS, st.sampled_from(EARNING))
def test_many_spans_are_the_sum_of_each(rows: list[tuple[tuple[int, int], int]], day: int, earning: str) -> None:
    """The quick way and the plain way give one figure; refunds take away."""
    spans = [(first, last, amount) for (first, last), amount in rows]
    plain = sum((amount * unearned_share(first, last, day, earning) for first, last, amount in spans), Fraction(0))
    assert unearned(spans, day, earning) == plain


@given(SPANS)
def test_each_day_earns_the_same(span: tuple[int, int]) -> None:
    """By days, a year of days earns the whole."""
    first, last = span
    each = {
        unearned_share(first, last, day - 1, "days") - unearned_share(first, last, day, "days")
        for day in range(first, last + 1)
    }
    assert each == {Fraction(1, last - first + 1)}


@pytest.mark.parametrize(
    ("first", "day", "months"),
    [
        ("2026-01-01", "2026-01-01", 0),
        ("2026-01-01", "2026-01-31", 1),
        ("2026-01-15", "2026-02-13", 0),
        ("2026-01-15", "2026-02-14", 1),
        ("2026-01-31", "2026-02-26", 0),
        ("2026-01-31", "2026-02-27", 1),
        ("2026-01-31", "2026-03-29", 1),
        ("2026-01-31", "2026-03-30", 2),
        ("2026-01-31", "2026-04-29", 3),
        ("2026-01-15", "2027-01-14", 12),
    ],
)
def test_a_month_is_over_on_its_last_day(first: str, day: str, months: int) -> None:
    """Months are counted from the first day: from 31 January, 28 February, 31 March, 30 April."""
    assert months_expired(parse_day(first), parse_day(day)) == months


@pytest.mark.parametrize(
    ("first", "last", "months"),
    [
        ("2026-01-01", "2026-12-31", 12),
        ("2026-01-15", "2027-01-14", 12),
        ("2026-01-15", "2027-01-15", 13),
        ("2024-02-29", "2025-02-28", 12),
        ("2024-02-29", "2025-02-27", 12),
        ("2024-02-29", "2025-03-01", 13),
        ("2026-01-31", "2026-02-28", 1),
        ("2026-03-31", "2026-06-30", 3),
        ("2026-01-28", "2026-02-28", 2),
        ("2026-02-28", "2026-02-28", 1),
        ("2026-02-28", "2026-03-27", 1),
        ("2026-02-28", "2026-03-30", 1),
        ("2026-02-28", "2026-03-31", 2),
        ("2026-04-30", "2026-05-30", 1),
        ("2026-04-30", "2026-07-30", 3),
        ("2027-02-28", "2028-02-28", 12),
    ],
)
def test_a_span_holds_whole_months(first: str, last: str, months: int) -> None:
    """A short month ends one that began on a day it does not have, and begins one that ends on such a day."""
    assert whole_months(parse_day(first), parse_day(last)) == months


def test_a_year_from_the_leap_day_is_earned_in_twelfths() -> None:
    """Six of twelve months were over at the end of August 2024, whether it ends on 27 or on 28 February."""
    for last in ("2025-02-27", "2025-02-28"):
        assert unearned([(parse_day("2024-02-29"), parse_day(last), 1200)], parse_day("2024-08-31"), "months") == 600
    assert unearned_share(parse_day("2024-02-29"), parse_day("2025-02-28"), parse_day("2025-02-27"), "months") > 0


def test_three_days_after_its_start_no_month_is_earned() -> None:
    """1200 for a year and 100 for a month, both from 28 June: 1300 at the end of June."""
    spans = [
        (parse_day("2025-06-28"), parse_day("2026-06-27"), 1200),
        (parse_day("2025-06-28"), parse_day("2025-07-27"), 100),
    ]
    assert unearned(spans, parse_day("2025-06-30"), "months") == 1300


@given(SPANS, DAYS)
def test_months_are_above_days_but_for_their_uneven_length(span: tuple[int, int], day: int) -> None:
    """A month begun is unearned to its last day; a month of 28 days among those of 31 makes a few days' difference."""
    first, last = span
    days, months = (unearned_share(first, last, day, earning) for earning in ("days", "months"))
    whole = last == add_months(first, whole_months(first, last)) - 1
    assert not whole or months >= days - Fraction(4, last - first + 1)


@given(SPANS, DAYS, st.sampled_from(EARNING))
def test_steps_are_the_days_on_which_the_unearned_share_falls(span: tuple[int, int], day: int, earning: str) -> None:
    found = steps(*span, earning)
    assert sum(share for _, share in found) == 1
    assert all(span[0] <= at <= span[1] and share >= 0 for at, share in found)
    assert sum(share for at, share in found if at > day) == unearned_share(*span, day, earning)
