"""Without room for all words the buttons keep their icons, and what they are about stands whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QFrame

from desktop_app.ui.look.button_line import ButtonLine, spare_words
from desktop_app.ui.look.elided_button import ElidedButton
from desktop_app.ui.look.elided_label import ElidedLabel
from desktop_app.ui.look.fitted_combo import FittedCombo
from desktop_app.ui.look.icons import put_icon
from desktop_app.ui.look.layouts import across
from desktop_app.ui.look.spacing import GAP

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

TITLE = "Triangles of claims by the month"


def line_of(qtbot: QtBot, width: int) -> tuple[ElidedLabel, list[ElidedButton], ButtonLine]:
    """A title and three buttons in so much room."""
    title, buttons = ElidedLabel(), [ElidedButton() for _ in range(3)]
    title.setText(TITLE)
    for button in buttons:
        button.say("Save as a file", "Ctrl+S")
        put_icon(button, "save")
    line = ButtonLine((title,), buttons)
    qtbot.addWidget(line)
    line.resize(width, 40)
    line.show()
    QApplication.processEvents()
    return title, buttons, line


@pytest.mark.usefixtures("dressed")
def test_the_title_stands_whole_and_the_tips_tell_the_words_of_the_buttons(qtbot: QtBot) -> None:
    title, buttons, _ = line_of(qtbot, 450)
    assert title.width() == title.sizeHint().width()
    assert {button.toolTip() for button in buttons} == {"Save as a file · Ctrl+S"}
    assert {button.text() for button in buttons} == {"Save as a file"}
    assert all(button.width() == button.sizeHint().width() < button.whole_width() for button in buttons)


@pytest.mark.usefixtures("dressed")
def test_with_room_or_fewer_words_the_buttons_say_them(qtbot: QtBot) -> None:
    title, buttons, line = line_of(qtbot, 450)
    title.setText("Short")
    for button in buttons:
        button.say("Save")
    for _ in range(2):  # the line hears of the words, then the buttons of their room
        QApplication.processEvents()
    assert [button.toolTip() for button in buttons] == [""] * 3
    title.setText(TITLE)
    line.resize(900, 40)
    QApplication.processEvents()
    assert all(button.width() == button.whole_width() for button in buttons)


@pytest.mark.usefixtures("dressed")
def test_a_list_to_choose_from_is_no_wider_than_its_words_are_now(qtbot: QtBot) -> None:
    chooser = FittedCombo()
    qtbot.addWidget(chooser)
    chooser.addItem("A quarter of the year in the words of a language that needs many")
    wide = chooser.minimumSizeHint().width()
    chooser.clear()
    chooser.addItem("Quarter")
    assert chooser.minimumSizeHint().width() == chooser.sizeHint().width() < wide


@pytest.mark.usefixtures("dressed")
def test_of_the_tools_of_a_page_one_after_the_other_keeps_its_icon_until_the_rest_are_whole(qtbot: QtBot) -> None:
    place = QFrame()
    qtbot.addWidget(place)
    line = across(place)
    buttons = [ElidedButton() for _ in range(3)]
    for button in buttons:
        button.say("Collect premiums", "Ctrl+G")
        put_icon(button, "take")
        line.addWidget(button)
    whole = 3 * buttons[0].whole_width() + 2 * GAP
    spare_words(line, whole)
    assert [button.toolTip() for button in buttons] == ["Ctrl+G"] * 3
    spare_words(line, whole - 1)
    assert [button.toolTip() for button in buttons] == ["Collect premiums · Ctrl+G", "Ctrl+G", "Ctrl+G"]
    spare_words(line, whole)
    assert [button.toolTip() for button in buttons] == ["Ctrl+G"] * 3
