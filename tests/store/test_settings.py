"""Settings keep their history like every other row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.store.save import saving
from desktop_app.store.settings import setting, write_setting
from tests.books import new_book

if TYPE_CHECKING:
    from pathlib import Path


def test_a_setting_is_set_changed_and_taken_back(tmp_path: Path) -> None:
    book = new_book(tmp_path / "a.coverbook")
    seen = [setting(book, "colour")]
    for value in ("green", "blue", None):
        with saving(book, "set") as save:
            write_setting(save, "colour", value)
        seen.append(setting(book, "colour"))
    assert seen == [None, "green", "blue", None]
    book.close()


def test_what_was_set_before_is_read_as_of_then(tmp_path: Path) -> None:
    book = new_book(tmp_path / "a.coverbook")
    for value in ("green", "blue"):
        with saving(book, "set") as save:
            write_setting(save, "colour", value)
    with book.as_of(1):
        assert setting(book, "colour") == "green"
    assert setting(book, "colour") == "blue"
    book.close()
