"""What was saved is saved, whatever fails afterwards, and no sentence says otherwise."""

from __future__ import annotations

import sys
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest
import sqlcipher3.dbapi2 as driver

from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from desktop_app.core.records.person import Person
from desktop_app.store.history import broken_saves
from desktop_app.store.journal import has_journal
from desktop_app.store.opening import open_book
from desktop_app.store.rows import insert
from desktop_app.store.save import saving
from tests.books import beside, closed, small_book
from tests.programs import finished, started

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.store.database import Book

NO_ROOM = """
import resource, sys
from pathlib import Path
from desktop_app.commands import writing_to
from desktop_app.core.language import PLAIN
from desktop_app.core.records.person import Person
from desktop_app.store.rows import insert
from desktop_app.store.save import saving
sys.stderr = sys.stdout
path = Path(sys.argv[1])
with writing_to(path) as book:
    book.execute("PRAGMA wal_autocheckpoint = 0")
    with saving(book, "enrol") as save:
        for number in range(300):
            insert(save, "people", Person(code=f"K-{number}", name="Asha" * 200))
    size = path.stat().st_size
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
print("done")
"""


class Interrupting:
    """A connection whose COMMIT comes through, or does not, and then fails."""

    def __init__(self, real: Any, *, through: bool) -> None:
        """Stand before a real connection."""
        self.real, self.through = real, through

    def execute(self, sql: str, *values: Any) -> Any:
        """What the real one does, and a failure after a COMMIT."""
        if sql == "COMMIT":
            self.real.execute("COMMIT" if self.through else "ROLLBACK")
            raise driver.OperationalError("database or disk is full")
        return self.real.execute(sql, *values)

    def __getattr__(self, name: str) -> Any:
        """Everything else is the real one's."""
        return getattr(self.real, name)


@pytest.mark.skipif(sys.platform == "win32", reason="it has no limit on a file's size")
def test_no_room_to_bring_the_saves_in_is_said_and_the_command_is_done(tmp_path: Path) -> None:
    """The journal keeps them, and the next opening brings them in."""
    path = closed(small_book(tmp_path / "small.coverbook"))
    words, done = finished(started(NO_ROOM, path))
    assert words.startswith("Everything is saved.")
    assert "small.coverbook-wal" in words
    assert "Nothing was saved" not in words
    assert done == "done"
    assert has_journal(path)
    assert f"{path.name}-lock" not in beside(path)
    with closing(open_book(path)) as book:
        assert not book.read_only
        assert book.value("SELECT count(*) FROM people") == 301
        assert broken_saves(book) == []
    assert beside(path) == [path.name]


def enrol(book: Book, code: str) -> None:
    """Save one more member."""
    with saving(book, "enrol") as save:
        insert(save, "people", Person(code=code, name="Bishnu Tharu"))


@pytest.mark.parametrize("through", [True, False])
def test_a_failure_at_commit_is_a_refusal_only_if_nothing_was_saved(tmp_path: Path, through: bool) -> None:
    """The file itself is asked, not the message."""
    book = small_book(tmp_path / "small.coverbook")
    book.connection = Interrupting(book.connection, through=through)
    if through:
        enrol(book, "M-2")
    else:
        with pytest.raises(Refused) as refusal:
            enrol(book, "M-2")
        assert "was not done" in PLAIN.say(refusal.value.problems[0].message)
    book.connection = book.connection.real
    enrol(book, "M-3")
    assert book.value("SELECT count(*) FROM people") == (3 if through else 2)
    assert broken_saves(book) == []
    book.close()


class Failing(Interrupting):
    """A connection whose COMMIT fails though the journal has the whole of it, as where the disk does not sync."""

    def __init__(self, real: Any, *, again: bool) -> None:
        """Fail once, or again and again."""
        super().__init__(real, through=False)
        self.again, self.failed = again, False

    def execute(self, sql: str, *values: Any) -> Any:
        """What the real one does, but for a COMMIT."""
        if sql == "COMMIT" and (self.again or not self.failed):
            self.failed = True
            self.real.execute("ROLLBACK")
            raise driver.OperationalError("disk I/O error")
        return self.real.execute(sql, *values)


def test_a_save_whose_end_the_disk_did_not_confirm_is_written_over(tmp_path: Path) -> None:
    """Or the next opening after a crash would find it, though it was refused."""
    book = small_book(tmp_path / "small.coverbook")
    before = book.value("SELECT writes FROM book")
    book.connection = Failing(book.connection, again=False)
    with pytest.raises(Refused) as refusal:
        enrol(book, "M-2")
    assert "whether it works, then try again" in PLAIN.say(refusal.value.problems[0].message)
    assert book.value("SELECT writes FROM book") == before + 1
    enrol(book, "M-3")
    assert book.value("SELECT group_concat(code) FROM people") == "M-1,M-3"
    assert broken_saves(book) == []
    book.close()


def test_where_the_disk_goes_on_failing_nobody_knows_and_the_sentence_says_so(tmp_path: Path) -> None:
    book = small_book(tmp_path / "small.coverbook")
    book.connection = Failing(book.connection, again=True)
    with pytest.raises(Refused) as refusal:
        enrol(book, "M-2")
    assert "it is not known whether it was" in PLAIN.say(refusal.value.problems[0].message)
    book.close()
