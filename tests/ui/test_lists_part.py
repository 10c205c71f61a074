"""The words of a list are renamed, merged, retired and put in order by keyboard, and each of these is taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from desktop_app.acts.undo import take_back
from desktop_app.core.records.person import Person
from desktop_app.store.rows import find, insert
from desktop_app.store.save import saving
from desktop_app.store.words import find_words
from desktop_app.ui.look.spacing import HAIR
from desktop_app.ui.pages.lists_part import ListsPart
from desktop_app.ui.pages.settings import SettingsPage
from desktop_app.ui.pages.settings_parts import WIDEST
from tests.ui.pages import open_scheme, shown

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.bootstrap import Workplace
    from desktop_app.store.database import Book


@pytest.fixture
def part(office: Workplace, tmp_path: Path) -> ListsPart:
    """The villages of the small scheme, in which four more people live."""
    open_scheme(office, tmp_path, "settings")
    with saving(book_of(office), "import") as save:
        for at, village in enumerate(("Kisumu", "Kisumu", "kisumu", "Ahero"), 1):
            insert(save, "people", Person(code=f"K-{at}", name=f"Member {at}", village=village, relation="holder"))
    page = shown(office, "settings", SettingsPage, "lists:village")
    assert isinstance(page.part, ListsPart)
    office.window.activateWindow()
    page.part.first_focus().setFocus()
    return page.part


def book_of(office: Workplace) -> Book:
    """The book on the desk."""
    assert office.desk.book is not None
    return office.desk.book


def words(part: ListsPart) -> list[tuple[object, object]]:
    """The words in sight with their counts."""
    return [(row[0], row[1]) for row in part.table.records.rows]


def press(office: Workplace, key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    focused = QApplication.focusWidget()
    assert isinstance(focused, QWidget)
    QTest.keyClick(focused, key, keys)
    office.worker.settle()


def fill(part: ListsPart, office: Workplace, answer: str) -> None:
    """Write an answer over what stands in the first line, then why, and save."""
    assert part.form is not None
    for typed in (answer, "one village"):
        editor = QApplication.focusWidget()
        assert isinstance(editor, QLineEdit)
        editor.selectAll()
        QTest.keyClicks(editor, typed)
        office.worker.settle()
        if typed == answer:
            press(office, Qt.Key.Key_Return)
    press(office, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def undo(office: Workplace) -> None:
    """Take the last save back, as the page Data does."""
    name = "{}-{}".format(*book_of(office).one("SELECT device, number FROM saves ORDER BY id DESC LIMIT 1") or ())
    who = office.desk.who
    office.desk.act(lambda book: take_back(book, {"save": name, "why": "a slip"}, who), lambda _: None)
    office.worker.settle()


def test_words_that_differ_in_case_only_are_told_and_merged(office: Workplace, part: ListsPart, qtbot: QtBot) -> None:
    assert words(part) == [("Ahero", 1), ("Kisumu", 2), ("kisumu", 1)]
    assert [row[3] for row in part.table.records.rows] == [None, "kisumu", "Kisumu"]
    part.table.choose("kisumu")
    press(office, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: part.form is not None)  # a key presses a button for a moment
    assert part.form is not None
    assert part.form.body.row("into").read() == ("Kisumu", [])
    fill(part, office, "Ahero")
    assert part.form is None
    assert words(part)[:2] == [("Ahero", 2), ("Kisumu", 2)]
    assert find(book_of(office), "people", "K-3").village == "Ahero"
    undo(office)
    assert words(part) == [("Ahero", 1), ("Kisumu", 2), ("kisumu", 1)]


def test_enter_renames_a_word_everywhere_and_the_new_one_is_offered(office: Workplace, part: ListsPart) -> None:
    part.table.choose("Kisumu")
    press(office, Qt.Key.Key_Return)
    fill(part, office, "Kisumu Town")
    assert office.window.messages.words.text() == "“Kisumu Town” stands in the place of “Kisumu” in 2 records."
    assert words(part) == [("Ahero", 1), ("kisumu", 1), ("Kisumu Town", 2), ("Kisumu", 0)]
    assert find_words(book_of(office), "village", "town") == ["Kisumu Town"]


def test_a_word_is_retired_and_brought_back_and_all_buttons_keep_their_places(
    office: Workplace, part: ListsPart, qtbot: QtBot
) -> None:
    places, button = [each.geometry() for each in part.buttons.values()], part.buttons["retire"]
    part.table.choose("Ahero")
    press(office, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Ahero" not in find_words(book_of(office), "village", ""))
    office.worker.settle()
    assert words(part)[-1] == ("Ahero", 1)
    QApplication.processEvents()
    assert (part.table.current_key, button.text()) == ("Ahero", "Bring back")
    assert [each.geometry() for each in part.buttons.values()] == places
    assert not part.buttons["up"].isEnabled()
    button.click()
    office.worker.settle()
    assert "Ahero" in find_words(book_of(office), "village", "")
    assert button.text() == "Retire"


def test_alt_and_an_arrow_order_a_list_until_its_order_is_given_up(office: Workplace, part: ListsPart) -> None:
    assert not part.buttons["forget"].isEnabled()
    part.table.choose("kisumu")
    press(office, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    press(office, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert part.table.current_key == "kisumu"
    assert find_words(book_of(office), "village", "") == ["kisumu", "Ahero", "Kisumu"]
    part.buttons["forget"].click()
    office.worker.settle()
    assert not part.buttons["forget"].isEnabled()
    assert words(part)[0] == ("Ahero", 1)


def test_a_list_is_as_wide_as_the_page_and_a_form_no_wider_than_others(office: Workplace, part: ListsPart) -> None:
    page = office.window.pages["settings"]
    assert isinstance(page, SettingsPage)
    office.window.resize(1366, 768)
    QApplication.processEvents()
    assert page.stack.width() - part.width() <= HAIR
    part.table.choose("Kisumu")
    press(office, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert part.form is not None
    assert part.form.width() == WIDEST
    part.go_back()
    QApplication.processEvents()
    assert page.stack.width() - part.width() <= HAIR
