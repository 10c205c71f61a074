"""What was written after a save, and how it stood before: the policies, people, vouchers and so on it concerns.

The same for the one save that is being written and for all saves since a day of the past: a row that came later has a
higher number than all that were there, and a row that was replaced stands in its history.
"""

from __future__ import annotations

from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.store.facts.fact import HISTORY
from desktop_app.store.history import as_of_sql

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from desktop_app.store.database import Book
    from desktop_app.store.facts.fact import KeptSums, Source

_NUMBERED = (
    *("changed_policies", "changed_premiums", "changed_people", "changed_savings", "changed_schedules"),
    "changed_investments",
    *("refunded_policies", "related_policies", "neighbours"),
)
_LISTS = MappingProxyType(
    {**dict.fromkeys(_NUMBERED, "id INTEGER PRIMARY KEY"), "changed_vouchers": "id TEXT PRIMARY KEY"}
)
"""The lists of what was changed, and what stands in each: row numbers, or the codes of vouchers."""

_BELONGS = MappingProxyType(
    {
        "policy": "p.id IN (SELECT id FROM temp.changed_policies)",
        "covered_policy": "policy IN (SELECT id FROM temp.changed_policies)",
        "related_policy": "p.id IN (SELECT id FROM temp.related_policies)",
        "person": "person IN (SELECT id FROM temp.changed_people)",
        "voucher": "v.voucher IN (SELECT id FROM temp.changed_vouchers)",
        "saving": "s.id IN (SELECT id FROM temp.changed_savings)",
        "schedule": "t.id IN (SELECT id FROM temp.changed_schedules)",
        "investment": "t.id IN (SELECT id FROM temp.changed_investments)",
    }
)
"""The condition on the rows of a fact that belong to what was changed."""

_ITSELF = MappingProxyType({"premiums": "d.id IN (SELECT id FROM temp.changed_premiums)"})
"""The condition on the rows of a sheet that may read otherwise whatever else belongs to what they belong to."""

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

_CLAIMS = """SELECT id FROM main.claims WHERE policy IN (SELECT id FROM temp.changed_policies)
    UNION SELECT id FROM main.claims_history WHERE replaced_by > :after"""
"""The claims of changed policies, those that were taken out as well."""

_KEEP = MappingProxyType(
    {
        "products": "1",
        "treaties": "1",
        "shared_costs": "1",
        "people": "id IN (SELECT id FROM temp.changed_people)",
        "policies": "id IN (SELECT id FROM temp.neighbours)",
        "covers": "policy IN (SELECT id FROM temp.neighbours)",
        "premiums": "(id IN (SELECT id FROM temp.changed_premiums) "
        "OR policy IN (SELECT id FROM temp.refunded_policies))",
        "claims": "policy IN (SELECT id FROM temp.changed_policies)",
        "estimates": f"claim IN ({_CLAIMS})",
        "payments": f"claim IN ({_CLAIMS})",
        "savings": "id IN (SELECT id FROM temp.changed_savings)",
        "populations": "1",
        "vouchers": "voucher IN (SELECT id FROM temp.changed_vouchers)",
        "schedules": "id IN (SELECT id FROM temp.changed_schedules)",
        "investments": "id IN (SELECT id FROM temp.changed_investments)",
    }
)
"""The rows of a table that are needed to tell how things stood before."""


def _written(table: str, column: str = "t.id") -> str:
    """A column of the rows of a table that are new, were replaced or stand in their place."""
    return (
        f"SELECT {column} FROM main.{table} t WHERE t.id > :{table} UNION ALL SELECT {column} FROM main.{table} t "
        f"WHERE t.id IN (SELECT id FROM main.{table}_history WHERE replaced_by > :after) "
        f"UNION ALL SELECT {column} FROM main.{table}_history t WHERE t.replaced_by > :after"
    )


_ANY_SINCE = """SELECT EXISTS (SELECT 1 FROM main.{table} WHERE save > :after)
    OR EXISTS (SELECT 1 FROM main.{table}_history WHERE replaced_by > :after)"""
_REFUND = "(kind = 'refund' OR concerns NOTNULL)"
"""Of which premiums others of their policy have a say (postings.py): they may read otherwise with any of these."""
_CHANGED, _RELATED = "SELECT id FROM temp.changed_policies", "SELECT id FROM temp.related_policies"
_PREMIUMS = "SELECT id FROM temp.changed_premiums"
_HOLDERS = f"SELECT holder FROM main.policies WHERE id IN ({_RELATED})"
_GROUPS = "SELECT id FROM main.policies WHERE group_name IN (SELECT group_name FROM main.policies{})"
_STEPS = (
    *(("changed_policies", table, _written(table, policy)) for table, policy in _POLICY_OF.items()),
    ("changed_premiums", "premiums", _written("premiums")),
    ("changed_premiums", "premiums", f"SELECT id FROM main.premiums WHERE {_REFUND} AND policy IN ({_CHANGED})"),
    ("changed_premiums", "policies", f"SELECT id FROM main.premiums WHERE policy IN ({_written('policies')})"),
    ("refunded_policies", "", f"SELECT policy FROM main.premiums WHERE {_REFUND} AND id IN ({_PREMIUMS})"),
    ("refunded_policies", "", f"SELECT policy FROM main.premiums_history WHERE {_REFUND} AND replaced_by > :after"),
    ("changed_vouchers", "vouchers", _written("vouchers", "t.voucher")),
    ("changed_schedules", "schedules", _written("schedules")),
    ("changed_investments", "investments", _written("investments")),
    ("changed_savings", "savings", _written("savings")),
    ("changed_savings", "people", f"SELECT id FROM main.savings WHERE person IN ({_written('people')})"),
    ("changed_people", "people", _written("people")),
    ("changed_people", "", f"SELECT person FROM main.covers WHERE policy IN ({_CHANGED})"),
    ("changed_people", "", "SELECT person FROM main.covers_history WHERE replaced_by > :after"),
    ("changed_people", "", f"SELECT holder FROM main.policies WHERE holder NOTNULL AND id IN ({_CHANGED})"),
    ("changed_people", "", "SELECT holder FROM main.policies_history WHERE holder NOTNULL AND replaced_by > :after"),
    ("related_policies", "", _CHANGED),
    ("related_policies", "", f"SELECT renews FROM main.policies WHERE renews NOTNULL AND id IN ({_CHANGED})"),
    ("related_policies", "", "SELECT renews FROM main.policies_history WHERE renews NOTNULL AND replaced_by > :after"),
    ("related_policies", "", "SELECT id FROM main.policies WHERE holder IN (SELECT id FROM temp.changed_people)"),
    ("related_policies", "", _GROUPS.format(f" WHERE id IN ({_CHANGED})")),
    ("related_policies", "", _GROUPS.format("_history WHERE replaced_by > :after")),
    ("neighbours", "", _RELATED),
    ("neighbours", "", "SELECT policy FROM main.covers WHERE person IN (SELECT id FROM temp.changed_people)"),
    ("neighbours", "", "SELECT policy FROM main.covers_history WHERE replaced_by > :after"),
    ("neighbours", "", f"SELECT id FROM main.policies WHERE renews IN ({_RELATED})"),
    ("neighbours", "", f"SELECT id FROM main.policies WHERE holder IN ({_HOLDERS})"),
    ("neighbours", "", _GROUPS.format(f" WHERE id IN ({_RELATED})")),
)
"""The list that is filled, the written table that it is filled for (any where none is named), and with what: from what
was written to what it belongs to, to the policies whose renewal may read otherwise now, and to all policies that either
is told from."""


def limits(source: Source) -> tuple[str, str]:
    """What limits a source to what was changed: `{changed}` and `{itself}` in its query."""
    return _BELONGS[source.belongs], _ITSELF.get(source.sheet, "")


@lru_cache(maxsize=256)
def _steps_to(conditions: str) -> tuple[tuple[str, str, str], ...]:
    """The steps, in their order, that fill every list that some conditions name."""
    named, found = conditions, list[tuple[str, str, str]]()
    for name, table, rows in reversed(_STEPS):
        if f"temp.{name}" in named:
            found.insert(0, (name, table, rows))
            named += rows
    return tuple(found)


@lru_cache(maxsize=64)
def _moved_sql(table: str, names: Sequence[str]) -> str:
    """Whether a table has rows that were not there before, whether it lacks some, and where the others differ."""
    differ = ", ".join(f'ifnull(max(n."{name}" IS NOT o."{name}"), 0)' for name in names)
    new = (
        f"SELECT 1 FROM main.{table} t WHERE t.id > :{table} "
        f"AND NOT EXISTS (SELECT 1 FROM main.{table}_history h WHERE h.id = t.id AND h.save <= :after)"
    )
    back = (  # a row that had gone before, and was put back since in its place
        f"SELECT 1 FROM main.{table}_history b WHERE b.replaced_by > :after AND b.save > :after "
        f"AND NOT EXISTS (SELECT 1 FROM main.{table}_history h "
        f"WHERE h.id = b.id AND h.save <= :after AND h.replaced_by > :after)"
    )
    return (
        f"SELECT EXISTS ({new}) OR EXISTS ({back}), count(o.id) > count(n.id), {differ} FROM main.{table}_history o "
        f"LEFT JOIN main.{table} n ON n.id = o.id WHERE o.replaced_by > :after AND o.save <= :after"
    )


@lru_cache(maxsize=64)
def _keeping(table: str, names: Sequence[str], then: str = "") -> tuple[str, ...]:
    """The statements that copy the rows of a table as they stood, from what tells them where that is no simple past."""
    columns, keep = ", ".join(f'"{name}"' for name in names), _KEEP[table]
    stood = f"""SELECT {columns} FROM main.{table} WHERE save <= :after AND {keep}
        UNION ALL SELECT {columns} FROM main.{table}_history
        WHERE save <= :after AND replaced_by > :after AND {keep}"""
    return (
        f"CREATE TEMP TABLE IF NOT EXISTS before_{table} AS SELECT {columns} FROM main.{table} WHERE false",
        f"DELETE FROM temp.before_{table}",
        f"INSERT INTO temp.before_{table} {f'SELECT {columns} FROM ({then}) WHERE {keep}' if then else stood}",
    )


@lru_cache(maxsize=64)
def _copying(cell: KeptSums, rows: str) -> tuple[str, ...]:
    """The statements that keep some rows of keys and sums at hand, and the query that reads them."""
    name = f"changed_{cell.name}"
    return (
        cell.create.replace(f"CREATE TABLE {cell.name}", f"CREATE TEMP TABLE IF NOT EXISTS {name}", 1),
        f"DELETE FROM temp.{name}",
        f"INSERT INTO temp.{name} ({cell.columns}) {rows}",
        f"SELECT {cell.columns} FROM temp.{name}",
    )


class Changes:
    """What was written after a save into some tables."""

    def __init__(self, book: Book, after: int, tables: Collection[str] = HISTORY, beside: Sequence[int] = ()) -> None:
        """Find what was moved, and the policies that it belongs to.

        Where saves stand beside it that it does not follow, whatever was written since the first of them may differ.
        """
        self._book, self._save, self._beside = book, after, tuple(beside)
        after = min((after, *(each - 1 for each in beside)))
        self._after = after
        self._last = {table: self._last_before(table) for table in tables}
        self._values = {"after": after, **self._last}
        self.moved = frozenset((table, column) for table in tables for column in self._moved(table))
        """The columns of tables that say other than they did; all of a table that has more rows, or fewer."""
        self.tables = frozenset(table for table, _ in self.moved)
        self._filled: set[str] = set()
        self._fill(_CHANGED)

    def _last_before(self, table: str) -> int:
        """The highest row number that was there before; all higher ones came later."""
        rows = f"SELECT id FROM main.{table} WHERE save <= ? ORDER BY id DESC LIMIT 1"
        return int(self._book.value(rows, (self._after,)) or 0)

    def _moved(self, table: str) -> Sequence[str]:
        """The columns of a table in which rows differ from what they were; every one where rows came or went."""
        names = self._book.columns(table)
        came, went, *differ = self._book.one(_moved_sql(table, names), self._values) or ()
        if self._beside and self._book.value(_ANY_SINCE.format(table=table), self._values):
            return names
        return names if came or went else tuple(name for name, moved in zip(names, differ, strict=True) if moved)

    def _fill(self, conditions: str) -> None:
        """Fill the lists that some conditions name, where that has not been done."""
        steps = tuple(step for step in _steps_to(conditions) if step[0] not in self._filled)
        for name in dict.fromkeys(name for name, _, _ in steps):
            self._filled.add(name)
            self._book.execute(f"CREATE TEMP TABLE IF NOT EXISTS {name} ({_LISTS[name]})")
            self._book.execute(f"DELETE FROM temp.{name}")
        for name, table, rows in steps:
            if not table or table in self.tables:
                self._book.execute(f"INSERT OR IGNORE INTO temp.{name} {rows}", self._values)

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
        if self._beside:
            return frozenset(names)
        _, _, *differ = self._book.one(_moved_sql("products", names), self._values) or ()
        return frozenset(name for name, moved in zip(names, differ, strict=True) if moved)

    def before(self, sources: Collection[Source]) -> frozenset[str]:
        """Copy what some sources need to be read as it was; the tables of which it copied rows."""
        copied = self.tables & {table for each in sources for table in each.tables}
        conditions = (*(limit for each in sources for limit in limits(each)), *(_KEEP[table] for table in copied))
        self._fill(" ".join(conditions))
        for table in copied:
            self._copy(table)
        return copied

    def holds(self, condition: str) -> bool:
        """Whether a condition holds of what was changed."""
        return bool(self._book.value(f"SELECT {condition}"))

    def copied(self, cell: KeptSums, rows: str) -> str:
        """Rows of keys and sums worked out once for all who want them; the query that reads them."""
        *steps, query = _copying(cell, rows)
        for step in steps:
            self._book.execute(step)
        return query

    def _copy(self, table: str) -> None:
        """Copy the rows of a table as they stood."""
        names = self._book.columns(table)
        then = as_of_sql(table, names, self._save, self._beside) if self._beside else ""
        for step in _keeping(table, names, then):
            self._book.execute(step, self._values)
