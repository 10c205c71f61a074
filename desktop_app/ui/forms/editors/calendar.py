"""The calendar that lies under a day's editor while a day is picked from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QApplication, QCalendarWidget, QSpinBox, QStyledItemDelegate, QTableView, QToolButton

from desktop_app.catalog.months import month_alone
from desktop_app.core.period import Day, date_of, make_day
from desktop_app.ui.forms.editors.overlay import room_under
from desktop_app.ui.forms.editors.typed import in_digits
from desktop_app.ui.look.icons import icon
from desktop_app.ui.speech.languages import locale_of

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from desktop_app.core.language import Speech


ROOMY = QSize(336, 272)
"""Room for six weeks and for the names of the days."""


class Calendar(QCalendarWidget):
    """One month at a time, moved through by the arrow keys; it goes when a day is picked or the focus goes."""

    picked = Signal(int)
    """The day that was chosen."""

    def __init__(self, editor: QWidget, speech: Speech, chosen: Day, latest: Day | None) -> None:
        """Show the month of a day; no later day than the latest can be picked."""
        super().__init__(editor.window())
        self.setObjectName("calendar")
        self.setAutoFillBackground(True)
        self.setLocale(locale_of(speech.language.code, speech.habits))
        self._speech = speech
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):  # not everybody's days of rest, and no error
            self.setWeekdayTextFormat(weekday, QTextCharFormat())
        self._point_the_arrows()
        self._say_days()
        if latest is not None:
            self.setMaximumDate(_qt(latest))
        self.setSelectedDate(_qt(chosen))
        self._say_month()
        self._editor = editor
        self.activated.connect(self._pick)
        self.clicked.connect(self._pick)
        self.setGeometry(room_under(editor, self.sizeHint().expandedTo(ROOMY)))
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go away on Escape, the day as it was (Qt)."""
        if event.key() == Qt.Key.Key_Escape:
            self._editor.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _point_the_arrows(self) -> None:
        """Give the buttons of the months our own arrows, in the colours and the direction of the window."""
        for name, arrow in (("qt_calendar_prevmonth", "left"), ("qt_calendar_nextmonth", "right")):
            button = self.findChild(QToolButton, name)
            if isinstance(button, QToolButton):
                button.setIcon(icon(arrow, size=16))

    def _say_days(self) -> None:
        """Have days, months and years said as everywhere else: Qt knows nothing of the reader's choice of digits."""
        grid, year = self.findChild(QTableView), self.findChild(QSpinBox)
        if isinstance(grid, QTableView) and isinstance(year, QSpinBox):
            grid.setItemDelegate(_DayNumbers(grid, self._speech))
            year.editingFinished.connect(self._say_month)
        self.currentPageChanged.connect(self._say_month)

    def _say_month(self) -> None:
        """Say the month and the year in sight; in Sinhala Qt has the months of the moon, which are others."""
        month = self.findChild(QToolButton, "qt_calendar_monthbutton")
        if isinstance(month, QToolButton):
            for number, action in enumerate(month.menu().actions(), 1):
                action.setText(self._speech.say(month_alone(number)).strip())
            month.setText(self._speech.say(month_alone(self.monthShown())).strip())
        button = self.findChild(QToolButton, "qt_calendar_yearbutton")
        if isinstance(button, QToolButton):
            button.setText(in_digits(str(self.yearShown()), self._speech))

    def _pick(self, day: QDate) -> None:
        """Take a day, once: a click may both choose and confirm it."""
        if self.isVisible():
            self.hide()
            self._editor.setFocus(Qt.FocusReason.TabFocusReason)
            self.picked.emit(make_day(day.year(), day.month(), day.day()))

    def _follow(self, old: QWidget | None, now: QWidget | None) -> None:
        """Go when the focus has gone elsewhere."""
        del old
        if now is not None and now is not self and not self.isAncestorOf(now):
            self.hide()
            self.deleteLater()


class _DayNumbers(QStyledItemDelegate):
    """Writes the numbers of days in the digits of whoever reads them."""

    def __init__(self, grid: QTableView, speech: Speech) -> None:
        """Write as a language does."""
        super().__init__(grid)
        self._speech = speech

    def displayText(self, value: Any, locale: QLocale | QLocale.Language) -> str:
        """A day, or the name of a weekday (Qt)."""
        return in_digits(str(value), self._speech) if isinstance(value, int) else super().displayText(value, locale)


def _qt(day: Day) -> QDate:
    """A day in Qt's own kind."""
    at = date_of(day)
    return QDate(at.year, at.month, at.day)
