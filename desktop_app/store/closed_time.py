"""What no save may do to closed time: change what was true there, or the record of how it was closed."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.closing import quarter_of
from desktop_app.core.problems import refused
from desktop_app.core.shown import When
from desktop_app.core.text import text
from desktop_app.store.closings import closed_to, closing_of
from desktop_app.store.facts.closed import ClosedTime
from desktop_app.store.scheme import fiscal_year_start

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.core.period import Day
    from desktop_app.core.text import Text
    from desktop_app.store.database import Book
    from desktop_app.store.save import Save

DATED: Mapping[str, str] = MappingProxyType({"alr": "date"})
"""Records that are no fact and post all the same, with the day on which they do: certified reserves."""
_LASTING = ("closings", "closing_figures")
"""Records that never change."""


def closed_time(save: Save) -> ClosedTime | None:
    """The days that were closed before a save; None where none were."""
    last = closed_to(save.book, save.number)
    return None if last is None else ClosedTime(save.book, last)


def refuse_closed_time(save: Save, closed: ClosedTime | None) -> None:
    """Refused where a save changes what was true in closed time, or how it was closed."""
    if any(_replaced(save, table) for table in _LASTING):
        words = text("Closing", "A closing stays as it was written. Reopen its quarter instead, with the reason.")
        raise refused(words)
    if closed is None:
        return
    for table, day in DATED.items():
        closed.touch(_earliest(save, table, day))
    if closed.touched is not None:
        raise refused(is_closed(save.book, closed.touched, closed.last))


def _replaced(save: Save, table: str) -> bool:
    """Whether a save has changed or withdrawn a row of a table."""
    if table not in save.tables():
        return False
    query = f"SELECT 1 FROM main.{table}_history WHERE replaced_by = ? LIMIT 1"
    return save.book.value(query, (save.number,)) is not None


def _earliest(save: Save, table: str, day: str) -> Day | None:
    """The earliest day of the rows of a table that a save has written, changed or withdrawn."""
    if table not in save.tables():
        return None
    query = f"""SELECT min(day) FROM (SELECT {day} AS day FROM main.{table} WHERE save = :now
        UNION ALL SELECT {day} FROM main.{table}_history WHERE replaced_by = :now)"""
    found = save.book.value(query, {"now": save.number})
    return None if found is None else int(found)


def is_closed(book: Book, day: Day, last: Day) -> Text:
    """What would be changed, which quarter that is, and what to do instead."""
    return _WORDS.about(day=When(day), quarter=closed_quarter(book, day), open=When(last + 1))


def closed_quarter(book: Book, day: Day) -> Text | str:
    """What people call the quarter whose closing closed a day; empty where none did."""
    act = closing_of(book, day)
    return quarter_of(act.period, fiscal_year_start(book)) if act else ""


_WORDS = text(
    "Closing",
    "This would change what was true on {day}, and {quarter} is closed. Write it down on {open} or later, where it may "
    "say that it concerns {quarter}; or let the manager reopen the quarter.",
)
