"""Mack's standard error of a chain ladder reserve (Mack 1993, distribution-free; his rule for the last sigma)."""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING

from desktop_app.core.reserves.chain_ladder import age_to_age

if TYPE_CHECKING:
    from desktop_app.core.reserves.triangle import Triangle

SMALLEST = 3
"""Origins below which a variance cannot be estimated."""


def standard_error(of: Triangle) -> float | None:
    """The standard error of the whole reserve in minor units; None for small triangles or empty cells."""
    rows, count = of.rows, len(of.rows)
    if count < SMALLEST or any(row[age] <= 0 for row in rows for age in range(len(row))):
        return None
    factors = [float(factor) for factor in age_to_age(of)]
    sigmas = _sigmas(rows, factors)
    full = [_completed(row, factors, count) for row in rows]
    columns = [sum(row[age] for row in rows if len(row) > age + 1) for age in range(count - 1)]
    total = 0.0
    for origin in range(1, count):
        total += _origin_variance(full, origin, factors, sigmas, columns)
    return sqrt(total)


def _sigmas(rows: tuple[tuple[int, ...], ...], factors: list[float]) -> list[float]:
    """The variance of each age's factors; the last by Mack's rule from the two before it."""
    sigmas: list[float] = []
    for age, factor in enumerate(factors):
        both = [row for row in rows if len(row) > age + 1]
        if len(both) > 1:
            sigmas.append(sum(row[age] * (row[age + 1] / row[age] - factor) ** 2 for row in both) / (len(both) - 1))
        elif len(sigmas) > 1 and sigmas[-2] > 0:
            sigmas.append(min(sigmas[-1] ** 2 / sigmas[-2], sigmas[-2], sigmas[-1]))
        else:
            sigmas.append(sigmas[-1] if sigmas else 0.0)
    return sigmas


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
