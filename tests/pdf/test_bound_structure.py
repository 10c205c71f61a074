"""A bound document is read in order too: its contents, what stands side by side, figures at a glance."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pikepdf
import pytest

from desktop_app.catalog.pages.page import (
    ChartRow,
    Contents,
    CoverPage,
    Document,
    Heading,
    PaperColumn,
    PaperRow,
    PaperTable,
    Score,
    ScoreTable,
    SideBySide,
    Signatures,
)
from desktop_app.core.language import PLAIN
from desktop_app.core.shown import Amount, Share
from desktop_app.core.text import text
from desktop_app.pdf.render import render
from tests.pdf.invented import KHMER, URDU, Invented
from tests.pdf.paper import pages
from tests.pdf.read_tags import read_tags
from tests.pdf.test_archive import violations
from tests.pdf.test_chart import SHORT, chart_of
from tests.pdf.test_shaped_text import words

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.core.language import Language, Speech
    from tests.pdf.read_tags import Node

TITLE, DAYS = text("Test", "Yearly book"), text("Test", "of one year")
COLUMNS = (PaperColumn(text("Test", "Line")), PaperColumn(text("Test", "Amount"), figures=True))
TABLES = tuple(PaperTable(COLUMNS, tuple([PaperRow((f"{name}-row", Amount(7)))] * 2)) for name in "ab")
SCORE = Score(
    text("Test", "Claims ratio"), text("Test", "Claims of premium"), Share(0.5), (0.4, None, 0.5), Share(0.4), DAYS
)
GLANCE = tuple(text("Test", "{name}", name=name) for name in ("Figure", "Value", "Course", "Before", "Standing"))
BOOK = Document(
    TITLE,
    "Sample Mutual",
    DAYS,
    (
        CoverPage("Sample Mutual", TITLE, DAYS, (text("Test", "Draft"),)),
        Contents(text("Test", "Contents")),
        Heading(text("Test", "First part"), new_page=True),
        ScoreTable(GLANCE, (SCORE,)),
        Heading(text("Test", "Within"), level=2),
        SideBySide(TABLES),
        Heading(text("Test", "Second part"), new_page=True),
        ChartRow((chart_of(SHORT[:2], (0.1, 0.2)), chart_of(SHORT[:2], (None, None)))),
        Signatures((text("Test", "Prepared"), text("Test", "Approved")), ("Amina",)),
    ),
    watermark=text("Test", "Trial"),
)


def printed(path: Path, language: Language | None) -> tuple[Node, Speech]:
    """The structure of the book in a language."""
    speech = Invented(language) if language else PLAIN
    render(BOOK, speech, path)
    return read_tags(path), speech


@pytest.mark.parametrize("language", [None, URDU, KHMER])
def test_a_bound_document_keeps_to_pdf_a_3(tmp_path: Path, language: Language | None) -> None:
    printed(tmp_path / "x.pdf", language)
    assert violations(tmp_path / "x.pdf") == []


@pytest.mark.parametrize("language", [None, URDU])
def test_headings_go_down_a_step_at_a_time(tmp_path: Path, language: Language | None) -> None:
    root, _ = printed(tmp_path / "x.pdf", language)
    kinds = [each.kind for each in root.kids if each.kind[0] == "H" and each.kind[1:].isdigit()]
    assert kinds == ["H1", "H2", "H2", "H3", "H2"]


@pytest.mark.parametrize("language", [None, URDU])
def test_contents_are_a_list_of_links_with_the_numbers_of_their_pages(
    tmp_path: Path, language: Language | None
) -> None:
    root, speech = printed(tmp_path / "x.pdf", language)
    (contents,) = root.every("TOC")
    lines = [words(link.said) for link in contents.every("Link")]
    parts = [speech.say(text("Test", name)).split() for name in ("First part", "Second part")]
    assert lines == [[*parts[0], "3"], [*parts[1], "4"]]
    with pikepdf.open(tmp_path / "x.pdf") as pdf:
        assert [str(note.Contents).split() for note in pdf.pages[1].Annots] == parts


@pytest.mark.parametrize("language", [None, URDU])
def test_what_stands_side_by_side_is_read_one_after_the_other(tmp_path: Path, language: Language | None) -> None:
    root, _ = printed(tmp_path / "x.pdf", language)
    glance, *beside = root.every("Table")
    assert [len(row.kids) for row in glance.kids] == [len(GLANCE)] * 2
    assert [[words(row.kids[0].words) for row in table.kids[1:]] for table in beside] == [
        [["a-row"]] * 2,
        [["b-row"]] * 2,
    ]
    assert all(row.kids[0].attributes["/Scope"] == "/Row" for row in (glance.kids[1], beside[0].kids[1]))


def test_a_course_in_a_row_and_a_small_chart_say_what_they_show(tmp_path: Path) -> None:
    root, _ = printed(tmp_path / "x.pdf", None)
    assert [each.alternative for each in root.every("Figure")] == [
        "Chart: Claims ratio. 40.0 %; –; 50.0 %",
        "Chart: Ratio. Q1: 10.0 %; Q2: 20.0 %",
    ]


@pytest.mark.parametrize("language", [None, URDU])
def test_who_signs_is_read_with_the_name_and_where_to_sign(tmp_path: Path, language: Language | None) -> None:
    root, speech = printed(tmp_path / "x.pdf", language)
    places = [words(each.said) for each in root.kids[-1].kids]
    hint = speech.say(text("Paper", "Name, date, signature")).split()
    roles = [speech.say(text("Test", role)).split() for role in ("Prepared", "Approved")]
    assert places == [[*roles[0], "Amina", *hint], [*roles[1], *hint]]


def test_a_word_across_the_page_is_seen_only(tmp_path: Path) -> None:
    root, _ = printed(tmp_path / "x.pdf", None)
    assert "Trial" not in root.said


def test_a_ratio_of_thousands_of_percent_stands_in_one_line_with_its_sign(tmp_path: Path) -> None:
    """A young scheme owes little and holds its capital: its solvency is of that size, and grouped as wide as here."""
    young = replace(SCORE, value=Share(208.614), before=Share(208.614))
    render(replace(BOOK, blocks=(ScoreTable(GLANCE, (young,)),)), PLAIN, tmp_path / "x.pdf")
    assert "20861.4 % 20861.4 %" in pages(tmp_path / "x.pdf")[0]
