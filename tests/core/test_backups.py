"""Which backups stay."""

from __future__ import annotations

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.backups import DAYS, MONTHS, WEEKS, worth_keeping

NOON = datetime(2026, 11, 29, 12).astimezone()
MOMENTS = st.lists(st.integers(0, 800 * 24).map(lambda hours: NOON - timedelta(hours=hours)), max_size=60)


def test_one_a_day_for_a_year_leaves_days_weeks_and_months() -> None:
    kept = sorted(worth_keeping(NOON - timedelta(days=days) for days in range(365)), reverse=True)
    ages = [(NOON - each).days for each in kept]
    assert ages[:7] == [0, 1, 2, 3, 4, 5, 6]
    assert ages[7:] == [7, 14, 21, 28, 29, 60, 90, 121, 152, 182, 213, 243, 274, 302, 333]


def test_of_one_day_the_newest_stays() -> None:
    hours = [NOON - timedelta(hours=each) for each in (0, 1, 2)]
    assert worth_keeping(hours) == {NOON}


def test_after_a_year_in_a_cupboard_nothing_is_lost() -> None:
    week = [NOON - timedelta(days=500 + each) for each in range(5)]
    assert worth_keeping([NOON, *week]) == {NOON, *week}


@given(MOMENTS)
def test_few_stay_the_newest_always_and_thinning_twice_changes_nothing(made: list[datetime]) -> None:
    kept = worth_keeping(made)
    assert kept <= set(made)
    assert len(kept) <= DAYS + WEEKS + MONTHS
    assert not made or max(made) in kept
    assert worth_keeping(kept) == kept


@given(MOMENTS, st.integers(1, 30))
def test_what_was_let_go_is_never_missed_later(made: list[datetime], days: int) -> None:
    later = NOON + timedelta(days=days)
    thinned = worth_keeping([*worth_keeping(made), later])
    assert thinned == worth_keeping([*made, later])
