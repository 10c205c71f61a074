"""A given percentage of the claims reported in the last twelve months (definitions, section 6).

It knows neither premium nor delay: it follows what is reported, late or early, and is for schemes that have no more.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from desktop_app.core.reserves.doubts import NO_PERCENTAGE
from desktop_app.core.reserves.estimate import Assumed, Basis, Method, Parts, PeriodEstimate
from desktop_app.core.text import text

if TYPE_CHECKING:
    from desktop_app.core.reserves.experience import Experience
    from desktop_app.core.text import Text


def percent_of_reported(reported: int, percent: Fraction) -> Fraction:
    """IBNR: a given percentage of the claims reported."""
    return reported * percent / 100


def _parts(of: Experience) -> Parts:
    """One part for all claims reported in the twelve months, whenever they were incurred."""
    exact = percent_of_reported(of.reported_in_year, of.percent or Fraction(0))
    return (PeriodEstimate(of.year, exact, Basis.REPORTS),) if exact else ()


def _lack(of: Experience) -> Text | None:
    """The percentage, which only the product can give."""
    return NO_PERCENTAGE if of.percent is None else None


def _assumed(of: Experience, _: Parts) -> Assumed:
    """The percentage and the claims it is taken of."""
    return Assumed(percent=of.percent, since=of.year.first, reported=of.reported_in_year)


PERCENT = Method(
    "percent",
    text("IBNR method", "Percentage of reported claims"),
    _parts,
    _lack,
    assumed=_assumed,
    settings=("reporting_lag_days", "ibnr_percent"),
)
