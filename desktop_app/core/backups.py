"""Which backups are kept when new ones come, and when the newest is too old."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable
    from datetime import datetime

DAYS, WEEKS, MONTHS = 7, 5, 12
"""So many days, weeks and months of which a backup is kept, counted over those that have one."""

OLD = 2
"""Days after which a backup that lacks something is too old."""


class Newest(NamedTuple):
    """The newest backup of a book, as one sees it at a glance."""

    days: int | None = None
    """How many days ago it was made; None where there is none."""
    place: str = ""
    """Its folder; empty for this laptop's own."""
    holds_all: bool = False
    """Whether it holds the newest save, or nothing has been saved yet: then its age does not matter."""

    @property
    def is_old(self) -> bool:
        """Whether a new one is needed."""
        return not self.holds_all and (self.days is None or self.days >= OLD)


class SaveMade(NamedTuple):
    """A save as a person knows it."""

    name: str
    day: int
    user: str


class Difference(NamedTuple):
    """What putting a backup in the place of a book would change, in saves."""

    same_book: bool
    lost: tuple[SaveMade, ...]
    """The saves of the present file that the backup does not hold, the oldest first."""
    back: tuple[SaveMade, ...]
    """The saves of the backup that the present file does not hold."""


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
