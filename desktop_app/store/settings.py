"""Settings of the scheme: a name and a value each, with the save that wrote it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.store.rows import next_row

if TYPE_CHECKING:
    from desktop_app.store.database import Book
    from desktop_app.store.save import Save


def setting(book: Book, name: str) -> str | None:
    """A setting of the scheme; None while it is not set."""
    value = book.value("SELECT value FROM settings WHERE name = ?", (name,))
    return None if value is None else str(value)


def settings_beginning(book: Book, begins: str) -> dict[str, str]:
    """The settings whose name begins so, by their names."""
    rows = book.query(
        "SELECT name, value FROM settings WHERE substr(name, 1, ?) = ? AND value NOT NULL", (len(begins), begins)
    )
    return {str(name): str(value) for name, value in rows}


def write_setting(save: Save, name: str, value: str | None) -> None:
    """Set a setting, or take it back with None; what it was before stays in its history."""
    row = save.book.value("SELECT id FROM settings WHERE name = ?", (name,))
    if row is None:
        row = next_row(save.book, "settings")
        save.book.execute("INSERT INTO settings VALUES (?, ?, ?, ?)", (row, name, value, save.number))
    else:
        save.book.execute("UPDATE settings SET value = ?, save = ? WHERE id = ?", (value, save.number, row))
    save.wrote("settings", int(row))
