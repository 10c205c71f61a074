"""Search as one types: any word beside an exact look-up in the same file, and the painted list beside the village's."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
from functools import partial
from math import inf
from typing import TYPE_CHECKING, NamedTuple

from tests.benchmarks.ratio import look_up, seconds, told
from tests.benchmarks.schemes import FOLDER, scheme_file

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop_app.store.database import Book

LOOK_UPS = 50
"""A search may take as long as so many exact look-ups."""
SLOWER = 1.2
"""From key to painted list it may take so many times as long as in the village."""
ROUNDS = 41


class Painted(NamedTuple):
    """How many seconds after the last key of a word the list of what it finds was painted."""

    seconds: float
    word: str


def run(sizes: Sequence[str]) -> bool:
    """Measure, print the figures, and say whether every size keeps to the limits."""
    kept = [_looked_up(size) for size in sizes]
    painted = {size: _painted(size) for size in dict.fromkeys(("village", *sizes))}
    from desktop_app.ui.look.search_field import TYPING

    for size in sizes:
        ours, village = (_median(painted[of]) + TYPING / 1000 for of in (size, "village"))
        kept.append(told(f"searching {size}: key to painted list", ours, ("village", village), SLOWER))
        _told_keys(size, painted[size])
    return all(kept)


def _median(painted: list[Painted]) -> float:
    """What the middle one took."""
    return statistics.median(each.seconds for each in painted)


def _told_keys(size: str, painted: list[Painted]) -> None:
    """Print what the middle one of all keys took and what the worst, the pause in typing left out."""
    from desktop_app.store.opening import open_book

    book = open_book(scheme_file(size))
    exact = ("look-up", look_up(book))
    book.close()
    worst, many = max(painted), len(painted)
    told(f"searching {size}: key, median of {many}", _median(painted), exact, inf)
    told(f"searching {size}: key, worst, {worst.word!r}", worst.seconds, exact, inf)


def _looked_up(size: str) -> bool:
    """Search for the worst of words in a scheme, each beside exact look-ups of people by their code."""
    from desktop_app.acts.search import find_anything
    from desktop_app.store.opening import open_book

    book = open_book(scheme_file(size))
    exact = ("look-up", look_up(book))
    today = int(book.value("SELECT max(paid_on) FROM premiums"))
    taken = {
        word: statistics.median(seconds(partial(find_anything, book, word, today)) for _ in range(ROUNDS))
        for word in _words(book)
    }
    book.close()
    kept = [told(f"searching {size}: {word!r}", of, exact, LOOK_UPS) for word, of in taken.items()]
    return all(kept)


def _words(book: Book) -> list[str]:
    """What is worst to search for: what many share, what nobody has, and what stands in another column."""
    shared = "SELECT substr(name, 1, {0}) AS start FROM people GROUP BY lower(start) ORDER BY count(*) DESC LIMIT 1"
    letter, two, three = (str(book.value(shared.format(letters))) for letters in (1, 2, 3))
    name, code = book.one("SELECT name, code FROM people ORDER BY id LIMIT 1 OFFSET 700") or ("", "")
    first, *_, last = name.split()
    village = book.value("SELECT word FROM words WHERE list = 'village' ORDER BY id LIMIT 1")
    phone = book.value("SELECT phone FROM people WHERE phone IS NOT NULL LIMIT 1")
    receipt = book.value("SELECT receipt FROM premiums WHERE receipt IS NOT NULL LIMIT 1")
    codes = (code[:3], code[:4], code, receipt[:4], receipt[:7], receipt)
    return [letter, two, three, first, f"{first} {last}", f"{last} {first[:2]}", "qxqxq", village, phone, *codes]


def _painted(size: str) -> list[Painted]:
    """The seconds from the last key of every word to the painted list, the pause in typing left out."""
    from desktop_app.store.opening import open_book

    path = scheme_file(size)
    book = open_book(path)
    words = _words(book)
    book.close()
    said = (line.split(maxsplit=1) for line in _typed(path, words))
    return [Painted(float(taken) / 1000, word) for taken, word in said]


def _typed(path: Path, words: list[str]) -> list[str]:
    """What another process says that types into the window of a file: milliseconds and word, a line for each."""
    command = [sys.executable, "-m", "tests.benchmarks.keystroke", str(path), str(FOLDER / "window.ini"), *words]
    quiet = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(command, check=True, capture_output=True, text=True, env=quiet).stdout.splitlines()
