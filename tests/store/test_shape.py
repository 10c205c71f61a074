"""A file with foreign or missing parts is refused calmly, before anything in it can run."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from desktop_app.store.driver import connect
from desktop_app.store.migrations import LATEST
from desktop_app.store.opening import open_book
from desktop_app.store.shape import _SHAPES, made_anew
from tests.books import closed, small_book
from tests.locked import said

if TYPE_CHECKING:
    from pathlib import Path

ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) AS n FROM n"


def test_what_each_version_came_to_is_written_down() -> None:
    assert dict(_SHAPES) == {version: made_anew(version) for version in range(1, LATEST + 1)}


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TABLE sqlitestat (a)",
        "CREATE TABLE people_cells2 (a)",
        f"CREATE VIEW more AS {ENDLESS}",
        f"DROP VIEW people_readable; CREATE VIEW people_readable AS {ENDLESS}",
        "CREATE TRIGGER more AFTER INSERT ON saves BEGIN DELETE FROM premiums; END",
        "CREATE TRIGGER more AFTER INSERT ON people_cells BEGIN DELETE FROM premiums; END",
        "DROP TRIGGER people_stays",
        "DROP INDEX people_history_replaced",
        "ALTER TABLE people ADD COLUMN more TEXT",
        "CREATE INDEX more ON people (name)",
        "CREATE VIRTUAL TABLE more USING fts5(a)",
    ],
)
@pytest.mark.parametrize("look", [True, False])
def test_other_parts_are_refused_by_name(tmp_path: Path, statement: str, *, look: bool) -> None:
    path = closed(small_book(tmp_path / "a.coverbook"))
    with closing(connect(path, mode="rw")) as connection:
        for each in statement.split("; C"):
            try:
                connection.execute(each if each == statement.split("; C", maxsplit=1)[0] else f"C{each}")
            except Exception as problem:  # noqa: BLE001 - a table of that name is not in this version
                pytest.skip(str(problem))
    assert "is not as Coverbook makes it" in said(lambda: open_book(path, look=look).close())


@pytest.mark.parametrize("version", [-1, 0, 2**31 - 1, -(2**31)])
def test_an_absurd_version_is_refused(tmp_path: Path, version: int) -> None:
    path = closed(small_book(tmp_path / "a.coverbook"))
    with closing(connect(path, mode="rw")) as connection:
        connection.execute(f"PRAGMA user_version = {version}")
    assert said(lambda: open_book(path).close())
