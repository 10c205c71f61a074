"""Why people leave: the reasons of a period, and whom to ask, since who left for an unknown reason may still tell."""

from __future__ import annotations

from collections import Counter
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.catalog.words import LISTS
from desktop_app.core.records.policy import EXIT_REASONS, INELIGIBLE
from desktop_app.core.table import Column, RowKind, Table, Unit
from desktop_app.core.text import text
from desktop_app.reports.report import SCOPE, Report
from desktop_app.store.figures.exits import LAPSED, exits

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.reports.report import Asked
    from desktop_app.store.figures.exits import Exit

_REASONS = MappingProxyType({**LISTS[EXIT_REASONS], LAPSED: text("Renewals", "Not renewed"), "": None})
_WHY = Column("reason", text("Field", "Reason"), words=_REASONS)
_COUNTS = (
    _WHY,
    Column("exits", text("Exits", "Exits"), Unit.COUNT, adds=True),
    Column("ineligible", text("Exits", "Could not have stayed"), Unit.COUNT, adds=True),
    Column("to_ask", text("Exits", "To be asked"), Unit.COUNT, adds=True),
)
_WHO = (
    Column("village", text("Field", "Village")),
    Column("name", text("Field", "Name")),
    Column("phone", text("Field", "Phone")),
    Column("policy", text("Field", "Policy"), sheet="policies"),
    Column("member", text("Field", "Member"), sheet="people"),
    Column("product", text("Field", "Product"), sheet="products"),
    Column("last", text("Policy form", "Last day covered"), Unit.DAY),
    _WHY,
)
_ASK = (LAPSED, "unknown", "other")
"""The reasons that say nothing: an exit interview asks for the true one."""


def tables(asked: Asked) -> Iterator[Table]:
    """How many left for which reason, and each of them, whom to ask first."""
    found = exits(asked.figures.book, asked.period, asked.product, asked.office)
    yield _by_reason(found)
    rows = sorted(found, key=lambda each: each.reason not in _ASK)
    note = text("Exits", "Those whose reason is not known come first: call them, and write the reason down.")
    yield Table("exits", text("Exits", "Who left, and whom to ask why"), _WHO, tuple(map(tuple, rows)), (note,))


def _by_reason(found: Sequence[Exit]) -> Table:
    """The reasons, the most frequent first."""
    counts = Counter(each.reason for each in found).most_common()
    rows = tuple((reason, count, count * (reason in INELIGIBLE), count * (reason in _ASK)) for reason, count in counts)
    total = (None, *(sum(row[at] for row in rows) for at in (1, 2, 3)))  # type: ignore[misc]
    kinds = (*(RowKind.PLAIN for _ in rows), *((RowKind.TOTAL,) if rows else ()))
    label = text("Exits", "Why people left or did not renew")
    return Table("reasons", label, _COUNTS, (*rows, total) if rows else (), (), kinds)


REPORT = Report("exits", text("Exits", "Exits and their reasons"), tables, SCOPE, shelf="records", of_figures=False)
