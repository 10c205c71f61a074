"""Unearned premium falls from the whole to nothing over its span, exactly."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.period import parse_day
from desktop_app.core.records.product import EARNING
from desktop_app.core.reserves.unearned_premium import months_started, unearned, unearned_share, whole_months

FIRST, LAST = parse_day("2026-01-01"), parse_day("2026-12-31")
DAYS = st.integers(parse_day("2019-01-01"), parse_day("2030-12-31"))
SPANS = st.tuples(DAYS, st.integers(0, 1500)).map(lambda span: (span[0], span[0] + span[1]))


@pytest.mark.parametrize(
    ("earning", "day", "left"),
    [
        ("months", "2026-07-31", Fraction(500)),
        ("months", "2026-07-01", Fraction(500)),
        ("months", "2026-06-30", Fraction(600)),
        ("months", "2026-12-01", Fraction(0)),
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
    """Definitions, section 3."""
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
        ("2026-01-01", "2026-01-01", 1),
        ("2026-01-15", "2026-02-14", 1),
        ("2026-01-15", "2026-02-15", 2),
        ("2026-01-31", "2026-02-27", 1),
        ("2026-01-31", "2026-02-28", 2),
        ("2026-01-15", "2027-01-14", 12),
    ],
)
def test_a_month_starts_on_the_day_of_the_first(first: str, day: str, months: int) -> None:
    """Or on the month's last day where it is shorter."""
    assert months_started(parse_day(first), parse_day(day)) == months


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
    ],
)
def test_a_span_holds_whole_months(first: str, last: str, months: int) -> None:
    """The last day of a short month ends a month that began on a day it does not have."""
    assert whole_months(parse_day(first), parse_day(last)) == months


def test_a_year_from_the_leap_day_is_earned_in_twelfths() -> None:
    """Seven of twelve months had started at the end of August 2024, whether it ends on 27 or on 28 February."""
    for last in ("2025-02-27", "2025-02-28"):
        assert unearned([(parse_day("2024-02-29"), parse_day(last), 1200)], parse_day("2024-08-31"), "months") == 500
