"""What stands beside a statement: the period before, the same a year ago, the year so far, and the plan (box 4)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.indicators.compared import period_before, year_before
from desktop_app.core.period import Period, add_months, quarter_holding, year_start
from desktop_app.core.statements.cash_flow import CASH_LINES
from desktop_app.core.statements.lines import LINES
from desktop_app.core.statements.plan import plan_of
from desktop_app.core.table import Column, RowKind, Table, Unit, ratio_of
from desktop_app.core.text import text
from desktop_app.reports.columns import LINE, LINE_LABEL
from desktop_app.reports.report import OptionKind, ReportOption
from desktop_app.store.terms import planned

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Asked

    Amounts = Mapping[str, int]

COMPARE = ReportOption(
    "compare",
    text("Compared", "with earlier periods and the plan"),
    OptionKind.FLAG,
    default=False,
)
_PLANNED = (
    Column("plan", text("Compared", "Plan"), Unit.MONEY, recorded=False),
    Column("variance", text("Compared", "More or less than planned"), Unit.MONEY, recorded=False),
    Column("variance_share", text("Compared", "Of the plan"), Unit.SHARE, recorded=False),
)
_NO_PLAN = text("Compared", "An office has no plan of its own: plans are of a product or of the whole.")


class StatementRow(NamedTuple):
    """A row of a statement: how it stands out, the code that is shown, what it is called, and its figure."""

    kind: RowKind
    code: str
    label: Text
    figure: str = ""
    sum: str = ""
    """Of a sum that has no code, and so opens nothing: by what its amount is known."""


class ComparedDays(NamedTuple):
    """A column of amounts and the days they are of."""

    column: Column
    days: Period


def is_compared(asked: Asked) -> bool:
    """Whether earlier periods stand beside it: of a quarter, of a day that ends one, and wherever that is asked for."""
    quarter = quarter_holding(asked.day, asked.figures.fiscal_start)
    return bool(asked["compare"]) or asked.period in (quarter, Period(quarter.last, quarter.last))


def periods(asked: Asked) -> tuple[ComparedDays, ...]:
    """The period, the one before it, the same a year ago, and the fiscal year so far."""
    of, year = asked.period, Period(year_start(asked.day, asked.figures.fiscal_start), asked.day)
    return (
        _period("amount", text("Field", "Amount"), of),
        _period("previous", text("Details", "The period before"), period_before(of)),
        _period("last_year", text("Compared", "A year before"), year_before(of)),
        _period("year_so_far", text("Compared", "The year so far"), year),
    )


def days(asked: Asked) -> tuple[ComparedDays, ...]:
    """The day, the end of the quarter before, the same day a year ago, and the day before the fiscal year began."""
    day, start = asked.day, asked.figures.fiscal_start
    quarter = quarter_holding(day, start)
    year_ago = year_before(quarter).last if day == quarter.last else add_months(day, -12)
    return (
        _day("amount", text("Field", "Amount"), day),
        _day("previous", text("Compared", "At the end of the quarter before"), quarter.before),
        _day("last_year", text("Compared", "A year before"), year_ago),
        _day("year_start", text("Compared", "Before the year began"), year_start(day, start) - 1),
    )


def compared(
    asked: Asked,
    table: Table,
    rows: Sequence[StatementRow],
    beside: Sequence[ComparedDays],
    of: Callable[[Period], Amounts],
) -> Table:
    """A statement under the name, label and notes of `table`, whose amounts of any days `of` tells by figure."""
    found = [of(each.days) for each in beside]
    plan = _plans(asked, rows, beside[0].days)
    cells = tuple(tuple(_cells(row, found, plan)) for row in rows)
    columns = (LINE, LINE_LABEL, *(each.column for each in beside), *(_PLANNED if plan else ()))
    notes = table.notes if asked.office is None else (*table.notes, _NO_PLAN)
    kinds, figures = tuple(row.kind for row in rows), tuple(row.figure for row in rows)
    return Table(table.name, table.label, columns, cells, notes, kinds, figures)


def _period(name: str, label: Text, period: Period) -> ComparedDays:
    """A column of a period, whose cells open its days."""
    asks = (("from", period.first), ("to", period.last))
    return ComparedDays(Column(name, label, Unit.MONEY, asks=asks), period)


def _day(name: str, label: Text, day: int) -> ComparedDays:
    """A column of a day."""
    return ComparedDays(Column(name, label, Unit.MONEY, asks=(("at", day),)), Period(day, day))


def _plans(asked: Asked, rows: Sequence[StatementRow], period: Period) -> dict[str, int]:
    """The plan of each row that is a line and has one; nothing is planned for an office."""
    if asked.office is not None:
        return {}
    known = planned(asked.figures.book, asked.product)
    codes = {row.figure for row in rows if row.figure in LINES or row.figure in CASH_LINES}
    found = {code: plan_of(code, known, period) for code in codes}
    return {code: amount for code, amount in found.items() if amount is not None}


def _cells(row: StatementRow, found: Sequence[Amounts], plan: Amounts) -> Iterator[Cell]:
    """A row's code and label, its amounts, and how the first of them stands to the plan."""
    yield from (row.code, row.label)
    yield from (of.get(row.figure or row.sum) for of in found)
    if plan:
        wanted, amount = plan.get(row.figure), found[0].get(row.figure)
        variance = None if wanted is None or amount is None else amount - wanted
        yield from (wanted, variance, None if variance is None or not wanted else ratio_of(variance, abs(wanted)))
