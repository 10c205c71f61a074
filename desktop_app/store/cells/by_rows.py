"""Cells that add up single rows: what a save changed of those rows is all that changes."""

from __future__ import annotations

import re
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.store.cells.around import NOW

if TYPE_CHECKING:
    from desktop_app.store.cells.cell import Cell
    from desktop_app.store.save import Save

ROWS = MappingProxyType({"premiums": "d", "payments": "y", "claims": "c", "products": "t"})
"""By which name a cell's query knows the rows of a table."""


@lru_cache(maxsize=64)
def by_rows(cell: Cell, written: str) -> str:
    """The statement that takes away what the replaced rows counted for and adds what the written ones count for."""
    before = {**NOW, cell.adds: f"main.{cell.adds}_history"}
    return cell.change((before, f"{ROWS[cell.adds]}.replaced_by = :save"), (NOW, f"({written})"))


@lru_cache(maxsize=64)
def read_columns(cell: Cell, table: str) -> frozenset[str]:
    """The columns of a table that a cell reads."""
    return frozenset(re.findall(rf"\b{ROWS[table]}\.(\w+)", cell.query))


def moved_columns(save: Save, table: str) -> frozenset[str] | None:
    """The columns in which any written row differs from the one it replaced; None where some are new."""
    replaced = save.book.value(f"SELECT count(*) FROM main.{table}_history WHERE replaced_by = ?", (save.number,))
    return replaced_columns(save, table) if replaced == save.singles(table) else None


def replaced_columns(save: Save, table: str) -> frozenset[str]:
    """The columns in which any row that a save replaced differs from what it was."""
    names = save.book.columns(table)
    row = save.book.query(_moved(table, names), {"save": save.number})[0]
    return frozenset(name for name, moved in zip(names, row, strict=True) if moved)


@lru_cache(maxsize=8)
def _moved(table: str, names: tuple[str, ...]) -> str:
    """A query that says for each column of a table whether any row that a save replaced differs there."""
    differ = ", ".join(f'max(n."{name}" IS NOT o."{name}")' for name in names)
    return f"""SELECT {differ} FROM main.{table}_history o JOIN main.{table} n ON n.id = o.id
        WHERE o.replaced_by = :save"""
