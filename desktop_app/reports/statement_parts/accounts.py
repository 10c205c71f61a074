"""Income statement, balance sheet, cash flow, and how equity and reserves moved, each beside earlier periods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.pages.page import Heading, Paragraph
from desktop_app.core.indicators.prudence import SOLVENCY_RATIO
from desktop_app.core.shown import Amount
from desktop_app.core.text import text
from desktop_app.figures.scope import BookScope
from desktop_app.reports import movements, statements
from desktop_app.reports.statement_parts.lines import line_blocks, plan_blocks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.catalog.pages.page import Block
    from desktop_app.core.table import Table
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Report
    from desktop_app.reports.statement_parts.scope import StatementScope

_INCOME = statements.REPORTS[0]
_OTHER_INCOME = text(
    "Statement",
    "C07 less P05 is {amount}: of P05, membership fees stand in C03 and income of investments in C10; "
    "C07 also holds what was received on accounts receivable (B09), which is no income of these days.",
)
_EQUITY, _RESERVES = movements.REPORTS


def blocks(scope: StatementScope) -> Iterator[Block]:
    """The four statements, each on a page of its own; below the last what was planned of them."""
    lacking, printed = _no_balance(scope), []
    for report in statements.REPORTS:
        if lacking and report is not _INCOME:
            yield from _lacking(report.label, lacking)
        else:
            printed.append(_named(scope, report, f"{report.name}_compared"))
            yield Heading(report.label, new_page=True)
            yield from line_blocks(scope, printed[-1])
    if not lacking:
        yield from _bridge(scope)
    yield from plan_blocks(scope, printed)
    yield Heading(text("Statement", "Movements of equity and reserves"), new_page=True)
    yield from _movements(scope, _EQUITY, lacking)
    yield from _movements(scope, _RESERVES, None, new_page=not lacking)


def _bridge(scope: StatementScope) -> Iterator[Paragraph]:
    """Why the other income received is not the other income earned, where it is not."""
    figures, period = scope.figures, scope.period
    more = figures.cash_flow(period)["C07"] - figures.income(period)["P05"]
    if more:
        yield Paragraph(_OTHER_INCOME.about(amount=Amount(more, scope.decimals)), quiet=True)


def _movements(
    scope: StatementScope, report: Report, lacking: Text | None, *, new_page: bool = False
) -> Iterator[Block]:
    """How the lines of one kind moved."""
    yield Heading(report.label, level=2, new_page=new_page)
    if lacking:
        yield Paragraph(lacking)
    else:
        yield from line_blocks(scope, _named(scope, report, report.name))


def _named(scope: StatementScope, report: Report, name: str) -> Table:
    """One table of a report."""
    return next(table for table in scope.tables(report) if table.name == name)


def _lacking(label: Text, lacking: Text) -> Iterator[Block]:
    """A statement that cannot be made yet, and why."""
    yield Heading(label)
    yield Paragraph(lacking)


def _no_balance(scope: StatementScope) -> Text | None:
    """Why there is no balance sheet yet: a book without any voucher knows no assets."""
    return SOLVENCY_RATIO.lacks(BookScope(scope.figures, scope.period))
