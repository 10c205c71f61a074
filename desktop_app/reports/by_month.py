"""Premium and claims month by month: what was written and received, what claims cost and what was paid for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.months import named_months
from desktop_app.core.expression import LineTerm
from desktop_app.core.monitoring.spans import month_name, months_before
from desktop_app.core.period import Period, month_start
from desktop_app.core.picture import Picture, PictureKind
from desktop_app.core.statements.cash_premium import CASH_PREMIUM
from desktop_app.core.table import Column, RowKind, Table, Unit
from desktop_app.core.text import text
from desktop_app.figures.scope import BookScope
from desktop_app.reports.report import AT, OFFICE, PRODUCT, OptionKind, Report, ReportOption

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.table import Cell
    from desktop_app.reports.report import Asked

MONTHS = ReportOption("months", text("By month", "how many months, 36 at most"), OptionKind.COUNT, 12, low=1, high=36)
_FIGURES = (LineTerm("P03"), CASH_PREMIUM, LineTerm("P11"), LineTerm("P12"))
_NOTES = (
    text(
        "By month",
        "Premium is written on the day it falls due and received on the day it is paid: two different figures.",
    ),
    text(
        "By month",
        "Incurred claims are what was paid, and what the claims reserves changed by: a month may be below 0.",
    ),
)
_VALUES = (
    Column("premium_written", text("By month", "Premium written"), Unit.MONEY, adds=True, figure="P03"),
    Column("premium_received", text("By month", "Premium received"), Unit.MONEY, adds=True, figure=CASH_PREMIUM.name),
    Column("claims_incurred", text("Lines", "Incurred claims"), Unit.MONEY, adds=True, figure="P11"),
    Column("claims_paid", text("Lines", "Claims paid"), Unit.MONEY, adds=True, figure="P12"),
)
_PICTURE = Picture(PictureKind.LINES, tuple(column.name for column in _VALUES), along="month")


def tables(asked: Asked) -> Iterator[Table]:
    """A row a month up to the day, and their sum."""
    months = (*months_before(asked.period, asked["months"] - 1), Period(month_start(asked.day), asked.day))
    together = Period(months[0].first, months[-1].last)
    rows = [(month_name(month), *_cells(asked, month)) for month in months]
    rows.append(("", *_cells(asked, together)))
    month = Column("month", text("Monitoring", "Month"), words={**named_months(months), "": text("Statement", "Sum")})
    yield Table(
        "by_month",
        REPORT.label,
        (month, *_VALUES),
        tuple(rows),
        _NOTES,
        (*(RowKind.PLAIN for _ in months), RowKind.TOTAL),
        asks=tuple((("from", of.first), ("to", of.last)) for of in (*months, together)),
        picture=_PICTURE,
    )


def _cells(asked: Asked, days: Period) -> tuple[Cell, ...]:
    """The four figures of some days."""
    scope = BookScope(asked.figures, days, asked.product, asked.office)
    return tuple(scope.value(figure) for figure in _FIGURES)


REPORT = Report(
    "by_month",
    text("By month", "Premium and claims by month"),
    tables,
    (AT, MONTHS, PRODUCT, OFFICE),
    shelf="accounts",
)
