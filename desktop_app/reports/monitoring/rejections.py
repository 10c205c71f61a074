"""Why claims were rejected or cut (definitions, section 9; the handbook's principle 5 and indicator 8)."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.catalog.words import LISTS
from desktop_app.core.records.claim import REJECTION_REASONS
from desktop_app.core.table import Column, Table, Unit, ratio_of
from desktop_app.core.text import text
from desktop_app.reports.columns import PRODUCT
from desktop_app.reports.frames import each
from desktop_app.reports.monitoring.columns import NOT_RECORDED, UNKNOWN
from desktop_app.store.figures.monitoring_claims import reported

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
        Column("undecided", text("Explained", "Not decided yet"), Unit.COUNT),
        Column("partly_paid", text("Decision", "Approved in part"), Unit.COUNT),
        Column("loss", text("Monitoring", "Loss of the rejected"), Unit.MONEY),
    )
    note = text(
        "Monitoring", "Claims reported in the period as they stand now; reported and not decided are the product's."
    )
    return Table("rejection_reasons", text("Monitoring", "Reasons of rejection"), columns, tuple(_rows(of)), (note,))


def _rows(of: Watched) -> Iterator[tuple[Cell, ...]]:
    """The reasons of every product, those of most rejections first."""
    rows = reported(of.book, of.period, *of.scope)
    claims = of.frame(rows, "product", "reason", "decision", "claims", "loss")
    counts = {name: claims.claims.where(claims.decision == name, 0) for name in ("rejected", "partly", "open")}
    claims = claims.assign(**counts, loss=claims.loss.where(claims.decision == "rejected", 0))
    whole = claims.groupby("product")[["rejected", "claims", "open"]].sum()
    refused = claims[claims.decision.isin(("rejected", "partly"))]
    found = refused.groupby(["product", "reason"])[["rejected", "partly", "loss"]].sum()
    most = sorted(
        each(found.join(whole.add_suffix("_of_all"), on="product")),
        key=lambda row: (row.Index[0], -row.rejected, -row.partly, row.Index[1] or "~"),
    )
    for (product, reason), rejected, partly, loss, of_rejected, of_all, undecided in most:
        shares = rejected, ratio_of(rejected, of_rejected), of_all, ratio_of(rejected, of_all)
        yield product, reason or UNKNOWN, *shares, undecided, partly, loss
