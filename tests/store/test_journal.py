"""A journal is replayed into the file that it goes on from, and set aside beside any other."""

from __future__ import annotations

import errno
import shutil
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import sqlcipher3.dbapi2

from desktop_app.catalog.mending import BY_OPTION
from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from desktop_app.core.records.person import Person
from desktop_app.store import journal
from desktop_app.store.birth import whole_copy
from desktop_app.store.facts.updating import rebuild
from desktop_app.store.file_lock import FileLock
from desktop_app.store.history import broken_saves
from desktop_app.store.journal import belongs, has_journal, journal_of
from desktop_app.store.opening import open_book
from desktop_app.store.rows import insert
from desktop_app.store.save import making_anew, saving
from desktop_app.store.standing import at_rest
from tests.books import another_small_book, beside, closed, small_book
from tests.programs import killed, says, started
from tests.second_opinion.effort import examples

if TYPE_CHECKING:
    from desktop_app.store.database import Book

SAVING = """
import sys
from pathlib import Path
from desktop_app.core.records.person import Person
from desktop_app.store.opening import open_book
from desktop_app.store.rows import insert
from desktop_app.store.save import saving
book = open_book(Path(sys.argv[1]), who=("Chandra", "far away"))
book.execute(f"PRAGMA wal_autocheckpoint = {sys.argv[2]}")
number = 0
while True:
    number += 1
    with saving(book, "enrol") as save:
        insert(save, "people", Person(code=f"K-{number}", name="Asha" * 40))
    print(number, flush=True)
    if number == int(sys.argv[3]):
        sys.stdin.read()
"""
SPILLING = """
import sys
from pathlib import Path
from desktop_app.core.records.person import Person
from desktop_app.store.opening import open_book
from desktop_app.store.rows import insert
from desktop_app.store.save import saving
book = open_book(Path(sys.argv[1]))
book.execute("PRAGMA cache_size = 5")
with saving(book, "enrol") as save:
    for number in range(600):
        insert(save, "people", Person(code=f"H-{number}", name="Asha" * 200))
    print("half way", flush=True)
    sys.stdin.read()
"""


def crashed(path: Path, saves: int = 3) -> Path:
    """A file whose program was killed after some saves, with its journal beside it."""
    program = started(SAVING, path, 1000, saves)
    assert [says(program) for _ in range(saves)] == [str(number) for number in range(1, saves + 1)]
    killed(program)
    assert has_journal(path)
    return path


def enrol(book: Book, code: str) -> None:
    """Save one more member."""
    with saving(book, "enrol") as save:
        insert(save, "people", Person(code=code, name="Bishnu Tharu"))


def people(book: Book) -> list[str]:
    """The codes of all members."""
    return [str(code) for (code,) in book.query("SELECT code FROM people ORDER BY id")]


def opened_whole(path: Path) -> tuple[list[str], str]:
    """Who is in a file that was opened to write, is sound, and was closed again; and what was remarked."""
    with closing(open_book(path)) as book:
        assert not book.read_only
        assert broken_saves(book) == []
        assert book.value("PRAGMA integrity_check") == "ok"
        found, remark = people(book), book.remark
        if book.newer and remark is None:
            remark = BY_OPTION.older_than(book.newer.name, book.newer.day)
    return found, PLAIN.say(remark) if remark else ""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A small file at rest."""
    return closed(small_book(tmp_path / "small.coverbook"))


def test_the_journal_of_a_killed_program_is_replayed(path: Path) -> None:
    assert opened_whole(crashed(path)) == (["M-1", "K-1", "K-2", "K-3"], "")
    assert beside(path) == [path.name]


def test_a_journal_on_a_full_disk_lies_in_no_read_only_place(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its saves are not shown as long as nothing can be written, and are there again afterwards."""

    def full(*_: object) -> bool:
        raise OSError(errno.ENOSPC, "No space left on device")

    crashed(path)
    path.with_name(f"{path.name}-shm").unlink()  # as where both were copied by hand
    with monkeypatch.context() as patched:
        patched.setattr(FileLock, "take", full)
        with closing(open_book(path)) as book:
            assert people(book) == ["M-1"]
            assert book.remark is not None
            assert "the disk is full or fails" in PLAIN.say(book.remark)
            assert "read-only" not in PLAIN.say(book.remark)
    assert opened_whole(path) == (["M-1", "K-1", "K-2", "K-3"], "")


@pytest.mark.parametrize("failing", [10, 13, 14], ids=["fails", "full", "not opened"])
def test_a_journal_that_the_disk_does_not_let_be_judged_stays_where_it_is(
    path: Path, monkeypatch: pytest.MonkeyPatch, failing: int
) -> None:
    """It was set aside, and the newest saves were gone from the file, though the disk failed only once."""

    def fail(*_: object, **__: object) -> None:
        error = sqlcipher3.dbapi2.OperationalError("disk I/O error")
        error.sqlite_errorcode = failing
        raise error

    crashed(path)
    with monkeypatch.context() as patched:
        patched.setattr(journal, "connect", fail)
        with pytest.raises(Refused):
            open_book(path)
    assert opened_whole(path) == (["M-1", "K-1", "K-2", "K-3"], "")
    assert beside(path) == [path.name]


def test_file_and_journal_copied_together_are_whole(path: Path, tmp_path: Path) -> None:
    """As from one laptop to another by a stick, under another name."""
    crashed(path)
    other = tmp_path / "stick"
    other.mkdir()
    shutil.copy(path, other / "b.coverbook")
    shutil.copy(journal_of(path), other / "b.coverbook-wal")
    assert opened_whole(other / "b.coverbook") == (["M-1", "K-1", "K-2", "K-3"], "")


def test_a_journal_of_another_book_is_set_aside(path: Path, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = crashed(closed(another_small_book(tmp_path / "other" / "small.coverbook")))
    shutil.copy(journal_of(other), journal_of(path))
    foreign = journal_of(path).read_bytes()
    found, remark = opened_whole(path)
    assert found == ["M-1"]
    assert "do not go on from this file" in remark
    aside = path.with_name("small.coverbook-wal-set-aside")
    assert aside.name in remark
    assert aside.read_bytes() == foreign


@pytest.mark.parametrize("look", [False, True])
def test_an_older_copy_put_back_beside_a_newer_journal_stays_what_it_was(
    path: Path, tmp_path: Path, look: bool
) -> None:
    """The backup of the morning is restored after a crash; for who writes and for who looks."""
    morning = Path(shutil.copy(path, tmp_path / "morning"))
    with closing(open_book(path)) as book:
        enrol(book, "M-2")
    crashed(path)
    shutil.copy(morning, path)
    with closing(open_book(path, look=look)) as book:
        assert people(book) == ["M-1"]
        assert broken_saves(book) == []
        assert book.remark is not None
    assert path.read_bytes() == morning.read_bytes()
    assert "small.coverbook-wal-set-aside" in beside(path)
    found, remark = opened_whole(path)
    assert found == ["M-1"]
    assert "is not in this file" in remark, "it is an older copy, and says so"


def test_two_journals_set_aside_do_not_take_each_other_s_place(path: Path, tmp_path: Path) -> None:
    morning = Path(shutil.copy(path, tmp_path / "morning"))
    for _ in range(2):
        with closing(open_book(path)) as book:
            enrol(book, "M-2")
        crashed(path)
        shutil.copy(morning, path)
        opened_whole(path)
    assert {"small.coverbook-wal-set-aside", "small.coverbook-wal-set-aside-2"} <= set(beside(path))


def test_a_copy_laid_out_anew_does_not_take_the_journal_of_the_file_it_came_from(path: Path, tmp_path: Path) -> None:
    """It has the same head, but its pages lie elsewhere."""
    with closing(open_book(path)) as book:
        whole_copy(book.connection, tmp_path / "copy")
    crashed(path)
    shutil.copy(tmp_path / "copy", path)
    found, remark = opened_whole(path)
    assert found == ["M-1"]
    assert "do not go on from this file" in remark


def test_a_copy_made_in_the_middle_goes_on_with_the_journal(path: Path, tmp_path: Path) -> None:
    """The file as it was when the journal began, page by page the same, is the file that the journal goes on from."""
    before = Path(shutil.copy(path, tmp_path / "before"))
    crashed(path)
    before.replace(path)
    assert opened_whole(path)[0] == ["M-1", "K-1", "K-2", "K-3"]


def test_a_checkpoint_stopped_after_any_page_is_taken_up_again(path: Path, tmp_path: Path) -> None:
    """The file is then a mixture of old and new pages, and only the journal makes it whole."""
    crashed(path)
    journal, old = journal_of(path).read_bytes(), path.read_bytes()
    closed(open_book(path))
    new, size = path.read_bytes(), int.from_bytes(old[16:18], "big")
    changed = [at for at in range(0, len(new), size) if new[at : at + size] != old[at : at + size]]
    assert len(changed) > 5
    half = tmp_path / "half.coverbook"
    for stop in changed:
        half.write_bytes(new[:stop] + old[stop:])
        half.with_name("half.coverbook-wal").write_bytes(journal)
        assert belongs(half)
    assert opened_whole(half) == (["M-1", "K-1", "K-2", "K-3"], "")


def test_a_program_killed_while_it_checkpoints_loses_nothing(path: Path) -> None:
    """Every commit brings some pages into the file, so that most kills fall into that."""
    for round_ in range(examples(4)):
        program = started(SAVING.replace("K-{number}", f"{round_}-{{number}}"), path, 1, 1000)
        told = [says(program) for _ in range(4 * round_ + 2)] + killed(program)
        found, remark = opened_whole(path)
        assert remark == ""
        assert {f"{round_}-{number}" for number in told} <= set(found)


def test_a_save_that_never_ended_is_nothing_to_set_aside(path: Path) -> None:
    """Its pages lie in the journal already, but no commit stands behind them."""
    program = started(SPILLING, path)
    assert says(program) == "half way"
    killed(program)
    assert has_journal(path)
    assert opened_whole(path) == (["M-1"], "")
    assert beside(path) == [path.name]


def test_sums_made_anew_count_as_a_write(path: Path, tmp_path: Path) -> None:
    """A program killed after that leaves a journal without a save, and it still belongs."""
    with closing(open_book(path)) as book:
        with making_anew(book):
            rebuild(book)
        for each in (path, journal_of(path)):
            shutil.copy(each, tmp_path / each.name.replace("small", "left"))
    assert opened_whole(tmp_path / "left.coverbook") == (["M-1"], "")


def test_the_file_alone_tells_its_head_at_the_last_checkpoint(path: Path) -> None:
    """And the book the head of now."""
    with closing(open_book(path)) as book:
        rest, heads = at_rest(path), "SELECT digest FROM saves ORDER BY id DESC LIMIT 1"
        assert rest is not None
        assert rest.head == book.value(heads)
        enrol(book, "M-2")
        assert at_rest(path) == rest
        newest = book.value(heads)
        assert book.value("SELECT head FROM book") == newest
    after = at_rest(path)
    assert after == rest._replace(head=newest, writes=rest.writes + 1)


def test_who_looks_at_a_file_that_took_another_s_place_sees_that_file(path: Path, tmp_path: Path) -> None:
    """The journal beside it is of the program that still has the former file open."""
    program = started(SAVING, path, 1000, 2)
    assert [says(program), says(program)] == ["1", "2"]
    other = closed(small_book(tmp_path / "other.coverbook"))
    other.replace(path)
    before = path.read_bytes()
    with closing(open_book(path)) as book:
        assert book.read_only
        assert book.looking_because is not None
        assert "Chandra on far away" in PLAIN.say(book.looking_because.problems[0].message)
        assert people(book) == ["M-1"]
        assert book.remark is not None
        assert "are not shown" in PLAIN.say(book.remark)
    killed(program)
    assert path.read_bytes() == before
