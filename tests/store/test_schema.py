"""A file made by all migrations is what records, guards and sums are described as today: neither can drift apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.core.records.field import Field, Kind
from desktop_app.core.records.sheets import SHEETS, Sheet
from desktop_app.store import growth, schema
from desktop_app.store.driver import in_memory, tools
from desktop_app.store.facts.registry import CELLS
from desktop_app.store.growth import columns_of, followers
from desktop_app.store.migrations import first_version, migrate
from desktop_app.store.schema import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlite_utils import Database

TYPES = {Kind.RATIO: "REAL", Kind.TEXT: "TEXT", Kind.CHOICE: "TEXT", Kind.DAY: "INT"}
OWN = {"id", "save", "position"}


@pytest.fixture(scope="module")
def made() -> Iterator[Database]:
    """What all migrations make of nothing."""
    connection = in_memory()
    migrate(connection, 0)
    yield tools(connection)
    connection.close()


def parts(db: Database, kind: str) -> dict[str, str]:
    """The statements behind the parts of a kind, by their names."""
    return dict(db.execute("SELECT name, sql FROM sqlite_schema WHERE type = ? AND sql NOTNULL", (kind,)).fetchall())


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_a_record_s_table_has_a_column_for_each_field_and_no_other(made: Database, sheet: Sheet) -> None:
    columns = {column.name: column for column in made.table(sheet.name).columns}
    links = {key.column: key.other_table for key in made.table(sheet.name).foreign_keys}
    assert set(columns) == {field.name for field in sheet.fields} | (OWN if sheet.counted else OWN - {"position"})
    for field in sheet.fields:
        assert columns[field.name].type == TYPES.get(field.kind, "INTEGER")
        assert links.get(field.name) == _target(field)
        assert columns[field.name].notnull or not field.required
        assert field.required or field.default is not None or not columns[field.name].notnull


def _target(field: Field) -> str | None:
    """The table a field points to."""
    return {Kind.LINK: field.target, Kind.WORD: "words"}.get(field.kind)


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_a_field_that_came_later_is_empty_where_nobody_knows_of_it(made: Database, sheet: Sheet) -> None:
    """A default would be told of rows that were saved and proved without it."""
    names = list(made.table(sheet.name).columns_dict)
    later = names[names.index("save") + 1 :]
    assert [field.name for field in sheet.fields if field.name in later and (field.required or field.default)] == []


def test_every_table_has_the_history_the_guards_and_the_view_described_today(made: Database) -> None:
    """Whoever describes them otherwise must make all of them anew in a step of its own."""
    assert {name.removesuffix("_history") for name in made.table_names() if name.endswith("_history")} == set(TABLES)
    for table in TABLES:
        columns = columns_of(made, table)
        assert {*columns_of(made, f"{table}_history")} == {*columns, ("replaced_by", "INTEGER")}
        for part in followers(table, columns):
            assert parts(made, part.kind.lower())[part.name] == part.sql


def test_the_sums_are_those_described_today_and_told_from_all_else_by_their_names(made: Database) -> None:
    sums = {name: sql for name, sql in parts(made, "table").items() if name.endswith(("_cells", "_months"))}
    assert sums == {cell.name: cell.create for cell in CELLS}
    assert not [table for table in TABLES if table.endswith(("_cells", "_months"))]


def test_the_first_version_is_what_it_was_whatever_is_described_today(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of it is worked out."""
    as_it_was = _first()
    monkeypatch.setattr(growth, "_GUARDS", {})
    monkeypatch.setattr(schema, "TABLES", ())
    monkeypatch.setattr("desktop_app.core.records.sheets.SHEETS", ())
    assert _first() == as_it_was


def _first() -> list[tuple[str, str]]:
    """Every statement of the first version."""
    connection = in_memory()
    first_version(tools(connection))
    made: list[tuple[str, str]] = connection.execute("SELECT name, sql FROM sqlite_schema").fetchall()
    connection.close()
    return made
