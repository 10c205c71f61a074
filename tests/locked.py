"""Locked books for tests: real ones, whose passwords are quick to try in tests."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING
from unittest.mock import patch

from desktop_app.acts.sign_in import protect, sign_in
from desktop_app.acts.staff import employ
from desktop_app.acts.who import Who
from desktop_app.core.problems import Refused
from desktop_app.store import key_file
from desktop_app.store.cipher import Effort
from desktop_app.store.opening import open_book
from tests.books import small_book

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

ASHA, BINA, CHANDRA = "asha", "bina", "chandra"
PASSWORDS = {ASHA: "seven green mangoes", BINA: "a river of salt", CHANDRA: "old brass lamp"}


@contextmanager
def quick_to_try() -> Iterator[None]:
    """Passwords that are made meanwhile cost next to nothing, for hundreds are."""
    with patch.object(key_file, "USUAL", Effort(64, 1, 1)):
        yield


def locked_book(path: Path, **roles: str) -> tuple[Path, str]:
    """The small book, locked; asha is its administrator, others have the roles given. Where it is, and the code."""
    code = protect(small_book(path), ASHA, PASSWORDS[ASHA])
    book = signed_in(path, ASHA)
    for name, role in roles.items():
        employ(book, name, role, Who(ASHA), PASSWORDS[name])
    book.close()
    return path, code


def signed_in(path: Path, name: str) -> Book:
    """The book, opened by somebody to write."""
    return open_book(path, who=(name, "counter"), access=sign_in(path, name, PASSWORDS[name]))


def said(act: Callable[[], object]) -> str:
    """The first sentence with which something is refused; empty where it is not."""
    try:
        act()
    except Refused as refusal:
        return refusal.problems[0].message.source
    return ""
