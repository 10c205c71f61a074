"""What another program does not know and is told beside its tables: a field each, remembered for the next import."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QLineEdit

from desktop_app.catalog.words import LISTS
from desktop_app.ui.look.flow_layout import FlowLayout
from desktop_app.ui.look.layouts import down, named
from desktop_app.ui.look.spacing import TIGHT
from desktop_app.ui.speech.retranslate import Retranslated

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.acts.exchange.preview import Question
    from desktop_app.core.language import Speech

WIDTH = 150
"""Room for a name."""


class ImportQuestions(Retranslated, QFrame):
    """The questions of the program whose tables are looked at; what was answered stands there the next time."""

    answered = Signal()
    """Something else is told now."""

    def __init__(self, speech: Speech) -> None:
        """Ask nothing."""
        super().__init__()
        self._speech = speech
        self._asked: tuple[Question, ...] = ()
        self._told: dict[str, dict[str, str]] = {}
        self._program = ""
        self.entries: dict[str, QLineEdit | QComboBox] = {}
        self._labels: dict[str, QLabel] = {}
        self._flow = FlowLayout()
        self.setLayout(self._flow)
        self.hide()

    def given(self, program: str) -> Mapping[str, str]:
        """What a program was told in this window, by the names of its questions; nothing where all is as usual."""
        return {name: value for name, value in self._told.get(program, {}).items() if value}

    def ask(self, program: str, asked: tuple[Question, ...]) -> None:
        """Ask what a program does not know; questions that stand there already stay with their answers."""
        self.setVisible(bool(asked))
        if (program, asked) == (self._program, self._asked):
            return
        self._program, self._asked = program, ()
        while self._flow.count():
            if (widget := self._flow.takeAt(0).widget()) is not None:
                widget.deleteLater()
        self.entries, self._labels = {}, {}
        for each in asked:
            self._flow.addWidget(self._framed(each))
        self._asked = asked
        self.retranslate()

    def retranslate(self) -> None:
        """Say the questions and the words one may choose from."""
        for field, usual in self._asked:
            words, entry = self._speech.say(field.label), self.entries[field.column]
            self._labels[field.column].setText(words)
            entry.setAccessibleName(words)
            entry.setToolTip(self._speech.say(field.help) if field.help else words)
            if isinstance(entry, QComboBox):
                chosen = entry.currentData() or self.given(self._program).get(field.column, usual)
                entry.clear()
                for code, label in LISTS[field.choices].items():
                    entry.addItem(self._speech.say(label), code)
                entry.setCurrentIndex(max(entry.findData(chosen), 0))

    def _framed(self, asked: Question) -> QFrame:
        """A question under its label."""
        frame, label, entry = QFrame(), named("small", QLabel()), self._entry(asked)
        name = asked[0].column
        self.entries[name], self._labels[name] = entry, label
        label.setBuddy(entry)
        column = down(frame, gap=TIGHT // 2)
        column.addWidget(label)
        column.addWidget(entry)
        return frame

    def _entry(self, asked: Question) -> QLineEdit | QComboBox:
        """Where one answers: by typing, or from the field's fixed list."""
        field, usual = asked
        if field.choices:
            chooser = QComboBox()
            chooser.activated.connect(lambda _: self._tell(field.column, str(chooser.currentData())))
            return chooser
        line = QLineEdit(self.given(self._program).get(field.column, usual), maxLength=500)
        line.setFixedWidth(WIDTH)
        line.editingFinished.connect(lambda: self._tell(field.column, line.text().strip()))
        return line

    def _tell(self, name: str, value: str) -> None:
        """Remember an answer, and say that it is another one."""
        told = self._told.setdefault(self._program, {})
        if told.get(name, "") != value:
            told[name] = value
            self.answered.emit()
