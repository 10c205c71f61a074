"""Locks, journals and keys where something else stands in the way: another system, another program, another file."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import closing
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.sign_in import protect, renew_key, sign_in
from desktop_app.core.language import PLAIN
from desktop_app.core.records.person import Person
from desktop_app.store import backup, relocking
from desktop_app.store.backup import back_up, put_in_place
from desktop_app.store.driver import connect
from desktop_app.store.file_lock import FileLock
from desktop_app.store.journal import belongs, journal_of
from desktop_app.store.key_file import is_locked, keys_beside
from desktop_app.store.opening import open_book
from desktop_app.store.pages import PAGE
from desktop_app.store.rows import insert
from desktop_app.store.save import Save, saving
from desktop_app.store.schema import TRIAL
from tests.books import beside, closed, small_book
from tests.locked import ASHA, PASSWORDS, locked_book, said, signed_in
from tests.store.test_journal import crashed, people
from tests.store.test_lock_elsewhere import left_by

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A small file at rest."""
    return closed(small_book(tmp_path / "small.coverbook"))


def left_with_journal(path: Path, *statements: str) -> Path:
    """A copy of a file as another program left it that was killed after some statements, its journal beside it."""
    left = path.with_name("left.coverbook")
    with closing(connect(path, mode="rw")) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        for each in statements:
            connection.execute(each)
        left.write_bytes(path.read_bytes())
        journal_of(left).write_bytes(journal_of(path).read_bytes())
    return left


def test_the_number_of_a_file_says_nothing_on_another_machine(path: Path) -> None:
    """There the same file, in a folder that is synchronised, has another one."""
    left_by(path, 0, file=(1, 2))
    assert not FileLock(path).is_of_another_file()
    FileLock(path).path.unlink()
    left_by(path, 0, file=(1, 2), machine="")
    assert FileLock(path).is_of_another_file()


def test_where_a_system_has_no_lock_clear_of_the_database_the_lock_beside_the_file_is_all(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = path.with_name("linked.coverbook")
    other.hardlink_to(path)
    with monkeypatch.context() as patch:
        patch.setattr(sys, "platform", "darwin")
        holds = [FileLock(path), FileLock(path), FileLock(other)]
        assert [each.take("Asha", "counter") for each in holds] == [True, False, True]
        for each in holds:
            each.release()
    assert beside(path) == ["linked.coverbook", "small.coverbook"]


def test_on_windows_a_byte_behind_the_text_is_locked_and_the_lock_goes_after_it_is_closed(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that others may read who has the file; an open file could not be removed there."""
    places, taken = list[int](), set[int]()

    def locking(handle: int, how: int, length: int) -> None:
        places.append(os.lseek(handle, 0, os.SEEK_CUR))
        assert (how, length) == (2, 1)
        if taken:
            raise OSError(errno.EACCES, "Permission denied")
        taken.add(handle)

    monkeypatch.setitem(sys.modules, "msvcrt", SimpleNamespace(locking=locking, LK_NBLCK=2))
    monkeypatch.setattr(sys, "platform", "win32")
    first, second = FileLock(path), FileLock(path)
    assert first.take("Asha", "counter")
    assert not second.take("Binod", "office")
    assert second.holder().user == "Asha"
    assert min(places) > first.path.stat().st_size
    first.release()
    monkeypatch.undo()
    assert beside(path) == [path.name]


def test_a_journal_that_no_save_is_in_is_set_aside(path: Path) -> None:
    """Another program wrote it: each of ours says in it how far the book has come."""
    left = left_with_journal(path, "CREATE TABLE notes (id INTEGER PRIMARY KEY)")
    assert not belongs(left)
    with closing(open_book(left)) as book:
        assert people(book) == ["M-1"]
        assert book.remark is not None
        assert "do not go on from this file" in PLAIN.say(book.remark)


def test_a_journal_that_would_spoil_a_sound_file_is_set_aside(path: Path) -> None:
    left = left_with_journal(
        path,
        "PRAGMA writable_schema = ON",
        "UPDATE book SET writes = writes + 1",
        "UPDATE sqlite_schema SET sql = 'CREATE TABLE people (' WHERE name = 'people'",
    )
    assert not belongs(left)
    with closing(open_book(left)) as book:
        assert people(book) == ["M-1"]


@pytest.mark.parametrize("length", [0, 10, 32])
def test_a_journal_too_short_for_a_save_spoils_nothing(path: Path, length: int) -> None:
    journal_of(path).write_bytes(b"\x37" * length)
    assert belongs(path)
    with closing(open_book(path)) as book:
        assert people(book) == ["M-1"]


def _read_only(*_: object) -> bool:
    raise OSError(errno.EROFS, os.strerror(errno.EROFS))


@pytest.mark.parametrize("in_use", [True, False])
def test_in_a_read_only_place_a_journal_is_read_only_while_somebody_has_it_open(
    path: Path, monkeypatch: pytest.MonkeyPatch, in_use: bool
) -> None:
    crashed(path)
    if not in_use:
        path.with_name(f"{path.name}-shm").unlink()
    monkeypatch.setattr(FileLock, "take", _read_only)
    with closing(open_book(path)) as book:
        assert people(book) == (["M-1", "K-1", "K-2", "K-3"] if in_use else ["M-1"])
        told = PLAIN.say(book.remark) if book.remark else ""
    assert ("this place is read-only" in told) is not in_use


def test_in_a_read_only_place_a_journal_of_another_copy_is_not_read(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    older = path.read_bytes()
    with closing(open_book(path)) as book, saving(book, "enrol") as save:
        insert(save, "people", Person(code="M-2", name="Binod"))
    crashed(path)
    path.write_bytes(older)
    monkeypatch.setattr(FileLock, "take", _read_only)
    with closing(open_book(path)) as book:
        assert people(book) == ["M-1"]
        assert book.remark is not None
        assert "They are not shown." in PLAIN.say(book.remark)


def test_a_file_of_the_trial_edition_is_not_opened_and_not_changed(path: Path) -> None:
    with closing(connect(path, mode="rw")) as connection:
        connection.execute(f"PRAGMA application_id = {TRIAL}")
    before = path.read_bytes()
    assert "trial edition" in said(lambda: open_book(path))
    assert path.read_bytes() == before


def test_a_book_that_is_only_looked_at_is_not_locked(path: Path) -> None:
    with closing(open_book(path, look=True)) as book:
        assert said(lambda: protect(book, ASHA, PASSWORDS[ASHA])) == "This file is open to look at only."
    assert beside(path) == [path.name]


def test_a_book_written_anew_that_says_another_thing_does_not_take_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, _ = locked_book(tmp_path / "a.coverbook")
    book, before = signed_in(path, ASHA), path.read_bytes()
    monkeypatch.setattr(relocking, "other_copy", lambda made: made.execute("UPDATE book SET writes = writes + 1"))
    assert said(lambda: renew_key(book)).startswith("The file could not be written anew, so it stays as it was.")
    assert path.read_bytes() == before
    signed_in(path, ASHA).close()
    assert beside(path) == ["a.coverbook", "a.coverbook-keys"]


def test_a_book_whose_journal_another_program_holds_open_stays_as_it_was(path: Path) -> None:
    """It reads what was there before the newest save, which therefore stays in the journal."""
    book = open_book(path)
    book.execute("PRAGMA busy_timeout = 0")
    with closing(connect(path, mode="ro")) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM people").fetchall()
        with saving(book, "enrol") as save:
            insert(save, "people", Person(code="M-2", name="Binod"))
        assert said(lambda: protect(book, ASHA, PASSWORDS[ASHA])).startswith("The newest saves could not be brought")
    assert not is_locked(path)
    with closing(open_book(path)) as book:
        assert people(book) == ["M-1", "M-2"]


def test_a_file_that_another_program_makes_meanwhile_is_not_removed(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = path.with_name("copy.coverbook")
    monkeypatch.setattr(backup, "take_along", lambda *_: copy.write_text("theirs"))
    with closing(open_book(path)) as book:
        assert said(lambda: back_up(book, copy)).startswith("{name} is there already")
    assert copy.read_text() == "theirs"


def test_a_backup_with_a_damaged_index_does_not_take_the_place_of_the_book(path: Path) -> None:
    """Its rows can all be read, and one of them would not be found."""
    copy = path.with_name("copy.coverbook")
    with closing(open_book(path)) as book:
        back_up(book, copy)
    with closing(connect(copy, mode="immutable")) as connection:
        query = "SELECT rootpage FROM sqlite_schema WHERE name = 'sqlite_autoindex_people_1'"
        (index,) = connection.execute(query).fetchone()
    held, before = bytearray(copy.read_bytes()), path.read_bytes()
    at = held.index(b"M-1", (index - 1) * PAGE, index * PAGE)
    held[at : at + 3] = b"M-7"
    copy.write_bytes(held)
    assert said(lambda: put_in_place(copy, path, None)) == "{name} is damaged. Take another backup."
    assert path.read_bytes() == before
    assert beside(path) == ["copy.coverbook", path.name]


def test_a_locked_backup_brings_its_keys_where_nothing_was(tmp_path: Path) -> None:
    path, _ = locked_book(tmp_path / "a.coverbook")
    copy, new = tmp_path / "copy.coverbook", tmp_path / "new.coverbook"
    with closing(signed_in(path, ASHA)) as book:
        back_up(book, copy)
    assert put_in_place(copy, new, sign_in(copy, ASHA, PASSWORDS[ASHA])) is None
    assert keys_beside(new).exists()
    signed_in(new, ASHA).close()


def test_a_row_that_never_left_its_table_cannot_be_put_back(path: Path) -> None:
    with closing(open_book(path)) as book:
        save = Save(book, 9)
        save.withdrew("people", 1, "Asha")
        save.put_back("people", "Binod")
        assert save.written().keys() == {"people"}
        save.put_back("people", "Asha")
        assert save.written() == {}
