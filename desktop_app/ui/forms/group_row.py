"""One row of a group: its editors side by side, and under them what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton, QWidget

from desktop_app.core.problems import Problem, Refused
from desktop_app.core.text import text
from desktop_app.ui.forms.editors.make import AnyEditor, editor_for
from desktop_app.ui.forms.editors.typed import TypedEditor
from desktop_app.ui.forms.row import Remark, mark_wrong
from desktop_app.ui.look.icons import icon
from desktop_app.ui.look.layouts import down, named
from desktop_app.ui.look.spacing import TIGHT

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop_app.catalog.forms.form import Group
    from desktop_app.core.text import Text
    from desktop_app.ui.forms.editors.choice import Ask
    from desktop_app.ui.forms.editors.editor import EditorSetting
    from desktop_app.ui.forms.tools import FormTools


class GroupRow(QObject):
    """The answers of one row; its widgets stand in the grid of the group."""

    changed = Signal()
    removed = Signal()
    """The row shall be taken away."""

    def __init__(self, group: Group, setting: EditorSetting, ask: Ask, tools: FormTools, *, first: bool) -> None:
        """Start with the defaults, those of the first row where it is the first."""
        super().__init__()
        self.group = group
        self.setting = setting
        self.editors: list[AnyEditor] = [editor_for(line, setting, ask, tools.recent) for line in group.lines]
        self.remarks = {line.key: Remark() for line in group.lines}
        self.bin = named("quiet_tool", QToolButton())
        self.bin.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Ctrl+D does it from any answer of the row
        self.bin.setIcon(icon("close", size=16))
        self.bin.clicked.connect(self.removed)
        self.below = QFrame()
        self._set()
        self._start(dict(group.first) if first else {})

    @property
    def widgets(self) -> list[QWidget]:
        """What stands in the grid: the editors, the button that takes the row away, and the sentences below."""
        return [*self.editors, self.bin, self.below]

    @property
    def written(self) -> bool:
        """Whether anything was answered beyond what stood there at first."""
        return self.state() != self._blank

    def read(self) -> tuple[dict[str, Any], list[Problem]]:
        """The answers, and what is wrong with them."""
        values: dict[str, Any] = {}
        problems: list[Problem] = []
        for editor in self.editors:
            values[editor.line.key] = None
            try:
                values[editor.line.key] = editor.answer()
            except Refused as refusal:
                problems += [Problem(problem.message, editor.line.key) for problem in refusal.problems]
        return values, problems

    def doubts(self) -> Iterator[Problem]:
        """What may mean another number than it was read as."""
        typed = (editor for editor in self.editors if isinstance(editor, TypedEditor))
        return (Problem(found, editor.line.key) for editor in typed if (found := editor.doubt()))

    def set_value(self, answers: Mapping[str, Any]) -> None:
        """Show answers."""
        for editor in self.editors:
            editor.set_value(answers.get(editor.line.key))

    def state(self) -> dict[str, Any]:
        """What a draft keeps of it."""
        return {editor.line.key: editor.state() for editor in self.editors}

    def restore(self, state: Any) -> None:
        """Show what a draft has kept."""
        kept = state if isinstance(state, dict) else {}
        for editor in self.editors:
            editor.restore(kept.get(editor.line.key))

    def show_problem(self, column: str, problem: Problem, *, doubt: bool = False) -> bool:
        """Show the sentence under the row and mark the editor it is about."""
        remark = self.remarks.get(column)
        if remark is None:
            return False
        remark.say(problem, self.setting.speech, doubt=doubt)
        if not doubt:
            mark_wrong(self._editor(column), remark.words.text())
        self.below.show()
        return True

    def clear_remarks(self) -> None:
        """Take all sentences away."""
        for remark in self.remarks.values():
            remark.clear()
        for editor in self.editors:
            mark_wrong(editor, "")
        self.below.hide()

    def reason(self, column: str, message: Text) -> str:
        """The reason given for a doubt."""
        remark = self.remarks.get(column)
        return remark.answered(message) if remark else ""

    def stops(self) -> list[QWidget]:
        """Where the focus stops, in order."""
        reasons = [stop for remark in self.remarks.values() for stop in remark.stops()]
        return [*self.editors, *(reasons if not self.below.isHidden() else ())]

    def retranslate(self, setting: EditorSetting, number: int) -> None:
        """Say everything in a language; the answers stay."""
        self.setting = setting
        speech = setting.speech
        for editor in self.editors:
            editor.retranslate(setting)
            name = text("Form", "{label}, row {number}", label=editor.line.label, number=number)
            editor.setAccessibleName(speech.say(name))
        away = speech.say(text("Form", "Take row {number} away (Ctrl+D)", number=number))
        self.bin.setToolTip(away)
        self.bin.setAccessibleName(away)
        for remark in self.remarks.values():
            remark.retranslate(speech)

    def vanish(self) -> None:
        """Leave the grid for good."""
        for widget in self.widgets:
            widget.hide()
            widget.deleteLater()
        self.deleteLater()

    def _start(self, defaults: Mapping[str, str]) -> None:
        """Show what stands there at first."""
        for editor in self.editors:
            if editor.line.key in defaults:
                editor.type_in(defaults[editor.line.key])
        self._blank = self.state()

    def _edited(self, editor: AnyEditor) -> None:
        """A new answer deserves a new judgement."""
        self.remarks[editor.line.key].clear()
        mark_wrong(editor, "")
        self.changed.emit()

    def _editor(self, column: str) -> AnyEditor:
        """The editor of a column."""
        return next(editor for editor in self.editors if editor.line.key == column)

    def _set(self) -> None:
        """Let the editors share the width, and keep room for the sentences."""
        box = down(self.below, gap=TIGHT)
        for remark in self.remarks.values():
            box.addWidget(remark)
        for editor in self.editors:
            editor.make_room()
            editor.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            editor.changed.connect(lambda editor=editor: self._edited(editor))
        self.below.hide()
