"""The lag factor method, elsewhere called Bornhuetter-Ferguson (appendix B 2, note 38)."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from desktop_app.core.reserves.doubts import NO_CAPE_COD, NO_PREMIUM, without_development
from desktop_app.core.reserves.estimate import Assumed, Basis, Method, Parts, PeriodEstimate
from desktop_app.core.table import ratio_of
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.core.reserves.experience import Experience
    from desktop_app.core.text import Text


def still_to_come(earned: Fraction | int, ratio: Fraction, share: Fraction) -> Fraction:
    """IBNR of one origin: earned premium x expected claims ratio x (1 - G)."""
    return earned * ratio * (1 - share)


def used_up(earned: Sequence[Fraction | int], shares: Sequence[Fraction]) -> Fraction:
    """Earned premium by the share of its claims that is reported."""
    return sum((premium * share for premium, share in zip(earned, shares, strict=True)), Fraction(0))


def cape_cod_ratio(reported: int, earned: Sequence[Fraction | int], shares: Sequence[Fraction]) -> Fraction | None:
    """Cape Cod's claims ratio: what is reported over the premium that is used up; None where none is.

    Premium is used up as its claims are reported, so the ratio is that of claims to premium however young these are;
    years without a claim count in it like all others.
    """
    premium = used_up(earned, shares)
    return reported / premium if premium > 0 else None


def _parts(of: Experience) -> Parts:
    """What is expected of each origin's premium and not reported yet."""
    ratio = of.expected_ratio or Fraction(0)
    origins = zip(of.unsettled, of.premiums, strict=True)
    each = (
        PeriodEstimate(of.origins[at], still_to_come(earned, ratio, of.shares[at]), Basis.PREMIUM)
        for at, earned in origins
    )
    return tuple(part for part in each if part.exact)


def _lack(of: Experience) -> Text | None:
    """A ratio, given or told by claims and premium; without any claim none is needed."""
    return NO_CAPE_COD if of.claims and of.expected_ratio is None else None


def _doubt(of: Experience) -> Text | None:
    """Too few periods with claims, or no premium."""
    return without_development(of) or (NO_PREMIUM if of.all_premium <= 0 else None)


def ratio_source(of: Experience) -> str | None:
    """Where the claims ratio is from."""
    if of.ratio is not None:
        return "given"
    return None if of.expected_ratio is None else "cape_cod"


def _assumed(of: Experience, _: Parts) -> Assumed:
    """The ratio with its source, and the share of the premium's claims that is reported."""
    used = of.settled_premium + used_up(of.premiums, of.shares[of.settled :])
    return Assumed(
        of.grain,
        None if of.no_pattern else of.tail,
        of.expected_ratio,
        ratio_source(of),
        since=of.origins[0].first if of.origins else None,
        earned=of.all_premium,
        reported=of.reported,
        share=ratio_of(used, of.all_premium),
        lag_days=of.lag_days if of.no_pattern else None,
        notes=() if of.no_pattern is None else (of.no_pattern,),
    )


LAG_FACTOR = Method(
    "lag_factor",
    text("IBNR method", "Lag factors"),
    *(_parts, _lack, _doubt, _assumed),
    settings=("reporting_lag_days", "ibnr_grain", "expected_claims_ratio", "tail_factor"),
)
