"""What stands over a sheet of premiums: of whom it is collected, for which day, paid how, and saved when."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel
from shiboken6 import isValid

from desktop_app.catalog.forms.collection import ALL, DAY, EVERYBODY, FROM, METHOD, WHOSE
from desktop_app.catalog.forms.form import Option
from desktop_app.core.problems import Refused
from desktop_app.core.text import text
from desktop_app.ui.forms.editors.choice import ChoiceEditor
from desktop_app.ui.forms.editors.day import DayEditor
from desktop_app.ui.forms.editors.matching import matching
from desktop_app.ui.forms.row import mark_wrong
from desktop_app.ui.look.flow_layout import FlowLayout
from desktop_app.ui.look.layouts import down, named
from desktop_app.ui.look.spacing import ROW, TIGHT

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from desktop_app.acts.book import Book
    from desktop_app.acts.offered import Offered
    from desktop_app.catalog.forms.form import FormLine
    from desktop_app.core.period import Day
    from desktop_app.core.problems import Problem
    from desktop_app.ui.forms.editors.editor import EditorSetting
    from desktop_app.ui.shell.desk import Desk

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
NAMES = ("whose", "day", "method")
WIDTHS = (208, 152)
"""Pixels for the name of a village, and for the way of paying."""


class CollectSetup(QFrame):
    """Whose premium, on which day, paid how; `begun` once that is said."""

    begun = Signal()
    refused = Signal(object)
    """Why an answer is none; None once it is answered anew."""

    def __init__(self, desk: Desk, setting: EditorSetting) -> None:
        """Ask of whom; the day is today."""
        super().__init__()
        self.desk = desk
        self.whose = ChoiceEditor(WHOSE, setting, self._ask, desk.recent)
        self.day = DayEditor(DAY, setting)
        self.method = ChoiceEditor(METHOD, setting, self._ask, desk.recent)
        self.at_once = QCheckBox()
        self.at_once.setMinimumHeight(ROW)
        self.fields = (self.whose, self.day, self.method)
        self.labels = [QLabel() for _ in self.fields]
        self.day.type_in(DAY.default)
        for choice, width in zip((self.whose, self.method), WIDTHS, strict=True):
            choice.setFixedWidth(width)
            choice.went_on.connect(self._enter)
        for field in (self.whose, self.day):
            field.changed.connect(partial(self._say, field, None))
        self._level, flow = QLabel(" "), FlowLayout()
        over = ((*self.labels, self._level), (*self.fields, self.at_once))
        self._pairs = [_under(label, field) for label, field in zip(*over, strict=True)]
        for pair in self._pairs:
            flow.addWidget(pair)
        self.setLayout(flow)

    @property
    def source(self) -> str:
        """Of whom it is collected: `village:Puraini`; empty while that is not said."""
        return self.whose.chosen.code if self.whose.chosen else ""

    def read_day(self) -> Day | None:
        """The day; None where it cannot be read: then it is said why."""
        try:
            found: Day = self.day.answer()
        except Refused as refusal:
            self._say(self.day, refusal.problems[0])
            return None
        mark_wrong(self.day, "")
        return found

    def read_method(self) -> str | None:
        """How it is paid."""
        return self.method.value()

    def state(self) -> dict[str, Any]:
        """What a draft keeps."""
        kept = {name: field.state() for name, field in zip(NAMES, self.fields, strict=True)}
        return {**kept, "at_once": self.at_once.isChecked()}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Show what a draft has kept."""
        for name, field in zip(NAMES, self.fields, strict=True):
            field.restore(state.get(name))
        self.at_once.setChecked(bool(state.get("at_once")))

    def fix_day(self, *, fixed: bool) -> None:
        """The day is that of every line: it stays while there are any."""
        self.day.setReadOnly(fixed)

    def retranslate(self, setting: EditorSetting) -> None:
        """Say what is asked; what was answered stays."""
        say = setting.speech.say
        for label, field in zip(self.labels, self.fields, strict=True):
            label.setText(say(field.line.label))
            label.setBuddy(field)
            field.retranslate(setting)
            field.setAccessibleName(label.text())
        self.whose.setPlaceholderText(say(FROM))
        if self.source == EVERYBODY:
            self.whose.set_value(Option(EVERYBODY, say(ALL)))
        self.at_once.setText(say(text("Collect", "Save each line at once")))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The last question is level with the others beside it; on a line of its own it needs no room over it (Qt)."""
        super().resizeEvent(event)
        first, last = self._pairs[0].geometry(), self._pairs[-1].geometry()
        self._level.setVisible(last.top() <= first.bottom())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the lines (Qt)."""
        if event.key() in ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._enter()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        """Go on, once it is said of whom."""
        if self.source:
            self.begun.emit()
            return
        self.whose.setFocus()
        try:
            self.whose.value()
        except Refused as refusal:
            self._say(self.whose, refusal.problems[0])

    def _say(self, editor: QWidget, problem: Problem | None) -> None:
        """Say why an answer is none, or nothing any more."""
        mark_wrong(editor, self.desk.speech.say(problem.message) if problem else "")
        self.refused.emit(problem)

    def _ask(self, line: FormLine, typed: str, found: Callable[[Sequence[Option]], None]) -> None:
        """Find the answers of a list in the book."""
        today = self.desk.today

        def look(book: Book) -> Sequence[Offered]:
            from desktop_app.acts.offered import ChoiceQuestion, find_answers

            return find_answers(book, line.source, ChoiceQuestion(typed, {}, today))

        def show(answers: Sequence[Offered]) -> None:
            if isValid(self):
                say = self.desk.speech.show
                options = [Option(answer.code, say(answer.label), say(answer.hint)) for answer in answers]
                everybody = [each for each in options if each.code == EVERYBODY]
                found([*matching(everybody, typed), *options[len(everybody) :]])

        self.desk.read(look, show)


def _under(label: QWidget, field: QWidget) -> QFrame:
    """A field under its label."""
    pair = QFrame()
    column = down(pair, gap=TIGHT)
    column.addWidget(named("small", label))
    column.addWidget(field)
    return pair
