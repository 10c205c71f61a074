"""Locking a book, and who may open it: passwords, the recovery sheet, a new key.

Everything about passwords changes only the small file of keys beside the book. What each person may do stands in the
book itself (`acts/staff`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.problems import refused
from desktop_app.core.rights import ADMINISTRATOR
from desktop_app.core.text import text
from desktop_app.store.cipher import Access, Locked
from desktop_app.store.key_file import (
    KeyRing,
    WrongPassword,
    is_locked,
    new_ring,
    read_ring,
    salt_of,
    unlock,
    with_holder,
    with_next_key,
    without_holder,
    write_ring,
)
from desktop_app.store.opening import open_book
from desktop_app.store.recovery import RECOVERY, new_code
from desktop_app.store.relocking import lock_anew
from desktop_app.store.save import saving
from desktop_app.store.staff import STAFFED, administrators, write_staff

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.acts.who import Who
    from desktop_app.store.database import Book

__all__ = ["Access", "Locked", "WrongPassword", "is_locked"]


def sign_in(path: Path, name: str, password: str) -> Access:
    """What opens a locked book; Refused where name and password do not belong together."""
    ring = read_ring(path)
    key = unlock(ring, salt_of(path), name.strip(), password)
    return Access(name.strip(), key)


def agreed_by(book: Book, name: str, password: str, who: Who) -> Who:
    """Whoever acts, with a second person who agrees; Refused where name and password do not belong together."""
    return who._replace(second=sign_in(book.path, name, password).name)


def fits(access: Access, path: Path) -> bool:
    """Whether the key of somebody who has signed in is that of a file."""
    return access.key.salt == salt_of(path)


def signed_in_still(access: Access, path: Path) -> Access | None:
    """The access of somebody who has signed in, where the file that lies there now has the same key and knows them."""
    return access if fits(access, path) and access.name in names_of(path) else None


def names_of(path: Path) -> tuple[str, ...]:
    """Who may sign in to a locked book."""
    return read_ring(path).names


def protect(book: Book, name: str, password: str) -> str:
    """Lock an open book for a first person, its administrator, and close it; the code of the recovery sheet.

    They are its administrator as soon as it is locked: in a locked book without people everybody may do everything.
    What was on the disk before is not written over: SECURITY.md says so.
    """
    if book.access:
        raise refused(text("Sign in", "This book is locked already."))
    code = new_code()
    ring, key = new_ring(name.strip(), password)

    def first(made: Book) -> None:
        with saving(made, STAFFED, user=name.strip()) as save:
            write_staff(save, name.strip(), ADMINISTRATOR)

    lock_anew(book, with_holder(ring, key, RECOVERY, code), key, first)
    return code


def renew_key(book: Book) -> Access:
    """Write an open book anew under another key, and close it: whoever knew the former one knows nothing any more.

    Gives what opens it now for whoever has signed in.
    """
    access = _signed_in(book)
    ring, following = with_next_key(read_ring(book.path), access.key)
    lock_anew(book, ring, following)
    return Access(access.name, following)


def set_password(book: Book, name: str, password: str) -> None:
    """Let somebody sign in with a password from now on, and with no other."""
    _change(book, with_holder(_ring(book), _signed_in(book).key, name.strip(), password))


def shut_out(book: Book, name: str) -> None:
    """Let somebody sign in no longer; a key they copied opens the book until it is renewed."""
    _change(book, without_holder(_ring(book), _signed_in(book).key, name))


def new_recovery_code(book: Book) -> str:
    """Another code for the recovery sheet; the former one opens the book with former keys alone."""
    code = new_code()
    _change(book, with_holder(_ring(book), _signed_in(book).key, RECOVERY, code))
    return code


def recover(path: Path, code: str, name: str, password: str) -> Access:
    """Give an administrator another password by the recovery sheet; who is none gets one from an administrator."""
    key = unlock(read_ring(path), salt_of(path), RECOVERY, code)
    book = open_book(path, look=True, access=Access(RECOVERY, key))
    try:
        known = administrators(book)
        if known and name.strip() not in known:
            words = text("Sign in", "The recovery sheet gives an administrator a new password. They are: {names}.")
            raise refused(words.about(names=", ".join(known)), "name")
    finally:
        book.close()
    write_ring(path, with_holder(read_ring(path), key, name.strip(), password))
    return Access(name.strip(), key)


def _ring(book: Book) -> KeyRing:
    """The keys beside an open book; Refused where it is not locked."""
    _signed_in(book)
    return read_ring(book.path)


def _change(book: Book, ring: KeyRing) -> None:
    """Write the keys beside an open book."""
    book.held_keys = write_ring(book.path, ring)


def _signed_in(book: Book) -> Access:
    """Who has signed in; Refused where the book is not locked."""
    if book.access is None:
        raise refused(
            text("Sign in", "This book is not locked: everybody who has the file may open it. Protect it first.")
        )
    return book.access
