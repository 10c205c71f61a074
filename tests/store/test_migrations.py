"""A file of an earlier version becomes one of this version, after a copy of it was made."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from desktop_app.store import migrations, opening
from desktop_app.store.driver import connect
from desktop_app.store.growth import add_field
from desktop_app.store.history import broken_saves
from desktop_app.store.migrations import LATEST, MIGRATIONS, migrate
from desktop_app.store.opening import open_book
from desktop_app.store.rows import replace
from desktop_app.store.save import saving
from tests.books import beside, closed, new_book, small_book

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sqlite_utils import Database

pytestmark = pytest.mark.usefixtures("new_files_made")


def next_version(db: Database) -> None:
    """A step that some later version may take."""
    db.execute("CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT")


def failing_version(db: Database) -> None:
    """A step that fails half-way."""
    db.execute("CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT")
    db.execute("CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT")


def wider_version(db: Database) -> None:
    """A step that gives a table a new column."""
    add_field(db, "people", "nickname TEXT")


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program as if it were one version further."""
    monkeypatch.setattr(migrations, "MIGRATIONS", (*MIGRATIONS, next_version))
    monkeypatch.setattr(opening, "LATEST", LATEST + 1)


def test_from_nothing_to_the_latest_version_is_what_a_new_file_has(tmp_path: Path) -> None:
    """Making a file is migrating an empty one."""
    connection = connect(tmp_path / "empty", mode="rwc")
    migrate(connection, 0)
    made = connection.execute("SELECT type, name, sql FROM sqlite_schema").fetchall()
    connection.close()
    book = new_book(tmp_path / "new.coverbook")
    assert book.query("SELECT type, name, sql FROM sqlite_schema") == made
    book.close()


def test_an_interrupted_creation_is_taken_up_again(tmp_path: Path) -> None:
    """A file that got no further than its first page holds no scheme yet."""
    path = tmp_path / "new.coverbook"
    connection = connect(path, mode="rwc")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.close()
    assert path.stat().st_size > 0
    book = open_book(path)
    assert book.value("PRAGMA user_version") == LATEST
    book.close()
    assert beside(path) == ["new.coverbook"]


@pytest.mark.usefixtures("later")
def test_an_older_file_is_copied_before_it_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The copy is whole and of the older version; the file has the new one."""
    with monkeypatch.context() as earlier:
        earlier.setattr(migrations, "MIGRATIONS", MIGRATIONS)
        earlier.setattr(opening, "LATEST", LATEST)
        path = closed(small_book(tmp_path / "small.coverbook"))
    book = open_book(path)
    assert book.value("PRAGMA user_version") == LATEST + 1
    assert book.value("SELECT count(*) FROM later") == 0
    assert broken_saves(book) == []
    book.close()
    copy = f"small-before-version-{LATEST + 1}.coverbook"
    assert beside(path) == [copy, "small.coverbook"]
    monkeypatch.undo()
    old = open_book(tmp_path / copy)
    assert old.value("PRAGMA user_version") == LATEST
    assert old.query("SELECT code FROM policies") == [("P-1",)]
    assert broken_saves(old) == []
    old.close()


def test_the_chain_holds_when_a_table_gets_a_new_column(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Old saves are proved as before, new ones with the new column."""
    book = small_book(tmp_path / "small.coverbook")
    with saving(book, "correct") as save:
        replace(save, "people", 1, name="Asha Rana")
    path = closed(book)
    monkeypatch.setattr(migrations, "MIGRATIONS", (*MIGRATIONS, wider_version))
    monkeypatch.setattr(opening, "LATEST", LATEST + 1)
    wide = open_book(path)
    assert broken_saves(wide) == []
    with saving(wide, "correct") as save:
        wide.execute("UPDATE people SET nickname = 'Didi', save = ?", (save.number,))
        save.wrote("people", 1)
    assert broken_saves(wide) == []
    wide.execute("DROP TRIGGER people_saved")
    wide.execute("UPDATE people SET nickname = NULL")
    assert broken_saves(wide) == [6]
    wide.close()


def test_a_second_copy_does_not_take_the_place_of_the_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever stands beside the file stays."""
    path = closed(small_book(tmp_path / "small.coverbook"))
    taken = tmp_path / f"small-before-version-{LATEST + 1}.coverbook"
    taken.write_text("mine", encoding="utf-8")
    monkeypatch.setattr(migrations, "MIGRATIONS", (*MIGRATIONS, next_version))
    monkeypatch.setattr(opening, "LATEST", LATEST + 1)
    open_book(path).close()
    assert taken.read_text(encoding="utf-8") == "mine"
    assert f"small-before-version-{LATEST + 1}-1.coverbook" in beside(path)


@pytest.mark.parametrize("steps", [(failing_version,), (next_version, failing_version)], ids=["first", "second"])
def test_a_step_that_fails_leaves_the_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, steps: tuple[Callable[[Database], None], ...]
) -> None:
    """All steps are whole or not at all."""
    path = closed(small_book(tmp_path / "small.coverbook"))
    before = path.read_bytes()
    monkeypatch.setattr(migrations, "MIGRATIONS", (*MIGRATIONS, *steps))
    monkeypatch.setattr(opening, "LATEST", LATEST + len(steps))
    with pytest.raises(Exception, match="already exists"):
        open_book(path)
    monkeypatch.undo()
    assert path.read_bytes() == before
    book = open_book(path)
    assert not book.read_only
    assert book.value("PRAGMA user_version") == LATEST
    book.close()


def test_an_older_file_cannot_only_be_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its reader is told to open it for writing once."""
    path = closed(small_book(tmp_path / "small.coverbook"))
    monkeypatch.setattr(migrations, "MIGRATIONS", (*MIGRATIONS, next_version))
    monkeypatch.setattr(opening, "LATEST", LATEST + 1)
    with pytest.raises(Refused) as refusal:
        open_book(path, look=True)
    assert "older Coverbook" in PLAIN.say(refusal.value.problems[0].message)


@pytest.mark.parametrize(("number", "said"), [(28, "The disk is full"), (5, "Check the disk")])
def test_a_disk_that_lets_no_older_file_be_brought_up_to_date_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, said: str
) -> None:
    path = closed(small_book(tmp_path / "small.coverbook"))

    def refuses(*_: object) -> bool:
        raise OSError(number, "refused")

    monkeypatch.setattr(migrations, "MIGRATIONS", (*MIGRATIONS, next_version))
    monkeypatch.setattr(opening, "LATEST", LATEST + 1)
    monkeypatch.setattr("desktop_app.store.file_lock.FileLock.take", refuses)
    with pytest.raises(Refused) as refusal:
        open_book(path)
    assert said in PLAIN.say(refusal.value.problems[0].message)
