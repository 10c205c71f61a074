"""A table of figures, described: named columns with their units, and rows; a breakdown is one, a curve is one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from desktop_app.core.text import Text


class Unit(Enum):
    """What the cells of a column are."""

    WORD = "word"
    """A code or name from the records, or a stable key of the program."""
    TEXT = "text"
    """A sentence to be translated."""
    DAY = "day"
    MONEY = "money"
    """Minor units; an exact fraction (an average) is rounded once, when it is shown."""
    COUNT = "count"
    SHARE = "share"
    """A ratio, to be shown in percent."""
    NUMBER = "number"
    """A number that is neither money nor ratio: days, years, a frequency."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its stable name (JSON), its heading and its unit."""

    name: str
    label: Text
    unit: Unit = Unit.WORD


Cell: TypeAlias = "str | int | float | Fraction | Text | None"
"""A cell's value in its column's unit; None where there is nothing to say."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells under columns; notes say what the reader must keep in mind."""

    name: str
    label: Text
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    notes: tuple[Text, ...] = ()

    def column(self, name: str) -> tuple[Cell, ...]:
        """The cells of a column from top to bottom; ValueError where there is no such column."""
        at = [column.name for column in self.columns].index(name)
        return tuple(row[at] for row in self.rows)


def ratio_of(top: Fraction | int, bottom: Fraction | int) -> float | None:
    """A ratio as a cell: None where what it would be divided by is not above nought (definitions, section 8)."""
    return float(Fraction(top) / Fraction(bottom)) if bottom > 0 else None
