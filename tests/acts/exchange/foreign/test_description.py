"""A description holds together: it reads only columns it knows, and fills what our sheets need."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.exchange.foreign.registry import DESCRIPTIONS
from desktop_app.core.records.sheets import sheet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.acts.exchange.foreign.description import Description, Rows
    from desktop_app.acts.exchange.foreign.taken import CellTaken

ROWS = [(of, rows) for of in DESCRIPTIONS for rows in of.rows]
every_row = pytest.mark.parametrize(
    ("of", "rows"), ROWS, ids=[f"{of.name}-{rows.table}-{rows.sheet}" for of, rows in ROWS]
)


def columns(of: Description, table: str) -> set[str]:
    """The columns of a table that a description knows."""
    return {each.column for each in of.shape.table(table).fields}


def read(rows: Rows) -> Iterator[tuple[str, str]]:
    """Every table and column that is read for rows of ours."""
    yield from _read(rows.table, rows.taken())
    for lookup in rows.lookups():
        yield from ((lookup.table, column) for column in lookup.by)
        yield from _read(lookup.table, lookup.reads())


def _read(table: str, some: tuple[CellTaken, ...] | Iterator[CellTaken]) -> Iterator[tuple[str, str]]:
    yield from ((table, column) for each in some for column in each.columns())


@every_row
def test_only_known_columns_are_read(of: Description, rows: Rows) -> None:
    assert {(table, column) for table, column in read(rows) if column not in columns(of, table)} == set()


@every_row
def test_our_columns_are_ours_and_what_we_need_is_filled(of: Description, rows: Rows) -> None:
    del of
    fields = sheet(rows.sheet).fields
    assert set(rows.columns) <= {each.column for each in fields}
    assert {each.column for each in fields if each.required} <= set(rows.columns)


@pytest.mark.parametrize("of", DESCRIPTIONS, ids=lambda of: of.name)
def test_every_known_column_is_read_and_needed_ones_are_known(of: Description) -> None:
    known = {(each.name, column) for each in of.tables for column in columns(of, each.name)}
    used = {pair for rows in of.rows for pair in read(rows)}
    assert {pair for pair in known - used if pair[1] != of.ended} == set()
    assert {(each.name, column) for each in of.tables for column in each.needs} <= known


@pytest.mark.parametrize("of", DESCRIPTIONS, ids=lambda of: of.name)
def test_rows_of_one_sheet_stand_in_the_order_of_their_tables(of: Description) -> None:
    """Lines of the tables are told apart by the place of the table: none may come twice."""
    pairs = [(rows.sheet, rows.table) for rows in of.rows]
    assert len(set(pairs)) == len(pairs)
