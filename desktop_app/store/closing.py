"""Putting a scheme's file away: everything into the one file, or a sentence that says where it lies instead.

Whatever fails here, what was saved is saved: COMMIT alone decided that.
"""

from __future__ import annotations

from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.core.problems import Refused
from desktop_app.core.text import text
from desktop_app.store.attached_files import take_along
from desktop_app.store.birth import free_name, require_free, whole_copy
from desktop_app.store.driver import bring_in, connect
from desktop_app.store.failures import calmly
from desktop_app.store.file_lock import FileLock
from desktop_app.store.journal import belongs, has_journal, journal_of, set_aside
from desktop_app.store.key_file import put_keys
from desktop_app.store.seen import remember_head

if TYPE_CHECKING:
    from desktop_app.core.text import Text
    from desktop_app.store.cipher import BookKey
    from desktop_app.store.database import Book


def put_away(book: Book) -> Text | None:
    """Close a book and give back the right to write; what a person should know about where its saves are now."""
    try:
        return _closed(book)
    finally:
        hold, book.hold = book.hold, None
        if hold:
            hold.release()
        else:
            _tidy(book.path, book.key)


def save_copy_of(book: Book, path: Path) -> None:
    """Write everything an open book holds into a new file, though its own may be gone; Refused where that fails."""
    with calmly():
        require_free(path)
        put_keys(path, book.held_keys)
        take_along(book, path, book.key)
        whole_copy(book.connection, path, book.key)
    book.kept = path


def _closed(book: Book) -> Text | None:
    """Close the connection, and say what the file does not hold then."""
    try:
        with calmly(), closing(book.connection):
            words = _brought_in(book)
        _sweep(book)
    except Refused:
        return _beside(book.path) if has_journal(book.path) else None
    return words


def _brought_in(book: Book) -> Text | None:
    """Remember the head and bring the journal into the file, unless that is not the file that was opened."""
    if book.hold and book.whereabouts and not book.whereabouts.is_ours():
        return _left_out(book)
    remember_head(book)
    if book.hold and book.hold.file_is_gone():
        return _copy_of_removed(book)
    if book.hold:
        book.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return None


def _sweep(book: Book) -> None:
    """SQLite leaves its side files where the file was moved away from; there is nothing in them any more."""
    journal = journal_of(book.path)
    if book.whereabouts and book.whereabouts.is_away() and not has_journal(book.path):
        for end in ("-wal", "-shm"):
            journal.with_name(journal.name.removesuffix("-wal") + end).unlink(missing_ok=True)


def _beside(path: Path) -> Text:
    """The saves are in the journal, because they could not be brought into the file."""
    return text(
        "File",
        "Everything is saved. The newest saves lie in {journal} beside the file and could not be brought into it: "
        "never move or copy one without the other. Free some space on the disk or check it, then open and close the "
        "file.",
        journal=journal_of(path).name,
    )


def _copy_of_removed(book: Book) -> Text | None:
    """The file was removed while it was open, and lives only until it is closed: keep a copy of it."""
    told, copy = book.kept is not None, book.kept or _copied(book)
    if copy is None:
        return text(
            "File",
            "{name} was removed while it was open, and no copy could be kept. What was saved in it is lost.",
            name=str(book.path),
        )
    book.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    words = text("File", "{name} was removed or replaced while it was open. What was saved in it is kept in {copy}.")
    return None if told else words.about(name=book.path.name, copy=str(copy))


def _copied(book: Book) -> Path | None:
    """Where the whole file was copied to: beside it, or to the user's own folder where that does not work."""
    for folder in (book.path.parent, Path.home()):
        copy = free_name(folder / f"{book.path.stem}-kept{book.path.suffix}")
        with suppress(Refused):
            save_copy_of(book, copy)
            return copy
    return None


def _left_out(book: Book) -> Text:
    """The file was written over: its journal must not be laid over what is there now."""
    with closing(
        connect(book.path, mode="ro", key=book.key)
    ) as other:  # SQLite brings a journal in as the last one closes
        other.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        book.connection.close()
    return text(
        "File",
        "Another program has written over {name} while it was open. Its newest saves are kept in {aside}.",
        name=book.path.name,
        aside=set_aside(book.path).name,
    )


def _tidy(path: Path, key: BookKey | None) -> None:
    """After looking: let SQLite remove its side files, unless somebody still has the file."""
    if not journal_of(path).exists():
        return
    hold = FileLock(path)
    with suppress(OSError, Refused), calmly():
        if hold.take("", "") and (not has_journal(path) or belongs(path, key)):
            bring_in(path, key)
    hold.release()
