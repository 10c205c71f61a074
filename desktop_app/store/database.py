"""The scheme's file while it is open: read as it is or as it was, and closed as one whole file."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop_app.core.problems import Refused
from desktop_app.store.closing import put_away
from desktop_app.store.driver import any_failure, is_undecodable, show_damaged_text
from desktop_app.store.failures import calmly
from desktop_app.store.history import as_of_sql
from desktop_app.store.identity import Device
from desktop_app.store.numbers import Numbers
from desktop_app.store.schema import TABLES

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence
    from pathlib import Path

    from desktop_app.core.text import Text
    from desktop_app.store.cipher import Access, BookKey
    from desktop_app.store.file_lock import FileLock
    from desktop_app.store.heads import Head
    from desktop_app.store.whereabouts import Whereabouts

Row = tuple[Any, ...]


class TableShape(NamedTuple):
    """A table as its file describes it."""

    columns: tuple[str, ...]
    types: tuple[str, ...]
    """The type of each column."""
    links: tuple[tuple[str, str], ...]
    """The columns that lead to another table, with that table."""


class Book:
    """An open scheme file, used by one thread at a time."""

    def __init__(
        self,
        path: Path,
        connection: Any,
        hold: FileLock | None,
        reason: Refused | None = None,
        device: Device = Device(),  # noqa: B008 - it does not change
    ) -> None:
        """Wrap an open connection; without a hold the file is only looked at, for the given reason."""
        self.device = device
        self.path = path
        self.connection = connection
        self.looking_because = reason
        self.hold = hold
        self.whereabouts: Whereabouts | None = None
        """Which file it is, for who may write."""
        self.remark: Text | None = None
        """What was found and done on opening it, where a person should know."""
        self.newer: Head | None = None
        """The last save that this laptop had seen of it when it was opened, where the file lacks it: an older copy."""
        self.looking_back = False
        self.access: Access | None = None
        """Who has signed in, where the file is locked."""
        self.held_keys = b""
        """The file of keys of a locked book as it was read last: a copy opens even when that file is gone, too."""
        self.kept: Path | None = None
        """Where everything was copied to because the file is no longer under its name."""
        self.is_closed = False
        self.has_damaged_text = False
        """Whether a text was met whose bytes are no text; it is shown with signs that say so."""
        self.numbers = Numbers()
        self.memory: dict[str, Any] = {}
        """What was worked out of saves and holds until there is another one."""
        self.shapes: dict[str, TableShape] = {}
        """What the file said of its tables; whoever gives one another shape while it is open clears this."""

    @property
    def key(self) -> BookKey | None:
        """What the file is locked with, if it is."""
        return self.access.key if self.access else None

    @property
    def read_only(self) -> bool:
        """Whether nothing may be written."""
        return self.hold is None

    @property
    def tables(self) -> tuple[str, ...]:
        """Every table that keeps history."""
        return TABLES

    def shape(self, table: str) -> TableShape:
        """What the file says of a table, asked once."""
        if table not in self.shapes:
            columns = self.query(f"PRAGMA main.table_info({table})")
            links = self.query(f"PRAGMA main.foreign_key_list({table})")
            names, types = tuple(str(row[1]) for row in columns), tuple(str(row[2]) for row in columns)
            self.shapes[table] = TableShape(names, types, tuple((str(row[3]), str(row[2])) for row in links))
        return self.shapes[table]

    def columns(self, table: str) -> tuple[str, ...]:
        """The columns of a table, in its own order."""
        return self.shape(table).columns

    def query(self, sql: str, values: Sequence[Any] | dict[str, Any] = ()) -> list[Row]:
        """All rows of a query; Refused where the disk or the file fails."""
        with calmly():
            try:
                rows: list[Row] = self.connection.execute(sql, values).fetchall()
            except any_failure() as error:
                self._take_as_damaged(error)
                rows = self.connection.execute(sql, values).fetchall()
            return rows

    def _take_as_damaged(self, error: Exception) -> None:
        """Show damaged texts from now on; the error again, where it is another one."""
        if self.has_damaged_text or not is_undecodable(error):
            raise error
        self.has_damaged_text = True
        show_damaged_text(self.connection)

    def each(self, sql: str, values: Sequence[Any] | dict[str, Any] = ()) -> Iterator[Row]:
        """The rows of a query one by one, in constant memory."""
        with calmly():
            given = 0
            try:
                for row in self.connection.execute(sql, values):
                    yield row
                    given += 1
            except any_failure() as error:
                self._take_as_damaged(error)
                yield from islice(self.connection.execute(sql, values), given, None)

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

    def execute_each(self, sql: str, values: Iterable[Sequence[Any]]) -> None:
        """Run a statement for its effect with each of some values."""
        with calmly():
            self.connection.executemany(sql, values)

    def interrupt(self) -> None:
        """Stop the statement that is running, from any thread; whoever runs it is refused."""
        self.connection.interrupt()

    @contextmanager
    def as_of(self, save: int, changed: Collection[str] = TABLES, beside: Sequence[int] = ()) -> Iterator[None]:
        """Read the file as it stood after a save: every query runs unchanged on the past.

        Tables that are known not to have changed since need no view in front of them. Saves beside it are those that
        came into this file before it, and that it does not follow: another laptop made it without them.
        """
        for table in changed:
            rows = as_of_sql(table, self.columns(table), save, beside)
            self.execute(f"CREATE TEMP VIEW {table} AS {rows}")
        among = f" AND id NOT IN ({', '.join(map(str, beside))})" if beside else ""
        self.execute(f"CREATE TEMP VIEW saves AS SELECT * FROM main.saves WHERE id <= {save}{among}")
        self.looking_back = True
        try:
            yield
        finally:
            self.looking_back = False
            for table in (*changed, "saves"):
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

    def rest(self) -> None:
        """Bring the newest saves into the one file while nobody asks anything: a copy made by hand holds them then.

        Where that cannot be done now, they stay in the journal until it can.
        """
        with suppress(Refused), calmly():
            if self.hold and self.whereabouts and not self.connection.in_transaction and self.whereabouts.is_ours():
                self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> Text | None:
        """Bring everything into the one file and let go of it.

        What was saved stays saved whatever fails here: then a sentence says where it lies. A closed book stays closed.
        """
        if self.is_closed:
            return None
        self.is_closed = True
        return put_away(self)
