"""What tests copy is what the program would have made."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any

from desktop_app.store import opening
from desktop_app.store.opening import open_book
from tests.ready_made import THE_PROGRAMS_OWN

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

ASKED = (
    "SELECT type, name, tbl_name, sql FROM sqlite_schema",
    "PRAGMA user_version",
    "PRAGMA application_id",
    "PRAGMA journal_mode",
    "PRAGMA page_size",
    "PRAGMA integrity_check",
)


def answers(path: Path) -> list[list[tuple[Any, ...]]]:
    """Everything there is to know of a new file."""
    with closing(open_book(path, create=True)) as book:
        rows = [(table, book.value(f"SELECT count(*) FROM {table}")) for table in book.tables]
        return [rows, *map(book.query, ASKED)]


def test_a_copied_new_file_is_the_one_that_the_program_makes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copied = [answers(tmp_path / f"{name}.coverbook") for name in ("one", "other")]
    monkeypatch.setattr(opening, "new_file", THE_PROGRAMS_OWN)
    made = answers(tmp_path / "made.coverbook")
    assert copied == [made, made]
    assert made[1]
