"""Growing lists offer the words used last first; households count up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.store.rows import word_row
from desktop_app.store.save import saving
from desktop_app.store.words import find_words, next_household
from tests.counter import enrolled, member, office_book

if TYPE_CHECKING:
    from pathlib import Path


def test_the_words_used_last_come_first(tmp_path: Path) -> None:
    book = office_book(tmp_path)
    assert find_words(book, "village", "") == ["Khajura", "Puraini", "Sonpur"]
    for name, village in (
        ("Asha Oli", "Puraini"),
        ("Dil Oli", "Khajura"),
        ("Om Oli", "Sonpur"),
        ("Ram Oli", "Puraini"),
    ):
        enrolled(book, member(name), village=village)
    assert find_words(book, "village", "") == ["Puraini", "Sonpur", "Khajura"]
    assert find_words(book, "village", "UR", most=1) == ["Puraini"]
    assert find_words(book, "nothing", "") == []
    assert next_household(book) == "H-A-00005"
    book.close()


def test_households_are_counted_on_as_the_file_counts_them(tmp_path: Path) -> None:
    book = office_book(tmp_path)
    assert next_household(book) == "H-A-00001"
    for known, following in (("H-000433", "H-A-000434"), ("h-000440", "H-A-000441"), ("H-X", "H-A-000441")):
        with saving(book, "words") as save:
            word_row(save, "household", known)
        assert next_household(book) == following
    book.close()
