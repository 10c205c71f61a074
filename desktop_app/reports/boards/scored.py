"""The ten indicators as sentences with their figures, before and over twelve quarters; and as they lie on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.charts.trend import quarter_words
from desktop_app.catalog.figures import charted, in_its_unit, standing_words
from desktop_app.catalog.pages.page import Score, ScoreTable
from desktop_app.core.indicators.result import Status
from desktop_app.core.period import quarter_name
from desktop_app.core.registry import INDICATORS
from desktop_app.core.shown import Number, Share
from desktop_app.core.table import Column, Table, Unit
from desktop_app.core.text import Text, text
from desktop_app.reports.columns import STATUS, VALUE
from desktop_app.reports.indicators import NAME
from desktop_app.reports.statement_parts.lines import UNKNOWN
from desktop_app.reports.statement_parts.readings import HEADS, reading

if TYPE_CHECKING:
    from desktop_app.core.indicators.indicator import Indicator
    from desktop_app.core.indicators.result import Result
    from desktop_app.core.shown import Shown
    from desktop_app.core.table import Cell
    from desktop_app.reports.statement_parts.scope import StatementScope

_BEFORE = Column("before", text("Records", "Before"), Unit.FIGURE)
_STANDING = Column("standing", text("Statement", "Standing"), Unit.TEXT)
_COLUMNS = (NAME, VALUE, _BEFORE, Column("reading", text("Brief", "What it says"), Unit.TEXT), _STANDING, STATUS)


def figure_of(of: Indicator, result: Result) -> Cell:
    """The one number that is shown of an indicator; None where there is none."""
    value = None if result.status in (Status.MISSING, Status.NOT_APPLICABLE) else charted(of, result)
    return None if value is None else Number(value) if of.in_days else Share(value)


def indicator_table(scope: StatementScope) -> Table:
    """Each of the ten now and in the period before, with what it says and how it stands."""
    found, before = scope.results(scope.period), scope.results(scope.before)
    rows = tuple(_row(scope, of, found[of.name], before[of.name]) for of in INDICATORS)
    names = tuple(of.name for of in INDICATORS)
    return Table("indicators", text("Statement", "The ten indicators"), _COLUMNS, rows, figures=names)


def _row(scope: StatementScope, of: Indicator, now: Result, before: Result) -> tuple[Cell, ...]:
    standing = standing_words(of, now, scope.targets.get(of.name))
    return of.name, figure_of(of, now), figure_of(of, before), reading(of, now), standing, now.status.value


def course_table(scope: StatementScope) -> Table:
    """The ten over twelve quarters; before the first record nothing is known."""
    start = scope.figures.fiscal_start
    columns = tuple(
        Column("{}-Q{}".format(*quarter_name(each, start)), quarter_words(each, start)[1], Unit.FIGURE)
        for each in scope.quarters
    )
    rows = tuple((of.name, *(_then(scope, of, at) for at in range(len(columns)))) for of in INDICATORS)
    return Table("course", text("Brief", "The ten indicators over twelve quarters"), (NAME, *columns), rows)


def _then(scope: StatementScope, of: Indicator, at: int) -> Cell:
    """An indicator in one of the quarters."""
    quarter = scope.quarters[at]
    return figure_of(of, scope.results(quarter)[of.name]) if scope.began_by(quarter.last) else None


def score_block(now: Table, course: Table) -> ScoreTable:
    """Both tables as figures at a glance."""
    return ScoreTable(HEADS, tuple(map(_score, INDICATORS, now.rows, course.rows)))


def _score(of: Indicator, now: tuple[Cell, ...], course: tuple[Cell, ...]) -> Score:
    """One indicator at a glance."""
    _, value, before, said, standing, _ = now
    words = tuple(each if isinstance(each, Text) else of.label for each in (said, standing))
    then = tuple(_number(cell) for cell in course[1:])
    return Score(of.label, words[0], in_unit(of, value), then, in_unit(of, before), words[1])


def in_unit(of: Indicator, cell: Cell) -> Shown:
    """A figure as people read it: days as days; a dash where there is none."""
    value = _number(cell)
    return UNKNOWN if value is None else in_its_unit(of, value)


def _number(cell: Cell) -> float | None:
    """The number within a cell."""
    match cell:
        case Share(ratio, _):
            return ratio
        case Number(value, _):
            return value
    return None
