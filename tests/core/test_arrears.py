"""Arrears stand in the band of their age; what was paid in advance or is owed back stands beside them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.arrears import BANDS, Receivables, Standing, receivables
from desktop_app.core.period import parse_day

DAY = parse_day("2026-09-30")
AMOUNTS = st.integers(0, 10**9)
DUES = st.builds(
    Standing,
    st.sampled_from(("premium", "fee")),
    st.integers(DAY - 400, DAY),
    st.integers(1, 3),
    AMOUNTS,
)
OWED = st.builds(
    Standing,
    st.sampled_from(("premium", "fee", "refund")),
    st.integers(DAY - 400, DAY + 200),
    st.just(0),
    st.just(0),
    AMOUNTS,
    AMOUNTS,
    coming=st.booleans(),
)
ROWS = st.lists(DUES | OWED, max_size=12)


def owed(*dues: tuple[str, str, int], grace: int = 0) -> Receivables:
    """What some dues (kind, day, amount) leave at the end of September."""
    return receivables([Standing(kind, parse_day(due), 1, amount) for kind, due, amount in dues], DAY, grace)


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


def test_a_scheme_in_figures() -> None:
    """550 are receivable, whatever else is owed: 30 to pay back, 200 in advance, 20 of it due in half a year."""
    rows = [
        Standing("premium", parse_day("2026-09-01"), 1, 500),
        Standing("fee", parse_day("2026-06-01"), 1, 50),
        Standing("refund", parse_day("2026-09-10"), 0, 0, soon=30),
        Standing("premium", parse_day("2026-10-01"), 0, 0, soon=180, coming=True),
        Standing("premium", parse_day("2027-03-01"), 0, 0, later=20, coming=True),
    ]
    found = receivables(rows, DAY)
    assert (found.unpaid, found.fees, found.rows, found.oldest) == (550, 50, 2, parse_day("2026-06-01"))
    assert (found.advance, found.owed_back, found.soon, found.later) == (200, 30, 210, 20)


def test_a_due_is_late_when_its_days_of_grace_have_run_out() -> None:
    """Thirty days from 31 August run out with 30 September."""
    assert owed(("premium", "2026-08-31", 9), grace=30).in_grace == 0
    assert owed(("premium", "2026-09-01", 9), grace=30).in_grace == 9
    assert owed(("premium", "2026-09-30", 9), grace=0).in_grace == 0


def test_what_is_owed_for_cover_that_is_over_is_told_apart() -> None:
    dues = [Standing("premium", DAY - 5, 1, 70, over=True), Standing("fee", DAY - 5, 1, 8)]
    assert (receivables(dues, DAY).unpaid, receivables(dues, DAY).over) == (78, 70)


def test_nothing_due_is_nothing_owed() -> None:
    assert owed() == Receivables()
    assert owed(("premium", "2026-01-01", 0)) == Receivables()


@given(ROWS, ROWS, st.integers(0, 60))
def test_parts_add_up(some: list[Standing], others: list[Standing], grace: int) -> None:
    assert receivables(some, DAY, grace) + receivables(others, DAY, grace) == receivables(some + others, DAY, grace)


@given(ROWS, st.integers(2, 9))
def test_times_the_amounts_are_times_what_is_owed(rows: list[Standing], times: int) -> None:
    names = ("receivable", "soon", "later")
    once = receivables(rows, DAY)
    more = receivables([replace(each, **{name: getattr(each, name) * times for name in names}) for each in rows], DAY)
    assert more.bands == tuple(amount * times for amount in once.bands)
    assert (more.advance, more.owed_back) == (once.advance * times, once.owed_back * times)


@given(ROWS)
def test_what_is_owed_never_makes_arrears_smaller(rows: list[Standing]) -> None:
    found = receivables(rows, DAY)
    assert found.unpaid == sum(each.receivable for each in rows)
    assert found.advance + found.owed_back == found.soon + found.later == sum(each.soon + each.later for each in rows)
