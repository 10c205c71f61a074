"""Claims of those who have just joined, soon after the waiting period and under a first policy (principle 5)."""

from __future__ import annotations

from itertools import product as product_of
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.monitoring.compare import share_limits, usual_claims
from desktop_app.core.monitoring.experience import ClaimExperience
from desktop_app.core.monitoring.funnel import INNER, OUTER
from desktop_app.core.monitoring.limits import standing
from desktop_app.core.monitoring.waiting import LATER, WAITING, WINDOWS
from desktop_app.core.table import Column, Table, Unit, ratio_of
from desktop_app.core.text import text
from desktop_app.reports.columns import PRODUCT
from desktop_app.reports.frames import each
from desktop_app.reports.monitoring.columns import COUNTED, EXPERIENCE, SIGNAL, cells
from desktop_app.reports.monitoring.watched import SUMS
from desktop_app.store.figures.monitoring_newcomers import NAMELESS, NEW, RENEWED, UNCOVERED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.table import Cell
    from desktop_app.reports.monitoring.watched import Watched

_FIRST = text(
    "Monitoring",
    "Counted from a person's first cover under the product, at any office; a head count has no names to tell by.",
)
_AGAINST = (
    Column("usual_claims", text("Monitoring", "Claims at the usual frequency"), Unit.NUMBER),
    Column("frequency_ratio", text("Monitoring", "Frequency / usual"), Unit.SHARE),
    SIGNAL,
)
_WHO = MappingProxyType(
    {
        WAITING: text("Monitoring", "Still waiting"),
        LATER: text("Monitoring", "Later"),
        NEW: text("Field", "New"),
        RENEWED: text("Field", "Renewed"),
        NAMELESS: text("Details", "Head counts, without names"),
        UNCOVERED: text("Monitoring", "Never covered"),
    }
)
_EXACT = text(
    "Monitoring",
    "Signal: exact limits for two groups that claim equally often; outside 95 % high or low, outside 99.8 % very.",
)


def early_claims(of: Watched) -> Table:
    """Claims by days since the waiting period ended, against the insured-days in the same days and the later ones."""
    label = text("Monitoring", "Claims soon after the waiting period")
    column = Column("days_after_waiting", text("Monitoring", "Days after the waiting period"), words=_WHO)
    usual = text("Monitoring", "The usual frequency is that of later days.")
    waiting, *soon, later = (name for name, *_ in WINDOWS)
    rows = _rows(of, "window", (waiting, *soon, later, NAMELESS, UNCOVERED), soon, later)
    columns = (PRODUCT, column, *EXPERIENCE, *_AGAINST)
    return Table("early_claims", label, columns, tuple(rows), (COUNTED, _FIRST, usual, _EXACT))


def new_and_renewed(of: Watched) -> Table:
    """Insured under their first policy of the product against those under a later one."""
    label = text("Monitoring", "New against renewed insured")
    column = Column("insured", text("Monitoring", "Insured"), words=_WHO)
    usual = text("Monitoring", "The usual frequency is that of the renewed.")
    rows = _rows(of, "kind", (NEW, RENEWED, NAMELESS, UNCOVERED), [NEW], RENEWED)
    columns = (PRODUCT, column, *EXPERIENCE, *_AGAINST)
    return Table("new_and_renewed", label, columns, tuple(rows), (COUNTED, _FIRST, usual, _EXACT))


def _rows(of: Watched, by: str, order: tuple[str, ...], some: list[str], other: str) -> Iterator[tuple[Cell, ...]]:
    """The parts of every product in order, some of them against another; where nothing is known, none."""
    sums = of.newcomers.groupby(["product", by])[[*SUMS]].sum()
    parts = {key: ClaimExperience(*counts) for key, *counts in each(sums)}
    for product, name in product_of(of.products.values(), order):
        part = parts.get((product, name), ClaimExperience())
        if any(part):
            compared = _judged(part, parts.get((product, other), ClaimExperience()))
            yield product, name, *cells(part), *(compared if name in some else (None,) * len(compared))


def _judged(part: ClaimExperience, other: ClaimExperience) -> tuple[Cell, ...]:
    """A part against the frequency of another: claims at that frequency, the ratio of both, where it stands."""
    usual = usual_claims(part, other)
    ratio = None if usual is None else ratio_of(part.claims, usual)
    inner, outer = (share_limits(part, other, level) for level in (INNER, OUTER))
    return usual, ratio, standing(part.claims, inner, outer)
