"""The calendar that lies under a day's editor while a day is picked from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QSize, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QApplication, QCalendarWidget, QToolButton, QWidget

from desktop_app.core.period import Day, date_of, make_day
from desktop_app.ui.forms.editors.overlay import room_under
from desktop_app.ui.look.icons import icon

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


ROOMY = QSize(336, 272)
"""Room for six weeks and for the names of the days."""


class Calendar(QCalendarWidget):
    """One month at a time, moved through by the arrow keys; it goes when a day is picked or the focus goes."""

    picked = Signal(int)
    """The day that was chosen."""

    def __init__(self, editor: QWidget, chosen: Day, latest: Day | None) -> None:
        """Show the month of a day; no later day than the latest can be picked."""
        super().__init__(editor.window())
        self.setObjectName("calendar")
        self.setAutoFillBackground(True)
        self.setLocale(editor.locale())
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):  # not everybody's days of rest, and no error
            self.setWeekdayTextFormat(weekday, QTextCharFormat())
        self._point_the_arrows()
        if latest is not None:
            self.setMaximumDate(_qt(latest))
        self.setSelectedDate(_qt(chosen))
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


def _qt(day: Day) -> QDate:
    """A day in Qt's own kind."""
    at = date_of(day)
    return QDate(at.year, at.month, at.day)
