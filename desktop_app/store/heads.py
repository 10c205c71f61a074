"""What a file says of its saves, and which of them is its head: the newest one, which stands for all before it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.period import local_day

if TYPE_CHECKING:
    from desktop_app.store.database import Book

_NAME = "device || '-' || number"
_MICROSECONDS = 1_000_000


class Head(NamedTuple):
    """A save as papers and other laptops know it: by its device, its number and its digest."""

    device: str
    number: int
    digest: str
    day: int
    """On which it was made, by the clock and the zone of this laptop."""

    @property
    def name(self) -> str:
        """Its device and number, as people read them."""
        return f"{self.device}-{self.number}"


class Made(NamedTuple):
    """A save as a sentence names it."""

    name: str
    day: int
    user: str


def newest(book: Book) -> Head | None:
    """The last save, within the past where one looks back; None in a new file."""
    found = book.one("SELECT device, number, digest, time FROM saves ORDER BY id DESC LIMIT 1")
    if found is None:
        return None
    device, number, digest, time = found
    return Head(device, number, digest, local_day(time / _MICROSECONDS))


def holds(book: Book, head: Head) -> bool:
    """Whether a save is in the file with its very digest."""
    query = "SELECT 1 FROM main.saves WHERE device = ? AND number = ? AND digest = ?"
    return book.one(query, head[:3]) is not None


def holds_digest(book: Book, digest: str) -> bool:
    """Whether a save with this very digest is in the file."""
    return bool(digest) and book.one("SELECT 1 FROM main.saves WHERE digest = ?", (digest,)) is not None


def names_its_newest(book: Book) -> bool:
    """Whether the head that the file says it has is its newest save."""
    newest_digest = "coalesce((SELECT digest FROM main.saves ORDER BY id DESC LIMIT 1), '')"
    return bool(book.value(f"SELECT head = {newest_digest} FROM main.book"))


def save_of(book: Book, digest: str) -> int | None:
    """The row of the save whose digest begins so; None where no save has it."""
    found = book.value("SELECT id FROM main.saves WHERE substr(digest, 1, ?) = ?", (len(digest), digest))
    return None if found is None else int(found)


def save_named(book: Book, name: str) -> int | None:
    """The row of the save with that device and number, "A-12"; None where there is none."""
    found = book.value(f"SELECT id FROM main.saves WHERE {_NAME} = ?", (name,))
    return None if found is None else int(found)


def made_by(book: Book, save: int) -> Made | None:
    """The save in a row: its name, the day on which it was made, and by whom; None where there is no such save."""
    found = book.one(f"SELECT {_NAME}, time, user FROM main.saves WHERE id = ?", (save,))
    return Made(found[0], local_day(found[1] / _MICROSECONDS), found[2]) if found else None


def number_of_saves(book: Book) -> int:
    """How many saves a file has seen."""
    return int(book.value("SELECT count(*) FROM main.saves"))


def newest_row(book: Book) -> int:
    """The row of the last save; 0 in a new file."""
    return int(book.value("SELECT max(id) FROM saves") or 0)
