"""The saves of a book as a list: who saved what when, and why."""

from __future__ import annotations

from datetime import datetime, time
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.period import date_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.period import Day, Period
    from desktop_app.store.database import Book

_SECOND = 1_000_000
"""Saves are timed in microseconds."""
_SAVES = """
SELECT device || '-' || number, time, user, action, reason FROM saves
WHERE time >= :first AND time < :after ORDER BY id
"""


class Listed(NamedTuple):
    """A save: its name, when it was made by this laptop's clock, by whom, by which act, and why."""

    name: str
    at: datetime
    user: str
    act: str
    reason: str | None


def saves_in(book: Book, period: Period) -> Iterator[Listed]:
    """The saves of a period, the oldest first; a day is the day of this laptop."""
    days = {"first": _beginning(period.first), "after": _beginning(period.last + 1)}
    for name, at, *rest in book.query(_SAVES, days):
        yield Listed(name, datetime.fromtimestamp(at / _SECOND).astimezone(), *rest)


class FollowingSave(NamedTuple):
    """A save by its name, the act it bears and who made it."""

    name: str
    action: str
    user: str


def last_number(book: Book) -> int:
    """The row of the newest save; 0 while there is none."""
    return int(book.value("SELECT ifnull(max(id), 0) FROM saves"))


def first_after(book: Book, number: int) -> FollowingSave | None:
    """The save that followed one; None where none did."""
    rows = "SELECT device || '-' || number, action, user FROM saves WHERE id > ? ORDER BY id LIMIT 1"
    found = book.one(rows, (number,))
    return FollowingSave(*found) if found else None


def _beginning(day: Day) -> int:
    """The moment at which a day begins on this laptop, in the unit of the saves."""
    return int(datetime.combine(date_of(day), time()).astimezone().timestamp()) * _SECOND
