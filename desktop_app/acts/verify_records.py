"""Which records of a save that does not hold were changed by hand, in the words of its sheets, and where to look."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from itertools import islice
from typing import TYPE_CHECKING

from desktop_app.acts.backups import backups_of
from desktop_app.core.holdable import unholdable
from desktop_app.core.period import day_of
from desktop_app.core.problems import Refused
from desktop_app.core.records.sheets import SHEETS, sheet
from desktop_app.core.shown import When
from desktop_app.core.text import counted, text
from desktop_app.reports.fields import shown_alone
from desktop_app.store.altered import altered, found_in_vain, holds_as_written, spoken_against, written_by
from desktop_app.store.opening import open_book
from desktop_app.store.terms import decimals_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.acts.backups import Backup
    from desktop_app.core.shown import Shown
    from desktop_app.core.text import Text
    from desktop_app.store.altered import RecordAltered
    from desktop_app.store.database import Book

_FEW = 5
"""So many records are named of a save: who has these knows where to look."""
_BACKUPS = 8
"""So many of the newest backups are asked whether they have the save as it was."""


def records_altered(book: Book, save: int) -> Iterator[Text]:
    """What a save wrote and stands there otherwise, by a backup that has it as it was; else what may be meant."""
    for backup in backups_of(book)[:_BACKUPS]:
        with suppress(Refused), _opened(book, backup) as copy:
            if holds_as_written(copy, book, save):
                yield from _by_backup(book, copy, save, backup)
                return
    yield from _by_themselves(book, save)


@contextmanager
def _opened(book: Book, backup: Backup) -> Iterator[Book]:
    """A backup to look at; Refused where it cannot be read with the key of today."""
    copy = open_book(backup.path, look=True, access=book.access)
    try:
        yield copy
    finally:
        copy.close()


def _by_backup(book: Book, copy: Book, save: int, backup: Backup) -> Iterator[Text]:
    """Each record that a backup has otherwise, the first of them with what differs."""
    found, places = altered(book, copy, save), decimals_of(book)
    day = When(day_of(backup.at.date()))
    for each in islice(found, _FEW):
        yield from (words.about(day=day) for words in _altered(each, places))
    if more := sum(1 for _ in found):
        yield counted("Data", "and %n more", "rows not shown", more)


def _altered(of: RecordAltered, places: int) -> Iterator[Text]:
    """What is said of one record."""
    named = {"sheet": _sheet(of.table), "code": of.code}
    if of.now is None or of.then is None:
        yield (_TAKEN if of.now is None else _ADDED).about(**named)
        return
    for name in of.fields:
        then, now = (_shown(of.table, name, values[name], places) for values in (of.then, of.now))
        yield _CHANGED.about(**named, field=_field(of.table, name), then=then, now=now)


def _by_themselves(book: Book, save: int) -> Iterator[Text]:
    """What the search and the sums speak against, else all of a save that wrote few records."""
    gone = tuple(islice(found_in_vain(book), _FEW))
    for words, found in (
        (_GONE, gone),
        (_AGAINST, () if gone else spoken_against(book, save)),
        (_ONE_OF, written_by(book, save, _FEW)),
    ):
        yield from (words.about(sheet=_sheet(each.table), code=each.code) for each in found[:_FEW])
        if found:
            return


def _sheet(table: str) -> Text | str:
    """What people call the sheet of a record."""
    return next((of.label for of in SHEETS if of.name == table), _SETTINGS)


def _field(table: str, name: str) -> Text | str:
    """What people call a field; a column that is no field by its own name."""
    with suppress(KeyError):
        return sheet(table).field(name).label
    return name


def _shown(table: str, name: str, value: object, places: int) -> Shown:
    """What stands in a field, as people read it; what no form would take as it stands there."""
    with suppress(KeyError):
        field = sheet(table).field(name)
        if value is not None and unholdable(field, value) is None:
            return shown_alone(field, value, places)
    return "–" if value is None else str(value)


_SETTINGS = text("Navigation", "Settings")
_CHANGED = text(
    "Verify",
    "{sheet}, {code}: {field} is {now}, and {then} in the backup of {day}, where the save holds. See it on the page "
    "Data, under Records.",
)
_ADDED = text(
    "Verify",
    "{sheet}, {code}: it was added by hand, for it is not in the backup of {day}, where the save holds. See it on the "
    "page Data, under Records.",
)
_TAKEN = text(
    "Verify",
    "{sheet}, {code}: it was taken out by hand, for it is in the backup of {day}, where the save holds. See it there.",
)
_GONE = text("Verify", "{sheet}, {code}: the search still knows it, and it is not there. See it in a backup.")
_AGAINST = text(
    "Verify",
    "{sheet}, {code}: the search, or sums in which it stands, still say something else. Look there first, on the page "
    "Data, under Records.",
)
_ONE_OF = text(
    "Verify",
    "{sheet}, {code}: that save wrote few records, and this is one of them. See it on the page Data, under Records.",
)
