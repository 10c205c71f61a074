"""Service quality: promptness of claims settlement and claims rejection ratio (indicators 7 and 8)."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.core.indicators.indicator import Indicator
from desktop_app.core.indicators.kinds import mixed
from desktop_app.core.indicators.result import Part, Status, Unit, fraction, missing, result
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.core.indicators.facts import Facts
    from desktop_app.core.indicators.result import Result

BANDS = (("0-7", 0, 7), ("8-30", 8, 30), ("31-90", 31, 90), ("91+", 91, None))
"""The handbook's schedule of days from the event to the end, both ends included."""


STEPS = ("report", "decide", "deliver")
"""The steps of a claim: from the event to the report, to the decision, to the money in hand."""


def promptness(facts: Facts) -> Result:
    """Days from event to end of the claims processed in the period: mean, median, schedule (indicator 7)."""
    settled = {step: sorted(days) for step, days in facts.settled().items()}
    days = settled.get("total", ())
    total = sum(claims for _, claims in days)
    if not total:
        return missing(text("Indicators", "No claim was settled in the period."))
    parts = {name: _band(days, low, high, total) for name, low, high in BANDS}
    parts["mean_days"] = _mean(days)
    parts["median_days"] = Part(_median(days), None, total, Unit.DAYS, Unit.CLAIMS)
    parts |= {step: _step(settled.get(step, ())) for step in STEPS}
    found = result(parts["mean_days"], text("Indicators", "No claim was settled in the period."), **parts)
    return found.reminding(mixed(facts.kinds))


def _band(days: Sequence[tuple[int, int]], low: int, high: int | None, total: int) -> Part:
    """The share of claims that took between so many days."""
    within = sum(claims for took, claims in days if took >= low and (high is None or took <= high))
    return fraction(within, total, Unit.CLAIMS)


def _mean(days: Sequence[tuple[int, int]]) -> Part:
    """The mean number of days of a claim."""
    whole = sum(took * claims for took, claims in days)
    return fraction(whole, sum(claims for _, claims in days), Unit.DAYS, Unit.CLAIMS)


def _median(days: Sequence[tuple[int, int]]) -> float | None:
    """The number of days that half of the claims did not exceed, the middle of two where their number is even."""
    total = sum(claims for _, claims in days)
    if not total:
        return None
    return (_at(days, (total - 1) // 2) + _at(days, total // 2)) / 2


def _at(days: Sequence[tuple[int, int]], place: int) -> int:
    """The days of the claim at a place, counted from 0; days stand in order."""
    for took, claims in days:
        if place < claims:
            return took
        place -= claims
    raise IndexError(place)


def _step(days: Sequence[tuple[int, int]]) -> Part:
    """Mean and median of one step."""
    return replace(_mean(days), more={"median": _median(days)})


def claims_rejection_ratio(facts: Facts) -> Result:
    """Rejected / all claims reported in the period; partly paid ones apart, by reason (indicator 8)."""
    decisions = facts.decisions()
    counts, reasons = Counter[str](), Counter[str]()
    for (taken, reason), claims in decisions.items():
        counts[taken] += claims
        if taken == "rejected":
            reasons[reason or "unknown"] += claims
    total = counts.total()

    def share(decision: str) -> Part:
        return fraction(counts[decision], total, Unit.CLAIMS)

    parts = {"undecided": share("open"), "partly_paid": share("partly")}
    parts |= {f"rejected_{reason}": fraction(reasons[reason], total, Unit.CLAIMS) for reason in sorted(reasons)}
    found = result(share("rejected"), text("Indicators", "No claim was reported in the period."), **parts)
    undecided = int(parts["undecided"].numerator or 0)
    if found.status is Status.OK and undecided:
        waiting = text("Indicators", "Claims still undecided: {count}", count=undecided)
        found = replace(found, status=Status.PROVISIONAL, note=waiting)
    return found.reminding(mixed(facts.kinds))


PROMPTNESS = Indicator(
    "promptness",
    text("Indicators", "Promptness of claims settlement"),
    text("Indicators", "Promptness"),
    text("Indicators", "Days from the event until the money is received or the claim denied"),
    text("Indicators", "How long a family waits from the event until it holds the money, or knows that there is none."),
    "Indicator 7",
    promptness,
)
CLAIMS_REJECTION_RATIO = Indicator(
    "claims_rejection_ratio",
    text("Indicators", "Claims rejection ratio"),
    text("Indicators", "Claims rejected"),
    text("Indicators", "Rejected claims / claims reported"),
    text("Indicators", "Of every 100 claims reported, so many were refused. Partly paid claims are counted apart."),
    "Indicator 8",
    claims_rejection_ratio,
)
