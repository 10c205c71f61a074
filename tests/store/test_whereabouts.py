"""Nothing is saved into a file that is no longer where it was opened."""

from __future__ import annotations

import errno
import sys
from typing import TYPE_CHECKING

import pytest

from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from desktop_app.core.records.person import Person
from desktop_app.store.database import Book, open_book
from desktop_app.store.hold import Hold
from desktop_app.store.rows import insert
from desktop_app.store.save import saving
from tests.books import closed, small_book

if TYPE_CHECKING:
    from pathlib import Path


def enrol(book: Book) -> None:
    """Save one more member."""
    with saving(book, "enrol") as save:
        insert(save, "people", Person(code="M-2", name="Bishnu Tharu"))


def said(refusal: pytest.ExceptionInfo[Refused]) -> str:
    """What the refusal says."""
    return PLAIN.say(refusal.value.problems[0].message)


@pytest.mark.skipif(sys.platform == "win32", reason="an open file can be neither moved nor removed there")
def test_a_file_that_was_moved_or_replaced_takes_nothing_until_it_is_back(tmp_path: Path) -> None:
    book = small_book(tmp_path / "small.coverbook")
    away = book.path.rename(tmp_path / "away.coverbook")
    with pytest.raises(Refused) as moved:
        enrol(book)
    assert "no longer where it was opened" in said(moved)
    book.path.write_bytes(b"another file")
    with pytest.raises(Refused):
        enrol(book)
    away.rename(book.path)
    enrol(book)
    assert book.value("SELECT count(*) FROM people") == 2
    book.close()


def test_a_full_disk_is_called_full_and_holds_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who cannot say that they have the file do not have it, and the next one gets it."""

    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    path = closed(small_book(tmp_path / "small.coverbook"))
    with monkeypatch.context() as patch:
        patch.setattr("os.write", full)
        looked_at = open_book(path)
        with pytest.raises(Refused) as refusal:
            enrol(looked_at)
        assert "disk is full" in said(refusal)
        looked_at.close()
        with pytest.raises(Refused) as refusal:
            open_book(tmp_path / "new.coverbook", create=True)
        assert "disk is full" in said(refusal)
    other = Hold(path)
    assert other.take("Asha", "counter")
    other.release()
