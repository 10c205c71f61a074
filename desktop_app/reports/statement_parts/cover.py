"""The cover: whose statement it is, of which days, how far its figures are, who prepared, reviewed and approved it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.pages.page import Contents, CoverPage, Facts, Heading, Signatures
from desktop_app.core.closing import quarter_of
from desktop_app.core.period import Period, add_months, month_start, quarter_holding, year_start
from desktop_app.core.records.closing import CONFIRMED
from desktop_app.core.shown import When
from desktop_app.core.state import Run
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.catalog.pages.page import Block
    from desktop_app.core.period import Day
    from desktop_app.core.text import Text
    from desktop_app.reports.statement_parts.scope import StatementScope

FINGERPRINT = 32
"""So many signs of the file's digest are printed."""
DRAFT = text("Statement", "Draft")
"""What a statement is until its period is closed."""
NOT_PROVED = text("Statement", "Not proved")
"""What a statement is that is not signed, whether its period is closed or not."""
_ROLES = (text("Statement", "Prepared"), text("Statement", "Reviewed"), text("Statement", "Approved"))


def watermark_of(scope: StatementScope) -> Text | None:
    """The word across every page, until a statement is one to rely on."""
    if scope.unproved:
        return NOT_PROVED
    return None if scope.state.run is Run.CLOSED else DRAFT


def title_of(period: Period, fiscal_start: int, *, running: bool) -> Text:
    """A statement under its right name: of a quarter, a year, half of one, a month, or of any other days."""
    quarter, year = quarter_holding(period.last, fiscal_start), year_start(period.last, fiscal_start)
    if running and period.first == quarter.first:
        return text("Statement", "Statement of the quarter so far")
    names = {
        quarter: text("Statement", "Quarterly statement"),
        _months(year, 12): text("Statement", "Statement of the fiscal year"),
        _months(year, 6): text("Statement", "Half-yearly statement"),
        _months(add_months(year, 6), 6): text("Statement", "Half-yearly statement"),
        _months(month_start(period.last), 1): text("Statement", "Monthly statement"),
    }
    return names.get(period, text("Statement", "Statement"))


def _months(first: Day, months: int) -> Period:
    """So many whole months from a day on."""
    return Period(first, add_months(first, months) - 1)


def days_of(scope: StatementScope) -> Text:
    """The days and the currency."""
    days = {"first": When(scope.period.first), "last": When(scope.period.last)}
    words = text("Statement", "{first} to {last}, amounts in {currency}", **days)
    return words.about(currency=scope.figures.scheme.currency)


def blocks(scope: StatementScope) -> Iterator[Block]:
    """The first page, and the contents on the second."""
    figures = scope.figures
    title = title_of(scope.period, figures.fiscal_start, running=scope.state.run is Run.RUNNING)
    state = (scope.state.words, *scope.state.told, *scope.state.lacks)
    told = (*filter(None, (watermark_of(scope), scope.unproved)), *state)
    yield CoverPage(figures.scheme.name, title, days_of(scope), told)
    yield Facts(
        (
            *_quarter(scope),
            (text("Scheme form", "Country"), figures.scheme.country),
            (text("Scheme form", "Legal form"), figures.scheme.legal_form),
            (text("Scheme form", "Currency"), figures.scheme.currency),
            (text("Statement", "State of the file"), text("Statement", "save {save}", save=scope.head.name)),
            (text("Statement", "Fingerprint of the file"), scope.head.digest[:FINGERPRINT]),
        )
    )
    yield Heading(text("Statement", "Responsible for this statement"), level=2)
    yield Signatures(_ROLES, _names(scope))
    yield Contents(text("Statement", "Contents"))


def _quarter(scope: StatementScope) -> Iterator[tuple[Text, Text]]:
    """The quarter in words, where it is one."""
    start = scope.figures.fiscal_start
    if scope.period == quarter_holding(scope.period.last, start):
        yield text("Field", "Period"), quarter_of(scope.period, start)


def _names(scope: StatementScope) -> tuple[str, ...]:
    """Who prepared the period and who reviewed it, as far as the book knows."""
    acts = scope.figures.quarter_acts
    done = [each for each in acts if each.last == scope.period.last and each.what != CONFIRMED]
    if not done:
        return ()
    return done[-1].prepared_by or "", done[-1].reviewed_by or "" if scope.state.run is Run.CLOSED else ""
