"""The second version of the file: cells, and what finds a save's replaced rows and a group's policies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.store.cells.around import SOURCES
from desktop_app.store.cells.keep import CELLS

if TYPE_CHECKING:
    from sqlite_utils import Database


def with_cells(db: Database) -> None:
    """Make the tables of cells and fill them from the rows."""
    for table in SOURCES:
        db.execute(f"CREATE INDEX {table}_history_replaced ON {table}_history (replaced_by)")
    db.execute("CREATE INDEX policies_group ON policies (group_name) WHERE group_name IS NOT NULL")
    now = {table: f"main.{table}" for table in SOURCES}
    for cell in CELLS:
        db.execute(cell.create)
        db.execute(cell.add(now))
