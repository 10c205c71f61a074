"""Whether every quarter that stands closed is left as it was by what joins two laptops; else nothing is taken in."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from desktop_app.core.problems import Refused, refused
from desktop_app.core.text import text
from desktop_app.store.closed_time import DATED
from desktop_app.store.closings import quarter_acts, standing
from desktop_app.store.facts.closed import ClosedTime
from desktop_app.store.facts.past import closed_time_differs
from desktop_app.store.history import as_of_sql
from desktop_app.store.meeting.ancestry import saves_beside
from desktop_app.store.meeting.late import DAYS, MEASURES

if TYPE_CHECKING:
    from desktop_app.store.closings import QuarterAct
    from desktop_app.store.database import Book


class KeptClosings:
    """The closings that stand once two laptops are joined: those of this file, and those that came to it."""

    def __init__(self, book: Book, last: int) -> None:
        """Read them; `last` is the last save that was there before."""
        self._book, self._last = book, last
        self._all = standing(quarter_acts(book))
        self._here = max((each for each in self._all if each.save <= last), key=attrgetter("last"), default=None)
        self.closed = None if self._here is None else ClosedTime(book, self._here.last)
        """What was closed here, to be told of whatever the sums change."""

    def broken(self) -> QuarterAct | None:
        """The closing of a quarter that is not as it was any more, once the sums are up to date; None where all are."""
        here, came = self._here, [each for each in self._all if each.save > self._last]
        if here is not None and ((self.closed and self.closed.touched is not None) or self._dated_otherwise(here)):
            return here
        differs = (each for each in came if closed_time_differs(self._book, each.save, each.last))
        return next(differs, None) or next(filter(self._dated_otherwise, came), None)

    def _dated_otherwise(self, act: QuarterAct) -> bool:
        """Whether what is no fact and posts all the same does so otherwise in a closed quarter than at its closing."""
        book = self._book
        beside = saves_beside(book, act.save)
        for table in DATED:
            columns = book.columns(table)
            told = ", ".join(name for name in columns if name in DAYS[table] or name in MEASURES)
            then = f"SELECT {told} FROM ({as_of_sql(table, columns, act.save, beside)}) WHERE {DATED[table]} <= :last"
            now = f"SELECT {told} FROM main.{table} WHERE {DATED[table]} <= :last"
            either = f"SELECT 1 FROM ({then} EXCEPT {now}) UNION ALL SELECT 1 FROM ({now} EXCEPT {then})"
            if book.value(f"SELECT EXISTS ({either})", {"last": act.last}):
                return True
        return False


def not_kept(broken: QuarterAct, last: int, maker: str) -> Refused:
    """What is said where a closing cannot be kept: of a quarter closed here, by a save up to the last one, or there."""
    return refused(_CLOSED_HERE if broken.save <= last else _CLOSED_THERE.about(laptop=maker))


_CLOSED_HERE = text(
    "Packet",
    "This packet would change what was true in a quarter that is closed here, so nothing was taken in. Let the manager "
    "reopen the quarter, then take it in.",
)
_CLOSED_THERE = text(
    "Packet",
    "What was written here would change what was true in a quarter that is closed on {laptop}, so nothing was taken "
    "in. Let the manager reopen the quarter there, and make a new packet.",
)
