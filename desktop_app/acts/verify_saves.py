"""Saves that do not hold, in whole sentences: what is wrong with each, and which records are meant."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.acts.verify_records import records_altered
from desktop_app.core.shown import When
from desktop_app.core.text import Text, text
from desktop_app.store.heads import Made, made_by
from desktop_app.store.history import Fault, idle_devices, unsound_saves

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop_app.store.database import Book

_LOOKED_INTO = 3
"""So many saves that do not hold are looked into: their records are searched for in backups."""


def saves_that_do_not_hold(book: Book) -> Iterator[Text]:
    """Saves of which something does not hold, the first with the records that are meant, and laptops without saves."""
    looked = 0
    for save, fault in unsound_saves(book):
        made = made_by(book, save) or Made(str(save), 0, "")
        yield _OF_SAVES[fault].about(save=made.name, day=When(made.day), user=made.user or "?")
        if fault is Fault.WRITTEN and (looked := looked + 1) <= _LOOKED_INTO:
            yield from records_altered(book, save)
    for code in idle_devices(book):
        yield text(
            "Verify",
            "Laptop {code} is in the list of this book, but none of its saves is. Compare the file with a backup.",
            code=code,
        )


_OF_SAVES: Mapping[Fault, Text] = MappingProxyType(
    {
        Fault.WRITTEN: text(
            "Verify",
            "Save {save} of {day} by {user} does not hold: what it wrote is not what stands there now. "
            "Look it up in a backup.",
        ),
        Fault.FOLLOWS: text(
            "Verify",
            "Save {save} of {day} by {user} does not hold: it follows a save that is not before it. "
            "Compare the file with a backup.",
        ),
        Fault.TURN: text(
            "Verify",
            "Save {save} of {day} by {user} does not hold: it is not the next one of its laptop. "
            "Compare the file with a backup.",
        ),
        Fault.TIME: text(
            "Verify",
            "Save {save} of {day} by {user} does not hold: it says an earlier time than the save before it. "
            "Compare the file with a backup.",
        ),
        Fault.REPLACED: text(
            "Verify",
            "Save {save} of {day} by {user} does not hold: a record of it was replaced by no save after it. "
            "Compare the file with a backup.",
        ),
        Fault.MISSING: text(
            "Verify",
            "Records name a save as theirs that is not in the file (its row is {save}). "
            "Compare the file with a backup.",
        ),
    }
)
"""What each fault of a save means to a person, and what to do."""
