"""What is left of a loan and what lies on savings, by hand."""

from __future__ import annotations

import pytest

from desktop_app.core.balances import loan_balance, savings_balance
from desktop_app.core.records.linked import Loan

LOAN = Loan(code="L-1", policy="P-1", principal=12_000_00, start_day=100, end_day=460)


@pytest.mark.parametrize(
    ("day", "left"),
    [(99, 12_000_00), (100, 12_000_00), (130, 11_000_00), (280, 6_000_00), (281, 5_966_67), (459, 33_33), (460, 0)],
)
def test_a_loan_is_repaid_evenly_day_by_day(day: int, left: int) -> None:
    assert loan_balance(LOAN, day) == left


def test_savings_are_what_was_paid_in_and_earned_less_what_was_taken() -> None:
    moved = [("deposit", 500_00), ("interest", 12_50), ("withdrawal", 200_00)]
    assert savings_balance(moved) == 312_50
