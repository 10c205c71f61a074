"""Papers that nobody keeps lie where only their user looks, and go even when the program was killed."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.rooms import Room, rooms, sweep

if TYPE_CHECKING:
    from pathlib import Path

MADE = "from desktop_app.acts.rooms import Room; import os; room = Room(); print(room.path, flush=True); os._exit(9)"


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A temporary folder of the test's own."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    return tmp_path


def test_a_room_is_its_user_s_alone_and_goes_with_whoever_asked_for_it() -> None:
    room = Room()
    path = room.path
    (path / "report.pdf").write_bytes(b"%PDF")
    assert [each.stat().st_mode & 0o777 for each in (path, path.parent)] == [0o700, 0o700]
    assert path.parent == rooms()
    del room
    assert not path.exists()


def test_what_a_killed_program_left_goes_at_the_next_start_and_what_others_use_stays(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", MADE], capture_output=True, text=True, check=False)
    left = tmp_path / done.stdout.strip()
    assert (done.returncode, left.exists(), left.parent) == (9, True, rooms())
    mine, other = Room(), rooms() / "notes"
    other.mkdir()
    sweep()
    assert [left.exists(), mine.path.exists(), other.exists()] == [False, True, True]


def test_a_place_that_another_has_taken_is_not_used(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "999999-x").mkdir()
    rooms().symlink_to(elsewhere)
    sweep()
    room = Room()
    assert (room.path.parent, (elsewhere / "999999-x").exists()) == (tmp_path, True)
    room.close()
    rooms().unlink()
    rooms().mkdir()
    rooms().chmod(0o777)
    assert Room().path.parent == tmp_path


def test_nothing_to_sweep_is_no_failure() -> None:
    sweep()
    rooms().mkdir(mode=0o700)
    (rooms() / f"{2**70}-x").mkdir()
    sweep()
    assert list(rooms().iterdir())


def test_a_room_that_nobody_asked_for_makes_no_folder_when_it_is_closed() -> None:
    Room().close()
    assert not rooms().exists()


def test_after_a_room_was_closed_who_asks_again_gets_another() -> None:
    room = Room()
    first = room.path
    room.close()
    assert (first.exists(), room.path.exists(), room.path != first) == (False, True, True)
