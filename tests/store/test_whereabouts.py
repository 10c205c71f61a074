"""Nothing is saved into a file that is no longer the one that was opened, and closing it spoils no other."""

from __future__ import annotations

import shutil
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
import sqlcipher3.dbapi2 as driver

from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from desktop_app.core.records.person import Person
from desktop_app.store.history import broken_saves
from desktop_app.store.journal import journal_of
from desktop_app.store.opening import open_book
from desktop_app.store.rows import insert
from desktop_app.store.save import saving
from tests.books import another_small_book, beside, closed, small_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="an open file can be neither moved nor removed there")


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """An open file whose first saves are in it and whose last one is in its journal."""
    book = open_book(closed(small_book(tmp_path / "small.coverbook")))
    enrol(book, "M-2")
    yield book
    if book.hold:
        book.close()


def enrol(book: Book, code: str) -> None:
    """Save one more member."""
    with saving(book, "enrol") as save:
        insert(save, "people", Person(code=code, name="Bishnu Tharu"))


def refused_to_save(book: Book) -> str:
    """What is said instead of saving."""
    with pytest.raises(Refused) as refusal:
        enrol(book, "M-3")
    return PLAIN.say(refusal.value.problems[0].message)


def left(book: Book) -> str:
    """What closing says about where the saves are."""
    words = book.close()
    return PLAIN.say(words) if words else ""


def people(path: Path) -> list[str]:
    """Who is in a file, which is whole."""
    with closing(open_book(path, look=True)) as book:
        assert broken_saves(book) == []
        return [str(code) for (code,) in book.query("SELECT code FROM people ORDER BY id")]


def test_a_file_that_was_moved_takes_nothing_until_it_is_back(book: Book, tmp_path: Path) -> None:
    away = book.path.rename(tmp_path / "away.coverbook")
    assert "no longer where it was opened" in refused_to_save(book)
    away.rename(book.path)
    enrol(book, "M-3")
    assert left(book) == ""
    assert people(book.path) == ["M-1", "M-2", "M-3"]


def test_a_moved_file_is_closed_whole_where_it_is_now(book: Book, tmp_path: Path) -> None:
    away = book.path.rename(tmp_path / "away.coverbook")
    assert "no longer where it was opened" in refused_to_save(book)
    assert left(book) == ""
    assert people(away) == ["M-1", "M-2"]
    assert beside(away) == [away.name]


@pytest.mark.parametrize("other", [False, True])
def test_a_removed_or_replaced_file_is_kept_as_a_copy(book: Book, tmp_path: Path, other: bool) -> None:
    """As by a folder that is synchronised: what was saved until then is in the copy, the other file is as it was."""
    if other:
        closed(small_book(tmp_path / "other.coverbook")).replace(book.path)
    else:
        book.path.unlink()
    before = book.path.read_bytes() if other else b""
    assert "no longer where it was opened" in refused_to_save(book)
    assert f"kept in {tmp_path / 'small-kept.coverbook'}" in left(book)
    assert people(tmp_path / "small-kept.coverbook") == ["M-1", "M-2"]
    assert beside(book.path) == ["small-kept.coverbook", *(["small.coverbook"] if other else [])]
    assert not other or book.path.read_bytes() == before


def test_a_file_removed_with_its_folder_is_kept_in_the_user_s_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where that takes nothing either, the loss is said."""
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "place").mkdir()
    book = small_book(tmp_path / "place" / "small.coverbook")
    shutil.rmtree(tmp_path / "place")
    assert "no longer where it was opened" in refused_to_save(book)
    assert "small-kept.coverbook" in left(book)
    assert people(tmp_path / "small-kept.coverbook") == ["M-1"]
    (tmp_path / "place").mkdir()
    book = small_book(tmp_path / "place" / "small.coverbook")
    shutil.rmtree(tmp_path / "place")
    monkeypatch.setenv("HOME", str(tmp_path / "nowhere"))
    assert "is lost" in left(book)


def test_a_file_written_over_in_place_is_left_as_it_is_now(book: Book, tmp_path: Path) -> None:
    """A backup copied over the open file has the same inode; closing must not lay newer pages over it."""
    other = closed(another_small_book(tmp_path / "other.coverbook"))
    shutil.copy(other, book.path)
    assert "written over" in refused_to_save(book)
    words = left(book)
    assert "small.coverbook-wal-set-aside" in words
    assert book.path.read_bytes() == other.read_bytes()
    assert people(book.path) == ["M-1"]


def test_an_older_copy_over_the_open_file_is_seen(tmp_path: Path) -> None:
    """It is of the same book, and its head is one of ours; but a file never goes back."""
    path = closed(small_book(tmp_path / "small.coverbook"))
    morning = shutil.copy(path, tmp_path / "morning")
    with closing(open_book(path)) as book:
        enrol(book, "M-2")
    book = open_book(path)
    shutil.copy(morning, path)
    assert "written over" in refused_to_save(book)
    assert left(book) != ""
    assert people(path) == ["M-1"]


def test_a_checkpoint_of_our_own_is_no_change_by_another(book: Book) -> None:
    book.execute("PRAGMA wal_autocheckpoint = 1")
    for number in range(5):
        enrol(book, f"N-{number}")
    assert left(book) == ""
    assert len(people(book.path)) == 7


def test_a_journal_removed_while_open_takes_nothing_more_and_loses_nothing(book: Book) -> None:
    journal_of(book.path).unlink()
    assert "no longer beside the open file" in refused_to_save(book)
    assert left(book) == ""
    assert people(book.path) == ["M-1", "M-2"]


def test_a_save_by_another_program_in_between_is_seen(book: Book) -> None:
    """It kept SQLite's locks, but not ours."""
    with closing(driver.connect(str(book.path), isolation_level=None)) as other:
        other.execute("UPDATE book SET head = 'another', writes = writes + 1")
    assert "Another program has written" in refused_to_save(book)
    assert book.value("SELECT count(*) FROM people") == 2


def test_what_is_refused_leaves_no_transaction_open(book: Book, tmp_path: Path) -> None:
    """The next act works as soon as the file is back."""
    away = book.path.rename(tmp_path / "away.coverbook")
    for _ in range(3):
        refused_to_save(book)
    assert not book.connection.in_transaction
    away.rename(book.path)
    enrol(book, "M-3")
    assert book.value("SELECT count(*) FROM people") == 3
