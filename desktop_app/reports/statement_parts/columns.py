"""Tables of reports with fewer columns, so that a row of a statement stands in one piece."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.core.table import Table


def without(table: Table, *names: str) -> Table:
    """The table without the columns of these names."""
    kept = [at for at, column in enumerate(table.columns) if column.name not in names]
    rows = tuple(tuple(row[at] for at in kept) for row in table.rows)
    return replace(table, columns=tuple(table.columns[at] for at in kept), rows=rows)
