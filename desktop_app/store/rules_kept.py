"""What a setting was in the course of time: each value with the day on which it was set, and by whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.period import local_day

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.period import Day, Period
    from desktop_app.store.database import Book

_MICROSECONDS = 1_000_000
_VALUES = """
SELECT s.time, s.user, v.value
FROM (SELECT name, value, save FROM main.settings UNION ALL SELECT name, value, save FROM main.settings_history) v
JOIN saves s ON s.id = v.save WHERE v.name = ? ORDER BY s.id
"""


class SettingSince(NamedTuple):
    """A value of a setting, since when it holds, and who set it; None while it was not set."""

    since: Day | None
    user: str
    value: str | None


def setting_during(book: Book, name: str, period: Period) -> tuple[SettingSince, ...]:
    """The value of a setting as the period began, then each that it was given within it."""
    found = list(_values(book, name))
    before = [each for each in found if each.since is not None and each.since < period.first]
    first = before[-1] if before else SettingSince(None, "", None)
    return first, *(each for each in found if each.since is not None and period.holds(each.since))


def _values(book: Book, name: str) -> Iterator[SettingSince]:
    """Every value that a setting ever had, the oldest first."""
    for time, user, value in book.query(_VALUES, (name,)):
        yield SettingSince(local_day(time / _MICROSECONDS), str(user), None if value is None else str(value))
