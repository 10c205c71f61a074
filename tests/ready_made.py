"""Files that tests begin with again and again: made by the program the first time, and copied ever after."""

from __future__ import annotations

import os
import time
from contextlib import closing
from functools import cache
from pathlib import Path
from secrets import token_hex
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from desktop_app.store import birth
from desktop_app.store.driver import connect
from desktop_app.store.file_lock import FileLock
from desktop_app.store.signing import new_key
from desktop_app.store.standing import at_rest

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    import pytest

THE_PROGRAMS_OWN = birth.new_file
_made: dict[Hashable, bytes] = {}


def ready_made(path: Path, name: Hashable, make: Callable[[Path], object]) -> Path:
    """A closed file at a place; whoever made the first of its name has made all of them."""
    if name in _made:
        path.write_bytes(_made[name])
    else:
        make(path)
        _made[name] = path.read_bytes()
    return path


def new_file(path: Path) -> None:
    """A new file as the program makes it, copied, for its hundreds of statements are always the same.

    Only its ids and its key are its own, as those of every book are: they are written over in the bytes of the copy.
    """
    beginning, rest, told = _made_new()
    its_key, book = new_key()
    for of_the_copied, own in zip(told, (book, token_hex(16), its_key), strict=True):
        beginning = beginning.replace(of_the_copied, own.encode())
    with path.open("wb") as file:
        file.write(beginning)
        file.write(rest)


@cache
def _made_new() -> tuple[bytes, bytes, tuple[bytes, ...]]:
    """A new file, its beginning up to where it names itself last, its ids and the key with which it signs."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "new"
        THE_PROGRAMS_OWN(path)
        known = at_rest(path)
        assert known
        with closing(connect(path, mode="immutable")) as made:
            key = str(made.execute("SELECT signing FROM book").fetchone()[0])
        whole, told = path.read_bytes(), (known.book.encode(), known.copy.encode(), key.encode())
        end = max(whole.rindex(each) + len(each) for each in told)
        return whole[:end], whole[end:], told


def made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """A closed file that is dear to make, made by the first of all workers that asks for it; only to be looked at."""
    base = factory.getbasetemp()
    done = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / name
    hold = FileLock(done)
    while not done.exists():
        if hold.take("", ""):
            _finish(done, make)
            hold.release()
        time.sleep(0.05)
    return done


def _finish(done: Path, make: Callable[[Path], object]) -> None:
    """Make a file under another name first: under its own it is whole."""
    if not done.exists():
        draft = done.with_name(f"draft-{done.name}")
        make(draft)
        draft.replace(done)
