"""What a report is asked with, in one bar: its days, a product, an office, and its own options."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QFrame, QLabel, QLineEdit, QPushButton

from desktop_app.catalog.forms.form import FormLine
from desktop_app.core.manner import plain_of
from desktop_app.core.period import make_day
from desktop_app.core.records.field import Field, Kind
from desktop_app.core.shown import When
from desktop_app.core.text import text
from desktop_app.reports.report import NO_OFFICE, Choices, OptionKind
from desktop_app.ui.forms.editors.day import DayEditor
from desktop_app.ui.forms.editors.typed import in_digits
from desktop_app.ui.forms.tools import FormTools
from desktop_app.ui.look.fitted_combo import FittedCombo
from desktop_app.ui.look.flow_layout import FlowLayout
from desktop_app.ui.look.layouts import across, down, named
from desktop_app.ui.look.spacing import TIGHT
from desktop_app.ui.speech.retranslate import Retranslated

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.core.text import Text
    from desktop_app.reports.report import ReportOption
    from desktop_app.ui.forms.editors.editor import EditorSetting
    from desktop_app.ui.shell.desk import Desk

    Entry: TypeAlias = DayEditor | QComboBox | QCheckBox | QLineEdit

DAY = 128
"""The width of a day in most languages: four options stand side by side on the smallest screen."""
SIGN = 48
"""What a day's editor needs beside its words."""
WIDTH = 168
"""The width of an option that is typed."""


class ReportOptions(Retranslated, QFrame):
    """The options of the report in sight; `changed` when another answer is wanted."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        """Start without options."""
        super().__init__()
        self.desk, self.choices = desk, Choices()
        self.asks: tuple[ReportOption, ...] = ()
        self.entries: dict[str, Entry] = {}
        self.labels: dict[str, QLabel] = {}
        self.choosers: dict[str, QPushButton] = {}
        self.flow = FlowLayout()
        self.setLayout(self.flow)

    def show_options(self, asks: tuple[ReportOption, ...], choices: Choices, values: Mapping[str, Any]) -> None:
        """Offer these options, filled in with values."""
        self.choices, self.asks = choices, asks
        self.blockSignals(True)  # an editor that goes away with the keyboard in it says that it was changed
        while self.flow.count():
            if widget := self.flow.takeAt(0).widget():
                widget.hide()
                widget.deleteLater()
        self.entries, self.labels, self.choosers = {}, {}, {}
        for option in asks:
            self.flow.addWidget(self._framed(option))
        self.retranslate()
        for name, value in values.items():
            if name in self.entries:
                _show(self.entries[name], value)
        self._write_numbers()
        self.setVisible(bool(asks))
        self.blockSignals(False)

    def values(self) -> dict[str, Any]:
        """What is asked, by the names of the options; Refused where a day cannot be read."""
        numbers = {option.name for option in self.asks if option.kind in _NUMBERS}
        return {
            name: plain_of(_value(entry)) if name in numbers else _value(entry) for name, entry in self.entries.items()
        }

    def retranslate(self) -> None:
        """Say what each option is."""
        for option in self.asks:
            said = self.desk.speech.say(_LABELS.get(option.name, option.label))
            words = said[:1].upper() + said[1:]
            entry = self.entries[option.name]
            self.labels[option.name].setText("" if isinstance(entry, QCheckBox) else words)
            entry.setAccessibleName(words)
            entry.setToolTip(self.desk.speech.say(option.label))
            if isinstance(entry, QCheckBox):
                entry.setText(words)
            elif isinstance(entry, DayEditor):
                entry.retranslate(self._setting())
                entry.setFixedWidth(self._longest_day(entry))
            elif isinstance(entry, QComboBox):
                self._offer(entry, option)
        for chooser in self.choosers.values():
            chooser.setText(self.desk.speech.say(_CHOOSE))
        self._write_numbers()

    def _write_numbers(self) -> None:
        """Write the numbers among the options in the digits of whoever reads them."""
        for option in self.asks:
            entry = self.entries[option.name]
            if option.kind in _NUMBERS and isinstance(entry, QLineEdit):
                entry.setText(in_digits(plain_of(entry.text()), self.desk.speech))

    def _framed(self, option: ReportOption) -> QFrame:
        """An option under its label."""
        frame, label = QFrame(), named("small", QLabel())
        entry = self.entries[option.name] = self._entry(option)
        self.labels[option.name] = label
        label.setBuddy(entry)
        column = down(frame, gap=TIGHT // 2)
        column.addWidget(label)
        line = across(gap=TIGHT)
        line.addWidget(entry)
        if option.kind is OptionKind.DAY:
            line.addStretch(1)  # under a longer label Qt would put it in the middle
        if option.kind is OptionKind.FILE and isinstance(entry, QLineEdit):
            line.addWidget(self._chooser(option.name, entry))
        column.addLayout(line)
        return frame

    def _chooser(self, name: str, place: QLineEdit) -> QPushButton:
        """A button that asks for a file and writes its place down."""

        def choose() -> None:
            path, _ = QFileDialog.getOpenFileName(self, self.labels[name].text(), place.text())
            if path:
                place.setText(path)
                self.changed.emit()

        button = self.choosers[name] = QPushButton()
        button.clicked.connect(choose)
        return button

    def _entry(self, option: ReportOption) -> Entry:
        """The editor of an option; its default stands there."""
        if option.kind is OptionKind.DAY:
            return self._day(option)
        if option.kind is OptionKind.FLAG:
            box = QCheckBox()
            box.clicked.connect(self.changed)
            return box
        if option.kind in _ALL:
            chooser = FittedCombo()
            chooser.activated.connect(self.changed)
            return chooser
        line = QLineEdit(maxLength=500)
        line.setFixedWidth(WIDTH)
        usual = ", ".join(option.default) if isinstance(option.default, tuple) else option.default
        line.setText("" if usual is None else str(usual))
        line.editingFinished.connect(self.changed)
        return line

    def _day(self, option: ReportOption) -> DayEditor:
        """A day as forms take it."""
        about = Field(option.name, option.name, Kind.DAY, option.label, required=option.required)
        editor = DayEditor(FormLine(option.name, about), self._setting())
        editor.editingFinished.connect(self.changed)
        editor.changed.connect(lambda: None if editor.hasFocus() else self.changed.emit())
        return editor

    def _longest_day(self, entry: DayEditor) -> int:
        """Room for the longest of its days, whose months are words, and for the sign of the calendar."""
        letters, show = entry.fontMetrics(), self.desk.speech.show
        return max(DAY, *(letters.horizontalAdvance(show(When(make_day(2026, at, 28)))) + SIGN for at in range(1, 13)))

    def _setting(self) -> EditorSetting:
        """How days are written in the language of now."""
        return FormTools(self.desk.speech, self.desk.today, self.desk.decimals).setting(self.desk.speech)

    def _offer(self, chooser: QComboBox, option: ReportOption) -> None:
        """Offer what may be chosen; what is chosen stays."""
        chosen, say = chooser.currentData(), self.desk.speech.say
        chooser.clear()
        chooser.addItem(say(_ALL[option.kind]), None)
        offered = self.choices.products if option.kind is OptionKind.PRODUCT else self.choices.offices
        for code, name in offered:
            chooser.addItem(name, code)
        if option.kind is OptionKind.OFFICE and self.choices.offices:
            chooser.addItem(say(text("Report view", "Of no office")), NO_OFFICE)
        chooser.setCurrentIndex(max(chooser.findData(chosen), 0))


def _show(entry: Entry, value: Any) -> None:
    """Show a value in an editor."""
    if isinstance(entry, DayEditor):
        entry.set_value(value)
    elif isinstance(entry, QComboBox):
        entry.setCurrentIndex(max(entry.findData(value), 0))
    elif isinstance(entry, QCheckBox):
        entry.setChecked(bool(value))
    else:
        entry.setText("" if value is None else str(value))


def _value(entry: Entry) -> Any:
    """What an editor says."""
    if isinstance(entry, DayEditor):
        return entry.answer()
    if isinstance(entry, QComboBox):
        return entry.currentData()
    return entry.isChecked() if isinstance(entry, QCheckBox) else entry.text().strip()


_ALL: Mapping[OptionKind, Text] = MappingProxyType(
    {
        OptionKind.PRODUCT: text("Reports", "All products"),
        OptionKind.OFFICE: text("Reports", "All offices"),
    }
)
_NUMBERS = (OptionKind.COUNT, OptionKind.NUMBER)
_CHOOSE = text("Data", "Choose a file…")
_LABELS: Mapping[str, Text] = MappingProxyType(
    {
        "from": text("Field", "From"),
        "to": text("Field", "To"),
        "at": text("Report view", "At the end of"),
        "product": text("Field", "Product"),
        "office": text("Field", "Office"),
    }
)
"""Short words for what nearly every report is asked with."""
