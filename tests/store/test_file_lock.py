"""The right to write to a file belongs to one program at a time, by whatever name, and ends with it."""

from __future__ import annotations

import errno
import os
import shutil
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from desktop_app.store.file_lock import FileLock, Holder
from desktop_app.store.opening import open_book
from desktop_app.store.save import saving
from tests.books import beside, closed, small_book
from tests.programs import finished, killed, says, started

if TYPE_CHECKING:
    from pathlib import Path

HOLDING = """
import sys
from pathlib import Path
from desktop_app.core.language import PLAIN
from desktop_app.store.opening import open_book
book = open_book(Path(sys.argv[1]), who=("Chandra", "far away"))
print(PLAIN.say(book.looking_because.problems[0].message) if book.read_only else "held", flush=True)
sys.stdin.read()
book.close()
"""


def test_one_takes_it_and_the_next_does_not(tmp_path: Path) -> None:
    """Until it is given back."""
    first, second = FileLock(tmp_path / "a.coverbook"), FileLock(tmp_path / "a.coverbook")
    assert first.take("Asha", "counter")
    assert not second.take("Binod", "office")
    found = second.holder()
    assert found[:2] == ("Asha", "counter")
    assert found.file == (0, 0)
    assert found.since == found.at_work > 0
    assert (found.process, found.is_elsewhere) == (os.getpid(), False)
    first.release()
    assert second.take("Binod", "office")
    second.release()
    assert list(tmp_path.iterdir()) == []


def test_giving_back_what_one_does_not_have_takes_nothing_from_the_other(tmp_path: Path) -> None:
    """Only the holder's own release ends the hold."""
    first, second = FileLock(tmp_path / "a.coverbook"), FileLock(tmp_path / "a.coverbook")
    assert first.take("Asha", "counter")
    assert not second.take("Binod", "office")
    second.release()
    assert not second.take("Binod", "office")
    first.release()


@pytest.mark.parametrize("left", ["", "{", "[]", '{"user": "Asha"}', '{"user": "A", "device": "b", "since": "soon"}'])
def test_a_lock_that_says_nothing_readable_names_nobody(tmp_path: Path, left: str) -> None:
    """A program killed while taking the file may leave half a line."""
    (tmp_path / "a.coverbook-lock").write_text(left, encoding="utf-8")
    assert FileLock(tmp_path / "a.coverbook").holder() == Holder()


def test_the_right_ends_with_a_killed_program(tmp_path: Path) -> None:
    """Nobody has to remove a lock by hand."""
    path = closed(small_book(tmp_path / "small.coverbook"))
    program = started(HOLDING, path)
    assert says(program) == "held"
    looking = open_book(path)
    assert looking.read_only
    looking.close()
    killed(program)
    book = open_book(path)
    assert not book.read_only
    book.close()
    assert beside(path) == ["small.coverbook"]


def test_a_lock_copied_with_its_file_holds_nothing(tmp_path: Path) -> None:
    """A folder copied to a stick while the program works there."""
    book = small_book(tmp_path / "small.coverbook")
    shutil.copytree(tmp_path, tmp_path / "stick")
    with closing(open_book(tmp_path / "stick" / "small.coverbook")) as copy:
        assert not copy.read_only
        assert copy.value("SELECT count(*) FROM people") == 1
    book.close()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the lock beside the file is all there is")
def test_a_second_name_of_a_file_is_no_second_file(tmp_path: Path) -> None:
    """A hard link in another folder: whoever comes by it may look, until the other program is gone."""
    path = closed(small_book(tmp_path / "small.coverbook"))
    (tmp_path / "other").mkdir()
    other = tmp_path / "other" / "linked.coverbook"
    other.hardlink_to(path)
    program = started(HOLDING, path)
    assert says(program) == "held"
    second = started(HOLDING, other)
    assert "open under another name" in says(second)
    finished(second)
    with closing(open_book(other)) as book:
        assert book.read_only
        assert book.value("SELECT count(*) FROM people") == 1
    killed(program)
    with closing(open_book(other)) as book:
        assert not book.read_only
    assert beside(other) == ["linked.coverbook"]


def test_a_link_to_a_file_is_that_file(tmp_path: Path) -> None:
    """A symbolic link: the lock and the journal lie beside the file, and who comes later is told who has it."""
    path = closed(small_book(tmp_path / "small.coverbook"))
    link = tmp_path / "desk" / "scheme.coverbook"
    link.parent.mkdir()
    link.symlink_to(path)
    program = started(HOLDING, link)
    assert says(program) == "held"
    assert beside(link) == ["scheme.coverbook"]
    second = started(HOLDING, path)
    assert "Chandra on far away" in says(second)
    finished(second)
    finished(program)
    assert beside(path) == ["desk", "small.coverbook"]


def test_who_has_a_name_tells_which_file_stood_there(tmp_path: Path) -> None:
    """So that one who comes later knows whether the journal there is of the file that stands there now."""
    path = closed(small_book(tmp_path / "small.coverbook"))
    hold = FileLock(path)
    assert hold.take("Asha", "counter")
    seen = path.stat()
    assert hold.holder().file == (seen.st_dev, seen.st_ino)
    assert not hold.is_of_another_file()
    closed(small_book(tmp_path / "other.coverbook")).replace(path)
    assert FileLock(path).is_of_another_file()
    assert hold.file_is_gone()
    hold.release()


@pytest.mark.usefixtures("new_files_made")
def test_a_full_disk_is_called_full_and_holds_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who cannot say that they have the file do not have it, and the next one gets it."""

    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    path = closed(small_book(tmp_path / "small.coverbook"))
    with monkeypatch.context() as patch:
        patch.setattr("os.write", full)
        looked_at = open_book(path)
        with pytest.raises(Refused) as refusal, saving(looked_at, "enrol"):
            raise AssertionError
        assert "disk is full" in PLAIN.say(refusal.value.problems[0].message)
        with pytest.raises(Refused) as refusal:
            open_book(tmp_path / "new.coverbook", create=True)
        assert "disk is full" in PLAIN.say(refusal.value.problems[0].message)
    looked_at.close()
    assert beside(path) == ["small.coverbook"]
    other = FileLock(path)
    assert other.take("Asha", "counter")
    other.release()


@pytest.mark.skipif(sys.platform == "win32", reason="there the lock is removed after it is let go")
def test_a_disk_that_fails_as_the_right_is_given_back_ends_no_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The lock itself ends with its handle; a name that stays holds nobody up."""
    book = small_book(tmp_path / "small.coverbook")
    with monkeypatch.context() as patch:
        patch.setattr(os, "unlink", _fail)
        book.close()
    assert f"{book.path.name}-lock" in beside(book.path)
    again = open_book(book.path)
    assert not again.read_only
    again.close()
    assert beside(book.path) == [book.path.name]


def _fail(*_: object, **__: object) -> None:
    raise OSError(errno.EIO, os.strerror(errno.EIO))
