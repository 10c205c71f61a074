"""Backups that make themselves: when a book is closed, once a day while it is open, and when a known stick appears."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.acts.backups import BackedUp, back_up_everywhere, backups_of, holds_all, own_place, places_there
from desktop_app.core.backups import Newest
from desktop_app.store.heads import newest as newest_save

if TYPE_CHECKING:
    from datetime import date, datetime
    from pathlib import Path

    from desktop_app.acts.backups import NotMade
    from desktop_app.core.text import Text
    from desktop_app.store.database import Book

_AHEAD = timedelta(days=1)
"""A backup that is said to be made later than this from now was made by a wrong clock: its age says nothing."""
_FEW = 4
"""So many of the newest backups are asked whether they hold everything: one a place, as a rule."""


class Seen(NamedTuple):
    """What one look has found and done."""

    newest: Newest
    done: BackedUp


class Watch:
    """Looks after the backups of one open book, and remembers from one look to the next which places were there."""

    def __init__(self) -> None:
        """Begin without having looked: the first look makes up for what the last closing could not."""
        self._there: frozenset[Path] = frozenset()
        self._day: date | None = None
        self._failed: frozenset[NotMade] = frozenset()

    def look(self, book: Book, now: datetime) -> Seen:
        """Back up where it is due; a place that still fails for the same reason is not told again."""
        there = frozenset(places_there())
        due = not book.read_only and (now.date() != self._day or not there <= self._there)
        done = BackedUp()
        self._there = there
        if due:
            self._day = now.date()
            done = back_up_everywhere(book, now)
            failed = frozenset(done.failed)
            done = done._replace(failed=tuple(each for each in done.failed if each not in self._failed))
            self._failed = failed
        return Seen(newest_backup(book, now), done)


def back_up_now(book: Book, now: datetime) -> Seen:
    """Back up to every place that is there, because somebody wishes it."""
    done = back_up_everywhere(book, now)
    return Seen(newest_backup(book, now), done)


def newest_backup(book: Book, now: datetime) -> Newest:
    """The newest backup of a book in the places that are there."""
    found = [each for each in backups_of(book) if each.at < now + _AHEAD]
    whole = newest_save(book) is None or any(holds_all(book, each) for each in found[:_FEW])
    if not found:
        return Newest(holds_all=whole)
    at, place = found[0].at, found[0].place
    return Newest(max((now.date() - at.date()).days, 0), "" if place == own_place() else str(place), whole)


def put_away(book: Book, now: datetime) -> Text | None:
    """Back up what is new and close a book; whatever fails about the backup, it is closed, and the place is named."""
    try:
        failed = () if book.read_only else back_up_everywhere(book, now).failed
    finally:
        words = book.close()
    return words or next((each.words for each in failed), None)
