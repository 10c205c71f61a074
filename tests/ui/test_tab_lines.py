"""Tabs go on in further lines where one has no room, and are turned by mouse and arrows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from desktop_app.ui.look.layouts import down
from desktop_app.ui.look.tab_lines import TabLines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

WORDS = ["Targets", "Business plan", "Nine principles", "Target populations", "Confirmed reserves"]


@pytest.fixture
def tabs(qtbot: QtBot) -> Iterator[TabLines]:
    """Five tabs at the top of a narrow window, the second one chosen."""
    window, made = QWidget(), TabLines()
    qtbot.addWidget(window)
    column = down(window)
    column.addWidget(made)
    column.addStretch(1)
    made.offer(WORDS, 1)
    window.resize(300, 300)
    window.show()
    qtbot.waitExposed(window)
    yield made
    window.hide()


def test_each_tab_is_whole_in_as_many_lines_as_they_need(tabs: TabLines) -> None:
    assert len({each.y() for each in tabs.tabs}) > 1
    assert all(each.width() >= each.sizeHint().width() for each in tabs.tabs)
    assert all(tabs.rect().contains(each.geometry()) for each in tabs.tabs)


def test_where_there_is_room_they_stand_in_one_line(tabs: TabLines, qtbot: QtBot) -> None:
    high = tabs.height()
    tabs.window().resize(1200, 300)
    qtbot.waitUntil(lambda: tabs.height() < high)
    assert len({each.y() for each in tabs.tabs}) == 1


def test_of_fewer_tabs_none_of_the_former_is_left(tabs: TabLines) -> None:
    tabs.offer(WORDS[:2], 0)
    assert [each.text() for each in tabs.tabs] == WORDS[:2]
    assert [each.isChecked() for each in tabs.tabs] == [True, False]
    assert [each.text() for each in tabs.findChildren(QPushButton) if each.isVisible()] == WORDS[:2]


@pytest.mark.parametrize(
    ("direction", "key", "turned"),
    [
        (Qt.LayoutDirection.LeftToRight, Qt.Key.Key_Right, 2),
        (Qt.LayoutDirection.LeftToRight, Qt.Key.Key_Left, 0),
        (Qt.LayoutDirection.RightToLeft, Qt.Key.Key_Right, 0),
        (Qt.LayoutDirection.RightToLeft, Qt.Key.Key_Left, 2),
    ],
)
def test_arrows_turn_them_in_the_direction_in_which_one_reads(
    tabs: TabLines, direction: Qt.LayoutDirection, key: Qt.Key, turned: int
) -> None:
    tabs.window().setLayoutDirection(direction)
    tabs.window().resize(1200, 300)
    QApplication.processEvents()
    told = QSignalSpy(tabs.turned)
    tabs.tabs[1].setFocus()
    QTest.keyClick(tabs.tabs[1], key)
    assert told.at(0) == [turned]
    assert [each.isChecked() for each in tabs.tabs].index(True) == turned
    assert tabs.tabs[turned].hasFocus()


def test_beyond_the_last_there_is_none(tabs: TabLines) -> None:
    told = QSignalSpy(tabs.turned)
    tabs.turn_by(4)
    tabs.turn_by(-2)
    assert told.count() == 0
