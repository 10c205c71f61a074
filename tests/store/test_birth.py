"""A file appears under its name whole and on the disk, or not at all."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from desktop_app.__main__ import main
from desktop_app.acts.make_demonstration import demonstration_file
from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from desktop_app.store.attached_files import attached_folder
from desktop_app.store.birth import free_name, making
from desktop_app.store.history import broken_saves
from desktop_app.store.opening import open_book
from tests.books import beside, closed, new_book, small_book
from tests.folders import DIGEST, small_folder
from tests.programs import killed, says, started

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("new_files_made")

STOPPED = """
import sys
from pathlib import Path
from desktop_app.store import birth
real = birth._publish
def stop(place, path):
    if path.name == Path(sys.argv[1]).name or len(sys.argv) > 3 and sys.argv[3] in path.name:
        print("made", flush=True)
        sys.stdin.read()
    real(place, path)
birth._publish = stop
"""
NEW = f"""{STOPPED}
from desktop_app.store.opening import open_book
open_book(Path(sys.argv[1]), create=True)
"""
DEMONSTRATION = f"""{STOPPED}
from desktop_app.__main__ import main
from desktop_app.acts.make_demonstration import demonstration_file
demonstration_file(Path(sys.argv[1]), "hamlet")
"""
IMPORT = f"""{STOPPED}
from desktop_app.__main__ import main
main(["import", sys.argv[1], sys.argv[2]])
"""
MIGRATION = f"""{STOPPED}
from desktop_app.store import migrations, opening
migrations.MIGRATIONS = (*migrations.MIGRATIONS, lambda db: None)
opening.LATEST = len(migrations.MIGRATIONS)
opening.open_book(Path(sys.argv[1]))
"""


@pytest.mark.parametrize("script", [NEW, DEMONSTRATION, IMPORT])
def test_a_new_file_killed_before_it_is_whole_was_never_there(tmp_path: Path, script: str) -> None:
    """The next one that makes it clears away what was begun."""
    path = tmp_path / "new.coverbook"
    folder = small_folder(tmp_path / "in")
    program = started(script, path, folder)
    assert says(program) == "made"
    assert not path.exists()
    killed(program)
    with pytest.raises(Refused) as refusal:
        open_book(path)
    assert "There is no file" in PLAIN.say(refusal.value.problems[0].message)
    closed(new_book(path))
    assert beside(path) == ["in", path.name]


def test_the_papers_of_a_new_book_lie_beside_it_and_those_of_a_book_that_was_moved_away_stay(tmp_path: Path) -> None:
    path, folder = tmp_path / "new.coverbook", small_folder(tmp_path / "in")
    moved = attached_folder(path) / "plain" / "of another book"
    moved.parent.mkdir(parents=True)
    moved.write_text("a deed")
    assert main(["import", str(path), str(folder)]) == 0
    assert beside(path) == ["in", path.name, attached_folder(path).name]
    assert sorted(each.name for each in moved.parent.iterdir()) == sorted((DIGEST, moved.name))


def test_a_copy_before_a_migration_killed_before_it_is_whole_was_never_there(tmp_path: Path) -> None:
    """Nor has the file itself changed."""
    path = closed(small_book(tmp_path / "small.coverbook"))
    before = path.read_bytes()
    program = started(MIGRATION, path, "", "before-version")
    assert says(program) == "made"
    killed(program)
    assert [name for name in beside(path) if name.endswith(".coverbook")] == [path.name]
    assert path.read_bytes() == before
    with closing(open_book(path)) as book:
        assert broken_saves(book) == []


def test_a_demonstration_appears_whole(tmp_path: Path) -> None:
    path = tmp_path / "demo.coverbook"
    demonstration_file(path, "hamlet")
    assert beside(path) == [path.name]
    with closing(open_book(path)) as book:
        assert not book.read_only
        assert book.value("SELECT count(*) FROM saves") == 1


def test_what_fails_while_a_file_is_made_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "new.coverbook"
    with pytest.raises(ZeroDivisionError):
        _made_until_it_failed(path)
    assert list(tmp_path.iterdir()) == []


def _made_until_it_failed(path: Path) -> None:
    """Half a file, and then a mistake of ours."""
    with making(path) as place:
        place.write_bytes(b"half")
        raise ZeroDivisionError


def test_nothing_takes_the_place_of_a_file_that_came_meanwhile(tmp_path: Path) -> None:
    path = tmp_path / "new.coverbook"
    with pytest.raises(Refused) as refusal:
        _made_beside_another(path)
    assert "is there already" in PLAIN.say(refusal.value.problems[0].message)
    assert path.read_bytes() == b"theirs"
    assert beside(path) == [path.name]


def _made_beside_another(path: Path) -> None:
    """While it is made, another file of that name comes from elsewhere."""
    with making(path) as place:
        place.write_bytes(b"ours")
        path.write_bytes(b"theirs")


def test_two_do_not_make_the_same_file(tmp_path: Path) -> None:
    path = tmp_path / "new.coverbook"
    program = started(NEW, path)
    assert says(program) == "made"
    with pytest.raises(Refused) as refusal:
        new_book(path)
    assert "Another program is making" in PLAIN.say(refusal.value.problems[0].message)
    killed(program)


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path) -> None:
    path = tmp_path / "a.coverbook"
    assert free_name(path) == path
    path.touch()
    path.with_name("a-1.coverbook").touch()
    assert free_name(path) == path.with_name("a-2.coverbook")
