"""The ways to choose what shall come in, how it is read, and what another program is told beside its tables."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QLineEdit, QPushButton

from desktop_app.acts.exchange.foreign.registry import DESCRIPTIONS
from desktop_app.acts.exchange.shape import EXCHANGE, MATCHED
from desktop_app.catalog.words import label_of
from desktop_app.core.text import Text, text
from desktop_app.ui.look.elided_label import ElidedLabel
from desktop_app.ui.look.fitted_combo import FittedCombo
from desktop_app.ui.look.flow_layout import FlowLayout
from desktop_app.ui.look.icons import put_icon
from desktop_app.ui.look.layouts import down, named
from desktop_app.ui.look.leading_field import LeadingField
from desktop_app.ui.look.spacing import TIGHT
from desktop_app.ui.speech.retranslate import Retranslated

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from desktop_app.acts.exchange.preview import FieldQuestion, Preview
    from desktop_app.core.language import Speech
    from desktop_app.core.records.field import Field


class ImportWays(Retranslated, QFrame):
    """Two buttons, the chooser of the shape, the path, and ways to read it anew."""

    picked = Signal(object)
    """The path of a folder or a file."""
    shape_chosen = Signal()
    """What is chosen shall be read as another shape."""

    def __init__(self, speech: Speech) -> None:
        """Build with nothing chosen."""
        super().__init__()
        self._speech = speech
        self.folder_button, self.file_button = QPushButton(), QPushButton()
        self.shape, self.chosen = ShapeChooser(speech), named("quiet", ElidedLabel())
        self.match_button, self.again_button = QPushButton(), QPushButton()
        flow = FlowLayout()
        for widget in (
            self.folder_button,
            self.file_button,
            self.shape,
            self.chosen,
            self.again_button,
            self.match_button,
        ):
            flow.addWidget(widget)
        self.setLayout(flow)
        self.folder_button.clicked.connect(self.ask_for_folder)
        self.file_button.clicked.connect(self.ask_for_file)
        self.shape.activated.connect(lambda _: self.shape_chosen.emit())
        self.retranslate()

    def offer(self, ahead: Preview | None, *, idle: bool, writes: bool) -> None:
        """Offer the ways where the file may be written to, and nothing is being done; what is read may be read anew."""
        matched = bool(ahead and ahead.how.matching)
        for way, shown in (
            (self.folder_button, True),
            (self.file_button, True),
            (self.shape, not matched),
            (self.again_button, bool(ahead and ahead.problems)),
            (self.match_button, matched),
        ):
            way.setVisible(writes and shown)
            way.setEnabled(idle)

    def retranslate(self) -> None:
        """Say the buttons."""
        say = self._speech.say
        for button, words, sign in (
            (self.folder_button, text("Data", "Choose a folder…"), "open"),
            (self.file_button, text("Data", "Choose a file…"), "workbook"),
            (self.match_button, text("Data", "Match again"), "correct"),
            (self.again_button, text("Data", "Read again"), "history"),
        ):
            button.setText(say(words))
            put_icon(button, sign)

    def ask_for_folder(self) -> None:
        """Choose a folder of CSV files."""
        path = ask_for_folder(self, self._speech.say(text("Data", "Choose a folder of CSV files")))
        if path:
            self.picked.emit(path)

    def ask_for_file(self) -> None:
        """Choose a workbook or a CSV file."""
        from PySide6.QtWidgets import QFileDialog

        say = self._speech.say
        kinds = say(text("Data", "Workbooks and tables (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt)"))
        path, _ = QFileDialog.getOpenFileName(self, say(text("Data", "Choose a workbook or a CSV file")), "", kinds)
        if path:
            self.picked.emit(Path(path))


def ask_for_folder(parent: QWidget, title: str) -> Path | None:
    """Ask for a folder."""
    from PySide6.QtWidgets import QFileDialog

    path = QFileDialog.getExistingDirectory(parent, title)
    return Path(path) if path else None


class ShapeChooser(Retranslated, FittedCombo):
    """Offers the shapes an import understands."""

    def __init__(self, speech: Speech) -> None:
        """Let the tables tell."""
        super().__init__()
        self._speech = speech
        self.retranslate()

    def shape(self) -> str:
        """The name of the chosen shape; nothing where the tables are to tell."""
        return str(self.currentData() or "")

    def retranslate(self) -> None:
        """Say the shapes; programs keep their names."""
        say, chosen = self._speech.say, max(self.currentIndex(), 0)
        self.clear()
        self.addItem(say(text("Data", "Recognised by its tables")), "")
        self.addItem(say(text("Data", "Exchange folder")), EXCHANGE.name)
        for each in DESCRIPTIONS:
            self.addItem(each.label, each.name)
        self.addItem(say(text("Data", "A table with headings of its own")), MATCHED)
        self.setCurrentIndex(chosen)
        self.setAccessibleName(say(text("Data", "How to read it")))
        self.setToolTip(say(_TIP))


_TIP = text("Data", "Another program’s tables are recognised by their names; choose here where they are not.")


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
        self._asked: tuple[FieldQuestion, ...] = ()
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

    def ask(self, program: str, asked: tuple[FieldQuestion, ...]) -> None:
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
                for code in field.choices:
                    entry.addItem(self._word(field, code), code)
                entry.setCurrentIndex(max(entry.findData(chosen), 0))

    def _word(self, field: Field, code: str) -> str:
        """What one may choose, in words."""
        label = label_of(field, code) or text("Data", "As the cells tell")
        return self._speech.say(label) if isinstance(label, Text) else label

    def _framed(self, asked: FieldQuestion) -> QFrame:
        """A question under its label."""
        frame, label, entry = QFrame(), named("small", QLabel()), self._entry(asked)
        name = asked[0].column
        self.entries[name], self._labels[name] = entry, label
        label.setBuddy(entry)
        column = down(frame, gap=TIGHT // 2)
        column.addWidget(label)
        column.addWidget(entry)
        return frame

    def _entry(self, asked: FieldQuestion) -> QLineEdit | QComboBox:
        """Where one answers: by typing, or from the field's fixed list."""
        field, usual = asked
        if field.choices:
            chooser = QComboBox()
            chooser.activated.connect(lambda _: self._remember_answer(field.column, str(chooser.currentData())))
            return chooser
        line = LeadingField(self.given(self._program).get(field.column, usual), maxLength=500)
        line.setFixedWidth(WIDTH)
        line.editingFinished.connect(lambda: self._remember_answer(field.column, line.text().strip()))
        return line

    def _remember_answer(self, name: str, value: str) -> None:
        """Remember an answer, and say that it is another one."""
        told = self._told.setdefault(self._program, {})
        if told.get(name, "") != value:
            told[name] = value
            self.answered.emit()
