"""What is known of other rows while one row is read: found once, in as many passes over a table as links are deep."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from desktop_app.acts.exchange.foreign.links import Lookup
    from desktop_app.acts.exchange.foreign.taken import Row


class Lookups:
    """The lookups of a description, filled, and what was given beside the tables."""

    def __init__(self, given: Mapping[str, str], tables: Iterable[str]) -> None:
        """Hold nothing yet of the tables that are there."""
        self.given = given
        self.missed: Counter[str] = Counter()
        """How many links led to no row, by column and table."""
        self._tables = frozenset(tables)
        self._kept: dict[int, dict[str, Any]] = {}

    def has(self, table: str) -> bool:
        """Whether a table is there."""
        return table in self._tables

    def find(self, lookup: Lookup, key: str) -> Any:
        """What was kept under a key; None where nothing was."""
        kept = self._kept.get(id(lookup))
        return kept.get(key) if kept else None

    def miss(self, column: str, table: str) -> None:
        """Note a link that led to no row and stays empty."""
        self.missed[f"{column} ({table})"] += 1

    def fill(self, lookups: Iterable[Lookup], rows_of: Callable[[str], Iterator[Row]]) -> None:
        """Read the tables, those that others wait for first; lookups that are equal are kept once."""
        wanted = [each for each in lookups if self.has(each.table)]
        kept: dict[Lookup, dict[str, Any]] = {}
        passes: dict[tuple[int, str], list[Lookup]] = defaultdict(list)
        for each in dict.fromkeys(wanted):
            kept[each] = {}
            passes[each.depth(), each.table].append(each)
        # Hashing a deep lookup costs more than finding in it: each is known by its identity from here on.
        self._kept = {id(each): kept[each] for each in wanted}
        for (_, table), some in sorted(passes.items(), key=lambda item: item[0]):
            self._read(rows_of(table), [(each, kept[each]) for each in some])

    def _read(self, rows: Iterator[Row], into: list[tuple[Lookup, dict[str, Any]]]) -> None:
        """Keep of each row what each lookup asks for."""
        for row in rows:
            for lookup, kept in into:
                key = lookup.key(row)
                if key:
                    lookup.collect(kept, key, row, self)
