"""How a file grows: what every table that keeps history has around it, and how a field or a table is added.

A table's history, its guards and its readable view follow from its columns, which the file itself tells. In a STRICT
table INT and INTEGER are the same to SQLite; here a day is an INT, and every other whole number an INTEGER.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlite_utils import Database

DAY = "INT"
"""The type of a column of days."""

_HISTORY = """
CREATE TABLE {table}_history (
    {columns}, replaced_by INTEGER NOT NULL REFERENCES saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID
"""

_GUARDS = MappingProxyType(
    {
        "{table}_saved": """BEFORE UPDATE ON {table}
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END""",
        "{table}_kept": """BEFORE UPDATE ON {table} WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO {table}_history (
        {names}, replaced_by)
    VALUES (
        {olds}, NEW.save); END""",
        "{table}_stays": """BEFORE DELETE ON {table}
    WHEN NOT EXISTS (SELECT 1 FROM {table}_history h JOIN saves s ON s.id = h.replaced_by
        WHERE h.id = OLD.id AND h.save = OLD.save AND s.digest = '') BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END""",
        "{table}_history_stays": """BEFORE DELETE ON {table}_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END""",
        "{table}_history_fixed": """BEFORE UPDATE ON {table}_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END""",
    }
)


class Follower(NamedTuple):
    """Something in the file that follows from the columns of a table."""

    kind: str
    name: str
    sql: str


def add_field(db: Database, table: str, column: str) -> None:
    """Give a table one more field, written as SQL: `visited INT`, `clinic INTEGER REFERENCES partners`.

    Older rows know nothing of it, and the digests of older saves hold because of that: ValueError where they would.
    """
    db.execute(f"ALTER TABLE {table} ADD COLUMN {column}")
    added = db.table(table).columns[-1]
    if added.notnull or added.default_value is not None:
        raise ValueError(f"{table}: {column}: a field that is added is empty in all rows before it")
    db.execute(f'ALTER TABLE {table}_history ADD COLUMN "{added.name}" {added.type}')
    _make(db, followers(table, columns_of(db, table)))


def add_table(db: Database, name: str, columns: Sequence[str], *, unique: Sequence[str] = ()) -> None:
    """Make a table that keeps history, of columns written as SQL; its row number and its save are added to them.

    `unique` names the columns that tell its rows apart where it has no code.
    """
    key = f", UNIQUE ({', '.join(unique)})" if unique else ""
    listed = ", ".join(("id INTEGER PRIMARY KEY", *columns, "save INTEGER NOT NULL REFERENCES saves"))
    db.execute(f"CREATE TABLE {name} ({listed}{key}) STRICT")
    known = columns_of(db, name)
    db.execute(history_sql(name, known))
    _make(db, followers(name, known))


def columns_of(db: Database, table: str) -> list[tuple[str, str]]:
    """The columns of a table with their types, in its own order."""
    return [(column.name, column.type) for column in db.table(table).columns]


def history_sql(table: str, columns: Sequence[tuple[str, str]]) -> str:
    """The statement that makes the table of the replaced rows of a table."""
    typed = ", ".join(f'"{name}" {kind}' for name, kind in columns)
    return _HISTORY.format(table=table, columns=typed).strip()


def followers(table: str, columns: Sequence[tuple[str, str]]) -> list[Follower]:
    """What holds no rows and is made anew when a table gets a field: guards, view, and the way to what was replaced."""
    names = [name for name, _ in columns]
    words = {
        "table": table,
        "names": ", ".join(f'"{name}"' for name in names),
        "olds": ", ".join(f'OLD."{name}"' for name in names),
    }
    guards = ((form.format(**words), body.format(**words)) for form, body in _GUARDS.items())
    found = f"{table}_history_replaced"
    return [
        Follower("INDEX", found, f"CREATE INDEX {found} ON {table}_history (replaced_by)"),
        *(Follower("TRIGGER", name, f"CREATE TRIGGER {name} {body}") for name, body in guards),
        Follower("VIEW", f"{table}_readable", _readable_sql(table, columns)),
    ]


def _readable_sql(table: str, columns: Sequence[tuple[str, str]]) -> str:
    """The view that shows the days of a table as dates."""
    shown = ", ".join(
        f'date("{name}" * 86400, \'unixepoch\') AS "{name}"' if kind == DAY else f'"{name}"' for name, kind in columns
    )
    return f"CREATE VIEW {table}_readable AS SELECT\n    {shown}\nFROM {table}"


def _make(db: Database, parts: Sequence[Follower]) -> None:
    """Make parts of the file, in place of those of the same names."""
    for part in parts:
        db.execute(f"DROP {part.kind} IF EXISTS {part.name}")
        db.execute(part.sql)
