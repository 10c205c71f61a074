"""Claims of those who have just joined, soon after the waiting period and under a first policy (principle 5)."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from desktop_app.actions.monitoring.columns import COUNTED, EXPERIENCE, PRODUCT, cells
from desktop_app.core.monitoring.experience import Experience
from desktop_app.core.monitoring.waiting import WINDOWS
from desktop_app.core.table import Column, Table
from desktop_app.core.text import text
from desktop_app.store.figures.monitoring_newcomers import NAMELESS, NEW, RENEWED, UNCOVERED

if TYPE_CHECKING:
    from desktop_app.actions.monitoring.watched import Watched
    from desktop_app.core.text import Text

_FIRST = text(
    "Monitoring",
    "Counted from a person's first cover under the product, at any office; a head count has no names to tell by.",
)


def early_claims(of: Watched) -> Table:
    """Claims by days since the waiting period ended, against the insured-days in the same days."""
    label = text("Monitoring", "Claims soon after the waiting period")
    column = Column("days_after_waiting", text("Monitoring", "Days after the waiting period"))
    return _table("early_claims", label, column, (*(name for name, *_ in WINDOWS), NAMELESS, UNCOVERED), of)


def new_and_renewed(of: Watched) -> Table:
    """Insured under their first policy of the product against those under a later one."""
    label = text("Monitoring", "New against renewed insured")
    column = Column("insured", text("Monitoring", "Insured"))
    return _table("new_and_renewed", label, column, (NEW, RENEWED, NAMELESS, UNCOVERED), of)


def _table(name: str, label: Text, column: Column, order: tuple[str, ...], of: Watched) -> Table:
    """The parts of every product in a given order; those of which nothing is known are left out."""
    parts: dict[tuple[int, str], Experience] = defaultdict(Experience)
    for part in of.newcomers:
        key = part.window if name == "early_claims" else part.kind
        parts[part.product, key].add(days=part.days, claims=part.claims, covered=part.covered)
    found = ((code, key, parts[product, key]) for product, code in of.products.items() for key in order)
    rows = tuple((code, key, *cells(part)) for code, key, part in found if not part.is_empty)
    return Table(name, label, (PRODUCT, column, *EXPERIENCE), rows, (COUNTED, _FIRST))
