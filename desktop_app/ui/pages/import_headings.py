"""The lines of a table that is matched: a heading each, then what is the same in every row; how its file is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy

from desktop_app.acts.exchange.dialects import Writing
from desktop_app.acts.exchange.matched.forms import forms_of
from desktop_app.acts.exchange.odd_cells import to_type_over
from desktop_app.catalog.data import LETTERS, MARKS
from desktop_app.core.text import text
from desktop_app.ui.look.elided_label import ElidedLabel
from desktop_app.ui.look.layouts import across, named
from desktop_app.ui.look.leading_field import LeadingField
from desktop_app.ui.look.spacing import GAP, TIGHT
from desktop_app.ui.speech.retranslate import Retranslated

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QWheelEvent

    from desktop_app.acts.exchange.matched.matching import ColumnMatch, TableMatch
    from desktop_app.acts.exchange.matched.tables import TableBeginning
    from desktop_app.core.language import Speech
    from desktop_app.core.records.field import Field
    from desktop_app.core.records.sheets import Sheet
    from desktop_app.core.text import Text


AT_ONCE = 8
"""So many lines are made before the window is let breathe."""
FORM = 180
"""Room for a form, also where no column has one."""


class HeadingsArea(QScrollArea):
    """The lines of one table; those of a wide one come one after the other."""

    column_chosen = Signal(int, str)
    form_chosen = Signal(int, str)
    given = Signal(object)
    """Columns of ours with what they hold in every row."""

    def __init__(self, speech: Speech) -> None:
        """Show nothing."""
        super().__init__(widgetResizable=True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._speech = speech
        self.lines: list[HeadingLine] = []
        self.every_row: list[EveryRowLine] = []
        self._grid = QGridLayout()
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._add_some)
        self._seen: TableBeginning | None = None
        self._match: TableMatch | None = None
        self._waiting: list[int] = []
        self._lacking: list[str] = []

    def show_table(self, seen: TableBeginning, match: TableMatch, lacking: Sequence[Field]) -> None:
        """Make a line for each heading of a table; none where it is passed over."""
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, GAP, 0)
        self._grid.setVerticalSpacing(TIGHT)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnMinimumWidth(3, FORM)
        held = QFrame()
        held.setLayout(self._grid)
        self.setWidget(held)
        self._seen, self._match, self.lines, self.every_row = seen, match, [], []
        self._lacking = [each.column for each in lacking if not each.is_code]
        self._waiting = [at for at, each in enumerate(seen.headings) if each] if match.sheet else []
        self._add_some()

    def show_match(self, match: TableMatch) -> None:
        """Show what each heading means now."""
        self._match = match
        for line in self.lines:
            line.show_match(match.columns[line.at])

    def _add_some(self) -> None:
        """Make some more lines, in the order of the keyboard, and the others when everything else has had its turn."""
        some, self._waiting = self._waiting[:AT_ONCE], self._waiting[AT_ONCE:]
        for at in some:
            self._add(at)
        if self._waiting:
            self._timer.start()
        elif self._match is not None:
            self._add_every_row(self._match)

    def _add(self, at: int) -> None:
        """Make the line of a heading."""
        if self._seen is None or self._match is None:
            return
        line = HeadingLine(at, self._seen, self._match.of, self._speech)
        line.column_chosen.connect(self.column_chosen)
        line.form_chosen.connect(self.form_chosen)
        for column, widget in enumerate((line.name, line.sample, line.column, line.form)):
            self._grid.addWidget(widget, len(self.lines), column)
        line.show_match(self._match.columns[at])
        self.lines.append(line)

    def _add_every_row(self, match: TableMatch) -> None:
        """Make a line for each column that is the same in every row, for each that is lacking, and one to spare."""
        wanted = [*match.fixed, *((each, "") for each in self._lacking), ("", "")] if match.sheet else []
        self.every_row = [EveryRowLine(match.of, column, cell, self._speech) for column, cell in wanted]
        for at, line in enumerate(self.every_row, len(self.lines)):
            line.changed.connect(self._emit_given)
            self._grid.addWidget(line.name, at, 0, 1, 2)
            self._grid.addWidget(line.column, at, 2)
            self._grid.addWidget(line.cell, at, 3)
        self._grid.setRowStretch(len(self.lines) + len(self.every_row), 1)

    def _emit_given(self) -> None:
        """Tell what is the same in every row."""
        self.given.emit({column: cell for column, cell in (line.given() for line in self.every_row) if column and cell})


_EXAMPLES = 3
_LETTERS = 14
"""So many letters of a choice are in sight at least."""


class StillCombo(QComboBox):
    """A list that is not changed by whoever only scrolls past it."""

    def __init__(self) -> None:
        """Be as wide as some letters need."""
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LETTERS)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what lies around it (Qt)."""
        event.ignore()


class HeadingLine(QObject):
    """The widgets of one heading; whoever lays them out puts them side by side."""

    column_chosen = Signal(int, str)
    """The place of the heading, and our column; empty where it is passed over."""
    form_chosen = Signal(int, str)
    """The place of the heading, and the form of its cells."""

    def __init__(self, at: int, seen: TableBeginning, of: Sheet, speech: Speech) -> None:
        """Offer the columns of a sheet."""
        super().__init__()
        self.at, self._of, self._speech = at, of, speech
        self.name = QLabel(seen.headings[at])
        self.name.setProperty("textFormat", "PlainText")
        self.sample = named("quiet", ElidedLabel())
        self.sample.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._cells = seen.cells(at)
        examples = [to_type_over(cell).strip() for cell in self._cells]
        self.sample.setText(" · ".join(list(dict.fromkeys(filter(None, examples)))[:_EXAMPLES]))
        self.column, self.form = StillCombo(), StillCombo()
        self.column.addItem(speech.say(text("Data", "Passed over")), "")
        for field in of.fields:
            self.column.addItem(label_of(field, speech), field.column)
        self.column.activated.connect(lambda _: self.column_chosen.emit(self.at, str(self.column.currentData() or "")))
        self.form.activated.connect(lambda _: self.form_chosen.emit(self.at, str(self.form.currentData() or "")))

    def show_match(self, match: ColumnMatch) -> None:
        """Show what the heading means, and the forms its cells may have."""
        say = self._speech.say
        self.column.setCurrentIndex(max(self.column.findData(match.column), 0))
        kind = next((field.kind for field in self._of.fields if field.column == match.column), None)
        forms = forms_of(kind, self._cells, dict(match.words)) if kind else ()
        self.form.clear()
        for form in (*(() if match.form else ("",)), *forms):
            self.form.addItem(form or say(text("Data", "Choose the form…")), form)
        self.form.setCurrentIndex(max(self.form.findData(match.form), 0))
        self.form.setVisible(bool(forms))
        self.form.setProperty("wrong", bool(forms and not match.form))
        self.form.style().polish(self.form)
        self._name()

    def _name(self) -> None:
        """Say to whom does not see it what is chosen here."""
        say, heading = self._speech.say, self.name.text()
        self.column.setAccessibleName(say(text("Data", "What {heading} means", heading=heading)))
        self.form.setAccessibleName(say(text("Data", "The form of {heading}", heading=heading)))


class EveryRowLine(QObject):
    """A column that stands under no heading, and what it holds in every row."""

    changed = Signal()

    def __init__(self, of: Sheet, column: str, cell: str, speech: Speech) -> None:
        """Offer the columns of a sheet; one of them may be chosen already."""
        super().__init__()
        say = speech.say
        self.name, self.column, self.cell = named("quiet", QLabel(say(_EVERY))), StillCombo(), LeadingField(cell)
        self.column.addItem(say(text("Data", "Choose a column…")), "")
        for field in of.fields:
            self.column.addItem(label_of(field, speech), field.column)
        self.column.setCurrentIndex(max(self.column.findData(column), 0))
        self.column.setAccessibleName(say(text("Data", "The column that is the same in every row")))
        self.cell.setAccessibleName(say(text("Data", "What every row holds")))
        self.cell.setPlaceholderText(self.cell.accessibleName())
        self.column.activated.connect(lambda _: self.changed.emit())
        self.cell.editingFinished.connect(self.changed)

    def given(self) -> tuple[str, str]:
        """The column and what it holds; either may be empty."""
        return str(self.column.currentData() or ""), self.cell.text().strip()


_EVERY = text("Data", "In every row")


def label_of(field: Field, speech: Speech) -> str:
    """What a column is called; one that every row needs bears a star."""
    words = speech.say(field.label)
    return f"{words} *" if field.required else words


_LONGEST = 25
"""Letters of the longest choice."""


class LettersChooser(Retranslated, QFrame):
    """The letters and the mark with which the file was read, to be chosen otherwise."""

    chosen = Signal(object)
    """How it is to be read."""

    def __init__(self, speech: Speech) -> None:
        """Offer nothing yet."""
        super().__init__()
        self._speech, self._now = speech, Writing()
        self.letters, self.mark = StillCombo(), StillCombo()
        self.letters.setMinimumContentsLength(_LONGEST)
        line = across(self, gap=GAP)
        for box in (self.letters, self.mark):
            line.addWidget(box)
            box.activated.connect(lambda _: self._choose())
        self.retranslate()

    def show_written(self, now: Writing | None) -> None:
        """Show how a file was read; nothing where there is no doubt."""
        self.setVisible(now is not None)
        self._now = now or Writing()
        self.retranslate()

    def retranslate(self) -> None:
        """Say the letters and the marks."""
        say = self._speech.say
        for box, words, now in ((self.letters, LETTERS, self._now.letters), (self.mark, MARKS, self._now.mark)):
            self._fill(box, words, now)
        self.letters.setAccessibleName(say(text("Data", "The letters of the file")))
        self.mark.setAccessibleName(say(text("Data", "What parts the cells")))
        for box in (self.letters, self.mark):
            box.setToolTip(box.accessibleName())

    def _fill(self, box: StillCombo, words: Mapping[str, Text], now: str) -> None:
        """Offer what there is; what was found and is none of it stands there as it is called."""
        box.clear()
        for code, label in words.items():
            box.addItem(self._speech.say(label), code)
        if now and now not in words:
            box.addItem(now, now)
        box.setCurrentIndex(max(box.findData(now), 0))

    def _choose(self) -> None:
        """Tell what was chosen."""
        told = Writing(str(self.letters.currentData()), str(self.mark.currentData()))
        if told != self._now:
            self.chosen.emit(told)
