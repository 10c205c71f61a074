"""What the file says about the scheme itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.store.database import Book

_AMOUNTS = ("premiums", "claims", "benefits", "tariffs", "vouchers", "schedules", "alr", "assets", "loans", "savings")


def has_amounts(book: Book) -> bool:
    """Whether anything is written in the scheme's currency yet."""
    return any(book.value(f"SELECT 1 FROM {table} LIMIT 1") for table in _AMOUNTS)
