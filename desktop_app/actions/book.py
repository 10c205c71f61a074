"""Opening and closing the scheme's file, the first look at it, and its name for the window."""

from __future__ import annotations

from desktop_app.store.database import Book
from desktop_app.store.opening import open_book
from desktop_app.store.surroundings import surroundings

__all__ = ["Book", "open_book", "surroundings"]
