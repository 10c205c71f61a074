"""What the files of all laptops must say alike in the end, and what must hold of each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.acts.conflicts import conflicts
from desktop_app.acts.verify_book import verify_book
from desktop_app.acts.verify_closings import closings_that_differ
from desktop_app.acts.verify_saves import saves_that_do_not_hold
from desktop_app.store.closings import quarter_acts, standing
from desktop_app.store.database import Book
from desktop_app.store.facts.fact import NOW
from desktop_app.store.facts.registry import CELLS
from desktop_app.store.meeting.waiting import waiting
from desktop_app.store.soundness import damage, dangling_links
from tests.simulation.meeting_state import figures, records, unbalanced
from tests.simulation.ready import seen_apart

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.acts.conflicts import Conflict
    from desktop_app.store.database import Row
    from desktop_app.store.facts.fact import KeptSums


class Listening(Book):
    """A book that remembers what it was asked, and what it answered.

    Whatever is worked out of answers alone comes to the same in another book that gives the same ones.
    """

    def __init__(self, book: Book) -> None:
        """Stand before a book that is looked at."""
        super().__init__(book.path, book.connection, None, device=book.device)
        self.heard: dict[str, Row] = {}
        self._asked: dict[str, tuple[str, Any]] = {}
        self._is_all = True

    def query(self, sql: str, values: Sequence[Any] | dict[str, Any] = ()) -> list[Row]:
        """The answer, remembered."""
        rows = super().query(sql, values)
        name = f"{sql} {values}"
        self.heard[name] = tuple(rows)
        self._asked[name] = sql, values.copy() if isinstance(values, dict) else tuple(values)
        return rows

    def each(self, sql: str, values: Sequence[Any] | dict[str, Any] = ()) -> Iterator[Row]:
        """The same, one by one."""
        return iter(self.query(sql, values))

    def execute(self, sql: str, values: Sequence[Any] | dict[str, Any] = ()) -> None:
        """What is done to the file beside asking is no answer: then nothing is known of another book."""
        self._is_all = False
        super().execute(sql, values)

    def answers_as(self, other: Book) -> bool:
        """Whether another book gives every answer that this one has given."""
        return self._is_all and all(
            self.heard[name] == tuple(other.query(*asked)) for name, asked in self._asked.items()
        )


class Same:
    """What the first file that is looked at says, which all others must say."""

    def __init__(self) -> None:
        """Nothing is known yet."""
        self._told: dict[str, Any] = {}
        self._figures: dict[str, str] = {}
        self._first: Listening | None = None

    def differs(self, book: Book) -> Iterator[str]:
        """What a file says otherwise than the first one."""
        told = _told(book)
        if self._first is None:
            self._first, self._told = Listening(book), told
            self._figures = figures(self._first, _rests_on_saves(book))
        yield from (f"has other {what}" for what, wanted in self._told.items() if told[what] != wanted)
        if not self._first.answers_as(book) and figures(book) != self._figures:
            yield "has other figures"


def _told(book: Book) -> dict[str, Any]:
    """Records, the conflicts that wait, what was done with quarters and which closings stand.

    Acts of two laptops that knew nothing of each other stand in each file in the order in which they came to it.
    """
    acts = [each._replace(save=0) for each in quarter_acts(book)]
    return {
        "records": records(book),
        "conflicts": [_of(conflict) for conflict in conflicts(book)],
        "quarters": sorted(acts, key=lambda act: act.code),
        "closings": standing(acts),
    }


def _rests_on_saves(book: Book) -> dict[str, Any]:
    """What figures know of saves, which stand in another order in each file: it is told apart, not by answers."""
    return {"conflicts": len(waiting(book)), "quarter_acts": quarter_acts(book)}


def _of(conflict: Conflict) -> tuple[Any, ...]:
    """A conflict: which record, and what stands; of whether it is there not the saves that would have it otherwise."""
    said = conflict.versions[0].values if not conflict.columns else conflict.versions
    return conflict.sheet, conflict.record, conflict.columns, conflict.why, said


def faults(book: Book) -> Iterator[str]:
    """What `verify` would find wrong with pages, links, sums, saves and closed quarters, asked as quickly as can be."""
    yield from (f"the lines of {of} do not add up to nought" for of in unbalanced(book))
    yield from filter(None, [damage(book)])
    yield from (f"row {row} of {table} leads nowhere" for table, row, _ in dangling_links(book))
    yield from (f"{each.source} {dict(each.fields)}" for each in saves_that_do_not_hold(book))
    yield from (f"the sums {cell.name} are not those of the records" for cell in CELLS if book.value(_stale_sql(cell)))


def faults_of_closings(book: Book) -> Iterator[str]:
    """Closed quarters that are not as they were frozen."""
    if standing(quarter_acts(book)):
        with seen_apart(book, "closed") as seen:
            yield from (f"{each.source} {dict(each.fields)}" for each in closings_that_differ(seen))


def every_fault(book: Book) -> Iterator[str]:
    """All that `verify` itself finds."""
    with seen_apart(book, "verified", anew=True) as seen:
        yield from (f"{each.source} {dict(each.fields)}" for each in verify_book(seen).faults)


def _stale_sql(cell: KeptSums) -> str:
    """A query with a row where sums are not those of the records."""
    keys, negative = ", ".join(cell.keys), ", ".join(f"-{each}" for each in cell.measures)
    moved = " OR ".join(f"sum({each}) <> 0" for each in cell.measures)
    now = f"SELECT {cell.columns} FROM ({cell.anew(NOW)}) UNION ALL SELECT {keys}, {negative} FROM main.{cell.name}"
    return f"SELECT 1 FROM ({now}) GROUP BY {keys} HAVING {moved} LIMIT 1"
