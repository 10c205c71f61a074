"""Editors of what is simply typed: words, numbers, amounts and days."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from desktop_app.core.entry import entered
from desktop_app.core.manner import tidy
from desktop_app.core.money import decimal_string
from desktop_app.core.period import date_of
from desktop_app.core.problems import Refused, refused
from desktop_app.core.records.field import Kind
from desktop_app.core.second_readings import doubt_about
from desktop_app.core.shown import Amount, Numeral, When
from desktop_app.core.text import text
from desktop_app.ui.forms.editors.editor import SHORT, Editor, EditorSetting

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

    from desktop_app.catalog.forms.form import FormLine
    from desktop_app.core.language import Speech
    from desktop_app.core.manner import Manner
    from desktop_app.core.text import Text


class TypedEditor(Editor):
    """Shows the answer as a reader would write it, and while it has the focus as it was typed."""

    def __init__(self, line: FormLine, setting: EditorSetting) -> None:
        """Start empty."""
        super().__init__(line, setting)
        self._typed = ""
        self._by_hand = False
        self.textEdited.connect(self._take)

    def value(self) -> Any:
        """What was typed, read; Refused where it cannot be read."""
        value = entered(self.line.about, self._typed, self.setting.manner)
        today = self.setting.manner.today
        if self.line.past and value is not None and value > today:
            raise refused(text("Form", "Write a day up to today, {today}.", today=When(today)))
        return value

    def doubt(self) -> Text | None:
        """The question about a number that may have been meant otherwise; what the program wrote itself was not."""
        return doubt_about(self.line.about, tidy(self._typed), self.setting.manner) if self._by_hand else None

    def set_value(self, value: Any) -> None:
        """Show a value."""
        self._by_hand = False
        typed = "" if value is None else typed_form(self.line.kind, value, self.setting.manner)
        self._typed = self._in_digits(typed)
        self._show()

    def type_in(self, typed: str) -> None:
        """Show a default as if it had been typed."""
        self._typed = self._in_digits(typed)
        self._show()

    def state(self) -> Any:
        """The value where it can be read, so that it means the same in every language; else what was typed."""
        try:
            value = self.value()
        except Refused:
            return {"typed": self._typed}
        return value

    def restore(self, state: Any) -> None:
        """Show a value, or what was typed."""
        if isinstance(state, dict):
            self.type_in(str(state.get("typed", "")))
        else:
            self.set_value(state)

    def retranslate(self, setting: EditorSetting) -> None:
        """Write the same value in the manner of another language."""
        state = self.state()
        super().retranslate(setting)
        self.restore(state)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show what was typed, to be corrected or typed over (Qt)."""
        super().focusInEvent(event)
        self._show()
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the answer as it is read, so that a slip is seen (Qt)."""
        super().focusOutEvent(event)
        if event.reason() not in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}:
            self._show()

    def _take(self, typed: str) -> None:
        """Keep what is typed."""
        self._typed, self._by_hand = typed, True
        self.changed.emit()

    def _show(self) -> None:
        """Show the answer: as typed while it is being written or cannot be read, else as a reader would write it."""
        shown = self._typed if self.hasFocus() else self._in_words()
        if shown != self.text():
            self.setText(shown)
        if not self.hasFocus():
            self.setCursorPosition(0)  # a long answer is read from its start

    def _in_words(self) -> str:
        """The answer as a reader of the language would write it."""
        try:
            value = entered(self.line.about, self._typed, self.setting.manner)
        except Refused:
            return self._typed
        match self.line.kind:
            case Kind.DAY if value is not None:
                return self.setting.speech.show(When(value))
            case Kind.MONEY if value is not None:
                return self.setting.speech.show(Amount(value, self.setting.manner.decimals))
            case Kind.TEXT:
                return tidy(self._typed)
        return self._in_digits(self._typed)

    def _in_digits(self, typed: str) -> str:
        """What was typed with the digits in which the reader writes; those of words, as of a code, stay."""
        return in_digits(typed, self.setting.speech) if self.line.kind in SHORT else typed


def in_digits(typed: str, speech: Speech) -> str:
    """What stands in a field, with its digits as a reader writes them."""
    return typed.translate({ord(str(digit)): tidy(speech.show(Numeral(digit))) for digit in range(10)})


def typed_form(kind: Kind, value: Any, manner: Manner) -> str:
    """A value as one would type it."""
    match kind:
        case Kind.DAY:
            return f"{date_of(value):%d/%m/%Y}"
        case Kind.MONEY:
            return decimal_string(value, manner.decimals).replace(".", manner.mark)
        case Kind.RATIO:
            return f"{value:.12g}".replace(".", manner.mark)
    return str(value)
