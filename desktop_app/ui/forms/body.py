"""The lines of a form as one sees them, from the first to the last."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from desktop_app.catalog.forms.form import Group
from desktop_app.ui.forms.editors.choice import ChoiceEditor
from desktop_app.ui.forms.editors.day import DayEditor
from desktop_app.ui.forms.group import FormGroup
from desktop_app.ui.forms.row import FormRow
from desktop_app.ui.look.layouts import down, named
from desktop_app.ui.look.spacing import GAP, WIDE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QVBoxLayout

    from desktop_app.catalog.forms.form import Form, FormLine, Option, Section
    from desktop_app.core.problems import Problem
    from desktop_app.core.text import Text
    from desktop_app.ui.forms.editors.editor import EditorSetting
    from desktop_app.ui.forms.tools import FormTools

    Part: TypeAlias = FormRow | FormGroup


class FormBody(QFrame):
    """All answers of a form."""

    changed = Signal(str)
    """The answer of a part (its key) is another one."""
    answered = Signal()
    """Answers are shown that nobody has typed."""
    grown = Signal()
    """The places where the focus stops are others now."""
    settled = Signal()
    """Answers that were waited for have come."""
    agreed = Signal()
    """One has said yes to what was doubtful about an answer."""
    opened = Signal(str)
    """The record of this code shall be shown: it may be the one meant."""
    went_on = Signal()
    """One of them shall also be followed by the next line."""

    def __init__(self, form: Form, tools: FormTools, setting: EditorSetting, place: QWidget) -> None:
        """Build every part with its default, in its place: put there later they would all be dressed once more."""
        super().__init__(place)
        self.setObjectName("form_body")
        self.parts: dict[str, Part] = {}
        self._tools = tools
        self._headings: list[tuple[QLabel, Text, list[str]]] = []
        self._column = layout = down(self, gap=GAP)
        for section in form.sections:
            self._add_section(section, layout, setting)
        layout.addStretch(1)
        self._ask_what_applies()

    def put_first(self, widget: QWidget) -> None:
        """Let something stand over the lines and move with them."""
        self._column.insertWidget(0, widget)

    def row(self, key: str) -> FormRow:
        """The row of a single line; KeyError where there is none of that key."""
        part = self.parts[key]
        if isinstance(part, FormRow):
            return part
        raise KeyError(key)

    def values(self) -> tuple[dict[str, Any], list[Problem]]:
        """Every answer by its key, and all that is wrong with them."""
        values: dict[str, Any] = {}
        problems: list[Problem] = []
        for key, part in self.parts.items():
            values[key], wrong = part.read()
            problems += wrong
        for part in self.parts.values():
            if isinstance(part, FormRow) and isinstance(part.editor, DayEditor):
                values |= part.editor.further()
        return values, problems

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show answers."""
        for key, value in values.items():
            self.parts[key].set_value(value)
        self._show_answered()

    def state(self) -> dict[str, Any]:
        """What a draft keeps."""
        return {key: part.state() for key, part in self.parts.items()}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Show what a draft has kept; lines it does not know stay as they are."""
        for key, part in self.parts.items():
            if key in state:
                part.restore(state[key])
        self._show_answered()

    def start_again(self) -> None:
        """Start the next form."""
        for part in self.parts.values():
            part.start_again()
        self._show_answered()

    def show_problem(self, problem: Problem, *, doubt: bool = False) -> bool:
        """Show a sentence under its field; False where the form has no such field in sight."""
        key, _, rest = problem.field.partition(".")
        part = self.parts.get(key)
        if part is None or part.isHidden():
            return False
        return part.show_problem(rest, problem, doubt=doubt)

    def doubts(self) -> list[Problem]:
        """What may mean another number than it was read as, each with its field."""
        return [doubt for part in self.parts.values() for doubt in part.doubts()]

    def reason(self, doubt: Problem) -> str:
        """The reason given for a doubt."""
        key, _, rest = doubt.field.partition(".")
        part = self.parts.get(key)
        return part.reason(rest, doubt.message) if part else ""

    def stays(self, key: str) -> bool:
        """Whether the next form starts with the same answer of a line."""
        part = self.parts.get(key)
        return isinstance(part, FormRow) and part.line.stays

    def clear_remarks(self) -> None:
        """Take all sentences away."""
        for part in self.parts.values():
            part.clear_remarks()

    def stops(self) -> list[QWidget]:
        """Where the focus stops, in the order of the lines."""
        return [stop for part in self.parts.values() for stop in part.stops()]

    def first_wrong(self) -> QWidget | None:
        """The first editor marked as wrong, or the first doubt that is open."""
        wrong = (stop for stop in self.stops() if stop.property("wrong") == "true" or self._is_open_doubt(stop))
        return next(wrong, None)

    def group_of(self, widget: QWidget | None) -> FormGroup | None:
        """The group a widget stands in."""
        groups = (part for part in self.parts.values() if isinstance(part, FormGroup))
        return next((group for group in groups if widget in group.stops()), None)

    def line_of(self, widget: QWidget | None) -> FormLine | None:
        """The line a widget answers."""
        editors = (editor for part in self.parts.values() for editor in part.editors)
        return next((editor.line for editor in editors if editor is widget), None)

    def settle(self) -> bool:
        """Take what was typed for the answers it stands for; False while some are still to come."""
        found = [editor.settle() for editor in self._choices()]
        return all(found)

    def close_lists(self) -> None:
        """Put every open list away."""
        for editor in self._choices():
            editor.list.hide()

    def retranslate(self, setting: EditorSetting) -> None:
        """Say everything in a language; the answers stay."""
        for label, words, _ in self._headings:
            label.setText(setting.speech.say(words))
        for part in self.parts.values():
            part.retranslate(setting)

    def _choices(self) -> list[ChoiceEditor]:
        """The editors that choose from a list."""
        editors = (editor for part in self.parts.values() for editor in part.editors)
        return [editor for editor in editors if isinstance(editor, ChoiceEditor)]

    def _is_open_doubt(self, stop: QWidget) -> bool:
        """Whether the widget asks for a reason that is not given yet, or for a yes."""
        return isinstance(stop, QPushButton) or (self.line_of(stop) is None and not stop.property("text"))

    def _add_section(self, section: Section, layout: QVBoxLayout, setting: EditorSetting) -> None:
        """A heading, if there is one, and the parts under it."""
        if section.title:
            if self._headings or self.parts:
                layout.addSpacing(WIDE)
            label = named("section", QLabel(wordWrap=True))
            self._headings.append((label, section.title, [part.key for part in section.parts]))
            layout.addWidget(label)
        for described in section.parts:
            part = self._part(described, setting)
            self.parts[part.key] = part
            layout.addWidget(part)

    def _part(self, described: FormLine | Group, setting: EditorSetting) -> Part:
        """The widget of a line or a group, joined to the form."""
        part: Part
        if isinstance(described, Group):
            part = FormGroup(described, setting, self._ask, self._tools)
            part.grown.connect(self._regrow)
            part.opened.connect(self.opened)
            part.meant.connect(self._fill)
        else:
            part = FormRow(described, setting, self._ask, self._tools)
        part.changed.connect(partial(self._edited, described.key))
        part.agreed.connect(self.agreed)
        self._join(part)
        return part

    def _fill(self, answers: Mapping[str, Any]) -> None:
        """Fill in what follows from a record that is meant, where nothing is answered yet."""
        for key, value in answers.items():
            part = self.parts.get(key)
            if isinstance(part, FormRow) and not part.editor.property("text"):
                part.set_value(value)

    def _join(self, part: Part) -> None:
        """Hear from the editors that wait for answers."""
        for editor in part.editors:
            if isinstance(editor, ChoiceEditor) and not editor.property("joined"):
                editor.setProperty("joined", True)
                editor.settled.connect(self.settled)
                editor.went_on.connect(self.went_on)

    def _regrow(self) -> None:
        """Hear from the editors of new rows too."""
        for part in self.parts.values():
            self._join(part)
        self.grown.emit()

    def _edited(self, key: str) -> None:
        """An answer has changed: other lines may be asked now, or no longer."""
        self._ask_what_applies()
        self.changed.emit(key)

    def _show_answered(self) -> None:
        """Answers have come from elsewhere: other lines may be asked now."""
        self._ask_what_applies()
        self.answered.emit()

    def _ask_what_applies(self) -> None:
        """Show the lines that are asked as things stand, hide the others."""
        moved = False
        for part in self.parts.values():
            if isinstance(part, FormRow) and part.line.when:
                key = part.line.when[0]
                applies = part.line.applies({key: self.parts[key].read()[0]})
                moved |= applies != part.asked
                part.setVisible(applies)
        for label, _, keys in self._headings:
            label.setVisible(not all(self.parts[key].isHidden() for key in keys))
        if moved:
            self.grown.emit()

    def _ask(self, line: FormLine, typed: str, found: Callable[[Sequence[Option]], None]) -> None:
        """Ask for answers of a list, in the light of what the form holds so far."""
        self._tools.options(line.source, typed, self.values()[0], found)


def go_to(widget: QWidget) -> None:
    """Give a widget the focus as Tab would: what stands in it is selected."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
