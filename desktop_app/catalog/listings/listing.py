"""Listings described once: which columns a table has, how they read and what stands there when it is empty."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from desktop_app.catalog.mark import Cell
from desktop_app.core.records.field import Kind
from desktop_app.core.records.sheets import sheet

if TYPE_CHECKING:
    from desktop_app.core.text import Text

Row: TypeAlias = tuple[Cell, ...]
"""One row of a listing: a value for each column; further values (a key, a sort value) are not shown."""


@dataclass(frozen=True, slots=True)
class ListColumn:
    """One column: its name, its heading, its share of the width, and whether it holds figures."""

    name: str
    label: Text
    share: int = 2
    figures: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """A table of records: its columns, the place of the record's key in a row, and the words for an empty table."""

    name: str
    columns: tuple[ListColumn, ...]
    empty: Text
    first_step: Text | None = None
    key: int = 0

    def key_of(self, row: Row) -> str:
        """The code by which a row's record is found again."""
        return str(row[self.key])


def columns_of(name: str, /, **shares: int) -> tuple[ListColumn, ...]:
    """Columns that are fields of a sheet, under the fields' own labels, each with its share of the width."""
    fields = ((sheet(name).field(each), share) for each, share in shares.items())
    return tuple(ListColumn(each.name, each.label, share, each.kind is Kind.MONEY) for each, share in fields)


def unseen(row: Row, count: int) -> tuple[int, ...]:
    """The whole numbers that a row carries behind its columns."""
    return tuple(int(str(value)) for value in row[-count:])
