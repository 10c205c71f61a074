"""How far a file has come: which copy of which book it is, its newest save, and how often it has been written to.

One row of the table `book`, which lies on a page of its own and is written with every save. So the page in the file
itself tells the head at the last checkpoint, and the page in the journal the head of now.
"""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop_app.store.driver import any_failure, connect, tells_of_the_file

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.store.cipher import BookKey


class Standing(NamedTuple):
    """What a book says of itself."""

    book: str
    """The id that all its copies share."""
    copy: str
    """The random id of its pages: a copy page by page has the same, one that was laid out anew has another."""
    head: str
    """The digest of its newest save; empty before the first."""
    writes: int
    """How often it was written to: every save, and sums made anew without one."""

    def after(self, head: str) -> Standing:
        """The standing after a write that leaves this head."""
        return self._replace(head=head, writes=self.writes + 1)


def read_standing(connection: Any) -> Standing:
    """What a connection reads; an error of the database where the file has no such row."""
    import sqlcipher3.dbapi2 as driver

    row = connection.execute("SELECT id, copy, head, writes FROM main.book").fetchone()
    if row is None:
        raise driver.DatabaseError("malformed: the row of the book is missing")
    return Standing(*row)


def write_standing(connection: Any, now: Standing) -> None:
    """Write the standing that the running transaction leaves."""
    connection.execute("UPDATE main.book SET head = ?, writes = ?", (now.head, now.writes))


def other_copy(connection: Any) -> None:
    """Give a file that was laid out anew an id of its own: no journal of the former one fits its pages."""
    connection.execute("UPDATE main.book SET copy = lower(hex(randomblob(16)))")


def at_rest(path: Path, key: BookKey | None = None) -> Standing | None:
    """What the file alone says, whatever lies beside it: its head at the last checkpoint. None where it is no book.

    An error of the database where the disk did not give it: then nobody knows.
    """
    try:
        with closing(connect(path, mode="immutable", key=key)) as alone:
            return read_standing(alone)
    except any_failure() as error:
        if tells_of_the_file(error):
            return None
        raise


def goes_on(connection: Any, rest: Standing, most: int) -> bool:
    """Whether what a connection reads goes on from the given standing, by at most so many writes.

    One write may bring many saves, those of another laptop.
    """
    now = read_standing(connection)
    if now[:2] != rest[:2] or not 0 <= now.writes - rest.writes <= most:
        return False
    newest = connection.execute("SELECT digest FROM main.saves ORDER BY id DESC LIMIT 1").fetchone()
    held = connection.execute("SELECT 1 FROM main.saves WHERE digest = ?", (rest.head,)).fetchone()
    return now.head == (newest[0] if newest else "") and (held is not None or not rest.head)
