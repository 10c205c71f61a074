"""The actuarial present value of payments to come (box 2)."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def present_value(payments: Iterable[tuple[int, Fraction, int]], interest: Fraction) -> Fraction:
    """The sum of amount x probability / (1 + interest)^years over (minor units, probability, whole years)."""
    return sum(
        (amount * probability / (1 + interest) ** years for amount, probability, years in payments),
        Fraction(0),
    )
