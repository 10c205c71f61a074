"""F1 explains where one is and leads back; topics are found by any word, walked by keys, and follow the language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.acts.counter_acts import PAY
from desktop_app.catalog.help import TOPICS
from desktop_app.core.language import MIRRORED
from desktop_app.ui.forms.view import FormView
from desktop_app.ui.pages.act_page import ActPage
from desktop_app.ui.speech.languages import languages
from tests.ui.fit import shared

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.bootstrap import Workplace
    from desktop_app.ui.pages.help import HelpPage


@pytest.fixture
def ready(open_office: Workplace, qtbot: QtBot) -> Workplace:
    """The window with a file, once it answers to its keys."""
    window = open_office.window
    window.activateWindow()
    qtbot.waitUntil(lambda: window.rail.help.shortcut().toString() == "F1")
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    return open_office


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, held)


def ask(office: Workplace, qtbot: QtBot) -> HelpPage:
    """Press F1 where the keyboard is, and wait: a button that its key presses takes a moment."""
    press(Qt.Key.Key_F1)
    qtbot.waitUntil(office.window.rail.help.isChecked)
    return help_in_sight(office)


def type_words(words: str) -> None:
    """Type letters where the keyboard is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, words)


def help_in_sight(office: Workplace) -> HelpPage:
    """The help, which is what one sees."""
    page = office.window.help.page
    assert office.window.stage.currentWidget() is page
    assert office.window.rail.help.isChecked()
    return page


def chosen(page: HelpPage) -> str:
    """The title of the topic that is chosen in the list, which is the one in sight."""
    item = page.topics.currentItem()
    assert item.data(Qt.ItemDataRole.UserRole) == page.browser.topic
    assert page.browser.toPlainText().startswith(item.text())
    return item.text()


@pytest.mark.parametrize(
    ("page", "title"),
    [
        ("today", "First steps"),
        ("members", "Enrol a household"),
        ("premiums", "Take a premium"),
        ("claims", "Report, decide and pay a claim"),
        ("indicators", "The ten indicators"),
        ("statements", "The quarterly statement"),
        ("settings", "Settings"),
    ],
)
def test_f1_opens_the_topic_of_the_page_and_escape_leads_back(
    ready: Workplace, qtbot: QtBot, page: str, title: str
) -> None:
    ready.window.show_page(page)
    ready.worker.settle()
    assert chosen(ask(ready, qtbot)) == title
    press(Qt.Key.Key_Escape)
    assert ready.window.stage.currentWidget() is ready.window.pages[page]
    assert ready.window.rail.buttons[page].isChecked()


def test_f1_in_a_form_explains_the_form_and_leads_back_to_the_line_with_what_was_typed(
    ready: Workplace, qtbot: QtBot
) -> None:
    ready.window.show_page("premiums")
    page = ready.window.pages["premiums"]
    assert isinstance(page, ActPage)
    page.begin(PAY)
    form = page.findChild(FormView)
    assert isinstance(form, FormView)
    editor = form.body.row("amount").editor
    editor.setFocus()
    type_words("1250")
    assert chosen(ask(ready, qtbot)) == "Report, decide and pay a claim"
    press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is editor
    assert editor.text() == "1250"


def test_without_a_file_the_help_begins_with_the_first_steps_and_leads_back_to_the_welcome(
    office: Workplace, qtbot: QtBot
) -> None:
    office.files.begin(None)
    qtbot.waitUntil(lambda: office.window.rail.help.shortcut().toString() == "F1")
    assert office.window.rail.help.isEnabled()
    office.window.rail.help.click()
    assert chosen(help_in_sight(office)) == "First steps"
    office.window.help.page.back.click()
    assert office.window.stage.currentWidget() is office.window.welcome
    assert not office.window.rail.help.isChecked()


def test_the_help_follows_the_language_at_once_and_keeps_its_topic(ready: Workplace, qtbot: QtBot) -> None:
    ready.window.show_page("help", "premiums")
    page = help_in_sight(ready)
    assert "part payment" in page.browser.toPlainText().casefold()
    ready.speak("fr")
    qtbot.waitUntil(lambda: page.heading.text() == "Aide")
    assert chosen(page) == "Encaisser une prime"
    assert "Paiement partiel" in page.browser.toPlainText()


def test_a_language_without_help_reads_english_from_left_to_right(ready: Workplace, qtbot: QtBot) -> None:
    ready.window.show_page("help", "claims")
    page = help_in_sight(ready)
    ready.speak(MIRRORED.code)
    qtbot.waitUntil(page.isRightToLeft)
    assert chosen(page) == "Report, decide and pay a claim"
    block = page.browser.document().begin()
    assert block.textDirection() is Qt.LayoutDirection.LeftToRight
    assert page.browser.document().defaultTextOption().textDirection() is Qt.LayoutDirection.LeftToRight


def test_typing_finds_topics_by_any_word_and_marks_it(ready: Workplace, qtbot: QtBot) -> None:
    ready.speak("fr")
    ready.window.show_page("help")
    page = help_in_sight(ready)
    type_words("VINGT-quatriemes")
    qtbot.waitUntil(lambda: page.listed == ["reserves"])
    assert chosen(page) == "Les provisions en mots simples"
    marked = {selection.cursor.selectedText().casefold() for selection in page.browser.extraSelections()}
    assert marked == {"vingt-quatrièmes"}


def test_what_no_topic_holds_is_said_and_escape_lists_everything_again(ready: Workplace, qtbot: QtBot) -> None:
    ready.window.show_page("help", "file")
    page = help_in_sight(ready)
    assert page.nothing.isHidden()
    type_words("zebra")
    qtbot.waitUntil(lambda: not page.nothing.isHidden())
    assert "zebra" in page.nothing.text()
    press(Qt.Key.Key_Escape)
    assert len(page.listed) == len(TOPICS)
    assert chosen(page) == "The file and its copies"
    assert page.browser.extraSelections() == []


def test_arrows_walk_the_topics_from_the_field_and_enter_leads_into_the_text(ready: Workplace) -> None:
    ready.window.show_page("help", "first_steps")
    page = help_in_sight(ready)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    assert chosen(page) == "Renew or end a policy"
    press(Qt.Key.Key_Up)
    assert chosen(page) == "Enrol a household"
    press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.browser


def test_a_link_is_followed_by_keys_and_alt_left_leads_back(ready: Workplace) -> None:
    ready.window.show_page("help", "policies")
    page = help_in_sight(ready)
    page.browser.setFocus()
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)
    assert chosen(page) == "The ten indicators"
    press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert chosen(page) == "Renew or end a policy"
    press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert ready.window.stage.currentWidget() is ready.window.pages[ready.window.place], "from the first topic to work"


def test_a_link_to_a_topic_the_search_has_left_out_lists_everything_again(ready: Workplace, qtbot: QtBot) -> None:
    ready.window.show_page("help", "policies")
    page = help_in_sight(ready)
    type_words("honest gap")
    qtbot.waitUntil(lambda: page.listed == ["policies"])
    page.browser.show_topic("indicators")
    assert chosen(page) == "The ten indicators"
    assert len(page.listed) == len(TOPICS)
    assert page.search.text() == ""


def test_the_search_of_the_bar_finds_the_help(ready: Workplace) -> None:
    finder = ready.window.bar.finder
    finder.setText("hel")
    assert ("help", "Help", ("help", "")) in finder._places()


def test_no_topic_is_wider_than_the_smallest_window(ready: Workplace, qtbot: QtBot) -> None:
    ready.window.resize(1024, 640)
    ready.window.show_page("help")
    qtbot.waitUntil(lambda: ready.window.width() == 1024 and ready.window.help.page.isVisible())
    for code in (language.code for language in languages()):
        ready.speak(code)
        for topic in shared(TOPICS, code):
            ready.window.show_page("help", topic.name)
            page = help_in_sight(ready)
            assert page.browser.topic == topic.name
            assert page.browser.horizontalScrollBar().maximum() == 0, (code, topic.name)
            assert ready.window.width() == 1024, (code, topic.name)
