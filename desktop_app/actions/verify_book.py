"""Verifying a file: everything that does not hold, in whole sentences."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from desktop_app.core.problems import Refused
from desktop_app.core.progress import Progress, Stopped
from desktop_app.core.shown import When
from desktop_app.core.text import Text, text
from desktop_app.store.facts.compare import compared
from desktop_app.store.facts.keep import rebuild
from desktop_app.store.history import broken_saves, made_by, number_of_saves
from desktop_app.store.soundness import changed_parts, damage, dangling_links

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop_app.store.database import Book
    from desktop_app.store.facts.compare import Comparison


_READING = text("Verify", "Reading every page")


@dataclass(frozen=True, slots=True)
class Verdict:
    """One thing that was verified: the sentence that holds, or what does not."""

    words: Text
    faults: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Verified:
    """What was verified: how many saves there are, every fault in the order of its weight, and each single thing."""

    saves: int
    faults: tuple[Text, ...]
    verdicts: tuple[Verdict, ...] = ()


def verify_book(book: Book, progress: Progress | None = None) -> Verified:
    """Check pages, links, guards, chain and sums; a damaged file is not asked for more than its damage."""
    verdicts: list[Verdict] = []
    faults: list[Text] = []
    saves = 0
    try:
        with compared(book) as comparison:
            for verdict in _verdicts(book, comparison, progress or Progress()):
                verdicts.append(verdict)
                faults += verdict.faults
        saves = 0 if verdicts[0].faults else number_of_saves(book)
    except Stopped:
        raise
    except Refused as refusal:
        faults += [problem.message for problem in refusal.problems]
    return Verified(saves, tuple(dict.fromkeys(faults)), tuple(verdicts))


def _verdicts(book: Book, comparison: Comparison, progress: Progress) -> Iterator[Verdict]:
    """One thing after the other, the gravest first."""
    steps: tuple[tuple[Text, Text, Callable[[], Iterator[Text]]], ...] = (
        (_READING, text("Verify", "Every page and index of the file can be read."), partial(_damage, book)),
        (
            text("Verify", "Following the links"),
            text("Verify", "Every link from one record to another leads to a record."),
            partial(_links, book),
        ),
        (
            text("Verify", "Looking at tables and guards"),
            text("Verify", "Tables, guards and indexes are as Coverbook made them."),
            partial(_parts, book),
        ),
        (
            text("Verify", "Reckoning the chain of saves"),
            text("Verify", "Every save holds: nothing it wrote was changed, added or taken by hand."),
            partial(_saves, book),
        ),
        (
            text("Verify", "Comparing the sums with the records"),
            text("Verify", "The sums kept for quick figures are those of the records."),
            partial(_sums, comparison),
        ),
    )
    for at, (course, holds, look) in enumerate(steps):
        progress.at(course, at / len(steps))
        faults = tuple(look())
        yield Verdict(holds, faults)
        if faults and course is _READING:
            return


def rebuild_sums(book: Book) -> None:
    """Make all sums kept ready anew from the rows."""
    with book.steady():
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
