"""Opening and closing the scheme's file, the first look at it, its laptops, and its name for the window."""

from __future__ import annotations

from desktop_app.store.closing import save_copy_of
from desktop_app.store.database import Book
from desktop_app.store.heads import Head
from desktop_app.store.identity import code_for, has_written, registered
from desktop_app.store.opening import open_book
from desktop_app.store.right_to_write import is_given_free, take_away
from desktop_app.store.seen import as_known
from desktop_app.store.sheet_rows import counts
from desktop_app.store.surroundings import surroundings

__all__ = [
    "Book",
    "Head",
    "as_known",
    "code_for",
    "counts",
    "has_written",
    "is_given_free",
    "open_book",
    "registered",
    "save_copy_of",
    "surroundings",
    "take_away",
]
