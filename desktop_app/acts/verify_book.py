"""Verifying a file: everything that does not hold, in whole sentences."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from desktop_app.acts.permission import require_right
from desktop_app.acts.verify_closings import closings_that_differ
from desktop_app.acts.verify_saves import saves_that_do_not_hold
from desktop_app.catalog.mending import BY_OPTION
from desktop_app.core.problems import Refused, refused
from desktop_app.core.progress import Progress, Stopped
from desktop_app.core.text import Text, text
from desktop_app.store.attached_files import attached_folder
from desktop_app.store.attachments import files_faulty
from desktop_app.store.facts.compare import compared
from desktop_app.store.facts.updating import rebuild
from desktop_app.store.failures import in_doubt
from desktop_app.store.heads import names_its_newest, number_of_saves, save_of
from desktop_app.store.save import making_anew
from desktop_app.store.seen import accept_head, missing_head
from desktop_app.store.signing import NO_KEY, has_key
from desktop_app.store.soundness import changed_parts, damage, damaged_texts, dangling_links, index_anew, search_differs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from desktop_app.acts.who import Who
    from desktop_app.catalog.mending import Mending
    from desktop_app.store.database import Book
    from desktop_app.store.facts.compare import Comparison

    _Step = tuple[Text, Text, Callable[[], Iterable[Text]]]


MAKE_ANEW = "make_anew"
"""The right that it takes to make sums and search anew."""

_READING = text("Verify", "Reading every page")
_CHAIN = text("Verify", "Every save holds: nothing it wrote was changed, added or taken by hand.")
_PARTS = text("Verify", "Tables, guards and indexes are as Coverbook made them, and search finds everybody.")
_SUMS = text("Verify", "The sums kept for quick figures are those of the records.")
_EVIDENCE = text(
    "Verify", "The sums and the search may still say what stood there. Make them anew only once this was looked into."
)


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


def verify_book(
    book: Book, heads: Sequence[str] = (), progress: Progress | None = None, mending: Mending = BY_OPTION
) -> Verified:
    """Check pages, links, parts, search, chain and sums; a damaged file is not asked for more than its damage.

    The chain is held against the head that this laptop has seen last, and against those given: beginnings of digests.
    What can be mended is said with the way of the medium.
    """
    given, verdicts = [_digits(head) for head in heads], list[Verdict]()
    faults: list[Text] = []
    saves = 0
    try:
        with in_doubt(), compared(book) as comparison:
            for verdict in _verdicts(_steps(book, comparison, given, mending), progress or Progress()):
                verdicts.append(verdict)
                faults += verdict.faults
        broken = {each.words for each in verdicts if each.faults}
        faults += [_EVIDENCE] if _CHAIN in broken and broken & {_PARTS, _SUMS} else []
        saves = 0 if verdicts[0].faults else number_of_saves(book)
    except Stopped:
        raise
    except Refused as refusal:
        faults += [problem.message for problem in refusal.problems]
    return Verified(saves, tuple(dict.fromkeys(faults)), tuple(verdicts))


def _verdicts(steps: Sequence[_Step], progress: Progress) -> Iterator[Verdict]:
    """One thing after the other, the gravest first."""
    for at, (course, holding, look) in enumerate(steps):
        progress.at(course, at / len(steps))
        faults = tuple(look())
        yield Verdict(holding, faults)
        if faults and course is _READING:
            return


def _steps(book: Book, comparison: Comparison, given: Sequence[str], mending: Mending) -> tuple[_Step, ...]:
    """What is verified: what it is while one waits, the sentence if it holds, and the look for what does not."""
    return (
        (_READING, text("Verify", "Every page and index of the file can be read."), partial(_damage, book)),
        (
            text("Verify", "Following the links"),
            text("Verify", "Every link from one record to another leads to a record."),
            partial(_links, book),
        ),
        (
            text("Verify", "Looking at tables, guards and search"),
            _PARTS,
            lambda: _parts(book) or _search(book, mending),
        ),
        (
            text("Verify", "Looking for the last saves"),
            text("Verify", "The last save of this book that this laptop has seen is not missing."),
            partial(_heads, book, given, mending),
        ),
        (text("Verify", "Reckoning the chain of saves"), _CHAIN, partial(saves_that_do_not_hold, book)),
        *_steps_of_records(book, comparison, mending),
    )


def _steps_of_records(book: Book, comparison: Comparison, mending: Mending) -> tuple[_Step, ...]:
    """The same of what records say: texts, sums, closed quarters, papers."""
    return (
        (
            text("Verify", "Looking at the texts"),
            text("Verify", "Every text can be read."),
            partial(_texts, book),
        ),
        (text("Verify", "Comparing the sums with the records"), _SUMS, partial(_sums, comparison, mending)),
        (
            text("Verify", "Computing closed quarters again"),
            text("Verify", "Closed quarters, computed as of their closing, give what was frozen."),
            partial(closings_that_differ, book),
        ),
        (
            text("Verify", "Reading papers and photos"),
            text("Verify", "Every paper and photo lies beside the book as it was kept."),
            partial(_files, book),
        ),
    )


def rebuild_sums(book: Book, who: Who) -> None:
    """Make all sums kept ready, and what records are found by, anew from the records; Refused without the right.

    No save tells of it, and what the sums still said of a record changed by hand is gone.
    """
    require_right(book, MAKE_ANEW, who)
    with making_anew(book):
        rebuild(book)
        index_anew(book)


def is_older(book: Book) -> bool:
    """Whether a file lacks the last save that this laptop has seen of its book."""
    return missing_head(book) is not None


def accept(book: Book) -> None:
    """Take a file for the newest state of its book, though this laptop has seen another one since."""
    accept_head(book)
    book.newer = None


def _digits(head: str) -> str:
    """The beginning of a digest as it stands in the file; Refused where it is none."""
    found = head.strip().lower()
    if not _FINGERPRINT.fullmatch(found):
        words = text("Verify", "{head} is no fingerprint. Give at least 8 of its signs, 0 to 9 and a to f.", head=head)
        raise refused(words)
    return found


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
            "Row {row} of {table} points to a row of {target} that is not there. Look it up in a backup.",
            row=str(row),
            table=table,
            target=target,
        )


def _texts(book: Book) -> Iterator[Text]:
    """Texts that were met on the way and whose bytes are no text."""
    for table, row in damaged_texts(book):
        words = text("Verify", "A text in row {row} of {table} is damaged. Look it up in a backup, then correct it.")
        yield words.about(row=str(row), table=table)


def _parts(book: Book) -> list[Text]:
    """Tables, guards, indexes and marks that are not as Coverbook makes them, and a key that is none."""
    words = text(
        "Verify", "{name} is not as Coverbook makes it. Restore the file from a backup, or export it into a new one."
    )
    return [words.about(name=name) for name in changed_parts(book)] + ([] if has_key(book) else [NO_KEY])


def _search(book: Book, mending: Mending) -> list[Text]:
    """Keys, or an index of their parts, that do not find records as they are written."""
    return [mending.search] if search_differs(book) else []


def _heads(book: Book, given: Sequence[str], mending: Mending) -> Iterator[Text]:
    """Saves that were seen, or printed, and are not in the file."""
    if not names_its_newest(book):
        yield text(
            "Verify",
            "The file names another save as its newest than the chain of saves does. Compare it with a backup.",
        )
    missing = missing_head(book)
    if missing:
        yield mending.older_than(missing.name, missing.day)
    for head in given:
        if save_of(book, head) is None:
            yield text(
                "Verify",
                "No save of this file has the fingerprint {head}. It is another book, an older copy, or its last "
                "saves were undone. Take the newest copy.",
                head=head,
            )


def _sums(comparison: Comparison, mending: Mending) -> Iterator[Text]:
    """Sums that the records do not give."""
    yield from (mending.sums.about(name=name) for name in comparison.stale())


def _files(book: Book) -> Iterator[Text]:
    """Papers and photos whose bytes are gone or other than they were."""
    folder = attached_folder(book.path).name
    for code, name, is_there in files_faulty(book):
        if is_there:
            words = text("Verify", "The file of {code} ({name}) was changed in {folder}. Take it from a backup.")
        else:
            words = text("Verify", "The file of {code} ({name}) is missing in {folder}. Take it from a backup.")
        yield words.about(code=code, name=name, folder=folder)


_FINGERPRINT = re.compile(r"[0-9a-f]{8,64}")
