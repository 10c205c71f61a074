"""Tables of figures as the contract's JSON and as lines of text."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

from desktop_app.core.language import PLAIN
from desktop_app.core.money import decimal_string, round_half_away
from desktop_app.core.period import iso
from desktop_app.core.shown import Share
from desktop_app.core.table import Unit
from desktop_app.core.text import Text

if TYPE_CHECKING:
    from desktop_app.core.table import Cell, Table


def table_answer(table: Table, decimals: int) -> dict[str, Any]:
    """A table for other programs: every row by the names of its columns, amounts as decimal strings."""
    return {
        "table": table.name,
        "rows": [
            {
                column.name: cell_answer(cell, column.unit, decimals)
                for column, cell in zip(table.columns, row, strict=True)
            }
            for row in table.rows
        ],
        "notes": [PLAIN.say(note) for note in table.notes],
    }


def cell_answer(cell: Cell, unit: Unit, decimals: int) -> str | int | float | None:
    """A cell for other programs."""
    if cell is None:
        return None
    if isinstance(cell, Text):
        return PLAIN.say(cell)
    if unit is Unit.MONEY:
        return decimal_string(round_half_away(Fraction(cell)), decimals)
    if unit is Unit.DAY:
        return iso(int(cell))
    if isinstance(cell, Fraction):
        return int(cell) if cell.denominator == 1 else float(cell)
    return cell


def table_rows(table: Table, decimals: int) -> list[tuple[str, ...]]:
    """A table as rows of plain text, its headings first."""
    headings = tuple(PLAIN.say(column.label) for column in table.columns)
    return [headings, *(tuple(_plain(cell, of, decimals) for cell, of in _cells(table, row)) for row in table.rows)]


def _cells(table: Table, row: tuple[Cell, ...]) -> list[tuple[Cell, Unit]]:
    """The cells of a row with their units."""
    return [(cell, column.unit) for cell, column in zip(row, table.columns, strict=True)]


def _plain(cell: Cell, unit: Unit, decimals: int) -> str:
    """A cell as a terminal shows it."""
    answer = cell_answer(cell, unit, decimals)
    if unit is Unit.SHARE and isinstance(answer, int | float):
        return PLAIN.show(Share(answer))
    return "" if answer is None else f"{answer:.4g}" if isinstance(answer, float) else str(answer)
