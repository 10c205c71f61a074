"""The actuarial present value of payments to come (box 2)."""

from __future__ import annotations

from decimal import Decimal, localcontext
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

DIGITS = 60
"""Digits to which a discount over a part of a year, a root, is worked out."""


class ExpectedPayment(NamedTuple):
    """What may be paid: minor units, how probable it is, and in how many years."""

    amount: int
    probability: Fraction
    years: Fraction | int


def present_value(payments: Iterable[tuple[int, Fraction, Fraction | int]], interest: Fraction) -> Fraction:
    """The sum of amount x probability / (1 + interest)^years over (minor units, probability, years).

    Exact for whole years (box 2: 1000, 75 %, one year, 10 %: 681.82); parts of a year to sixty digits.
    """
    return sum(
        (amount * probability * discount(interest, years) for amount, probability, years in payments),
        Fraction(0),
    )


def discount(interest: Fraction, years: Fraction | int) -> Fraction:
    """What one unit in so many years is worth today: 1 / (1 + interest)^years."""
    whole, part = divmod(Fraction(years), 1)
    growth = (1 + interest) ** int(whole)
    return 1 / (growth * _root(1 + interest, part)) if part else 1 / growth


def _root(base: Fraction, part: Fraction) -> Fraction:
    """A number to the power of a fraction below one."""
    with localcontext() as exactly:
        exactly.prec = DIGITS
        power = Decimal(part.numerator) / Decimal(part.denominator)
        return Fraction((Decimal(base.numerator) / Decimal(base.denominator)) ** power)
