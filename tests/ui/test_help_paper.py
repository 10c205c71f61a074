"""Every topic of the help is printed whole, in every language there is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter

from desktop_app.catalog.help import TOPICS
from desktop_app.catalog.pages.page import Heading, PaperTable, Paragraph
from desktop_app.core.language import PLAIN
from desktop_app.reports.help_paper import help_document
from desktop_app.ui.speech.help_texts import HelpTexts
from desktop_app.ui.speech.languages import languages, speech_for
from desktop_app.ui.views.help_paper import written

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.bootstrap import Workplace

MOST = {"ur": 0.9, "km": 0.95}
"""How much of the words is found again where letters change their order on paper."""


@pytest.mark.parametrize("code", [each.code for each in languages()])
def test_the_keyboard_sheet_is_printed_to_its_last_word(tmp_path: Path, code: str) -> None:
    markdown = HelpTexts(speech_for(code)).markdown("keyboard")
    with pypdfium2.PdfDocument(written(markdown, code, tmp_path / "keyboard.pdf")) as document:
        found = "".join(page.get_textpage().get_text_range() for page in document)
    on_paper = re.sub(r"\W", "", found)
    words = re.findall(r"\w+", re.sub(r"\]\([^)]*\)", "", markdown))
    seen = [word for word in words if word in on_paper]
    assert len(words) > 300
    assert len(seen) >= MOST.get(code, 0.99) * len(words)


@pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.name)
def test_every_topic_keeps_its_headings_and_tables_on_paper(topic: object) -> None:
    markdown = HelpTexts(speech_for("en")).markdown(topic.name)  # type: ignore[attr-defined]
    blocks = list(help_document(markdown).blocks)
    assert sum(isinstance(each, Heading) for each in blocks) == len(re.findall(r"^##", markdown, re.MULTILINE))
    tables = [each for each in blocks if isinstance(each, PaperTable)]
    assert len(tables) == len(re.findall(r"^\|[\s|:-]+\|$", markdown, re.MULTILINE))
    assert all(len(row.cells) == len(table.columns) for table in tables for row in table.rows)


def test_signs_of_markdown_are_not_on_paper_and_points_of_a_list_are() -> None:
    blocks = help_document("# Title\n\nPress **Save** now, `F1` for [help](x.md).\n\n- **First** point\n").blocks
    said = [PLAIN.say(each.words) for each in blocks if isinstance(each, Paragraph)]
    assert said == ["Press Save now, F1 for help.", "• First point"]


def test_ctrl_p_prints_the_topic_in_sight(office: Workplace, tmp_path: Path) -> None:
    office.window.show_page("help", "keyboard")
    page = office.window.help.page
    assert page.print_button.shortcut().toString() == "Ctrl+P"
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    page.paper.print_on(printer)
    office.worker.settle()
    assert (tmp_path / "out.pdf").stat().st_size > 10_000
    assert "sent to the printer" in office.window.messages.words.text()
