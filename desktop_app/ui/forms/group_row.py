"""One row of a group: its editors side by side, and under them what is wrong."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QToolButton, QWidget
from shiboken6 import isValid

from desktop_app.catalog.forms.form import KNOWN, KnownRecord
from desktop_app.core.problems import Problem, Refused
from desktop_app.core.text import text
from desktop_app.ui.forms.editors.day import DayEditor
from desktop_app.ui.forms.editors.make import AnyEditor, editor_for
from desktop_app.ui.forms.editors.name import NameEditor
from desktop_app.ui.forms.editors.typed import TypedEditor
from desktop_app.ui.forms.row import Remark, mark_wrong
from desktop_app.ui.look.icons import SMALL, icon
from desktop_app.ui.look.layouts import down, named
from desktop_app.ui.look.spacing import TIGHT

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from desktop_app.catalog.forms.form import FormLine, Group
    from desktop_app.core.text import Text
    from desktop_app.ui.forms.editors.choice import Ask
    from desktop_app.ui.forms.editors.editor import EditorSetting
    from desktop_app.ui.forms.tools import FormTools


class GroupRow(QObject):
    """The answers of one row; its widgets stand in the grid of the group."""

    changed = Signal()
    removed = Signal()
    """The row shall be taken away."""
    opened = Signal(str)
    """The record of this code shall be shown."""

    meant_first = Signal(dict)
    """What stands in the record that the first row means."""

    def __init__(self, group: Group, setting: EditorSetting, ask: Ask, tools: FormTools, above: list[GroupRow]) -> None:
        """Start with the defaults of its place among the rows, of which it will be the next."""
        super().__init__()
        self.group = group
        self.setting = setting
        self.known: KnownRecord | None = None
        """The record that is meant, where it is there already."""
        self._tools, self._rows = tools, above
        self.editors: list[AnyEditor] = [self._editor_of(line, ask) for line in group.lines]
        self.remarks = {line.key: Remark() for line in group.lines}
        self.bin = named("quiet_tool", QToolButton())
        self.bin.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Ctrl+D does it from any answer of the row
        self.bin.clicked.connect(self.removed)
        self.below, self.meant = QFrame(), named("small", QLabel(wordWrap=True))
        self._found: dict[str, KnownRecord] = {}
        self._set()
        self._start(group.starts(len(above)))

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
            values |= editor.further() if isinstance(editor, DayEditor) else {}
        return values | ({KNOWN: self.known.code} if self.known else {}), problems

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
        kept = {editor.line.key: editor.state() for editor in self.editors}
        return kept | ({KNOWN: asdict(self.known)} if self.known else {})

    def restore(self, state: Any) -> None:
        """Show what a draft has kept."""
        kept = state if isinstance(state, dict) else {}
        for editor in self.editors:
            editor.restore(kept.get(editor.line.key))
        known = kept.get(KNOWN)
        self._mean(KnownRecord(**known) if known else None)

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
        self.below.setVisible(self.known is not None)

    def reason(self, column: str, message: Text) -> str:
        """The reason given for a doubt."""
        remark = self.remarks.get(column)
        return remark.answered(message) if remark else ""

    def stops(self) -> list[QWidget]:
        """Where the focus stops, in order."""
        reasons = [stop for remark in self.remarks.values() for stop in remark.stops()]
        asked = (editor for editor in self.editors if editor.isEnabled())
        return [*asked, *(reasons if not self.below.isHidden() else ())]

    def retranslate(self, setting: EditorSetting, number: int) -> None:
        """Say everything in a language; the answers stay."""
        self.setting = setting
        speech = setting.speech
        for editor in self.editors:
            editor.retranslate(setting)
            name = text("Form", "{label}, row {number}", label=editor.line.label, number=number)
            editor.setAccessibleName(speech.say(name))
        away = speech.say(text("Form", "Take row {number} away (Ctrl+D)", number=number))
        self.bin.setIcon(icon("close", size=SMALL))
        self.bin.setToolTip(away)
        self.bin.setAccessibleName(away)
        for remark in self.remarks.values():
            remark.retranslate(speech)
        self._say_known()

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
        """A new answer deserves a new judgement; another name means another person than the known one."""
        self.remarks[editor.line.key].clear()
        mark_wrong(editor, "")
        self._mean(None)
        if isinstance(editor, NameEditor) and self.group.known:
            self._look()
        self.changed.emit()

    def _editor_of(self, line: FormLine, ask: Ask) -> AnyEditor:
        """The editor of a line; that of a name is told of the family and of whoever may be meant."""
        if not line.family:
            return editor_for(line, self.setting, ask, self._tools.recent)
        editor = NameEditor(line, self.setting, self._family)
        editor.opened.connect(self.opened)
        editor.taken.connect(lambda person: self._take(person.code))
        return editor

    def _family(self) -> str:
        """The last word of the name in the nearest row above that has one, where it has more words than one."""
        above = self._rows[: self._rows.index(self)] if self in self._rows else self._rows
        names = (str(row.editors[0].property("text")).split() for row in reversed(above))
        name = next((name for name in names if name), [])
        return name[-1] if len(name) > 1 else ""

    def _look(self) -> None:
        """Look for records that may be the one meant."""
        self._tools.alike(self.group.known, self.read()[0], self._offer)

    def _offer(self, found: Sequence[KnownRecord]) -> None:
        """Show them under the answer one is at."""
        self._found = {each.code: each for each in found}
        editor = self.editors[0]
        if isValid(self) and isinstance(editor, NameEditor):
            editor.offer([each.option for each in found])

    def _take(self, code: str) -> None:
        """Mean a record that is there already, and show what stands in it."""
        known = self._found[code]
        for editor in self._fixed(known):
            editor.set_value(known.answers[editor.line.key])
        self.editors[0].set_value(known.label)
        self._mean(known)
        if self is self._rows[0]:  # with the others it is they who come to the first
            self.meant_first.emit(dict(known.answers))
        self.changed.emit()

    def _mean(self, known: KnownRecord | None) -> None:
        """The record meant; what stands in it is not changed from here."""
        if known == self.known:
            return
        self.known = known
        fixed = self._fixed(known) if known else []
        for editor in self.editors:
            editor.setEnabled(editor not in fixed)
        self.below.setVisible(known is not None)
        self._say_known()

    def _fixed(self, known: KnownRecord) -> list[AnyEditor]:
        """The editors, apart from that of the name, whose answers the record gives."""
        return [editor for editor in self.editors[1:] if editor.line.key in known.answers]

    def _say_known(self) -> None:
        """Say under the row who is meant."""
        self.meant.setVisible(self.known is not None)
        if self.known:
            words = text("Form", "{code} is meant: nobody is written down a second time.", code=self.known.code)
            self.meant.setText(self.setting.speech.say(words))

    def _editor(self, column: str) -> AnyEditor:
        """The editor of a column."""
        return next(editor for editor in self.editors if editor.line.key == column)

    def _set(self) -> None:
        """Let the editors share the width, and keep room for the sentences."""
        box = down(self.below, gap=TIGHT)
        box.addWidget(self.meant)
        for remark in self.remarks.values():
            box.addWidget(remark)
        for editor in self.editors:
            editor.make_room()
            editor.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            editor.changed.connect(lambda editor=editor: self._edited(editor))
        self.below.hide()
