"""Offices and partners, all of them: there are few."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.store.database import Book


def all_offices(book: Book) -> list[tuple[str, str]]:
    """Code and name of every office."""
    return [(str(code), str(name)) for code, name in book.query("SELECT code, name FROM offices ORDER BY name, id")]


def office_names(book: Book) -> dict[int, tuple[str, str]]:
    """Code and name of every office by its row number, in the order of their codes."""
    rows = book.query("SELECT id, code, name FROM offices ORDER BY code")
    return {int(row): (str(code), str(name)) for row, code, name in rows}


def regions(book: Book) -> list[str]:
    """Every region in which there is an office."""
    query = "SELECT DISTINCT w.word FROM offices o JOIN words w ON w.id = o.region ORDER BY 1"
    return [str(word) for (word,) in book.query(query)]


def all_partners(book: Book, role: str = "") -> list[tuple[str, str]]:
    """Code and name of every partner, or of those in one role."""
    rows = book.query("SELECT code, name FROM partners WHERE ? IN ('', role) ORDER BY name, id", (role,))
    return [(str(code), str(name)) for code, name in rows]


def code_of_office(book: Book, row: int) -> str:
    """The office's code; empty for what belongs to no office."""
    return str(book.value("SELECT code FROM offices WHERE id = ?", (row,)) or "")
