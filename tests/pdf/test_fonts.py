"""Fonts are found by family and weight, opened when needed, and chosen a character."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from desktop_app.core.language import BASIC, ENGLISH
from desktop_app.pdf.fonts import FontShelf
from desktop_app.pdf.render import FONTS
from desktop_app.pdf.typesetter import _PLAIN
from tests.pdf.invented import BENGALI, HINDI, KHMER, LANGUAGES, SENTENCES, URDU

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.core.language import Language

PESO, RIEL, NOWHERE = "\u20b1", "\u17db", "\U00013080"


@pytest.fixture
def shelf() -> FontShelf:
    return FontShelf(FONTS)


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_every_letter_of_a_language_has_a_glyph(shelf: FontShelf, language: Language, bold: bool) -> None:
    for character in SENTENCES[language.code]:
        assert shelf.covering(character, language.fonts, bold=bold).glyph(character) != 0


@pytest.mark.parametrize("bold", [False, True])
def test_the_basic_font_has_every_character_that_is_set_without_looking(shelf: FontShelf, bold: bool) -> None:
    font = shelf.font(BASIC, bold=bold)
    assert font is not None
    assert [chr(at) for at in range(0x2100) if _PLAIN.fullmatch(chr(at)) and not font.glyph(chr(at))] == []


def test_the_script_comes_first_then_the_basic_font_then_any_other(shelf: FontShelf) -> None:
    assert shelf.covering("क", HINDI.fonts, bold=False).name == "NotoSansDevanagari-Regular"
    assert shelf.covering(PESO, KHMER.fonts, bold=False).name == "NotoSans-Regular"
    assert shelf.covering(RIEL, BENGALI.fonts, bold=True).name == "NotoSansKhmer-Bold"


def test_a_character_of_no_font_is_left_to_the_first_of_them(shelf: FontShelf) -> None:
    font = shelf.covering(NOWHERE, HINDI.fonts, bold=False)
    assert (font.name, font.glyph(NOWHERE)) == ("NotoSansDevanagari-Regular", 0)


def test_urdu_on_paper_stands_in_the_level_style(shelf: FontShelf) -> None:
    assert shelf.covering("ے", URDU.fonts, bold=False).name == "NotoNaskhArabic-Regular"


def test_only_what_a_text_needs_is_opened(shelf: FontShelf) -> None:
    assert shelf.covering("a", ENGLISH.fonts, bold=False).name == "NotoSans-Regular"
    assert [name for name in shelf._files if name in shelf._open] == ["NotoSans-Regular"]


def test_a_family_without_a_bold_font_is_set_in_its_regular_one(tmp_path: Path) -> None:
    shutil.copy(FONTS / "NotoSans-Regular.ttf", tmp_path)
    font = FontShelf(tmp_path).font(BASIC, bold=True)
    assert font is not None
    assert font.name == "NotoSans-Regular"


def test_a_folder_without_fonts_is_said_at_once(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        FontShelf(tmp_path)


def test_one_glyph_has_one_code_a_text(shelf: FontShelf) -> None:
    font = shelf.covering("a", ENGLISH.fonts, bold=False)
    assert font.code(5, "a") == font.code(5, "a")
    assert font.code(5, "a") != font.code(5, "á")
