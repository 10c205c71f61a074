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
from desktop_app.store.failures import calmly
from desktop_app.store.heads import Head, holds, newest
from desktop_app.store.identity import book_id
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


def remember_head(book: Book) -> None:
    """Keep the head of a book that follows the one seen before; a place that cannot be written is no hindrance.

    A file without the save that was seen, say an older copy, does not make it forgotten.
    """
    with suppress(OSError, ValueError, Refused):
        seen = seen_head(book)
        if seen is None or holds(book, seen):
            _keep(book, seen)


def accept_head(book: Book) -> None:
    """Keep the head of a book though it does not follow the one seen before: a backup took its place.

    Refused where the disk fails.
    """
    with calmly():
        _keep(book, None)


def _keep(book: Book, seen: Head | None) -> None:
    """Write the head down, whole or not at all, where it is another one."""
    head = newest(book)
    if head is None or head == seen:
        return
    place = _place(book)
    own_folder(place.parent)
    write_whole(place, json.dumps(head._asdict()).encode())


def _place(book: Book) -> Path:
    """The file of a book's head; ValueError where the book's id is none of ours."""
    name = book_id(book)
    if not _ID.fullmatch(name):
        raise ValueError(name)
    return heads_folder() / f"{name}.json"
