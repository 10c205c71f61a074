"""The quarterly statement of a scheme: computed, and printed as a PDF."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.catalog.pages.statement import CHARTED, ReserveRow, Statement, statement
from desktop_app.core.period import Period, quarter_name
from desktop_app.core.reserves.side_by_side import uncertainty
from desktop_app.core.text import text
from desktop_app.figures.closed import as_closed
from desktop_app.figures.figure_set import figure_set
from desktop_app.figures.figures import Figures
from desktop_app.figures.indicators import indicators, statement_state, trend
from desktop_app.reports import reserves
from desktop_app.reports.enclosed import enclosures
from desktop_app.reports.indicators import ten
from desktop_app.reports.report import PERIOD, Report
from desktop_app.reports.statements import balance_table, income_table, lacks
from desktop_app.store.failures import calmly
from desktop_app.store.staff import needs_two
from desktop_app.store.terms import last_save, targets

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.core.language import Speech
    from desktop_app.core.period import Day
    from desktop_app.core.shown import Shown
    from desktop_app.core.table import Table
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Asked
    from desktop_app.store.database import Book


def known_of(period: Period, today: Day) -> Period:
    """The days of a period of which a statement can speak: a running one ends today, not on a day still to come."""
    return Period(period.first, today) if period.first <= today < period.last else period


def statement_of(book: Book, period: Period, today: Day | None = None) -> Statement:
    """Everything the statement of a period says; Refused where the file has no scheme or does not balance.

    Of a period that still runs it tells the days up to today, and says so.
    """
    now = Figures(book, today)
    period = known_of(period, now.today)
    with as_closed(now, period) as figures:
        return _statement_of(figures, period)


def _statement_of(figures: Figures, period: Period) -> Statement:
    """The same of known days, with the figures of then if they are closed."""
    book = figures.book
    scheme, head = figures.scheme, last_save(book)
    return Statement(
        scheme=scheme,
        period=period,
        decimals=figures.decimals,
        state=statement_state(figures, period),
        income=figures.income(period),
        balance=figures.balance(period.last),
        opening=figures.balance(period.before),
        reserves=tuple(_reserve_row(figures, product, period) for product in figures.products),
        results=indicators(figures, period),
        trend=_trend(figures, period),
        targets=targets(book, None, period.first, period.last),
        save=head.name,
        digest=head.digest,
        two_persons=needs_two(book),
        enclosures=enclosures(figure_set(figures, period)),
    )


def print_statement(book: Book, period: Period, speech: Speech, path: Path, second: Speech | None = None) -> None:
    """Print the statement of a period into a PDF, in a reader's language and perhaps a second one."""
    write_statement(statement_of(book, period), speech, path, second)


def write_statement(of: Statement, speech: Speech, path: Path, second: Speech | None = None) -> None:
    """Print a statement into a PDF."""
    from desktop_app.pdf.render import render

    with calmly():
        render(statement(of), speech, path, second=second)


def _reserve_row(figures: Figures, product: int, period: Period) -> ReserveRow:
    """The reserves of one product at the end of the period."""
    of, name = figures.reserve(product, period.last), figures.products[product].name
    method = of.booked.method if of.booked else "none"
    error, _ = uncertainty(figures.reserves_at(period.last).experience(product), method)
    return ReserveRow(name, of.upr, of.cics, of.ibnr, of.alr, method, error)


def _trend(figures: Figures, period: Period) -> tuple[tuple[Shown, float | None], ...]:
    """The charted indicator over twelve quarters."""
    found = trend(figures, CHARTED, period)
    return tuple((quarter_label(each, figures.fiscal_start), result.main.value) for each, result in found)


def quarter_label(period: Period, fiscal_start: int) -> Text:
    """A quarter as charts name it."""
    year, number = quarter_name(period, fiscal_start)
    return text("Charts", "Q{number} {year}", number=str(number), year=f"{year % 100:02d}")


def tables(asked: Asked) -> Iterator[Table]:
    """What the statement says, as tables: the indicators, the income statement, the balance sheet, the reserves."""
    known = replace(asked, period=known_of(asked.period, asked.figures.today))
    figures, days = asked.figures, (known.period.last, known.period.before)
    yield ten(known, indicators(figures, known.period))
    yield income_table([figures.income(known.period)])
    yield balance_table([figures.balance(day) for day in days], days)
    yield from reserves.tables(known)


REPORT = Report("statement", text("Statement", "Quarterly statement"), tables, PERIOD, lacks, "accounts")
