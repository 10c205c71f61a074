"""The scheme, its products and its offices, as the figures need them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.store.rows import read

if TYPE_CHECKING:
    from desktop_app.core.records.scheme import Scheme
    from desktop_app.store.database import Book


def scheme(book: Book) -> Scheme | None:
    """The scheme of the file; None in a file without one."""
    found: Scheme | None = read(book, "scheme", 1)
    return found


def currency(book: Book) -> str:
    """The code of the scheme's currency; empty in a file without a scheme."""
    return str(book.value("SELECT currency FROM scheme") or "")


def products(book: Book) -> dict[int, Any]:
    """Every product by its row number, in the order of their codes."""
    rows = book.query("SELECT id FROM products ORDER BY code")
    return {int(row): read(book, "products", int(row)) for (row,) in rows}


def targets(book: Book, product: int | None, first: int, last: int) -> dict[str, float]:
    """The target of each indicator for a product (None: the whole) that holds at the end of the period."""
    rows = book.query(
        "SELECT indicator, target FROM targets WHERE product IS ? AND from_day <= ? AND to_day >= ? ORDER BY from_day",
        (product, last, first),
    )
    return {str(indicator): float(target) for indicator, target in rows}


def last_save(book: Book) -> tuple[int, str]:
    """The number and the digest of the newest save: the state of the file; 0 and nothing in a new file."""
    number, digest = book.one("SELECT id, digest FROM saves ORDER BY id DESC LIMIT 1") or (0, "")
    return int(number), str(digest)
