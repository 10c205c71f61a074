"""A described document becomes a whole PDF, or nothing at all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pypdfium2
import pytest

from desktop_app.catalog.pages.page import (
    Document,
    Facts,
    Heading,
    PaperChart,
    PaperColumn,
    PaperRow,
    PaperRowKind,
    PaperTable,
    Paragraph,
    Signatures,
)
from desktop_app.core.language import PLAIN, Language, Plain
from desktop_app.core.shown import Amount, Share, When
from desktop_app.core.text import text
from desktop_app.pdf.chart import scale
from desktop_app.pdf.render import render

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.core.text import Text

COLUMNS = (PaperColumn(text("Test", "Line"), 0.7), PaperColumn(text("Test", "Amount"), 0.3, figures=True))
ROWS = tuple(PaperRow((f"P{number:02d} of many", Amount(number * 12345)), PaperRowKind.SUB) for number in range(120))
DOCUMENT = Document(
    text("Test", "Trial statement"),
    "Sample Mutual",
    text("Test", "one quarter"),
    (
        Heading(text("Test", "Identification")),
        Facts(((text("Test", "Scheme"), "Sample Mutual"), (text("Test", "Day"), When(0)))),
        Paragraph(text("Test", "Every figure is made of records."), quiet=True),
        PaperTable(COLUMNS, (*ROWS, PaperRow((text("Test", "Sum"), Amount(-75_50)), PaperRowKind.TOTAL))),
        PaperChart(text("Test", "Ratio"), ("Q1", "Q2", "Q3"), (0.5, None, 0.7), 0.6),
        Signatures((text("Test", "Prepared"), text("Test", "Approved"))),
    ),
)


class Mirrored(Plain):
    """English words set from right to left."""

    language = Language("ur", "Mirrored", right_to_left=True, fonts=("Noto Naskh Arabic",))


class Other(Plain):
    """A second language."""

    language = Language("fr", "Second")

    def say(self, words: Text) -> str:
        """The English words, set apart."""
        return f"«{super().say(words)}»"


def pages(path: Path) -> list[str]:
    """The text of every page."""
    with pypdfium2.PdfDocument(path) as document:
        return [page.get_textpage().get_text_bounded() for page in document]


def test_every_part_of_the_document_is_on_its_pages(tmp_path: Path) -> None:
    render(DOCUMENT, PLAIN, tmp_path / "x.pdf")
    whole = "\n".join(pages(tmp_path / "x.pdf"))
    for words in ("Trial statement", "Sample Mutual", "1970-01-01", "P119 of many", "-75.50", "Q3", "60 %", "Approved"):
        assert words in whole


def test_each_page_says_its_number_and_how_many_there_are(tmp_path: Path) -> None:
    render(DOCUMENT, PLAIN, tmp_path / "x.pdf")
    found = pages(tmp_path / "x.pdf")
    assert len(found) > 2
    for number, page in enumerate(found, 1):
        assert f"page {number} of {len(found)}" in page


def test_the_heading_of_a_table_stands_on_every_page_it_reaches(tmp_path: Path) -> None:
    render(DOCUMENT, PLAIN, tmp_path / "x.pdf")
    for page in pages(tmp_path / "x.pdf"):
        if re.search(r"P\d\d of many", page):
            assert "Amount" in page


def test_a_second_language_stands_beneath_the_first(tmp_path: Path) -> None:
    render(DOCUMENT, PLAIN, tmp_path / "x.pdf", second=Other())
    page = pages(tmp_path / "x.pdf")[0]
    assert page.index("Identification") < page.index("«Identification»")


def test_what_two_languages_say_alike_is_said_once(tmp_path: Path) -> None:
    render(DOCUMENT, PLAIN, tmp_path / "x.pdf", second=PLAIN)
    assert pages(tmp_path / "x.pdf")[0].count("Identification") == 1


def test_from_right_to_left_the_first_column_stands_on_the_right(tmp_path: Path) -> None:
    render(DOCUMENT, Mirrored(), tmp_path / "x.pdf")
    with pypdfium2.PdfDocument(tmp_path / "x.pdf") as document:
        page = document[0].get_textpage()
        whole = page.get_text_range()
        assert page.get_charbox(whole.index("P03 of"))[0] > page.get_charbox(whole.index("370.35"))[0]


def test_letter_paper_is_wider_and_shorter(tmp_path: Path) -> None:
    render(DOCUMENT, PLAIN, tmp_path / "x.pdf", paper="Letter")
    with pypdfium2.PdfDocument(tmp_path / "x.pdf") as document:
        assert document[0].get_size() == (612, 792)


def test_nothing_half_written_stays_when_the_document_cannot_be_finished(tmp_path: Path) -> None:
    broken = Document(DOCUMENT.title, "", DOCUMENT.subtitle, (PaperTable(COLUMNS, (PaperRow(("one cell only",)),)),))
    (tmp_path / "x.pdf").write_text("what was there")
    with pytest.raises(ValueError, match="shorter"):
        render(broken, PLAIN, tmp_path / "x.pdf")
    assert [path.name for path in tmp_path.iterdir()] == ["x.pdf"]
    assert (tmp_path / "x.pdf").read_text() == "what was there"


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [(0.5, 0.9, (0.5, 0.9, 0.1)), (0.2, 0.21, (0.2, 0.22, 0.005)), (-0.3, 1.4, (-0.5, 1.5, 0.5))],
)
def test_the_grid_of_a_chart_holds_all_values_in_round_steps(
    low: float, high: float, expected: tuple[float, float, float]
) -> None:
    bottom, top, step = scale(low, high)
    assert bottom <= low
    assert top >= high
    assert (top - bottom) / step <= 7
    assert expected[0] >= bottom - step


def test_a_ratio_that_is_not_known_is_a_dash(tmp_path: Path) -> None:
    table = PaperTable(COLUMNS, (PaperRow(("unknown", Share(None))),))
    render(Document(DOCUMENT.title, "", DOCUMENT.subtitle, (table,)), PLAIN, tmp_path / "x.pdf")
    assert "–" in pages(tmp_path / "x.pdf")[0]
