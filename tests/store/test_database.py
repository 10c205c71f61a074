"""A scheme's file opens whole, and anything else is refused with nothing touched."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from desktop_app.store.driver import connect
from desktop_app.store.history import broken_saves
from desktop_app.store.migrations import LATEST
from desktop_app.store.opening import open_book
from desktop_app.store.schema import APPLICATION, TABLES
from tests.books import beside, closed, new_book, small_book


def sentence(refusal: pytest.ExceptionInfo[Refused]) -> str:
    """The one sentence of a refusal."""
    (problem,) = refusal.value.problems
    return PLAIN.say(problem.message)


def refused_untouched(path: Path) -> str:
    """The sentence with which a path is refused, after checking that its folder is as it was."""
    before = {each: each.read_bytes() for each in path.parent.iterdir() if each.is_file()}
    with pytest.raises(Refused) as refusal:
        open_book(path)
    assert {each: each.read_bytes() for each in path.parent.iterdir() if each.is_file()} == before
    return sentence(refusal)


def test_a_new_file_has_every_table_strict_with_its_history(tmp_path: Path) -> None:
    """No table takes a value of the wrong type."""
    book = new_book(tmp_path / "new.coverbook")
    strict = {name: bool(flag) for _, name, kind, _, _, flag in book.query("PRAGMA table_list") if kind == "table"}
    for table in TABLES:
        assert strict[table]
        assert strict[f"{table}_history"]
    assert strict["saves"]
    assert book.value("PRAGMA application_id") == APPLICATION
    assert book.value("PRAGMA user_version") == LATEST
    book.close()


def test_days_are_readable_beside_their_numbers(tmp_path: Path) -> None:
    """A person with any SQLite tool reads dates."""
    book = small_book(tmp_path / "small.coverbook")
    assert book.value("SELECT start_day FROM policies_readable") == "2026-01-01"
    assert isinstance(book.value("SELECT start_day FROM policies"), int)
    book.close()


def test_every_write_is_durable_and_links_are_held(tmp_path: Path) -> None:
    """The settings that durability and links rest on are on for every connection."""
    book = new_book(tmp_path / "new.coverbook")
    assert book.value("PRAGMA synchronous") == 2
    assert book.value("PRAGMA foreign_keys") == 1
    assert book.value("PRAGMA journal_mode") == "wal"
    book.close()


def test_a_closed_file_is_one_file(tmp_path: Path) -> None:
    """Nothing stands beside it, so that copying it copies everything."""
    path = closed(small_book(tmp_path / "small.coverbook"))
    assert beside(path) == ["small.coverbook"]
    open_book(path, look=True).close()
    assert beside(path) == ["small.coverbook"]


def test_a_copy_of_the_closed_file_holds_everything(tmp_path: Path) -> None:
    """A copy on a stick is the whole scheme."""
    path = closed(small_book(tmp_path / "small.coverbook"))
    copy = Path(shutil.copy(path, tmp_path / "copy.coverbook"))
    book = open_book(copy)
    assert book.query("SELECT code FROM policies") == [("P-1",)]
    assert broken_saves(book) == []
    book.close()


def test_opening_and_closing_changes_no_byte(tmp_path: Path) -> None:
    """Looking at a scheme leaves it as it is, even for who may write."""
    path = closed(small_book(tmp_path / "small.coverbook"))
    before = path.read_bytes()
    open_book(path).close()
    assert path.read_bytes() == before


def test_what_is_no_file_of_ours_is_refused_and_left_alone(tmp_path: Path) -> None:
    """Each kind of wrong file has its sentence."""
    assert "There is no file" in refused_untouched(tmp_path / "missing.coverbook")
    assert "is a folder" in refused_untouched(tmp_path)
    (tmp_path / "empty.coverbook").touch()
    assert "is empty" in refused_untouched(tmp_path / "empty.coverbook")
    for name, content in (("short", b"hello"), ("long", b"no scheme " * 2000), ("zeros", bytes(8192))):
        (tmp_path / name).write_bytes(content)
        assert "not a Coverbook file" in refused_untouched(tmp_path / name)
    assert "cannot be used" in refused_untouched(tmp_path / ("x" * 300))


def test_another_program_s_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    """SQLite alone does not make a Coverbook file, nor does a mark without a version."""
    path = tmp_path / "photos.db"
    connection = connect(path, mode="rwc")
    connection.execute("CREATE TABLE photos (name TEXT)")
    assert "not a Coverbook file" in refused_untouched(path)
    connection.execute("PRAGMA user_version = 7")
    assert "not a Coverbook file" in refused_untouched(path)
    connection.execute("PRAGMA user_version = 0")
    connection.execute(f"PRAGMA application_id = {APPLICATION}")
    connection.close()
    assert "not a Coverbook file" in refused_untouched(path)


def test_a_file_of_a_newer_version_is_refused_and_left_alone(tmp_path: Path) -> None:
    """An older program does not guess at a newer file."""
    book = small_book(tmp_path / "small.coverbook")
    book.execute(f"PRAGMA user_version = {LATEST + 1}")
    assert "newer Coverbook" in refused_untouched(closed(book))


def test_a_damaged_file_is_called_damaged_and_left_alone(tmp_path: Path) -> None:
    """Pages written over in the middle are met with a sentence, whatever they held."""
    path = closed(small_book(tmp_path / "small.coverbook"))
    whole = path.read_bytes()
    size = int.from_bytes(whole[16:18], "big")
    met = 0
    for page in range(1, len(whole) // size, 3):
        damaged = tmp_path / "damaged.coverbook"
        damaged.write_bytes(whole[: page * size] + b"\xa5" * size + whole[(page + 1) * size :])
        met += _meets_damage(damaged)
    assert met > 8


def _meets_damage(path: Path) -> bool:
    """Whether reading everything is refused, calmly, with the file left as it was."""
    before = path.read_bytes()
    said: list[str] = []
    try:
        with closing(open_book(path)) as book:
            for table in TABLES:
                book.query(f"SELECT * FROM {table} ORDER BY id")
    except Refused as refusal:
        said = [PLAIN.say(problem.message) for problem in refusal.problems]
    assert all("damaged" in sentence for sentence in said)
    assert path.read_bytes() == before
    assert f"{path.name}-lock" not in beside(path)
    return bool(said)


def test_a_new_file_needs_its_folder(tmp_path: Path) -> None:
    """Nothing is made where there is no folder."""
    with pytest.raises(Refused) as refusal:
        open_book(tmp_path / "none" / "new.coverbook", create=True)
    assert "There is no folder" in sentence(refusal)
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_program_left_is_whole_and_can_be_opened(tmp_path: Path) -> None:
    """A journal left beside the file is part of it, for who writes and for who looks."""
    book = small_book(tmp_path / "small.coverbook")
    left = tmp_path / "left"
    left.mkdir()
    for each in tmp_path.glob("small.coverbook*"):
        shutil.copy(each, left / each.name)
    book.close()
    looking = open_book(left / "small.coverbook", look=True)
    assert looking.query("SELECT code FROM policies") == [("P-1",)]
    looking.close()
    writing = open_book(left / "small.coverbook")
    assert not writing.read_only
    assert broken_saves(writing) == []
    writing.close()
    assert beside(left / "small.coverbook") == ["small.coverbook"]


def test_a_file_restored_from_a_copy_is_journalled_as_before(tmp_path: Path) -> None:
    """A copy made by SQLite itself comes in another journal mode; opening puts that right."""
    book = small_book(tmp_path / "small.coverbook")
    book.execute("VACUUM INTO ?", (str(tmp_path / "copy.coverbook"),))
    book.close()
    copy = open_book(tmp_path / "copy.coverbook")
    assert copy.value("PRAGMA journal_mode") == "wal"
    assert broken_saves(copy) == []
    copy.close()
