"""The lag factor method, elsewhere called Bornhuetter-Ferguson (appendix B 2)."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from desktop_app.core.reserves.chain_ladder import age_to_age, share_reported

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.core.reserves.triangle import Triangle


def shares_by_origin(of: Triangle, tail: Fraction) -> list[Fraction]:
    """G of each origin at its present age."""
    shares = share_reported(age_to_age(of), tail)
    return [shares[len(row) - 1] for row in of.rows]


def cape_cod_ratio(of: Triangle, earned: Sequence[int], tail: Fraction) -> Fraction | None:
    """The ratio of reported claims to the premium they were reported from; None without any."""
    return used_up_ratio(of.latest, earned, shares_by_origin(of, tail))


def used_up_ratio(latest: Sequence[int], earned: Sequence[int], shares: Sequence[Fraction]) -> Fraction | None:
    """Cape Cod's ratio: what is reported over the premium that is used up, earned x share reported by origin."""
    used = _used_up(earned, shares)
    return Fraction(sum(latest)) / used if used > 0 else None


def lag_factor(of: Triangle, earned: Sequence[int], ratio: Fraction, tail: Fraction) -> Fraction:
    """IBNR: the sum over origins of earned premium x expected claims ratio x (1 - G)."""
    return still_to_come(earned, ratio, shares_by_origin(of, tail))


def still_to_come(earned: Sequence[int], ratio: Fraction, shares: Sequence[Fraction]) -> Fraction:
    """What is expected of the premium and not reported yet."""
    return ratio * (sum(earned) - _used_up(earned, shares))


def _used_up(earned: Sequence[int], shares: Sequence[Fraction]) -> Fraction:
    """The premium of each origin by its share reported; most origins are reported in full, and stay whole numbers."""
    whole = sum(premium for premium, share in zip(earned, shares, strict=True) if share == 1)
    parts = (premium * share for premium, share in zip(earned, shares, strict=True) if share != 1)
    return sum(parts, Fraction(whole))
