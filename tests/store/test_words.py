"""Growing lists offer the words used last first; households count up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.store.words import find_words, next_household
from tests.counter import enrolled, member, office_book

if TYPE_CHECKING:
    from pathlib import Path


def test_the_words_used_last_come_first(tmp_path: Path) -> None:
    book = office_book(tmp_path)
    assert find_words(book, "village", "") == []
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
    assert next_household(book) == "H-00005"
    book.close()
