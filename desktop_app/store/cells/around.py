"""What a save touches: its policies, their people, the policies told of with them, and how all were before."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container

    from desktop_app.store.save import Save

SOURCES = ("products", "policies", "covers", "premiums", "claims", "payments")
"""The tables that cells are made of."""

NOW = MappingProxyType({table: f"main.{table}" for table in SOURCES})
"""Where the rows stand."""

BEFORE = MappingProxyType({table: f"temp.before_{table}" for table in SOURCES} | {"products": "main.products"})
"""Where the rows stand as they were before the save."""

_POLICY_OF = MappingProxyType(
    {
        "policies": "t.id",
        "covers": "t.policy",
        "premiums": "t.policy",
        "claims": "t.policy",
        "payments": "(SELECT c.policy FROM main.claims c WHERE c.id = t.claim)",
    },
)
_LISTS = ("touched_policies", "touched_people", "told_policies", "near_policies")


def touch(save: Save) -> int:
    """Note the policies that a save wrote, or wrote something of; their number."""
    book = save.book
    for name in _LISTS:
        book.execute(f"CREATE TEMP TABLE IF NOT EXISTS {name} (id INTEGER PRIMARY KEY)")
        book.execute(f"DELETE FROM temp.{name}")
    values = save.values
    for table, policy in _POLICY_OF.items():
        rows = save.rows_of(table)
        if rows:
            into = f"INSERT OR IGNORE INTO temp.touched_policies SELECT {policy}"
            book.execute(f"{into} FROM main.{table} t WHERE {rows}", values)
            book.execute(f"{into} FROM main.{table}_history t WHERE t.replaced_by = :save", values)
    return int(book.value("SELECT count(*) FROM temp.touched_policies"))


def look_around(save: Save, tables: Container[str], *, wide: bool) -> None:
    """Copy how the touched policies were in some tables; when wide, with their people and all told of with them."""
    for statement in _WIDE if wide else ():
        save.book.execute(statement, save.values)
    near = "SELECT id FROM temp.near_policies" if wide else _TOUCHED
    of = {
        "policies": f"id IN ({near})",
        "covers": f"policy IN ({near})",
        "premiums": f"policy IN ({_TOUCHED})",
        "claims": f"policy IN ({_TOUCHED})",
        "payments": f"claim IN (SELECT c.id FROM main.claims c WHERE c.policy IN ({_TOUCHED}))",
    }
    for table, condition in of.items():
        if table in tables:
            _copy(save, table, condition)


def _copy(save: Save, table: str, of: str) -> None:
    """Copy the rows of a table as they stood before a save."""
    book = save.book
    names = ", ".join(f'"{name}"' for name in book.columns(table))
    book.execute(f"CREATE TEMP TABLE IF NOT EXISTS before_{table} AS SELECT {names} FROM main.{table} WHERE false")
    book.execute(f"DELETE FROM temp.before_{table}")
    book.execute(
        f"INSERT INTO temp.before_{table} SELECT {names} FROM main.{table} WHERE save < :save AND {of} "
        f"UNION ALL SELECT {names} FROM main.{table}_history WHERE replaced_by = :save AND {of}",
        save.values,
    )


_TOUCHED = "SELECT id FROM temp.touched_policies"
_PEOPLE = "SELECT id FROM temp.touched_people"
_GROUPS = "SELECT group_name FROM main.policies"
_TOLD = "SELECT id FROM temp.told_policies"
_GONE = "replaced_by = :save"
_WERE_GROUPS = f"SELECT group_name FROM main.policies_history WHERE {_GONE}"
_NOTE_PEOPLE = "INSERT OR IGNORE INTO temp.touched_people SELECT"
_NOTE_TOLD = "INSERT OR IGNORE INTO temp.told_policies SELECT"
_NOTE_NEAR = "INSERT OR IGNORE INTO temp.near_policies SELECT"
_WIDE = (
    f"{_NOTE_PEOPLE} person FROM main.covers WHERE policy IN ({_TOUCHED})",
    f"{_NOTE_PEOPLE} person FROM main.covers_history WHERE {_GONE}",
    f"{_NOTE_PEOPLE} holder FROM main.policies WHERE holder NOTNULL AND id IN ({_TOUCHED})",
    f"{_NOTE_PEOPLE} holder FROM main.policies_history WHERE holder NOTNULL AND {_GONE}",
    f"{_NOTE_TOLD} id FROM temp.touched_policies",
    f"{_NOTE_TOLD} renews FROM main.policies WHERE renews NOTNULL AND id IN ({_TOUCHED})",
    f"{_NOTE_TOLD} renews FROM main.policies_history WHERE renews NOTNULL AND {_GONE}",
    f"{_NOTE_TOLD} id FROM main.policies WHERE holder IN ({_PEOPLE})",
    f"{_NOTE_TOLD} id FROM main.policies WHERE group_name IN ({_GROUPS} WHERE id IN ({_TOUCHED}))",
    f"{_NOTE_TOLD} id FROM main.policies WHERE group_name IN ({_WERE_GROUPS})",
    f"{_NOTE_NEAR} id FROM temp.told_policies",
    f"{_NOTE_NEAR} policy FROM main.covers WHERE person IN ({_PEOPLE})",
    f"{_NOTE_NEAR} policy FROM main.covers_history WHERE {_GONE}",
    f"{_NOTE_NEAR} id FROM main.policies WHERE renews IN ({_TOLD})",
    f"{_NOTE_NEAR} id FROM main.policies WHERE holder IN (SELECT holder FROM main.policies WHERE id IN ({_TOLD}))",
    f"{_NOTE_NEAR} id FROM main.policies WHERE group_name IN ({_GROUPS} WHERE id IN ({_TOLD}))",
)
"""What notes people, the policies whose renewal is told anew, and all that either is told from."""
