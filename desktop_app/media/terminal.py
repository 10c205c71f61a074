"""A report as lines of text: each table under its label, its columns side by side, its notes below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.language import PLAIN
from desktop_app.core.table import RowKind
from desktop_app.core.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.core.language import Speech
    from desktop_app.core.table import Table
    from desktop_app.reports.report import Tabled


def lines(answer: Tabled, speech: Speech = PLAIN) -> Iterator[str]:
    """How far the figures have come, then every table."""
    yield from (speech.say(words) for words in answer.remarks)
    for table in answer.tables:
        yield ""
        yield from table_lines(table, answer.decimals, speech)


def table_lines(table: Table, decimals: int, speech: Speech = PLAIN) -> Iterator[str]:
    """One table under its label, with its notes."""
    yield speech.say(table.label)
    if table.columns:
        yield from in_columns(table_rows(table, decimals, speech), [column.unit.of_words for column in table.columns])
    yield from (speech.say(note) for note in table.notes)


def table_rows(table: Table, decimals: int, speech: Speech = PLAIN) -> list[tuple[str, ...]]:
    """A table as rows of words, its headings first; a part of a row stands in under it."""
    headings = tuple(speech.say(column.label) for column in table.columns)
    rows = [[speech.show(of.shows(cell, decimals)) for cell, of in row] for row in table.each()]
    first = next((at for at, column in enumerate(table.columns) if column.unit.of_words), 0)
    for at, row in enumerate(rows):
        if table.kind(at) is RowKind.SUB:
            row[first] = f"  {row[first]}"
    return [headings, *map(tuple, rows)]


def in_columns(rows: Sequence[tuple[str, ...]], words: Sequence[bool]) -> Iterator[str]:
    """Rows in columns: words at the left, figures at the right; a line end in a cell does not end the row."""
    rows = [tuple(map(visible, row)) for row in rows]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = zip(row, widths, words, strict=True)
        yield "  ".join(cell.ljust(width) if left else cell.rjust(width) for cell, width, left in cells).rstrip()
