"""The information brief on two pages: the scheme and its people, then the ten indicators."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.catalog.pages.page import Heading, Paragraph, SideBySide
from desktop_app.core.table import RowKind
from desktop_app.core.text import text
from desktop_app.reports.boards.scored import score_block
from desktop_app.reports.paper import bare_table
from desktop_app.reports.statement_parts.lines import UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.catalog.pages.page import Block, PaperTable
    from desktop_app.core.table import Table
    from desktop_app.reports.report import Answer

MOST = 8
"""Products that find room on the page; all of them stand in the tables."""
_RARER = ("other_sex", "sex_not_known")
_WOMEN = text("Brief", "What it is for women")
_MORE = text("Brief", "Of {count} products those with the most insured are shown.")


def blocks(answer: Answer) -> Iterator[Block]:
    """Who, where, what and for whom; on the other page women, and how it fares."""
    told = {table.name: table for table in answer.tables}
    yield _beside(answer, told["scheme"], told["size"])
    yield from _products(answer, told["products"])
    yield Heading(told["members"].label, level=2)
    yield from _table(answer, _peopled(told["members"]))
    yield Heading(told["indicators"].label, new_page=True)
    yield score_block(told["indicators"], told["course"])
    yield Heading(_WOMEN, level=2)
    yield from _women(answer, told["women"], told["maternity"])


def _women(answer: Answer, women: Table, maternity: Table) -> Iterator[Block]:
    """Women and men, and beside them pregnancy and birth where its benefits are known."""
    if maternity.rows:
        yield _beside(answer, women, maternity)
    else:
        yield _titled(answer, women)
    yield from (Paragraph(note, quiet=True) for note in (*women.notes, *maternity.notes))


def _beside(answer: Answer, first: Table, second: Table) -> SideBySide:
    """Two tables beside each other, each under its own name."""
    return SideBySide((_titled(answer, first), _titled(answer, second)))


def _titled(answer: Answer, table: Table) -> PaperTable:
    """A table whose name stands over its first column."""
    block = dashed(answer, table)
    columns = (replace(block.columns[0], label=table.label), *block.columns[1:])
    return replace(block, columns=tuple(replace(column, share=0) for column in columns))


def _products(answer: Answer, table: Table) -> Iterator[Block]:
    """The largest products by their names."""
    yield Heading(table.label, level=2)
    shown = _without(replace(table, rows=table.rows[:MOST]), "product")
    yield from _table(answer, shown)
    if len(table.rows) > MOST:
        yield Paragraph(_MORE.about(count=len(table.rows)), quiet=True)


def _peopled(table: Table) -> Table:
    """Without the rarer sexes where nobody is of them."""
    for name in _RARER:
        if not any(table.column(name)):
            table = _without(table, name)
    return table


def _table(answer: Answer, table: Table) -> Iterator[Block]:
    """A table where it has rows, then its notes."""
    if table.rows:
        yield dashed(answer, table)
    yield from (Paragraph(note, quiet=True) for note in table.notes)


def dashed(answer: Answer, table: Table) -> PaperTable:
    """A table in which a figure that is not known is a dash, never nought and never nothing."""
    block = bare_table(table, answer.decimals)
    rows = (
        replace(row, cells=tuple(UNKNOWN if cell is None else cell for cell in row.cells))
        if table.kind(at) is not RowKind.HEADING
        else row
        for at, row in enumerate(block.rows)
    )
    return replace(block, rows=tuple(rows))


def _without(table: Table, name: str) -> Table:
    """A table without one of its columns."""
    at = [column.name for column in table.columns].index(name)
    return replace(
        table,
        columns=(*table.columns[:at], *table.columns[at + 1 :]),
        rows=tuple((*row[:at], *row[at + 1 :]) for row in table.rows),
    )
