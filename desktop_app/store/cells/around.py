"""What a save touches: its policies, their people, the policies told of with them, and how all were before."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.store.database import Book
    from desktop_app.store.save import Save

SOURCES = ("products", "policies", "covers", "premiums", "claims", "payments")
"""The tables that cells are made of."""

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
    for table, policy in _POLICY_OF.items():
        rows = save.rows_of(table)
        if rows:
            into = f"INSERT OR IGNORE INTO temp.touched_policies SELECT {policy}"
            book.execute(f"{into} FROM main.{table} t WHERE {rows}")
            book.execute(f"{into} FROM main.{table}_history t WHERE t.replaced_by = {save.number}")
    return int(book.value("SELECT count(*) FROM temp.touched_policies"))


def look_around(save: Save, *, wide: bool) -> None:
    """Copy how the touched policies were; when wide, with their people and all policies told of together with them."""
    book = save.book
    for statement in _wide(save.number) if wide else ():
        book.execute(statement)
    policies = "near_policies" if wide else "touched_policies"
    _copy(book, "policies", f"id IN (SELECT id FROM temp.{policies})", save.number)
    _copy(book, "covers", f"policy IN (SELECT id FROM temp.{policies})", save.number)
    _copy(book, "premiums", f"policy IN ({_TOUCHED})", save.number)
    _copy(book, "claims", f"policy IN ({_TOUCHED})", save.number)
    _copy(book, "payments", f"claim IN (SELECT c.id FROM main.claims c WHERE c.policy IN ({_TOUCHED}))", save.number)


def _copy(book: Book, table: str, of: str, number: int) -> None:
    """Copy the rows of a table as they stood before a save."""
    names = ", ".join(f'"{name}"' for name in book.columns(table))
    book.execute(f"CREATE TEMP TABLE IF NOT EXISTS before_{table} AS SELECT {names} FROM main.{table} WHERE false")
    book.execute(f"DELETE FROM temp.before_{table}")
    book.execute(
        f"INSERT INTO temp.before_{table} SELECT {names} FROM main.{table} WHERE save < {number} AND {of} "
        f"UNION ALL SELECT {names} FROM main.{table}_history WHERE replaced_by = {number} AND {of}",
    )


_TOUCHED = "SELECT id FROM temp.touched_policies"
_PEOPLE = "SELECT id FROM temp.touched_people"
_GROUPS = "SELECT group_name FROM main.policies"
_TOLD = "SELECT id FROM temp.told_policies"


def _wide(number: int) -> tuple[str, ...]:
    """The statements that note people, the policies whose renewal is told anew, and all that either is told from."""
    gone = f"replaced_by = {number}"
    people = "INSERT OR IGNORE INTO temp.touched_people SELECT"
    told = "INSERT OR IGNORE INTO temp.told_policies SELECT"
    near = "INSERT OR IGNORE INTO temp.near_policies SELECT"
    return (
        f"{people} person FROM main.covers WHERE policy IN ({_TOUCHED})",
        f"{people} person FROM main.covers_history WHERE {gone}",
        f"{people} holder FROM main.policies WHERE holder NOTNULL AND id IN ({_TOUCHED})",
        f"{people} holder FROM main.policies_history WHERE holder NOTNULL AND {gone}",
        f"{told} id FROM temp.touched_policies",
        f"{told} renews FROM main.policies WHERE renews NOTNULL AND id IN ({_TOUCHED})",
        f"{told} renews FROM main.policies_history WHERE renews NOTNULL AND {gone}",
        f"{told} id FROM main.policies WHERE holder IN ({_PEOPLE})",
        f"{told} id FROM main.policies WHERE group_name IN ({_GROUPS} WHERE id IN ({_TOUCHED}))",
        f"{told} id FROM main.policies WHERE group_name IN (SELECT group_name FROM main.policies_history WHERE {gone})",
        f"{near} id FROM temp.told_policies",
        f"{near} policy FROM main.covers WHERE person IN ({_PEOPLE})",
        f"{near} policy FROM main.covers_history WHERE {gone}",
        f"{near} id FROM main.policies WHERE renews IN ({_TOLD})",
        f"{near} id FROM main.policies WHERE holder IN (SELECT holder FROM main.policies WHERE id IN ({_TOLD}))",
        f"{near} id FROM main.policies WHERE group_name IN ({_GROUPS} WHERE id IN ({_TOLD}))",
    )
