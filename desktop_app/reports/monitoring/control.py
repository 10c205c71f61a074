"""Months whose frequency or severity is out of the ordinary (definitions, section 9: control limits)."""

from __future__ import annotations

from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.monitoring.control import LEAST, Month, Usual, claim_limits, mean_limits, usual
from desktop_app.core.monitoring.experience import ClaimExperience
from desktop_app.core.monitoring.limits import LOW, standing
from desktop_app.core.monitoring.spans import month_name
from desktop_app.core.table import Column, Table, Unit
from desktop_app.core.text import text
from desktop_app.reports.columns import CLAIMS, PRODUCT
from desktop_app.reports.frames import each
from desktop_app.reports.monitoring.columns import COUNTED, COVERED, DAYS, FREQUENCY, SEVERITY, SIGNAL, YEARS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop_app.core.monitoring.limits import Limits
    from desktop_app.core.period import Period
    from desktop_app.core.table import Cell
    from desktop_app.reports.monitoring.watched import Watched

YOUNG = 60
"""Days after a month for which claims of it are still coming in: until then few claims are no good news."""

BEFORE, OWN = "before", "period"
"""Months before the period, and its own."""

_PARTS = MappingProxyType({BEFORE: text("Monitoring", "Before"), OWN: text("Monitoring", "Of the period")})
_MONTH = (
    Column("month", text("Monitoring", "Month")),
    Column("part", text("Monitoring", "Part"), words=_PARTS),
)
_CENTRE = text(
    "Monitoring",
    "The centre comes from up to 24 months before the period; from all months shown where fewer than 12 had insured.",
)
_SIDES = text(
    "Monitoring",
    "A month is outside by chance alone about once in 740 on either side; low is not said of the last 60 days.",
)


def control_frequency(of: Watched) -> Table:
    """Claims of every month against the number its exposure lets one expect."""
    limits = (
        Column("expected_claims", text("Monitoring", "Usual claims"), Unit.NUMBER),
        Column("low", text("Monitoring", "Fewest"), Unit.NUMBER),
        Column("high", text("Monitoring", "Most"), Unit.NUMBER),
    )
    columns = (PRODUCT, *_MONTH, DAYS, YEARS, CLAIMS, FREQUENCY, *limits, SIGNAL)
    notes = (COUNTED, _CENTRE, text("Monitoring", "Limits are exact Poisson limits, wider where months are restless."))
    label = text("Monitoring", "Control limits of frequency by month")
    return Table("control_frequency", label, columns, tuple(_each(of, _frequency)), (*notes, _SIDES))


def control_severity(of: Watched) -> Table:
    """The average claim of every month against what as many claims usually average."""
    limits = (
        Column("usual_severity", text("Monitoring", "Usual average"), Unit.MONEY),
        Column("low", text("Monitoring", "Lowest"), Unit.MONEY),
        Column("high", text("Monitoring", "Highest"), Unit.MONEY),
    )
    columns = (PRODUCT, *_MONTH, CLAIMS, COVERED, SEVERITY, *limits, SIGNAL)
    few = text("Monitoring", "No limits are given before 12 claims have shown how much one differs from another.")
    label = text("Monitoring", "Control limits of severity by month")
    return Table("control_severity", label, columns, tuple(_each(of, _severity)), (COUNTED, _CENTRE, few, _SIDES))


def _each(of: Watched, judge: Callable[[Month, Usual], tuple[Cell, ...]]) -> Iterator[tuple[Cell, ...]]:
    """The months of every product that has any claim in them, each judged by what is usual."""
    for product, sums in of.by_month[list(Month._fields)].groupby("product"):
        if not sums.claims.any():
            continue
        months = [Month._make(month[1:]) for month in each(sums)]
        centre = _centre(of, months)
        for span, month in zip(of.months, months, strict=True):
            *cells, signal = judge(month, centre)
            if month.days or month.claims:
                part = BEFORE if span.last < of.period.first else OWN
                yield str(product), month_name(span), part, *cells, _certain(of, span, signal)


def _centre(of: Watched, months: list[Month]) -> Usual:
    """What is usual: of the months before the period where enough of them had insured, else of all."""
    insured = [(span, month) for span, month in zip(of.months, months, strict=True) if month.days]
    before = [month for span, month in insured if span.last < of.period.first]
    return usual(before if len(before) >= LEAST else [month for _, month in insured])


def _certain(of: Watched, span: Period, signal: Cell) -> Cell:
    """The signal; few or small claims are not told of a month for which some may still be reported."""
    return None if signal == LOW and span.last > of.period.last - YOUNG else signal


def _frequency(month: Month, centre: Usual) -> tuple[Cell, ...]:
    """The cells of a month's frequency."""
    part = ClaimExperience(month.days, month.claims)
    limits = claim_limits(centre, month.days)
    bounds = _bounds(limits)
    expected = centre.expected(month.days)
    return part.days, part.years, part.claims, part.frequency, expected, *bounds, standing(month.claims, limits)


def _severity(month: Month, centre: Usual) -> tuple[Cell, ...]:
    """The cells of a month's severity."""
    mean = Fraction(month.covered, month.claims) if month.claims else None
    limits = mean_limits(centre, month.claims)
    usually = Fraction(centre.covered, centre.claims) if centre.claims else None
    signal = None if mean is None else standing(mean, limits)
    return month.claims, month.covered, mean, usually, *_bounds(limits), signal


def _bounds(limits: Limits | None) -> tuple[Cell, Cell]:
    """The two limits, or nothing."""
    return (None, None) if limits is None else (limits.low, limits.high)
