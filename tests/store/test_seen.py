"""A laptop remembers the last head it has seen of each book, for its user alone, and forgets it for no older copy."""

from __future__ import annotations

import os
import shutil
import stat
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop_app.core.records.scheme import Office
from desktop_app.store.heads import newest
from desktop_app.store.identity import book_id
from desktop_app.store.opening import open_book
from desktop_app.store.rows import insert
from desktop_app.store.save import saving
from desktop_app.store.seen import heads_folder, seen_head
from tests.books import another_small_book, closed, new_book, small_book

if TYPE_CHECKING:
    from desktop_app.store.database import Book


def one_more(book: Book) -> Book:
    """The same book after another save."""
    with saving(book, "open an office") as save:
        insert(save, "offices", Office(code="O-1", name="Bardiya"))
    return book


def test_the_head_is_remembered_when_the_book_is_closed(tmp_path: Path) -> None:
    """Not with each save, which would make a receipt dear."""
    book = one_more(new_book(tmp_path / "new.coverbook"))
    assert seen_head(book) is None
    head = newest(book)
    assert head
    assert head.name == "A-1"
    path = closed(book)
    book = open_book(path)
    assert seen_head(book) == head
    with saving(book, "open another office") as save:
        insert(save, "offices", Office(code="O-2", name="Banke"))
    assert seen_head(book) == head
    later = newest(book)
    book.close()
    looking = open_book(path, look=True)
    assert seen_head(looking) == later
    looking.close()


def test_an_older_copy_does_not_make_it_forgotten(tmp_path: Path) -> None:
    """Nor does what is saved in that copy since."""
    path = closed(small_book(tmp_path / "small.coverbook"))
    copy = Path(shutil.copy(path, tmp_path / "copy.coverbook"))
    book = one_more(open_book(path))
    head = newest(book)
    book.close()
    one_more(open_book(copy)).close()
    looking = open_book(path, look=True)
    assert seen_head(looking) == head
    looking.close()


def test_a_save_added_by_hand_does_not_make_the_true_book_an_older_copy(tmp_path: Path) -> None:
    """An auditor who looks at a forgery on the scheme's laptop leaves the scheme's own file as known as it was."""
    path = closed(small_book(tmp_path / "small.coverbook"))
    book = open_book(path)
    head = newest(book)
    book.close()
    forged = open_book(Path(shutil.copy(path, tmp_path / "forged.coverbook")))
    forged.execute(
        "INSERT INTO saves SELECT id + 1, device, number + 1, '[]', time, 'Anybody', action, NULL, 'none' "
        "FROM saves ORDER BY id DESC LIMIT 1"
    )
    assert newest(forged) != head
    forged.close()
    book = open_book(path)
    assert seen_head(book) == head
    assert book.newer is None
    book.close()


def test_every_book_has_its_own(tmp_path: Path) -> None:
    for name in ("one", "two"):
        another_small_book(tmp_path / f"{name}.coverbook").close()
    assert len(list(heads_folder().iterdir())) == 2


def test_a_new_file_without_a_save_leaves_nothing(tmp_path: Path) -> None:
    new_book(tmp_path / "new.coverbook").close()
    assert not heads_folder().exists()


@pytest.mark.skipif(os.name != "posix", reason="rights of files are told so on POSIX only")
def test_nobody_else_may_read_it(tmp_path: Path) -> None:
    small_book(tmp_path / "small.coverbook").close()
    (kept,) = heads_folder().iterdir()
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert stat.S_IMODE(heads_folder().stat().st_mode) == 0o700


@pytest.mark.parametrize("told", ["", "[]", "null", '{"device": "A"}', '{"number": []}', "\x00"])
def test_what_cannot_be_read_is_as_if_it_had_never_been_seen(tmp_path: Path, told: str) -> None:
    path = closed(small_book(tmp_path / "small.coverbook"))
    (kept,) = heads_folder().iterdir()
    kept.write_text(told, encoding="utf-8")
    book = open_book(path)
    assert seen_head(book) is None
    head = newest(book)
    book.close()
    book = open_book(path)
    assert seen_head(book) == head
    book.close()


def test_a_place_that_cannot_be_written_is_no_hindrance(tmp_path: Path) -> None:
    """What was saved is saved, whatever becomes of the memory of it."""
    heads_folder().parent.mkdir(parents=True)
    heads_folder().write_text("in the way", encoding="utf-8")
    path = closed(small_book(tmp_path / "small.coverbook"))
    assert open_book(path, look=True).value("SELECT count(*) FROM saves") == 4


def test_a_disk_that_fails_leaves_no_half_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    book = one_more(new_book(tmp_path / "new.coverbook"))
    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", _fail)
        book.close()
    assert list(heads_folder().iterdir()) == []


def test_what_a_killed_program_left_half_written_is_written_over(tmp_path: Path) -> None:
    book = one_more(new_book(tmp_path / "new.coverbook"))
    heads_folder().mkdir(parents=True)
    (heads_folder() / f"{book_id(book)}.json-new").write_text("half", encoding="utf-8")
    book.close()
    assert [each.suffix for each in heads_folder().iterdir()] == [".json"]


def _fail(*_: object) -> None:
    raise OSError


def test_a_book_with_a_strange_id_reaches_no_other_place(tmp_path: Path) -> None:
    """The id becomes the name of a file."""
    book = small_book(tmp_path / "small.coverbook")
    book.execute("UPDATE book SET id = '../../there'")
    assert book_id(book) == "../../there"
    assert seen_head(book) is None
    book.close()
    assert not heads_folder().exists()


def test_an_older_copy_says_so_when_it_is_opened(tmp_path: Path) -> None:
    path = closed(small_book(tmp_path / "small.coverbook"))
    copy = Path(shutil.copy(path, tmp_path / "copy.coverbook"))
    newer = one_more(open_book(path))
    head = newest(newer)
    assert newer.newer is None
    newer.close()
    for look in (True, False):
        older = open_book(copy, look=look)
        assert older.newer == head
        older.close()
