"""The first look at a file of anybody's: its tables, what they probably mean, and what they meant the last time."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.acts.exchange.dialects import AS_IT_TELLS, WINDOWS, Writing
from desktop_app.acts.exchange.foreign.registry import recognised
from desktop_app.acts.exchange.matched.matching import Matching, matching_at
from desktop_app.acts.exchange.matched.proposing import proposed
from desktop_app.acts.exchange.matched.seen import FileSeen
from desktop_app.acts.exchange.matched.tables import is_workbook, know, look_at, tables_at
from desktop_app.acts.exchange.preview import Preview, preview_of
from desktop_app.acts.exchange.shape import MATCHED, HowToRead
from desktop_app.acts.exchange.sources import Folder
from desktop_app.acts.exchange.strays import TABLES
from desktop_app.acts.exchange.workbook import Workbook
from desktop_app.catalog.data import LETTERS
from desktop_app.core.problems import Refused, refused
from desktop_app.core.text import text
from desktop_app.store.own_files import own_folder, write_whole

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.acts.exchange.matched.tables import TableBeginning
    from desktop_app.core.language import Speech
    from desktop_app.core.progress import Progress
    from desktop_app.store.database import Book

_BEGINNING = 1 << 16
MOST = 200
"""So many tables are remembered, the latest first."""


class Memory(NamedTuple):
    """By what headings are known: the languages in which they are named, and where it is kept what they have meant."""

    speeches: tuple[Speech, ...]
    place: Path | None = None
    written: Writing = AS_IT_TELLS
    """What is said of how a CSV file is written."""


def is_foreign(path: Path) -> bool:
    """Whether a file holds tables of anybody's: a CSV file alone, or a workbook without any sheet that we know."""
    if not os.path.isfile(path):  # noqa: PTH113 - unlike Path's own, it says no to a name that no system takes
        return False
    if not is_workbook(path):
        return path.suffix.lower() in TABLES
    book = Workbook(path)
    return not book.sheets() and not any(book.strangers()) and recognised("", book) is None


def sight(path: Path, known: Matching, memory: Memory) -> FileSeen:
    """What a file holds and probably means; Refused where it cannot be read or nothing is in it.

    A CSV file in no Unicode is read in the letters that were chosen the last time, else in the first that fit.
    """
    tables, seen = _read(path, memory.written, known.written.letters)
    if not seen:
        raise refused(text("Import", "There is no table in {name}.", name=path.name))
    found = [(each.name, match) for each in seen for match in proposed(each, known, memory.speeches)]
    matches = tuple(match for _, match in found)
    if isinstance(tables, Workbook):
        know(tables, seen, Matching(matches))  # now its cells are shown as they will be read
    beginnings = {each.name: each for each in (look_at(tables) if isinstance(tables, Workbook) else seen)}
    shown = tuple(beginnings[name] for name, _ in found)
    if isinstance(tables, Workbook):
        return FileSeen(path, shown, matches)
    return FileSeen(path, shown, matches, tables.written, Writing(tables.dialect.encoding, tables.dialect.mark))


def _read(path: Path, written: Writing, letters: str) -> tuple[Folder | Workbook, tuple[TableBeginning, ...]]:
    """The tables of a file, in the letters that are said, that it tells, or that were chosen the last time."""
    tables = tables_at(path, written)
    try:
        seen = tuple(look_at(tables))
    except Refused:
        if isinstance(tables, Workbook) or written.letters:
            raise
        if _is_binary(path):
            words = text("Import", "{name} holds no text: it is a picture or a file of another program.")
            raise refused(words.about(name=path.name)) from None
        fitting = (written._replace(letters=each) for each in (letters, *LETTERS) if each)
        fitted = next((found for each in fitting if (found := _read_in(path, each))), None)
        if fitted is None:
            raise
        return fitted
    if letters and not written.letters and isinstance(tables, Folder) and tables.dialect.encoding == WINDOWS:
        return _read_in(path, written._replace(letters=letters)) or (tables, seen)
    return tables, seen


def _is_binary(path: Path) -> bool:
    """Whether a file begins as no table does in one byte a letter; only asked where its letters cannot be told."""
    with path.open("rb") as handle:
        return b"\0" in handle.read(_BEGINNING)


def _read_in(path: Path, written: Writing) -> tuple[Folder | Workbook, tuple[TableBeginning, ...]] | None:
    """The tables of a file in some letters; None where they do not fit."""
    with suppress(Refused):
        tables = tables_at(path, written)
        return tables, tuple(look_at(tables))
    return None


def first_look(book: Book, path: Path, progress: Progress, how: HowToRead, memory: Memory) -> Preview | FileSeen:
    """What would come; of a file whose headings are anybody's first what they mean."""
    if how.shape == MATCHED or (not how.shape and is_foreign(path)):
        return sight(path, remembered(memory.place) if memory.place else Matching(), memory)
    return preview_of(book, path, progress, how)


def remembered(place: Path) -> Matching:
    """What headings have meant so far; nothing where that cannot be read."""
    with suppress(Refused):
        return matching_at(place)
    return Matching()


def remember(place: Path, new: Matching) -> None:
    """Keep what some headings mean; where the disk does not take it, they are matched anew the next time."""
    kept = remembered(place).with_tables(new.tables)
    letters = Writing(new.written.letters or kept.written.letters)
    with suppress(OSError):
        own_folder(place.parent)
        write_whole(place, Matching(kept.tables[:MOST], letters).written_down())
