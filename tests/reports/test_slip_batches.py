"""Papers of many people: each in its reader's language, in order, stopped without a trace, whatever their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pypdfium2 import PdfDocument

from desktop_app.acts.paper_language import remember_language
from desktop_app.acts.who import Who
from desktop_app.catalog.pages.page import Document, Paragraph
from desktop_app.catalog.pages.slips import Pack
from desktop_app.core.card_code import card_code
from desktop_app.core.language import PLAIN, USUAL
from desktop_app.core.period import make_day
from desktop_app.core.progress import Progress, Stopped
from desktop_app.core.text import text
from desktop_app.reports.asking import answered
from desktop_app.reports.batch import PaperHeap, PaperManner, print_papers
from desktop_app.reports.paper import print_each, print_in
from desktop_app.reports.registry import report_named
from desktop_app.store.identity import book_id
from desktop_app.ui.speech.languages import paper_speech
from tests.pdf.paper import pages
from tests.pdf.read_tags import read_tags
from tests.reports.large import large
from tests.reports.test_slips import DAYS, printed, said, the_small_scheme, told
from tests.second_opinion.program import book_of

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.core.text import Text
    from desktop_app.reports.batch import Issued
    from desktop_app.store.database import Book

book = the_small_scheme
LONG = "Aminata-Ouédraogo " * 9


def test_each_paper_is_in_its_readers_language_unless_one_is_chosen(book: Book, tmp_path: Path) -> None:
    remember_language(book, "M-1", "fr", "asked", Who("Test", "A"))
    own = PaperManner(paper_speech("en", USUAL), lambda code: paper_speech(code, USUAL))
    for name, french, english in (
        ("receipts", "Reçu", "Receipt"),
        ("member_cards", "Adhérent M-1", "Member M-1"),
        ("renewal_notices", "Renouvellement", "Renewal"),
    ):
        printed(book, name, tmp_path / "own.pdf", own)
        printed(book, name, tmp_path / "one.pdf")
        assert french in said(tmp_path / "own.pdf")
        assert english in said(tmp_path / "one.pdf")


def test_long_names_and_large_amounts_stay_on_a_card_and_a_strip(tmp_path: Path) -> None:
    with told(tmp_path, people=("Asha Tharu", LONG.strip()), premiums=("365.00", "999999999999.99")) as book:
        for name in ("receipts", "member_cards", "household_cards"):
            printed(book, name, tmp_path / "l.pdf", strips=True)
            assert len(pages(tmp_path / "l.pdf")) == 1
            words = said(tmp_path / "l.pdf").replace(" ", "").replace("\ufffe", "-")
            assert words.count("Aminata-Ouédraogo") >= 9
        printed(book, "receipts", tmp_path / "l.pdf", strips=True)
        assert "999,999,999,999.99" in said(tmp_path / "l.pdf")


def test_letters_that_no_font_has_are_told_and_never_printed_as_boxes(tmp_path: Path) -> None:
    with told(tmp_path, people=("Asha Tharu", "李 Asha")) as book:
        made = printed(book, "member_cards", tmp_path / "c.pdf")
    assert made.lost == ("李",)
    assert "李" in PLAIN.say(remark(made))
    assert "? Asha" in said(tmp_path / "c.pdf")


def remark(made: Issued) -> Text:
    """The one remark about what was printed."""
    (words,) = made.remarks
    return words


def test_the_codes_on_cards_are_read_again_as_the_member_and_the_book(book: Book, tmp_path: Path) -> None:
    reader = pytest.importorskip("zxingcpp", reason="no reader of codes is installed")
    for name in ("member_cards", "household_cards", "renewal_notices", "claim_form"):
        printed(book, name, tmp_path / "c.pdf")
        with PdfDocument(tmp_path / "c.pdf") as read:
            picture = read[0].render(scale=2, grayscale=True).to_pil()
        assert [each.text for each in reader.read_barcodes(picture)] == [card_code("M-1", book_id(book))]


def test_who_does_not_see_a_card_hears_its_words_and_its_code(book: Book, tmp_path: Path) -> None:
    printed(book, "member_cards", tmp_path / "c.pdf", PaperManner(paper_speech("fr", USUAL)))
    heard = str(read_tags(tmp_path / "c.pdf"))
    for each in ("Asha Tharu", "Adhérent M-1", card_code("M-1", book_id(book))):
        assert each in heard


def test_a_batch_that_is_stopped_leaves_nothing(book: Book, tmp_path: Path) -> None:
    progress = Progress()
    progress.stop()
    answer = answered(book, report_named("receipts"), DAYS)
    manner = PaperManner(PLAIN)
    with pytest.raises(Stopped):
        print_in(answer, tmp_path / "r.pdf", manner, progress)
    with pytest.raises(Stopped):
        print_each(answer, tmp_path / "each", manner, progress)
    assert {each.name.partition("-")[0] for each in tmp_path.iterdir()} == {"small.coverbook"}


def test_files_of_a_batch_have_names_that_sort_and_one_paper_each(tmp_path: Path) -> None:
    with told(tmp_path, premiums=("345.00,premium,,", "345.00,premium,2026-11-01,R-2")) as book:
        made = print_each(answered(book, report_named("receipts"), DAYS), tmp_path / "each", PaperManner(PLAIN))
    assert made.papers == 2
    names = sorted(each.name for each in (tmp_path / "each").iterdir())
    assert names == ["0001-R_1_Asha_Tharu.pdf", "0002-R_2_Asha_Tharu.pdf"]
    assert ["R-2" in said(tmp_path / "each" / name) for name in names] == [False, True]


def test_many_papers_of_two_languages_follow_each_other_each_once(tmp_path: Path) -> None:
    def paper(at: int) -> Document:
        words = text("Slip", "Receipt {number}", number=f"N{at:03d}")
        return Document(words, "Scheme", words, (Paragraph(words),), pack=Pack.LETTER, language=("fr", "en")[at % 2])

    speaking = PaperManner(paper_speech("en", USUAL), lambda code: paper_speech(code, USUAL))
    heap = PaperHeap(99, map(paper, range(99)))
    assert print_papers(heap, text("Settings", "Receipts"), tmp_path / "m.pdf", speaking).papers == 99
    found = [" ".join(each.split()) for each in pages(tmp_path / "m.pdf")]
    assert found == [f"{('Reçu', 'Receipt')[at % 2]} N{at:03d}" for at in range(99)]


def test_a_card_names_four_covers_and_how_many_more_there_are(tmp_path: Path) -> None:
    with book_of(large()) as book:
        for name in ("member_cards", "household_cards"):
            printed(book, name, tmp_path / "c.pdf", at=make_day(2025, 3, 31))
            words = said(tmp_path / "c.pdf")
            assert words.count("covered up to") == 4
            assert "and 36 more" in words
