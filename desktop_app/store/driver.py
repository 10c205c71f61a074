"""The SQLite the office is built on, and sqlite-utils over it."""

from __future__ import annotations

import sys
from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING, Any

from desktop_app.store.functions import provide

if TYPE_CHECKING:
    from pathlib import Path

    from sqlite_utils import Database

    from desktop_app.store.cipher import BookKey

PRAGMAS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA recursive_triggers = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA synchronous = FULL",
    "PRAGMA cache_size = -32000",
    "PRAGMA busy_timeout = 2000",
)

STATEMENTS = 512
"""Statements that stay prepared: those of all acts at the counter and of the figures together."""


def connect(path: Path, *, mode: str, key: BookKey | None = None) -> Any:
    """A connection in autocommit; mode is ro, rw or rwc, or immutable for a file in a read-only place.

    Files that it attaches or makes copies in are locked with the same key.
    """
    connection = _bare(path, mode, key)
    # Sorting a large file beside it keeps an import small; of a locked one that would lie there in clear.
    connection.execute(f"PRAGMA temp_store = {'MEMORY' if key else 'FILE'}")
    for pragma in PRAGMAS:
        connection.execute(pragma)
    provide(connection)
    return connection


def _bare(path: Path, mode: str, key: BookKey | None) -> Any:
    """A connection that has asked nothing of the file yet."""
    import sqlcipher3.dbapi2 as driver

    query = "mode=ro&immutable=1" if mode == "immutable" else f"mode={mode}"
    address = f"{path.absolute().as_uri()}?{query}"
    connection = driver.connect(
        address, uri=True, isolation_level=None, check_same_thread=False, cached_statements=STATEMENTS
    )
    connection.execute("PRAGMA cipher_log_level = NONE")  # it would be said on standard error
    if key:
        connection.execute(f'PRAGMA key = "{key.spelled}"')
    return connection


def bring_in(path: Path, key: BookKey | None) -> None:
    """Let SQLite bring the journal into a file and remove what lies beside it, which it does as the last one closes.

    For that it need not know the file's hundreds of parts, which any other question would have it read.
    """
    with closing(_bare(path, "rw", key)) as connection:
        connection.execute("PRAGMA user_version")


def any_failure() -> type[Exception]:
    """Whatever the database may raise; asked when it is needed, for the database takes long to load."""
    import sqlcipher3.dbapi2 as driver

    failure: type[Exception] = driver.Error
    return failure


def misfits() -> tuple[type[Exception], ...]:
    """What the database raises where a row does not fit; whatever else it raises is the disk's."""
    import sqlcipher3.dbapi2 as driver

    return driver.IntegrityError, driver.DataError, driver.InterfaceError, OverflowError


_IN_THE_WAY = frozenset({3, 5, 6, 7, 8, 9, 10, 13, 14, 15})
"""What SQLite answers where a disk, the system or another program stood in the way: BUSY, IOERR, FULL and the like."""


def tells_of_the_file(error: Exception) -> bool:
    """Whether a failure says what a file is or is not; else it was only not read, and may be another time."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF not in _IN_THE_WAY


def is_undecodable(error: Exception) -> bool:
    """Whether a text of a file could not be read because its bytes are no text."""
    return "Could not decode" in str(error)


def show_damaged_text(connection: Any) -> None:
    """Read texts with damaged bytes, too: each such byte as the sign that stands for what cannot be shown."""
    connection.text_factory = partial(str, encoding="utf-8", errors="replace")


def in_memory() -> Any:
    """A connection to an empty database that is gone when it is closed."""
    import sqlcipher3.dbapi2 as driver

    return driver.connect(":memory:", isolation_level=None)


def tools(connection: Any) -> Database:
    """The connection under sqlite-utils, which would otherwise bring a second SQLite and load pandas."""
    import sqlcipher3
    import sqlcipher3.dbapi2 as driver

    hidden = {"pysqlite3": sqlcipher3, "pysqlite3.dbapi2": driver, "pandas": None}
    before = {name: sys.modules.get(name) for name in hidden}
    sys.modules.update(hidden)  # None is Python's own sign for "do not import"
    try:
        from sqlite_utils import Database
    finally:
        _put_back(before)
    return Database(connection)


def _put_back(before: dict[str, Any]) -> None:
    """Forget the aliases again, where there was nothing before them."""
    for name, module in before.items():
        if module is None:
            sys.modules.pop(name, None)
        else:
            sys.modules[name] = module
