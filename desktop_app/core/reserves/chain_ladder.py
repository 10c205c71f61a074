"""Chain ladder: what earlier periods took to be reported tells what the latest still lack (appendix B 2)."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.core.reserves.triangle import Triangle


def age_to_age(of: Triangle) -> tuple[Fraction, ...]:
    """The volume-weighted factor from each age to the next; 1 where a column has no volume."""
    return of.factors


def share_reported(factors: tuple[Fraction, ...], tail: Fraction) -> tuple[Fraction, ...]:
    """G(k), the share of an origin that is reported by each age: one over the factors still to come."""
    to_come, shares = tail, [1 / tail if tail else Fraction(1)]
    for factor in reversed(factors):
        if factor == 1:  # most columns of a triangle have nothing to come any more
            shares.append(shares[-1])
            continue
        to_come *= factor
        shares.append(1 / to_come if to_come else Fraction(1))
    return tuple(reversed(shares))


def chain_ladder(of: Triangle, tail: Fraction) -> Fraction:
    """IBNR: the sum over origins of latest x (1 / G - 1); an origin without claims gives 0."""
    # From the youngest origin to the oldest one fraction grows by every factor: no step looks for a common denominator.
    top, bottom, latest = 0, 1, 0
    for row, factor in zip(reversed(of.rows), (*age_to_age(of), tail), strict=False):
        top, latest = top + row[-1] * bottom, latest + row[-1]
        if factor:
            top, bottom = top * factor.numerator, bottom * factor.denominator
        else:  # by the method nothing would be left of them: as in G, they count as fully reported
            top, bottom, latest = 0, 1, 0
    return Fraction(top, bottom) - latest
