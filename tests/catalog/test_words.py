"""Every code of every fixed list has its word."""

from __future__ import annotations

import pytest

from desktop_app.catalog.words import LISTS, label_of
from desktop_app.core.records.field import Field, Kind
from desktop_app.core.records.sheets import SHEETS
from desktop_app.core.text import Text, text

FIXED = [(sheet.name, field) for sheet in SHEETS for field in sheet.fields if field.kind is Kind.CHOICE]


@pytest.mark.parametrize(("name", "field"), FIXED, ids=lambda each: each if isinstance(each, str) else each.name)
def test_every_code_has_a_word_of_its_own(name: str, field: Field) -> None:
    """No list of the records is left without words, and no two codes look alike."""
    words = [label_of(field, code) for code in field.choices]
    assert all(isinstance(word, Text) for word in words), name
    assert len(set(words)) == len(words)


def test_no_word_is_kept_for_a_code_that_is_gone() -> None:
    """The words and the lists of the records agree both ways."""
    assert all(tuple(words) == codes for codes, words in LISTS.items())


def test_a_code_outside_every_list_shows_as_itself() -> None:
    """A word of a growing list is its own label."""
    village = Field("village", "village", Kind.WORD, text("Person form", "Village"), target="village")
    assert label_of(village, "Puraini") == "Puraini"
