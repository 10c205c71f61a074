"""The window: files, the rail, the language, the messages, and that everything fits."""

from __future__ import annotations

from threading import current_thread, main_thread
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit

from desktop_app.acts.book import Book, open_book
from desktop_app.acts.scheme import describe_scheme
from desktop_app.acts.who import Who
from desktop_app.catalog.mark import Tone
from desktop_app.catalog.navigation import NAVIGATION
from desktop_app.core.language import MIRRORED, STRETCHED
from desktop_app.core.text import text
from desktop_app.ui.look.spacing import GAP, TIGHT
from desktop_app.ui.shell import front_office
from desktop_app.ui.shell.menu_entry import MenuEntry
from desktop_app.ui.shell.page_loader import read_page
from tests.ui.beats import Beats

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from threading import Thread

    from pytestqt.qtbot import QtBot

    from desktop_app.bootstrap import Workplace
    from desktop_app.ui.pages.page import Page
    from desktop_app.ui.shell.desk import Desk


def words_of(office: Workplace) -> list[str]:
    """Every word that stands in sight."""
    labels = [each.text() for each in office.window.findChildren(QLabel)]
    buttons = [each.text() for each in office.window.findChildren(QAbstractButton)]
    return [words for words in (*labels, *buttons) if any(letter.isalpha() for letter in words)]


def name_the_scheme(book: Book) -> None:
    """Give a new file its scheme."""
    describe_scheme(book, {"name": "Nawa Jeevan", "currency": "NPR", "fiscal_year_start": 4}, Who("maya"))


def settle_language(office: Workplace, qtbot: QtBot, code: str) -> None:
    """Change the language and wait until the window has heard of it."""
    before = office.window.rail.buttons["members"].text()
    office.speak(code)
    qtbot.waitUntil(lambda: office.window.rail.buttons["members"].text() != before)


def test_without_a_file_one_is_offered_three_ways_to_begin(office: Workplace) -> None:
    office.files.begin(None)
    assert office.window.stage.currentWidget() is office.window.welcome
    assert not office.window.rail.buttons["members"].isEnabled()
    assert office.window.welcome.open.accessibleName() == "Open a file"


def test_an_opened_file_shows_its_scheme_and_its_first_page(open_office: Workplace) -> None:
    window = open_office.window
    assert window.bar.scheme.text() == "Sahyog Health Mutual"
    assert window.bar.office.text() == "Banke office"
    assert window.windowTitle() == "Sahyog Health Mutual – Coverbook"
    assert window.stage.currentWidget() is window.pages["today"]
    assert window.rail.buttons["today"].isChecked()
    assert window.rail.status.text().startswith("Saved ")


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_presses_a_button_as_the_space_bar_does(open_office: Workplace, key: Qt.Key) -> None:
    window = open_office.window
    window.show_page("members")
    button, pressed = window.pages["members"].primary_button, list[bool]()
    button.clicked.connect(lambda: pressed.append(True))
    button.setFocus()
    QTest.keyClick(button, key)
    assert pressed == [True]


def test_a_scheme_that_gets_its_name_shows_it_in_the_bar(office: Workplace, tmp_path: Path) -> None:
    office.files.make(tmp_path / "new")
    office.worker.settle()
    assert office.window.stage.currentWidget() is office.files.beginning
    office.desk.act(name_the_scheme, lambda _: None)
    office.worker.settle()
    assert office.window.bar.scheme.text() == "Nawa Jeevan"
    assert office.remembered.last_file == tmp_path / "new.coverbook"


def test_the_last_file_is_opened_again(open_office: Workplace, scheme_file: Path) -> None:
    assert open_office.remembered.last_file == scheme_file


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty"),
        (b"no scheme at all" * 1000, "not a Coverbook file"),
    ],
)
def test_a_file_that_is_none_of_ours_is_refused_with_its_sentence(
    office: Workplace, tmp_path: Path, content: bytes, sentence: str
) -> None:
    path = tmp_path / "other.coverbook"
    path.write_bytes(content)
    office.bookcase.open(path)
    office.worker.settle()
    assert office.window.messages.isVisible()
    assert sentence in office.window.messages.words.text()
    assert office.window.stage.currentWidget() is office.window.welcome


def test_a_refused_file_leaves_the_open_one_where_it_is(open_office: Workplace, tmp_path: Path) -> None:
    open_office.bookcase.open(tmp_path / "missing.coverbook")
    open_office.worker.settle()
    assert open_office.desk.book is not None
    assert "missing.coverbook" in open_office.window.messages.words.text()
    assert open_office.window.stage.currentWidget() is open_office.window.pages["today"]


def test_a_file_that_another_program_has_may_be_looked_at(office: Workplace, scheme_file: Path) -> None:
    holder = open_book(scheme_file, who=("asha", "counter-2"))
    office.bookcase.open(scheme_file)
    office.worker.settle()
    assert office.window.looking.isVisible()
    assert "asha" in office.window.looking.words.text()
    assert office.desk.book is not None
    assert office.desk.book.read_only
    holder.close()


def test_closing_the_window_lets_go_of_the_file(open_office: Workplace, scheme_file: Path) -> None:
    open_office.window.close()
    book = open_book(scheme_file)
    assert not book.read_only
    book.close()


def test_a_new_scheme_never_takes_the_place_of_a_file(office: Workplace, scheme_file: Path) -> None:
    before = scheme_file.read_bytes()
    office.files.make(scheme_file)
    office.worker.settle()
    assert "is there already" in office.window.messages.words.text()
    assert scheme_file.read_bytes() == before


def test_a_change_of_language_says_everything_again_at_once(open_office: Workplace, qtbot: QtBot) -> None:
    english = words_of(open_office)
    settle_language(open_office, qtbot, STRETCHED.code)
    names = {"Coverbook", "Sahyog Health Mutual", "Banke office", open_office.desk.who.user, "A"}
    left = [words for words in words_of(open_office) if words in english and words not in names]
    assert left == []
    assert open_office.window.findChildren(QLineEdit)[0].placeholderText().startswith("[")
    assert open_office.remembered.language == STRETCHED.code


def test_a_page_out_of_sight_says_its_words_in_another_language_when_one_comes_back(
    open_office: Workplace, qtbot: QtBot
) -> None:
    window = open_office.window
    window.show_page("members")
    window.show_page("today")
    heading = window.pages["members"].heading
    settle_language(open_office, qtbot, STRETCHED.code)
    assert window.pages["today"].heading.text().startswith("[")
    assert not heading.text().startswith("[")
    window.show_page("members")
    assert heading.text().startswith("[")


def test_an_open_message_changes_its_language_too(open_office: Workplace, qtbot: QtBot) -> None:
    open_office.desk.tell(Tone.GOOD, text("Test", "Saved: one person."), text("Test", "Correct it"), lambda: None)
    settle_language(open_office, qtbot, STRETCHED.code)
    assert open_office.window.messages.words.text().startswith("[")
    assert open_office.window.messages.act.text().startswith("[")


def test_from_right_to_left_the_rail_stands_on_the_right(open_office: Workplace, qtbot: QtBot) -> None:
    window = open_office.window
    assert window.rail.mapTo(window, QPoint(0, 0)).x() == 0
    settle_language(open_office, qtbot, MIRRORED.code)
    qtbot.waitUntil(lambda: window.rail.mapTo(window, QPoint(0, 0)).x() > window.width() // 2)
    assert window.bar.scheme.mapTo(window, QPoint(0, 0)).x() > window.bar.language.mapTo(window, QPoint(0, 0)).x()


@pytest.mark.parametrize("code", ["en", "fr", STRETCHED.code, MIRRORED.code])
def test_the_window_fits_the_smallest_screen_in_every_language(open_office: Workplace, qtbot: QtBot, code: str) -> None:
    if code != "en":
        settle_language(open_office, qtbot, code)
    open_office.window.resize(1024, 640)
    assert open_office.window.minimumSizeHint().width() <= 1024
    assert open_office.window.minimumSizeHint().height() <= 640


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("code", ["en", "ta"])
def test_the_place_one_is_at_stands_whole_in_bold_letters(open_office: Workplace, qtbot: QtBot, code: str) -> None:
    settle_language(open_office, qtbot, STRETCHED.code)
    settle_language(open_office, qtbot, code)
    open_office.window.resize(1024, 640)
    QApplication.processEvents()
    letters = QFont(open_office.window.font())
    letters.setBold(True)
    for button in open_office.window.rail.buttons.values():
        beside = button.iconSize().width() + 2 * GAP + TIGHT
        assert QFontMetrics(letters).horizontalAdvance(button.text()) + beside <= button.width()


def test_the_rail_is_walked_by_keys(open_office: Workplace) -> None:
    rail = open_office.window.rail
    keys = [button.shortcut().toString() for button in rail.buttons.values()]
    assert keys[:10] == [f"Alt+{number % 10}" for number in range(1, 11)]
    assert keys[10:] == [""] * (len(NAVIGATION) - 10)
    rail.buttons["members"].setFocus()
    QTest.keyClick(rail.buttons["members"], Qt.Key.Key_Up)
    assert rail.buttons["today"].isChecked()
    assert open_office.window.place == "today"


def test_every_place_of_the_rail_has_an_accessible_name(office: Workplace) -> None:
    assert all(button.accessibleName() for button in office.window.rail.buttons.values())


def test_long_work_is_shown_in_the_corner_with_the_way_to_stop_it(open_office: Workplace) -> None:
    open_office.worker.busy.emit(True)
    sign = open_office.window.rail._sign
    assert sign is not None
    assert sign.isVisible()
    stopped: list[bool] = []
    open_office.window.rail.stopped.connect(lambda: stopped.append(True))
    QTest.mouseClick(sign.stop, Qt.MouseButton.LeftButton)
    assert stopped == [True]
    open_office.worker.busy.emit(False)
    assert not sign.isVisible()


def test_commands_are_found_and_done_from_the_search_field(open_office: Workplace, qtbot: QtBot) -> None:
    finder = open_office.window.bar.finder
    done: list[str] = []
    open_office.window.bar.offer(
        (MenuEntry(text("Test", "Weigh the paper"), "print", "", lambda: done.append("weighed")),)
    )
    finder.setFocus()
    QTest.keyClicks(finder, "weigh")
    qtbot.waitUntil(lambda: finder.findings.count() == 1)
    open_office.worker.settle()
    QTest.keyClick(finder, Qt.Key.Key_Return)
    assert done == ["weighed"]


PIECES = ("build_page", "put_up_page", "enter_book")


def test_a_book_is_shown_in_pieces_between_which_the_window_answers(
    office: Workplace, scheme_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    beats = Beats()
    for name in PIECES:
        monkeypatch.setattr(office.window, name, beats.noting(name, getattr(office.window, name)))
    office.bookcase.open(scheme_file)
    office.worker.settle()
    assert beats.pieces == [*PIECES]
    assert beats.are_between_all
    assert office.window.stage.currentWidget() is office.window.pages["today"]


def test_what_every_page_is_made_of_is_read_beside_the_window(
    office: Workplace, scheme_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: dict[str, Thread] = {}

    def noted(name: str) -> Callable[[Desk], Page]:
        read[name] = current_thread()
        return read_page(name)

    monkeypatch.setattr(front_office, "read_page", noted)
    office.bookcase.open(scheme_file)
    office.worker.settle()
    assert set(read) == {place.name for place in NAVIGATION}
    assert main_thread() not in read.values()
