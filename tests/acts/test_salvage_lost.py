"""What a damaged file no longer gives is listed by name, and stands in for it where the rest needs it."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from desktop_app.core.records.person import Person
from desktop_app.store.driver import connect
from desktop_app.store.journal import journal_of
from desktop_app.store.opening import open_book
from desktop_app.store.pages import PAGE
from desktop_app.store.rows import insert, replace
from desktop_app.store.salvage import look_into
from desktop_app.store.save import saving
from tests.acts.test_salvage import is_one_like_any_other, save_from
from tests.books import closed, corrected_book, small_book
from tests.locked import said
from tests.store.test_mended import roots, zeroed

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.acts.salvage import Salvaged

OTHER_LEAF = 10
"""What a page of rows begins with where a table has no row numbers, as those of replaced rows."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A small file whose member was corrected twice."""
    return closed(corrected_book(tmp_path / "a.coverbook"))


def lost_of(done: Salvaged, table: str) -> list[tuple[str, str]]:
    """Which records of a table are listed, and why."""
    return [(each.record, each.why) for each in done.lost if each.table == table]


def without(path: Path, *tables: str) -> Path:
    """The file with noughts in the place of the first page of some tables, which is their only one."""
    return zeroed(path, *(roots(path, None)[table] for table in tables))


def test_without_the_row_of_the_book_all_records_are_there_under_a_new_id(path: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.coverbook"
    with closing(open_book(path, look=True)) as book:
        before, members = book.value("SELECT id FROM book"), book.query("SELECT * FROM main.people")
    done = save_from(without(path, "book"), new)
    assert ("?", "the id of the book: no former save can be proved") in lost_of(done, "book")
    with closing(open_book(new, look=True)) as book:
        assert book.value("SELECT id FROM book") not in {before, ""}
        assert book.query("SELECT * FROM main.people") == members
    is_one_like_any_other(new)


def test_for_saves_that_are_lost_others_stand_in_and_their_rows_stay(path: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.coverbook"
    save_from(without(path, "saves"), new)
    with closing(open_book(new, look=True)) as book:
        assert book.value("SELECT name FROM people") == "Asha Rana"
        told = "SELECT count(*) FROM saves WHERE reason = 'the save itself is lost' AND digest = 'lost-' || id"
        assert book.value(told) == book.value("SELECT count(DISTINCT save) FROM main.policies") + 5
    is_one_like_any_other(new)


def test_a_laptop_whose_key_is_lost_is_named(path: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.coverbook"
    done = save_from(without(path, "devices"), new)
    assert ("A", "the key of this laptop: it needs another code") in lost_of(done, "devices")
    is_one_like_any_other(new)


def test_a_row_with_two_links_to_what_is_lost_is_listed_once(path: Path, tmp_path: Path) -> None:
    done = save_from(without(path, "people", "products"), tmp_path / "new.coverbook")
    ((record, why),) = lost_of(done, "policies")
    assert record == "P-1"
    assert why.endswith("that is lost")
    is_one_like_any_other(tmp_path / "new.coverbook")


def with_a_code_changed(path: Path, code: str, other: str) -> Path:
    """The file with the code of a member changed in its row and not in the index, as where the disk changes a bit."""
    held, root = bytearray(path.read_bytes()), roots(path, None)["people"]
    at = held.index(code.encode(), (root - 1) * PAGE, root * PAGE)
    held[at : at + len(code)] = other.encode()
    path.write_bytes(held)
    return path


def test_of_two_rows_that_say_they_are_one_the_second_is_listed_with_what_it_said(tmp_path: Path) -> None:
    book, new = small_book(tmp_path / "a.coverbook"), tmp_path / "new.coverbook"
    with saving(book, "enrol") as save:
        for code in ("M-2", "M-3", "M-4"):
            insert(save, "people", Person(code=code, name=f"Binod {code[-1]}"))
    done = save_from(with_a_code_changed(closed(book), "M-3", "M-2"), new)
    (found,) = (each for each in done.lost if each.table == "people")
    assert (found.record, found.why) == ("M-2", "it does not fit beside the others")
    assert "name Binod 3" in found.said
    with closing(open_book(new, look=True)) as book:
        names = book.query("SELECT name FROM main.people ORDER BY id")
        assert names == [("Asha Tharu",), ("Binod 2",), ("Binod 4",)]
    is_one_like_any_other(new)


def test_a_text_with_a_damaged_byte_is_brought_over_and_listed(tmp_path: Path) -> None:
    path, new = closed(small_book(tmp_path / "a.coverbook")), tmp_path / "new.coverbook"
    held, root = bytearray(path.read_bytes()), roots(path, None)["people"]
    held[held.index(b"Asha Tharu", (root - 1) * PAGE, root * PAGE)] = 0xFF
    path.write_bytes(held)
    done = save_from(path, new)
    assert ("M-1", "a text of it is damaged, the rest is there") in lost_of(done, "people")
    with closing(open_book(new, look=True)) as book:
        assert book.value("SELECT name FROM people") == "\N{REPLACEMENT CHARACTER}sha Tharu"


def test_replaced_rows_on_a_page_that_is_gone_are_listed_by_code_and_the_others_are_there(tmp_path: Path) -> None:
    """From both ends, and by the index of the saves that replaced them."""
    book, new = small_book(tmp_path / "a.coverbook"), tmp_path / "new.coverbook"
    for turn in range(30):
        with saving(book, "correct", reason="as on her card") as save:
            replace(save, "people", 1, name=f"{turn} " + "Asha" * 150)
        before = book.query("SELECT * FROM main.people_history")
    path = closed(book)
    held = path.read_bytes()
    pages = {number: held[(number - 1) * PAGE : number * PAGE] for number in range(1, len(held) // PAGE + 1)}
    leaves = [number for number, page in pages.items() if page[0] == OTHER_LEAF and b"Asha" * 150 in page]
    done = save_from(zeroed(path, leaves[len(leaves) // 2]), new)
    lost = lost_of(done, "people_history")
    assert 0 < len(lost) < len(before) / 2
    assert set(lost) == {("M-1", "its page is damaged")}
    with closing(open_book(new, look=True)) as book:
        after = book.query("SELECT * FROM main.people_history")
    assert len(after) + len(lost) == len(before)
    assert set(after) < set(before)


def test_of_two_rows_that_say_they_have_one_number_the_first_is_taken_and_the_other_listed(tmp_path: Path) -> None:
    book, new = small_book(tmp_path / "a.coverbook"), tmp_path / "new.coverbook"
    with saving(book, "enrol") as save:
        for code in ("M-2", "M-3", "M-4"):
            insert(save, "people", Person(code=code, name=f"Binod {code[-1]}"))
    path = closed(book)
    held, begins = bytearray(path.read_bytes()), (roots(path, None)["people"] - 1) * PAGE
    third = begins + 8 + 2 * 2  # where the place of the third row stands
    number = begins + int.from_bytes(held[third : third + 2], "big") + 1  # behind the length of the row, one byte
    assert held[number] == 3
    held[number] = 2
    path.write_bytes(held)
    assert any("M-3" in str(each) for each in save_from(path, new).lost)
    with closing(open_book(new, look=True)) as book:
        assert book.query("SELECT id, code FROM main.people") == [(1, "M-1"), (2, "M-2"), (4, "M-4")]
    is_one_like_any_other(new)


def test_the_newest_saves_are_saved_from_the_journal_of_a_damaged_file(tmp_path: Path) -> None:
    path, new = tmp_path / "left.coverbook", tmp_path / "new.coverbook"
    with closing(small_book(tmp_path / "a.coverbook")) as book:
        with saving(book, "enrol") as save:
            insert(save, "people", Person(code="M-2", name="Binod"))
        path.write_bytes(book.path.read_bytes())
        journal_of(path).write_bytes(journal_of(book.path).read_bytes())
    with closing(look_into(without(path, "products"), None)) as connection:
        assert connection.execute("SELECT code FROM people").fetchall() == [("M-1",), ("M-2",)]
    done = save_from(path, new)
    assert {each.table for each in done.lost} == {"products", "policies"}
    with closing(open_book(new, look=True)) as book:
        assert book.query("SELECT code FROM main.people") == [("M-1",), ("M-2",)]


def test_a_sound_file_of_another_program_is_refused(tmp_path: Path) -> None:
    path, new = tmp_path / "a.coverbook", tmp_path / "new.coverbook"
    with closing(connect(path, mode="rwc")) as connection:
        connection.execute("CREATE TABLE book (id TEXT)")
    assert "restore a backup" in said(lambda: save_from(path, new))


def test_a_file_without_one_of_its_tables_is_refused(path: Path, tmp_path: Path) -> None:
    with closing(connect(path, mode="rw")) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("DROP TABLE devices")
    assert "restore a backup" in said(lambda: save_from(path, tmp_path / "new.coverbook"))


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    assert "restore a backup" in said(lambda: look_into(tmp_path / "none.coverbook", None))
