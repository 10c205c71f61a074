"""What is invested beside the policy on it, and what partners, reinsurers and operators have of the figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.pages.page import Heading, PaperColumn, PaperRow, PaperRowKind, PaperTable, Paragraph
from desktop_app.core.records.product import TAKAFUL
from desktop_app.core.shown import Amount
from desktop_app.core.statements.lines import LINES
from desktop_app.core.text import text
from desktop_app.figures.programme import given
from desktop_app.reports import investments, programme, takaful
from desktop_app.reports.paper import table_blocks
from desktop_app.reports.statement_parts.columns import without
from desktop_app.reports.statements import called

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.catalog.pages.page import Block
    from desktop_app.core.table import Table
    from desktop_app.reports.report import Report
    from desktop_app.reports.statement_parts.scope import StatementScope

_CEDED = ("P21.1", "P21.2", "P21.3", "P21.4", "P21.5", "P21.6")
_LEFT = ("from", "returns", "rate", "remark")
"""Columns of the register and of what partners gave that are left to the screen: a row stands in one piece."""
_NOTHING_INVESTED = text("Statement", "No investment stands in the register on this day.")
_ALONE = text("Statement", "No partner has given a figure of its own for these days.")
_NOT_REINSURED = text("Statement", "Nothing was ceded to reinsurers or recovered from them in these days.")


def investment_blocks(scope: StatementScope) -> Iterator[Block]:
    """The register, the policy beside it, and what falls due beside what is to be paid."""
    yield Heading(text("Statement", "Investments and the policy on them"), new_page=True)
    for table in scope.tables(investments.REPORT):
        if table.rows:
            yield from table_blocks(without(table, *_LEFT), scope.decimals, level=2)
        elif table.name == "register":
            yield from (Paragraph(each) for each in (_NOTHING_INVESTED, *table.notes[1:]))
            return


def partner_blocks(scope: StatementScope) -> Iterator[Block]:
    """What partners gave, what reinsurers bear, and what operators of takaful products have."""
    yield Heading(text("Statement", "Partners' shares"))
    if any(given(scope.figures, scope.period, None)):
        yield from _report(scope, programme.REPORT)
    else:
        yield Paragraph(_ALONE)
    yield from _reinsurers(scope)
    if any(of.model in TAKAFUL for of in scope.figures.products.values()):
        yield from _report(scope, takaful.REPORT)


def _report(scope: StatementScope, report: Report) -> Iterator[Block]:
    """Every table of a report that has rows."""
    tables: tuple[Table, ...] = tuple(each for each in scope.tables(report) if each.rows)
    for table in tables:
        yield from table_blocks(without(table, *_LEFT), scope.decimals, level=2)


def _reinsurers(scope: StatementScope) -> Iterator[Block]:
    """What was ceded and recovered, in this period and in the one before."""
    yield Heading(text("Statement", "Reinsurers"), level=2)
    now, before = scope.figures.income(scope.period), scope.figures.income(scope.before)
    if not any(now[code] or before[code] for code in _CEDED):
        yield Paragraph(_NOT_REINSURED)
        return
    columns = (
        PaperColumn(text("Statement", "Line"), 0.6),
        PaperColumn(text("Details", "This period"), 0.2, figures=True),
        PaperColumn(text("Details", "The period before"), 0.2, figures=True),
    )
    rows = (
        PaperRow(
            (called(LINES[code]), *(Amount(of[code], scope.decimals) for of in (now, before))),
            PaperRowKind.TOTAL if LINES[code].parts else PaperRowKind.PLAIN,
        )
        for code in (*_CEDED, "P21")
        if now[code] or before[code] or LINES[code].parts
    )
    yield PaperTable(columns, tuple(rows))
