"""Why claims were rejected or cut (definitions, section 9; the handbook's principle 5 and indicator 8)."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.catalog.words import LISTS
from desktop_app.core.records.claim import REJECTION_REASONS
from desktop_app.core.table import Column, Table, Unit, ratio_of
from desktop_app.core.text import text
from desktop_app.reports.monitoring.columns import NOT_RECORDED, PRODUCT, UNKNOWN
from desktop_app.store.figures.monitoring_claims import refusals, reported

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.table import Cell
    from desktop_app.reports.monitoring.watched import Watched


_REASONS = MappingProxyType({**LISTS[REJECTION_REASONS], **NOT_RECORDED})


def rejection_reasons(of: Watched) -> Table:
    """The reasons of rejected and partly approved claims, the most frequent first."""
    columns = (
        *(PRODUCT, Column("reason", text("Field", "Reason"), words=_REASONS)),
        Column("rejected", text("Field", "Rejected"), Unit.COUNT),
        Column("of_rejected", text("Monitoring", "Of all rejected"), Unit.SHARE),
        Column("reported", text("Field", "Reported"), Unit.COUNT),
        Column("of_reported", text("Monitoring", "Of all reported"), Unit.SHARE),
        Column("undecided", text("Monitoring", "Not decided yet"), Unit.COUNT),
        Column("partly_paid", text("Monitoring", "Approved in part"), Unit.COUNT),
        Column("loss", text("Monitoring", "Loss of the rejected"), Unit.MONEY),
    )
    note = text(
        "Monitoring", "Claims reported in the period as they stand now; reported and not decided are the product's."
    )
    return Table("rejection_reasons", text("Monitoring", "Reasons of rejection"), columns, tuple(_rows(of)), (note,))


def _rows(of: Watched) -> Iterator[tuple[Cell, ...]]:
    """The reasons of every product, those of most rejections first."""
    rows = refusals(of.book, of.period, *of.scope)
    all_reported = reported(of.book, of.period, *of.scope)
    for product, code in of.products.items():
        own = [row[1:] for row in rows if row[0] == product]
        rejected = sum(row[1] for row in own)
        of_all, undecided = all_reported.get(product, (0, 0))
        for reason, count, partly, loss in sorted(own, key=lambda row: (-row[1], -row[2], row[0] or "~")):
            shares = count, ratio_of(count, rejected), of_all, ratio_of(count, of_all)
            yield (code, reason or UNKNOWN, *shares, undecided, partly, loss)
