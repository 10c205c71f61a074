"""A locked book beside the same book unlocked: a receipt, and opening it with a password."""

from __future__ import annotations

import statistics
from functools import partial
from typing import TYPE_CHECKING

from tests.benchmarks.ratio import fastest, seconds, told
from tests.benchmarks.saving import WARM, due_premiums, take
from tests.benchmarks.schemes import forget, scheme_copy

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop_app.store.database import Book

RECEIPT_LIMIT, OPENING_LIMIT = 1.5, 2
"""Times that a receipt in the book as it was, and stretching a password, may take."""
NAME, PASSWORD = "Asha", "seven green mangoes"
ROUNDS = 9


def run(sizes: Sequence[str]) -> bool:
    """Measure, print the figures, and say whether every size keeps to the limits."""
    kept = [_measured(size) for size in sizes]
    return all(kept)


def _measured(size: str) -> bool:
    """Lock a copy with the usual effort; open it, then take the same receipts in both, in turns."""
    from desktop_app.acts.sign_in import protect
    from desktop_app.store.opening import open_book

    path, plain_path = scheme_copy(size, "locked"), scheme_copy(size, "plain")
    print(f"locking {size}: {seconds(partial(protect, open_book(path), NAME, PASSWORD)):.2f} s")
    opens = _opening(size, path)
    locked, plain = _signed_in(path), open_book(plain_path)
    saves = _receipts(size, locked, plain)
    locked.close()
    plain.close()
    for each in (path, plain_path):
        forget(each)
    return opens and saves


def _opening(size: str, path: Path) -> bool:
    """From the password to the open book, beside stretching the password alone."""
    from desktop_app.store.cipher import USUAL, stretched

    alone = fastest(partial(stretched, PASSWORD, bytes(16), USUAL), ROUNDS)
    opened = fastest(lambda: _signed_in(path).close(), ROUNDS)
    return told(f"locking {size}: opening", opened, ("argon2", alone), OPENING_LIMIT)


def _receipts(size: str, locked: Book, plain: Book) -> bool:
    """The same receipts in both books, in turns."""
    ours, others = [], []
    for due in due_premiums(locked):
        ours.append(seconds(partial(take, locked, due)))
        others.append(seconds(partial(take, plain, due)))
    yardstick = ("in plain", statistics.median(others[WARM:]))
    return told(f"locking {size}: a receipt", statistics.median(ours[WARM:]), yardstick, RECEIPT_LIMIT)


def _signed_in(path: Path) -> Book:
    """The locked book, open to write."""
    from desktop_app.acts.sign_in import sign_in
    from desktop_app.store.opening import open_book

    return open_book(path, access=sign_in(path, NAME, PASSWORD))
