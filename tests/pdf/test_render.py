"""A described document becomes a whole PDF, or nothing at all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pypdfium2
import pytest

from desktop_app.catalog.charts.chart import Chart, Point, Scale
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
from desktop_app.pdf.chart import ticks
from desktop_app.pdf.render import render
from desktop_app.pdf.style import TINTED, rgb

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.core.text import Text

COLUMNS = (PaperColumn(text("Test", "Line"), 0.7), PaperColumn(text("Test", "Amount"), 0.3, figures=True))
ROWS = tuple(PaperRow((f"P{number:02d} of many", Amount(number * 12345)), PaperRowKind.SUB) for number in range(120))
POINTS = tuple(Point(f"Q{at}", f"Q{at}", (value,), 0.6) for at, value in enumerate((0.5, None, 0.7), 1))
CHART = Chart(text("Test", "Ratio"), (text("Test", "Ratio"),), Scale.SHARE, POINTS)
DOCUMENT = Document(
    text("Test", "Trial statement"),
    "Sample Mutual",
    text("Test", "one quarter"),
    (
        Heading(text("Test", "Identification")),
        Facts(((text("Test", "Scheme"), "Sample Mutual"), (text("Test", "Day"), When(0)))),
        Paragraph(text("Test", "Every figure is made of records."), quiet=True),
        PaperTable(COLUMNS, (*ROWS, PaperRow((text("Test", "Sum"), Amount(-75_50)), PaperRowKind.TOTAL))),
        PaperChart(CHART),
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
    [
        (0.0, 1.03, (0.5, [0.0, 0.5, 1.0])),
        (0.32, 0.98, (0.2, [0.4, 0.6, 0.8])),
        (0, 120_000, (50_000.0, [0.0, 50_000.0, 100_000.0])),
        (-0.35, 0.45, (0.2, [-0.2, 0.0, 0.2, 0.4])),
    ],
)
def test_a_chart_has_a_few_round_lines(low: float, high: float, expected: tuple[float, list[float]]) -> None:
    step, lines = ticks(low, high)
    assert step == pytest.approx(expected[0])
    assert lines == pytest.approx(expected[1])


def test_a_tint_lies_behind_its_cell_and_nowhere_else(tmp_path: Path) -> None:
    rows = tuple(PaperRow((f"row {at}", Amount(at))) for at in range(2))
    for tints, found in (({}, 0), ({(1, 1): 1.0}, 1)):
        table = PaperTable(COLUMNS, rows, tints)
        render(Document(DOCUMENT.title, "", DOCUMENT.subtitle, (table,)), PLAIN, tmp_path / "x.pdf")
        assert tinted(tmp_path / "x.pdf") == found


def tinted(path: Path) -> int:
    """How many boxes of the strongest tint a page has."""
    page = pypdfium2.PdfDocument(str(path))[0].render(scale=1).to_numpy()
    wanted = [round(part * 255) for part in rgb(TINTED)]
    near = (abs(page[:, :, :3].astype(int) - wanted[::-1]) < 3).all(axis=2) | (
        abs(page[:, :, :3].astype(int) - wanted) < 3
    ).all(axis=2)
    return int(near.any())


def test_a_ratio_that_is_not_known_is_a_dash(tmp_path: Path) -> None:
    table = PaperTable(COLUMNS, (PaperRow(("unknown", Share(None))),))
    render(Document(DOCUMENT.title, "", DOCUMENT.subtitle, (table,)), PLAIN, tmp_path / "x.pdf")
    assert "–" in pages(tmp_path / "x.pdf")[0]
