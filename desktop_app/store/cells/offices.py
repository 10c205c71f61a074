"""Cells of every office with those of all offices beside them: what is asked of the whole adds up no parts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.store.cells.cell import Cell

ALL = -1
"""What stands for all offices; 0 stands for none."""


def with_all_offices(cell: Cell) -> Cell:
    """The same cells, followed by their sums over all offices."""
    return replace(cell, query=f"WITH parted AS MATERIALIZED ({cell.query}) {_parts(cell)} UNION ALL {_whole(cell)}")


def _parts(cell: Cell) -> str:
    """The query for the cells of every office."""
    return f"SELECT {', '.join((*cell.keys, *cell.sums))} FROM parted"


def _whole(cell: Cell) -> str:
    """The query for the cells of all offices together."""
    keys = ", ".join(f"{ALL} AS office" if key == "office" else key for key in cell.keys)
    sums = ", ".join(f"sum({each}) AS {each}" for each in cell.sums)
    others = ", ".join(key for key in cell.keys if key != "office")
    return f"SELECT {keys}, {sums} FROM parted GROUP BY {others}"
