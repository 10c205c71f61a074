"""Verifying a file: everything that does not hold, in whole sentences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.core.problems import Refused
from desktop_app.core.shown import When
from desktop_app.core.text import Text, text
from desktop_app.store.facts.compare import compared
from desktop_app.store.facts.keep import rebuild
from desktop_app.store.history import broken_saves, made_by, number_of_saves
from desktop_app.store.save import making_anew
from desktop_app.store.soundness import changed_parts, damage, dangling_links

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.store.database import Book
    from desktop_app.store.facts.compare import Comparison


@dataclass(frozen=True, slots=True)
class Verified:
    """What was verified: how many saves there are, and every fault in the order of its weight."""

    saves: int
    faults: tuple[Text, ...]


def verify_book(book: Book) -> Verified:
    """Check pages, links, guards, chain and sums; a damaged file is not asked for more than its damage."""
    faults: list[Text] = []
    saves = 0
    try:
        with compared(book) as comparison:
            faults += _damage(book)
            if not faults:
                faults += _links(book)
                faults += _parts(book)
                saves = number_of_saves(book)
                faults += _saves(book)
                faults += _sums(comparison)
    except Refused as refusal:
        faults += [problem.message for problem in refusal.problems]
    return Verified(saves, tuple(dict.fromkeys(faults)))


def rebuild_sums(book: Book) -> None:
    """Make all sums kept ready anew from the rows."""
    with making_anew(book):
        rebuild(book)


def _damage(book: Book) -> Iterator[Text]:
    """Pages and indexes that are not as SQLite left them."""
    found = damage(book)
    if found:
        yield text("Verify", "The file is damaged ({what}). Restore it from the latest backup.", what=found)


def _links(book: Book) -> Iterator[Text]:
    """Rows that point to rows that are not there."""
    for table, row, target in dangling_links(book):
        yield text(
            "Verify",
            "Row {row} of {table} points to a row of {target} that is not there.",
            row=str(row),
            table=table,
            target=target,
        )


def _parts(book: Book) -> Iterator[Text]:
    """Tables, guards and indexes that are not as Coverbook made them."""
    for name in changed_parts(book):
        yield text("Verify", "{name} is not as Coverbook made it: the file was changed by hand.", name=name)


def _saves(book: Book) -> Iterator[Text]:
    """Saves whose rows are no longer those they wrote."""
    for save in broken_saves(book):
        made = made_by(book, save)
        yield text(
            "Verify",
            "Save {save} of {day} by {user} does not hold: something it wrote was changed, added or taken by hand.",
            save=str(save),
            day=None if made is None else When(made[0]),
            user="?" if made is None else made[1] or "?",
        )


def _sums(comparison: Comparison) -> Iterator[Text]:
    """Sums that the records do not give."""
    for name in comparison.stale():
        yield text(
            "Verify", "The sums in {name} are not those of the records. Make them anew with --rebuild.", name=name
        )
