"""Service quality: promptness of claims settlement and claims rejection ratio (indicators 7 and 8)."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.expression import Counted, Ratio, Sum
from desktop_app.core.indicators.indicator import Indicator
from desktop_app.core.indicators.kinds import mixed
from desktop_app.core.indicators.result import FractionUnit
from desktop_app.core.records.claim import DECISIONS, REJECTION_REASONS
from desktop_app.core.scope import Over
from desktop_app.core.text import counted, text

if TYPE_CHECKING:
    from desktop_app.core.scope import Scope
    from desktop_app.core.text import Text

BANDS = (("0-7", 0, 7), ("8-30", 8, 30), ("31-90", 31, 90), ("91+", 91, None))
"""The handbook's schedule of days from the event to the end, both ends included."""

STEPS = ("report", "decide", "deliver")
"""The steps of a claim: from the event to the report, to the decision, to the money in hand."""

_STEP_LABELS = MappingProxyType(
    {
        "report": text("Explained", "Days to report"),
        "decide": text("Explained", "Days to decide"),
        "deliver": text("Explained", "Days to deliver"),
    }
)
_DECISION_LABELS = MappingProxyType(
    {
        "open": text("Explained", "Not decided yet"),
        "paid": text("Explained", "Paid"),
        "partly": text("Explained", "Partly paid"),
        "rejected": text("Explained", "Rejected"),
    }
)


def _ended(name: str, step: str, low: int | None = None, high: int | None = None) -> Counted:
    """Claims that ended in the period, by the days that a step took."""
    label = text("Explained", "Claims that took {band} days", band=name)
    return Counted(
        name, label, "settled", "claims", unit=FractionUnit.CLAIMS, where={"step": step, "days": (low, high)}
    )


def _claims_settled(step: str = "total") -> Sum:
    """Claims that ended in the period, by the schedule of days."""
    parts = tuple((1, _ended(name, step, None if low == 0 else low, high)) for name, low, high in BANDS)
    return Sum("claims_ended", text("Explained", "Claims settled"), parts, FractionUnit.CLAIMS)


def _days(step: str) -> Counted:
    """Days that a step took of all claims that ended in the period."""
    return Counted(step, _STEP_LABELS[step], "settled", "taken", unit=FractionUnit.DAYS, where={"step": step})


_TOTAL = Counted(
    "claims_settled",
    text("Explained", "Claims settled"),
    "settled",
    "claims",
    unit=FractionUnit.CLAIMS,
    where={"step": "total"},
)
_ALL_DAYS = Counted(
    "days",
    text("Explained", "Days from event to end"),
    "settled",
    "taken",
    unit=FractionUnit.DAYS,
    where={"step": "total"},
)


def _decided(decision: str) -> Counted:
    """Claims reported in the period, by what was decided."""
    label = _DECISION_LABELS[decision]
    return Counted(decision, label, "decisions", "claims", unit=FractionUnit.CLAIMS, where={"decision": decision})


_OPEN = _decided("open")


def _rejected_for(reason: str) -> Counted:
    """Claims rejected for one reason."""
    label = text("Explained", "Reason: {reason}", reason=reason or "unknown")
    where = {"decision": "rejected", "reason": reason}
    return Counted(
        f"rejected_{reason or 'unknown'}", label, "decisions", "claims", unit=FractionUnit.CLAIMS, where=where
    )


_REJECTED = Sum(
    "claims_rejected",
    text("Explained", "Claims rejected"),
    tuple((1, _rejected_for(reason)) for reason in (*REJECTION_REASONS, "")),
    FractionUnit.CLAIMS,
)
_REPORTED = Sum(
    "claims_reported",
    text("Explained", "Claims reported"),
    tuple((1, _decided(decision)) for decision in DECISIONS),
    FractionUnit.CLAIMS,
)


_REPORTED_SO_FAR = Counted("reported_so_far", _REPORTED.label, "decisions", "claims", Over.AT_END, FractionUnit.CLAIMS)
_SETTLED_SO_FAR = Counted(
    "settled_so_far", _TOTAL.label, "settled", "claims", Over.AT_END, FractionUnit.CLAIMS, {"step": "total"}
)
_NOT_SETTLED = Sum(
    "not_settled",
    text("Explained", "Claims reported that were not settled by the last day"),
    ((1, _REPORTED_SO_FAR), (-1, _SETTLED_SO_FAR)),
    FractionUnit.CLAIMS,
)
"""Promptness counts claims by the day of their end: whoever still waits is in none of its bands."""


def _undecided(scope: Scope) -> Text | None:
    """Claims that may still be rejected."""
    count = int(scope.value(_OPEN) or 0)
    return text("Indicators", "Claims still undecided: {count}", count=count) if count else None


PROMPTNESS = Indicator(
    "promptness",
    text("Indicator", "Promptness of claims settlement"),
    text("Indicators", "Promptness"),
    text("Indicators", "Days from the event until the money is received or the claim denied"),
    text("Indicators", "How long a family waits from the event until it holds the money, or knows that there is none."),
    "Indicator 7",
    Ratio("promptness", text("Indicator", "Promptness of claims settlement"), _ALL_DAYS, _claims_settled()),
    text("Indicators", "No claim was settled in the period."),
    (
        *(
            Ratio(
                name,
                text("Explained", "Claims that took {band} days", band=name),
                _ended(name, "total", None if low == 0 else low, high),
                _TOTAL,
            )
            for name, low, high in BANDS
        ),
        Ratio("mean_days", text("Reached", "Mean days, event to end"), _ALL_DAYS, _TOTAL),
        *(Ratio(step, _STEP_LABELS[step], _days(step), _claims_settled(step), _days(step)) for step in STEPS),
    ),
    {"median_days": _TOTAL},
    left_out=(_NOT_SETTLED,),
    notes=lambda scope: (mixed(scope.kinds),),
    shown="median_days",
    in_short=lambda result: counted("Scorecard", "median of %n claims", "", int(result.main.denominator or 0)),
    low_is_good=True,
)

CLAIMS_REJECTION_RATIO = Indicator(
    "claims_rejection_ratio",
    text("Indicator", "Claims rejection ratio"),
    text("Indicators", "Claims rejected"),
    text("Indicators", "Rejected claims / claims reported"),
    text("Indicators", "Of every 100 claims reported, so many were refused. Partly paid claims are counted apart."),
    "Indicator 8",
    Ratio("claims_rejection_ratio", text("Indicator", "Claims rejection ratio"), _REJECTED, _REPORTED),
    text("Indicators", "No claim was reported in the period."),
    (
        Ratio("undecided", text("Reached", "Undecided"), _OPEN, _REPORTED),
        Ratio("partly_paid", text("Reached", "Paid in part"), _decided("partly"), _REPORTED),
        *(
            Ratio(
                f"rejected_{reason or 'unknown'}",
                _rejected_for(reason).label,
                _rejected_for(reason),
                _REPORTED,
                optional=True,
            )
            for reason in (*REJECTION_REASONS, "")
        ),
    ),
    doubts=_undecided,
    notes=lambda scope: (mixed(scope.kinds),),
    low_is_good=True,
)
