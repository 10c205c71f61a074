"""Text on paper can be read, copied and searched in every script, and runs on over pages."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from pypdfium2 import PdfDocument
from reportlab.pdfgen.canvas import Canvas

from desktop_app.core.language import ENGLISH
from desktop_app.pdf.shaped_text import ShapedText, draw_text
from desktop_app.pdf.style import BODY
from tests.pdf.invented import HINDI, LANGUAGES, SENTENCES, URDU
from tests.pdf.paper import copied, pages, places, print_text, setter_of

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.core.language import Language
    from desktop_app.pdf.style import Align

MARKS = str.maketrans("", "", "\u202a\u202b\u202c\u200e\u200f")
READER = shutil.which("pdftotext")


def words(text: str) -> list[str]:
    return text.translate(MARKS).split()


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_every_word_is_found_again_by_our_viewer(tmp_path: Path, language: Language, bold: bool) -> None:
    path, sentence = tmp_path / "page.pdf", SENTENCES[language.code]
    print_text(path, sentence, replace(BODY, bold=bold), setter_of(language))
    found = words(" ".join(pages(path)))
    assert [word for word in words(sentence) if word not in found] == []


@pytest.mark.skipif(READER is None, reason="there is no second reader here")
@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_every_word_is_found_again_by_another_reader(tmp_path: Path, language: Language) -> None:
    path, sentence = tmp_path / "page.pdf", SENTENCES[language.code]
    print_text(path, sentence, BODY, setter_of(language))
    found = words(copied(path))
    assert [word for word in words(sentence) if word not in found] == []


def test_an_amount_in_a_sentence_from_the_right_is_copied_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "page.pdf"
    print_text(path, "کل رقم -75.50 روپے بتاریخ 2026-01-31", BODY, setter_of(URDU))
    (page,) = pages(path)
    assert "-75.50" in page
    assert "2026-01-31" in page


def test_signs_that_another_font_has_are_printed_and_copied(tmp_path: Path) -> None:
    path = tmp_path / "page.pdf"
    print_text(path, "रुपये ₹5 ₱7 ៛9", BODY, setter_of(HINDI))
    assert words(pages(path)[0]) == ["रुपये", "₹5", "₱7", "៛9"]


def test_a_character_of_no_font_leaves_the_rest_of_the_page_whole(tmp_path: Path) -> None:
    path = tmp_path / "page.pdf"
    print_text(path, "Before \U00013080 after \ud800\x07", BODY, setter_of(ENGLISH))
    assert words(pages(path)[0])[:3] == ["Before", "\U00013080", "after"]


def test_bold_text_is_set_in_the_bold_font(tmp_path: Path) -> None:
    path = tmp_path / "page.pdf"
    print_text(path, "Sum", replace(BODY, bold=True), setter_of(ENGLISH))
    assert re.findall(rb"/BaseFont /[A-Z]{6}\+([\w-]+)", path.read_bytes()) == [b"NotoSans-Bold"] * 2


def test_every_font_is_embedded_in_part(tmp_path: Path) -> None:
    path = tmp_path / "page.pdf"
    print_text(path, SENTENCES["bn"], BODY, setter_of(LANGUAGES[3]))
    assert path.stat().st_size < 40_000


def test_a_text_longer_than_a_page_runs_on_without_losing_a_word(tmp_path: Path) -> None:
    path = tmp_path / "page.pdf"
    text = " ".join(f"premium{number}" for number in range(400))
    print_text(path, text, BODY, setter_of(ENGLISH))
    found = pages(path)
    assert len(found) > 1
    assert [word for page in found for word in words(page)] == text.split()


def test_a_text_splits_only_between_lines() -> None:
    setter = setter_of(ENGLISH)
    text = ShapedText("one two three four five six seven eight", BODY, setter)
    _, height = text.wrap(60, 1000)
    step = setter.line_height(BODY)
    assert text.split(60, step * 0.9) == []
    first, rest = text.split(60, step * 2.5)
    assert first.wrap(60, 1000)[1] == pytest.approx(2 * step)
    assert rest.wrap(60, 1000)[1] == pytest.approx(height - 2 * step)


@pytest.mark.parametrize(
    ("language", "align", "left"),
    [
        (ENGLISH, "start", True),
        (ENGLISH, "end", False),
        (URDU, "start", False),
        (URDU, "end", True),
        (URDU, "number", False),
    ],
)
def test_a_line_stands_on_the_side_where_its_language_starts(
    tmp_path: Path, language: Language, align: Align, left: bool
) -> None:
    path = tmp_path / "page.pdf"
    canvas = Canvas(str(path), pagesize=(400, 100))
    style = replace(BODY, align=align)
    draw_text(canvas, "75.50", (200, 50), style, setter_of(language))
    canvas.save()
    ((start, end),) = places(path, "75.50")
    assert (start if left else end) == pytest.approx(200, abs=2)


def test_pages_are_pictured_with_their_letters(tmp_path: Path) -> None:
    path = tmp_path / "page.pdf"
    print_text(path, SENTENCES["ur"], BODY, setter_of(URDU))
    with PdfDocument(path) as document:
        picture = document[0].render(scale=1).to_numpy()
    assert 300 < int((picture < 128).sum()) < picture.size / 4
