"""Import: all rows are checked first, every problem named by file, line and column; then all is written or nothing."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING

from desktop_app.acts.exchange.bulk_import import import_in_bulk, is_new
from desktop_app.acts.exchange.consent import Consent, taking_in
from desktop_app.acts.exchange.papers import about_papers
from desktop_app.acts.exchange.shape import BY_ITSELF, HowToRead
from desktop_app.acts.exchange.sources import source
from desktop_app.acts.exchange.staged import OWN_NAMES, absences, decimals_of, located_problems, staged
from desktop_app.acts.exchange.watched import READ, WatchedOrigin
from desktop_app.core.problems import Refused
from desktop_app.core.progress import Progress
from desktop_app.core.text import Text, text
from desktop_app.reports.check import check_written
from desktop_app.store.bulk import little_room
from desktop_app.store.heads import newest

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.acts.exchange.sources import Origin
    from desktop_app.acts.exchange.staged import Staged
    from desktop_app.core.checks.finding import Finding
    from desktop_app.store.cross_rules import Written
    from desktop_app.store.database import Book
    from desktop_app.store.save import Save


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import brings: new rows by sheet, words that lists did not know, and rows set aside by sheet."""

    rows: dict[str, int]
    words: list[tuple[str, str]]
    notes: tuple[Text, ...] = ()
    """What is to be said of how the files were read."""
    aside: dict[str, int] = field(default_factory=dict)
    save: str = ""
    """The name of the save that took them in, by which the whole import can be taken back."""
    written: Written | None = field(default=None, compare=False, repr=False)
    """The rows that came in."""

    def doubts(self, book: Book) -> tuple[Finding, ...]:
        """What the checks find doubtful about what came in; asked once it is saved, for it takes its time."""
        return () if self.written is None else tuple(check_written(book, self.written))


def import_folder(  # noqa: PLR0913 - who writes stands beside what is read
    book: Book,
    path: Path,
    *,
    check_only: bool = False,
    consent: Consent = Consent(),  # noqa: B008 - it does not change
    progress: Progress | None = None,
    how: HowToRead = BY_ITSELF,
) -> Imported:
    """Read a folder or workbook into the file; Refused with every problem when anything is wrong.

    Doubtful while the clock of this machine is; NeedsSecond where one person alone may not bring it in.
    """
    origin, progress = origin_at(book, path, progress, how), progress or Progress()
    if check_only:
        return _by_stages(book, origin, progress, consent, check_only=True)
    consent.require(book)
    try:
        return import_as_new(book, origin, consent) or _by_stages(book, origin, progress, consent)
    except Refused as refusal:
        if not any(each.file for each in refusal.problems):
            # The save said no, which knows rows and not their lines: looking ahead says the same with file and line.
            _by_stages(book, origin, progress, consent, check_only=True)
        raise


def _by_stages(
    book: Book, origin: Origin, progress: Progress, consent: Consent, *, check_only: bool = False
) -> Imported:
    """Read every row beside the file, then write what is new where none is bad."""
    with staged(book, origin, progress) as stage:
        problems = stage.problems()
        if problems:
            raise Refused(*located_problems(origin, problems))
        return write(stage, progress, consent, check_only=check_only)


def origin_at(book: Book, path: Path, progress: Progress | None, how: HowToRead) -> Origin:
    """The folder or workbook at a path, watched where somebody waits for it."""
    origin = source(path, how, progress, book)
    return origin if progress is None else WatchedOrigin(origin, progress)


def import_as_new(book: Book, origin: Origin, consent: Consent) -> Imported | None:
    """Into a file that has no such rows yet, written while they are read; None, with nothing written, if one is bad."""
    if absences(book, origin) or not is_new(book, origin):
        return None
    opened = partial(taking_in, book, origin.path, consent)
    good = import_in_bulk(book, origin, decimals_of(book, origin), OWN_NAMES, opened)
    if good is None:
        return None
    rows, words, save = good
    return Imported(rows, words, _notes(book, origin, save), save=_newest(book), written=save)


def write(stage: Staged, progress: Progress, consent: Consent, *, check_only: bool = False) -> Imported:
    """Write what the file does not hold yet; what that is."""
    words = stage.news()
    rows = stage.intake.forget_known()
    brought = Imported({name: count for name, count in rows.items() if count}, words, tuple(stage.origin.notes))
    if check_only and (late := stage.closed()):
        raise Refused(*map(stage.origin.located, late))
    if brought.rows and not check_only:
        progress.at(text("Import", "Writing the records"), (1 + READ) / 2)
        with little_room(stage.book), taking_in(stage.book, stage.origin.path, consent) as save:
            stage.intake.write(save)
            progress.at(text("Import", "Writing the records"), 1)
        notes = _notes(stage.book, stage.origin, save)
        return replace(brought, notes=notes, save=_newest(stage.book), written=save)
    return brought


def _notes(book: Book, origin: Origin, save: Save) -> tuple[Text, ...]:
    """What is to be said of how the tables were read, and of the papers beside them."""
    return (*origin.notes, *about_papers(book, origin.path, save))


def _newest(book: Book) -> str:
    """The name of the save that was just made."""
    head = newest(book)
    return head.name if head else ""
