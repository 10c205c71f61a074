"""Backups make themselves, hold what the book held, and come back without losing what is there."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.backups import (
    add_place,
    back_up_everywhere,
    backups_of,
    drop_place,
    own_place,
    places,
)
from desktop_app.acts.restoring import restore, would_change
from desktop_app.acts.sign_in import renew_key, sign_in
from desktop_app.acts.verify_book import verify_book
from desktop_app.core.problems import Refused
from desktop_app.store import backup as backup_of_store
from desktop_app.store import birth
from desktop_app.store.backup import back_up
from desktop_app.store.driver import connect
from desktop_app.store.identity import Device, book_id
from desktop_app.store.key_file import keys_beside
from desktop_app.store.opening import open_book
from desktop_app.store.rows import replace
from desktop_app.store.save import saving
from tests.books import another_small_book, beside, small_book
from tests.locked import ASHA, PASSWORDS, locked_book, said, signed_in

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.store.database import Book

NOW = datetime(2026, 11, 29, 17, 30).astimezone()


def rename(book: Book, name: str) -> None:
    """One more save."""
    with saving(book, "correct", reason="as on the card") as save:
        replace(save, "people", 1, name=name)


def name_in(path: Path) -> str:
    """Whom a file names first."""
    book = open_book(path, look=True)
    name = str(book.value("SELECT name FROM people WHERE id = 1"))
    book.close()
    return name


def test_a_backup_holds_the_newest_save_though_the_book_is_open(tmp_path: Path) -> None:
    book = small_book(tmp_path / "a.coverbook")
    rename(book, "Asha Rana")
    (made,) = back_up_everywhere(book, NOW).made
    copy = open_book(made, look=True)
    assert copy.value("SELECT name FROM people WHERE id = 1") == "Asha Rana"
    assert verify_book(copy).faults == ()
    copy.close()
    book.close()
    assert made.stat().st_mode & 0o077 == 0
    assert len(beside(made)) == 1


def test_where_nothing_is_new_nothing_is_written(tmp_path: Path) -> None:
    book = small_book(tmp_path / "a.coverbook")
    back_up_everywhere(book, NOW)
    assert back_up_everywhere(book, NOW + timedelta(days=1)).made == ()
    book.close()


def test_a_known_stick_gets_its_own_and_one_that_is_away_is_waited_for(tmp_path: Path) -> None:
    stick, book = tmp_path / "stick", small_book(tmp_path / "a.coverbook")
    assert said(lambda: add_place(stick)).startswith("There is no folder")
    stick.mkdir()
    add_place(stick)
    stick.rmdir()
    assert len(back_up_everywhere(book, NOW).made) == 1
    stick.mkdir()
    (made,) = back_up_everywhere(book, NOW).made
    assert made.is_relative_to(stick)
    assert [each.at for each in backups_of(book)] == [NOW, NOW]
    drop_place(stick)
    assert places() == (own_place(),)
    book.close()


def test_old_ones_go_but_never_one_whose_saves_the_book_does_not_hold(tmp_path: Path) -> None:
    path = tmp_path / "a.coverbook"
    book = small_book(path)
    for day in range(20):
        rename(book, f"Asha {day}")
        back_up_everywhere(book, NOW + timedelta(days=day))
    assert len(backups_of(book)) == 10
    newest = backups_of(book)[0]
    oldest = backups_of(book)[-1]
    book.close()
    restore(oldest.path, path, None, Device(), replace=True)
    book = open_book(path)
    for day in range(20, 60, 3):
        rename(book, f"Bina {day}")
        back_up_everywhere(book, NOW + timedelta(days=day))
    assert newest in backups_of(book)
    book.close()


def test_several_of_one_minute_stay_in_their_order(tmp_path: Path) -> None:
    book = small_book(tmp_path / "of-2025-01-01-1200.coverbook")
    for turn in range(12):
        rename(book, f"Asha {turn}")
        back_up_everywhere(book, NOW)
    found = backups_of(book)
    assert {each.at for each in found} == {NOW}
    assert name_in(found[0].path) == "Asha 11"
    assert back_up_everywhere(book, NOW).made == ()
    book.close()


def test_a_file_of_somebody_else_is_no_backup(tmp_path: Path) -> None:
    book = small_book(tmp_path / "a.coverbook")
    (made,) = back_up_everywhere(book, NOW).made
    for name in ("a-9999-99-99-9999.coverbook", "notes.txt", f"{made.name}-keys", f"{made.name}-new-journal"):
        (made.parent / name).touch()
    assert [each.path for each in backups_of(book)] == [made]
    book.close()


def test_a_place_that_takes_nothing_is_named_and_hinders_no_other(tmp_path: Path) -> None:
    book, stick = small_book(tmp_path / "a.coverbook"), tmp_path / "stick"
    stick.mkdir()
    add_place(stick)
    (stick / f"a-{book_id(book)[:8]}").write_text("a file where the folder shall be")
    done = back_up_everywhere(book, NOW)
    assert [each.is_relative_to(own_place()) for each in done.made] == [True]
    assert [each.place for each in done.failed] == [stick]
    book.close()


def test_a_stick_that_knows_no_owners_takes_a_backup(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    book = small_book(tmp_path / "a.coverbook")
    monkeypatch.setattr("pathlib.Path.chmod", refuse)
    assert len(back_up_everywhere(book, NOW).made) == 1
    book.close()


def test_two_books_of_one_name_do_not_meet(tmp_path: Path) -> None:
    for folder, make in (("one", small_book), ("two", another_small_book)):
        (tmp_path / folder).mkdir()
        book = make(tmp_path / folder / "a.coverbook")
        back_up_everywhere(book, NOW)
        assert len(backups_of(book)) == 1
        book.close()


def test_a_copy_that_is_not_whole_is_no_backup(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    book = small_book(tmp_path / "a.coverbook")
    monkeypatch.setattr(backup_of_store, "damage", lambda _: "a page")
    assert said(lambda: back_up(book, tmp_path / "copy.coverbook")).startswith("The copy {name} is not whole")
    book.close()
    assert beside(book.path) == ["a.coverbook"]


def test_a_disk_that_fails_as_a_copy_is_begun_is_not_called_a_read_only_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite opens the new file to read then, and says so only when it is written to."""
    book = small_book(tmp_path / "small.coverbook")
    monkeypatch.setattr(birth, "connect", lambda place, **of: connect(place, **{**of, "mode": "ro"}))
    assert said(lambda: back_up(book, tmp_path / "copy.coverbook")).startswith("The disk did not take or give")
    book.close()
    assert beside(book.path) == ["small.coverbook"]


def test_restoring_says_what_it_loses_and_brings_back_and_keeps_what_was_there(tmp_path: Path) -> None:
    path, copy = tmp_path / "a.coverbook", tmp_path / "copy.coverbook"
    book = small_book(path)
    back_up(book, copy)
    rename(book, "Asha Rana")
    book.close()
    change = would_change(path, copy, None, None)
    assert change is not None
    assert (change.same_book, [each.name for each in change.lost], change.back) == (True, ["A-5"], ())
    assert said(lambda: restore(copy, path, None, Device(), replace=False)).startswith("{name} is there already")
    kept = restore(copy, path, None, Device(), replace=True)
    assert kept is not None
    book = open_book(path)
    assert verify_book(book).faults == ()
    book.close()
    assert (name_in(path), name_in(kept), name_in(copy)) == ("Asha Tharu", "Asha Rana", "Asha Tharu")


def backed_up_then_crashed(folder: Path) -> tuple[Path, Path]:
    """A backup, and the file as a crash left it, with one save more in its journal."""
    path, copy, crashed = folder / "a.coverbook", folder / "copy.coverbook", folder / "crashed"
    book = small_book(path)
    back_up(book, copy)
    rename(book, "Asha Rana")
    crashed.mkdir()
    for each in (path, path.with_name("a.coverbook-wal")):
        (crashed / each.name).write_bytes(each.read_bytes())
    book.close()
    return copy, crashed / path.name


def test_a_journal_that_was_left_goes_with_the_file_that_is_kept(tmp_path: Path) -> None:
    copy, crashed = backed_up_then_crashed(tmp_path)
    kept = restore(copy, crashed, None, Device(), replace=True)
    assert kept is not None
    assert (name_in(crashed), name_in(kept)) == ("Asha Tharu", "Asha Rana")


def test_a_damaged_file_is_replaced_and_kept_and_a_damaged_backup_is_refused(tmp_path: Path) -> None:
    path, copy = tmp_path / "a.coverbook", tmp_path / "copy.coverbook"
    book = small_book(path)
    back_up(book, copy)
    book.close()
    spoilt = bytearray(path.read_bytes())
    spoilt[4096:] = bytes(len(spoilt) - 4096)
    path.write_bytes(spoilt)
    with pytest.raises(Refused):
        restore(path, copy, None, Device(), replace=True)
    assert name_in(copy) == "Asha Tharu"
    restore(copy, path, None, Device(), replace=True)
    assert name_in(path) == "Asha Tharu"


def test_an_open_book_is_not_replaced(tmp_path: Path) -> None:
    path, copy = tmp_path / "a.coverbook", tmp_path / "copy.coverbook"
    book = small_book(path)
    back_up(book, copy)
    assert said(lambda: restore(copy, path, None, Device(), replace=True)).startswith("{name} is open")
    book.close()


def test_a_locked_book_comes_back_with_the_keys_it_had(tmp_path: Path) -> None:
    path, _ = locked_book(tmp_path / "a.coverbook")
    copy = tmp_path / "copy.coverbook"
    book = signed_in(path, ASHA)
    back_up(book, copy)
    assert keys_beside(copy).exists()
    renew_key(book)
    access = sign_in(copy, ASHA, PASSWORDS[ASHA])
    change = would_change(path, copy, sign_in(path, ASHA, PASSWORDS[ASHA]), access)
    assert change is not None
    assert (change.lost, change.back) == ((), ())
    kept = restore(copy, path, access, Device(), replace=True)
    assert kept is not None
    for each in (path, kept, copy):
        signed_in(each, ASHA).close()


def test_a_backup_from_before_it_was_locked_does_not_take_the_lock_off(tmp_path: Path) -> None:
    book = small_book(tmp_path / "a.coverbook")
    copy = tmp_path / "copy.coverbook"
    back_up(book, copy)
    book.close()
    path, _ = locked_book(tmp_path / "b.coverbook")
    assert "everybody could read it" in said(lambda: restore(copy, path, None, Device(), replace=True))
    signed_in(path, ASHA).close()


def test_a_restore_that_fails_leaves_everything_where_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copy, crashed = backed_up_then_crashed(tmp_path)

    def fails(*_: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(backup_of_store, "_take_keys", fails)
    assert "did not take or give" in said(lambda: restore(copy, crashed, None, Device(), replace=True))
    assert beside(crashed) == ["a.coverbook", "a.coverbook-wal"]
    assert name_in(crashed) == "Asha Rana"
