"""The picture of a table by a workbook's own means: a chart beside it, or bars and tints that follow the numbers."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.core.picture import Among, PictureKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.picture import Picture
    from desktop_app.core.table import Table

_PAPER, _TINT = "#FFFFFF", "#77BBB4"
"""A workbook knows no palette: paper, and a tint on which its black figures stay readable."""
Box = tuple[int, int, int, int]
"""First row, first column, last row, last column of a sheet."""
_DASHES = ("solid", "dash", "dash_dot", "round_dot")
_SIGNS = ("circle", "square", "triangle", "diamond")
"""What tells lines apart without their colours."""
_WIDE = MappingProxyType({"x_scale": 1.6, "y_scale": 1.2})


def draw(book: Any, sheet: Any, name: str, table: Table) -> None:
    """Draw the picture of a table on its sheet, where it has one and its rows stand together."""
    picture, rows = table.picture, table.plain_rows
    if picture is None or not rows or rows != tuple(range(rows[0], rows[-1] + 1)):
        return
    if picture.beside:
        if not picture.parts:
            _chart(book, sheet, name, table, picture)
        return
    for box in _boxes(table, picture):
        sheet.conditional_format(*box, _rule(picture))


def _rule(picture: Picture) -> dict[str, Any]:
    """How a workbook draws numbers in their cells."""
    from_nought = {"min_type": "num", "min_value": 0}
    if picture.kind is PictureKind.BARS:
        return {"type": "data_bar", "bar_solid": True, "bar_color": _TINT, **from_nought}
    return {"type": "2_color_scale", "min_color": _PAPER, "max_color": _TINT, **from_nought}


def _boxes(table: Table, picture: Picture) -> Iterator[Box]:
    """The cells that are held against each other."""
    first, last = table.plain_rows[0] + 1, table.plain_rows[-1] + 1
    columns = picture.columns(table)
    match picture.among:
        case Among.COLUMN:
            yield from ((first, at, last, at) for at in columns)
        case Among.ROW:
            yield from ((row, columns[0], row, columns[-1]) for row in range(first, last + 1))
        case Among.TABLE:
            yield first, columns[0], last, columns[-1]


def _chart(book: Any, sheet: Any, name: str, table: Table, picture: Picture) -> None:
    """A chart at the far side of the table, whose series are its columns."""
    stacked = picture.kind is PictureKind.STACKED
    chart = book.add_chart({"type": "column", "subtype": "stacked"} if stacked else {"type": "line"})
    first, last = table.plain_rows[0] + 1, table.plain_rows[-1] + 1
    along = [column.name for column in table.columns].index(picture.along)
    for number, at in enumerate(picture.columns(table)):
        series = {"name": [name, 0, at], "categories": [name, first, along, last, along]}
        look = {"line": {"dash_type": _DASHES[number % 4]}, "marker": {"type": _SIGNS[number % 4]}}
        chart.add_series({**series, "values": [name, first, at, last, at], **({} if stacked else look)})
    chart.set_title({"none": True})  # a sheet bears it, and a title that began with = would be a formula
    sheet.insert_chart(0, len(table.columns) + 1, chart, dict(_WIDE))
