"""What a row takes from others: the one it links to, the sum of those that link to it, the last begun by a day."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from desktop_app.acts.exchange.foreign.reckoned import plus
from desktop_app.acts.exchange.foreign.taken import CellTaken, column
from desktop_app.acts.exchange.odd_cells import is_marked, leads_nowhere

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.acts.exchange.foreign.held import Lookups
    from desktop_app.acts.exchange.foreign.taken import Row


@dataclass(frozen=True, slots=True)
class Lookup(ABC):
    """What is kept of the rows of a table, by the cells of some of its columns."""

    table: str
    by: tuple[str, ...]
    take: CellTaken
    optional: bool = field(default=False, compare=False)
    """Whether a table that is not there, or a row that is not in it, only leaves the cell empty."""

    @abstractmethod
    def collect(self, kept: dict[str, Any], key: str, row: Row, held: Lookups) -> None:
        """Keep of a row what is asked for."""

    def key(self, row: Row) -> str:
        """By what a row is found; nothing where a cell of it is empty."""
        return row.get(self.by[0], "") if len(self.by) == 1 else key_of([row.get(each, "") for each in self.by])

    def reads(self) -> tuple[CellTaken, ...]:
        """What is read off the rows that are kept."""
        return (self.take,)

    def below(self) -> Iterator[Lookup]:
        """What must be known before its own table is read."""
        for each in self.reads():
            yield from each.lookups()

    def depth(self) -> int:
        """After how many others its table can be read."""
        return 1 + max((each.depth() for each in self.below()), default=0)


@dataclass(frozen=True, slots=True)
class OfOne(Lookup):
    """The cell of the first row that has anything in it."""

    def collect(self, kept: dict[str, Any], key: str, row: Row, held: Lookups) -> None:
        """Keep the first."""
        if not kept.get(key):
            kept[key] = self.take.of(row, held)


@dataclass(frozen=True, slots=True)
class OfAll(Lookup):
    """The sum of the cells of all rows."""

    def collect(self, kept: dict[str, Any], key: str, row: Row, held: Lookups) -> None:
        """Add it."""
        kept[key] = plus(kept.get(key, ""), self.take.of(row, held))


@dataclass(frozen=True, slots=True, kw_only=True)
class OfSpans(Lookup):
    """The cells of all rows, each with its first and its last day."""

    begins: CellTaken
    ends: CellTaken

    def collect(self, kept: dict[str, Any], key: str, row: Row, held: Lookups) -> None:
        """Keep each that has begun at all."""
        begins = self.begins.of(row, held)
        if begins:
            kept.setdefault(key, []).append((begins, self.ends.of(row, held), self.take.of(row, held)))

    def reads(self) -> tuple[CellTaken, ...]:
        """Its days, too."""
        return (self.take, self.begins, self.ends)


@dataclass(frozen=True, slots=True)
class Linked(CellTaken):
    """The cell of the row that a column links to."""

    key: CellTaken
    lookup: OfOne
    told: bool = True
    """Whether it is told how often it led nowhere and stayed empty."""

    def of(self, row: Row, held: Lookups) -> str:
        """What the row holds, or that there is none."""
        key = self.key.of(row, held)
        found: str | None = held.find(self.lookup, key) if key else ""
        if found is not None or is_marked(key):
            return key if found is None else found
        if not held.has(self.lookup.table):
            return ""
        if self.lookup.optional:
            if self.told:
                held.miss(next(self.columns()), self.lookup.table)
            return ""
        return leads_nowhere(key, self.lookup.table)

    def parts(self) -> tuple[CellTaken, ...]:
        """The key."""
        return (self.key,)

    def lookups(self) -> Iterator[Lookup]:
        """What the key needs, and the row itself."""
        yield from self.key.lookups()
        yield self.lookup


@dataclass(frozen=True, slots=True)
class Total(CellTaken):
    """The sum over the rows of one or more tables that link to this one; nothing where there are none."""

    key: CellTaken
    sums: tuple[OfAll, ...]

    def of(self, row: Row, held: Lookups) -> str:
        """The sum."""
        key, total = self.key.of(row, held), ""
        for each in self.sums:
            total = plus(total, held.find(each, key) or "")
        return total

    def parts(self) -> tuple[CellTaken, ...]:
        """The key."""
        return (self.key,)

    def lookups(self) -> Iterator[Lookup]:
        """Each sum."""
        yield from self.key.lookups()
        yield from self.sums


@dataclass(frozen=True, slots=True)
class LastBegun(CellTaken):
    """Of the rows with the same keys the one that runs on a day, else the last that had begun by then."""

    keys: tuple[CellTaken, ...]
    spans: OfSpans
    day: CellTaken

    def of(self, row: Row, held: Lookups) -> str:
        """What that row holds."""
        found = held.find(self.spans, key_of([each.of(row, held) for each in self.keys])) or ()
        day = self.day.of(row, held)
        begun = [(day <= ends, begins, held_there) for begins, ends, held_there in found if begins <= day]
        return str(max(begun)[2]) if begun else ""

    def parts(self) -> tuple[CellTaken, ...]:
        """The keys and the day."""
        return (*self.keys, self.day)

    def lookups(self) -> Iterator[Lookup]:
        """The rows."""
        for each in self.parts():
            yield from each.lookups()
        yield self.spans


def key_of(cells: list[str]) -> str:
    """Several cells as one key; nothing where one of them is empty."""
    return "\t".join(cells) if all(cells) else ""


def linked(own: CellTaken | str, table: str, take: CellTaken | str, *, at: str = "", optional: bool = False) -> Linked:
    """What a row of another table holds, which is found by its column `at` (named as this one's unless given)."""
    by = at or next(column(own).columns())
    return Linked(column(own), OfOne(table, (by,), column(take), optional=optional))


def searched(own: str, table: str, take: CellTaken | str, *, at: str = "") -> Linked:
    """What a row of another table holds, if there is one: none is as good, and nothing is said of it."""
    return Linked(column(own), OfOne(table, (at or own,), column(take), optional=True), told=False)
