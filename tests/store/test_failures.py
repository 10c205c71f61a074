"""What disk and file answer becomes a calm sentence; our own mistakes stay mistakes."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

import pytest
import sqlcipher3.dbapi2 as driver

from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from desktop_app.store.failures import calm_sentence, calmly, only_to_look
from tests.books import small_book

if TYPE_CHECKING:
    from pathlib import Path


def said(error: Exception) -> str:
    """The sentence for a failure."""
    refusal = calm_sentence(error)
    assert refusal is not None
    (problem,) = refusal.problems
    return PLAIN.say(problem.message)


@pytest.mark.parametrize(
    ("number", "right"),
    [
        (errno.ENOSPC, "disk is full"),
        (errno.EROFS, "read-only"),
        (errno.EIO, "Check the disk"),
        (errno.EACCES, "you may read and write"),
        (errno.ENAMETOOLONG, "This place cannot be used"),
    ],
)
def test_what_the_system_refuses_is_said_calmly(number: int, right: str) -> None:
    """Whatever language the system speaks: its number counts."""
    assert right in said(OSError(number, os.strerror(number)))


@pytest.mark.parametrize(
    ("message", "right"),
    [
        ("database or disk is full", "disk is full"),
        ("attempt to write a readonly database", "read-only"),
        ("database is locked", "Another program"),
        ("disk I/O error", "whether there is space on it and whether it works"),
        ("unable to open database file", "cannot be opened here"),
        ("database disk image is malformed", "damaged"),
        ("file is not a database", "not a Coverbook file"),
        ("Could not decode to UTF-8 column 'name' with text 'Ash\ufffd'", "damaged"),
    ],
)
def test_what_sqlite_refuses_is_said_calmly(message: str, right: str) -> None:
    """Each of its messages that the world can cause."""
    assert right in said(driver.OperationalError(message))


@pytest.mark.parametrize(
    ("number", "right"),
    [
        (errno.ENOSPC, "disk is full"),
        (errno.EIO, "disk fails"),
        (errno.EACCES, "read-only"),
        (errno.EROFS, "read-only"),
    ],
)
def test_why_one_may_only_look_is_what_the_system_said(number: int, right: str) -> None:
    (problem,) = only_to_look(OSError(number, os.strerror(number))).problems
    assert right in PLAIN.say(problem.message)


def test_our_own_mistakes_pass_through(tmp_path: Path) -> None:
    """A statement that names no table is no refusal."""
    book = small_book(tmp_path / "small.coverbook")
    with pytest.raises(driver.OperationalError, match="no such table"):
        book.query("SELECT * FROM nowhere")
    with pytest.raises(ZeroDivisionError), calmly():
        raise ZeroDivisionError
    book.close()


def test_a_file_another_program_is_writing_to_is_said_to_be_in_use(tmp_path: Path) -> None:
    """A tool that knows nothing of our lock still keeps SQLite's."""
    book = small_book(tmp_path / "small.coverbook")
    other = driver.connect(str(book.path), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    book.execute("PRAGMA busy_timeout = 0")
    with pytest.raises(Refused) as refusal:
        book.execute("BEGIN IMMEDIATE")
    assert "Another program is writing" in PLAIN.say(refusal.value.problems[0].message)
    other.execute("ROLLBACK")
    other.close()
    book.close()
