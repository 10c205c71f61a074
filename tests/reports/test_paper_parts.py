"""A report's table on paper: as many parts as its columns need, none of them a last column by itself."""

from __future__ import annotations

import pytest

from desktop_app.catalog.pages.page import PaperTable
from desktop_app.core.table import Column, Table, Unit
from desktop_app.core.text import text
from desktop_app.reports.paper import WIDEST, table_blocks

LABEL = text("Test", "Anything")


def wide(figures: int) -> Table:
    """A table whose rows are named by a code and a name, with so many figures."""
    named = (Column("code", LABEL, Unit.TEXT), Column("name", LABEL, Unit.TEXT))
    columns = (*named, *(Column(f"c{at}", LABEL, Unit.COUNT) for at in range(figures)))
    return Table("wide", LABEL, columns, (("A", "Asha", *range(figures)),))


@pytest.mark.parametrize(("figures", "parts"), [(6, [6]), (7, [4, 3]), (11, [6, 5]), (13, [5, 5, 3])])
def test_the_figures_of_a_wide_table_are_shared_out_evenly_behind_what_names_its_rows(
    figures: int, parts: list[int]
) -> None:
    blocks = [block for block in table_blocks(wide(figures), 2) if isinstance(block, PaperTable)]
    assert [len(block.columns) - 2 for block in blocks] == parts
    assert all(len(block.columns) <= WIDEST for block in blocks)
    assert [cell for block in blocks for cell in block.rows[0].cells[2:]] == list(range(figures))
