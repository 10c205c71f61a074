"""One page that says it all: the ten indicators with their course, three charts, what changed and why."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from desktop_app.catalog.charts.chart import Chart, Point, Scale
from desktop_app.catalog.charts.trend import quarter_words, trend_chart
from desktop_app.catalog.figures import charted, shown_value, standing_words
from desktop_app.catalog.pages.page import (
    ChartRow,
    Heading,
    PaperColumn,
    PaperRow,
    PaperTable,
    Paragraph,
    Score,
    ScoreTable,
    SideBySide,
)
from desktop_app.core.indicators.awareness import ACTIVE
from desktop_app.core.indicators.product_value import INCURRED_CLAIMS_RATIO
from desktop_app.core.indicators.result import Status
from desktop_app.core.money import round_half_away
from desktop_app.core.registry import INDICATORS
from desktop_app.core.shown import Amount, Share
from desktop_app.core.statements.lines import LINES
from desktop_app.core.table import ratio_of
from desktop_app.core.text import text
from desktop_app.figures.scope import BookScope
from desktop_app.reports.statement_parts.causes import cause_sentence, cause_table
from desktop_app.reports.statement_parts.lines import UNKNOWN
from desktop_app.reports.statement_parts.readings import HEADS, reading
from desktop_app.store.terms import targets

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.catalog.pages.page import Block
    from desktop_app.core.indicators.indicator import Indicator
    from desktop_app.core.indicators.result import Result
    from desktop_app.core.period import Period
    from desktop_app.core.shown import Shown
    from desktop_app.core.text import Text
    from desktop_app.reports.statement_parts.scope import StatementScope

_CHANGED = ("P02", "P11", "P16", "P28")
_EXPENSES = "P16"
_CHARTED = ("P02", "P11", "P16")


def blocks(scope: StatementScope) -> Iterator[Block]:
    """The page."""
    yield Heading(text("Statement", "At a glance"), new_page=True, one_page=True)
    yield ScoreTable(HEADS, tuple(_score(scope, each) for each in INDICATORS))
    yield ChartRow((_claims_ratio(scope), _money(scope), _insured(scope)))
    table, words = cause_table(scope), cause_sentence(scope)
    if words:
        yield Paragraph(words)
    yield SideBySide((_changes(scope), table)) if table else _changes(scope)


def _score(scope: StatementScope, of: Indicator) -> Score:
    """An indicator now, over twelve quarters, and in the period before."""
    result, before = scope.results(scope.period)[of.name], scope.results(scope.before)[of.name]
    course = tuple(_known(of, scope.results(quarter)[of.name]) for quarter in scope.quarters)
    was: Shown = UNKNOWN if _known(of, before) is None else shown_value(of, before)
    standing = standing_words(of, result, scope.targets.get(of.name))
    return Score(of.label, reading(of, result), shown_value(of, result), course, was, standing)


def _known(of: Indicator, result: Result) -> float | None:
    """The value that a chart shows."""
    return None if result.status in (Status.MISSING, Status.NOT_APPLICABLE) else charted(of, result)


def _claims_ratio(scope: StatementScope) -> Chart:
    """The claims ratio with the plan of each quarter."""
    of = INCURRED_CLAIMS_RATIO
    found = [(each, scope.results(each)[of.name], _plan(scope, of, each)) for each in scope.quarters]
    return replace(trend_chart(of, found, scope.figures.fiscal_start), title=of.label)


def _plan(scope: StatementScope, of: Indicator, period: Period) -> float | None:
    """What was planned of an indicator for a quarter."""
    return targets(scope.figures.book, None, period.first, period.last).get(of.name)


def _money(scope: StatementScope) -> Chart:
    """What was earned, and what claims and the office cost."""
    lines = (text("Field", "Premium"), text("Field", "Claims"), text("Lines", "Expenses"))
    points = tuple(_point(scope, each, tuple(_line(scope, each, code) for code in _CHARTED)) for each in scope.quarters)
    title = text("Statement", "Premium, claims and expenses")
    return Chart(title, lines, Scale.MONEY, points, decimals=scope.decimals)


def _insured(scope: StatementScope) -> Chart:
    """How many are insured at the end of each quarter."""
    points = tuple(_point(scope, each, (_active(scope, each),)) for each in scope.quarters)
    insured = text("Field", "Active insured")
    return Chart(insured, (insured,), Scale.COUNT, points, decimals=0)


def _point(scope: StatementScope, quarter: Period, values: tuple[float | None, ...]) -> Point:
    """A quarter of a chart; nothing before the first record."""
    _, whole = quarter_words(quarter, scope.figures.fiscal_start)
    known = scope.began_by(quarter.last)
    return Point(whole, whole, values if known else tuple(None for _ in values))


def _active(scope: StatementScope, period: Period) -> int | None:
    """How many are insured on the last day; None before the first record."""
    if not scope.began_by(period.last):
        return None
    return int(BookScope(scope.figures, period).value(ACTIVE) or 0)


def _line(scope: StatementScope, period: Period, code: str) -> int | None:
    """A line of the income statement; None where nobody recorded it."""
    if not scope.began_by(period.last) or (code == _EXPENSES and scope.no_expense(period)):
        return None
    return scope.figures.income(period)[code]


def _changes(scope: StatementScope) -> PaperTable:
    """What changed from the period before: four lines in whole units of the currency, and the insured."""
    columns = (
        PaperColumn(text("Statement", "In whole {currency}").about(currency=scope.figures.scheme.currency)),
        PaperColumn(text("Details", "This period"), figures=True),
        PaperColumn(text("Records", "Before"), figures=True),
        PaperColumn(text("Statement", "Change"), figures=True),
    )
    both = scope.period, scope.before
    rows = [_changed(LINES[code].label, *(_whole(scope, of, code) for of in both)) for code in _CHANGED]
    insured = _changed(text("Field", "Active insured"), *(_active(scope, of) for of in both))
    return PaperTable(columns, (*rows, insured))


def _whole(scope: StatementScope, period: Period, code: str) -> int | None:
    """A line in whole units, of which the statements give every part."""
    found = _line(scope, period, code)
    return None if found is None else round_half_away(Fraction(found, 10**scope.decimals))


def _changed(label: Text, now: int | None, before: int | None) -> PaperRow:
    """A number in both periods, and by which part of itself it changed."""
    told = tuple(UNKNOWN if each is None else Amount(each, 0) for each in (now, before))
    return PaperRow((label, *told, _share(None if now is None or before is None else now - before, before)))


def _share(change: int | None, before: int | None) -> Shown:
    """A change as a part of what was; a dash where it is no part of anything."""
    found = None if change is None or before is None else ratio_of(change, before)
    return UNKNOWN if found is None else Share(found)
