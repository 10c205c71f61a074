"""What a description of another program's tables is: its tables, and what rows of ours come from theirs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.acts.exchange.shape import ExchangeShape
from desktop_app.core.records.field import Field, Kind
from desktop_app.core.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop_app.acts.exchange.foreign.links import Lookup
    from desktop_app.acts.exchange.foreign.taken import CellTaken


@dataclass(frozen=True, slots=True)
class ForeignTable:
    """A table of another program and the columns of it that are read."""

    name: str
    fields: tuple[Field, ...]
    needs: tuple[str, ...]
    """Columns without which nothing can be read."""


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of one of our sheets from the rows of one foreign table."""

    sheet: str
    table: str
    columns: Mapping[str, CellTaken]
    only: CellTaken | None = None
    """What says something in the rows that count; each of them unless given."""
    others: Text | None = None
    """What is said, with their count, of the rows that do not."""
    beside: tuple[str, ...] = ()
    """Tables without which none of the rows come."""
    remarks: tuple[tuple[CellTaken, Text], ...] = ()
    """What is said, with its count, of rows in which something is found."""

    def taken(self) -> Iterator[CellTaken]:
        """Every way to a cell."""
        yield from self.columns.values()
        yield from (found for found, _ in self.remarks)
        if self.only:
            yield self.only

    def lookups(self) -> Iterator[Lookup]:
        """What must be known of other rows, those that others wait for among them."""
        for each in self.taken():
            for lookup in each.lookups():
                yield from _with_below(lookup)


@dataclass(frozen=True, slots=True)
class Description:
    """Another program, told whole: tables, rows, and what it does not know."""

    name: str
    label: str
    """What the program calls itself."""
    sign: str
    """The table by which an export of the program is known."""
    ended: str
    """The column that is filled in rows which a newer one has replaced, or which were deleted."""
    nothing: frozenset[str]
    """What is written where nothing is known."""
    tables: tuple[ForeignTable, ...]
    rows: tuple[Rows, ...]
    asks: Mapping[str, str]
    """What may be given beside the tables, each with what holds where it is not."""

    @property
    def shape(self) -> ExchangeShape:
        """Its tables, each as CSV or as a workbook; of so many none is guessed by its name."""
        return ExchangeShape(self.name, self.tables, (".csv", ".xlsx"), guesses=False)

    def needs(self, name: str) -> tuple[str, ...]:
        """The columns without which a table cannot be read."""
        return next(each.needs for each in self.tables if each.name == name)


def table(  # noqa: PLR0913 - a kind of column each
    name: str, needs: str, *, numbers: str = "", texts: str = "", days: str = "", amounts: str = ""
) -> ForeignTable:
    """A table with the columns that are read of it, by what they hold; those that are needed first.

    A column's label is its name, the same in every language: so the other program writes it.
    """
    kinds = {Kind.INTEGER: numbers, Kind.TEXT: texts, Kind.DAY: days, Kind.MONEY: amounts}
    fields = tuple(
        Field(each, each, kind, Text("", each)) for kind, columns in kinds.items() for each in columns.split()
    )
    return ForeignTable(name, fields, tuple(needs.split()))


def _with_below(lookup: Lookup) -> Iterator[Lookup]:
    """A lookup and all it waits for."""
    yield lookup
    for each in lookup.below():
        yield from _with_below(each)
