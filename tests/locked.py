"""Locked books for tests: real ones, with passwords that are quick to try."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.acts.sign_in import protect, sign_in
from desktop_app.acts.staff import employ
from desktop_app.acts.who import Who
from desktop_app.core.problems import Refused
from desktop_app.store import cipher
from desktop_app.store.opening import open_book
from tests.books import small_book

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.store.database import Book

QUICK = cipher.Effort(64, 1, 1)
ASHA, BINA, CHANDRA = "asha", "bina", "chandra"
PASSWORDS = {ASHA: "seven green mangoes", BINA: "a river of salt", CHANDRA: "old brass lamp"}


def locked_book(path: Path, **roles: str) -> tuple[Path, str]:
    """The small book, locked; asha is its administrator, others have the roles given. Where it is, and the code."""
    code = protect(small_book(path), ASHA, PASSWORDS[ASHA], QUICK)
    book = signed_in(path, ASHA)
    for name, role in roles.items():
        employ(book, name, role, Who(ASHA), PASSWORDS[name], QUICK)
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
