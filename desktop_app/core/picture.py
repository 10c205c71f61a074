"""How a table is drawn where a medium can draw: it belongs to the table, and says nothing that the table does not."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from typing import TYPE_CHECKING

from desktop_app.core.shown import Amount, Number, Share

if TYPE_CHECKING:
    from collections.abc import Hashable

    from desktop_app.core.indicators.indicator import Norm
    from desktop_app.core.table import Cell, Table


class PictureKind(Enum):
    """What is drawn; the first two beside the table, the other two in its own cells."""

    LINES = "lines"
    """A line a column, from row to row: for what goes on from month to month."""
    STACKED = "stacked"
    """A bar a row, parted by its columns: for what adds up to a whole."""
    BARS = "bars"
    """A bar in each cell, as long as its number is large."""
    HEAT = "heat"
    """Each cell with a tint, the stronger the larger its number is, from the smallest share of all to the whole."""


class Among(Enum):
    """Of which cells the largest is a whole bar, or has the strongest tint."""

    TABLE = "table"
    COLUMN = "column"
    ROW = "row"


@dataclass(frozen=True, slots=True)
class Picture:
    """Which columns of a table are drawn, and how; all of one unit where they share an axis or a tint."""

    kind: PictureKind
    values: tuple[str, ...]
    along: str = ""
    """The column whose cells are the places along the axis."""
    parts: str = ""
    """The column whose cells tell the lines apart, where each stands in rows of its own."""
    among: Among = Among.TABLE
    norm: Norm | None = None
    """The range that is good, drawn behind lines of ratios."""

    @property
    def beside(self) -> bool:
        """Whether it is drawn beside the table, not in its cells."""
        return self.kind in (PictureKind.LINES, PictureKind.STACKED)

    def columns(self, table: Table) -> tuple[int, ...]:
        """The places of the columns that are drawn."""
        names = [column.name for column in table.columns]
        return tuple(names.index(name) for name in self.values)


def measured(cell: Cell) -> float | None:
    """A cell as a length; None where it is no number."""
    match cell:
        case Amount(minor, _):
            return float(minor)
        case Share(value, _) | Number(value, _):
            return value
        case int() | float() | Fraction():
            return float(cell)
    return None


def sizes(table: Table) -> dict[tuple[int, int], float]:
    """How large each cell is that is drawn in its place, from 0 to 1; sums are not drawn, nor what is below nought."""
    picture = table.picture
    if picture is None or picture.beside:
        return {}
    found = {
        (row, at): value
        for row in table.plain_rows
        for at in picture.columns(table)
        if (value := measured(table.rows[row][at])) is not None
    }
    largest: dict[Hashable, float] = defaultdict(float)
    for place, value in found.items():
        key = _among(picture.among, *place)
        largest[key] = max(largest[key], value)
    shares = {
        place: max(value, 0.0) / whole
        for place, value in found.items()
        if (whole := largest[_among(picture.among, *place)])
    }
    least = min(shares.values(), default=0.0) if picture.kind is PictureKind.HEAT else 0.0
    return {place: (share - least) / (1 - least) if least < 1 else share for place, share in shares.items()}


def _among(among: Among, row: int, column: int) -> Hashable:
    """What a cell has in common with those it is held against."""
    return {Among.TABLE: None, Among.COLUMN: column, Among.ROW: row}[among]
