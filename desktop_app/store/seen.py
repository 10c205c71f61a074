"""The last head that this laptop has seen of each book, kept in the user's own folder, for the user alone.

A file cannot prove that its last saves are still there: who has the program can undo them and compute every digest
anew. So this laptop remembers. It does when a book is closed, not with each save: a saved receipt would cost twice as
much, and while a book is open nobody else may write to it. What a power cut leaves out is seen at the next close.
"""

from __future__ import annotations

import json
import re
from contextlib import suppress
from typing import TYPE_CHECKING

from desktop_app.core.problems import Refused
from desktop_app.store.cipher import derived, signer_of
from desktop_app.store.failures import calmly
from desktop_app.store.heads import Head, holds, names_its_newest, newest
from desktop_app.store.identity import Device, book_id, code_for
from desktop_app.store.own_files import own_folder, write_whole

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.store.database import Book

_ID = re.compile(r"[0-9a-f]{32}")


def heads_folder() -> Path:
    """Where the heads are kept, one small file a book."""
    from platformdirs import user_state_path

    return user_state_path("coverbook", appauthor=False) / "heads"


def seen_head(book: Book) -> Head | None:
    """The head of a book when it was last closed here; None where it never was, or that cannot be read."""
    try:
        known = json.loads(_place(book).read_text(encoding="utf-8"))
        return Head(str(known["device"]), int(known["number"]), str(known["digest"]), int(known["day"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def missing_head(book: Book) -> Head | None:
    """The last head that this laptop has seen of a book, where it is not in it: then this is an older copy."""
    seen = seen_head(book)
    return None if seen is None or holds(book, seen) else seen


def as_known(book: Book, device: Device) -> Device:
    """The laptop as it writes in a book: after it was put back to an older copy, under another key and code.

    The saves that the older copy lacks may have gone to others, and their numbers, codes and receipts to people: the
    laptop that goes on from the copy is another one to the book, so that none is given twice. One without a key of its
    own (a test's) stays what it is.
    """
    turn = _turn(book)
    if not turn or not device.secret or device.turned:
        return device
    secret = derived(bytes.fromhex(device.secret), f"turned {turn}".encode()).hex()
    key = signer_of(secret)
    return Device(code_for(book, key), key, device.name, secret, turned=True)


def _turn(book: Book) -> str:
    """The save that an older copy of the book lacked when this laptop last went on from one; empty where none did."""
    missing = missing_head(book)
    if missing is not None:
        return missing.digest
    try:
        return str(json.loads(_place(book).read_text(encoding="utf-8")).get("turned", ""))
    except (OSError, ValueError, AttributeError):
        return ""


def remember_head(book: Book) -> None:
    """Keep the head of a book that follows the one seen before; a place that cannot be written is no hindrance.

    A file without the save that was seen, say an older copy, does not make it forgotten. A save added by hand is not
    remembered: the true book would be taken for an older copy of it.
    """
    with suppress(OSError, ValueError, Refused):
        seen = seen_head(book)
        if (seen is None or holds(book, seen)) and names_its_newest(book):
            _write_down(book, seen)


def accept_head(book: Book) -> None:
    """Keep the head of a book though it does not follow the one seen before: a backup took its place.

    Refused where the disk fails.
    """
    with calmly():
        _write_down(book, None)


def _write_down(book: Book, seen: Head | None) -> None:
    """Write the head down, whole or not at all, where it is another one."""
    head, turn = newest(book), _turn(book)
    if head is None or head == seen:
        return
    place = _place(book)
    own_folder(place.parent)
    kept = head._asdict() | ({"turned": turn} if turn else {})
    write_whole(place, json.dumps(kept).encode())


def _place(book: Book) -> Path:
    """The file of a book's head; ValueError where the book's id is none of ours."""
    name = book_id(book)
    if not _ID.fullmatch(name):
        raise ValueError(name)
    return heads_folder() / f"{name}.json"
