"""One heading of a table that is matched: what stands under it, which of our columns it means, and in which form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QSizePolicy

from desktop_app.acts.exchange.matched.forms import forms_of
from desktop_app.acts.exchange.odd_cells import to_type_over
from desktop_app.core.text import text
from desktop_app.ui.look.elided_label import ElidedLabel
from desktop_app.ui.look.layouts import named

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

    from desktop_app.acts.exchange.matched.matching import ColumnMatch
    from desktop_app.acts.exchange.matched.tables import TableBeginning
    from desktop_app.core.language import Speech
    from desktop_app.core.records.field import Field
    from desktop_app.core.records.sheets import Sheet

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
        self.name, self.column, self.cell = named("quiet", QLabel(say(_EVERY))), StillCombo(), QLineEdit(cell)
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
