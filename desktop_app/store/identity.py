"""Who a book is and which devices write in it: a random id, and a short code for each device, unique in the book."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING

from desktop_app.core.laptop import proposed_code
from desktop_app.core.problems import refused
from desktop_app.core.text import text

if TYPE_CHECKING:
    from desktop_app.core.problems import Refused
    from desktop_app.store.database import Book


@dataclass(frozen=True, slots=True)
class Device:
    """A laptop: its short code in all that it numbers, a key that no other has, and what people call it."""

    code: str = "A"
    key: str = ""
    name: str = ""
    secret: str = field(default="", repr=False)
    """What it signs with; its key is the public half. It never stands in a book."""
    turned: bool = False
    """Whether it is another one than its laptop was, which went on from an older copy of the book."""

    @property
    def row(self) -> tuple[str, str, str]:
        """As its table holds it."""
        return self.code, self.key or self.code, self.name


def book_id(book: Book) -> str:
    """The random id of a book, the same in all its copies."""
    return str(book.value("SELECT id FROM main.book"))


def has_written(book: Book, device: Device) -> bool:
    """Whether the book holds a save of a device under its code."""
    return book.value("SELECT 1 FROM main.devices WHERE code = ? AND key = ?", device.row[:2]) is not None


def code_for(book: Book, key: str) -> str:
    """The code under which the book knows the laptop of a key; else one for it that no other laptop has."""
    known = {str(row[0]): str(row[1]) for row in book.query("SELECT key, code FROM main.devices")}
    taken = frozenset(known.values())
    number = int(key, 16)
    free = (code for more in count() if (code := proposed_code(f"{number + more:x}")) not in taken)
    return known.get(key) or next(free)


def registered(book: Book, device: Device) -> bool:
    """Whether a device is known to the book; Refused where its code or its key belongs to another one."""
    code, key, _ = device.row
    known = book.query("SELECT code, key, name FROM main.devices WHERE code = ? OR key = ?", (code, key))
    for other_code, other_key, name in known:
        if other_code != code:
            words = text(
                "Identity",
                "In this book this laptop is called {other}, and its receipts carry that. Choose {other} again.",
                other=str(other_code),
            )
            raise refused(words, "device")
        if other_key != key:
            raise _taken(code, str(name))
    return bool(known)


def _taken(code: str, name: str) -> Refused:
    """What is said of a code that another laptop has, which may have no name."""
    words = text(
        "Identity", "The code {code} belongs to another laptop of this book. Choose another code for this one."
    )
    if name:
        words = text(
            "Identity",
            "The code {code} belongs to another laptop of this book ({name}). Choose another code for this one.",
        )
    return refused(words.about(code=code, name=name), "device")


def register(book: Book, device: Device) -> None:
    """Take a device in, within its first save."""
    if not registered(book, device):
        book.execute("INSERT INTO main.devices VALUES (?, ?, ?)", device.row)
