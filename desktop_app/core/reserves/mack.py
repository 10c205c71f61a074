"""Mack's standard error of a chain ladder reserve (ASTIN Bulletin 23/2, 1993; distribution-free)."""

from __future__ import annotations

from fractions import Fraction
from math import sqrt
from typing import TYPE_CHECKING

from desktop_app.core.text import text

if TYPE_CHECKING:
    from desktop_app.core.reserves.triangle import Triangle
    from desktop_app.core.text import Text

SMALLEST = 3
"""Whole origins below which a variance cannot be estimated."""


def why_no_error(of: Triangle) -> Text | None:
    """Why a triangle has no standard error: too few periods, or a cell without claims; None where it has one."""
    whole = len(of.rows) - of.partial
    if whole < SMALLEST:
        return text(
            "Reserves",
            "A standard error needs claims of at least {least} periods; there are {periods}.",
            least=SMALLEST,
            periods=whole,
        )
    empty = sum(min(row) <= 0 for row in of.rows)
    if not empty:
        return None
    return text(
        "Reserves",
        "A standard error needs claims in every period from its first age on; {empty} of {periods} lack them.",
        empty=empty,
        periods=len(of.rows),
    )


def standard_error(of: Triangle, tail: Fraction = Fraction(1)) -> float | None:
    """The standard error of the whole reserve in minor units; None for small triangles or empty cells.

    A tail is taken as known for sure: it lifts every ultimate amount, and so the error, by its factor (Mack, ASTIN
    Bulletin 29/2, 1999, with no error of the tail itself).
    """
    if why_no_error(of):
        return None
    rows, count = of.rows, len(of.rows)
    factors = [float(factor) for factor in of.factors if factor is not None]
    sigmas = _sigmas(of, factors)
    full = [_completed(row, factors, count) for row in rows]
    columns = [sum(row[age] for row in of.giving(age)) for age in range(count - 1)]
    total = 0.0
    for origin in range(1, count):
        total += _origin_variance(full, origin, factors, sigmas, columns)
    return sqrt(total) * float(tail)


def _sigmas(of: Triangle, factors: list[float]) -> list[float]:
    """The variance of each age's factors; the last by Mack's rule: min(s1^4 / s2^2, s2^2, s1^2) of the two before it.

    Where only one is before it, that one is taken again; an age whose factor one origin alone tells is such a last one.
    """
    sigmas: list[float] = []
    for age, factor in enumerate(factors):
        both = of.giving(age)
        if len(both) > 1:
            sigmas.append(sum(row[age] * (row[age + 1] / row[age] - factor) ** 2 for row in both) / (len(both) - 1))
        else:
            sigmas.append(_last(*sigmas[-2:]))
    return sigmas


def _last(before: float, latest: float | None = None) -> float:
    """The variance at the last age, which one factor alone cannot tell; nothing varies where it did not before."""
    if latest is None or not before:
        return before
    return min(latest**2 / before, before, latest)


def _completed(row: tuple[int, ...], factors: list[float], count: int) -> list[float]:
    """A row with its future filled in by the factors."""
    full = [float(cell) for cell in row]
    for age in range(len(row) - 1, count - 1):
        full.append(full[-1] * factors[age])
    return full


def _origin_variance(
    full: list[list[float]],
    origin: int,
    factors: list[float],
    sigmas: list[float],
    columns: list[int],
) -> float:
    """An origin's part of the total: its own process and estimation error, and what it shares with later origins."""
    count, ultimate = len(full), full[origin][-1]
    later = sum(row[-1] for row in full[origin + 1 :])
    variance = 0.0
    for age in range(count - 1 - origin, count - 1):
        weight = sigmas[age] / factors[age] ** 2 if factors[age] else 0.0
        variance += ultimate**2 * weight * (1 / full[origin][age] + 1 / columns[age])
        variance += ultimate * later * 2 * weight / columns[age]
    return variance
