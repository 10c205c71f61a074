"""The chart that a table's picture describes, and which cell of the table each of its points is."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.catalog.charts.chart import Chart, Point, Range, Scale
from desktop_app.core.picture import PictureKind, measured
from desktop_app.core.table import Unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop_app.core.picture import Picture
    from desktop_app.core.shown import Shown
    from desktop_app.core.table import Cell, Table

_SCALES = MappingProxyType({Unit.SHARE: Scale.SHARE, Unit.MONEY: Scale.MONEY, Unit.COUNT: Scale.COUNT})


class CellAt(NamedTuple):
    """Where a cell of a table stands."""

    row: int
    column: int


@dataclass(frozen=True, slots=True)
class DrawnTable:
    """A chart, and the cell of the table that each of its points is, by (point, line)."""

    chart: Chart
    cells: Mapping[tuple[int, int], CellAt]


class _Drawn(NamedTuple):
    """One value that is drawn: at which place, in which line, and which cell it is."""

    place: Cell
    line: Cell
    called: Shown
    """What the line is called."""
    at: CellAt


def drawn(table: Table, decimals: int) -> DrawnTable | None:
    """The chart beside a table, amounts with the decimals of their currency; None where it has none."""
    picture = table.picture
    if picture is None or not picture.beside:
        return None
    found = list(_found(table, picture))
    places, lines = list(dict.fromkeys(each.place for each in found)), {each.line: each.called for each in found}
    cells = {(places.index(each.place), [*lines].index(each.line)): each.at for each in found}
    grid = [[_value(table, cells.get((at, line))) for line in range(len(lines))] for at in range(len(places))]
    axis = table.columns[_place_of(table, picture.along)]
    names = [axis.shows(place, decimals) for place in places]
    points = tuple(Point(name, name, tuple(values)) for name, values in zip(names, grid, strict=True))
    scale = _SCALES[table.columns[picture.columns(table)[0]].unit]
    chart = Chart(
        table.label,
        tuple(lines.values()),
        scale,
        points,
        good=Range(norm.low, norm.high, norm.words) if (norm := picture.norm) else None,
        axis=axis.label,
        stacked=picture.kind is PictureKind.STACKED,
        decimals={Scale.MONEY: decimals, Scale.COUNT: 0}.get(scale, 1),
    )
    return DrawnTable(chart, MappingProxyType(cells))


def _found(table: Table, picture: Picture) -> Iterator[_Drawn]:
    """Every value that is drawn; a line is a column, or what a column says that tells the lines apart."""
    along, parts = _place_of(table, picture.along), _place_of(table, picture.parts) if picture.parts else None
    for row in table.plain_rows:
        place = table.rows[row][along]
        for column in picture.columns(table):
            told = column if parts is None else table.rows[row][parts]
            called = table.columns[column].label if parts is None else table.columns[parts].shows(told, 0)
            yield _Drawn(place, told, called, CellAt(row, column))


def _value(table: Table, at: CellAt | None) -> float | None:
    """The number of a cell."""
    return None if at is None else measured(table.rows[at.row][at.column])


def _place_of(table: Table, name: str) -> int:
    """The place of a column."""
    return [column.name for column in table.columns].index(name)
