"""The quarterly statement of a scheme: computed, and printed as a PDF; its parts are files of `statement_parts`."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from itertools import chain
from typing import TYPE_CHECKING

from desktop_app.catalog.pages.page import Document
from desktop_app.catalog.pages.proof import proof_blocks, unproved_blocks
from desktop_app.core.period import Period, day_of
from desktop_app.core.shown import Clock, When
from desktop_app.core.state import Run
from desktop_app.core.text import text
from desktop_app.figures.closed import as_closed
from desktop_app.figures.figure_set import figure_set
from desktop_app.figures.figures import Figures
from desktop_app.figures.frozen import differing
from desktop_app.figures.indicators import indicators
from desktop_app.reports import reserves
from desktop_app.reports.enclosed import enclosures
from desktop_app.reports.indicators import ten
from desktop_app.reports.proof.proof import proof_of
from desktop_app.reports.report import PERIOD, Report
from desktop_app.reports.statement_parts import (
    accounts,
    corrections,
    cover,
    glance,
    holdings,
    indicators_note,
    obtained,
    policies,
    products,
    reserves_note,
    rules,
)
from desktop_app.reports.statement_parts.scope import StatementScope
from desktop_app.reports.statements import balance_table, income_table, lacks
from desktop_app.store.attachments import logo_of
from desktop_app.store.closings import standing
from desktop_app.store.failures import calmly
from desktop_app.store.heads import save_of
from desktop_app.store.holding import chain_holds

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from desktop_app.catalog.pages.page import Block
    from desktop_app.core.indicators.result import Result
    from desktop_app.core.language import Speech
    from desktop_app.core.period import Day
    from desktop_app.core.records.scheme import Scheme
    from desktop_app.core.state import State
    from desktop_app.core.table import Table
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Asked
    from desktop_app.store.database import Book


def _proof(scope: StatementScope) -> Iterator[Block]:
    """The signed code, and what it is compared with; of a file that does not hold nothing is signed."""
    if scope.unproved:
        yield from unproved_blocks(scope.unproved)
    else:
        yield from proof_blocks(proof_of(scope.figures, scope.period))


PARTS = (
    cover.blocks,
    glance.blocks,
    accounts.blocks,
    products.blocks,
    reserves_note.blocks,
    indicators_note.blocks,
    policies.blocks,
    holdings.investment_blocks,
    holdings.partner_blocks,
    corrections.blocks,
    rules.blocks,
    obtained.blocks,
    _proof,
)
"""The parts in the order in which they are read: each makes its blocks of the same scope."""
STAMP = "printed %Y-%m-%dT%H:%M"
"""How a program finds the moment of printing in the paper."""
UNSIGNED = ", not signed"
"""How it finds behind that moment that the file did not hold."""
_RUNNING = text("Statement", "Draft: the period still runs · printed on {day} at {time}")
_OPEN = text("Statement", "Draft: the period is not closed · printed on {day} at {time}")
_CLOSED = text("Statement", "The period is closed · printed on {day} at {time}")
_UNPROVED = text("Statement", "Not proved: the file does not hold · printed on {day} at {time}")
_CHAIN = text(
    "Statement",
    "This statement is not signed, and its figures are not proved: the saves of the file do not hold, for something in "
    "it is no longer as it was saved. Verify the file, on the page Data or with coverbook verify: that names what was "
    "changed, and what to do.",
)
_FROZEN = text(
    "Statement",
    "This statement is not signed, and its figures are not proved: they are not those that were frozen when the "
    "quarter was closed. Verify the file, on the page Data or with coverbook verify: that names which differ, and what "
    "to do.",
)


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement computed: its document, and the figures that prove it; nothing here is translated yet."""

    scheme: Scheme
    period: Period
    decimals: int
    state: State
    income: Mapping[str, int]
    balance: Mapping[str, int]
    results: Mapping[str, Result]
    save: str
    """The last save of the file, by its device and number."""
    digest: str
    unproved: Text | None
    """Why it is not signed; None where it is."""
    document: Document


def known_of(period: Period, today: Day) -> Period:
    """The days of a period of which a statement can speak: a running one ends today, not on a day still to come."""
    return Period(period.first, today) if period.first <= today < period.last else period


def statement_of(
    book: Book, period: Period, printed: datetime | None = None, *, signed: bool | None = None
) -> Statement:
    """Everything the statement of a period says; Refused where the file has no scheme or does not balance.

    Of a period that still runs it tells the days up to the day on which it is printed, and says so. It is signed only
    where the file holds, unless somebody tells how one was that is made once more.
    """
    moment = printed or datetime.now().astimezone()
    now = Figures(book, day_of(moment.date()))
    period = known_of(period, now.today)
    holds = chain_holds(book) if signed is None else signed
    with as_closed(now, period) as figures:
        unproved = None if holds else _CHAIN
        if signed is None:
            unproved = unproved or _unlike_frozen(figures, period)
        return _statement_of(StatementScope(figures, period, unproved), moment)


def _unlike_frozen(figures: Figures, period: Period) -> Text | None:
    """What is said where a closed quarter does not come to what was frozen of it; None where it does.

    A closing that came with an import was computed in another book: nobody can compute it again here.
    """
    acts = (each for each in standing(figures.quarter_acts) if each.period == period)
    act = next((each for each in acts if each.fingerprint and save_of(figures.book, each.fingerprint)), None)
    return _FROZEN if act and any(differing(figures, act)) else None


def _statement_of(scope: StatementScope, moment: datetime) -> Statement:
    """The same of known days, with the figures of then if they are closed."""
    return Statement(
        scheme=scope.figures.scheme,
        period=scope.period,
        decimals=scope.decimals,
        state=scope.state,
        income=scope.figures.income(scope.period),
        balance=scope.figures.balance(scope.period.last),
        results=scope.results(scope.period),
        save=scope.head.name,
        digest=scope.head.digest,
        unproved=scope.unproved,
        document=_document(scope, moment),
    )


def _document(scope: StatementScope, moment: datetime) -> Document:
    """All parts, with what stands on every page: how far the figures are, and when they were printed.

    What is not signed encloses no figures either: programs would take them for those of the scheme.
    """
    run, stamp = scope.state.run, moment.strftime(STAMP)
    return Document(
        cover.title_of(scope.period, scope.figures.fiscal_start, running=run is Run.RUNNING),
        scope.figures.scheme.name,
        cover.days_of(scope),
        tuple(chain.from_iterable(part(scope) for part in PARTS)),
        running=_foot(scope, moment),
        watermark=cover.watermark_of(scope),
        logo=logo_of(scope.figures.book),
        stamp=f"{stamp}{UNSIGNED}" if scope.unproved else stamp,
        enclosures=() if scope.unproved else enclosures(figure_set(scope.figures, scope.period)),
    )


def _foot(scope: StatementScope, moment: datetime) -> Text:
    """What stands in the foot of every page."""
    words = {Run.RUNNING: _RUNNING, Run.OPEN: _OPEN, Run.CLOSED: _CLOSED}[scope.state.run]
    return (_UNPROVED if scope.unproved else words).about(
        day=When(day_of(moment.date())),
        time=Clock.of(moment),
    )


def statement(of: Statement) -> Document:
    """The document of a statement."""
    return of.document


def print_statement(
    book: Book, period: Period, speech: Speech, path: Path, second: Speech | None = None
) -> Text | None:
    """Print the statement of a period into a PDF, in a reader's language and perhaps a second one.

    Why it is not signed, as it says on its face; None where it is.
    """
    of = statement_of(book, period)
    write_statement(of, speech, path, second)
    return of.unproved


def write_statement(of: Statement, speech: Speech, path: Path, second: Speech | None = None) -> None:
    """Print a statement into a PDF."""
    from desktop_app.pdf.render import render

    with calmly():
        render(statement(of), speech, path, second=second)


def tables(asked: Asked) -> Iterator[Table]:
    """What the statement says, as tables: the indicators, the income statement, the balance sheet, the reserves."""
    known = replace(asked, period=known_of(asked.period, asked.figures.today))
    figures, days = asked.figures, (known.period.last, known.period.before)
    yield ten(known, indicators(figures, known.period))
    yield income_table([figures.income(known.period)])
    yield balance_table([figures.balance(day) for day in days], days)
    yield from reserves.tables(known)


REPORT = Report("statement", text("Statement", "Quarterly statement"), tables, PERIOD, lacks, "accounts")
