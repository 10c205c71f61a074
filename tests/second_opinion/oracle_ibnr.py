"""Incurred but not reported claims from the definitions, section 5, by every method, over a triangle of plain lists."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from tests.second_opinion.oracle_claims import claims_of, rejected_by
from tests.second_opinion.oracle_folder import ONE_DAY, month_of, months_later, rounded
from tests.second_opinion.oracle_premium import earned

if TYPE_CHECKING:
    from datetime import date

    from tests.second_opinion.oracle_folder import Folder, Row

MONTHS = (("month", 1), ("quarter", 3), ("year", 12))
"""How many months a grain holds."""


AT_LEAST = 2
"""Periods with claims below which a triangle shows nothing."""

OTHERS = ("lag_factor", "chain_ladder", "expected", "percent")
"""What is tried, in this order, where the product's own method has no answer (see README)."""


def ibnr(folder: Folder, product: str, day: date) -> int:
    """The reserve by the product's method, or by the one that takes its place."""
    own = folder.row("products", product).get("ibnr_method") or "none"
    claims = counted(folder, product, day)
    found = by_method(folder, product, day, claims, own)
    for method in OTHERS if found is None else ():
        if method != own and _carried(folder, product, day, claims, method):
            found = by_method(folder, product, day, claims, method)
            if found is not None:
                break
    return rounded(found or Fraction(0))


def by_method(folder: Folder, product: str, day: date, claims: list[Row], method: str) -> Fraction | None:
    """The estimate of one method; None where it lacks what it computes with."""
    if method == "none":
        return Fraction(0)
    if method in {"chain_ladder", "lag_factor"}:
        return _by_triangle(folder, product, day, claims, method)
    return _by_twelve_months(folder, product, day, claims, method)


def _carried(folder: Folder, product: str, day: date, claims: list[Row], method: str) -> bool:
    """Whether the data can carry a method: claims of two periods for those with a triangle, premium for the ratios."""
    months = dict(MONTHS)[folder.row("products", product).get("ibnr_grain") or "month"]
    periods = {_period(folder, row["incurred"], months) for row in claims if row["covered"] > 0}
    if method in {"chain_ladder", "lag_factor"} and len(periods) < AT_LEAST:
        return False
    if method == "lag_factor":
        first = min(_period(folder, row["incurred"], months) for row in claims)
        last = _period(folder, day, months)
        return sum(_earned_in(folder, product, at, months, day) for at in range(first, last + 1)) > 0
    return method != "expected" or earned(folder, product, months_later(day + ONE_DAY, -12), day) > 0


def counted(folder: Folder, product: str, day: date) -> list[Row]:
    """Claims reported by the day and not rejected by it."""
    return [row for row in claims_of(folder, product) if row["reported"] <= day and not rejected_by(row, day)]


def _by_twelve_months(folder: Folder, product: str, day: date, claims: list[Row], method: str) -> Fraction | None:
    """Expected claims, or a percentage of those reported, over the last twelve months; None where none is given."""
    first = months_later(day + ONE_DAY, -12)
    settings = folder.row("products", product)
    if method == "percent":
        percent: Fraction | None = settings.get("ibnr_percent")
        told: int = sum(row["covered"] for row in claims if row["reported"] >= first)
        return None if percent is None else percent / 100 * told
    ratio: Fraction | None = settings.get("expected_claims_ratio")
    reported: int = sum(row["covered"] for row in claims if row["incurred"] >= first)
    return None if ratio is None else max(earned(folder, product, first, day) * ratio - reported, Fraction(0))


def _by_triangle(folder: Folder, product: str, day: date, claims: list[Row], method: str) -> Fraction | None:
    """The chain ladder or the lag factors."""
    if not claims:
        return Fraction(0)
    settings = folder.row("products", product)
    months = dict(MONTHS)[settings.get("ibnr_grain") or "month"]
    origin, last = _period(folder, min(row["incurred"] for row in claims), months), _period(folder, day, months)
    cells = [[0] * (last - each + 1) for each in range(origin, last + 1)]
    for row in claims:
        happened = _period(folder, row["incurred"], months)
        cells[happened - origin][_period(folder, row["reported"], months) - happened] += row["covered"]
    sums = [[sum(row[: age + 1]) for age in range(len(row))] for row in cells]
    shares = _shares_reported(sums, settings.get("tail_factor") or Fraction(1))
    if method == "chain_ladder":
        return sum((row[-1] * (1 / shares[len(row) - 1] - 1) for row in sums), Fraction(0))
    premium = [_earned_in(folder, product, origin + at, months, day) for at in range(len(sums))]
    return _lag_factor(settings.get("expected_claims_ratio"), sums, shares, premium)


def _period(folder: Folder, day: date, months: int) -> int:
    """Which period of the fiscal calendar holds a day, counted in periods of that many months."""
    return (month_of(day) - (folder.year_starts - 1)) // months


def _earned_in(folder: Folder, product: str, period: int, months: int, day: date) -> int:
    """Earned premium of one period of origin, the last one cut at the day."""
    count = period * months + folder.year_starts - 1
    first = day.replace(year=count // 12, month=count % 12 + 1, day=1)
    return earned(folder, product, first, min(months_later(first, months) - ONE_DAY, day))


def _shares_reported(sums: list[list[int]], tail: Fraction) -> list[Fraction]:
    """G by age, from volume-weighted factors; a column without volume has factor 1."""
    size = len(sums)
    factors = []
    for age in range(size - 1):
        both = [row for row in sums if len(row) > age + 1]
        before, after = sum(row[age] for row in both), sum(row[age + 1] for row in both)
        factors.append(Fraction(after, before) if before else Fraction(1))
    shares, ultimate = [Fraction(0)] * size, tail
    for age in reversed(range(size)):
        ultimate = ultimate * factors[age] if age < size - 1 else tail
        shares[age] = 1 / ultimate
    return shares


def _lag_factor(
    ratio: Fraction | None,
    sums: list[list[int]],
    shares: list[Fraction],
    premium: list[int],
) -> Fraction | None:
    """Earned premium x expected claims ratio x what is still to be reported; Cape Cod's ratio where none is given."""
    reported = [shares[len(row) - 1] for row in sums]
    if ratio is None:
        used = sum((paid * share for paid, share in zip(premium, reported, strict=True)), Fraction(0))
        if used <= 0:
            return None
        ratio = sum(row[-1] for row in sums) / used
    return sum((paid * ratio * (1 - share) for paid, share in zip(premium, reported, strict=True)), Fraction(0))
