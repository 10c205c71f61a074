"""A report on paper: its tables as a document, in a reader's language and perhaps a second one."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.catalog.charts.of_table import drawn
from desktop_app.catalog.pages.page import (
    Document,
    Heading,
    PaperChart,
    PaperColumn,
    PaperRow,
    PaperRowKind,
    PaperTable,
    Paragraph,
)
from desktop_app.core.period import day_of
from desktop_app.core.picture import sizes
from desktop_app.core.shown import Clock, When
from desktop_app.core.table import RowKind
from desktop_app.core.text import text
from desktop_app.reports.batch import PaperHeap, PaperManner, each_in, print_papers
from desktop_app.reports.enclosed import enclosures, figures_in
from desktop_app.reports.report import Answer
from desktop_app.store.attachments import logo_of
from desktop_app.store.terms import last_save

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from desktop_app.catalog.pages.page import Block, Enclosure
    from desktop_app.core.language import Speech
    from desktop_app.core.progress import Progress
    from desktop_app.core.table import Table
    from desktop_app.core.text import Text
    from desktop_app.reports.batch import Issued
    from desktop_app.reports.report import Asked, Tabled

WIDEST, TURNED = 8, 12
"""Columns that stand side by side on a page, and on one that is turned; a wider table goes on below, its words
repeated."""
KINDS = MappingProxyType(
    {
        RowKind.PLAIN: PaperRowKind.PLAIN,
        RowKind.SUB: PaperRowKind.SUB,
        RowKind.TOTAL: PaperRowKind.TOTAL,
        RowKind.HEADING: PaperRowKind.TITLE,
    }
)


def print_report(answer: Tabled, out: Path, speech: Speech) -> None:
    """Write it as a PDF in one language, whole or not at all."""
    print_in(answer, out, PaperManner(speech))


def print_in(answer: Tabled, out: Path, manner: PaperManner, progress: Progress | None = None) -> Issued:
    """Write it as a PDF in some manner, whole or not at all: its papers where it has any, else its tables."""
    laid_out = answer.report.papers
    if laid_out is None or not isinstance(answer, Answer):
        return print_papers(PaperHeap(1, (document(answer),)), answer.report.label, out, manner, progress)
    with answer.asked.figures.book.steady():
        return print_papers(_with_logo(answer, laid_out), answer.report.label, out, manner, progress)


def print_each(answer: Tabled, folder: Path, manner: PaperManner, progress: Progress | None = None) -> Issued:
    """Write a PDF for each of its papers into a new folder, under names that sort."""
    laid_out = answer.report.papers
    if laid_out is None or not isinstance(answer, Answer):
        return each_in(folder, PaperHeap(1, (document(answer),)), manner, progress)
    with answer.asked.figures.book.steady():
        return each_in(folder, _with_logo(answer, laid_out), manner, progress)


def _with_logo(answer: Answer, laid_out: Callable[[Asked], PaperHeap]) -> PaperHeap:
    """The papers of a report, each with the scheme's logo."""
    heap, logo = laid_out(answer.asked), logo_of(answer.asked.figures.book)
    return heap if not logo else PaperHeap(heap.total, (replace(each, logo=logo) for each in heap.documents))


def document(answer: Tabled) -> Document:
    """The document of a report; of one of figures they are enclosed."""
    blocks = [Paragraph(words, quiet=True) for words in answer.remarks]
    enclosed: tuple[Enclosure, ...] = ()
    laid: Iterable[Block] | None = None
    if isinstance(answer, Answer):
        enclosed = enclosures(figures_in(answer)) if answer.report.of_figures else ()
        laid = answer.report.lays(answer) if answer.report.lays else None
    wide = laid is None and any(len(table.columns) > WIDEST for table in answer.tables)
    laid = _one_by_one(answer, wide=wide) if laid is None else laid
    foot = _foot(answer) if isinstance(answer, Answer) else None
    logo = logo_of(answer.asked.figures.book) if isinstance(answer, Answer) else b""
    whole = (*blocks, *laid)
    return Document(answer.report.label, answer.owner, answer.between, whole, enclosed, foot, wide=wide, logo=logo)


def _foot(answer: Answer) -> Text:
    """Of two papers of the same days it tells which is the later one, and from what file it was made."""
    now, save = datetime.now().astimezone(), last_save(answer.asked.figures.book).name
    words = text("Paper", "Made from the file at save {save} · printed on {day} at {time}")
    return words.about(save=save, day=When(day_of(now.date())), time=Clock.of(now))


def _one_by_one(answer: Tabled, *, wide: bool) -> Iterator[Block]:
    """The tables of a report that says nothing of its paper, one under the other."""
    for table in answer.tables:
        yield from table_blocks(table, answer.decimals, most=TURNED if wide else WIDEST)


def table_blocks(table: Table, decimals: int, level: int = 1, most: int = WIDEST) -> Iterator[Block]:
    """A table under its heading, in as many parts as its columns need, then its notes."""
    yield Heading(table.label, level=level)
    yield from bare_blocks(table, decimals, most)


def bare_blocks(table: Table, decimals: int, most: int = WIDEST) -> Iterator[Block]:
    """The same under a heading that is there already."""
    if chart := drawn(table, decimals):
        yield PaperChart(chart.chart, titled=False)
    tints = sizes(table)
    if not table.rows and not table.notes:
        yield Paragraph(text("Report view", "No rows."), quiet=True)
    for columns in _parts(table, most) if table.rows else ():
        tinted = {(row, columns.index(at)): size for (row, at), size in tints.items() if at in columns}
        yield replace(bare_table(table, decimals, columns), tints=tinted)
    yield from (Paragraph(note, quiet=True) for note in table.notes)


def bare_table(table: Table, decimals: int, columns: Sequence[int] = ()) -> PaperTable:
    """The rows of a table under some of its columns, or under all."""
    seen = tuple(columns or range(len(table.columns)))
    heads = (PaperColumn(of.label, figures=not of.unit.of_words) for of in (table.columns[at] for at in seen))
    return PaperTable(tuple(heads), tuple(_line(table, row, seen, decimals) for row in range(len(table.rows))))


def _parts(table: Table, most: int) -> Iterator[tuple[int, ...]]:
    """The columns of each part: those that say which row it is, and as many others as find room."""
    if len(table.columns) <= most:
        yield from (tuple(range(len(table.columns))),) if table.columns else ()
        return
    named = next((at for at, of in enumerate(table.columns) if not of.unit.of_words), most // 2)
    key = tuple(range(min(max(named, 1), most // 2)))
    others = len(table.columns) - len(key)
    parts = -(-others // (most - len(key)))
    each = -(-others // parts)  # parts of one size: no last column stands alone
    for first in range(len(key), len(table.columns), each):
        yield (*key, *range(first, min(first + each, len(table.columns))))


def _line(table: Table, row: int, columns: tuple[int, ...], decimals: int) -> PaperRow:
    """A row of a part of a table."""
    cells = (table.columns[at].reads(table.rows[row][at], decimals) for at in columns)
    return PaperRow(tuple(cells), KINDS[table.kind(row)])
