"""The minutes of the committees that decide claims: who sat on which day, what was decided of which claim, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.table import Column, Table, Unit
from desktop_app.core.text import text
from desktop_app.reports.fields import columns_of
from desktop_app.reports.report import SCOPE, Report
from desktop_app.store.claim_steps import sittings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.table import Cell
    from desktop_app.reports.report import Asked

_DAY, _MEMBERS, _MINUTES = columns_of("claim_sittings", "date", "members", "minutes")
_DECISION, _REASON, _LOSS = columns_of("claims", "decision", "reason", "loss")
_COLUMNS = (
    _DAY,
    _MEMBERS,
    Column("claim", text("Field", "Claim"), sheet="claims"),
    Column("name", text("Field", "Name")),
    _DECISION,
    _LOSS,
    Column("approved", text("Claim", "Approved"), Unit.MONEY),
    _REASON,
    _MINUTES,
)
_NONE = text("Minutes", "No committee decided a claim in these days.")


def tables(asked: Asked) -> Iterator[Table]:
    """Every claim that a committee decided in the period."""
    rows: list[tuple[Cell, ...]] = []
    for each in sittings(asked.figures.book, asked.period, asked.product, asked.office):
        met = None if each.decision == "open" else 0 if each.decision == "rejected" else each.covered
        about = (each.date, each.members, each.claim, each.name)
        rows.append((*about, each.decision, each.loss, met, each.reason, each.minutes))
    label = text("Minutes", "What committees decided")
    yield Table("minutes", label, _COLUMNS, tuple(rows), () if rows else (_NONE,))


REPORT = Report("minutes", text("Minutes", "Minutes of committees"), tables, SCOPE, shelf="records", of_figures=False)
