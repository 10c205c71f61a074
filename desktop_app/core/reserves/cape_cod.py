"""Cape Cod's claims ratio: what is reported over the premium that is used up (appendix B 2, where no ratio is given).

Premium is used up as its claims are reported. So the ratio is that of claims to premium whatever the premium's age, and
years without a claim count in it like all others.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def used_up(earned: Sequence[Fraction | int], shares: Sequence[Fraction]) -> Fraction:
    """Earned premium by the share of its claims that is reported."""
    return sum((premium * share for premium, share in zip(earned, shares, strict=True)), Fraction(0))


def cape_cod_ratio(reported: int, earned: Sequence[Fraction | int], shares: Sequence[Fraction]) -> Fraction | None:
    """Claims reported over premium used up; None where no premium is."""
    premium = used_up(earned, shares)
    return reported / premium if premium > 0 else None
