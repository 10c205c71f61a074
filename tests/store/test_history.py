"""History keeps every replaced row, nothing is deleted, and the past can be read."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import sqlcipher3.dbapi2 as driver
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core.records.person import Person
from desktop_app.core.records.policy import Policy
from desktop_app.store.history import broken_saves
from desktop_app.store.opening import open_book
from desktop_app.store.rows import insert, read, replace
from desktop_app.store.save import saving
from desktop_app.store.schema import TABLES
from tests.books import START, corrected_book, new_book, small_book
from tests.second_opinion.effort import examples

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.store.database import Book

Rows = dict[str, list[tuple[Any, ...]]]


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A file with four saves, then two corrections of one person."""
    book = corrected_book(tmp_path / "small.coverbook")
    yield book
    book.close()


def rows_now(book: Book) -> Rows:
    """Every row of every table."""
    return {table: book.query(f"SELECT * FROM {table} ORDER BY id") for table in TABLES}


def test_a_replaced_row_stays_in_its_history(book: Book) -> None:
    """Each version is kept with the save that wrote it and the one that replaced it."""
    kept = book.query("SELECT name, save, replaced_by FROM people_history ORDER BY save")
    assert kept == [("Asha Tharu", 3, 5), ("Asha Chaudhary", 5, 6)]
    assert book.query("SELECT name, save FROM people") == [("Asha Rana", 6)]


def test_two_changes_in_one_save_are_one_change(book: Book) -> None:
    """Only what a save leaves behind is ever seen."""
    with saving(book, "correct") as save:
        replace(save, "people", 1, name="Asha Devi")
        replace(save, "people", 1, phone="98-1")
    assert len(book.query("SELECT 1 FROM people_history")) == 3
    assert broken_saves(book) == []


@pytest.mark.parametrize("table", sorted(TABLES))
def test_the_database_refuses_deletion_and_a_change_of_history(book: Book, table: str) -> None:
    """Whatever program holds the connection."""
    assert _is_refused(book, f"DELETE FROM {table}", table)
    assert _is_refused(book, f"DELETE FROM {table}_history", f"{table}_history")
    assert _is_refused(book, f"UPDATE {table}_history SET replaced_by = 1", f"{table}_history")


def _is_refused(book: Book, statement: str, table: str) -> bool:
    """Whether a statement on a table with rows is refused; one without rows has its trigger all the same."""
    if not book.value(f"SELECT count(*) FROM {table}"):
        action = statement.partition(" ")[0]
        kinds = book.query("SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?", (table,))
        return any(f"BEFORE {action}" in sql and "raise(ABORT" in sql for (sql,) in kinds)
    with pytest.raises(driver.IntegrityError, match=r"nothing is ever deleted|history does not change"):
        book.execute(statement)
    return True


def test_replacing_a_row_whole_counts_as_deletion(book: Book) -> None:
    """SQLite's REPLACE would delete silently."""
    with pytest.raises(driver.IntegrityError, match="nothing is ever deleted"):
        book.execute("REPLACE INTO people SELECT * FROM people")


def test_saves_are_never_deleted_nor_changed(book: Book) -> None:
    """Who did what when and why stays."""
    with pytest.raises(driver.IntegrityError, match="nothing is ever deleted"):
        book.execute("DELETE FROM saves WHERE id = 2")
    with pytest.raises(driver.IntegrityError, match="history does not change"):
        book.execute("UPDATE saves SET user = 'nobody' WHERE id = 2")


def test_a_row_changes_only_within_a_save(book: Book) -> None:
    """A statement outside of any save is refused by the database."""
    with pytest.raises(driver.IntegrityError, match="only within a save"):
        book.execute("UPDATE people SET name = 'Anybody'")
    with pytest.raises(driver.IntegrityError, match="only within a save"):
        book.execute("UPDATE people SET name = 'Anybody', save = 99")


def test_the_chain_is_the_same_wherever_rows_are_read_in_chunks(tmp_path: Path) -> None:
    """A save of thousands of rows, some replaced since, still holds."""
    book = new_book(tmp_path / "many.coverbook")
    with saving(book, "import") as save:
        for number in range(4500):
            insert(save, "people", Person(code=f"M-{number}", name="Asha"))
    with saving(book, "correct") as save:
        for row in range(1999, 2003):
            replace(save, "people", row, name="Binod")
    assert broken_saves(book) == []
    book.close()


def test_the_past_is_shown_and_the_present_after_it(book: Book) -> None:
    """The same query gives what stood there after a save."""
    for save, name in ((3, "Asha Tharu"), (4, "Asha Tharu"), (5, "Asha Chaudhary"), (6, "Asha Rana")):
        with book.as_of(save):
            assert read(book, "people", 1).name == name
    with book.as_of(2):
        assert read(book, "people", 1) is None
    assert read(book, "people", 1).name == "Asha Rana"


def test_the_present_is_back_even_where_reading_the_past_failed(book: Book) -> None:
    """A mistake within the view leaves no view behind."""
    with pytest.raises(ZeroDivisionError), book.as_of(3):
        raise ZeroDivisionError
    assert read(book, "people", 1).name == "Asha Rana"


def test_the_past_can_be_read_where_nothing_may_be_written(book: Book) -> None:
    """Looking at a file includes looking back."""
    looking = open_book(book.path, look=True)
    with looking.as_of(3):
        assert read(looking, "people", 1).name == "Asha Tharu"
    looking.close()


STEPS = st.lists(
    st.lists(
        st.tuples(st.sampled_from(("person", "policy", "change", "end")), st.integers(0, 5), st.integers(0, 3)),
        min_size=1,
        max_size=4,
    ),
    min_size=1,
    max_size=6,
)


@settings(max_examples=examples(15), deadline=None)
@given(STEPS)
def test_the_view_as_of_any_save_is_what_a_copy_showed_then(steps: list[list[tuple[str, int, int]]]) -> None:
    """Whatever was inserted and replaced since, and the chain holds."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        book = small_book(place / "book.coverbook")
        shown: dict[int, Rows] = {}
        for step in steps:
            with saving(book, "step") as save:
                for act, which, value in step:
                    _act(save, act, which, value)
            book.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            copy = open_book(Path(shutil.copy(book.path, place / f"{save.number}.coverbook")))
            shown[save.number] = rows_now(copy)
            copy.close()
        assert broken_saves(book) == []
        for number, rows in shown.items():
            with book.as_of(number):
                assert rows_now(book) == rows
        book.close()


def _act(save: Any, act: str, which: int, value: int) -> None:
    """One small act on the file: a new person or policy, a change of either."""
    book = save.book
    people = int(book.value("SELECT count(*) FROM people"))
    policies = int(book.value("SELECT count(*) FROM policies"))
    if act == "person":
        insert(save, "people", Person(code=f"M-{people + 1}", name=f"Person {value}", village=f"Village {value}"))
    elif act == "policy":
        holder = f"M-{which % people + 1}"
        policy = Policy(code=f"P-{policies + 1}", product="HEALTH", holder=holder, start_day=START, end_day=START + 9)
        insert(save, "policies", policy)
    elif act == "change":
        replace(save, "people", which % people + 1, name=f"Name {value}", village=f"Village {which}")
    else:
        replace(save, "policies", which % policies + 1, exit_date=START + value)
