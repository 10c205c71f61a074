"""A file of every earlier version, with records in it, gives the same figures once it is brought up to date."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.actions.figures import Figures
from desktop_app.core.period import Period, parse_day
from desktop_app.store import migrations
from desktop_app.store.cells.stale import stale_cells
from desktop_app.store.database import open_book
from desktop_app.store.driver import connect
from desktop_app.store.history import broken_saves
from desktop_app.store.migrations import LATEST, MIGRATIONS, is_older, migrate
from desktop_app.store.schema import TABLES
from tests.schemes import scheme_book

if TYPE_CHECKING:
    from pathlib import Path

YEAR = Period(parse_day("2025-01-01"), parse_day("2025-12-31"))


def as_of_version(version: int, source: Path, path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file made by an earlier version that holds the records of the source."""
    connection = connect(path, mode="rwc")
    with monkeypatch.context() as then:
        then.setattr(migrations, "MIGRATIONS", MIGRATIONS[:version])
        migrate(connection, 0)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("ATTACH ? AS source", (str(source),))
    for table in ("saves", *TABLES):
        connection.execute(f"INSERT INTO main.{table} SELECT * FROM source.{table}")
    connection.close()
    return path


@pytest.mark.parametrize("version", [1, LATEST - 1])
def test_an_old_file_keeps_its_records_and_gives_the_same_figures(
    version: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new = scheme_book(tmp_path / "new.coverbook")
    old = as_of_version(version, new, tmp_path / "old.coverbook", monkeypatch)
    assert is_older(old)
    told, expected = open_book(old), open_book(new, look=True)
    assert told.value("PRAGMA user_version") == LATEST
    assert (tmp_path / f"old-before-version-{LATEST}.coverbook").is_file()
    assert broken_saves(told) == []
    if version == 1:  # the cells were made by the migration itself
        assert stale_cells(told) == []
        assert Figures(told).lines(YEAR) == Figures(expected).lines(YEAR)
        assert Figures(told).lines(YEAR)["P03"] > 0
    assert told.query("SELECT * FROM premiums") == expected.query("SELECT * FROM premiums")
    told.close()
    expected.close()
