"""Lines that are asked as often as needed: a row each, made and taken away by keyboard."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QWidget

from desktop_app.catalog.words import label_of
from desktop_app.core.problems import Problem
from desktop_app.core.records.field import Kind
from desktop_app.core.text import text
from desktop_app.ui.forms.group_row import GroupRow
from desktop_app.ui.forms.row import Remark, mark_wrong
from desktop_app.ui.look.icons import SMALL, icon
from desktop_app.ui.look.layouts import down, named
from desktop_app.ui.look.spacing import GAP, TIGHT, WIDE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.catalog.forms.form import FormLine, Group
    from desktop_app.core.text import Text
    from desktop_app.ui.forms.editors.choice import Ask
    from desktop_app.ui.forms.editors.editor import EditorSetting
    from desktop_app.ui.forms.editors.make import AnyEditor
    from desktop_app.ui.forms.tools import FormTools

WIDE_KINDS = MappingProxyType(
    {Kind.TEXT: 5, Kind.LINK: 4, Kind.WORD: 4, Kind.CHOICE: 3, Kind.DAY: 4, Kind.MONEY: 3},
)
"""How the width of a row is shared among its answers."""
MANY = 10
"""Fixed lists of more codes than this have long words."""
WIDEST = 10 * GAP
"""No list gets more width than this for its words alone: names need theirs."""


def _share(line: FormLine) -> int:
    """The share of the width that the answers of a line get."""
    return WIDE_KINDS[Kind.TEXT] if len(line.codes) > MANY else WIDE_KINDS.get(line.kind, 2)


class FormGroup(QFrame):
    """The rows of a group under the labels of their lines."""

    changed = Signal()
    agreed = Signal()
    """One has said yes to what was doubtful about a row."""
    grown = Signal()
    """A row came or went."""
    opened = Signal(str)
    """The record of this code shall be shown."""

    meant = Signal(dict)
    """What stands in the record that the first row turned out to mean."""

    def __init__(self, group: Group, setting: EditorSetting, ask: Ask, tools: FormTools) -> None:
        """Start with one row."""
        super().__init__()
        self.group = group
        self.setting = setting
        self._ask, self._tools = ask, tools
        self.rows: list[GroupRow] = []
        self.labels = [named("form_column", QLabel(wordWrap=True)) for _ in group.lines]
        self.grid = QGridLayout()
        self.remark = Remark()
        self.remark.agreed.connect(self.agreed)
        self.more = named("link", QPushButton())
        self.more.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # going on from the last answer of the last row does it
        self.more.clicked.connect(self._add_one)
        self._set()
        self.start_again()
        self.retranslate(setting)

    @property
    def key(self) -> str:
        """The key of its rows among the form's values."""
        return self.group.key

    @property
    def editors(self) -> list[AnyEditor]:
        """The editors of all rows, in order."""
        return [editor for row in self.rows for editor in row.editors]

    def add_row(self, *, first: bool = False) -> GroupRow:
        """Make a new row at the end, and go there unless it is the first, or one that is filled in."""
        row = GroupRow(self.group, self.setting, self._ask, self._tools, self.rows)
        row.changed.connect(self._edited)
        row.opened.connect(self.opened)
        row.meant_first.connect(self.meant)
        for remark in row.remarks.values():
            remark.agreed.connect(self.agreed)
        row.removed.connect(lambda: self.remove_row(row))
        self.rows.append(row)
        self._lay_out()
        if not first:
            row.editors[0].setFocus(Qt.FocusReason.TabFocusReason)
        return row

    def remove_row(self, row: GroupRow) -> None:
        """Take a row away; the last one is only emptied."""
        at = self.rows.index(row)
        self.rows.remove(row)
        row.vanish()
        if not self.rows:
            self.add_row(first=True)
        self._lay_out()
        self.rows[min(at, len(self.rows) - 1)].editors[0].setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit()

    def row_of(self, editor: QWidget | None) -> GroupRow | None:
        """The row an editor stands in."""
        return next((row for row in self.rows if editor in row.stops()), None)

    def read(self) -> tuple[Any, list[Problem]]:
        """The answers of every row that has any, and what is wrong with them."""
        values: list[dict[str, Any]] = []
        problems: list[Problem] = []
        for row in self.filled():
            value, wrong = row.read()
            problems += [Problem(problem.message, f"{self.key}.{len(values)}.{problem.field}") for problem in wrong]
            values.append(value)
        if len(values) < self.group.least:
            problems.append(
                Problem(text("Form", "{group}: fill in at least one row.", group=self.group.title), self.key)
            )
        return values, problems

    def doubts(self) -> Iterator[Problem]:
        """What may mean another number than it was read as."""
        for at, row in enumerate(self.filled()):
            yield from (Problem(doubt.message, f"{self.key}.{at}.{doubt.field}") for doubt in row.doubts())

    def filled(self) -> list[GroupRow]:
        """The rows in which anything was written."""
        return [row for row in self.rows if row.written]

    def set_value(self, value: Any) -> None:
        """Show rows of answers; where they stand there already, nothing is made anew."""
        if [dict(answers) for answers in value or ()] == self.read()[0]:
            return
        self._show_rows(value or (), lambda row, answers: row.set_value(answers))

    def state(self) -> Any:
        """What a draft keeps of the rows."""
        return [row.state() for row in self.filled()]

    def restore(self, state: Any) -> None:
        """Show the rows a draft has kept."""
        self._show_rows(state if isinstance(state, list) else (), lambda row, answers: row.restore(answers))

    def start_again(self) -> None:
        """Start with one row."""
        self._drop_rows()
        self.add_row(first=True)
        self.remark.forget()

    def show_problem(self, rest: str, problem: Problem, *, doubt: bool = False) -> bool:
        """Show the sentence under the row it belongs to, or under the whole group."""
        at, _, column = rest.partition(".")
        rows = self.filled()
        if at.isdecimal() and int(at) < len(rows):
            return rows[int(at)].show_problem(column, problem, doubt=doubt)
        self.remark.say(problem, self.setting.speech, doubt=doubt)
        if not doubt:
            mark_wrong(self.rows[0].editors[0], self.remark.words.text())
        return True

    def clear_remarks(self) -> None:
        """Take all sentences away."""
        self.remark.clear()
        mark_wrong(self.rows[0].editors[0], "")
        for row in self.rows:
            row.clear_remarks()

    def reason(self, rest: str, message: Text) -> str:
        """The reason given for a doubt about a row."""
        at, _, column = rest.partition(".")
        rows = self.filled()
        if at.isdecimal() and int(at) < len(rows):
            return rows[int(at)].reason(column, message)
        return self.remark.answered(message)

    def stops(self) -> list[QWidget]:
        """Where the focus stops, in order."""
        return [stop for row in self.rows for stop in row.stops()] + self.remark.stops()

    def retranslate(self, setting: EditorSetting) -> None:
        """Say everything in a language; the answers stay."""
        self.setting = setting
        for label, line in zip(self.labels, self.group.lines, strict=True):
            label.setText(setting.speech.say(line.label))
            label.setProperty("required", "true" if line.required else "false")
        self._room_for_lists()
        self.more.setIcon(icon("add", "accent", size=SMALL))
        self.more.setText(setting.speech.say(self.group.add))
        self.remark.retranslate(setting.speech)
        for number, row in enumerate(self.rows, 1):
            row.retranslate(setting, number)

    def _room_for_lists(self) -> None:
        """A word of a short list stands whole, for two of them may begin alike."""
        for column, line in enumerate(self.group.lines):
            if line.kind is Kind.CHOICE and len(line.codes) <= MANY:
                said = (self.setting.speech.show(label_of(line.about, code)) for code in line.codes)
                widest = max(map(self.fontMetrics().horizontalAdvance, said), default=0) + WIDE + GAP
                self.grid.setColumnMinimumWidth(column, min(widest, WIDEST))

    def _show_rows(self, kept: Sequence[Any], show: Any) -> None:
        """As many rows as there are answers for."""
        self._drop_rows()
        for answers in kept:
            show(self.add_row(first=True), answers)
        if not self.rows:
            self.add_row(first=True)

    def _drop_rows(self) -> None:
        """Take all rows away."""
        for row in self.rows:
            row.vanish()
        self.rows = []

    def _add_one(self) -> None:
        """Make a new row for whoever uses the mouse."""
        self.add_row()

    def _edited(self) -> None:
        """A new answer deserves a new judgement of the whole group."""
        self.remark.clear()
        self.changed.emit()

    def _lay_out(self) -> None:
        """Put every row in its place: its answers on one line of the grid, its sentences on the next."""
        for number, row in enumerate(self.rows, 1):
            for column, widget in enumerate(row.widgets[:-1]):
                self.grid.addWidget(widget, 2 * number, column)
                widget.show()  # at once, or what is typed next would go elsewhere
            self.grid.addWidget(row.widgets[-1], 2 * number + 1, 0, 1, -1)
            row.retranslate(self.setting, number)
        self.grown.emit()

    def _set(self) -> None:
        """The labels over the columns, the rows under them, and the button for one more."""
        self.grid.setHorizontalSpacing(GAP)
        self.grid.setVerticalSpacing(TIGHT)
        for column, (label, line) in enumerate(zip(self.labels, self.group.lines, strict=True)):
            self.grid.addWidget(label, 0, column, Qt.AlignmentFlag.AlignBottom)
            self.grid.setColumnStretch(column, _share(line))
        box = down(self, gap=TIGHT)
        box.addLayout(self.grid)
        box.addWidget(self.remark)
        box.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
