"""The tables of one file whose names and headings are anybody's: the sheets of a workbook, or a CSV file alone."""

from __future__ import annotations

import os
from dataclasses import dataclass
from itertools import chain, islice
from typing import TYPE_CHECKING

from desktop_app.acts.exchange.dialects import AS_IT_TELLS, Writing
from desktop_app.acts.exchange.matched.matching import distinct_headings
from desktop_app.acts.exchange.shape import MATCHED, ExchangeShape
from desktop_app.acts.exchange.sources import Folder
from desktop_app.acts.exchange.strays import TABLES
from desktop_app.acts.exchange.workbook import Workbook
from desktop_app.core.problems import Refused, refused
from desktop_app.core.records.field import Field
from desktop_app.core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from desktop_app.acts.exchange.matched.matching import Matching, TableMatch

_LOOKED_AT = 20
"""The headings stand within so many lines: above them a table may say what it is of."""
SAMPLE = 400
"""So many lines are looked at to see how a column is written."""
_HEADINGS = 2


@dataclass(frozen=True, slots=True)
class PlainTable:
    """A table of anybody's as its readers see it: its columns by their headings."""

    name: str
    fields: tuple[Field, ...] = ()


@dataclass(frozen=True, slots=True)
class TableBeginning:
    """What a table begins with: its headings, the line in which they stand, and the first lines under them."""

    name: str
    line: int
    headings: list[str]
    rows: Sequence[tuple[int, list[str]]]

    def cells(self, at: int) -> list[str]:
        """The first cells of a column."""
        return [cells[at] if at < len(cells) else "" for _, cells in self.rows]


def is_workbook(path: Path) -> bool:
    """Whether a path is that of a workbook, by its name."""
    return path.suffix.lower() in {".xlsx", ".xlsm", ".ods"}


def tables_at(path: Path, written: Writing = AS_IT_TELLS) -> Folder | Workbook:
    """The tables of a workbook, or of a CSV file, under their own names; Refused where it cannot be read."""
    if not os.path.isfile(path):  # noqa: PTH113 - unlike Path's own, it says no to a name that no system takes
        raise refused(text("Import", "There is no file {name} to import from.", name=str(path)))
    if not is_workbook(path) and path.suffix.lower() not in TABLES:
        raise refused(text("Import", "{name} is neither a workbook (.xlsx, .ods) nor a CSV file.", name=path.name))
    if is_workbook(path):
        book = Workbook(path)
        book.of = _shape([PlainTable(each) for each in book.titles])
        return book
    tables = Folder(path.parent, _shape([PlainTable(path.stem)], path.suffix))
    tables.written = written
    return tables


def look_at(tables: Folder | Workbook) -> list[TableBeginning]:
    """What each table that has headings begins with; Refused where one cannot be read."""
    return [seen for name in tables.sheets() if (seen := _seen(tables, name))]


def know(tables: Folder | Workbook, seen: Sequence[TableBeginning], matching: Matching) -> None:
    """Let the reader know by the headings what each column holds: a workbook shows its cells accordingly."""
    if isinstance(tables, Workbook):
        tables.above = {each.name: each.line - 1 for each in seen}
        tables.of = _shape([_known(each, matching.of(each.headings)) for each in seen])


def _known(seen: TableBeginning, matches: Sequence[TableMatch]) -> PlainTable:
    """A table with the kinds of its columns."""
    parts = [(match.field(each), each.heading) for match in matches for each in match.columns if each.column]
    fields = {heading: _field(field, heading) for field, heading in reversed(parts)}
    return PlainTable(seen.name, tuple(fields.values()))


def _field(of: Field, heading: str) -> Field:
    """A field under the heading of a table."""
    return Field(heading, heading, of.kind, Text("", heading), rate=of.rate)


def _shape(tables: Sequence[PlainTable], ending: str = ".csv") -> ExchangeShape:
    """Tables that are nobody's but their own."""
    return ExchangeShape(MATCHED, tuple(tables), (ending,), guesses=False)


def _seen(tables: Folder | Workbook, name: str) -> TableBeginning | None:
    """The beginning of a table; None where nothing is in it."""
    try:
        rows = list(islice(_rows(tables, name), SAMPLE))
    except Refused:
        if not tables.look_closely():
            raise
        return _seen(tables, name)
    if not rows:
        return None
    head = _head([cells for _, cells in rows[:_LOOKED_AT]])
    return TableBeginning(name, rows[head][0], distinct_headings(rows[head][1]), rows[head + 1 :])


def _rows(tables: Folder | Workbook, name: str) -> Iterator[tuple[int, list[str]]]:
    """All lines of a table with anything in them."""
    return chain.from_iterable(chunk.rows() for chunk in tables.chunks(name))


def _head(rows: Sequence[list[str]]) -> int:
    """Which of the first lines are the headings: the first one that is as wide as the table and all words."""
    widths = [sum(bool(cell.strip()) for cell in cells) for cells in rows]
    wide = max(max(widths) // 2 + 1, min(_HEADINGS, max(widths)))
    return next(
        (at for at, cells in enumerate(rows) if widths[at] >= wide and not any(map(_is_figure, cells))),
        next(at for at, width in enumerate(widths) if width >= wide),
    )


def _is_figure(cell: str) -> bool:
    """Whether a cell is a number or a day, as no heading is."""
    return any(map(str.isdigit, cell)) and not any(map(str.isalpha, cell))
