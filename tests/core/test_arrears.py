"""Arrears stand in the band of their age, within grace or late, and parts add up to the whole."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.arrears import BANDS, Receivables, Unpaid, receivables
from desktop_app.core.period import parse_day

DAY = parse_day("2026-09-30")
DUES = st.builds(
    Unpaid,
    st.sampled_from(("premium", "fee")),
    st.integers(DAY - 400, DAY),
    st.integers(1, 3),
    st.integers(1, 10**9),
)


def owed(*dues: tuple[str, str, int], grace: int = 0) -> Receivables:
    """What some dues (kind, day, amount) leave at the end of September."""
    return receivables([Unpaid(kind, parse_day(due), 1, amount) for kind, due, amount in dues], DAY, grace)


@pytest.mark.parametrize(
    ("due", "band"),
    [
        ("2026-09-30", "0-30"),
        ("2026-08-31", "0-30"),
        ("2026-08-30", "31-60"),
        ("2026-08-01", "31-60"),
        ("2026-07-31", "61-90"),
        ("2026-07-02", "61-90"),
        ("2026-07-01", "91-180"),
        ("2026-04-03", "91-180"),
        ("2026-04-02", "181+"),
        ("2024-02-29", "181+"),
    ],
)
def test_a_due_is_as_old_as_the_days_since_it_fell_due(due: str, band: str) -> None:
    found = owed(("premium", due, 700))
    assert {each.name: amount for each, amount in zip(BANDS, found.bands, strict=True) if amount} == {band: 700}
    assert found.oldest == parse_day(due)


def test_fees_are_told_apart_from_premium() -> None:
    found = owed(("premium", "2026-09-01", 500), ("fee", "2026-06-01", 50))
    assert (found.unpaid, found.fees, found.rows, found.oldest) == (550, 50, 2, parse_day("2026-06-01"))


def test_a_due_is_late_when_its_days_of_grace_have_run_out() -> None:
    """Thirty days from 31 August run out with 30 September."""
    assert owed(("premium", "2026-08-31", 9), grace=30).in_grace == 0
    assert owed(("premium", "2026-09-01", 9), grace=30).in_grace == 9
    assert owed(("premium", "2026-09-30", 9), grace=0).in_grace == 0


def test_what_is_owed_for_cover_that_is_over_is_told_apart() -> None:
    dues = [Unpaid("premium", DAY - 5, 1, 70, over=True), Unpaid("fee", DAY - 5, 1, 8)]
    assert (receivables(dues, DAY).unpaid, receivables(dues, DAY).over) == (78, 70)


def test_nothing_due_is_nothing_owed() -> None:
    assert owed() == Receivables()


@given(st.lists(DUES, max_size=12), st.lists(DUES, max_size=12), st.integers(0, 60))
def test_parts_add_up(some: list[Unpaid], others: list[Unpaid], grace: int) -> None:
    assert receivables(some, DAY, grace) + receivables(others, DAY, grace) == receivables(some + others, DAY, grace)


@given(st.lists(DUES, max_size=12), st.integers(2, 9))
def test_times_the_amounts_are_times_what_is_owed(dues: list[Unpaid], times: int) -> None:
    once = receivables(dues, DAY)
    more = receivables([replace(each, amount=each.amount * times) for each in dues], DAY)
    assert more.bands == tuple(amount * times for amount in once.bands)
    assert (more.unpaid, more.fees) == (once.unpaid * times, once.fees * times)


@given(st.lists(DUES, max_size=12))
def test_every_due_stands_in_one_band(dues: list[Unpaid]) -> None:
    assert receivables(dues, DAY).unpaid == sum(each.amount for each in dues)
