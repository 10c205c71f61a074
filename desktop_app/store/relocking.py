"""Bringing an open book under another key: the whole book is written anew beside itself and takes its own place.

Its papers and photos are sealed anew beforehand, and those under the former key go once nothing there needs them.

Whatever ends the program meanwhile, the file is the old one or the new one, and the file of keys opens both.
"""

from __future__ import annotations

import shutil
from contextlib import closing, suppress
from typing import TYPE_CHECKING, Any

from desktop_app.core.disk import sync
from desktop_app.core.problems import Refused, refused
from desktop_app.core.progress import Stopped
from desktop_app.core.text import text
from desktop_app.store.attached_files import forget_former, take_all_along
from desktop_app.store.birth import begun, remove, where_one_writes
from desktop_app.store.database import Book
from desktop_app.store.driver import connect
from desktop_app.store.failures import calm_sentence, calmly
from desktop_app.store.journal import has_journal
from desktop_app.store.key_file import drop_other_keys, write_ring
from desktop_app.store.own_files import certain
from desktop_app.store.seen import remember_head
from desktop_app.store.standing import other_copy, read_standing
from desktop_app.store.whereabouts import Whereabouts

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.store.cipher import BookKey
    from desktop_app.store.file_lock import FileLock
    from desktop_app.store.key_file import KeyRing

_MARKS = ("application_id", "user_version")
"""What a file says of itself beside its tables."""


def lock_anew(book: Book, ring: KeyRing, key: BookKey, first: Callable[[Book], object] | None = None) -> None:
    """Lock a book with a key that the ring holds, and close it: whole, or Refused and as it was.

    The ring holds the former key, too, if there was one. Afterwards it holds only the one that is needed. What shall
    be in the book from the moment on at which it is locked is written first, before it takes its place.
    """
    hold = writable(book)
    with where_one_writes():
        place = begun(hold.file)
        try:
            write_ring(hold.file, ring)
            _write_anew(book, place, key)
            if first:
                _add(book, place, key, first)
            take_all_along(book, hold.file, key)
            _let_go(book)
            place.replace(hold.file)
            certain(hold.file.parent)
        finally:
            remove(place)
            book.connection.close()
            book.hold, book.is_closed = None, True
            forget_former(hold.file)
            hold.release()
    with suppress(Refused):  # who opens it next tries again
        drop_other_keys(hold.file, key)


def writable(book: Book) -> FileLock:
    """The right to write to a book that is where it was opened; Refused where there is none."""
    if book.hold is None or book.whereabouts is None:
        raise book.looking_because or refused(text("File", "This file is open to look at only."))
    with calmly():
        book.whereabouts.check()
    return book.hold


def _write_anew(book: Book, place: Path, key: BookKey) -> None:
    """Everything the book holds, under another key, in a file of its own."""
    import sqlcipher3.dbapi2 as driver

    try:
        _export(book.connection.execute, place, key)
        with closing(connect(place, mode="rw", key=key)) as made:
            other_copy(made)
            _compare(book.connection, made)
        with suppress(OSError):  # a stick's file system may know no owners, and says so
            shutil.copymode(book.path, place)
        sync(place)
    except (driver.Error, OSError) as error:  # whatever SQLite finds wrong is in the new file
        stopped = calm_sentence(error)
        raise (stopped if isinstance(stopped, Stopped) else _not_written()) from error


def _add(book: Book, place: Path, key: BookKey, first: Callable[[Book], object]) -> None:
    """Let the new file, which nobody sees yet, be written to as a book."""
    with closing(connect(place, mode="rw", key=key)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        made = Book(place, connection, None, None, book.device)
        made.whereabouts = Whereabouts(place, connection, key)
        first(made)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    sync(place)


def _export(run: Callable[..., Any], place: Path, key: BookKey) -> None:
    """Write what a connection reads into a new file."""
    run("ATTACH ? AS relocked KEY ?", (str(place), key.spelled))
    try:
        run("PRAGMA relocked.journal_mode = MEMORY")  # nobody sees it before it is whole
        run("PRAGMA relocked.synchronous = OFF")
        run("SELECT sqlcipher_export('relocked')")
        for mark in _MARKS:
            run(f"PRAGMA relocked.{mark} = {run(f'PRAGMA main.{mark}').fetchone()[0]}")
    finally:
        run("DETACH relocked")


def _compare(ours: Any, made: Any) -> None:
    """Refused where the new file does not say what the book says: then the book stays as it is."""
    before, after = read_standing(ours), read_standing(made)
    parts = "SELECT count(*), total(length(sql)) FROM main.sqlite_schema"
    same = ours.execute(parts).fetchone() == made.execute(parts).fetchone()
    if before._replace(copy="") != after._replace(copy="") or not same:
        raise _not_written()


def _not_written() -> Refused:
    """What is said where the new file is not what it should be."""
    words = text(
        "File",
        "The file could not be written anew, so it stays as it was. Check whether there is space on the disk "
        "and whether it works.",
    )
    return refused(words)


def _let_go(book: Book) -> None:
    """Close the connection with nothing left in the journal: it would not fit the new file."""
    remember_head(book)
    book.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    book.connection.close()
    if has_journal(book.path):
        raise refused(text("File", "The newest saves could not be brought into the file. Free some space on the disk."))
