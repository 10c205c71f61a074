"""The codes and names that monitoring shows for benefits, causes and providers, and the pricing table."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from desktop_app.core.monitoring.pricing import Price

if TYPE_CHECKING:
    from desktop_app.store.database import Book


def benefits(book: Book) -> dict[int, str]:
    """The code of every benefit."""
    return {row: str(code) for row, code in book.query("SELECT id, code FROM benefits")}


def causes(book: Book) -> dict[int, str]:
    """The word of every cause."""
    return {row: str(word) for row, word in book.query("SELECT id, word FROM words WHERE list = 'cause'")}


def providers(book: Book) -> dict[int, tuple[str, str]]:
    """Code and name of every partner; any of them may have been named as the one who gave care."""
    return {row: (str(code), str(name)) for row, code, name in book.query("SELECT id, code, name FROM partners")}


def prices(book: Book) -> dict[int, list[Price]]:
    """The pricing table of every product that has one, in the order of sex and age."""
    found: dict[int, list[Price]] = defaultdict(list)
    rows = book.each(
        """SELECT product, sex, age_from, age_to, frequency, severity FROM expected
        ORDER BY product, sex, age_from, age_to"""
    )
    for product, *row in rows:
        found[product].append(Price(*row))
    return found
