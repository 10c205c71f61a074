"""Every paper in every language: each word is found by other programs too, has its letters, and stands on the page."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from icu4py.breakers import WordBreaker
from pypdfium2 import PdfDocument

from desktop_app.catalog.pages.page import (
    ChartRow,
    Contents,
    CoverPage,
    Document,
    Facts,
    Heading,
    PaperChart,
    PaperTable,
    Paragraph,
    ScoreTable,
    SideBySide,
    Signatures,
)
from desktop_app.core.language import PSEUDO, USUAL
from desktop_app.core.period import quarter
from desktop_app.figures.figures import Figures
from desktop_app.pdf.fonts import FontShelf
from desktop_app.pdf.render import FONTS, render
from desktop_app.pdf.style import PAPERS
from desktop_app.reports.paper import document
from desktop_app.reports.recovery_sheet import recovery_sheet
from desktop_app.reports.registry import reports
from desktop_app.reports.statement import statement, statement_of
from desktop_app.store.opening import open_book
from desktop_app.ui.speech.languages import languages, paper_speech
from tests.media.test_every_report import OWN
from tests.pdf.paper import copied
from tests.pdf.test_shaped_text import READER
from tests.second_opinion.effort import soaking

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.catalog.pages.page import Block
    from desktop_app.core.language import Speech
    from desktop_app.core.shown import Shown
    from desktop_app.pdf.style import PaperSize
    from desktop_app.reports.report import Report
    from desktop_app.store.database import Book

CODES = [each.code for each in languages() if each not in PSEUDO]
FOUND = {"ur": 0.9, "km": 0.95}
"""Of the words of a paper so many are found by `pdftotext`; of all other languages every one."""
OF_ONE_KIND = 2
"""Of the ten reports that explain an indicator so many are printed."""
SHARES = 3
"""A report is printed in every third language, in a soak in all; that its letters are there is asked of every one."""
ROWS = 3
"""So many rows of each table: the others are of the same columns."""
PAGES = 20
"""A statement of a village has more pages in every language."""
QUARTER = quarter(2026, 3)
LONG = ("ledger", "changes")
"""Reports of thousands of rows, whose columns others have as well."""


@pytest.fixture(scope="module")
def hamlet(hamlet_file: Path) -> Iterator[Book]:
    """All that happens in a village, to three hundred people."""
    book = open_book(hamlet_file, look=True)
    yield book
    book.close()


@pytest.fixture(scope="module")
def quarterly(hamlet: Book) -> Document:
    """The statement of a quarter."""
    return statement(statement_of(hamlet, QUARTER))


@pytest.fixture(scope="module")
def everything(hamlet: Book, quarterly: Document) -> tuple[Document, ...]:
    """Every report and the recovery sheet, one after the other: fonts are embedded once for all.

    Some documents stand upright; in the others lie the reports of wide tables. Each language is told one of each.
    """
    explained = [name for name, each in reports().items() if each.label in {of.label for of in quarterly_figures()}]
    left_out = {*LONG, *explained[OF_ONE_KIND:]}
    told = [printed(each, hamlet) for name, each in reports().items() if name not in left_out]
    every = (*told, recovery_sheet("Sahel", "sahel", "ABCD-EFGH"))
    return tuple(
        replace(quarterly, blocks=tuple(shortened(block) for each in of for block in each.blocks), wide=wide)
        for at in range(SHARES)
        for wide in (False, True)
        if (of := [each for each in every if each.wide == wide][at::SHARES])
    )


def quarterly_figures() -> tuple[Report, ...]:
    """The reports that explain one indicator each."""
    from desktop_app.core.registry import INDICATORS

    return tuple(reports()[each.name] for each in INDICATORS)


def printed(report: Report, book: Book) -> Document:
    """A report of a quarter, or of its last day, as it is printed."""
    first = QUARTER.first if report.may("from") else None
    return document(
        report.answer(report.asked(Figures(book), first=first, last=QUARTER.last, **OWN.get(report.name, {})))
    )


def shortened(block: Block) -> Block:
    """A block with the first rows of its table."""
    if not isinstance(block, PaperTable):
        return block
    tints = {place: tint for place, tint in block.tints.items() if place[0] < ROWS}
    return replace(block, rows=block.rows[:ROWS], tints=tints)


def shown_by(block: Block) -> Iterator[Shown]:
    """What a block says, without what stands within a drawing."""
    match block:
        case Heading(words) | Paragraph(words):
            yield words
        case Facts(rows):
            yield from (each for row in rows if row[1] not in (None, "") for each in row)
        case PaperTable(columns, rows):
            yield from (each.label for each in columns)
            yield from (cell for row in rows for cell in row.cells)
        case PaperChart(chart, titled) if titled:
            yield chart.title
        case Signatures(roles):
            yield from roles
        case SideBySide(tables):
            yield from (each for table in tables for each in shown_by(table))
        case ChartRow(charts):
            yield from (chart.title for chart in charts)
        case _:
            yield from shown_bound(block)


def shown_bound(block: Block) -> Iterator[Shown]:
    """What a block says that only a bound document has."""
    match block:
        case CoverPage(owner, title, days, state):
            yield owner
            yield from (title, days, *state)
        case Contents(words):
            yield words
        case ScoreTable(columns, scores):
            yield from columns
            yield from (shown for of in scores for shown in (of.label, of.reading, of.value, of.before, of.standing))


def said_by(paper: Document, speech: Speech) -> str:
    """All that a paper says."""
    return " ".join(speech.show(each) for block in paper.blocks for each in shown_by(block))


def plain(words: str) -> str:
    """Words without the marks of no width that tell their direction or where they may break."""
    return "".join(each for each in words if unicodedata.category(each) != "Cf")


def words_of(said: str, code: str) -> list[str]:
    """The words of what is said, signs alone being none; Khmer writes nothing between them."""
    words = [word for word in plain(said).split() if any(each.isalnum() for each in word)]
    return [part for word in words for part in WordBreaker(word, code)] if code == "km" else words


@pytest.mark.parametrize("code", CODES)
def test_a_statement_is_whole_in_every_language_and_its_words_are_found(
    quarterly: Document, tmp_path: Path, code: str
) -> None:
    speech = paper_speech(code, USUAL)
    assert printed_whole(quarterly, speech, tmp_path / "statement.pdf") > PAGES
    if READER is None:
        pytest.skip("there is no second reader here: the set-up names its package")
    said, lost = words_lost(quarterly, speech, tmp_path / "statement.pdf")
    assert len(lost) <= (1 - FOUND.get(code, 1)) * said, lost


def words_lost(of: Document, speech: Speech, path: Path) -> tuple[int, list[str]]:
    """How many words a printed paper says, and those that another reader does not find as they are said."""
    code, found = speech.language.code, plain(copied(path)).split()
    whole, known = "".join(found), set(found)
    words = words_of(said_by(of, speech), code)
    # A reader takes a hyphen at the end of a line for a broken word, and puts its halves together.
    lost = (word not in whole if code == "km" else not {word, word.replace("-", "")} & known for word in words)
    return len(words), [word for word, gone in zip(words, lost, strict=True) if gone]


@pytest.mark.parametrize("code", CODES)
def test_nothing_of_any_paper_leaves_its_page_or_lacks_its_letters(
    everything: tuple[Document, ...], tmp_path: Path, code: str
) -> None:
    speech, shares = paper_speech(code, USUAL), len(everything) // 2
    share = everything if soaking() else everything[CODES.index(code) % shares * 2 :][:2]
    assert sum(printed_whole(of, speech, tmp_path / "paper.pdf") for of in share) > PAGES // 2
    # Of a list in Urdu the reader moves the space before a number to its other side, so that a day is one word.
    if READER is not None and code != "ur":
        said, lost = words_lost(share[-1], speech, tmp_path / "paper.pdf")
        assert len(lost) <= (1 - FOUND.get(code, 1)) * said, lost
    for of in everything:
        has_its_letters(of, speech)


def printed_whole(of: Document, speech: Speech, path: Path) -> int:
    """A paper is printed with all its letters, and nothing leaves its pages; the number of these."""
    has_its_letters(of, speech)
    render(of, speech, path)
    return stay_on_page(path, PAPERS["A4"].turned if of.wide else PAPERS["A4"])


def has_its_letters(of: Document, speech: Speech) -> None:
    """Every letter of a paper is in one of the fonts of its language."""
    letters = {each for each in plain(said_by(of, speech)) if not each.isspace()}
    shelf, fonts = FontShelf(FONTS), speech.language.fonts
    assert [each for each in letters if not shelf.covering(each, fonts, bold=False).glyph(each)] == []


def stay_on_page(path: Path, sheet: PaperSize) -> int:
    """Nothing leaves the margins at the sides, nor the sheet above and below; the number of pages."""
    with PdfDocument(path) as read:
        for at in range(len(read)):
            page = read[at].get_textpage()
            boxes = [page.get_rect(number) for number in range(page.count_rects())]
            assert min(box[0] for box in boxes) >= sheet.side - 1, at
            assert max(box[2] for box in boxes) <= sheet.width - sheet.side + 1, at
            assert min(box[1] for box in boxes) >= 0, at
            assert max(box[3] for box in boxes) <= sheet.height, at
        return len(read)
