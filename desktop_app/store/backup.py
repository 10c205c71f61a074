"""Copies of a book elsewhere: whole, verified, with its keys and papers beside them; and putting one in its place.

The papers and photos come first: no copy of a book is ever there without them.
"""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from typing import TYPE_CHECKING

from desktop_app.core.backups import Difference, SaveMade
from desktop_app.core.disk import OWN_FILE, sync
from desktop_app.core.period import local_day
from desktop_app.core.problems import refused
from desktop_app.core.text import text
from desktop_app.store.attached_files import take_all_along, take_along
from desktop_app.store.birth import begun, copy_into, free_name, remove, require_free, where_one_writes, whole_copy
from desktop_app.store.driver import any_failure
from desktop_app.store.failures import calmly
from desktop_app.store.file_lock import FileLock
from desktop_app.store.heads import newest
from desktop_app.store.journal import has_journal, journal_of
from desktop_app.store.key_file import held_keys, keys_beside, put_keys, read_ring, write_ring
from desktop_app.store.opening import open_book
from desktop_app.store.own_files import certain
from desktop_app.store.soundness import damage
from desktop_app.store.standing import at_rest

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.store.cipher import Access, BookKey
    from desktop_app.store.database import Book


def back_up(book: Book, path: Path) -> None:
    """Write a whole copy of an open book and verify it; Refused, with nothing left there, where it does not hold."""
    with calmly():
        require_free(path)
        put_keys(path, book.held_keys)
    made = False
    try:
        with calmly():
            take_along(book, path, book.key)
        whole_copy(book.connection, path, book.key)
        made = True
        with suppress(OSError):  # a stick's file system may know no owners, and says so
            path.chmod(OWN_FILE)
        _verify(book, path)
    except BaseException:
        if made or not path.exists():  # or another program has made one of that name meanwhile
            for each in (path, keys_beside(path)):
                with suppress(OSError):
                    each.unlink(missing_ok=True)
        raise


def head_of(path: Path, key: BookKey | None) -> str:
    """The head of a backup; empty where it cannot be read with the key of today."""
    with suppress(any_failure()):
        standing = at_rest(path, key)
        return standing.head if standing else ""
    return ""


def compare(present: Book, backup: Book) -> Difference:
    """Which saves are in one of two files and not in the other."""
    ours, theirs = _saves(present), _saves(backup)
    same = present.value("SELECT id FROM book") == backup.value("SELECT id FROM book")
    lost = tuple(name for digest, name in ours.items() if digest not in theirs)
    return Difference(same, lost, tuple(name for digest, name in theirs.items() if digest not in ours))


def put_in_place(backup: Path, target: Path, access: Access | None) -> Path | None:
    """Make a backup the book; where the file that was there is kept, with all that lay beside it.

    Whatever ends the program meanwhile, the target is the one or the other, and the keys beside it open both.
    """
    hold = FileLock(target)
    with calmly():
        if not hold.take("", ""):
            raise refused(text("File", "{name} is open. Close it first, then restore it.", name=str(target)))
        place = begun(hold.file)
        try:
            _copy_of(backup, place, hold.file, access)
            kept = _set_aside(hold.file) if hold.file.exists() else None
            try:
                _take_keys(backup, hold.file)
                place.replace(hold.file)
            except BaseException:
                _forget(kept)
                raise
            with suppress(OSError):  # it is kept beside it; one that stays is set aside as not belonging
                journal_of(hold.file).unlink(missing_ok=True)
            certain(hold.file.parent)
        finally:
            remove(place)
            hold.release()
    return kept


def _verify(book: Book, path: Path) -> None:
    """Refused where the copy does not say what the book says, or a page of it cannot be read."""
    copy = open_book(path, look=True, access=book.access)
    try:
        whole = newest(copy) == newest(book) and not damage(copy)
    finally:
        copy.close()
    if not whole:
        raise refused(text("File", "The copy {name} is not whole. Check the disk it was to lie on.", name=str(path)))


def _saves(book: Book) -> dict[str, SaveMade]:
    """Every save by its digest, in their order."""
    rows = book.query("SELECT digest, device || '-' || number, time / 1000000.0, user FROM main.saves ORDER BY id")
    return {str(digest): SaveMade(name, local_day(at), user) for digest, name, at, user in rows}


def _copy_of(backup: Path, place: Path, target: Path, access: Access | None) -> None:
    """A sound copy of a backup, its papers beside what it becomes; Refused where a page of it cannot be read."""
    book = open_book(backup, look=True, access=access)
    try:
        if damage(book):
            raise refused(text("File", "{name} is damaged. Take another backup.", name=str(backup)))
        with where_one_writes():
            take_all_along(book, target, book.key)
            copy_into(book.connection, place, book.key)
            sync(place)
    finally:
        book.close()


def _set_aside(path: Path) -> Path:
    """Keep a file, its keys and its journal under a name that says so; all of them stay where they are, too."""
    kept = free_name(path.with_name(f"{path.stem}-before-restore{path.suffix}"))
    try:
        put_keys(kept, held_keys(path))
        if has_journal(path):
            shutil.copy2(journal_of(path), journal_of(kept))
            sync(journal_of(kept))
        _link(path, kept)
    except BaseException:
        _forget(kept)
        raise
    return kept


def _forget(kept: Path | None) -> None:
    """Remove a second name, and what was copied to lie beside it: the file is still where it was."""
    for each in (kept, keys_beside(kept), journal_of(kept)) if kept else ():
        with suppress(OSError):
            each.unlink(missing_ok=True)


def _link(path: Path, kept: Path) -> None:
    """Give a file a second name, or copy it where the disk knows no second names (a stick)."""
    try:
        os.link(path, kept)
    except OSError:
        shutil.copy2(path, kept)
        sync(kept)


def _take_keys(backup: Path, target: Path) -> None:
    """The keys of the backup beside the target, with those of the file that still lies there."""
    if not keys_beside(backup).exists():
        return
    rings = [read_ring(backup)]
    if keys_beside(target).exists():
        rings.append(read_ring(target))
    write_ring(target, *rings)
