"""The editor of a day: typed, or picked from a calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QPoint, Qt
from PySide6.QtWidgets import QCalendarWidget, QLineEdit

from desktop_app.core.period import date_of, make_day
from desktop_app.core.problems import Refused
from desktop_app.core.text import text
from desktop_app.ui.editors.typed import TypedEditor
from desktop_app.ui.icons import icon

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QKeyEvent

    from desktop_app.catalog.forms.form import Line
    from desktop_app.ui.editors.editor import Setting


class DayEditor(TypedEditor):
    """Takes `21/11`, `today` or `-3`; Alt+Down or F4 opens the calendar."""

    def __init__(self, line: Line, setting: Setting) -> None:
        """Start empty, with the calendar at hand."""
        super().__init__(line, setting)
        self.picker: QAction = self.addAction(icon("calendar", size=16), QLineEdit.ActionPosition.TrailingPosition)
        self.picker.triggered.connect(self.open_calendar)
        self.calendar: QCalendarWidget | None = None

    def retranslate(self, setting: Setting) -> None:
        """Say what the button does."""
        super().retranslate(setting)
        self.picker.setText(setting.speech.say(text("Form", "Choose from the calendar")))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the calendar on the keys that open any list (Qt)."""
        down = event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        if down or event.key() == Qt.Key.Key_F4:
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def open_calendar(self) -> None:
        """Show the month of the day, or of today, under the editor."""
        calendar = QCalendarWidget(self)
        calendar.setObjectName("calendar")
        calendar.setWindowFlag(Qt.WindowType.Popup)
        calendar.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setLocale(QLocale())
        if self.line.past:
            calendar.setMaximumDate(_qt(self.setting.manner.today))
        calendar.setSelectedDate(_qt(self._day_or_today()))
        calendar.activated.connect(self._pick)
        calendar.clicked.connect(self._pick)
        self.calendar = calendar
        calendar.move(self.mapToGlobal(QPoint(0, self.height())))
        calendar.show()
        calendar.setFocus()

    def _day_or_today(self) -> int:
        """The day typed, where it is one."""
        try:
            found = self.value()
        except Refused:
            found = None
        return self.setting.manner.today if found is None else int(found)

    def _pick(self, day: QDate) -> None:
        """Take the day from the calendar."""
        if self.calendar is None:  # one click both selects and activates
            return
        self.calendar.close()
        self.calendar = None
        self.set_value(make_day(day.year(), day.month(), day.day()))
        self.changed.emit()
        self.setFocus(Qt.FocusReason.OtherFocusReason)


def _qt(day: int) -> QDate:
    """A day in Qt's own kind."""
    at = date_of(day)
    return QDate(at.year, at.month, at.day)
