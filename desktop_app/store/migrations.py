"""How a file of any earlier version becomes one of this version: an ordered list of functions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.store.driver import tools
from desktop_app.store.facts.fact import HISTORY
from desktop_app.store.facts.registry import CELLS
from desktop_app.store.history import SAVES_STAY, history_sql
from desktop_app.store.schema import APPLICATION, IDENTITY, INDEXES, SEARCH, TABLES

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sqlite_utils import Database


def first_version(db: Database) -> None:
    """Every table of the first version, with its history and a readable view, and the sums kept ready."""
    for statement in IDENTITY:
        db.execute(statement)
    db.execute("INSERT INTO book VALUES (lower(hex(randomblob(16))), unixepoch(), lower(hex(randomblob(16))), '', 0)")
    for table, columns in TABLES.items():
        db.execute(f"CREATE TABLE {table} ({columns}) STRICT")
        _keep_history(db, table)
    for statement in (*INDEXES, *SEARCH, *_statements(SAVES_STAY)):
        db.execute(statement)
    for table in HISTORY:
        db.execute(f"CREATE INDEX {table}_history_replaced ON {table}_history (replaced_by)")
    for cell in CELLS:
        db.execute(cell.create)
    db.execute(f"PRAGMA application_id = {APPLICATION}")


MIGRATIONS: tuple[Callable[[Database], None], ...] = (first_version,)
"""One function a version; a new one is added at the end, with a test on a file of the version before."""

LATEST = len(MIGRATIONS)


def is_older(path: Path) -> bool:
    """Whether a file is one of ours, of a version before this one; False for anything that is no such file."""
    try:
        with path.open("rb") as handle:
            head = handle.read(100)
    except OSError:
        return False
    version, mark = (int.from_bytes(head[at : at + 4], "big") for at in (60, 68))
    return mark == APPLICATION and 0 < version < LATEST


def migrate(connection: Any, version: int) -> None:
    """Bring a file from its version to the latest, each step whole or not at all."""
    db = tools(connection)
    for number, step in enumerate(MIGRATIONS[version:], version + 1):
        with db.atomic():
            step(db)
            db.execute(f"PRAGMA user_version = {number}")


def _keep_history(db: Database, table: str) -> None:
    """The history table and triggers of a table, and the view that shows its days as dates."""
    columns = [(str(row[1]), str(row[2])) for row in db.execute(f"PRAGMA table_info({table})")]
    for statement in _statements(history_sql(table, columns)):
        db.execute(statement)
    db.execute(f"CREATE VIEW {table}_readable AS SELECT {', '.join(map(_readable, columns))} FROM {table}")


_DAYS = frozenset(
    (
        *(
            "birth_date",
            "joined",
            "start_day",
            "end_day",
            "exit_date",
            "due",
            "from_day",
            "to_day",
            "paid_on",
        ),
        *("incurred", "reported", "decided", "date", "received", "certified_on"),
    ),
)


def _readable(column: tuple[str, str]) -> str:
    """A column as a person would read it."""
    name = column[0]
    return f'date("{name}" * 86400, \'unixepoch\') AS "{name}"' if name in _DAYS else f'"{name}"'


def _statements(script: str) -> list[str]:
    """The single statements of a script whose triggers end with END;."""
    parts, whole = [], ""
    for piece in script.split(";"):
        whole += piece + ";"
        opened = "BEGIN" in whole
        if whole.strip(" \n;") and (not opened or piece.strip().endswith("END")):
            parts.append(whole.strip())
            whole = ""
    return parts
