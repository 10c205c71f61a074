"""A supervisor's form filled in: its own rows and order over the lines and figures of the scheme."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from desktop_app.core.indicators.awareness import ACTIVE
from desktop_app.core.money import round_half_away
from desktop_app.core.registry import KNOWN
from desktop_app.core.shown import Amount, Number, Share
from desktop_app.core.statements.cash_flow import CASH_LINES
from desktop_app.core.statements.lines import EXPENSES, LINES
from desktop_app.core.table import Column, RowKind, Table, Unit
from desktop_app.core.text import text
from desktop_app.figures.indicators import indicator
from desktop_app.figures.scope import BookScope
from desktop_app.reports.boards.form_file import ACTIVE_INSURED, SupervisorRow, form_in
from desktop_app.reports.boards.scored import figure_of
from desktop_app.reports.indicators import statement_lacks
from desktop_app.reports.report import PERIOD, OptionKind, Report, ReportOption
from desktop_app.reports.statement_parts.scope import StatementScope

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.reports.boards.form_file import SupervisorForm
    from desktop_app.reports.report import Asked

EXAMPLE: Final = Path(__file__).resolve().parents[3] / "resources" / "forms" / "example.toml"
_FORM = ReportOption(
    "form", text("Supervisor", "the file that describes the form; without one an example"), OptionKind.FILE
)
_INDICATORS = MappingProxyType({each.name: each for each in KNOWN})
_NAMED: Mapping[str, Text | None] = MappingProxyType(
    {**{name: of.label for name, of in _INDICATORS.items()}, ACTIVE_INSURED: text("Field", "Active insured")}
)
"""What people read in place of a name of ours."""
_COLUMNS = (
    Column("code", text("Field", "Code")),
    Column("label", text("Details", "What it is"), Unit.TEXT),
    Column("value", text("Field", "Value"), Unit.FIGURE),
    Column("source", text("Supervisor", "Line or formula"), words=_NAMED),
)


def tables(asked: Asked) -> Iterator[Table]:
    """The rows of the form in its own order."""
    yield filled(asked, form_in(asked["form"] or EXAMPLE))


def filled(asked: Asked, form: SupervisorForm) -> Table:
    """Every row with its figure; what nobody recorded, and what follows from it, stays open."""
    scope = StatementScope(asked.figures, asked.period)
    known: dict[str, Fraction | None] = {}
    rows = tuple(_row(scope, row, known) for row in form.rows)
    kinds = tuple(_kind(row) for row in form.rows)
    figures = tuple("" if row.figure == ACTIVE_INSURED else row.figure for row in form.rows)
    formulas = {row.code: row.formula.linked for row in form.rows if row.formula}
    return Table(
        "form", text("Reports", "{code}", code=form.title), _COLUMNS, rows, (), kinds, figures, formulas=formulas
    )


def _kind(row: SupervisorRow) -> RowKind:
    """How a row stands out."""
    if row.heading:
        return RowKind.HEADING
    return RowKind.TOTAL if row.total else RowKind.PLAIN


def _row(scope: StatementScope, row: SupervisorRow, known: dict[str, Fraction | None]) -> tuple[Cell, ...]:
    """One row; its value is known to the rows below."""
    if row.heading:
        return None, row.heading, None, None
    if row.formula:
        value = known[row.code] = row.formula.value(known)
        return row.code, row.label, _in_unit(value, row.unit, scope.decimals), row.formula.words
    cell = _figure(scope, row.figure)
    known[row.code] = _exact(cell)
    return row.code, row.label or _label(row.figure), cell, row.figure


def _in_unit(value: Fraction | None, unit: str, decimals: int) -> Cell:
    """What a formula comes to, in its unit."""
    if value is None:
        return None
    if unit == "money":
        return Amount(round_half_away(value * 10**decimals), decimals)
    if unit == "percent":
        return Share(float(value))
    return round_half_away(value) if unit == "count" else Number(float(value), 2)


def _exact(cell: Cell) -> Fraction | None:
    """A figure as formulas reckon with it: money in whole units of the currency."""
    match cell:
        case Amount(minor, decimals):
            return Fraction(minor, 10**decimals)
        case Share(ratio, _):
            return None if ratio is None else Fraction(ratio)
        case Number(value, _):
            return Fraction(value)
        case int():
            return Fraction(cell)
    return None


def _figure(scope: StatementScope, name: str) -> Cell:
    """A line, an indicator or the insured; None where nobody recorded what it is made of."""
    of, period = scope.figures, scope.period
    if name in _INDICATORS:
        return figure_of(_INDICATORS[name], indicator(of, _INDICATORS[name], period))
    if not scope.began_by(period.last):
        return None
    book = BookScope(of, period)
    if name == ACTIVE_INSURED:
        return int(ACTIVE.value(book) or 0)
    if name in EXPENSES and scope.no_expense(period):
        return None
    return Amount(book.line(name), scope.decimals)


def _label(name: str) -> Text:
    """What a figure is called in the program."""
    if name in _INDICATORS:
        return _INDICATORS[name].label
    lines: Mapping[str, Text] = {code: line.label for code, line in (LINES | CASH_LINES).items()}
    return lines.get(name, text("Field", "Active insured"))


REPORT = Report("form", text("Supervisor", "Supervisor's form"), tables, (*PERIOD, _FORM), statement_lacks, "boards")
