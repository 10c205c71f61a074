"""The journal beside a file (`-wal`): whether its saves go on from that very file, and setting it aside where not.

SQLite replays whatever journal lies under the right name. Put an older copy in the place of a file after a crash, and
the newer pages of the journal would be laid over it: the copy is destroyed. So the journal is judged before that.
"""

from __future__ import annotations

import os
import struct
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop_app.store.driver import any_failure, connect, tells_of_the_file
from desktop_app.store.standing import at_rest, goes_on

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.store.cipher import BookKey

_HEADER = struct.Struct(">8xI4x2I8x")
"""Of a journal: page size and two salts, which tell its pages from what is left of an earlier round."""
_FRAME = struct.Struct(">4I8x")
"""Before each page: its number, the size of the file if a commit ends here, and the salts."""
_WIDEST = 65536
"""The page size that is written as 1."""


class Commits(NamedTuple):
    """What a journal holds."""

    all: int
    """Its commits."""
    standing: int
    """Those that write the standing of the book: all that Coverbook makes."""


def journal_of(path: Path) -> Path:
    """Where SQLite keeps the journal of a file: beside the file itself, whatever name leads to it."""
    real = Path(os.path.realpath(path))
    return real.with_name(real.name + "-wal")


def has_journal(path: Path) -> bool:
    """Whether a journal with anything in it lies beside a file."""
    with suppress(OSError):
        return journal_of(path).stat().st_size > _HEADER.size
    return False


def belongs(path: Path, key: BookKey | None = None) -> bool:
    """Whether the journal beside a file may be replayed: it goes on from this file, or holds nothing.

    Nothing is written: SQLite looks at the file alone, then at the file with its journal. A checkpoint may have been
    stopped half-way: then the file alone is a mixture, but its own row of `book` is one page, old or new. An error of
    the database where the disk fails or is full: what was not read is not judged, and stays where it lies.
    """
    rest = at_rest(path, key)
    if rest is None:
        return True  # no book that could be spoilt
    commits = _commits(journal_of(path), _page_of_standing(path, key))
    if commits.all == 0:
        return True  # no save that could spoil it
    if not commits.standing:
        return False
    try:
        with closing(connect(path, mode="ro", key=key)) as both:
            return goes_on(both, rest, commits.standing) and (_sound(both) or not _alone_sound(path, key))
    except any_failure() as error:
        if tells_of_the_file(error):
            return not _alone_sound(path, key)
        raise


def may_belong(path: Path, key: BookKey | None = None) -> bool:
    """The same where a disk that fails does not matter: whoever saves what can be saved reads whatever may be there."""
    with suppress(any_failure()):
        return belongs(path, key)
    return True


def set_aside(path: Path) -> Path:
    """Give the journal beside a file a name under which nobody replays it; where it lies now."""
    journal = journal_of(path)
    count, aside = 1, journal.with_name(f"{journal.name}-set-aside")
    while aside.exists():
        count, aside = count + 1, journal.with_name(f"{journal.name}-set-aside-{count + 1}")
    journal.rename(aside)
    return aside


def _page_of_standing(path: Path, key: BookKey | None) -> int:
    """The page on which the file keeps its standing; 0 where it has none."""
    with closing(connect(path, mode="immutable", key=key)) as alone:
        row = alone.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'book'").fetchone()
        return int(row[0]) if row else 0


def _commits(journal: Path, page: int) -> Commits:
    """The commits of a journal, by the heads of its pages; SQLite itself looks at what is in them."""
    ends = list(_ends(journal, page))
    return Commits(len(ends), sum(ends))


def _ends(journal: Path, page: int) -> Iterator[bool]:
    """For each commit of a journal, whether it writes the page."""
    with journal.open("rb") as handle:
        head = handle.read(_HEADER.size)
        if len(head) < _HEADER.size:
            return
        size, *salts = _HEADER.unpack(head)
        touched = False
        while len(frame := handle.read(_FRAME.size)) == _FRAME.size:
            number, commit, *seen = _FRAME.unpack(frame)
            if seen != salts:
                return
            touched = touched or number == page
            if commit:
                yield touched
                touched = False
            handle.seek(_WIDEST if size == 1 else size, os.SEEK_CUR)


def _sound(connection: Any) -> bool:
    """Whether every page is where it should be."""
    return bool(connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")


def _alone_sound(path: Path, key: BookKey | None) -> bool:
    """Whether the file is sound without its journal; a checkpoint stopped half-way leaves it unsound."""
    try:
        with closing(connect(path, mode="immutable", key=key)) as alone:
            return _sound(alone)
    except any_failure() as error:
        if tells_of_the_file(error):
            return False
        raise
