"""A day can be picked from a calendar without the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.catalog.forms.claim import REPORT_CLAIM
from desktop_app.ui.forms.editors.day import DayEditor
from tests.ui.hands import TODAY, Hands

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.forms.editors.calendar import Calendar


def opened(hands: Hands) -> Calendar:
    """The calendar of the day the claim happened, opened by F4."""
    editor = hands.row("incurred").editor
    assert isinstance(editor, DayEditor)
    editor.setFocus()
    hands.key(Qt.Key.Key_F4)
    assert editor.calendar is not None
    return editor.calendar


def test_f4_opens_the_calendar_and_enter_takes_the_day(qtbot: QtBot) -> None:
    hands = Hands(qtbot, REPORT_CLAIM)
    calendar = opened(hands)
    inside = calendar.focusProxy() or calendar
    QTest.keyClick(inside, Qt.Key.Key_Left)
    QTest.keyClick(inside, Qt.Key.Key_Return)
    assert hands.row("incurred").read() == (TODAY - 1, [])


def test_escape_puts_the_calendar_away_and_the_form_stays(qtbot: QtBot) -> None:
    hands = Hands(qtbot, REPORT_CLAIM)
    calendar = opened(hands)
    with qtbot.assertNotEmitted(hands.view.closed):
        QTest.keyClick(calendar.focusProxy() or calendar, Qt.Key.Key_Escape)
    assert not calendar.isVisible()
    assert hands.place == "Happened on"
    assert hands.row("incurred").editor.property("text") == ""


def test_the_calendar_ends_today_where_a_day_must_be_past(qtbot: QtBot) -> None:
    calendar = opened(Hands(qtbot, REPORT_CLAIM))
    last = calendar.maximumDate()
    assert (last.year(), last.month(), last.day()) == (2026, 11, 22)
