"""What a reader takes for the same has one key, and what one tells apart has two."""

from __future__ import annotations

import pytest

from desktop_app.core.likeness import name_key, number_key, words_key

_ALIKE = (
    ("O'Brien Nkechi", "o\u2019brien  NKECHI"),
    ("শাহ্‌জাহান", "শাহ্জাহান"),
    ("ශ්‍රී ලාල්", "ශ්රී ලාල්"),
    ("محمد علي", "محمّد علی"),
    ("كریم", "کريم"),
    ("علی ہادی", "علي هادي"),
    ("Zoé Økland Łukasz", "zoe okland lukasz"),
    ("ﬁsh", "Fish"),
    ("İpek", "ipek"),
    ("Nguyễn Văn An", "nguyen van an"),
    ("फ़िरोज़", "फिरोज"),
    ("ক্র ১২", "ক্র 12"),
    ("Roy,Asha", "roy asha"),
    ("ዓለም ፀሐይ", "አለም ጸሀይ"),
    ("IŞIK Straße", "ışık STRASSE"),
    ("\u1780\u17d2\u179a\u17bb", "\u1780\u17bb\u17d2\u179a"),
)


@pytest.mark.parametrize(("one", "other"), _ALIKE)
def test_ways_of_writing_one_word_have_one_key(one: str, other: str) -> None:
    """Case, marks, apostrophes, joiners, keyboards, digits, punctuation and blanks do not tell words apart."""
    assert words_key(one) == words_key(other)


@pytest.mark.parametrize(
    ("one", "other"), [("Asha Roy", "Usha Roy"), ("राम", "रमा"), ("কমল", "কমলা"), ("علي", "عمر"), ("Ann", "An Na")]
)
def test_words_that_sound_otherwise_have_keys_of_their_own(one: str, other: str) -> None:
    """A vowel sign of an Indic script is a letter, not a mark to be left out."""
    assert words_key(one) != words_key(other)


def test_a_name_may_be_turned_round() -> None:
    """The order of its words tells nobody apart."""
    assert name_key("Roy, Asha") == name_key("asha ROY") != name_key("Asha Rao")


@pytest.mark.parametrize("written", ["R-7", "r-7", "R7", "R-07", " r 7 ", "R/٠٧"])
def test_a_receipt_has_one_key_however_it_is_written(written: str) -> None:
    """Case, blanks, marks between letters and digits, noughts in front and digits of any script."""
    assert number_key(written) == "r7"


@pytest.mark.parametrize(
    ("one", "other"), [("1-23", "12-3"), ("R-7", "R-70"), ("0001/2025", "1/2026"), ("R-A-7", "R-B-7")]
)
def test_numbers_of_two_papers_stay_apart(one: str, other: str) -> None:
    """A mark between two digits parts two numbers."""
    assert number_key(one) != number_key(other)
