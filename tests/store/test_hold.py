"""The right to write belongs to one program at a time and ends with it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.store.database import open_book
from desktop_app.store.hold import Hold
from tests.books import beside, closed, small_book

ROOT = Path(__file__).parents[2]
HOLDING = """
import sys
from pathlib import Path
from desktop_app.store.database import open_book
book = open_book(Path(sys.argv[1]), who=("Chandra", "far away"))
print("held" if not book.read_only else "not held", flush=True)
sys.stdin.read()
"""


def test_one_takes_it_and_the_next_does_not(tmp_path: Path) -> None:
    """Until it is given back."""
    first, second = Hold(tmp_path / "a.coverbook"), Hold(tmp_path / "a.coverbook")
    assert first.take("Asha", "counter")
    assert not second.take("Binod", "office")
    user, device, since = second.holder()
    assert (user, device) == ("Asha", "counter")
    assert since > 0
    first.release()
    assert second.take("Binod", "office")
    second.release()
    assert list(tmp_path.iterdir()) == []


def test_giving_back_what_one_does_not_have_takes_nothing_from_the_other(tmp_path: Path) -> None:
    """Only the holder's own release ends the hold."""
    first, second = Hold(tmp_path / "a.coverbook"), Hold(tmp_path / "a.coverbook")
    assert first.take("Asha", "counter")
    assert not second.take("Binod", "office")
    second.release()
    assert not second.take("Binod", "office")
    first.release()


@pytest.mark.parametrize("left", ["", "{", "[]", '{"user": "Asha"}', '{"user": "A", "device": "b", "since": "soon"}'])
def test_a_lock_that_says_nothing_readable_names_nobody(tmp_path: Path, left: str) -> None:
    """A program killed while taking the file may leave half a line."""
    (tmp_path / "a.coverbook-lock").write_text(left, encoding="utf-8")
    assert Hold(tmp_path / "a.coverbook").holder() == ("", "", 0)


def test_the_right_ends_with_a_killed_program(tmp_path: Path) -> None:
    """Nobody has to remove a lock by hand."""
    path = closed(small_book(tmp_path / "small.coverbook"))
    command = [sys.executable, "-c", HOLDING, str(path)]
    program = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert program.stdout is not None
    assert program.stdout.readline() == "held\n"
    looking = open_book(path)
    assert looking.read_only
    looking.close()
    program.kill()
    program.communicate()
    book = open_book(path)
    assert not book.read_only
    book.close()
    assert beside(path) == ["small.coverbook"]
