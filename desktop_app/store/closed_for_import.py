"""What staged rows would change in closed time, told before they are written: as the save itself would be refused.

The facts are read from the tables as they would be, laid over those of the file, and compared with the sums that are
kept. That takes as long as making these anew, and is done only where some staged row says a closed day.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.records.field import Kind
from desktop_app.core.records.sheets import sheet
from desktop_app.store.closed_time import DATED, is_closed
from desktop_app.store.closings import closed_to
from desktop_app.store.facts.closed import ClosedTime
from desktop_app.store.facts.fact import HISTORY, NOW
from desktop_app.store.facts.registry import CELLS
from desktop_app.store.facts.updating import worked_out
from desktop_app.store.staged_rows import laid_over

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from desktop_app.core.period import Day
    from desktop_app.core.text import Text
    from desktop_app.store.database import Book

_WITHOUT_DAY = frozenset(("covers",))
"""Rows that count from the day of what they belong to."""


class StagedRefusal(NamedTuple):
    """What speaks against staged rows, with the first row that says the day: its sheet, line and field, if one does."""

    message: Text
    sheet: str = ""
    line: int = 0
    field: str = ""


def refusal_of_staged(book: Book, staged: Collection[str]) -> StagedRefusal | None:
    """The sentence by which closed time would refuse staged rows; None where it would not."""
    last = closed_to(book)
    named = sorted(set(HISTORY) & set(staged))
    if last is None or not _may_touch(book, staged, last):
        return None
    closed = ClosedTime(book, last)
    for name in DATED.keys() & set(staged):
        closed.touch(book.value(f"SELECT min({DATED[name]}) FROM temp.stage_{name}"))
    if named:
        _compare(book, named, staged, closed)
    if closed.touched is None:
        return None
    message = is_closed(book, closed.touched, last)
    return next((StagedRefusal(message, *at) for at in _saying(book, staged, closed.touched)), StagedRefusal(message))


def _may_touch(book: Book, staged: Collection[str], last: Day) -> bool:
    """Whether a staged row says a closed day, or counts from one that another row says."""
    days = ((name, field.name) for name in staged for field in sheet(name).fields if field.kind is Kind.DAY)
    return any(
        book.value(f'SELECT 1 FROM temp.stage_{name} WHERE "{field}" <= ? LIMIT 1', (last,)) for name, field in days
    ) or any(book.value(f"SELECT 1 FROM temp.stage_{name} LIMIT 1") for name in _WITHOUT_DAY & set(staged))


def _compare(book: Book, named: Collection[str], staged: Collection[str], closed: ClosedTime) -> None:
    """Let closed time see by how much the sums of the tables as they would be differ from those that are kept."""
    cells = tuple(cell for cell in CELLS if cell.of is None and "day" in cell.keys)
    with laid_over(book, named, staged):
        for name in named:
            _index_links(book, name)
        with worked_out(book, cells, {**NOW, **{name: f"temp.{name}" for name in named}}) as tables:
            for cell in cells:
                negative = ", ".join(f"-{each}" for each in cell.measures)
                kept = f"SELECT {', '.join(cell.keys)}, {negative} FROM main.{cell.name} WHERE day <= {closed.last}"
                closed.look_at(cell, f"SELECT {cell.columns} FROM ({cell.anew(tables)}) UNION ALL {kept}")


def _index_links(book: Book, name: str) -> None:
    """Find rows of a table that was laid over by what they belong to, as in the file."""
    for field in (each for each in sheet(name).fields if each.kind is Kind.LINK):
        book.execute(f"CREATE INDEX temp.ahead_{name}_{field.name} ON {name} ({field.name})")


def _saying(book: Book, staged: Collection[str], day: Day) -> Iterator[tuple[str, int, str]]:
    """Sheet, line and field of the first staged rows that say a day."""
    for name in staged:
        for field in (each for each in sheet(name).fields if each.kind is Kind.DAY):
            line = book.value(f'SELECT min(at_line) FROM temp.stage_{name} WHERE "{field.name}" = ?', (day,))
            if line is not None:
                yield name, int(line), field.column
