"""A promise stands against the claims it was made for, and no others."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.reserves.run_off import PaidByDays, Promise, Unsettled, run_off, together

QUARTERS = st.integers(0, 6)
STEPS = st.integers(0, 3)
PAID = st.builds(
    lambda happened, late, wait, amount: PaidByDays(happened, happened + late, happened + late + wait, amount),
    *(QUARTERS, STEPS, STEPS, st.integers(0, 10**6)),
)
UNSETTLED = st.builds(
    lambda happened, late, amount: Unsettled(happened, happened + late, amount),
    *(QUARTERS, STEPS, st.fractions(0, 10**6, max_denominator=20)),
)
PROMISES = st.lists(
    st.builds(
        Promise,
        *(QUARTERS, st.integers(0, 10**6), st.integers(0, 10**6)),
    ),
    unique_by=lambda of: of.day,
)


def test_claims_known_then_stand_against_one_reserve_and_late_ones_against_the_other() -> None:
    """Paid in the quarter itself counts nowhere; a claim that happened later is of another quarter."""
    paid = [PaidByDays(1, 1, 1, 1), PaidByDays(1, 1, 2, 10), PaidByDays(0, 2, 3, 100), PaidByDays(2, 2, 2, 1000)]
    still = [Unsettled(1, 1, Fraction(1, 2)), Unsettled(1, 4, Fraction(20)), Unsettled(2, 2, Fraction(5000))]
    (row,) = run_off([Promise(1, 30, 90)], paid, still)
    assert (row.cics.promised, row.cics.paid, row.cics.unsettled, row.cics.left) == (30, 10, 1, 19)
    assert (row.ibnr.promised, row.ibnr.paid, row.ibnr.unsettled, row.ibnr.left) == (90, 100, 20, -30)
    assert (row.both.promised, row.both.needed, row.both.left) == (120, 131, -11)


@given(PROMISES, st.lists(PAID), st.lists(UNSETTLED), st.integers(1, 1000))
def test_a_run_off_scales_with_the_money(
    promises: list[Promise], paid: list[PaidByDays], still: list[Unsettled], times: int
) -> None:
    whole = [row._replace(amount=Fraction(int(row.amount))) for row in still]
    once = run_off(promises, paid, whole)
    more = run_off(
        [row._replace(cics=row.cics * times, ibnr=row.ibnr * times) for row in promises],
        [row._replace(amount=row.amount * times) for row in paid],
        [row._replace(amount=row.amount * times) for row in whole],
    )
    assert [row.both.left for row in more] == [row.both.left * times for row in once]


@given(PROMISES, st.lists(PAID), st.lists(PAID))
def test_products_together_are_their_sum(
    promises: list[Promise], left: list[PaidByDays], right: list[PaidByDays]
) -> None:
    each = [run_off(promises, left, ()), run_off(promises[:2], right, ())]
    both = together(each)
    assert sum(row.both.left for row in both) == sum(row.both.left for rows in each for row in rows)
    assert [row.day for row in both] == sorted(row.day for row in each[0])
