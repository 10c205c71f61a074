"""The pages of a statement: contents that lead there, no heading alone, no page for nothing, nothing off the paper."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from pypdfium2 import PdfDocument

from desktop_app.catalog.pages.page import Heading, Paragraph
from desktop_app.core.language import USUAL
from desktop_app.core.period import Period, make_day, quarter
from desktop_app.pdf.render import render
from desktop_app.pdf.style import PAPERS
from desktop_app.reports.statement import statement, statement_of
from desktop_app.store.opening import open_book
from desktop_app.ui.speech.languages import paper_speech
from tests.pdf.paper import pages
from tests.reports.large import MANY, large
from tests.second_opinion.program import book_of

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.catalog.pages.page import Document

QUARTER = quarter(2026, 3)
FOOT = re.compile(r"Draft: the period is not closed · printed on \d+ \w+ \d+ at \d\d:\d\d\s+Coverbook 1\.0\.0")
LANGUAGES = [("en",), ("fr",), ("ur",), ("km",), ("fr", "en")]
FEWEST = 1


@pytest.fixture(scope="module")
def quarterly(hamlet_file: Path) -> Document:
    """The statement of a quarter."""
    book = open_book(hamlet_file, look=True)
    document = statement(statement_of(book, QUARTER))
    book.close()
    return document


def printed(document: Document, path: Path, codes: tuple[str, ...]) -> Path:
    """A document in a language, perhaps with a second one."""
    speech, *second = [paper_speech(code, USUAL) for code in codes]
    render(document, speech, path, second=second[0] if second else None)
    return path


def inside(page: str) -> list[str]:
    """The lines of a page between its head and its foot, in the order in which they were drawn; the foot comes last."""
    drawn = [line.strip() for line in page.splitlines() if line.strip()]
    return drawn[1:-3]


def test_contents_and_bookmarks_lead_to_the_page_on_which_each_part_begins(quarterly: Document, tmp_path: Path) -> None:
    path = printed(quarterly, tmp_path / "q.pdf", ("en",))
    told, say = pages(path), paper_speech("en", USUAL).say
    with PdfDocument(path) as read:
        marks = [(mark.get_title(), mark.get_dest().get_index()) for mark in read.get_toc()]
    headings = [block for block in quarterly.blocks if isinstance(block, Heading)]
    assert [title for title, _ in marks] == [say(block.words) for block in headings]
    assert all(title in told[page] for title, page in marks)
    both = zip(marks, headings, strict=True)
    listed = [(title, page + 1) for (title, page), of in both if of.level == 1 or of.new_page]
    # Some readers part the numbers from their titles: both stand in their order.
    titles, numbers = re.sub(r"[\s\d]", "", told[1]), re.sub(r"\D", "", told[1])
    assert re.sub(r"\s", "", "".join(("Contents", *(title for title, _ in listed)))) in titles
    assert numbers.startswith("".join(str(page) for _, page in listed))


@pytest.mark.parametrize("codes", LANGUAGES)
def test_no_heading_stands_alone_no_page_is_empty_and_each_says_its_state(
    quarterly: Document, tmp_path: Path, codes: tuple[str, ...]
) -> None:
    told = pages(printed(quarterly, tmp_path / "q.pdf", codes))
    said = [paper_speech(code, USUAL).say for code in codes]
    headings = {" ".join(say(block.words) for say in said) for block in quarterly.blocks if isinstance(block, Heading)}
    lasts = [inside(page)[-1] for page in told[1:]]
    assert [last for last in lasts if last in headings] == []
    assert all(len(inside(page)) > FEWEST for page in told)
    if codes == ("en",):
        assert all(FOOT.fullmatch(page.splitlines()[-1].strip()) for page in told)
        assert len({page.splitlines()[-1] for page in told}) == 1


@pytest.mark.parametrize("code", ["en", "ur"])
def test_forty_products_with_the_longest_names_and_amounts_of_twelve_digits_stay_on_their_pages(
    tmp_path: Path, code: str
) -> None:
    with book_of(large()) as book:
        document = statement(statement_of(book, Period(make_day(2025, 1, 1), make_day(2025, 3, 31))))
    path = printed(document, tmp_path / "q.pdf", (code,))
    sheet = PAPERS["A4"]
    with PdfDocument(path) as read:
        assert len(read) > MANY
        for at in range(len(read)):
            page = read[at].get_textpage()
            boxes = [page.get_rect(number) for number in range(page.count_rects())]
            assert min(box[0] for box in boxes) >= sheet.side - 1, at
            assert max(box[2] for box in boxes) <= sheet.width - sheet.side + 1, at
            assert max(box[3] for box in boxes) <= sheet.height, at
    words = " ".join("".join(pages(path)).split())
    assert code != "en" or "9,87,65,43,21,012.00" in words or "987,654,321,012.00" in words


@pytest.mark.parametrize(("code", "hour"), [("en", "22:09"), ("ur", "22:09"), ("bn", "২২:০৯"), ("ne", "२२:०९")])
def test_the_hour_of_printing_is_in_the_digits_of_the_day_beside_it_and_never_turned(
    hamlet_file: Path, tmp_path: Path, code: str, hour: str
) -> None:
    book = open_book(hamlet_file, look=True)
    of = statement_of(book, QUARTER, datetime(2026, 11, 30, 22, 9, tzinfo=UTC))
    book.close()
    render(
        replace(statement(of), blocks=(Paragraph(of.document.title),)), paper_speech(code, USUAL), tmp_path / "x.pdf"
    )
    assert hour in pages(tmp_path / "x.pdf")[0]
