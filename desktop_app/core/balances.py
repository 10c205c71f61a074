"""What a policy insures where that follows from other records: the rest of a loan, savings, the value of things."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from desktop_app.core.money import round_half_away

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.core.period import Day
    from desktop_app.core.records.linked import Loan

FOLLOWS_LOAN, FOLLOWS_SAVINGS = "credit_life", "life_savings"
"""The lines whose sum insured follows a balance."""
INSURES_THINGS = ("asset", "livestock", "crop")
"""The lines whose sum insured is the value of the things that a policy insures."""


def loan_balance(loan: Loan, day: Day) -> int:
    """Minor units still owed of a loan at the start of a day: whole on the day it is given, nothing once it is due.

    The file knows no instalments, so the principal is repaid evenly, day by day.
    """
    if day <= loan.start_day:
        return loan.principal
    if day >= loan.end_day:
        return 0
    return round_half_away(Fraction(loan.principal * (loan.end_day - day), loan.end_day - loan.start_day))


def savings_balance(movements: Iterable[tuple[str, int]]) -> int:
    """Minor units on savings after movements (kind, amount): what was paid in and earned, less what was taken."""
    return sum(-amount if kind == "withdrawal" else amount for kind, amount in movements)
