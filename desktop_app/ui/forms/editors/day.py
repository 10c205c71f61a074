"""The editor of a day: typed, or picked from a calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from desktop_app.core.entered_days import about_entered
from desktop_app.core.period import date_of
from desktop_app.core.problems import Refused
from desktop_app.core.shown import Numeral
from desktop_app.core.text import text
from desktop_app.ui.forms.editors.calendar import Calendar
from desktop_app.ui.forms.editors.typed import TypedEditor
from desktop_app.ui.look.icons import SMALL, icon

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QKeyEvent

    from desktop_app.catalog.forms.form import FormLine
    from desktop_app.ui.forms.editors.editor import EditorSetting


class DayEditor(TypedEditor):
    """Takes `21/11`, `today`, `-3`, Space for today, of a birth also a year or an age; F4 opens the calendar."""

    def __init__(self, line: FormLine, setting: EditorSetting) -> None:
        """Start empty, with the calendar at hand."""
        super().__init__(line, setting)
        self.calendar: Calendar | None = None
        self.picker: QAction = self.addAction(icon("calendar", size=SMALL), QLineEdit.ActionPosition.TrailingPosition)
        self.picker.triggered.connect(self.open_calendar)

    def retranslate(self, setting: EditorSetting) -> None:
        """Say what the button does, and draw it in the colours of now."""
        super().retranslate(setting)
        self.picker.setIcon(icon("calendar", size=SMALL))
        self.picker.setText(setting.speech.say(text("Form", "Choose from the calendar")))

    def make_room(self) -> None:
        """Leave the calendar to F4."""
        self.picker.setVisible(False)

    def further(self) -> dict[str, Any]:
        """That the day is only about right, where a year or an age was typed."""
        return {self.line.about.estimate: 1} if self._about() is not None else {}

    def state(self) -> Any:
        """The day, or the year or age as it was typed."""
        return super().state() if self._about() is None else {"typed": self._typed}

    def _about(self) -> int | None:
        """The day about which a year or an age lies; None where a day was typed, or nothing that can be read."""
        return about_entered(self._typed, self.setting.manner) if self.line.about.estimate else None

    def _in_words(self) -> str:
        """Of a year or an age, the year; else the day as a reader would write it."""
        about = self._about()
        if about is None:
            return super()._in_words()
        return self.setting.speech.say(text("Form", "about {year}", year=Numeral(date_of(about).year)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the calendar on the keys that open any list (Qt)."""
        down = event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        if down or event.key() == Qt.Key.Key_F4:
            self.open_calendar()
        elif event.key() == Qt.Key.Key_Space and not self.text():
            self._take_day(self.setting.manner.today)
        else:
            super().keyPressEvent(event)

    def open_calendar(self) -> None:
        """Show the month of the day, or of today, under the editor."""
        today = self.setting.manner.today
        self.calendar = Calendar(self, self.setting.speech, self._day_or_today(), today if self.line.past else None)
        self.calendar.picked.connect(self._take_day)

    def _day_or_today(self) -> int:
        """The day typed, where it is one."""
        try:
            found = self.value()
        except Refused:
            found = None
        return self.setting.manner.today if found is None else int(found)

    def _take_day(self, day: int) -> None:
        """Take the day from the calendar."""
        self.set_value(day)
        self.changed.emit()
