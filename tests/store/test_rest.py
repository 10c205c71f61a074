"""A file at rest is one whole file: a copy made by hand while the program idles holds every save."""

from __future__ import annotations

import shutil
from pathlib import Path

from desktop_app.store.journal import has_journal
from desktop_app.store.opening import open_book
from desktop_app.store.rows import replace
from desktop_app.store.save import saving
from tests.books import corrected_book, small_book


def test_a_copy_made_by_hand_of_a_resting_book_holds_its_last_save(tmp_path: Path) -> None:
    book = corrected_book(tmp_path / "a.coverbook")
    assert has_journal(book.path)
    book.rest()
    assert not has_journal(book.path)
    copy = open_book(Path(shutil.copy(book.path, tmp_path / "copy.coverbook")), look=True)
    assert copy.value("SELECT name FROM people") == "Asha Rana"
    copy.close()
    with saving(book, "correct", reason="as on her card") as save:
        replace(save, "people", 1, name="Asha Tharu")
    assert book.close() is None


def test_within_a_transaction_or_where_one_may_only_look_nothing_happens(tmp_path: Path) -> None:
    book = corrected_book(tmp_path / "a.coverbook")
    with book.steady():
        book.rest()
    assert has_journal(book.path)
    second = open_book(book.path)
    assert second.read_only
    second.rest()
    assert has_journal(book.path)
    second.close()
    book.close()


def test_a_file_that_was_replaced_meanwhile_is_left_alone(tmp_path: Path) -> None:
    book = small_book(tmp_path / "a.coverbook")
    with saving(book, "correct", reason="as on her card") as save:
        replace(save, "people", 1, name="Asha Rana")
    other = small_book(tmp_path / "b.coverbook")
    with saving(other, "correct", reason="as on her card") as save:
        replace(save, "people", 1, name="Another")
    other.close()
    with book.path.open("r+b") as handle:
        handle.write(other.path.read_bytes())
    before = book.path.read_bytes()
    book.rest()
    assert book.path.read_bytes() == before
    book.close()
