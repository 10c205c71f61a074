"""The version of the file whose cells stand in the order in which figures read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.store.cells.claims import SETTLED_MONTHS
from desktop_app.store.cells.keep import CELLS
from desktop_app.store.cells.members import RENEWAL_DAYS, RENEWAL_POLICIES
from desktop_app.store.cells.offices import add_all_offices

if TYPE_CHECKING:
    from sqlite_utils import Database

    from desktop_app.store.cells.cell import Cell


def with_cells_in_order(db: Database) -> None:
    """Put the cells of every table in the order of its keys, so that a sum reads one stretch and sorts nothing."""
    for cell in CELLS:
        keys = _keys(db, cell.name)
        if set(keys) == set(cell.keys) and keys != cell.keys:
            _reorder(db, cell)


def with_sums_of_all_offices(db: Database) -> None:
    """Give the cells that are asked for the whole most often their sums over all offices, where these find them."""
    with_cells_in_order(db)
    for cell in (SETTLED_MONTHS, RENEWAL_DAYS, RENEWAL_POLICIES):
        add_all_offices(db, cell)


def _keys(db: Database, table: str) -> tuple[str, ...]:
    """The columns of a table's key, in its order."""
    columns = db.execute(f"SELECT name FROM pragma_table_info('{table}') WHERE pk ORDER BY pk")
    return tuple(str(name) for (name,) in columns)


def _reorder(db: Database, cell: Cell) -> None:
    """Copy the cells of a table into one whose keys stand in their new order."""
    listed, keys = ", ".join((*cell.keys, *cell.sums)), ", ".join(cell.keys)
    db.execute(f"ALTER TABLE {cell.name} RENAME TO {cell.name}_before")
    db.execute(cell.create)
    db.execute(f"INSERT INTO {cell.name} ({listed}) SELECT {listed} FROM {cell.name}_before ORDER BY {keys}")
    db.execute(f"DROP TABLE {cell.name}_before")
