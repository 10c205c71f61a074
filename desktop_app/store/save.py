"""One save: everything an act writes, whole or not at all, durable when it returns, and chained to the save before."""

from __future__ import annotations

import json
import time
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.core.problems import Refused, refused
from desktop_app.core.text import text
from desktop_app.store.closed_time import closed_time, refuse_closed_time
from desktop_app.store.facts.updating import update_sums
from desktop_app.store.failures import calmly, not_known, of_a_writer, says_full
from desktop_app.store.history import About, TableDigest, chained, digest_of, digests_of_identity
from desktop_app.store.identity import register
from desktop_app.store.right_to_write import still_ours
from desktop_app.store.row_texts import line_sql, lines_after
from desktop_app.store.search_keys import update_keys
from desktop_app.store.standing import read_standing, write_standing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop_app.store.database import Book
    from desktop_app.store.standing import Standing
    from desktop_app.store.whereabouts import Whereabouts


class Save:
    """An open save: it knows its number and what it has written so far."""

    def __init__(self, book: Book, number: int) -> None:
        """Start with nothing written."""
        self.book = book
        self.number = number
        self._ids: dict[str, set[int]] = {}
        self._digests: dict[str, str] = {}
        self._after: dict[str, int] = {}
        self._withdrawn: dict[str, list[str]] = {}

    def wrote(self, table: str, row: int) -> None:
        """Remember that a row was written."""
        self._ids.setdefault(table, set()).add(row)

    def withdrew(self, table: str, row: int, line: str) -> None:
        """Remember that a row left its table, and what it said."""
        self._ids.setdefault(table, set()).discard(row)
        self._withdrawn.setdefault(table, []).append(f"-{line}")

    def put_back(self, table: str, line: str) -> None:
        """Forget that a row left its table: it is there again."""
        lines = self._withdrawn.get(table, [])
        if f"-{line}" in lines:
            lines.remove(f"-{line}")

    def wrote_after(self, table: str, last: int) -> None:
        """Take in at once all rows of a table with an id above the given one."""
        self._after[table] = last
        self.book.numbers.forget()
        digest = None
        for lines in lines_after(self.book, table, last):
            digest = digest or TableDigest()
            digest.add(*lines)
        if digest:
            self._digests[table] = digest.hexdigest()

    def took(self, other: Save) -> None:
        """Count what another save of the same transaction wrote as written by this one."""
        for table, ids in other._ids.items():
            self._ids.setdefault(table, set()).update(ids)
        for table, lines in other._withdrawn.items():
            self._withdrawn.setdefault(table, []).extend(lines)

    def tables(self) -> frozenset[str]:
        """The tables it has written to."""
        gone = (table for table, lines in self._withdrawn.items() if lines)
        return frozenset(self._ids) | frozenset(self._digests) | frozenset(gone)

    def begins(self, table: str) -> bool:
        """Whether it took in all rows of a table at once."""
        return table in self._digests and self._after[table] == 0

    def rows_of(self, table: str, name: str = "t") -> str:
        """The condition under which a row of a table, by a name, was written by it; empty where none was."""
        single = [f"{name}.id IN (SELECT value FROM json_each(:{table}_ids))"] if self._ids.get(table) else []
        many = [f"{name}.id > :{table}_after"] if table in self._digests else []
        return " OR ".join(single + many)

    def written_so_far(self) -> dict[str, frozenset[int]]:
        """The rows it has written one by one until now."""
        return {table: frozenset(ids) for table, ids in self._ids.items()}

    def since(self, before: Mapping[str, frozenset[int]]) -> Save:
        """The part of it that was written one by one since then."""
        part = Save(self.book, self.number)
        part._ids = {table: ids - before.get(table, frozenset()) for table, ids in self._ids.items()}
        return part

    @property
    def values(self) -> dict[str, object]:
        """What its conditions are asked with, and its own number."""
        ids = {f"{table}_ids": json.dumps(sorted(ids)) for table, ids in self._ids.items()}
        after = {f"{table}_after": self._after[table] for table in self._digests}
        return {**ids, **after, "save": self.number}

    def written(self) -> dict[str, str]:
        """The digest of the written rows of each table."""
        tables = (table for table in {**self._ids, **self._withdrawn} if table not in self._digests)
        wrote = (table for table in tables if self._ids.get(table) or self._withdrawn.get(table))
        return self._digests | {table: self._digest(table) for table in wrote}

    def _digest(self, table: str) -> str:
        """The digest of single rows, read back from the file, and of those that were withdrawn."""
        line = f"SELECT {line_sql(self.book, table)} FROM main.{{}} t WHERE id = ? AND save = ?"
        now, since = line.format(table), line.format(f"{table}_history")
        told = ((row, self.number) for row in self._ids.get(table, ()))
        # one that makes room for another laptop's save may have been replaced by that already
        written = (str(self.book.value(now, each) or self.book.value(since, each)) for each in told)
        return digest_of(*written, *self._withdrawn.get(table, ()))


@contextmanager
def saving(book: Book, action: str, *, user: str = "", reason: str | None = None) -> Iterator[Save]:
    """Open a save; it is committed when the block ends well and leaves no trace otherwise."""
    with writing(book) as now:
        row, about = next_save(book, action, user, reason)
        register(book, book.device)
        book.execute("INSERT INTO saves VALUES (?, ?, ?, ?, ?, ?, ?, ?, '')", (row, *about))
        save = Save(book, row)
        yield save
        closed = closed_time(save)
        update_sums(save, closed)
        refuse_closed_time(save, closed)
        update_keys(save)
        written = save.written() | digests_of_identity(book, about.device, about.number, about.parents)
        now.head = chained(now.book, about, written)
        book.execute("UPDATE saves SET digest = ? WHERE id = ?", (now.head, row))


@contextmanager
def making_anew(book: Book) -> Iterator[None]:
    """Write what follows from the records, without a save: whole, or not at all."""
    with writing(book):
        yield


@dataclass
class HeadOfWrite:
    """The book that is written to, and the head that a write leaves."""

    book: str
    head: str


@contextmanager
def writing(book: Book) -> Iterator[HeadOfWrite]:
    """One transaction in the file that was opened, with nobody's writes in between; it may set the new head."""
    where = book.whereabouts
    if where is None:
        raise book.looking_because or refused(text("File", "This file is open to look at only."))
    with calmly():
        where.check()
    still_ours(book)
    book.execute("BEGIN IMMEDIATE")
    try:
        with calmly():
            where.check_standing()
        now = HeadOfWrite(where.standing.book, where.standing.head)
        yield now
        _commit(book, where, where.standing.after(now.head))
    except BaseException as error:
        book.numbers.forget()
        with calmly():
            if book.connection.in_transaction:
                book.connection.execute("ROLLBACK")
        if isinstance(error, Refused) and (true := of_a_writer(error)) is not error:
            raise true from error
        raise


def _commit(book: Book, where: Whereabouts, now: Standing) -> None:
    """Commit; that alone decides what is saved, whatever SQLite says afterwards about a disk that is full by now."""
    with calmly():
        write_standing(book.connection, now)
    try:
        book.execute("COMMIT")
    except Refused as refusal:
        if not _came_through(book, where, now, full=says_full(refusal)):
            raise
    where.standing = now


def _came_through(book: Book, where: Whereabouts, now: Standing, *, full: bool) -> bool:
    """Whether what a failed COMMIT wrote is in the book all the same; Refused where nobody can know.

    A full disk has no room for the end of the commit. One that fails may have all of it and not say so: SQLite takes
    it for nothing, but whoever opens the file after a crash finds it whole in the journal.
    """
    if book.connection.in_transaction:
        return False
    try:
        with calmly():
            if read_standing(book.connection) == now:
                return True
            if not full:
                _write_over(book, where)
    except Refused:
        raise not_known() from None
    return False


def _write_over(book: Book, where: Whereabouts) -> None:
    """Put a write without a save where the journal may hold one that failed; an error of the database if it fails."""
    over = where.standing.after(where.standing.head)
    book.connection.execute("BEGIN IMMEDIATE")
    write_standing(book.connection, over)
    book.connection.execute("COMMIT")
    where.standing = over


def next_save(book: Book, action: str, user: str, reason: str | None) -> tuple[int, About]:
    """The next save of this device and its row, after the newest one of the file; never before its last one in time.

    A laptop whose battery died begins in some year past: its saves stay in their order until its clock is set.
    """
    newest = book.one("SELECT id, digest FROM saves ORDER BY id DESC LIMIT 1")
    last = "SELECT number, time FROM saves WHERE device = ? AND number > 0 ORDER BY number DESC LIMIT 1"
    number, before = book.one(last, (book.device.code,)) or (0, 0)
    parents, now = json.dumps([newest[1]] if newest else []), max(time.time_ns() // 1000, before)
    row = newest[0] + 1 if newest else 1
    return row, About(book.device.code, number + 1, parents, now, user, action, reason)
