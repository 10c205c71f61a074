"""Opening a scheme's file: who may write, whether what lies beside it belongs to it, and of which version it is."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop_app.core.places import FULL
from desktop_app.core.problems import Problem, Refused, refused
from desktop_app.core.text import text
from desktop_app.store.attached_files import forget_former
from desktop_app.store.birth import free_name, left_behind, new_file, sweep, whole_copy
from desktop_app.store.database import Book
from desktop_app.store.driver import connect
from desktop_app.store.facts.updating import other_sums
from desktop_app.store.failures import calmly, disk_behind, of_a_looker, of_a_writer
from desktop_app.store.file_lock import FileLock
from desktop_app.store.identity import Device
from desktop_app.store.journal import belongs, has_journal, journal_of, set_aside
from desktop_app.store.key_file import (
    drop_other_keys,
    held_keys,
    is_locked,
    keys_are_missing,
    keys_beside,
    locked,
    put_keys,
)
from desktop_app.store.migrations import LATEST, migrate
from desktop_app.store.right_to_write import right_to_write
from desktop_app.store.schema import APPLICATION, TRIAL
from desktop_app.store.seen import as_known, missing_head
from desktop_app.store.shape import has_its_shape
from desktop_app.store.soundness import changed_parts
from desktop_app.store.whereabouts import Whereabouts

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.core.text import Text
    from desktop_app.store.cipher import Access, BookKey


class Outdated(Refused):
    """The file is of an earlier version, or has other sums: it must be opened for writing once."""


def open_book(  # noqa: PLR0913 - each answers a question of its own
    path: Path,
    *,
    create: bool = False,
    look: bool = False,
    who: tuple[str, str] = ("", ""),
    device: Device = Device(),  # noqa: B008 - it does not change
    access: Access | None = None,
) -> Book:
    """Open a scheme's file, to write if nobody else does, else to look; who is the user and the name of the machine.

    Refused where it is missing (unless it may be created), no Coverbook file, made by a newer version, or damaged.
    """
    with calmly():
        _check_place(path, create=create)
        if create and not path.exists():
            new_file(path)
    if access is None and is_locked(path):
        raise locked(path)
    if keys_are_missing(path):
        words = text(
            "File",
            "{name} is no Coverbook file, or it is locked and its keys are not beside it: put {keys} into this folder.",
            name=path.name,
            keys=keys_beside(path).name,
        )
        raise refused(words)
    hold, reason = (None, None) if look else right_to_write(path, who)
    try:
        with calmly():
            book = _opened(path, hold, (reason, device), access)
    except BaseException as error:
        if hold:
            hold.release()
        if isinstance(error, Refused) and (true := _true_cause(error, path, writes=hold is not None)) is not error:
            raise true from error
        raise
    if hold:
        _tidy(hold.file, access)
    return book


def _true_cause(refusal: Refused, path: Path, *, writes: bool) -> Refused:
    """What a refusal to open means: SQLite calls a place read-only, too, where the disk is full or fails."""
    if writes:
        return of_a_writer(refusal)
    return of_a_looker(refusal) if os.access(path.parent, os.W_OK) else refusal


def _tidy(file: Path, access: Access | None) -> None:
    """Remove what a killed program left beside a file that was opened to write, and beside the copies kept of it."""
    left_behind(file)
    sweep(file.parent, f"{file.stem}-before-")
    forget_former(file)
    if access:
        with suppress(Refused):  # who opens it next tries again
            drop_other_keys(file, access.key)


def _opened(path: Path, hold: FileLock | None, work: tuple[Refused | None, Device], access: Access | None) -> Book:
    """The file as a book of the latest version; its connection is closed again where that fails."""
    key = access.key if access else None
    beside = _judged(path, hold, key)
    connection = _connection(path, write=hold is not None, alone=beside.ignored, key=key)
    try:
        book = Book(path, connection, hold, *work)
        book.access, book.held_keys = access, held_keys(path)
        _bring_up_to_date(book)
        book.remark, book.newer = beside.remark, missing_head(book)
        book.device = as_known(book, book.device)
        if hold:
            book.whereabouts = Whereabouts(path, connection, key)
    except BaseException:
        connection.close()
        raise
    return book


def _check_place(path: Path, *, create: bool) -> None:
    """Refuse what cannot be a scheme's file before anything is opened."""
    name = str(path)
    if path.is_dir():
        raise refused(text("File", "{name} is a folder. Choose a Coverbook file in it.", name=name))
    if not path.exists() and not create:
        raise refused(
            text(
                "File",
                "There is no file {name}. Check the name, or make a new scheme.",
                name=name,
            )
        )
    if path.exists() and path.stat().st_size == 0:
        raise refused(
            text(
                "File",
                "{name} is empty. Choose a file that Coverbook has made.",
                name=name,
            )
        )
    if create and not path.parent.is_dir():
        raise refused(
            text(
                "File",
                "There is no folder {name}. Make it first.",
                name=str(path.parent),
            )
        )


class _JournalFound(NamedTuple):
    """What was done about a journal that does not belong to the file."""

    remark: Text | None = None
    ignored: bool = False
    """Whether it still lies there, and the file must be read without it."""


def _judged(path: Path, hold: FileLock | None, key: BookKey | None) -> _JournalFound:
    """Set aside a journal that does not go on from this file, or do not read it where it cannot be moved."""
    if not has_journal(path):
        return _JournalFound()
    if hold:
        return _JournalFound() if belongs(path, key) else _moved(path)
    short = FileLock(path)
    try:
        if short.take("", ""):
            return _JournalFound() if belongs(path, key) else _moved(path)
        return _ignored(path) if short.is_of_another_file() else _JournalFound()
    except OSError as error:
        return _not_judged(path, key, disk=error.errno in {*FULL, errno.EIO})
    finally:
        short.release()


def _not_judged(path: Path, key: BookKey | None, *, disk: bool) -> _JournalFound:
    """Where nothing can be written, SQLite reads a journal only while somebody who may write has it open.

    Either the place is read-only, or the disk is full or fails.
    """
    journal = journal_of(path)
    if journal.with_name(f"{journal.name.removesuffix('-wal')}-shm").exists():
        return _JournalFound() if belongs(path, key) else _ignored(path)
    words = text(
        "File",
        "The newest saves of {name} lie in {journal} and cannot be shown here, for this place is read-only. "
        "Copy both to a folder of your own.",
    )
    if disk:
        words = text(
            "File",
            "The newest saves of {name} lie in {journal} and cannot be shown now, for the disk is full or fails. "
            "Check it, then open the file again.",
        )
    return _JournalFound(words.about(name=path.name, journal=journal.name), ignored=True)


def _moved(path: Path) -> _JournalFound:
    """Give the journal a name under which it stays and does no harm."""
    words = text(
        "File",
        "Beside {name} lay saves that do not go on from this file: it was replaced by another copy. They are kept in "
        "{aside} and are not in this file.",
        name=path.name,
        aside=set_aside(path).name,
    )
    return _JournalFound(words)


def _ignored(path: Path) -> _JournalFound:
    """Read the file alone."""
    words = text(
        "File",
        "Beside {name} lie saves that do not go on from this file ({journal}). They are not shown.",
        name=path.name,
        journal=journal_of(path).name,
    )
    return _JournalFound(words, ignored=True)


def _connection(path: Path, *, write: bool, alone: bool, key: BookKey | None) -> Any:
    """A connection that writes, or looks even where nothing may be written (what is in a journal counts, too)."""
    if write:
        return connect(path, mode="rw", key=key)
    readable = os.access(path.parent, os.W_OK) or journal_of(path).exists()
    return connect(path, mode="ro" if readable and not alone else "immutable", key=key)


def _bring_up_to_date(book: Book) -> None:
    """Migrate an old file after copying it; Refused for files that are not ours or newer."""
    version = int(book.value("PRAGMA user_version"))
    if version > LATEST and book.value("PRAGMA application_id") == APPLICATION:
        raise refused(text("File", "This file was made by a newer Coverbook. Install the newest version to open it."))
    if book.value("PRAGMA application_id") == TRIAL:
        raise refused(
            text(
                "File",
                "This file was made by the trial edition of Coverbook, which this one cannot read. "
                "Export it with that edition and import the folder here.",
            )
        )
    empty = book.value("SELECT count(*) FROM sqlite_schema") == 0
    if not empty and (book.value("PRAGMA application_id") != APPLICATION or version == 0):
        raise refused(text("File", "This is not a Coverbook file. Choose a file that Coverbook has made."))
    if not empty and not has_its_shape(book.connection, version):
        raise _misshapen(book)
    if version < LATEST or other_sums(book):
        _migrate(book, version, empty=empty)
    elif not book.read_only:
        book.execute("PRAGMA journal_mode = WAL")  # a file restored from a copy has another one
        # Nothing changes: where the disk let SQLite open the file or its journal only to read, it says so now.
        book.execute("UPDATE main.book SET writes = writes WHERE false")


def _misshapen(book: Book) -> Refused:
    """What is said of a file with parts that Coverbook did not make, or without some that it did."""
    words = text(
        "File",
        "{name} in this file is not as Coverbook makes it, so the file is not opened. Restore it from a backup.",
    )
    return refused(words.about(name=next(iter(changed_parts(book)), "?")))


def _migrate(book: Book, version: int, *, empty: bool) -> None:
    """Bring the file to the latest version, a copy of the earlier one beside it, and its sums to those of today."""
    if book.read_only:
        words = text("File", "This file was made by an older Coverbook and must be opened for writing once.")
        raise disk_behind(book.looking_because) or Outdated(Problem(words))
    if not empty and version < LATEST:
        copy = free_name(book.path.with_name(f"{book.path.stem}-before-version-{LATEST}{book.path.suffix}"))
        put_keys(copy, book.held_keys)
        whole_copy(book.connection, copy, book.key)
    book.execute("PRAGMA journal_mode = WAL")
    migrate(book.connection, version)
