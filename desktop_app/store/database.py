"""The scheme's file: opened, guarded, read as it is or as it was, and closed as one whole file."""

from __future__ import annotations

import os
from contextlib import closing, contextmanager, suppress
from typing import TYPE_CHECKING, Any

from desktop_app.core.problems import Problem, Refused, refused
from desktop_app.core.shown import When
from desktop_app.core.text import text
from desktop_app.store.driver import connect
from desktop_app.store.facts.keep import other_sums
from desktop_app.store.failures import FULL, calmly, only_to_look, place_refused
from desktop_app.store.history import as_of_sql
from desktop_app.store.hold import Hold
from desktop_app.store.identity import Device
from desktop_app.store.migrations import LATEST, migrate
from desktop_app.store.numbers import Numbers
from desktop_app.store.schema import APPLICATION, TABLES, TRIAL
from desktop_app.store.seen import remember_head
from desktop_app.store.whereabouts import Whereabouts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

Row = tuple[Any, ...]


class Outdated(Refused):
    """The file is of an earlier version, or has other sums: it must be opened for writing once."""


class Book:
    """An open scheme file, used by one thread at a time."""

    def __init__(
        self,
        path: Path,
        connection: Any,
        hold: Hold | None,
        reason: Refused | None = None,
        device: Device = Device(),  # noqa: B008 - it does not change
    ) -> None:
        """Wrap an open connection; without a hold the file is only looked at, for the given reason."""
        self.device = device
        self.path = path
        self.connection = connection
        self.looking_because = reason
        self._hold = hold
        self.whereabouts: Whereabouts | None = None
        self.looking_back = False
        self.numbers = Numbers()
        self._columns: dict[str, tuple[str, ...]] = {}

    @property
    def read_only(self) -> bool:
        """Whether nothing may be written."""
        return self._hold is None

    @property
    def tables(self) -> tuple[str, ...]:
        """Every table that keeps history."""
        return TABLES

    def columns(self, table: str) -> tuple[str, ...]:
        """The columns of a table, in its own order."""
        if table not in self._columns:
            rows = self.query(f"PRAGMA main.table_info({table})")
            self._columns[table] = tuple(row[1] for row in rows)
        return self._columns[table]

    def query(self, sql: str, values: Sequence[Any] | dict[str, Any] = ()) -> list[Row]:
        """All rows of a query; Refused where the disk or the file fails."""
        with calmly():
            rows: list[Row] = self.connection.execute(sql, values).fetchall()
            return rows

    def each(self, sql: str, values: Sequence[Any] | dict[str, Any] = ()) -> Iterator[Row]:
        """The rows of a query one by one, in constant memory."""
        with calmly():
            yield from self.connection.execute(sql, values)

    def one(self, sql: str, values: Sequence[Any] | dict[str, Any] = ()) -> Row | None:
        """The first row of a query, or None."""
        rows = self.query(sql, values)
        return rows[0] if rows else None

    def value(self, sql: str, values: Sequence[Any] | dict[str, Any] = ()) -> Any:
        """The first value of the first row, or None."""
        row = self.one(sql, values)
        return row[0] if row else None

    def execute(self, sql: str, values: Sequence[Any] | dict[str, Any] = ()) -> None:
        """Run a statement for its effect."""
        with calmly():
            self.connection.execute(sql, values)

    def interrupt(self) -> None:
        """Stop the statement that is running, from any thread; whoever runs it is refused."""
        self.connection.interrupt()

    @contextmanager
    def as_of(self, save: int) -> Iterator[None]:
        """Read the file as it stood after a save: every query runs unchanged on the past."""
        for table in self.tables:
            self.execute(as_of_sql(table, self.columns(table), save))
        self.execute(f"CREATE TEMP VIEW saves AS SELECT * FROM main.saves WHERE id <= {save}")
        self.looking_back = True
        try:
            yield
        finally:
            self.looking_back = False
            for table in (*self.tables, "saves"):
                self.execute(f"DROP VIEW temp.{table}")

    @contextmanager
    def steady(self) -> Iterator[None]:
        """Read everything as it is at one moment; what is made anew within is made whole or not at all."""
        self.execute("BEGIN")
        try:
            yield
            self.execute("COMMIT")
        except BaseException:
            with calmly():
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
            raise

    def close(self) -> None:
        """Bring everything into the one file and let go of it."""
        try:
            with calmly(), closing(self.connection):
                remember_head(self)
                if not self.read_only:
                    self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            if self._hold:
                self._hold.release()
            else:
                _tidy(self.path)


def open_book(
    path: Path,
    *,
    create: bool = False,
    look: bool = False,
    who: tuple[str, str] = ("", ""),
    device: Device = Device(),  # noqa: B008 - it does not change
) -> Book:
    """Open a scheme's file, to write if nobody else does, else to look; who is the user and the name of the machine.

    Refused where it is missing (unless it may be created), no Coverbook file, made by a newer version, or damaged.
    """
    with calmly():
        _check_place(path, create=create)
        new = not path.exists()
    hold, reason = (None, None) if look else _take(path, who)
    try:
        return _opened(path, hold, reason, device, create=create)
    except BaseException:
        if hold:
            _forget(path, new=new)
            hold.release()
        raise


def _opened(path: Path, hold: Hold | None, reason: Refused | None, device: Device, *, create: bool) -> Book:
    """The file as a book of the latest version; its connection is closed again where that fails."""
    with calmly():
        connection = _connection(path, write=hold is not None, create=create)
        try:
            book = Book(path, connection, hold, reason, device)
            _bring_up_to_date(book)
            book.whereabouts = Whereabouts(path)
        except BaseException:
            connection.close()
            raise
    return book


def _forget(path: Path, *, new: bool) -> None:
    """Leave nothing half-made where a new file could not be made."""
    if new:
        for end in ("", "-wal", "-shm", "-journal"):
            path.with_name(path.name + end).unlink(missing_ok=True)


def _tidy(path: Path) -> None:
    """After looking: let SQLite remove its side files, unless somebody still has the file."""
    if not path.with_name(path.name + "-wal").exists():
        return
    hold = Hold(path)
    with suppress(OSError, Refused), calmly():
        if hold.take("", ""):
            with closing(connect(path, mode="rw")) as connection:
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    hold.release()


def _check_place(path: Path, *, create: bool) -> None:
    """Refuse what cannot be a scheme's file before anything is opened."""
    name = str(path)
    if path.is_dir():
        raise refused(text("File", "{name} is a folder. Choose a Coverbook file in it.", name=name))
    if not path.exists() and not create:
        raise refused(
            text(
                "File",
                "There is no file {name}. Check the name, or make a new scheme.",
                name=name,
            )
        )
    if path.exists() and path.stat().st_size == 0:
        raise refused(
            text(
                "File",
                "{name} is empty. Choose a file that Coverbook has made.",
                name=name,
            )
        )
    if create and not path.parent.is_dir():
        raise refused(
            text(
                "File",
                "There is no folder {name}. Make it first.",
                name=str(path.parent),
            )
        )


def _take(path: Path, who: tuple[str, str]) -> tuple[Hold | None, Refused | None]:
    """The right to write, or the reason why one may only look."""
    if path.exists() and not os.access(path, os.W_OK):
        return None, refused(text("File", "This file is write-protected: you may look, and save nothing."))
    hold = Hold(path)
    try:
        if hold.take(*who):
            return hold, None
    except OSError as error:
        if error.errno in FULL and not path.exists():
            raise place_refused(error) from error
        return None, only_to_look(error)
    user, device, since = hold.holder()
    words = text(
        "File",
        "{user} on {device} has had this file open since {day}. You may look; to write, it must be closed there.",
        user=user or "?",
        device=device or "?",
        day=When(since // 86400),
    )
    return None, refused(words)


def _connection(path: Path, *, write: bool, create: bool) -> Any:
    """A connection that writes, or looks even where nothing may be written (what is in a journal counts, too)."""
    if write:
        return connect(path, mode="rwc" if create else "rw")
    journal = path.with_name(path.name + "-wal")
    return connect(path, mode="ro" if os.access(path.parent, os.W_OK) or journal.exists() else "immutable")


def _bring_up_to_date(book: Book) -> None:
    """Make a new file, or migrate an old one after copying it; Refused for files that are not ours or newer."""
    version = int(book.value("PRAGMA user_version"))
    if version > LATEST and book.value("PRAGMA application_id") == APPLICATION:
        raise refused(text("File", "This file was made by a newer Coverbook. Install the newest version to open it."))
    if book.value("PRAGMA application_id") == TRIAL:
        raise refused(
            text(
                "File",
                "This file was made by the trial edition of Coverbook, which this one cannot read. "
                "Export it with that edition and import the folder here.",
            )
        )
    empty = book.value("SELECT count(*) FROM sqlite_schema") == 0
    if not empty and (book.value("PRAGMA application_id") != APPLICATION or version == 0):
        raise refused(text("File", "This is not a Coverbook file. Choose a file that Coverbook has made."))
    if version < LATEST or other_sums(book):
        _migrate(book, version, empty=empty)
    elif not book.read_only:
        book.execute("PRAGMA journal_mode = WAL")  # a file restored from a copy has another one


def _migrate(book: Book, version: int, *, empty: bool) -> None:
    """Bring the file to the latest version, a copy of the earlier one beside it, and its sums to those of today."""
    if book.read_only:
        words = text("File", "This file was made by an older Coverbook and must be opened for writing once.")
        raise Outdated(Problem(words))
    if not empty and version < LATEST:
        copy = book.path.with_name(f"{book.path.stem}-before-version-{LATEST}{book.path.suffix}")
        book.execute("VACUUM INTO ?", (str(_free(copy)),))
    book.execute("PRAGMA journal_mode = WAL")
    migrate(book.connection, version)


def _free(path: Path) -> Path:
    """The path, or the same with a number where that name is taken."""
    count, free = 1, path
    while free.exists():
        count, free = count + 1, path.with_name(f"{path.stem}-{count}{path.suffix}")
    return free
