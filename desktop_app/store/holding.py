"""Whether the chain of saves holds, asked by whoever signs what is worked out of the records.

To reckon every digest anew reads every row of the file: longer than most papers take to make. It is asked once while a
file is open, and again only after another program has written to it: our own saves pass the guards of an open file,
and their digests are of what they wrote.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop_app.store.heads import names_its_newest
from desktop_app.store.history import idle_devices, unsound_saves

if TYPE_CHECKING:
    from desktop_app.store.database import Book

_HELD: Final = "held"


def chain_holds(book: Book) -> bool:
    """Whether every save holds, and the last one is the head of the file; Refused where the file cannot be read.

    Only that it holds is remembered: what does not may be mended at any moment.
    """
    written = _written_by_others(book)
    if book.memory.get(_HELD) == written:
        return True
    holds = names_its_newest(book) and not idle_devices(book) and not unsound_saves(book)
    if holds:
        book.memory[_HELD] = written
    return holds


def _written_by_others(book: Book) -> int:
    """A number that is another one once any other connection has written to the file."""
    return int(book.value("PRAGMA main.data_version"))
