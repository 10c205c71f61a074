"""One program writes to a file; any other is told who it is, or why nothing can be saved, and may look."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import sqlcipher3.dbapi2

from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from desktop_app.core.records.scheme import Office
from desktop_app.store import opening
from desktop_app.store.opening import open_book
from desktop_app.store.rows import insert
from desktop_app.store.save import saving
from tests.books import beside, closed, small_book

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
ROOT_S_RIGHTS = "-dac_override,-dac_read_search"
LOOKING = """
import sys
from pathlib import Path
from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from desktop_app.store.opening import open_book
from desktop_app.store.save import saving
try:
    book = open_book(Path(sys.argv[1]), create="create" in sys.argv)
    print(PLAIN.say(book.looking_because.problems[0].message))
    print(book.value("SELECT count(*) FROM people"))
    with saving(book, "enrol"):
        print("written")
except Refused as refusal:
    print(PLAIN.say(refusal.problems[0].message))
"""


def sentence(refusal: pytest.ExceptionInfo[Refused]) -> str:
    """The one sentence of a refusal."""
    (problem,) = refusal.value.problems
    return PLAIN.say(problem.message)


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Path]:
    """A folder that can be removed again whatever rights a test leaves on it."""
    folder = tmp_path / "place"
    folder.mkdir()
    yield folder
    folder.chmod(0o755)


def without_rights(path: Path, *more: str) -> list[str]:
    """What somebody bound by the rights of files and folders (root is not) is told on opening a file."""
    command = [sys.executable, "-c", LOOKING, str(path), *more]
    if os.name == "posix" and os.geteuid() == 0:
        command = ["setpriv", f"--bounding-set={ROOT_S_RIGHTS}", f"--inh-caps={ROOT_S_RIGHTS}", *command]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert not run.stderr
    return run.stdout.splitlines()


def test_the_second_is_told_who_has_the_file_and_may_look(tmp_path: Path) -> None:
    """The one who comes later reads, is told the name and the machine, and writes nothing."""
    first = small_book(tmp_path / "small.coverbook")
    second = open_book(first.path, who=("Binod", "office"))
    assert second.read_only
    assert second.looking_because is not None
    told = PLAIN.say(second.looking_because.problems[0].message)
    assert "Asha on counter" in told
    assert second.query("SELECT name FROM people") == [("Asha Tharu",)]
    second.close()
    first.close()
    assert beside(first.path) == ["small.coverbook"]


def test_who_looks_sees_what_is_saved_meanwhile(tmp_path: Path) -> None:
    """Looking is looking at the file as it is, not as it was when it was opened."""
    first = small_book(tmp_path / "small.coverbook")
    second = open_book(first.path)
    with saving(first, "open an office") as save:
        insert(save, "offices", Office(code="O-1", name="Bardiya"))
    assert second.query("SELECT code FROM offices") == [("O-1",)]
    first.close()
    assert second.query("SELECT code FROM offices") == [("O-1",)]
    second.close()
    assert beside(first.path) == ["small.coverbook"]


def test_who_looks_cannot_write(tmp_path: Path) -> None:
    """Neither by a save nor by a statement of its own."""
    path = closed(small_book(tmp_path / "small.coverbook"))
    before = path.read_bytes()
    book = open_book(path, look=True)
    with pytest.raises(Refused) as refusal, saving(book, "enrol"):
        raise AssertionError
    assert "look at only" in sentence(refusal)
    with pytest.raises(Refused) as refusal:
        book.execute("INSERT INTO saves VALUES (99, 'A', 99, '[]', 0, '', '', '', '')")
    assert "read-only" in sentence(refusal)
    book.close()
    assert path.read_bytes() == before


def test_the_file_is_free_again_once_it_is_closed(tmp_path: Path) -> None:
    """The next one writes."""
    path = closed(small_book(tmp_path / "small.coverbook"))
    book = open_book(path)
    assert not book.read_only
    book.close()


def test_a_write_protected_file_may_be_looked_at(place: Path) -> None:
    """Its user is told why nothing can be saved, and nothing is."""
    path = closed(small_book(place / "small.coverbook"))
    path.chmod(0o444)
    before = path.read_bytes()
    opened, count, refusal = without_rights(path)
    assert "write-protected" in opened
    assert count == "1"
    assert refusal == opened
    assert path.read_bytes() == before


def test_a_file_in_a_read_only_place_may_be_looked_at(place: Path) -> None:
    """A scheme on a write-protected stick can be read."""
    path = closed(small_book(place / "small.coverbook"))
    path.chmod(0o666)
    place.chmod(0o555)
    opened, count, refusal = without_rights(path)
    assert "read-only" in opened
    assert count == "1"
    assert refusal == opened
    assert beside(path) == ["small.coverbook"]


def test_a_file_one_may_not_read_is_refused(place: Path) -> None:
    """Neither the file itself nor one in a closed folder gives a traceback."""
    path = closed(small_book(place / "small.coverbook"))
    path.chmod(0o000)
    (told,) = without_rights(path)
    assert "cannot be opened here" in told
    place.chmod(0o700)
    (told,) = without_rights(path)
    assert "cannot be opened here" in told


def test_nothing_is_made_in_a_read_only_place(place: Path) -> None:
    """The wish for a new file there is refused and leaves nothing."""
    place.chmod(0o555)
    (told,) = without_rights(place / "new.coverbook", "create")
    assert "This place cannot be used" in told
    assert list(place.iterdir()) == []


@pytest.mark.parametrize("look", [True, False])
def test_a_full_disk_is_no_read_only_place(place: Path, monkeypatch: pytest.MonkeyPatch, look: bool) -> None:
    """SQLite says the same of both: even to read it makes a file beside the one it reads."""

    def full(*_: object, **__: object) -> None:
        raise sqlcipher3.dbapi2.OperationalError("attempt to write a readonly database")

    path = closed(small_book(place / "small.coverbook"))
    monkeypatch.setattr(opening, "_connection", full)
    with pytest.raises(Refused) as refusal:
        open_book(path, look=look)
    assert "read-only" not in sentence(refusal)
    assert "the disk" in sentence(refusal).lower()
    assert beside(path) == ["small.coverbook"]
