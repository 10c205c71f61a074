"""Chain ladder: what earlier periods took to be reported tells what the latest still lack (appendix B 2)."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.core.reserves.triangle import Triangle


def age_to_age(of: Triangle) -> tuple[Fraction, ...]:
    """The volume-weighted factor from each age to the next; 1 where a column has no volume."""
    ages = len(of.rows)
    factors = []
    for age in range(ages - 1):
        both = [row for row in of.rows if len(row) > age + 1]
        volume = sum(row[age] for row in both)
        factors.append(Fraction(sum(row[age + 1] for row in both), volume) if volume else Fraction(1))
    return tuple(factors)


def share_reported(factors: tuple[Fraction, ...], tail: Fraction) -> tuple[Fraction, ...]:
    """G(k), the share of an origin that is reported by each age: one over the factors still to come."""
    to_come, shares = tail, []
    for factor in reversed((*factors, Fraction(1))):
        to_come *= factor
        shares.append(1 / to_come if to_come else Fraction(1))
    return tuple(reversed(shares))


def chain_ladder(of: Triangle, tail: Fraction) -> Fraction:
    """IBNR: the sum over origins of latest x (1 / G - 1); an origin without claims gives 0."""
    shares = share_reported(age_to_age(of), tail)
    return sum((row[-1] * (1 / shares[len(row) - 1] - 1) for row in of.rows), Fraction(0))
