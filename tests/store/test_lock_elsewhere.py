"""The lock of another machine, in a folder that is shared or synchronised, holds until it is known that it need not."""

from __future__ import annotations

import json
import os
import time
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.__main__ import main
from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from desktop_app.store.birth import sweep
from desktop_app.store.file_lock import FRESH, FileLock, Holder
from desktop_app.store.opening import open_book
from desktop_app.store.right_to_write import is_given_free, take_away
from desktop_app.store.save import saving
from tests.books import beside, closed, small_book
from tests.programs import killed, says, started
from tests.store.test_file_lock import HOLDING

if TYPE_CHECKING:
    from pathlib import Path


def left_by(path: Path, seconds: int, **changes: Any) -> None:
    """A lock file as a program on another machine wrote it so long ago: a folder that is shared or synchronised."""
    hold = FileLock(path)
    assert hold.take("Binod", "laptop 2")
    told = hold.holder()._replace(machine="laptop 2 of the office", at_work=int(time.time()) - seconds)
    hold.release()
    hold.path.write_text(json.dumps(told._replace(**changes)._asdict()), encoding="utf-8")


@pytest.mark.parametrize("seconds", [0, FRESH + 1, -FRESH - 1, 40 * 365 * 86400])
def test_the_lock_of_another_machine_holds_whatever_its_clock_says(tmp_path: Path, seconds: int) -> None:
    """For the system it is a file like any other; one may look, and it is not written over."""
    path = closed(small_book(tmp_path / "small.coverbook"))
    left_by(path, seconds)
    before = FileLock(path).path.read_bytes()
    with closing(open_book(path)) as book:
        assert book.read_only
        assert book.value("SELECT count(*) FROM people") == 1
        assert book.looking_because
        told = PLAIN.say(book.looking_because.problems[0].message)
        assert not is_given_free(book)
    assert "Binod on laptop 2 has had this file open since" in told
    assert FileLock(path).path.read_bytes() == before


def test_one_that_stands_still_while_somebody_watches_is_let_go_and_one_that_changes_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, start = closed(small_book(tmp_path / "small.coverbook")), time.monotonic()
    left_by(path, 0)
    with closing(open_book(path)) as book:
        for seconds, sign, free in ((1, 0, False), (590, 60, False), (1180, 0, False), (1800, 0, True)):
            monkeypatch.setattr(time, "monotonic", lambda seconds=seconds: start + seconds)
            if sign:
                left_by_again(path, sign)
            assert is_given_free(book) == free
    monkeypatch.undo()
    with closing(open_book(path)) as book:
        assert not book.read_only
    assert beside(path) == ["small.coverbook"]


def left_by_again(path: Path, seconds: int) -> None:
    """A sign of life in it."""
    lock = FileLock(path)
    told = lock.holder()
    lock.path.write_text(json.dumps(told._replace(at_work=told.at_work + seconds)._asdict()), encoding="utf-8")


def test_whoever_knows_that_nobody_works_there_takes_it_away_but_not_from_a_living_program(tmp_path: Path) -> None:
    path = closed(small_book(tmp_path / "small.coverbook"))
    left_by(path, 0)
    assert take_away(path).device == "laptop 2"
    assert beside(path) == ["small.coverbook"]
    program = started(HOLDING, path)
    assert says(program) == "held"
    lock = FileLock(path)
    lock.path.write_text(json.dumps(lock.holder()._replace(machine="as if elsewhere")._asdict()), encoding="utf-8")
    with pytest.raises(Refused):
        take_away(path)
    assert lock.path.exists()
    killed(program)


def test_who_was_taken_over_saves_no_more_and_leaves_the_lock_of_the_other(tmp_path: Path) -> None:
    book = small_book(tmp_path / "small.coverbook")
    lock, before = FileLock(book.path), book.value("SELECT count(*) FROM saves")
    lock.path.unlink()
    told = Holder("Binod", "laptop 2", 1, (0, 0), "laptop 2 of the office", 1, 1)
    lock.path.write_text(json.dumps(told._asdict()), encoding="utf-8")
    with pytest.raises(Refused) as refusal, saving(book, "enrol"):
        raise AssertionError
    assert "Binod on laptop 2 has taken this file over" in PLAIN.say(refusal.value.problems[0].message)
    assert book.value("SELECT count(*) FROM saves") == before
    book.close()
    assert lock.holder() == told


def test_a_lock_without_a_machine_holds_nothing(tmp_path: Path) -> None:
    path = closed(small_book(tmp_path / "small.coverbook"))
    left_by(path, 0, machine="")
    with closing(open_book(path)) as book:
        assert not book.read_only
    assert beside(path) == ["small.coverbook"]


def test_what_another_machine_left_of_a_copy_is_rubbish_once_the_disk_says_that_it_is_old(tmp_path: Path) -> None:
    """By the disk's own time, so that no clock of a machine has a part in it."""
    path = tmp_path / "small-2026-11-20-0930.coverbook"
    left_by(path, 0)
    (tmp_path / f"{path.name}-new").write_text("half")
    sweep(tmp_path, "small-")
    assert len(beside(path)) == 2
    long_ago = time.time() - 3 * 86400
    os.utime(FileLock(path).path, (long_ago, long_ago))
    sweep(tmp_path, "small-")
    assert beside(path) == []


def test_who_works_long_gives_signs_of_life_until_another_machine_takes_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As after a night in which the laptop slept with the file open."""
    path = closed(small_book(tmp_path / "small.coverbook"))
    hold, start = FileLock(path), int(time.time())
    assert hold.take("Asha", "counter")
    for seconds, seen in ((30, start), (90, start + 90), (120, start + 90), (10_000, start + 10_000)):
        monkeypatch.setattr(time, "time", lambda seconds=seconds: start + seconds)
        hold.give_sign()
        assert (hold.holder().at_work, hold.holder().since) == (seen, start)
    other = hold.holder()._replace(machine="laptop 2 of the office", user="Binod")
    hold.path.write_text(json.dumps(other._asdict()), encoding="utf-8")
    monkeypatch.setattr(time, "time", lambda: start + 20_000)
    hold.give_sign()
    assert hold.holder() == other
    hold.release()


def test_the_command_line_takes_it_away_once_one_has_said_that_it_is_closed_there(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = closed(small_book(tmp_path / "small.coverbook"))
    left_by(path, 0)
    assert main(["take-over", str(path)]) == 1
    assert "Look first whether Coverbook is closed on the other computer" in capsys.readouterr().err
    assert FileLock(path).path.exists()
    assert main(["take-over", str(path), "--is-closed"]) == 0
    assert "laptop 2 has it no longer" in capsys.readouterr().out
    assert beside(path) == ["small.coverbook"]
