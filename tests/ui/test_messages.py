"""A message: nothing moves when it comes, it covers no button, and it stays while it is to be read."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop_app.catalog.mark import Tone
from desktop_app.core.problems import refused
from desktop_app.core.text import text

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.bootstrap import Workplace
    from desktop_app.ui.pages.indicators import IndicatorsPage


def test_a_message_offers_its_act_once(open_office: Workplace) -> None:
    done: list[str] = []
    open_office.desk.tell(Tone.GOOD, text("Test", "Saved."), text("Test", "Correct it"), lambda: done.append("act"))
    line = open_office.window.messages
    assert line.isVisible()
    QTest.mouseClick(line.act, Qt.MouseButton.LeftButton)
    assert done == ["act"]
    assert not line.isVisible()


def test_a_message_may_offer_two_things(open_office: Workplace) -> None:
    done: list[str] = []
    keep, correct = text("Test", "Keep its paper"), (text("Test", "Correct it"), lambda: done.append("correct"))
    open_office.desk.tell(Tone.GOOD, text("Test", "Saved."), keep, lambda: done.append("keep"), correct)
    line = open_office.window.messages
    assert (line.act.text(), line.also.text()) == ("Keep its paper", "Correct it")
    QTest.mouseClick(line.also, Qt.MouseButton.LeftButton)
    assert done == ["correct"]
    assert not line.isVisible()
    open_office.desk.tell(Tone.GOOD, text("Test", "Saved."), keep, lambda: done.append("keep"))
    assert not line.also.isVisible()


def test_a_refusal_stays_until_it_is_closed(open_office: Workplace) -> None:
    open_office.desk.refuse(refused(text("Test", "The disk is full.")))
    line = open_office.window.messages
    assert line.property("tone") == "bad"
    assert not line._timer.isActive()
    QTest.mouseClick(line.shut, Qt.MouseButton.LeftButton)
    assert not line.isVisible()


def test_nothing_moves_when_a_message_comes_and_it_covers_no_button(open_office: Workplace) -> None:
    window = open_office.window
    window.show_page("members")
    open_office.worker.settle()
    page = window.pages["members"]
    before = window.stage.geometry(), page.primary_button.mapTo(window, page.primary_button.rect().center())
    open_office.desk.tell(Tone.GOOD, text("Test", "Saved, and said in a sentence as long as such sentences are."))
    assert window.messages.isVisible()
    assert (window.stage.geometry(), page.primary_button.mapTo(window, page.primary_button.rect().center())) == before
    assert not window.messages.geometry().contains(before[1])
    assert window.childAt(window.messages.geometry().center()) in {window.messages.words, window.messages}


def test_a_message_over_a_title_leaves_no_half_of_it_in_sight(open_office: Workplace, qtbot: QtBot) -> None:
    """High letters, such as Urdu's, make a high title, of which the feet stood out below the message."""
    window = open_office.window
    window.show_page("indicators")
    open_office.worker.settle()
    page = window.pages["indicators"]
    page.heading.setMinimumHeight(3 * page.heading.height())
    open_office.desk.tell(Tone.BAD, text("Test", "It stays."))

    def is_over_it_all() -> bool:
        return window.messages.geometry().contains(QRect(page.heading.mapTo(window, QPoint(0, 0)), page.heading.size()))

    qtbot.waitUntil(is_over_it_all)


@pytest.mark.parametrize("code", ["en", "fr"])
def test_a_long_warning_covers_no_button_of_a_page_on_a_small_screen(open_office: Workplace, code: str) -> None:
    """Nor the bar at the top while one is at work there."""
    window = open_office.window
    open_office.speak(code)
    window.resize(1024, 640)
    for name in ("members", "premiums", "claims", "accounts"):
        window.show_page(name)
        open_office.worker.settle()
        open_office.desk.tell(
            Tone.BAD, text("Test", "It is not there. " * 9), text("Test", "Do something"), lambda: None
        )
        page = window.pages[name]
        page.first_focus().setFocus()
        line = window.messages.geometry()
        for button in (each for each in page.findChildren(QPushButton) if each.isVisible()):
            assert not line.intersects(QRect(button.mapTo(window, QPoint(0, 0)), button.size())), button.text()
    window.bar.finder.setFocus()
    assert window.messages.y() > window.bar.finder.mapTo(window, QPoint(0, 0)).y()


def test_a_message_gives_way_to_a_button_that_comes_to_the_page_after_it(open_office: Workplace, qtbot: QtBot) -> None:
    window = open_office.window
    window.show_page("members")
    open_office.worker.settle()
    page, line = window.pages["members"], window.messages
    open_office.desk.tell(Tone.BAD, text("Test", "It stays."))
    button = QPushButton("Agree")
    page.tools.insertWidget(0, button)
    qtbot.waitUntil(lambda: button.geometry().right() < page.primary_button.geometry().left() and button.isVisible())

    def covered() -> bool:
        return line.geometry().intersects(QRect(button.mapTo(window, QPoint(0, 0)), button.size()))

    qtbot.waitUntil(lambda: not covered())
    assert line.isVisible()


def test_the_line_beside_a_title_gives_way_before_the_button_does(open_office: Workplace, qtbot: QtBot) -> None:
    open_office.window.show_page("indicators")
    open_office.worker.settle()
    page = cast("IndicatorsPage", open_office.window.pages["indicators"])
    page.beyond.say("Beyond the ten, in words as long as they are elsewhere")
    page.line.setText("What the page shows now, in words that are longer still. " * 9)
    qtbot.waitUntil(lambda: page.beyond.width() == page.beyond.whole_width())
    assert page.line.width() < page.line.sizeHint().width()
