"""Lines keep within their width and break only where the language allows."""

from __future__ import annotations

import unicodedata
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop_app.core.language import ENGLISH, MIRRORED
from desktop_app.pdf.shaping import shape
from desktop_app.pdf.style import BODY, CELL_BOLD, TextStyle
from tests.pdf.invented import HINDI, KHMER, LANGUAGES, SENTENCES, URDU
from tests.pdf.paper import setter_of

if TYPE_CHECKING:
    from desktop_app.core.language import Language
    from desktop_app.pdf.typesetter import ShapedLine

KHMER_COENG = "\u17d2"


def read(line: ShapedLine) -> str:
    return "".join(piece.word.text for piece in line.pieces)


@pytest.mark.parametrize("width", [30, 80, 200])
@pytest.mark.parametrize("style", [BODY, CELL_BOLD], ids=("body", "bold"))
@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_no_line_is_wider_than_its_width_and_no_word_is_lost(language: Language, style: TextStyle, width: int) -> None:
    text = SENTENCES[language.code]
    lines = setter_of(language).lines(text, style, width)
    assert max(line.width for line in lines) * style.size <= width + 0.001
    assert "".join(map(read, lines)).replace(" ", "") == text.replace(" ", "")


@settings(deadline=None, max_examples=40)
@example(text="0000000\u1b05 )00K", width=35.0, language=HINDI)
@given(st.text(max_size=60), st.floats(20, 300), st.sampled_from((*LANGUAGES, MIRRORED)))
def test_any_text_at_all_is_set_within_any_width(text: str, width: float, language: Language) -> None:
    lines = setter_of(language).lines(text, BODY, width)
    assert lines
    assert all(len(line.pieces) == 1 or line.width * BODY.size <= width + 0.001 for line in lines)


@pytest.mark.parametrize("width", range(40, 200, 7))
def test_khmer_never_breaks_inside_a_syllable(width: int) -> None:
    lines = [read(line) for line in setter_of(KHMER).lines(SENTENCES["km"], BODY, width)]
    assert len(lines) > 1
    for line, after in pairwise(lines):
        assert not line.endswith(KHMER_COENG)
        assert not unicodedata.category(after[0]).startswith("M")


def test_khmer_breaks_between_words_though_no_space_stands_there() -> None:
    lines = [read(line) for line in setter_of(KHMER).lines("របាយការណ៍ត្រីមាសនៃគម្រោងធានារ៉ាប់រង", BODY, 70)]
    words = ("របាយការណ៍", "ត្រីមាស", "នៃ", "គម្រោង", "ធានារ៉ាប់រង")
    assert len(lines) > 1
    assert all(line.startswith(words) and line.endswith(words) for line in lines)


def test_a_line_that_somebody_has_ended_ends() -> None:
    lines = setter_of(ENGLISH).lines("Prepared\nReviewed", BODY, 500)
    assert [read(line) for line in lines] == ["Prepared", "Reviewed"]


def test_a_percent_sign_stays_with_its_number() -> None:
    setter = setter_of(ENGLISH)
    width = setter.width("Renewal ratio 83", BODY) + 1
    assert [read(line) for line in setter.lines("Renewal ratio 83 %", BODY, width)] == ["Renewal ratio", "83\u00a0%"]


def test_a_word_set_the_quick_way_is_as_wide_as_a_shaped_one() -> None:
    setter = setter_of(ENGLISH)
    font = setter._covering("A", bold=False)
    for word in ("AVATAR", "office", "Tontine", "été"):
        assert setter.width(word, TextStyle(10)) == pytest.approx(10 * shape(word, font, "en").width)


def test_figures_of_one_length_are_equally_wide() -> None:
    setter = setter_of(ENGLISH)
    assert len({round(setter.width(figure, BODY), 6) for figure in ("1,117.71", "7,777.77", "4,040.14")}) == 1


def test_an_amount_in_urdu_keeps_its_sign_before_it() -> None:
    (line,) = setter_of(URDU).lines("کل رقم -75.50 روپے", BODY, 500)
    seen = [piece.word.text for piece in line.from_left() if not piece.word.text.isspace()]
    assert seen == ["روپے", "-75.50", "رقم", "کل"]


def test_figures_amid_urdu_are_set_as_those_that_stand_alone() -> None:
    (line,) = setter_of(URDU).lines("31 دسمبر 2025، P33، رقوم", BODY, 500)
    fonts = {piece.word.font.name for piece in line.pieces if any(each in "2025P3" for each in piece.word.text)}
    assert fonts == {"NotoSans-Regular"}


@pytest.mark.parametrize("figure", ["-75.50", "\u206612,300.50\u2069", "M-000001", "2026-01-31", "83.07\u00a0%"])
def test_a_figure_alone_in_its_cell_runs_from_the_left_in_every_direction(figure: str) -> None:
    urdu, english = (setter_of(language).lines(figure, BODY, 500)[0] for language in (URDU, ENGLISH))
    assert "".join(piece.word.text for piece in urdu.from_left()) == figure.strip("\u2066\u2069")
    assert urdu.width == pytest.approx(english.width)


def test_a_mirrored_page_reads_latin_words_from_the_left() -> None:
    (line,) = setter_of(MIRRORED).lines("Sewa Mutual (7)", BODY, 500)
    assert "".join(piece.word.text for piece in line.from_left()).replace(" ", "") == "SewaMutual(7)"


def test_words_are_shaped_once() -> None:
    setter = setter_of(URDU)
    first, second = (setter.lines("بیمہ اسکیم", BODY, 500)[0] for _ in range(2))
    assert [one.word is other.word for one, other in zip(first.pieces, second.pieces, strict=True)] == [True] * 3


def test_lines_of_a_language_are_as_high_as_its_script_needs() -> None:
    assert setter_of(URDU).line_height(BODY) > setter_of(ENGLISH).line_height(BODY) >= 1.36 * BODY.size


def test_latin_names_within_urdu_are_of_one_hand_whatever_sign_follows_them() -> None:
    (line,) = setter_of(URDU).lines("Credit life، پالیسی P-003150: 21:15۔", BODY, 9999)
    latin = {piece.word.font.name for piece in line.pieces if any(each.isascii() for each in piece.word.text.strip())}
    assert latin == {"NotoSans-Regular"}
