"""Listings described once: which columns a table has, how they read and what stands there when it is empty."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from desktop_app.catalog.mark import ListCell
from desktop_app.catalog.words import LISTS, YES_NO
from desktop_app.core.records.field import NUMBERS, Kind
from desktop_app.core.records.sheets import sheet
from desktop_app.core.table import Unit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.core.records.field import Field
    from desktop_app.core.text import Text

Row: TypeAlias = tuple[ListCell, ...]
"""One row of a listing: a value for each column; further values (a key, a sort value) are not shown."""


@dataclass(frozen=True, slots=True)
class ListColumn:
    """One column: its name, its heading, its share of the width, and whether it holds figures."""

    name: str
    label: Text
    share: int = 2
    figures: bool = False
    unit: Unit = Unit.TEXT
    """What its cells are: days, money, else words."""
    words: Mapping[str, Text] = field(default_factory=lambda: MappingProxyType({}), hash=False)
    """What the keys are called that its cells stand for, where these are few: a filter asks for them by their words."""
    adds: bool = True
    """Whether its amounts are added up under the list."""
    detail: int = 0
    """Where there is no room for all columns, a list does first without those of 1, then of 2; never of 0."""


@dataclass(frozen=True, slots=True)
class Listing:
    """A table of records: its columns, the place of the record's key in a row, and the words for an empty table."""

    name: str
    columns: tuple[ListColumn, ...]
    empty: Text
    first_step: Text | None = None
    key: int = 0
    further: tuple[ListColumn, ...] = ()
    """Columns that stand in the rows behind the others, and are shown to whoever chooses them."""

    @property
    def all(self) -> tuple[ListColumn, ...]:
        """Every column there is, in the order of a row's values."""
        return (*self.columns, *self.further)

    def key_of(self, row: Row) -> str:
        """The code by which a row's record is found again."""
        return str(row[self.key])


def columns_of(name: str, /, **shares: int) -> tuple[ListColumn, ...]:
    """Columns that are fields of a sheet, under the fields' own labels, each with its share of the width."""
    fields = ((sheet(name).field(each), share) for each, share in shares.items())
    return tuple(field_column(each, share) for each, share in fields)


def details(*columns: ListColumn) -> tuple[ListColumn, ...]:
    """Columns that this list does without where there is no room, whatever the fields are elsewhere."""
    return tuple(replace(each, detail=1) for each in columns)


def field_column(of: Field, share: int = 2) -> ListColumn:
    """A column that is a field."""
    unit = _UNITS.get(of.kind, Unit.TEXT)
    words = YES_NO if of.kind is Kind.FLAG else LISTS.get(of.choices, MappingProxyType({}))
    return ListColumn(of.name, of.label, share, of.kind in NUMBERS, unit, words, of.adds, int(of.detail))


_UNITS: Mapping[Kind, Unit] = MappingProxyType(
    {Kind.MONEY: Unit.MONEY, Kind.DAY: Unit.DAY, Kind.INTEGER: Unit.COUNT, Kind.RATIO: Unit.NUMBER}
)


def unseen(row: Row, count: int) -> tuple[int, ...]:
    """The whole numbers that a row carries behind its columns."""
    return tuple(int(str(value)) for value in row[-count:])
