"""Which backups are kept when new ones come: some of the last days, weeks and months."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable
    from datetime import datetime

DAYS, WEEKS, MONTHS = 7, 5, 12
"""So many days, weeks and months of which a backup is kept, counted over those that have one."""


def worth_keeping(made: Iterable[datetime]) -> frozenset[datetime]:
    """The newest backup of each of the last days, weeks and months that have one; the newest of all is among them.

    Days without a backup do not count, so that a laptop that lay in a cupboard for a year loses none.
    """
    newest_first = sorted(made, reverse=True)
    return frozenset(
        each
        for span, most in ((_day, DAYS), (_week, WEEKS), (_month, MONTHS))
        for each in _newest_of(newest_first, span, most)
    )


def _newest_of(newest_first: list[datetime], span: Callable[[datetime], Hashable], most: int) -> list[datetime]:
    """The newest of each of the latest so many spans."""
    found: dict[Hashable, datetime] = {}
    for each in newest_first:
        found.setdefault(span(each), each)
    return list(found.values())[:most]


def _day(at: datetime) -> Hashable:
    return at.date()


def _week(at: datetime) -> Hashable:
    return at.isocalendar()[:2]


def _month(at: datetime) -> Hashable:
    return at.year, at.month
