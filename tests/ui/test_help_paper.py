"""Every topic of the help is printed whole, in every language there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2
import pytest
from PySide6.QtGui import QPdfWriter

from desktop_app.catalog.help import TOPICS
from desktop_app.ui.speech.help_texts import HelpTexts
from desktop_app.ui.speech.languages import languages, speech_for
from desktop_app.ui.views.help_browser import HelpBrowser
from desktop_app.ui.views.help_paper import print_topic

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.bootstrap import Workplace


def printed(browser: HelpBrowser, place: Path) -> str:
    """All words on the pages of the topic in sight."""
    print_topic(browser, QPdfWriter(str(place)))
    with pypdfium2.PdfDocument(place) as document:
        return " ".join(page.get_textpage().get_text_range() for page in document)


def letters(words: str) -> str:
    """Words without what breaks their lines."""
    return "".join(letter for letter in words if letter.isalnum())


@pytest.mark.parametrize("code", [each.code for each in languages() if not each.right_to_left])
def test_the_keyboard_sheet_is_printed_to_its_last_word(qtbot: QtBot, tmp_path: Path, code: str) -> None:
    browser = HelpBrowser(HelpTexts(speech_for(code)))
    qtbot.addWidget(browser)
    browser.show_topic("keyboard")
    found = letters(printed(browser, tmp_path / "keyboard.pdf"))
    lines = [line for line in browser.toPlainText().splitlines() if line.strip()]
    missing = [line for line in lines if letters(line) not in found]
    assert len(lines) > 40
    assert missing == []


def test_what_is_dark_on_the_screen_is_black_on_paper_and_the_screen_stays(qtbot: QtBot, tmp_path: Path) -> None:
    browser = HelpBrowser(HelpTexts(speech_for("en")))
    qtbot.addWidget(browser)
    browser.show_topic(TOPICS[0].name)
    before = browser.document().toHtml()
    printed(browser, tmp_path / "first.pdf")
    assert browser.document().toHtml() == before


def test_the_page_of_the_help_has_the_button(office: Workplace) -> None:
    office.window.show_page("help", "keyboard")
    assert office.window.help.page.print_button.shortcut().toString() == "Ctrl+P"
