"""The past: every table as it stood after a save, and the sums of all facts as they were then.

The sums of then are those of now with what came since taken away, so that a statement printed last month is looked at
about as quickly as today's; where more came since than a look is worth, they are made anew for as long as it lasts.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from desktop_app.store.facts.changes import Changes
from desktop_app.store.facts.closed import ClosedTime
from desktop_app.store.facts.fact import HERE
from desktop_app.store.facts.updating import cells_to_remake, differences, worked_out
from desktop_app.store.meeting.ancestry import saves_beside

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.period import Day
    from desktop_app.store.database import Book
    from desktop_app.store.facts.fact import KeptSums


@contextmanager
def as_it_was(book: Book, save: int) -> Iterator[None]:
    """Read the file as it stood after a save: rows, facts and sums alike."""
    made: list[str] = []
    beside = saves_beside(book, save)
    changes = Changes(book, save, book.tables, beside)
    anew = cells_to_remake(changes)
    try:
        for cell, difference in differences(changes, anew, back=True):
            made += _with_difference(book, cell, difference)
        with book.as_of(save, changes.tables, beside), worked_out(book, anew, HERE) as tables:
            for cell in sorted(anew, key=lambda cell: cell.of is not None):
                made.append(f"TABLE temp.{cell.name}")
                book.execute(cell.create.replace("CREATE TABLE", "CREATE TEMP TABLE", 1))
                book.execute(cell.add(cell.anew(tables)))
            yield
    finally:
        for each in reversed(made):
            book.execute(f"DROP {each}")


def closed_time_differs(book: Book, save: int, last: Day) -> bool:
    """Whether anything up to a closed day is otherwise than it was after the save that closed it.

    Terms of products may be others since, and with them sums that rest on terms: of those it says nothing.
    """
    beside, closed = saves_beside(book, save), ClosedTime(book, last)
    changes = Changes(book, save, beside=beside)
    anew, terms = cells_to_remake(changes), changes.moved_terms()
    for cell, difference in differences(changes, anew, back=False):
        closed.look_at(cell, difference)
    same = [cell for cell in anew if not any(terms & set(of.terms) for of in cell.fact.sources)]
    if not same:  # to stand the past before the tables lets SQLite forget all statements that it has prepared
        return closed.touched is not None
    with book.as_of(save, changes.tables, beside), worked_out(book, same, HERE) as tables:
        for cell in (each for each in same if each.of is None):
            negative = ", ".join(f"-{each}" for each in cell.measures)
            now = f"SELECT {', '.join(cell.keys)}, {negative} FROM main.{cell.name}"
            closed.look_at(cell, f"SELECT {cell.columns} FROM ({cell.anew(tables)}) UNION ALL {now}")
    return closed.touched is not None


def _with_difference(book: Book, cell: KeptSums, difference: str) -> list[str]:
    """Stand what a table of sums was then in front of what it is; what was made for it."""
    table = f"{cell.name}_since"
    book.execute(cell.create.replace(f"CREATE TABLE {cell.name}", f"CREATE TEMP TABLE {table}", 1))
    book.execute(f"INSERT INTO temp.{table} ({cell.columns}) {difference}")
    book.execute(
        f"CREATE TEMP VIEW {cell.name} AS SELECT {cell.columns} FROM main.{cell.name} "
        f"UNION ALL SELECT {cell.columns} FROM temp.{table}"
    )
    return [f"TABLE temp.{table}", f"VIEW temp.{cell.name}"]
