"""Coded lines on paper: beside earlier periods, without those never booked, and what is not known left open.

What nobody recorded is not nought (definitions, section 8): the days before the first record, and operating expenses
of a period without any voucher on them, are a dash.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.catalog.pages.page import Heading, PaperColumn, PaperRow, PaperTable, Paragraph
from desktop_app.core.period import Period
from desktop_app.core.shown import When
from desktop_app.core.statements.cash_flow import CASH_LINES
from desktop_app.core.statements.lines import EXPENSES, LINES
from desktop_app.core.table import RowKind, Table, Unit
from desktop_app.core.text import text
from desktop_app.reports.paper import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop_app.catalog.pages.page import Block
    from desktop_app.core.shown import Shown
    from desktop_app.core.table import Cell, Column
    from desktop_app.core.text import Text
    from desktop_app.reports.statement_parts.scope import StatementScope

UNKNOWN = "–"
"""What stands where nobody has recorded anything."""
_ALL_EXPENSES = "P16"
_WORKED_OUT = frozenset(("P04", "P13", "P14", "P15", "B14", "B17", "B20", "B23", "B35", "B36"))
"""Lines that follow from other records: nobody books them, so that nothing booked on them says nothing."""
_REST = "otherwise"
"""What the named changes of a line do not explain: a row without anything says nothing."""
_WORDS = 2
"""The columns before the amounts: the code and what the line is called."""
_PLANNED = ("plan", "variance", "variance_share")
_CODE = "line"
"""A code that is clicked on a paper opens the line of the whole: those of a product stand without."""


def line_blocks(scope: StatementScope, table: Table, product: int | None = None) -> Iterator[Block]:
    """A statement beside earlier periods, and what is left out or open."""
    kept, folded = _folded(scope, _opened(scope, table, product), product)
    left_out = _left_out(product)
    columns = [at for at, column in enumerate(kept.columns) if column.name not in left_out]
    yield _paper(scope, kept, columns)
    yield from (Paragraph(note, quiet=True) for note in (*kept.notes, *_remarks(scope, kept, folded, product)))


def _left_out(product: int | None) -> tuple[str, ...]:
    """The columns that do not stand beside earlier periods."""
    return _PLANNED if product is None else (*_PLANNED, _CODE)


def plan_blocks(scope: StatementScope, tables: Iterable[Table], product: int | None = None) -> Iterator[Block]:
    """The lines of statements that have a plan, beside it, under one heading."""
    found = [each for table in tables for each in _against_plan(scope, _opened(scope, table, product), product)]
    if found:
        yield Heading(text("Statement", "Against the plan"), level=2)
        yield from found


def _paper(scope: StatementScope, table: Table, columns: list[int]) -> PaperTable:
    """Some columns of the lines, a dash where nothing is known."""
    heads = tuple(PaperColumn(_head(of), figures=not of.unit.of_words) for of in (table.columns[at] for at in columns))
    return PaperTable(heads, tuple(_row(scope, table, row, columns) for row in range(len(table.rows))))


def _head(column: Column) -> Text:
    """The heading of a column; the first one of amounts says of when they are."""
    days = days_of(column)
    if column.name != "amount" or days is None:
        return column.label
    return text("Statement", "{day}", day=When(days.last)) if days.days == 1 else text("Details", "This period")


def _row(scope: StatementScope, table: Table, row: int, columns: list[int]) -> PaperRow:
    """One line."""
    kind = table.kind(row)
    cells: tuple[Shown, ...] = tuple(
        UNKNOWN
        if cell is None and of.unit is Unit.MONEY and kind is not RowKind.HEADING
        else of.shows(cell, scope.decimals)
        for of, cell in ((table.columns[at], table.rows[row][at]) for at in columns)
    )
    return PaperRow(cells, KINDS[kind])


def _against_plan(scope: StatementScope, table: Table, product: int | None) -> Iterator[PaperTable]:
    """The lines of one statement that have a plan, beside it."""
    names = [column.name for column in table.columns]
    if "plan" not in names:
        return
    plan = names.index("plan")
    rows = [row for row in range(len(table.rows)) if table.rows[row][plan] is not None]
    columns = [*(at for at in (0, 1, _WORDS) if names[at] not in _left_out(product)), *map(names.index, _PLANNED)]
    yield _paper(scope, _only(table, rows), columns)


def _opened(scope: StatementScope, table: Table, product: int | None) -> Table:
    """The table with a cell left open where its days lie before all records, or nobody entered an expense."""
    rows = tuple(
        tuple(
            None if column >= _WORDS and _unknown(scope, table, row, column, product) else cell
            for column, cell in enumerate(cells)
        )
        for row, cells in enumerate(table.rows)
    )
    return replace(table, rows=rows)


def _unknown(scope: StatementScope, table: Table, row: int, column: int, product: int | None) -> bool:
    """Whether nobody knows a cell, whatever it comes to."""
    days = days_of(table.columns[column])
    if days is None:
        return False
    if not scope.began_by(days.last):
        return True
    line = table.figures[row]
    open_line = line == _ALL_EXPENSES or (line in EXPENSES and not table.rows[row][column])
    return open_line and scope.no_expense(days, product) is not None


def days_of(column: Column) -> Period | None:
    """The days that a column of amounts is of; None for one of words or plans."""
    asks = dict(column.asks)
    last = asks.get("to", asks.get("at"))
    return None if last is None else Period(int(asks.get("from", last)), int(last))


def _folded(scope: StatementScope, table: Table, product: int | None) -> tuple[Table, tuple[str, ...]]:
    """The table without lines on which nothing was ever booked, and the codes of these."""
    booked = _booked(scope, product)
    empty = {row for row in range(len(table.rows)) if _never(table, row, booked)}
    empty |= {row for row in range(len(table.rows)) if _heads_nothing(table, row, empty)}
    told = (_line(table, row) for row in sorted(empty) if not table.figures[row].endswith(_REST))
    kept = _only(table, [row for row in range(len(table.rows)) if row not in empty])
    return kept, tuple(dict.fromkeys(filter(None, told)))


def _booked(scope: StatementScope, product: int | None) -> frozenset[str]:
    """The lines on which anything was ever booked up to the last day."""
    known = scope.figures.ledger.upto(scope.period.last)
    cash = scope.figures.cash_flow(Period(min(scope.figures.first_day, scope.period.first), scope.period.last))
    held = (lines for of, lines in known.items() if product is None or of in (product, 0))
    return frozenset((*(code for lines in held for code in lines), *(code for code, amount in cash.items() if amount)))


def _line(table: Table, row: int) -> str:
    """The line that a row is of, also where it is a change of one."""
    return table.figures[row].partition("_")[0] if table.figures else ""


def _never(table: Table, row: int, booked: frozenset[str]) -> bool:
    """Whether a row is of a line on which nothing was ever booked, and holds nothing."""
    code, _, change = (table.figures[row] if table.figures else "").partition("_")
    if change == _REST and not any(table.rows[row][_WORDS:]):
        return True
    known = LINES.get(code) or CASH_LINES.get(code)
    if known is None or known.parts or code in _WORKED_OUT or code in booked:
        return False
    return not any(table.rows[row][_WORDS:])


def _heads_nothing(table: Table, row: int, empty: set[int]) -> bool:
    """Whether a heading is left without rows."""
    if table.kind(row) is not RowKind.HEADING:
        return False
    after = range(row + 1, len(table.rows))
    until = next((at for at in after if table.kind(at) is RowKind.HEADING), len(table.rows))
    return all(at in empty for at in range(row + 1, until))


def _only(table: Table, rows: list[int]) -> Table:
    """Some rows of a table."""
    kept: tuple[tuple[Cell, ...], ...] = tuple(table.rows[row] for row in rows)
    kinds, figures = tuple(table.kind(row) for row in rows), tuple(table.figures[row] for row in rows)
    return replace(table, rows=kept, kinds=kinds, figures=figures)


def _remarks(scope: StatementScope, table: Table, folded: tuple[str, ...], product: int | None) -> Iterator[Text]:
    """What is left out, and why cells are open."""
    if folded:
        yield text(
            "Statement",
            "Not shown, for nothing was ever booked on them: {codes}.",
            codes=", ".join(folded),
        )
    periods = [days for column in table.columns if (days := days_of(column))]
    if any(not scope.began_by(days.last) for days in periods):
        yield _unrecorded(scope)
    expense = {scope.no_expense(days, product) for days in periods if scope.began_by(days.last)} - {None}
    if expense and any(code in EXPENSES for code in table.figures):
        yield text("Statement", "Of a period with a dash on its operating expenses none has been entered.")


def _unrecorded(scope: StatementScope) -> Text:
    """Why there are dashes: what was before the first record nobody knows."""
    if not scope.figures.first_day:
        return text("Statement", "A dash: nothing is recorded yet.")
    began = When(scope.figures.first_day)
    return text("Statement", "A dash: nothing is recorded of these days. The first record is of {day}.", day=began)
