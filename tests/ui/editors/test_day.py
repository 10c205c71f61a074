"""A day can be picked from a calendar without the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyledItemDelegate, QTableView, QToolButton

from desktop_app.catalog.forms.claim import REPORT_CLAIM
from desktop_app.catalog.months import month_alone
from desktop_app.core.language import USUAL
from desktop_app.ui.forms.editors.day import DayEditor
from desktop_app.ui.forms.tools import FormTools
from desktop_app.ui.speech.languages import speech_for
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


@pytest.mark.parametrize(
    ("code", "native", "numbers"),
    [
        ("hi", None, ["22", "2026"]),
        ("hi", True, ["२२", "२०२६"]),
        ("bn", None, ["২২", "২০২৬"]),
        ("bn", False, ["22", "2026"]),
        ("ur", True, ["۲۲", "۲۰۲۶"]),
        ("si", None, ["22", "2026"]),
    ],
)
def test_the_calendar_is_read_in_the_digits_and_months_of_all_other_days(
    qtbot: QtBot, code: str, native: bool | None, numbers: list[str]
) -> None:
    speech = speech_for(code, habits=USUAL._replace(native_digits=native))
    calendar = opened(Hands(qtbot, REPORT_CLAIM, FormTools(speech, TODAY)))
    grid = calendar.findChild(QTableView)
    assert isinstance(grid, QTableView)
    delegate = grid.itemDelegate()
    assert isinstance(delegate, QStyledItemDelegate)
    assert numbers[0] in {delegate.displayText(index.data(), calendar.locale()) for index in cells(grid)}
    year = calendar.findChild(QToolButton, "qt_calendar_yearbutton")
    assert isinstance(year, QToolButton)
    assert year.text() == numbers[1]


def cells(grid: QTableView) -> list[QModelIndex]:
    """Every cell of a table."""
    of = grid.model()
    return [of.index(row, column) for row in range(of.rowCount()) for column in range(of.columnCount())]


def test_in_the_next_month_it_says_that_ones_name(qtbot: QtBot) -> None:
    calendar = opened(Hands(qtbot, REPORT_CLAIM, FormTools(speech_for("si"), TODAY)))
    calendar.showPreviousMonth()
    month = calendar.findChild(QToolButton, "qt_calendar_monthbutton")
    assert isinstance(month, QToolButton)
    assert month.text() == speech_for("si").say(month_alone(10)).strip()
    assert [each.text() for each in month.menu().actions()][9] == month.text()
