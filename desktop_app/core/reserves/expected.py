"""Expected claims: what premium should bring over twelve months less what it has brought (definitions, section 6)."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from desktop_app.core.reserves.doubts import NO_PREMIUM, NO_RATIO
from desktop_app.core.reserves.estimate import Assumed, Basis, Method, Parts, PeriodEstimate
from desktop_app.core.table import ratio_of
from desktop_app.core.text import text

if TYPE_CHECKING:
    from desktop_app.core.reserves.experience import Experience
    from desktop_app.core.text import Text


def expected_claims(earned: int, ratio: Fraction, reported: int) -> Fraction:
    """IBNR: earned premium x expected claims ratio less what is reported, not below 0."""
    return max(Fraction(0), earned * ratio - reported)


def _parts(of: Experience) -> Parts:
    """The twelve months up to the day as one part."""
    exact = expected_claims(of.earned_in_year, of.ratio or Fraction(0), of.happened_in_year)
    return (PeriodEstimate(of.year, exact, Basis.PREMIUM),) if exact else ()


def _lack(of: Experience) -> Text | None:
    """The ratio, which only the product can give."""
    return NO_RATIO if of.ratio is None else None


def _doubt(of: Experience) -> Text | None:
    """Premium, without which nothing is expected."""
    return NO_PREMIUM if of.earned_in_year <= 0 else None


def _assumed(of: Experience, _: Parts) -> Assumed:
    """The ratio given, and what is reported of the claims it expects."""
    earned, known = of.earned_in_year, of.happened_in_year
    given = of.ratio is not None
    share = ratio_of(known, earned * of.ratio) if of.ratio is not None else None
    source = "given" if given else None
    return Assumed(ratio=of.ratio, ratio_source=source, since=of.year.first, earned=earned, reported=known, share=share)


EXPECTED = Method(
    "expected",
    text("IBNR method", "Expected claims"),
    *(_parts, _lack, _doubt, _assumed),
    settings=("reporting_lag_days", "expected_claims_ratio"),
)
