"""What the readings of an index product make due to each cover, without an adjuster (chapter 2.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.index_cover import measured_by
from desktop_app.core.table import Column, Table, Unit
from desktop_app.core.text import text
from desktop_app.reports.columns import PRODUCT, STATUS
from desktop_app.reports.details.splits import products_of
from desktop_app.store.figures import indices

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.index_cover import IndexContract
    from desktop_app.core.table import Cell
    from desktop_app.reports.report import Asked

_COLUMNS = (
    Column("index", text("Details", "Index"), sheet="indices"),
    PRODUCT,
    Column("station", text("Field", "Station")),
    Column("from", text("Field", "From"), Unit.DAY),
    Column("to", text("Field", "To"), Unit.DAY),
    Column("readings", text("Sheet", "Readings"), Unit.COUNT),
    Column("measured", text("Details", "Measured"), Unit.NUMBER),
    Column("trigger", text("Details", "Pays from"), Unit.NUMBER),
    Column("exit", text("Details", "Pays in full at"), Unit.NUMBER),
    Column("share", text("Details", "Share due"), Unit.SHARE),
    Column("payout", text("Details", "Full payout of a cover"), Unit.MONEY),
    Column("due", text("Details", "Due to a cover"), Unit.MONEY),
    STATUS,
)


def index_payouts(asked: Asked) -> Iterator[Table]:
    """The contracts whose season has a day in the period, where there is an index product among those in question."""
    products = asked.figures.products
    if not any(products[product].line == "weather_index" for product in products_of(asked)):
        return
    contracts = indices.contracts(asked.figures.book, asked.period, asked.product)
    rows = tuple(_row(asked, contract) for contract in contracts)
    notes = (
        text("Details", "Readings and contract decide: nothing where it starts to pay, all at its end, even between."),
        text("Details", "A season that is not over is provisional."),
    )
    yield Table("index_payouts", text("Details", "Index: what the readings make due"), _COLUMNS, rows, notes)


def _row(asked: Asked, of: IndexContract) -> tuple[Cell, ...]:
    """One contract, with what was measured up to the end of the period."""
    until = min(of.last, asked.period.last)
    found = indices.readings(asked.figures.book, of.station, of.first, until)
    measured = measured_by(found, of.first, until)
    share = None if measured is None else of.share(measured)
    due = None if measured is None else of.due(measured)
    status = "missing" if due is None else "ok" if of.last <= asked.period.last else "provisional"
    code = asked.figures.products[of.product].code
    season = (of.code, code, of.station, of.first, of.last)
    return (*season, len(found), measured, of.trigger, of.exit, share, of.payout, due, status)
