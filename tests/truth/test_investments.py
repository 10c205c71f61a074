"""Interest is what the days of each investment earn, and when the money is back nothing of it is left over."""

from __future__ import annotations

import pytest

from tests.second_opinion.effort import examples
from tests.truth.days import add_months
from tests.truth.instruments import FIRST, instruments, invested, known_days
from tests.truth.program import program

COUNT = 25


@pytest.mark.parametrize("seed", range(examples(2)))
def test_interest_is_known_to_the_day_from_the_day_after_the_purchase_to_the_last(seed: int) -> None:
    """It stands in the books from each month's end, and from the day on which the money comes back."""
    held = instruments(seed, COUNT)
    with program(invested(held)) as said:
        for at in known_days(held):
            lines = said.lines(FIRST, at)
            booked = {of: of.earned(min(at, of.last) if at >= of.last else _month_end_by(at)) for of in held}
            paid = {of: of.paid for of in held if of.last <= at}
            assert lines["P08"] == sum(booked.values()) + sum(of.profit for of in paid)
            assert lines["B04"] == sum(booked.values()) - sum(of.paid for of in paid if not of.profit)
            assert lines["B03"] == sum(of.amount for of in held if of.bought <= at < of.last)
            assert lines["B35"] + lines["B36"] == lines["P37"]


def test_when_all_money_is_back_nothing_is_owed_and_cash_grew_by_what_was_earned() -> None:
    held = instruments(7, COUNT)
    end = max(of.last for of in held)
    with program(invested(held)) as said:
        lines = said.lines(FIRST, end)
    assert (lines["B03"], lines["B04"]) == (0, 0)
    assert lines["B02"] - lines["B33"] == lines["P08"] == sum(of.paid for of in held)


def _month_end_by(at: int) -> int:
    """The latest month's end up to a day."""
    return max(add_months(FIRST, count) - 1 for count in range(200) if add_months(FIRST, count) - 1 <= at)
