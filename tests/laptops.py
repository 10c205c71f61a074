"""Laptops that share a book, for tests: each with a key of its own and a copy of the same village."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from desktop_app.acts.conflicts import conflicts
from desktop_app.acts.correction import Correction, correct
from desktop_app.acts.packets import merge, pack
from desktop_app.acts.verify_book import verify_book
from desktop_app.store.cipher import derived, signer_of
from desktop_app.store.identity import Device
from desktop_app.store.opening import open_book
from desktop_app.store.seen import accept_head
from tests.counter import WHO, enrolled, member, office_book

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from desktop_app.store.database import Book
    from desktop_app.store.meeting.arrival import Arrived


def laptop(code: str) -> Device:
    """A laptop with a key of its own, always the same."""
    secret = derived(code.encode() * 8, b"laptop").hex()
    return Device(code, signer_of(secret), f"laptop {code}", secret)


def laptops(folder: Path, codes: Sequence[str] = ("K1", "K2")) -> list[Book]:
    """Copies of a village with one household, open on a laptop each."""
    first = office_book(folder, _household)
    first.close()
    books = []
    for code in codes:
        home = folder / code
        home.mkdir()
        copy = home / "village.coverbook"
        shutil.copyfile(first.path, copy)
        books.append(open_book(copy, device=laptop(code), who=("Asha", code)))
    return books


@contextmanager
def two_laptops(folder: Path) -> Iterator[tuple[Book, Book]]:
    """Two laptops with copies of one book, each of which is whole in the end."""
    one, other = laptops(folder)
    yield one, other
    for each in (one, other):
        accept_head(each)  # one user's memory stands for both laptops here
        assert not verify_book(each).faults
        each.close()


def _household(book: Book) -> None:
    """One household, its premium due."""
    enrolled(book, member("Asha Tharu"))


def given(giver: Book, taker: Book, since: str | None = None) -> Arrived:
    """A packet of one laptop, taken in by another."""
    stick = giver.path.with_suffix(".packet")
    pack(giver, stick, since)
    return merge(taker, stick, WHO)


def met(*books: Book) -> None:
    """Every packet has met every laptop."""
    for _ in books:
        for giver in books:
            for taker in books:
                if giver is not taker and giver.value("SELECT 1 FROM saves WHERE device = ?", (giver.device.code,)):
                    given(giver, taker)


def corrected(book: Book, sheet: str, code: str, **said: Any) -> None:
    """A record corrected with a reason."""
    correct(book, Correction(sheet, code, {**said, "why": "as she says"}), WHO)


def waits(book: Book) -> list[tuple[str, tuple[str, ...], str]]:
    """What waits: the record, the columns and why."""
    return [(each.record, each.columns, each.why) for each in conflicts(book)]


def head(book: Book) -> str:
    """The head of an open book."""
    return str(book.value("SELECT head FROM book"))
