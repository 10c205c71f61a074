"""Arrears stand in the band of their age; what is owed, less what goes off it, is what the balance sheet holds."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.arrears import BANDS, Receivables, Unsettled, receivables
from desktop_app.core.period import parse_day

DAY = parse_day("2026-09-30")
DUES = st.builds(
    Unsettled,
    st.sampled_from(("premium", "fee", "refund")),
    st.integers(DAY - 400, DAY + 40),
    st.integers(1, 3),
    st.integers(0, 10**9),
)


def owed(*dues: tuple[str, str, int], grace: int = 0) -> Receivables:
    """What some dues (kind, day, amount) leave at the end of September."""
    return receivables([Unsettled(kind, parse_day(due), 1, amount) for kind, due, amount in dues], DAY, grace)


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
    """Owed 500 + 50; 30 to pay back; 200 - 20 came in early: 550 - 30 - 180 = 340 stand on the balance sheet."""
    found = owed(
        ("premium", "2026-09-01", 500),
        ("fee", "2026-06-01", 50),
        ("refund", "2026-09-10", 30),
        ("premium", "2026-10-01", 200),
        ("refund", "2026-10-01", 20),
    )
    assert (found.unpaid, found.fees, found.refunds, found.advance, found.net) == (550, 50, 30, 180, 340)
    assert (found.rows, found.oldest) == (2, parse_day("2026-06-01"))


def test_a_due_is_late_when_its_days_of_grace_have_run_out() -> None:
    """Thirty days from 31 August run out with 30 September."""
    assert owed(("premium", "2026-08-31", 9), grace=30).in_grace == 0
    assert owed(("premium", "2026-09-01", 9), grace=30).in_grace == 9
    assert owed(("premium", "2026-09-30", 9), grace=0).in_grace == 0


def test_what_is_owed_for_cover_that_is_over_is_told_apart() -> None:
    dues = [Unsettled("premium", DAY - 5, 1, 70, over=True), Unsettled("fee", DAY - 5, 1, 8)]
    assert (receivables(dues, DAY).unpaid, receivables(dues, DAY).over) == (78, 70)


def test_nothing_due_is_nothing_owed() -> None:
    assert owed() == Receivables()
    assert owed(("premium", "2026-01-01", 0)) == Receivables()


@given(st.lists(DUES, max_size=12), st.lists(DUES, max_size=12), st.integers(0, 60))
def test_parts_add_up(some: list[Unsettled], others: list[Unsettled], grace: int) -> None:
    assert receivables(some, DAY, grace) + receivables(others, DAY, grace) == receivables(some + others, DAY, grace)


@given(st.lists(DUES, max_size=12), st.integers(2, 9))
def test_times_the_amounts_are_times_what_is_owed(dues: list[Unsettled], times: int) -> None:
    once = receivables(dues, DAY)
    more = receivables([replace(each, amount=each.amount * times) for each in dues], DAY)
    assert more.bands == tuple(amount * times for amount in once.bands)
    assert more.net == once.net * times


@given(st.lists(DUES, max_size=12))
def test_the_net_is_every_due_by_its_sign(dues: list[Unsettled]) -> None:
    signed = sum(each.amount * (-1 if each.kind == "refund" else 1) * (1 if each.due <= DAY else -1) for each in dues)
    assert receivables(dues, DAY).net == signed
