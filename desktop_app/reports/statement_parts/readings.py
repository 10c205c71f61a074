"""What each of the ten indicators says, in a plain sentence with its figure."""

from __future__ import annotations

from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.catalog.figures import charted
from desktop_app.core.indicators.result import Status
from desktop_app.core.money import round_half_away
from desktop_app.core.shown import Number, Share
from desktop_app.core.text import counted, text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.core.indicators.indicator import Indicator
    from desktop_app.core.indicators.result import Result
    from desktop_app.core.text import Text

HEADS = (
    text("Field", "Indicator"),
    text("Field", "Value"),
    text("Statement", "Trend"),
    text("Records", "Before"),
    text("Statement", "Standing"),
)
"""What stands over each column of indicators at a glance."""
_OF_A_HUNDRED: Mapping[str, Text] = MappingProxyType(
    {
        "incurred_expense_ratio": text("Reading", "Running costs took {number} of every 100 of premium."),
        "incurred_claims_ratio": text("Reading", "Claims took {number} of every 100 of premium."),
        "net_income_ratio": text("Reading", "{number} of every 100 of premium were left over."),
        "renewal_ratio": text("Reading", "{number} of 100 insured who could renew did."),
        "coverage_ratio": text("Reading", "Of 100 people the scheme is meant for, {number} are insured."),
        "claims_rejection_ratio": text("Reading", "{number} of 100 claims reported were rejected."),
        "solvency_ratio": text("Reading", "For every 100 it owes, the scheme holds {number} that can be relied on."),
        "liquidity_ratio": text("Reading", "{number} are at hand for every 100 payable in three months."),
    }
)
_LOSS = text("Reading", "{number} were lacking for every 100 of premium.")
_GREW = text("Reading", "{share} more are insured than at the start.")
_SHRANK = text("Reading", "{share} fewer are insured than at the start.")
_SAME = text("Reading", "As many are insured as at the start.")
_OPEN = text("Reading", "{sentence} It may still change.")
_NOTHING = text("Reading", "Nothing can be said of it.")


def reading(of: Indicator, result: Result) -> Text:
    """The sentence, and whether it may still change; where there is no value, the reason why."""
    value = charted(of, result)
    if value is None or result.status in (Status.MISSING, Status.NOT_APPLICABLE):
        return result.note or _NOTHING
    words = _sentence(of, value)
    return _OPEN.about(sentence=words) if result.status is Status.PROVISIONAL else words


def _sentence(of: Indicator, value: float) -> Text:
    """What a value says."""
    if of.in_days:
        days = round_half_away(Fraction(value))
        return counted("Reading", "Half of the claims settled took %n days or less.", "", days)
    if of.name == "growth_ratio":
        return _growth(value)
    if of.name == "net_income_ratio" and value < 0:
        return _LOSS.about(number=_hundredths(-value))
    return _OF_A_HUNDRED[of.name].about(number=_hundredths(value))


def _hundredths(value: float) -> Number:
    """Of a hundred, with one decimal, as the value beside it has."""
    return Number(value * 100, 1)


def _growth(value: float) -> Text:
    """More, fewer or as many."""
    if not value:
        return _SAME
    return (_GREW if value > 0 else _SHRANK).about(share=Share(abs(value)))
