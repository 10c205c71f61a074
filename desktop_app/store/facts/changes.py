"""What was written after a save, and how it stood before: the policies, people, vouchers and savings it concerns.

The same for the one save that is being written and for all saves since a day of the past: a row that came later has a
higher number than all that were there, and a row that was replaced stands in its history.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.store.facts.fact import HISTORY, NOW

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from desktop_app.store.database import Book
    from desktop_app.store.facts.fact import Cell

_LISTS = MappingProxyType(
    {
        **dict.fromkeys(
            ("changed_policies", "changed_people", "related_policies", "neighbours", "changed_savings"),
            "id INTEGER PRIMARY KEY",
        ),
        "changed_vouchers": "id TEXT PRIMARY KEY",
    }
)

BELONGS = MappingProxyType(
    {
        "policy": "p.id IN (SELECT id FROM temp.changed_policies)",
        "covered_policy": "policy IN (SELECT id FROM temp.changed_policies)",
        "related_policy": "p.id IN (SELECT id FROM temp.related_policies)",
        "person": "person IN (SELECT id FROM temp.changed_people)",
        "voucher": "v.voucher IN (SELECT id FROM temp.changed_vouchers)",
        "saving": "s.id IN (SELECT id FROM temp.changed_savings)",
    }
)
"""The condition on the rows of a fact that belong to what was changed."""

_POLICY_OF = MappingProxyType(
    {
        "policies": "t.id",
        "covers": "t.policy",
        "premiums": "t.policy",
        "claims": "t.policy",
        "estimates": "(SELECT c.policy FROM main.claims c WHERE c.id = t.claim)",
        "payments": "(SELECT c.policy FROM main.claims c WHERE c.id = t.claim)",
    }
)
"""The policy that a row of a table belongs to."""

_KEEP = MappingProxyType(
    {
        "products": "1",
        "treaties": "1",
        "people": "id IN (SELECT id FROM temp.changed_people)",
        "policies": "id IN (SELECT id FROM temp.neighbours)",
        "covers": "policy IN (SELECT id FROM temp.neighbours)",
        "premiums": "policy IN (SELECT id FROM temp.changed_policies)",
        "claims": "policy IN (SELECT id FROM temp.changed_policies)",
        "estimates": "claim IN (SELECT id FROM main.claims WHERE policy IN (SELECT id FROM temp.changed_policies))",
        "payments": "claim IN (SELECT id FROM main.claims WHERE policy IN (SELECT id FROM temp.changed_policies))",
        "savings": "id IN (SELECT id FROM temp.changed_savings)",
        "populations": "1",
        "vouchers": "voucher IN (SELECT id FROM temp.changed_vouchers)",
    }
)
"""The rows of a table that are needed to tell how things stood before."""

_WIDER = (
    ("changed_people", "SELECT person FROM main.covers WHERE policy IN ({changed})"),
    ("changed_people", "SELECT person FROM main.covers_history WHERE replaced_by > :after"),
    ("changed_people", "SELECT holder FROM main.policies WHERE holder NOTNULL AND id IN ({changed})"),
    ("changed_people", "SELECT holder FROM main.policies_history WHERE holder NOTNULL AND replaced_by > :after"),
    ("related_policies", "{changed}"),
    ("related_policies", "SELECT renews FROM main.policies WHERE renews NOTNULL AND id IN ({changed})"),
    ("related_policies", "SELECT renews FROM main.policies_history WHERE renews NOTNULL AND replaced_by > :after"),
    ("related_policies", "SELECT id FROM main.policies WHERE holder IN (SELECT id FROM temp.changed_people)"),
    ("related_policies", "SELECT id FROM main.policies WHERE group_name IN ({groups} WHERE id IN ({changed}))"),
    (
        "related_policies",
        (
            "SELECT id FROM main.policies WHERE group_name IN ("
            "SELECT group_name FROM main.policies_history WHERE replaced_by > :after)"
        ),
    ),
    ("neighbours", "{related}"),
    ("neighbours", "SELECT policy FROM main.covers WHERE person IN (SELECT id FROM temp.changed_people)"),
    ("neighbours", "SELECT policy FROM main.covers_history WHERE replaced_by > :after"),
    ("neighbours", "SELECT id FROM main.policies WHERE renews IN ({related})"),
    (
        "neighbours",
        "SELECT id FROM main.policies WHERE holder IN (SELECT holder FROM main.policies WHERE id IN ({related}))",
    ),
    ("neighbours", "SELECT id FROM main.policies WHERE group_name IN ({groups} WHERE id IN ({related}))"),
)
"""From the policies that were changed to their people, to the policies whose renewal may read otherwise now, and to all
policies that either is told from."""


class Changes:
    """What was written after a save into some tables."""

    def __init__(self, book: Book, after: int, tables: Collection[str] = HISTORY) -> None:
        """Find the policies, vouchers and savings that were written or had something written to them."""
        self._book, self._after = book, after
        self._last = {table: self._last_before(table) for table in tables}
        for name, column in _LISTS.items():
            book.execute(f"CREATE TEMP TABLE IF NOT EXISTS {name} ({column})")
            book.execute(f"DELETE FROM temp.{name}")
        self.tables = frozenset(table for table in tables if self._is_written(table))
        self._find()

    def _last_before(self, table: str) -> int:
        """The highest row number that was there before; all higher ones came later."""
        rows = f"SELECT id FROM main.{table} WHERE save <= ? ORDER BY id DESC LIMIT 1"
        return int(self._book.value(rows, (self._after,)) or 0)

    def _is_written(self, table: str) -> bool:
        """Whether any row is new or was replaced."""
        return bool(self._book.value(f"SELECT EXISTS ({self._rows(table, '1')})", self._values(table)))

    def _rows(self, table: str, wanted: str) -> str:
        """A column of the rows that are new, were replaced or stand in their place."""
        return (
            f"SELECT {wanted} FROM main.{table} t WHERE t.id > :last UNION ALL SELECT {wanted} FROM main.{table} t "
            f"WHERE t.id IN (SELECT id FROM main.{table}_history WHERE replaced_by > :after) "
            f"UNION ALL SELECT {wanted} FROM main.{table}_history t WHERE t.replaced_by > :after"
        )

    def _values(self, table: str) -> dict[str, int]:
        """What its queries are asked with."""
        return {"after": self._after, "last": self._last[table]}

    def _find(self) -> None:
        """Note what the written rows belong to."""
        for table, policy in _POLICY_OF.items():
            self._note("changed_policies", table, policy)
        self._note("changed_vouchers", "vouchers", "t.voucher")
        self._note("changed_savings", "savings", "t.id")
        self._note("changed_people", "people", "t.id")
        if "people" in self.tables:
            self._book.execute(
                "INSERT OR IGNORE INTO temp.changed_savings "
                "SELECT id FROM main.savings WHERE person IN (SELECT id FROM temp.changed_people)"
            )

    def _note(self, name: str, table: str, column: str) -> None:
        """Note a column of the written rows of a table."""
        if table in self.tables:
            rows = self._rows(table, column)
            self._book.execute(f"INSERT OR IGNORE INTO temp.{name} {rows}", self._values(table))

    def is_new(self, table: str) -> bool:
        """Whether every row of a table came later."""
        return self._last.get(table) == 0

    @property
    def policies(self) -> int:
        """How many policies were changed."""
        return int(self._book.value("SELECT count(*) FROM temp.changed_policies"))

    def moved_terms(self) -> frozenset[str]:
        """The columns of products that differ from what they were; a new product has no rows but new ones."""
        if "products" not in self.tables:
            return frozenset()
        names = self._book.columns("products")
        differ = ", ".join(f'ifnull(max(n."{name}" IS NOT o."{name}"), 0)' for name in names)
        row = self._book.one(
            f"SELECT {differ} FROM main.products_history o JOIN main.products n ON n.id = o.id "
            "WHERE o.replaced_by > ? AND o.save <= ?",
            (self._after, self._after),
        )
        return frozenset(name for name, moved in zip(names, row or (), strict=True) if moved)

    def before(self, tables: Collection[str]) -> Mapping[str, str]:
        """Where the rows stand as they were, of what was changed; tables that were not are read where they are."""
        self._widen()
        copied = {table: f"temp.before_{table}" for table in self.tables & set(tables)}
        for table in copied:
            self._copy(table)
        return MappingProxyType({**NOW, **copied})

    def copied(self, cell: Cell, rows: str) -> str:
        """Rows of keys and sums worked out once for all who want them; the query that reads them."""
        name = f"changed_{cell.name}"
        self._book.execute(
            cell.create.replace(f"CREATE TABLE {cell.name}", f"CREATE TEMP TABLE IF NOT EXISTS {name}", 1)
        )
        self._book.execute(f"DELETE FROM temp.{name}")
        self._book.execute(f"INSERT INTO temp.{name} ({cell.columns}) {rows}")
        return f"SELECT {cell.columns} FROM temp.{name}"

    def _widen(self) -> None:
        """From the changed policies to all that their people's and groups' renewals are told from."""
        named = {
            "changed": "SELECT id FROM temp.changed_policies",
            "related": "SELECT id FROM temp.related_policies",
            "groups": "SELECT group_name FROM main.policies",
        }
        for name, rows in _WIDER:
            sql = rows.format(**named)
            self._book.execute(f"INSERT OR IGNORE INTO temp.{name} {sql}", {"after": self._after})

    def _copy(self, table: str) -> None:
        """Copy the rows of a table as they stood."""
        names = ", ".join(f'"{name}"' for name in self._book.columns(table))
        keep = _KEEP[table]
        self._book.execute(
            f"CREATE TEMP TABLE IF NOT EXISTS before_{table} AS SELECT {names} FROM main.{table} WHERE false"
        )
        self._book.execute(f"DELETE FROM temp.before_{table}")
        self._book.execute(
            f"INSERT INTO temp.before_{table} SELECT {names} FROM main.{table} WHERE save <= :after AND {keep} "
            f"UNION ALL SELECT {names} FROM main.{table}_history WHERE save <= :after AND replaced_by > :after "
            f"AND {keep}",
            {"after": self._after},
        )
