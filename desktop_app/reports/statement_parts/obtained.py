"""How each figure was obtained: what posts every line, of how many records, and how a reader finds them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.catalog.pages.page import Heading, PaperColumn, PaperRow, PaperRowKind, PaperTable, Paragraph
from desktop_app.core.expression import Counted
from desktop_app.core.indicators.prudence import SOLVENCY_RATIO
from desktop_app.core.shown import Amount
from desktop_app.core.statements.cash_flow import CASH
from desktop_app.core.statements.lines import BALANCE, INCOME
from desktop_app.core.text import text
from desktop_app.figures.opened import as_opened
from desktop_app.figures.scope import BookScope

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.catalog.pages.page import Block
    from desktop_app.core.expression import Term
    from desktop_app.core.shown import Shown
    from desktop_app.core.statements.lines import Line
    from desktop_app.reports.statement_parts.scope import StatementScope

_COLUMNS = (
    PaperColumn(text("Field", "Code"), 0.08),
    PaperColumn(text("Statement", "Line, and what posts it"), 0.58),
    PaperColumn(text("Records", "Records"), 0.14, figures=True),
    PaperColumn(text("Field", "Amount"), 0.2, figures=True),
)
ENTRIES = "entries"
"""The fact whose sums know how many records are in them; to count any other's would take longer than the statement."""
_WAYS = (
    text(
        "Statement",
        "Nobody types a figure of this statement. Each is a sum of records of the file, up to the last day, "
        "computed exactly and rounded once in its line; totals add up the rounded lines.",
    ),
    text(
        "Statement",
        "In the program a click on any figure shows its parts and then its records; "
        "so does the command coverbook explain with the figure's code and these days.",
    ),
    text(
        "Statement",
        "The command coverbook verify with the file and this paper says whether the file still gives the same figures, "
        "as it stood at the save whose fingerprint is on its first page.",
    ),
)


def blocks(scope: StatementScope) -> Iterator[Block]:
    """The ways, then every line that holds something with what posts it."""
    yield Heading(text("Statement", "How each figure was obtained"), new_page=True)
    yield from (Paragraph(each) for each in _WAYS)
    lines = INCOME if SOLVENCY_RATIO.lacks(_book(scope)) else (*INCOME, *BALANCE, *CASH)
    rows = tuple(row for line in lines if not line.parts for row in _line(_book(scope), line, scope.decimals))
    if rows:
        yield PaperTable(_COLUMNS, rows)


def _book(scope: StatementScope) -> BookScope:
    """The days of the statement."""
    return BookScope(scope.figures, scope.period)


def _line(book: BookScope, line: Line, decimals: int) -> Iterator[PaperRow]:
    """A line and, where several things post it, each of them; nothing where it holds nothing."""
    amount = book.line(line.code)
    terms = [each for each in book.line_terms(line.code) if each.of.value(each.scope)]
    if not amount and not terms:
        return
    only = _records(terms[0]) if len(terms) == 1 else None
    code = line.code if not line.own or line in CASH else ""
    yield PaperRow((code, line.label, only, Amount(amount, decimals)))
    for each in terms:
        value = each.sign * (as_opened(each.of, each.scope) or 0)  # type: ignore[arg-type] # a scope of a book
        yield PaperRow(("", each.of.label, _records(each), Amount(value, decimals)), PaperRowKind.SUB)


def _records(term: Term) -> Shown:
    """How many entries stand behind what posts a line; nothing where it is worked out of others."""
    if not isinstance(term.of, Counted) or term.of.fact != ENTRIES:
        return None
    found = term.scope.value(replace(term.of, name=f"{term.of.name}_records", measure="records"))
    return None if found is None else int(found)
