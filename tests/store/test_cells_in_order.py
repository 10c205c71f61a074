"""A file whose cells stand in another order of their keys is put in order, and no cell is lost on the way."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.store.cells.keep import CELLS
from desktop_app.store.cells.offices import ALL
from desktop_app.store.cells.order import with_cells_in_order
from desktop_app.store.cells.stale import stale_cells
from desktop_app.store.database import open_book
from desktop_app.store.driver import connect, tools
from desktop_app.store.migrations import LATEST, MIGRATIONS
from tests.schemes import scheme_book

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.store.database import Book

BEFORE = MIGRATIONS.index(with_cells_in_order)


def test_cells_of_an_older_file_are_put_in_order_and_still_say_what_the_rows_say(tmp_path: Path) -> None:
    path = scheme_book(tmp_path / "old.coverbook")
    _turn_round(path)
    with_turned = open_book(path)
    assert with_turned.value("PRAGMA user_version") == LATEST
    assert {cell.name: _keys(with_turned, cell.name) for cell in CELLS} == {cell.name: cell.keys for cell in CELLS}
    assert stale_cells(with_turned) == []
    assert with_turned.value("SELECT count(*) FROM premium_days") > 0
    assert with_turned.value(f"SELECT count(*) FROM settled_months WHERE office = {ALL}") > 0
    assert with_turned.query("SELECT name FROM sqlite_schema WHERE name LIKE '%_before'") == []
    with_turned.close()


def _turn_round(path: Path) -> None:
    """Make the file one of the version before: the keys of its cells the other way round, offices without their sum."""
    connection = connect(path, mode="rw")
    for cell in CELLS:
        turned = replace(cell, keys=tuple(reversed(cell.keys)))
        listed = ", ".join((*cell.keys, *cell.sums))
        connection.execute(f"ALTER TABLE {cell.name} RENAME TO kept")
        connection.execute(turned.create)
        connection.execute(f"INSERT INTO {cell.name} ({listed}) SELECT {listed} FROM kept")
        connection.execute("DROP TABLE kept")
        if "office" in cell.keys and cell.name != "insured_steps":
            connection.execute(f"DELETE FROM {cell.name} WHERE office = {ALL}")
    connection.execute(f"PRAGMA user_version = {BEFORE}")
    connection.close()


def test_a_file_in_order_is_left_alone(tmp_path: Path) -> None:
    path = scheme_book(tmp_path / "new.coverbook")
    connection = connect(path, mode="rw")
    before = connection.execute("SELECT name, rootpage FROM sqlite_schema").fetchall()
    with_cells_in_order(tools(connection))
    assert connection.execute("SELECT name, rootpage FROM sqlite_schema").fetchall() == before
    connection.close()


def _keys(book: Book, table: str) -> tuple[str, ...]:
    """The columns of a table's key, in its order."""
    rows = book.query(f"SELECT name FROM pragma_table_info('{table}') WHERE pk ORDER BY pk")
    return tuple(str(name) for (name,) in rows)
