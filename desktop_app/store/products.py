"""Products and their benefits, all of them: there are few."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.store.database import Book


def all_products(book: Book) -> list[tuple[str, str]]:
    """Code and name of every product."""
    return [(str(code), str(name)) for code, name in book.query("SELECT code, name FROM products ORDER BY name, id")]


def benefits_of(book: Book, policy: str) -> list[tuple[str, str]]:
    """Code and name of every benefit of the product of a policy; of all products where no policy is named."""
    sql = "SELECT code, name FROM benefits WHERE {which} ORDER BY name, id"
    if not policy:
        return [(str(code), str(name)) for code, name in book.query(sql.format(which="1"))]
    which = "product = (SELECT product FROM policies WHERE code = ?)"
    return [(str(code), str(name)) for code, name in book.query(sql.format(which=which), (policy,))]
