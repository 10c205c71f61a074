"""What the file says about the scheme itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.store.database import Book

_AMOUNTS = ("premiums", "claims", "benefits", "tariffs", "vouchers", "schedules", "alr", "assets", "loans", "savings")


def has_amounts(book: Book) -> bool:
    """Whether anything is written in the scheme's currency yet."""
    return any(book.value(f"SELECT 1 FROM {table} LIMIT 1") for table in _AMOUNTS)


def fiscal_year_start(book: Book) -> int:
    """The month in which the scheme's year starts; January where it does not say."""
    return int(book.value("SELECT ifnull(fiscal_year_start, 1) FROM scheme") or 1)
