"""A paper is read without being looked at: in order, in its languages, cells with their heads, charts in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pikepdf
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
from desktop_app.core.language import PLAIN
from desktop_app.core.shown import Amount
from desktop_app.core.text import text
from desktop_app.pdf.render import render
from tests.pdf.invented import BENGALI, FRENCH, HINDI, KHMER, SENTENCES, URDU, Invented
from tests.pdf.paper import copied
from tests.pdf.read_tags import content_of, read_tags
from tests.pdf.test_chart import SHORT, chart_of
from tests.pdf.test_shaped_text import READER, words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.catalog.pages.page import Block
    from desktop_app.core.language import Language, Speech
    from desktop_app.core.shown import Shown
    from tests.pdf.read_tags import Node

COLUMNS = (
    PaperColumn(text("Test", "Code"), 0.2),
    PaperColumn(text("Test", "Line of the statement"), 0.4),
    PaperColumn(text("Test", "Before"), 0.2, figures=True),
    PaperColumn(text("Test", "After"), 0.2, figures=True),
)
LINE = text("Test", "Premium written")
ROWS = (
    PaperRow(("", text("Test", "Income"), None, None), PaperRowKind.TITLE),
    *(PaperRow((f"P{at:02d}", LINE, Amount(at * 12345), Amount(-75_50)), PaperRowKind.SUB) for at in range(80)),
    PaperRow(("", text("Test", "Sum of all"), Amount(98_765_43), None), PaperRowKind.TOTAL),
)
CHART = PaperChart(chart_of(SHORT[:3], (0.5, None, 0.7), plan=0.6))
NAMED = "محمد اسلم Khan-Bahadur ولد 12"
DOCUMENT = Document(
    text("Test", "Trial statement"),
    "Sample Mutual",
    text("Test", "of one quarter"),
    (
        Heading(text("Test", "Who this is")),
        Facts(((text("Test", "Scheme"), "Sample Mutual"), (text("Test", "Head"), NAMED))),
        Paragraph(text("Test", "Every figure is made of records"), quiet=True),
        PaperTable(COLUMNS, ROWS),
        Heading(text("Test", "How it went"), new_page=True),
        CHART,
        Signatures((text("Test", "Prepared"), text("Test", "Approved by all"))),
    ),
)
LANGUAGES = (BENGALI, FRENCH, HINDI, KHMER, URDU)


def spoken(of: Language | None) -> Speech:
    """A language that says the paper; English without one."""
    return Invented(of) if of else PLAIN


def printed(path: Path, language: Language | None = None, second: Language | None = None) -> Node:
    """The structure of the paper in a language, and perhaps a second one."""
    render(DOCUMENT, spoken(language), path, second=Invented(second) if second else None)
    return read_tags(path)


def shown_by(block: Block) -> Iterator[Shown]:
    """What a block says, from first to last."""
    match block:
        case Heading(said) | Paragraph(said):
            yield said
        case Facts(rows):
            yield from (each for row in rows for each in row)
        case PaperTable(columns, rows):
            yield from (each.label for each in columns)
            yield from (cell for row in rows for cell in row.cells)
        case PaperChart(chart):
            yield chart.title
        case Signatures(roles):
            yield from (each for role in roles for each in (role, text("Paper", "Name, date, signature")))


def said_by(speech: Speech) -> list[str]:
    """The words of the paper in the order in which they are meant."""
    blocks = (each for block in DOCUMENT.blocks for each in shown_by(block))
    return " ".join(map(speech.show, (DOCUMENT.title, DOCUMENT.subtitle, *blocks))).split()


def without_charts(node: Node) -> str:
    """All words of a structure but those that stand within a drawing."""
    return "" if node.kind == "Figure" else " ".join((node.words, *map(without_charts, node.kids)))


@pytest.mark.parametrize("language", [None, *LANGUAGES], ids=lambda each: each.code if each else "en")
def test_the_structure_says_every_word_in_the_order_in_which_it_is_meant(
    tmp_path: Path, language: Language | None
) -> None:
    told, meant = words(without_charts(printed(tmp_path / "x.pdf", language))), said_by(spoken(language))
    if language is KHMER:  # no spaces part its words, and its lines end between them
        told, meant = ["".join(told)], ["".join(meant)]
    assert told == meant


@pytest.mark.skipif(READER is None, reason="there is no second reader here")
@pytest.mark.parametrize(("language", "share"), [(None, 0.99), (HINDI, 0.99), (URDU, 0.9), (KHMER, 1)])
def test_what_is_read_is_what_stands_on_the_pages(tmp_path: Path, language: Language | None, share: float) -> None:
    told = words(without_charts(printed(tmp_path / "x.pdf", language)))
    page = words(copied(tmp_path / "x.pdf"))
    whole = page if language is not KHMER else "".join(page)
    lost = [word for word in told if word not in whole]
    assert len(lost) <= (1 - share) * len(told), lost


@pytest.mark.parametrize("language", [None, URDU, KHMER])
def test_nothing_is_painted_that_is_neither_read_nor_marked_as_only_seen(
    tmp_path: Path, language: Language | None
) -> None:
    printed(tmp_path / "x.pdf", language, FRENCH)
    with pikepdf.open(tmp_path / "x.pdf") as pdf:
        assert len(pdf.pages) > 2
        for page in pdf.pages:
            content = content_of(page)
            assert content.loose == []
            assert content.stretches


def test_heads_and_feet_of_pages_are_seen_only(tmp_path: Path) -> None:
    root = printed(tmp_path / "x.pdf")
    assert "page 1 of" not in root.said
    with pikepdf.open(tmp_path / "x.pdf") as pdf:
        for number, page in enumerate(pdf.pages, 1):
            assert f"page {number} of {len(pdf.pages)}" in "".join(content_of(page).seen)


def test_headings_go_down_a_step_at_a_time(tmp_path: Path) -> None:
    kinds = [each.kind for each in printed(tmp_path / "x.pdf").kids if each.kind.startswith("H")]
    assert kinds == ["H1", "H2", "H2"]


@pytest.mark.parametrize("language", [None, URDU])
def test_every_cell_has_the_head_of_its_column_and_of_its_row(tmp_path: Path, language: Language | None) -> None:
    facts, table = printed(tmp_path / "x.pdf", language).every("Table")
    assert [[cell.kind for cell in row.kids] for row in facts.kids] == [["TH", "TD"]] * 2
    head, title, *rows = table.kids
    speech = spoken(language)
    assert [words(cell.words) for cell in head.kids] == [speech.show(each.label).split() for each in COLUMNS]
    assert all(cell.attributes["/Scope"] == "/Column" for cell in head.kids)
    assert [(cell.kind, cell.attributes["/ColSpan"]) for cell in title.kids] == [("TH", len(COLUMNS))]
    assert len(rows) == len(ROWS) - 1
    for row, told in zip(rows, ROWS[1:], strict=True):
        assert [words(cell.words) for cell in row.kids] == [speech.show(cell).split() for cell in told.cells]
        assert [cell.kind for cell in row.kids] == ["TH" if told.cells[0] else "TD", "TH", "TD", "TD"]
        assert {str(cell.attributes["/Scope"]) for cell in row.kids if cell.kind == "TH"} == {"/Row"}


def test_a_head_that_stands_on_every_page_is_read_once(tmp_path: Path) -> None:
    assert printed(tmp_path / "x.pdf").said.count("Before") == 1
    with pikepdf.open(tmp_path / "x.pdf") as pdf:
        assert ["Before" in "".join(content_of(page).seen) for page in pdf.pages] == [False, True, True, False]


def test_a_chart_says_in_words_what_it_shows_and_where_it_stands(tmp_path: Path) -> None:
    (figure,) = printed(tmp_path / "x.pdf").every("Figure")
    assert (
        figure.alternative
        == "Chart: Ratio. Q1: 50.0 % (plan 60.0 %); Q2: no value (plan 60.0 %); Q3: 70.0 % (plan 60.0 %)"
    )
    left, foot, right, top = map(float, figure.attributes["/BBox"])
    assert 0 < left < right < 596
    assert 0 < foot < top < 842


def test_a_chart_that_knows_nothing_is_no_figure(tmp_path: Path) -> None:
    empty = PaperChart(chart_of(SHORT[:2], (None, None)))
    render(Document(LINE, "Sample", LINE, (empty,)), PLAIN, tmp_path / "x.pdf")
    assert not list(read_tags(tmp_path / "x.pdf").every("Figure"))


def test_the_second_language_says_which_it_is(tmp_path: Path) -> None:
    root = printed(tmp_path / "x.pdf", None, URDU)
    spans = list(root.every("Span"))
    second = Invented(URDU)
    assert spans[0].language == "en"
    assert spans[1].language == "ur"
    assert words(spans[1].words) == second.say(DOCUMENT.title).split()
    assert {span.language for span in spans} == {"en", "ur"}


def test_a_text_that_runs_over_two_pages_is_one_paragraph(tmp_path: Path) -> None:
    long = text("Test", "{words}", words=" ".join(f"word{number}" for number in range(1500)))
    render(Document(LINE, "Sample", LINE, (Paragraph(long),)), PLAIN, tmp_path / "x.pdf")
    *_, paragraph = read_tags(tmp_path / "x.pdf").kids
    assert paragraph.kind == "P"
    assert words(paragraph.words) == [f"word{number}" for number in range(1500)]


def test_pages_know_of_each_stretch_whose_it_is(tmp_path: Path) -> None:
    printed(tmp_path / "x.pdf", URDU, FRENCH)
    with pikepdf.open(tmp_path / "x.pdf") as pdf:
        nums = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
        owners = dict(zip(map(int, nums[::2]), nums[1::2], strict=True))
        assert len(owners) == len(pdf.pages)
        for page in pdf.pages:
            for place, owner in enumerate(owners[int(page.StructParents)]):
                assert place in [kid if isinstance(kid, int) else int(kid.get("/MCID", -1)) for kid in owner.K]


def test_a_sentence_of_every_script_is_read_as_it_is_written(tmp_path: Path) -> None:
    for language in LANGUAGES:
        sentence = text("Test", "{words}", words=SENTENCES[language.code])
        render(Document(LINE, "Sample", LINE, (Paragraph(sentence),)), Invented(language), tmp_path / "x.pdf")
        assert words(read_tags(tmp_path / "x.pdf").kids[-1].words) == words(SENTENCES[language.code])
