"""Columns get the room their words and figures need; two languages share a line where it has room."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.catalog.pages.page import (
    Document,
    PaperColumn,
    PaperRow,
    PaperRowKind,
    PaperTable,
    Paragraph,
    Signatures,
)
from desktop_app.catalog.pages.slips import EmptyRoom
from desktop_app.core.language import PLAIN, Plain
from desktop_app.core.shown import Amount
from desktop_app.core.text import Text, text
from desktop_app.pdf.bilingual import Bilingual
from desktop_app.pdf.columns import filled, fitted
from desktop_app.pdf.render import render
from desktop_app.pdf.shaped_text import ShapedText
from desktop_app.pdf.style import BODY, TextStyle
from tests.pdf.invented import BENGALI, FRENCH, KHMER, URDU, Invented
from tests.pdf.paper import pages, places, setter_of
from tests.pdf.read_tags import read_tags

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.catalog.pages.page import Block
    from desktop_app.core.language import Language
    from desktop_app.core.shown import Shown

TITLE, SUBTITLE = text("Test", "Register"), text("Test", "of premiums")


class Worded(Plain):
    """A second language of which a few words are known."""

    language = FRENCH

    def __init__(self, words: dict[str, str]) -> None:
        """Keep the words."""
        self.words = words

    def say(self, words: Text) -> str:
        """The word that is known, else the English ones."""
        return self.words.get(words.source, words.source)

    def show(self, value: Shown) -> str:
        """A text said, any other value plain."""
        return self.say(value) if isinstance(value, Text) else super().show(value)


def document(*rows: PaperRow) -> Document:
    columns = (
        PaperColumn(text("Test", "Line"), 0.6),
        PaperColumn(text("Test", "Before"), 0.2, figures=True),
        PaperColumn(text("Test", "After"), 0.2, figures=True),
    )
    return Document(TITLE, "Sample Mutual", SUBTITLE, (PaperTable(columns, rows),))


def test_columns_that_fit_keep_their_shares() -> None:
    assert fitted([1, 1, 2], [10, 20, 30], 400) == [100, 100, 200]


def test_a_column_that_needs_more_takes_it_from_the_others_in_proportion() -> None:
    assert fitted([1, 1, 2], [160, 20, 30], 400) == [160, 80, 160]


def test_columns_that_can_never_fit_share_the_want() -> None:
    assert fitted([1, 1], [300, 100], 200) == [150, 50]


@given(st.lists(st.tuples(st.floats(0.1, 5), st.floats(0, 90)), min_size=1, max_size=5))
def test_the_whole_width_is_shared_out_and_no_need_is_passed_over(columns: list[tuple[float, float]]) -> None:
    shares, needed = [share for share, _ in columns], [need for _, need in columns]
    widths = fitted(shares, needed, 500)
    assert sum(widths) == pytest.approx(500)
    assert all(width >= need - 1e-6 for width, need in zip(widths, needed, strict=True))


def test_columns_without_shares_are_as_wide_as_what_stands_in_them() -> None:
    assert filled([20, 40, 60], [20, 150, 60], 460) == pytest.approx([40, 300, 120])


def test_of_too_little_room_a_sentence_gets_more_than_a_name() -> None:
    assert filled([40, 40], [60, 640], 390) == pytest.approx([50, 340])


@given(st.lists(st.tuples(st.floats(1, 90), st.floats(0, 900)), min_size=1, max_size=5))
def test_no_word_is_broken_where_the_page_has_room_for_each_longest_one(columns: list[tuple[float, float]]) -> None:
    needed = [need for need, _ in columns]
    widths = filled(needed, [need + more for need, more in columns], 500)
    assert sum(widths) == pytest.approx(500)
    assert all(width >= need - 1e-6 for width, need in zip(widths, needed, strict=True))


@pytest.mark.parametrize("language", [BENGALI, KHMER, URDU], ids=lambda language: language.code)
def test_figures_of_a_column_end_in_one_line_in_every_script(tmp_path: Path, language: Language) -> None:
    rows = (
        PaperRow((TITLE, Amount(1_00), Amount(7_00))),
        PaperRow((TITLE, Amount(98_765_43), Amount(-7_50)), PaperRowKind.TOTAL),
    )
    render(document(*rows), Invented(language), tmp_path / "x.pdf")
    ((_, small),) = places(tmp_path / "x.pdf", "1.00")
    ((_, large),) = places(tmp_path / "x.pdf", "98765.43")
    assert small == pytest.approx(large, abs=1)


def test_a_code_is_never_broken_to_save_room(tmp_path: Path) -> None:
    columns = (PaperColumn(text("Test", "Code"), 0.05), PaperColumn(text("Test", "Line"), 0.95))
    block = PaperTable(columns, (PaperRow(("M-000001", TITLE)),))
    render(Document(TITLE, "Sample Mutual", SUBTITLE, (block,)), PLAIN, tmp_path / "x.pdf")
    assert "M-000001" in pages(tmp_path / "x.pdf")[0]


def test_a_table_too_wide_for_its_page_is_set_smaller_before_a_code_or_an_amount_is_broken(tmp_path: Path) -> None:
    columns = (*(PaperColumn(text("Test", "Code")) for _ in range(8)), PaperColumn(text("Test", "Sum"), figures=True))
    block = PaperTable(columns, (PaperRow((*["M-000001"] * 8, Amount(123_456_789_01))),))
    for language in (FRENCH, BENGALI, URDU):
        render(Document(TITLE, "Sample Mutual", SUBTITLE, (block,)), Invented(language), tmp_path / "x.pdf")
        page = pages(tmp_path / "x.pdf")[0]
        assert page.count("M-000001") == 8
        assert "123456789.01" in page


def test_what_is_signed_who_signs_and_where_stand_on_one_page(tmp_path: Path) -> None:
    places_to_sign = Signatures((text("Test", "Prepared"), text("Test", "Approved")))
    signed_for = Paragraph(text("Test", "All there is"))
    records = Paragraph(text("Test", "Every figure is made of records."))
    for count in range(20, 34):
        blocks: tuple[Block, ...] = (*[records] * count, signed_for, EmptyRoom(6), places_to_sign)
        render(Document(TITLE, "Sample Mutual", SUBTITLE, blocks), PLAIN, tmp_path / "x.pdf")
        (signed,) = (page for page in pages(tmp_path / "x.pdf") if "Prepared" in page)
        assert signed.count("Name, date, signature") == 2
        assert "All there is" in signed


def test_columns_run_the_way_the_language_runs(tmp_path: Path) -> None:
    row = PaperRow((TITLE, Amount(1_00), Amount(7_00)))
    for language, sign in ((BENGALI, 1), (URDU, -1)):
        render(document(row), Invented(language), tmp_path / "x.pdf")
        ((before, _),), ((after, _),) = places(tmp_path / "x.pdf", "1.00"), places(tmp_path / "x.pdf", "7.00")
        assert (after - before) * sign > 0


def test_a_title_within_a_table_never_ends_a_page(tmp_path: Path) -> None:
    rows = []
    for part in range(40):
        rows.append(PaperRow((f"Part{part}", None, None), PaperRowKind.TITLE))
        rows += [PaperRow((f"Row{part}", Amount(1), Amount(2)))] * (part % 4 + 1)
    render(document(*rows), PLAIN, tmp_path / "x.pdf")
    found = pages(tmp_path / "x.pdf")
    assert len(found) > 2
    assert all(page.rindex("Row") > page.rindex("Part") for page in found)


def pair(first: str, second: str) -> Bilingual:
    small = TextStyle(8)
    return Bilingual(ShapedText(first, BODY, setter_of(FRENCH)), ShapedText(second, small, setter_of(KHMER)))


def test_two_languages_stand_on_one_line_where_it_has_room_for_both() -> None:
    words = pair("Primes acquises", "បុព្វលាភ")
    high = setter_of(FRENCH).line_height(BODY)
    assert words.wrap(300, 500)[1] == pytest.approx(high)
    assert words.beside
    assert words.split(300, 5) == []


def test_two_languages_stand_one_under_the_other_where_it_has_not() -> None:
    words = pair("Primes acquises", "បុព្វលាភ")
    _, height = words.wrap(80, 500)
    assert not words.beside
    assert height > setter_of(FRENCH).line_height(BODY)
    assert len(words.split(80, 15)) == 2


def test_no_word_of_the_second_language_is_broken_in_a_narrow_column(tmp_path: Path) -> None:
    columns = (PaperColumn(text("Test", "No")), PaperColumn(text("Test", "What it is")))
    sentence = text("Test", "Every figure is made of records, so many that this sentence goes on below itself. " * 3)
    block = PaperTable(columns, (PaperRow((text("Test", "no"), sentence)),))
    second = Worded({"No": "Numérotation", "no": "incontestablement"})
    render(Document(TITLE, "Sample Mutual", SUBTITLE, (block,)), PLAIN, tmp_path / "x.pdf", second=second)
    page = pages(tmp_path / "x.pdf")[0]
    assert "Numérotation" in page
    assert "incontestablement" in page


def test_a_document_in_two_languages_says_everything_in_both(tmp_path: Path) -> None:
    row = PaperRow((text("Test", "Earned premium"), Amount(1_00), Amount(7_00)))
    second = Invented(BENGALI)
    render(document(row), PLAIN, tmp_path / "x.pdf", second=second)
    page = pages(tmp_path / "x.pdf")[0].replace("\r\n", " ")
    for words in (TITLE, SUBTITLE, text("Test", "Earned premium"), text("Test", "Before")):
        assert PLAIN.say(words) in page
        assert second.say(words) in page


@pytest.mark.parametrize("language", [FRENCH, URDU], ids=lambda language: language.code)
def test_a_row_higher_than_a_page_goes_on_on_the_next_without_losing_a_word(tmp_path: Path, language: Language) -> None:
    columns = (PaperColumn(text("Test", "Code")), PaperColumn(text("Test", "Story")))
    story = " ".join(f"word{number}" for number in range(2500))
    rows = (PaperRow(("first", "before")), PaperRow(("long", story)), PaperRow(("last", "after")))
    block = PaperTable(columns, rows)
    render(Document(TITLE, "Sample Mutual", SUBTITLE, (block,)), Invented(language), tmp_path / "x.pdf")
    (table,) = read_tags(tmp_path / "x.pdf").every("Table")
    cells = [cell.words.split() for row in table.kids[1:] for cell in row.kids]
    assert [word for cell in cells for word in cell] == ["first", "before", "long", *story.split(), "last", "after"]
    assert len(pages(tmp_path / "x.pdf")) > 2
