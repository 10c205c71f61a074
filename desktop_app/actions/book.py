"""Opening and closing the scheme's file; the name under which the window knows an open file."""

from __future__ import annotations

from desktop_app.store.database import Book, open_book

__all__ = ["Book", "open_book"]
