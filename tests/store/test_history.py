"""History keeps every replaced row, nothing is deleted, every change by hand shows, and the past can be read."""

from __future__ import annotations

import json
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import sqlcipher3.dbapi2 as driver
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core.records.field import Kind
from desktop_app.core.records.person import Person
from desktop_app.core.records.policy import Policy
from desktop_app.core.records.sheets import SHEETS
from desktop_app.store.database import open_book
from desktop_app.store.history import About, Fault, broken_saves, chained, digest_of, unsound_saves
from desktop_app.store.identity import book_id
from desktop_app.store.row_texts import lines_by_save
from desktop_app.store.rows import insert, read, replace
from desktop_app.store.save import saving
from desktop_app.store.schema import TABLES
from tests.books import START, new_book, small_book

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.store.database import Book

Rows = dict[str, list[tuple[Any, ...]]]


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A file with four saves, the last of which replaced a row, then two more replacements of it."""
    book = small_book(tmp_path / "small.coverbook")
    for name in ("Asha Chaudhary", "Asha Rana"):
        with saving(book, "correct", reason="name as on her card") as save:
            replace(save, "people", 1, name=name)
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


BY_HAND = (
    "UPDATE people SET name = 'Anybody' WHERE id = 1",
    "UPDATE people SET id = 7 WHERE id = 1",
    "UPDATE people SET save = 5 WHERE id = 1",
    "UPDATE people SET birth_date = 1 WHERE id = 1",
    "UPDATE policies SET end_day = end_day + 1",
    "UPDATE scheme SET name = name || '.'",
    "UPDATE words SET word = 'H-2' WHERE id = 1",
    "DELETE FROM words WHERE id = 1",
    "DELETE FROM policies",
    "INSERT INTO offices VALUES (1, 'O-1', 'Bardiya', NULL, 6)",
    "INSERT INTO offices VALUES (1, 'O-1', 'Bardiya', NULL, 99)",
    "DELETE FROM people_history WHERE save = 3",
    "DELETE FROM people_history WHERE save = 5",
    "UPDATE people_history SET name = 'Anybody' WHERE save = 3",
    "UPDATE people_history SET replaced_by = 4 WHERE save = 3",
    "UPDATE people_history SET replaced_by = 99 WHERE save = 5",
    "INSERT INTO people_history SELECT *, 7 FROM people WHERE id = 1",
    "INSERT INTO policies_history SELECT *, 6 FROM policies",
    "UPDATE saves SET time = time + 1 WHERE id = 3",
    "UPDATE saves SET user = 'Binod' WHERE id = 1",
    "UPDATE saves SET number = 9 WHERE id = 1",
    "UPDATE saves SET action = 'import' WHERE id = 2",
    "UPDATE saves SET reason = NULL WHERE id = 5",
    "UPDATE saves SET digest = upper(digest) WHERE id = 2",
    "UPDATE saves SET id = 9 WHERE id = 6",
    "INSERT INTO saves SELECT 7, device, 7, parents, time, user, action, reason, digest FROM saves WHERE id = 6",
    "DELETE FROM saves WHERE id = 1",
    "DELETE FROM saves WHERE id = 6",
    "UPDATE saves SET parents = '[]' WHERE id = 3",
    "UPDATE saves SET parents = 'nothing' WHERE id = 3",
    "UPDATE saves SET device = 'B' WHERE id = 6",
    "UPDATE saves SET digest = (SELECT digest FROM saves WHERE id = 5) WHERE id = 6",
    "UPDATE people_history SET id = 99 WHERE save = 3",
    "UPDATE people_history SET save = 4 WHERE save = 3",
    "UPDATE people_history SET save = 6 WHERE save = 3",
    "UPDATE book SET made = made + 1",
    "UPDATE book SET id = lower(hex(randomblob(16)))",
    "INSERT INTO book VALUES (lower(hex(randomblob(16))), 0)",
    "DELETE FROM book",
    "UPDATE devices SET name = name || '.'",
    "UPDATE devices SET key = 'another'",
    "UPDATE devices SET code = 'B'",
    "DELETE FROM devices",
)


@pytest.mark.parametrize("change", BY_HAND)
def test_any_change_by_hand_shows(book: Book, change: str) -> None:
    """Even where the hand took the guards away first and put them back after."""
    assert broken_saves(book) == []
    guards = book.query("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
    book.execute("PRAGMA foreign_keys = OFF")
    for name, _ in guards:
        book.execute(f"DROP TRIGGER {name}")
    book.execute(change)
    for _, sql in guards:
        book.execute(sql)
    assert broken_saves(book) != []


def test_the_chain_names_the_save_that_no_longer_holds(book: Book) -> None:
    """Whoever verifies knows where to look."""
    book.execute("DROP TRIGGER policies_saved")
    book.execute("UPDATE policies SET end_day = end_day + 1")
    assert broken_saves(book) == [4]


def test_times_that_run_backwards_show_though_all_digests_follow(book: Book) -> None:
    """Somebody who has the program wrote a save of an earlier day."""
    book.execute("PRAGMA foreign_keys = OFF")
    book.execute("DROP TRIGGER saves_fixed")
    for save, time in ((5, 10), (6, 20)):
        about = About(*_told(book, save)[0])._replace(time=time, parents=json.dumps([_told(book, save - 1)[1]]))
        digest = chained(book_id(book), about, _digests(book, save))
        book.execute(
            "UPDATE saves SET time = ?, parents = ?, digest = ? WHERE id = ?", (time, about.parents, digest, save)
        )
    assert unsound_saves(book) == [(5, Fault.TIME)]


def _told(book: Book, save: int) -> tuple[tuple[Any, ...], str]:
    """A save without its digest, and its digest."""
    row = book.query(f"SELECT {', '.join(About._fields)}, digest FROM saves WHERE id = ?", (save,))[0]
    return row[:-1], str(row[-1])


def _digests(book: Book, save: int) -> dict[str, str]:
    """The digests of the tables that a save of people wrote."""
    return {"people": digest_of(*(line for each, line in lines_by_save(book, "people") if each == save))}


def test_each_fault_of_a_save_has_its_own_name(book: Book) -> None:
    """So that a sentence can say what does not hold."""
    for name, _ in book.query("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"):
        book.execute(f"DROP TRIGGER {name}")
    book.execute("PRAGMA foreign_keys = OFF")
    for change, fault in (
        ("UPDATE people_history SET replaced_by = 99 WHERE save = 5", (5, Fault.REPLACED)),
        ("UPDATE saves SET parents = '[]' WHERE id = 4", (4, Fault.FOLLOWS)),
        ("UPDATE saves SET number = 9 WHERE id = 2", (2, Fault.TURN)),
        ("UPDATE saves SET time = time + 1000000000 WHERE id = 1", (2, Fault.TIME)),
        ("UPDATE people SET phone = '1'", (6, Fault.WRITTEN)),
        ("UPDATE policies SET save = 77", (77, Fault.MISSING)),
    ):
        before = unsound_saves(book)
        book.execute(change)
        assert fault in set(unsound_saves(book)) - set(before)


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


@settings(max_examples=15, deadline=None)
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


def test_every_sheet_has_its_table_with_a_column_for_each_field(book: Book) -> None:
    """The file and the exchange folder cannot drift apart."""
    for sheet in SHEETS:
        extra = {"position"} if sheet.counted else set()
        assert set(book.columns(sheet.name)) == {"id", "save", *extra, *(field.name for field in sheet.fields)}
        kinds = {str(row[1]): str(row[2]) for row in book.query(f"PRAGMA table_info({sheet.name})")}
        for field in sheet.fields:
            wanted = {Kind.RATIO: "REAL", Kind.TEXT: "TEXT", Kind.CHOICE: "TEXT"}.get(field.kind, "INTEGER")
            assert kinds[field.name] == wanted
