"""Where an open file lies: whatever is saved must go into the file that stands under its name, and into no other."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from desktop_app.core.problems import FileAway, Problem, Refused, refused
from desktop_app.core.text import text
from desktop_app.store.journal import has_journal, journal_of
from desktop_app.store.standing import at_rest, goes_on, read_standing

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

    from desktop_app.store.cipher import BookKey
    from desktop_app.store.standing import Standing


class Whereabouts:
    """Remembers which file and which journal were opened, and what the file said of itself.

    The system keeps an open file alive after it was moved or removed, and SQLite would go on writing into it: what is
    saved then goes with the file to wherever it is, or is gone with it when it is closed.
    """

    def __init__(self, path: Path, connection: Any, key: BookKey | None = None) -> None:
        """Look at the file that the connection has just opened."""
        self.path, self._connection, self._key = path, connection, key
        self._journal_path = journal_of(path)
        self.standing = read_standing(connection)  # SQLite makes the journal as something is first read
        self._file, self._journal = path.stat(), self._journal_path.stat()
        self._rest = (has_journal(path) and at_rest(path, key)) or self.standing

    def check(self) -> None:
        """Refused where the journal is no longer the one that was opened, or the file was written over.

        FileAway where another file, or none, is under its name.
        """
        if not self._in_place():
            words = text(
                "File",
                "{name} is no longer where it was opened: it was moved, replaced or removed. Nothing was saved. "
                "Put it back, or open it where it is now.",
                name=str(self.path),
            )
            raise FileAway(Problem(words))
        if not _same(self._journal_path, self._journal):
            words = text(
                "File",
                "{name} is no longer beside the open file. Nothing was saved. What was saved before is safe: "
                "close the file and open it again.",
                name=self._journal_path.name,
            )
            raise refused(words)
        if not self.is_ours():
            raise self._written_over()

    def check_standing(self) -> None:
        """Within a transaction: Refused where another program has saved since the last save of this one."""
        if read_standing(self._connection) != self.standing:
            words = text(
                "File",
                "Another program has written to {name} meanwhile. Nothing was saved. Close the file and open it again.",
                name=str(self.path),
            )
            raise refused(words)

    def is_ours(self) -> bool:
        """Whether nobody else has written into the file; a checkpoint of our own has moved it on."""
        if not self._in_place():
            return True
        seen = self.path.stat()
        if (seen.st_size, seen.st_mtime_ns) == (self._file.st_size, self._file.st_mtime_ns):
            return True
        rest = at_rest(self.path, self._key)
        if rest is None or not self._moved_on(rest):
            return False
        self._file, self._rest = seen, rest
        return True

    def is_away(self) -> bool:
        """Whether the file was moved or removed, and the journal that still lies there is the one that was opened."""
        return not self._in_place() and _same(self._journal_path, self._journal)

    def _moved_on(self, rest: Standing) -> bool:
        """Whether the file alone stands between where it was and where the book is now."""
        newest = self.standing.writes
        return self._rest.writes <= rest.writes <= newest and goes_on(self._connection, rest, newest)

    def _in_place(self) -> bool:
        """Whether the name still stands for the same file."""
        return _same(self.path, self._file)

    def _written_over(self) -> Refused:
        """The refusal of a file with other contents."""
        words = text(
            "File",
            "Another program has written over {name} while it was open. Nothing was saved. Close it and open it again.",
            name=str(self.path),
        )
        return refused(words)


def _same(path: Path, seen: os.stat_result) -> bool:
    """Whether a name stands for the file that was seen there."""
    try:
        return os.path.samestat(path.stat(), seen)
    except FileNotFoundError:
        return False
