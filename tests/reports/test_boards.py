"""Papers for boards: whole in any language, of a scheme without records, of one product and of forty."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from pypdfium2 import PdfDocument

from desktop_app.core.language import USUAL
from desktop_app.core.period import Period, quarter
from desktop_app.core.problems import Refused
from desktop_app.core.table import units
from desktop_app.figures.figures import Figures
from desktop_app.pdf.style import PAPERS
from desktop_app.reports.paper import document, print_report
from desktop_app.reports.registry import report_named
from desktop_app.store.opening import open_book
from desktop_app.ui.speech.languages import paper_speech
from tests.pdf.paper import pages
from tests.reports.large import large
from tests.second_opinion.program import book_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from desktop_app.core.table import Table
    from desktop_app.reports.report import Answer
    from desktop_app.store.database import Book
    from tests.second_opinion.oracle_folder import Sheets

QUARTER, FIRST_OF_LARGE = quarter(2026, 3), quarter(2025, 1)
EMPTY: Sheets = {"scheme": [{"name": "Sahel", "currency": "XOF"}]}
VALUE, SENTENCE = 36, (24, 22, 20)
"""The sizes of letters, in points, that are read from two metres."""
LANGUAGES = ("en", "fr", "ur", "km", "ta")


@pytest.fixture(scope="module")
def hamlet(hamlet_file: Path) -> Iterator[Book]:
    """A hamlet with everything that happens in a scheme."""
    book = open_book(hamlet_file, look=True)
    yield book
    book.close()


def answer_of(book: Book, name: str, days: Period = QUARTER, **own: Any) -> Answer:
    """A report of some days."""
    report = report_named(name)
    return report.answer(report.asked(Figures(book), first=days.first, last=days.last, **own))


def table(answer: Answer, name: str) -> Table:
    """One of its tables."""
    return next(each for each in answer.tables if each.name == name)


def printed(answer: Answer, path: Path, code: str) -> list[str]:
    """What stands on the pages of a report; nothing leaves them."""
    print_report(answer, path, paper_speech(code, USUAL))
    sheet = PAPERS["A4"].turned if document(answer).wide else PAPERS["A4"]
    with PdfDocument(path) as read:
        for at in range(len(read)):
            page = read[at].get_textpage()
            boxes = [page.get_rect(number) for number in range(page.count_rects())]
            assert min(box[0] for box in boxes) >= sheet.side - 1, at
            assert max(box[2] for box in boxes) <= sheet.width - sheet.side + 1, at
    return pages(path)


def one_product() -> Sheets:
    """The large scheme with its first product alone."""
    sheets = large()
    return {**sheets, **{name: sheets[name][:1] for name in ("products", "policies", "premiums")}}


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_brief_of_a_scheme_has_two_pages_in_every_language(hamlet: Book, tmp_path: Path, code: str) -> None:
    answer = answer_of(hamlet, "brief", maternity=("FH-MAT",))
    assert len(printed(answer, tmp_path / "brief.pdf", code)) == 2


def test_the_insured_of_the_brief_add_up_to_the_active_insured(hamlet: Book) -> None:
    answer = answer_of(hamlet, "brief")
    members, size = table(answer, "members"), table(answer, "size")
    for at in range(1, len(members.columns)):
        assert sum(units(row[at]) for row in members.rows[:-1]) == members.rows[-1][at]
    heads = sum(int(str(dict(note.fields)["count"])) for note in members.notes)
    assert units(members.rows[-1][-1]) + heads == size.rows[0][1]


def test_the_table_of_women_and_men_says_who_is_in_neither_column(hamlet: Book) -> None:
    """Else the ratio of all stands beside two that do not come to it."""
    answer = answer_of(hamlet, "brief")
    heads = [note for note in table(answer, "members").notes if "head counts" in note.source]
    assert heads
    assert list(table(answer, "women").notes) == heads


def test_pregnancy_and_birth_are_told_only_of_benefits_that_are_named(hamlet: Book) -> None:
    assert table(answer_of(hamlet, "brief"), "maternity").rows == ()
    whole = Period(0, QUARTER.last)
    told = table(answer_of(hamlet, "brief", whole, maternity=("fh-mat",)), "maternity").column("value")
    births = "SELECT count(*) FROM claims JOIN benefits b ON b.id = benefit WHERE b.code = 'FH-MAT' AND reported <= ?"
    assert told[1] == hamlet.value(births, (QUARTER.last,))
    assert isinstance(told[0], int)
    assert told[0] > 0
    with pytest.raises(Refused, match="There is no benefit"):
        answer_of(hamlet, "brief", maternity=("XX",))


def test_the_brief_of_a_scheme_without_records_says_what_is_missing_and_no_ratio_is_nought(tmp_path: Path) -> None:
    with book_of(EMPTY) as book:
        answer = answer_of(book, "brief")
        said = " ".join(printed(answer, tmp_path / "brief.pdf", "en"))
    assert "There is no product yet." in said
    assert "Nobody is insured by name on the last day." in said
    assert "not written down" in said
    assert set(table(answer, "indicators").column("value")) == {None}
    assert "0.0 %" not in said


@pytest.mark.parametrize("code", ["en", "ur", "km"])
def test_the_brief_shows_the_largest_of_forty_products_of_the_longest_names(tmp_path: Path, code: str) -> None:
    with book_of(large()) as book:
        answer = answer_of(book, "brief", FIRST_OF_LARGE)
        said = printed(answer, tmp_path / "brief.pdf", code)
        assert len(table(answer, "products").rows) == len(large()["products"])
    assert len(said) <= 3
    assert code != "en" or "Of 40 products those with the most insured are shown." in " ".join(said)


def test_the_brief_of_one_product_tells_it_alone(tmp_path: Path) -> None:
    with book_of(one_product()) as book:
        answer = answer_of(book, "brief", FIRST_OF_LARGE)
        assert len(printed(answer, tmp_path / "brief.pdf", "en")) == 2
    assert [row[0] for row in table(answer, "products").rows] == ["P0"]


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_notice_has_each_indicator_as_a_large_figure_on_at_most_two_sheets(
    hamlet: Book, tmp_path: Path, code: str
) -> None:
    answer = answer_of(hamlet, "notice")
    said = printed(answer, tmp_path / "notice.pdf", code)
    assert len(said) <= 2
    with PdfDocument(tmp_path / "notice.pdf") as read:
        sizes = [
            each.get_font_size()
            for page in (read[at] for at in range(len(read)))
            for each in page.get_objects()
            if hasattr(each, "get_font_size")
        ]
    assert sum(round(size) == VALUE for size in sizes) >= len(table(answer, "notice").rows)
    assert sum(round(size) in SENTENCE for size in sizes) >= len(table(answer, "notice").rows)


@pytest.mark.parametrize("code", ["en", "ur"])
def test_the_notice_of_a_scheme_without_records_shows_dashes_with_their_reasons(tmp_path: Path, code: str) -> None:
    with book_of(EMPTY) as book:
        said = printed(answer_of(book, "notice"), tmp_path / "notice.pdf", code)
    assert " ".join(said).count("–") >= 10
    assert not any("%" in page for page in said)


@pytest.mark.parametrize("code", ["en", "ur", "km"])
@pytest.mark.parametrize("sheets", [one_product, large])
def test_the_notice_wraps_a_name_of_164_letters(tmp_path: Path, code: str, sheets: Callable[[], Sheets]) -> None:
    with book_of(sheets()) as book:
        said = printed(answer_of(book, "notice", FIRST_OF_LARGE), tmp_path / "notice.pdf", code)
    name = sheets()["scheme"][0]["name"]
    assert "".join(name.split()) in "".join("".join(said).split())
