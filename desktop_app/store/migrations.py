"""How a file of any earlier version becomes one of this version: an ordered list of steps, none of which ever changes.

A step says in its own words what it does (`first_version.sql`, `add_field`, `add_table`) and reads no description of
today's, so that a version stays what it was. Sums are no part of it: they are made of the rows, as described today.
"""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.store.driver import tools
from desktop_app.store.facts.updating import renew_sums
from desktop_app.store.schema import APPLICATION
from desktop_app.store.signing import new_key
from desktop_app.store.standing import read_standing, write_standing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sqlite_utils import Database


def first_version(db: Database) -> None:
    """What version 1 was, word for word."""
    for statement in _statements(Path(__file__).with_name("first_version.sql").read_text(encoding="utf-8")):
        db.execute(statement)
    key, book = new_key()
    row = (book, secrets.token_hex(16), key)
    db.execute("INSERT INTO book (id, made, copy, head, writes, signing) VALUES (?, unixepoch(), ?, '', 0, ?)", row)
    db.execute(f"PRAGMA application_id = {APPLICATION}")


MIGRATIONS: tuple[Callable[[Database], None], ...] = (first_version,)
"""One step a version; a new one is added at the end: `lambda db: add_field(db, "offices", "phone TEXT")`."""

LATEST = len(MIGRATIONS)


def migrate(connection: Any, version: int) -> None:
    """Bring a file from its version to the latest, and its sums to what is described today: whole or not at all.

    It is a write like any other: a journal that holds it says that it goes on from the file.
    """
    db = tools(connection)
    with db.atomic():
        take_steps(db, version, len(MIGRATIONS))
        renew_sums(db)
        if version:
            now = read_standing(connection)
            write_standing(connection, now.after(now.head))


def take_steps(db: Database, version: int, to: int) -> None:
    """The steps from one version to another, without the sums."""
    for number, step in enumerate(MIGRATIONS[version:to], version + 1):
        step(db)
        db.execute(f"PRAGMA user_version = {number}")


def _statements(script: str) -> Iterator[str]:
    """The single statements of a script, to be run one by one: run as one it would end the transaction."""
    import sqlcipher3.dbapi2 as driver

    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if driver.complete_statement(statement):
            yield statement
            statement = ""
