"""Arrears stand in the band of their age, within grace or late, and parts add up to the whole."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.period import parse_day
from desktop_app.reports.owed import BANDS, UNPAID, by_age

DAY = parse_day("2026-09-30")
Due = tuple[str, int, int, int, bool]
"""The kind, the day, how many, minor units, whether the cover is over."""
DUES = st.tuples(
    st.sampled_from(("premium", "fee")),
    st.integers(DAY - 400, DAY),
    st.integers(1, 3),
    st.integers(1, 10**9),
    st.booleans(),
)


def receivables(dues: list[Due], grace: int = 0) -> dict[str, int]:
    """What some dues of one product leave at the end of September."""
    found = by_age(pd.DataFrame([(1, 0, *due) for due in dues], columns=list(UNPAID)), DAY, {1: grace})
    return {str(name): int(value) for name, value in found.iloc[0].items()} if len(found) else {}


def owed(*dues: tuple[str, str, int], grace: int = 0) -> dict[str, int]:
    """What some dues (kind, day, amount) leave at the end of September."""
    return receivables([(kind, parse_day(due), 1, amount, False) for kind, due, amount in dues], grace)


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
    assert {name: found[name] for name in BANDS if found[name]} == {band: 700}
    assert found["oldest"] == parse_day(due)


def test_fees_are_told_apart_from_premium() -> None:
    found = owed(("premium", "2026-09-01", 500), ("fee", "2026-06-01", 50))
    counted = [found[name] for name in ("unpaid", "fees", "dues", "oldest")]
    assert counted == [550, 50, 2, parse_day("2026-06-01")]


def test_a_due_is_late_when_its_days_of_grace_have_run_out() -> None:
    """Thirty days from 31 August run out with 30 September."""
    assert owed(("premium", "2026-08-31", 9), grace=30)["in_grace"] == 0
    assert owed(("premium", "2026-09-01", 9), grace=30)["in_grace"] == 9
    assert owed(("premium", "2026-09-30", 9), grace=0)["in_grace"] == 0


def test_what_is_owed_for_cover_that_is_over_is_told_apart() -> None:
    found = receivables([("premium", DAY - 5, 1, 70, True), ("fee", DAY - 5, 1, 8, False)])
    assert (found["unpaid"], found["cover_over"]) == (78, 70)


def test_nothing_due_is_nothing_owed() -> None:
    assert owed() == {}


@given(st.lists(DUES, min_size=1, max_size=12), st.lists(DUES, min_size=1, max_size=12), st.integers(0, 60))
def test_parts_add_up(some: list[Due], others: list[Due], grace: int) -> None:
    one, other, both = (receivables(dues, grace) for dues in (some, others, some + others))
    oldest = {"oldest": min(one["oldest"], other["oldest"])}
    assert {name: one[name] + other[name] for name in one} | oldest == both


@given(st.lists(DUES, min_size=1, max_size=12), st.integers(2, 9))
def test_times_the_amounts_are_times_what_is_owed(dues: list[Due], times: int) -> None:
    once = receivables(dues)
    more = receivables([(kind, due, rows, amount * times, over) for kind, due, rows, amount, over in dues])
    amounts = (*BANDS, "unpaid", "fees", "in_grace", "cover_over")
    assert [more[name] for name in amounts] == [once[name] * times for name in amounts]


@given(st.lists(DUES, min_size=1, max_size=12))
def test_every_due_stands_in_one_band(dues: list[Due]) -> None:
    found = receivables(dues)
    assert sum(found[name] for name in BANDS) == found["unpaid"] == sum(amount for *_, amount, _ in dues)
