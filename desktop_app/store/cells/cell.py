"""What a table of cells is: keys, sums, and the one grouped query over rows that defines them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Cell:
    """A table of cells.

    `query` selects keys and sums, grouped by the keys, from the tables it names as `{premiums}`, `{policies}` and so
    on, limited by `{touched}` (a condition on a policy p, a claim c or a person) where it belongs to them.
    """

    name: str
    keys: tuple[str, ...]
    sums: tuple[str, ...]
    query: str
    tables: tuple[str, ...]
    """The tables whose saves change it."""
    told_by: str = "p.id"
    """The column by which a policy's or a person's rows are told: `p.id`, `policy` or `person`."""
    near: bool = False
    """Whether a policy changes what is told of those before it."""
    adds: str = ""
    """The table whose rows it adds up one by one: what is written to that one alone changes it by those rows."""

    @property
    def create(self) -> str:
        """The statement that makes its table."""
        keys = ", ".join(
            f"{key} INTEGER NOT NULL" if key not in _TEXTS else f"{key} TEXT NOT NULL" for key in self.keys
        )
        sums = ", ".join(f"{each} INTEGER NOT NULL" for each in self.sums)
        return f"CREATE TABLE {self.name} ({keys}, {sums}, PRIMARY KEY ({', '.join(self.keys)})) STRICT, WITHOUT ROWID"

    def grouped(self, tables: Mapping[str, str], touched: str = "1") -> str:
        """Its query over the given sources of each table, limited to what was touched."""
        return self.query.format(touched=touched, **tables)

    def reads(self, table: str) -> bool:
        """Whether its query reads a table."""
        return f"{{{table}}}" in self.query

    def add(self, tables: Mapping[str, str], touched: str = "1") -> str:
        """The statement that adds the grouped rows to the cells."""
        listed = ", ".join((*self.keys, *self.sums))
        return self._into(f"SELECT {listed} FROM ({self.grouped(tables, touched)}) WHERE true")

    def change(self, before: tuple[Mapping[str, str], str], now: tuple[Mapping[str, str], str]) -> str:
        """The statement that takes away what counted before and adds what counts now: (sources, what is touched)."""
        keys = ", ".join(self.keys)
        taken = ", ".join(f"-{each} AS {each}" for each in self.sums)
        summed = ", ".join(f"sum({each})" for each in self.sums)
        moved = " OR ".join(f"sum({each}) <> 0" for each in self.sums)
        return self._into(
            f"SELECT {keys}, {summed} FROM (SELECT {keys}, {', '.join(self.sums)} FROM ({self.grouped(*now)}) "
            f"UNION ALL SELECT {keys}, {taken} FROM ({self.grouped(*before)})) GROUP BY {keys} HAVING {moved}",
        )

    def _into(self, rows: str) -> str:
        """The statement that adds rows of keys and sums to the cells."""
        listed = ", ".join((*self.keys, *self.sums))
        summed = ", ".join(f"{each} = {each} + excluded.{each}" for each in self.sums)
        return f"INSERT INTO {self.name} ({listed}) {rows} ON CONFLICT ({', '.join(self.keys)}) DO UPDATE SET {summed}"


_TEXTS = frozenset(("decision", "reason", "step"))
