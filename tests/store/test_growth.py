"""A field or a table is added by one call, and history, guards, digests and the readable view go on holding."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import sqlcipher3.dbapi2 as driver

from desktop_app.core.period import parse_day
from desktop_app.store.driver import tools
from desktop_app.store.facts.past import as_it_was
from desktop_app.store.growth import add_field, add_table
from desktop_app.store.history import broken_saves
from desktop_app.store.rows import replace
from desktop_app.store.save import Save, saving
from tests.books import closed, new_book, small_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

pytestmark = pytest.mark.usefixtures("new_files_made")

MAY = parse_day("2026-05-01")
KINDS = {
    "nickname TEXT": "'Didi'",
    "visited INT": str(MAY),
    "weight REAL": "60.5",
    "children INTEGER CHECK (children >= 0)": "3",
    "clinic INTEGER REFERENCES partners": "NULL",
    "faith INTEGER REFERENCES words": "1",
    '"limit" INTEGER': "5",
}
"""Columns of every kind that a field may have, and what is written into each."""


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A small file in which a row was corrected once."""
    book = small_book(tmp_path / "small.coverbook")
    with saving(book, "correct") as save:
        replace(save, "people", 1, name="Asha Rana")
    yield book
    book.close()


def grow(book: Book, column: str) -> None:
    """Give people a field, as when an older file is opened."""
    add_field(tools(book.connection), "people", column)
    book.shapes.clear()


def written(save: Save, column: str, value: str) -> None:
    """Write a column of the one person."""
    save.book.execute(f"UPDATE people SET {column} = {value}, save = {save.number}")
    save.wrote("people", 1)


@pytest.mark.parametrize("column", KINDS)
def test_saves_hold_before_and_after_a_field_is_written_and_corrected(book: Book, column: str) -> None:
    grow(book, column)
    assert broken_saves(book) == []
    name = column.split(" ", maxsplit=1)[0]
    for value in (KINDS[column], "NULL", KINDS[column]):
        with saving(book, "correct") as save:
            written(save, name, value)
    assert broken_saves(book) == []
    kept = book.query(f"SELECT {name} IS NULL FROM people_history ORDER BY replaced_by")
    assert kept[1:] == [(1,), (KINDS[column] == "NULL",), (1,)]


def test_a_change_of_the_field_by_hand_shows(book: Book) -> None:
    """Where it was known and where it was not."""
    grow(book, "nickname TEXT")
    book.execute("DROP TRIGGER people_saved")
    book.execute("UPDATE people SET nickname = 'Didi'")
    assert broken_saves(book) == [5]


def test_the_guards_of_a_grown_table_stand(book: Book) -> None:
    grow(book, "nickname TEXT")
    with pytest.raises(driver.IntegrityError, match="only within a save"):
        book.execute("UPDATE people SET nickname = 'Didi'")
    with pytest.raises(driver.IntegrityError, match="nothing is ever deleted"):
        book.execute("DELETE FROM people")
    with pytest.raises(driver.IntegrityError, match="history does not change"):
        book.execute("UPDATE people_history SET nickname = 'Didi'")


def test_a_person_is_still_found_by_name_after_the_table_has_grown(book: Book) -> None:
    """What else hangs on the table is left alone."""
    grow(book, "nickname TEXT")
    with saving(book, "correct") as save:
        replace(save, "people", 1, name="Binita Rana")
    assert book.query("SELECT rowid FROM people_search WHERE people_search MATCH 'binita'") == [(1,)]


def test_a_day_is_readable_because_of_its_type(book: Book) -> None:
    grow(book, "visited INT")
    grow(book, "children INTEGER")
    with saving(book, "correct") as save:
        written(save, "visited", str(MAY))
    assert book.query("SELECT visited, children FROM people_readable") == [("2026-05-01", None)]


@pytest.mark.parametrize("column", ["consent INTEGER NOT NULL DEFAULT 0", "consent INTEGER DEFAULT 0"])
def test_a_field_that_older_rows_would_seem_to_know_is_a_mistake(book: Book, column: str) -> None:
    """Digests of older saves do not tell of it; nothing of the field is left."""
    db = tools(book.connection)
    with pytest.raises(ValueError, match="empty in all rows before it"), db.atomic():
        add_field(db, "people", column)
    assert "consent" not in db.table("people").columns_dict
    assert broken_saves(book) == []


def test_a_new_table_keeps_history_and_is_read_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As any other, once there is a sheet of it."""
    monkeypatch.setattr("desktop_app.store.database.TABLES", ("people", "visits"))
    book = new_book(tmp_path / "new.coverbook")
    add_table(tools(book.connection), "visits", ("place TEXT NOT NULL", "visited INT NOT NULL"), unique=("place",))
    with saving(book, "visit") as save:
        book.execute(f"INSERT INTO visits VALUES (1, 'Gulariya', {MAY}, {save.number})")
        save.wrote("visits", 1)
    with saving(book, "correct") as save:
        book.execute(f"UPDATE visits SET visited = visited + 1, save = {save.number}")
        save.wrote("visits", 1)
    assert broken_saves(book) == []
    assert book.query("SELECT visited FROM visits_readable") == [("2026-05-02",)]
    with as_it_was(book, 1):
        assert book.query("SELECT visited FROM visits") == [(MAY,)]
    with pytest.raises(driver.IntegrityError, match="UNIQUE"):
        book.execute("INSERT INTO visits SELECT 2, place, visited, save FROM visits")
    with pytest.raises(driver.IntegrityError, match="nothing is ever deleted"):
        book.execute("DELETE FROM visits")
    closed(book)
