"""Connections that stay open from one history to the next, their statements prepared: most of a history went there.

Who closes a file leaves it as whole as ever, its journal brought in and gone; who opens one under the same name gets
the connection of before, which is told that the file is another one. Opening a file anew is tried by the other parts.
"""

from __future__ import annotations

import atexit
import shutil
import struct
from contextlib import contextmanager
from functools import cache
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import sqlcipher3.dbapi2 as driver

from desktop_app.store import opening
from desktop_app.store.database import Book
from desktop_app.store.driver import PRAGMAS
from desktop_app.store.functions import provide
from desktop_app.store.journal import journal_of
from desktop_app.store.search_keys import SEARCHED

if TYPE_CHECKING:
    from collections.abc import Iterator

MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of our own is made in it
STATEMENTS = 8192
"""So many stay prepared: those of all that histories have done before."""
_FORMAT, _CHANGES, _VALID_FOR = 18, 24, 92
"""Where the head of a file says how it is written, how often it was, and as of which time that holds."""
_ROLLBACK = bytes((1, 1))
_HEAD, _FRAME, _PAGE = 32, 24, 4096
"""Bytes of the head of a journal, of that of each page in it, and of a page."""

_waiting: dict[Path, _Ready] = {}
_turns = count(1 << 24)


class _Ready(driver.Connection):  # type: ignore[misc]
    """A connection that is put away when it is closed."""

    path: Path

    def close(self) -> None:
        """Leave the one file as it is, and wait for who opens it next."""
        if self.in_transaction:
            self.execute("ROLLBACK")
        (mode,) = self.execute("PRAGMA journal_mode = DELETE").fetchone()
        if mode == "delete":
            _waiting[self.path] = self
        else:
            self.end()

    def end(self) -> None:
        """Close it for good."""
        super().close()


def keep_connections() -> None:
    """From now on whoever opens a file gets the connection that was there under its name before."""
    vars(opening).update(connect=_connected)


def let_go() -> None:
    """Open files anew from now on."""
    while _waiting:
        _waiting.popitem()[1].end()


def _connected(path: Path, *, mode: str, key: None = None) -> Any:
    """The connection to a file, told that somebody else has written to it."""
    assert mode == "rw"
    assert key is None
    place = path.absolute()
    _written_by_another(place)
    return _waiting.pop(place) if place in _waiting else _new(place)


def _new(place: Path) -> _Ready:
    """A connection as the program makes it, for more statements."""
    address = f"{place.as_uri()}?mode=rw"
    settings = {"uri": True, "isolation_level": None, "check_same_thread": False, "cached_statements": STATEMENTS}
    made: _Ready = driver.connect(address, factory=_Ready, **settings)
    made.path = place
    for pragma in ("PRAGMA cipher_log_level = NONE", "PRAGMA temp_store = FILE", *PRAGMAS):
        made.execute(pragma)
    provide(made)
    return made


def _written_by_another(place: Path) -> None:
    """Let the head of a file say that it was written to: a connection that was there reads all of it anew."""
    turn = next(_turns).to_bytes(4, "big")
    with place.open("r+b") as file:
        for at, said in ((_CHANGES, turn), (_VALID_FOR, turn)):
            file.seek(at)
            file.write(said)


def cleared(folder: Path) -> Path:
    """A folder without what a history has left there, but for the books, which connections still have open."""
    for each in list(folder.iterdir()):
        if each.name == "state":
            shutil.rmtree(each)
        elif each.is_dir():
            cleared(each)
        elif each.suffix != ".coverbook":
            each.unlink()
    return folder


@contextmanager
def seen_apart(book: Book, name: str = "seen", *, anew: bool = False) -> Iterator[Book]:
    """What an open book holds at this moment, as a file of its own that is looked at by a connection of its own.

    What that asks leaves the statements of the book's own connection as they are, and the file, too.
    A connection that is `anew` is closed afterwards.
    """
    place = (_apart() / f"{name}.coverbook").absolute()
    place.write_bytes(_whole(book.path))
    _written_by_another(place)
    connection = _waiting.pop(place) if place in _waiting else _new(place)
    for of in SEARCHED:  # what an index has read of itself it reads anew only when it is asked
        connection.execute(f"SELECT 1 FROM main.{of}_search LIMIT 1").fetchone()
    try:
        yield Book(place, connection, None, device=book.device)
    finally:
        if anew:
            connection.end()
        else:
            connection.close()


@cache
def _apart() -> Path:
    """A folder for what is looked at apart, for as long as the process lives."""
    folder = TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None)
    atexit.register(folder.cleanup)
    return Path(folder.name)


def _whole(path: Path) -> bytes:
    """A file with the saves that still lie in its journal, written as one that has none."""
    content, (pages, size) = bytearray(path.read_bytes()), _committed(journal_of(path))
    if size:
        content = content[: size * _PAGE].ljust(size * _PAGE, bytes(1))
    for page, written in pages.items():
        content[(page - 1) * _PAGE : page * _PAGE] = written
    content[_FORMAT : _FORMAT + len(_ROLLBACK)] = _ROLLBACK
    return bytes(content)


def _committed(journal: Path) -> tuple[dict[int, bytes], int]:
    """Of each page in a journal what was committed last, and the pages of the whole file then; 0 where none was."""
    content = journal.read_bytes() if journal.exists() else b""
    pages, begun, size = dict[int, bytes](), dict[int, bytes](), 0
    for at in range(_HEAD, len(content), _FRAME + _PAGE):
        page, whole = struct.unpack_from(">II", content, at)
        if content[at + 8 : at + 16] != content[16:24]:
            break  # from here on it is of a time before
        begun[page] = content[at + _FRAME : at + _FRAME + _PAGE]
        if whole:
            pages, begun, size = pages | begun, {}, whole
    return pages, size
