"""What has to stand on one page stands there, in smaller letters where it must, and is read in order all the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pypdfium2 import PdfDocument

from desktop_app.catalog.pages.page import CoverPage, Document, Heading, PaperRow, PaperTable, Paragraph, SideBySide
from desktop_app.core.language import PLAIN
from desktop_app.core.shown import Amount
from desktop_app.core.text import text
from desktop_app.pdf.render import render
from tests.pdf.paper import pages
from tests.pdf.read_tags import read_tags
from tests.pdf.test_archive import violations
from tests.pdf.test_bound_structure import COLUMNS, DAYS, TITLE

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.catalog.pages.page import Block

ROWS = tuple(PaperRow((f"row-{at:02d}", Amount(at))) for at in range(58))


def printed(path: Path, rows: tuple[PaperRow, ...]) -> list[str]:
    """The words of each page of a cover, one page, and what follows."""
    tables = SideBySide((PaperTable(COLUMNS, rows), PaperTable(COLUMNS, rows[:2])))
    blocks = (
        CoverPage("Sample Mutual", TITLE, DAYS, ()),
        Heading(text("Test", "At once"), new_page=True, one_page=True),
        Paragraph(text("Test", "Before the tables")),
        tables,
        Heading(text("Test", "What follows"), new_page=True),
    )
    render(Document(TITLE, "Sample Mutual", DAYS, blocks), PLAIN, path)
    return pages(path)


@pytest.mark.parametrize(("count", "smaller"), [(5, False), (58, True)])
def test_blocks_that_are_too_high_for_a_page_become_smaller(tmp_path: Path, *, count: int, smaller: bool) -> None:
    found = printed(tmp_path / "x.pdf", ROWS[:count])
    assert len(found) == 3
    assert f"row-{count - 1:02d}" in found[1]
    assert violations(tmp_path / "x.pdf") == []
    with PdfDocument(tmp_path / "x.pdf") as read:
        place = read[1].get_textpage().search("row-00").get_next()
        box = read[1].get_textpage().get_charbox(place[0]) if place else (0, 0, 0, 0)
    assert (box[3] - box[1] < 4.5) is smaller


def test_what_was_laid_out_only_to_be_measured_is_not_read(tmp_path: Path) -> None:
    printed(tmp_path / "x.pdf", ROWS)
    assert str(read_tags(tmp_path / "x.pdf")).count("row-57") == 1


@pytest.mark.parametrize("count", range(30, 60, 3))
def test_the_last_row_of_a_table_never_stands_on_a_page_alone(tmp_path: Path, count: int) -> None:
    rows = tuple(PaperRow((f"row-{at:02d}", Amount(at))) for at in range(count))
    for more in range(3):
        blocks: tuple[Block, ...] = (*[Paragraph(text("Test", "Above"))] * more, PaperTable(COLUMNS, rows))
        render(Document(TITLE, "Sample Mutual", DAYS, blocks), PLAIN, tmp_path / "x.pdf")
        found = [[word for word in page.split() if word.startswith("row-")] for page in pages(tmp_path / "x.pdf")]
        assert [row for page in found for row in page] == [f"row-{at:02d}" for at in range(count)]
        assert len(found[-1]) > 1
