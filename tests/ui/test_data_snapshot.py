"""A snapshot in the window: what goes out is in sight before it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import duckdb

from desktop_app.ui.pages.data import DataPage
from desktop_app.ui.pages.data_snapshot import SnapshotPart
from tests.ui.pages import open_scheme, shown

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.bootstrap import Workplace


def part_of(office: Workplace) -> SnapshotPart:
    """The part that writes snapshots."""
    part = shown(office, "data", DataPage, "snapshot").parts["snapshot"]
    assert isinstance(part, SnapshotPart)
    return part


def test_the_rows_in_sight_are_the_rows_of_the_file(office: Workplace, tmp_path: Path) -> None:
    open_scheme(office, tmp_path / "scheme", "data")
    part = part_of(office)
    assert part.view.answer
    rows = part.view.answer.tables[-1].rows
    part.write_to(tmp_path / "s.parquet")
    office.worker.settle()
    told = duckdb.execute(f"SELECT measure, sex, withheld FROM '{tmp_path / 's.parquet'}'").fetchall()
    assert told == [(row[6], row[5], row[11]) for row in rows]
    assert "tell a number" in office.window.messages.words.text()
    assert part.button.isEnabled()


def test_other_quarters_are_asked_for_and_written(office: Workplace, tmp_path: Path) -> None:
    open_scheme(office, tmp_path / "scheme", "data")
    part = part_of(office)
    assert part.view.sight
    part.view.show_report(part.view.sight.report, {"quarters": 1})
    office.worker.settle()
    part.write_to(tmp_path / "s.parquet")
    office.worker.settle()
    assert duckdb.execute(f"SELECT count(DISTINCT quarter) FROM '{tmp_path / 's.parquet'}'").fetchall() == [(1,)]


def test_another_file_stays_and_the_window_says_so(office: Workplace, tmp_path: Path) -> None:
    path = open_scheme(office, tmp_path / "scheme", "data")
    part = part_of(office)
    part.write_to(path)
    office.worker.settle()
    assert "cannot be written over" in office.window.messages.words.text()
    assert part.button.isEnabled()
