"""The share of claims that is reported by each age, as earlier origins show it or as an assumed delay has it."""

from __future__ import annotations

from fractions import Fraction
from math import exp
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.core.period import Day, Period
    from desktop_app.core.reserves.triangle import Triangle

DIGITS = 10**12
"""An assumed share is cut to twelve decimals, so that it is the same number on every machine."""


def share_reported(factors: Sequence[Fraction | None], tail: Fraction) -> tuple[Fraction, ...]:
    """G(k), the share of an origin that is reported by each age: one over the factors still to come.

    Where the next age is the first at which anything is reported (None), G is 0, and at every earlier age.
    """
    shares = [1 / tail]
    for factor in reversed(factors):
        shares.append(shares[-1] if factor == 1 else _earlier(shares[-1], factor))
    return tuple(reversed(shares))


def _earlier(share: Fraction, factor: Fraction | None) -> Fraction:
    """G one age earlier; what falls back to nothing counts as fully reported."""
    if factor is None:
        return Fraction(0)
    return share / factor if factor else Fraction(1)


def shares_by_origin(of: Triangle, tail: Fraction) -> tuple[Fraction, ...]:
    """G of each origin at its present age, oldest first."""
    return tuple(reversed(share_reported(of.factors, tail))) if of.rows else ()


def share_after_delay(of: Period, day: Day, lag_days: int) -> Fraction:
    """G of an origin at a day where reports take an exponential time of so many days on average.

    Its n days of even exposure, the last of them ending d days before: 1 - lag / n x (exp(-d / lag) - exp(-(d + n) /
    lag)). What is not reported of all days together comes to the lag itself (definitions, section 6: No pattern).
    """
    if not lag_days:
        return Fraction(1)
    since, days = day - of.last, of.days
    late = lag_days / days * (exp(-since / lag_days) - exp(-(since + days) / lag_days))
    return 1 - Fraction(round(late * DIGITS), DIGITS)
