"""How an indicator was reached, beside its chart: what it means, the lines behind it, its formula, norm and source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QSizePolicy, QWidget

from desktop_app.core.registry import INDICATORS
from desktop_app.core.text import text
from desktop_app.ui.look.elided_label import ElidedLabel
from desktop_app.ui.look.laid_out_button import LaidOutButton
from desktop_app.ui.look.layouts import across, down, named
from desktop_app.ui.look.measured_label import MeasuredLabel
from desktop_app.ui.look.spacing import GAP, TIGHT, WIDE
from desktop_app.ui.speech.retranslate import Retranslated
from desktop_app.ui.views.filling import fill

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QVBoxLayout

    from desktop_app.catalog.reached import WayStep
    from desktop_app.core.indicators.indicator import Indicator
    from desktop_app.core.language import Speech
    from desktop_app.core.text import Text


class ReachedView(Retranslated, QFrame):
    """Explains one indicator."""

    factors_wanted = Signal()
    """The scheme's own factors shall be set."""
    opened = Signal(str)
    """The part of the indicator at this path shall be opened, down to its records."""

    def __init__(self, speech: Speech) -> None:
        """Build the frame without an indicator."""
        super().__init__()
        self.setObjectName("card")
        self.speech = speech
        self.indicator: Indicator | None = None
        self.steps: Sequence[WayStep] = ()
        self.notes: Sequence[Text] = ()
        self.title, self.link = named("section", QLabel()), named("link", QPushButton())
        self.link.clicked.connect(self.factors_wanted)
        self.area = QScrollArea(widgetResizable=True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = down(self, gap=GAP, edges=(WIDE, GAP + TIGHT))
        column.addWidget(self.title)
        column.addWidget(self.area, 1)
        column.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeading)
        self.retranslate()

    def show_steps(self, indicator: Indicator, steps: Sequence[WayStep], notes: Sequence[Text]) -> None:
        """Explain an indicator by its steps, once; the notes say what one should know of this figure."""
        if (indicator, steps, notes) != (self.indicator, self.steps, self.notes):
            self.indicator, self.steps, self.notes = indicator, steps, notes
            self.retranslate()

    def retranslate(self) -> None:
        """Say the explanation again."""
        self.title.setText(self.speech.say(text("Indicators page", "How it was reached")))
        self.link.setText(self.speech.say(text("Indicators page", "Set the shares payable")))
        self.link.setVisible(bool(self.steps) and self.indicator is not None and self.indicator.unset_mark is not None)
        self.area.setAccessibleName(self.title.text())
        body = named("record_body", QWidget(self.area.viewport()))  # else its parts are dressed twice
        fill(self.area, body, self._fill(down(body, gap=TIGHT // 2)))

    def _fill(self, column: QVBoxLayout) -> Iterator[None]:
        """Step by step meaning, ways, notes, and where the figure comes from."""
        if self.indicator is not None:
            column.addWidget(named("quiet", MeasuredLabel(self.speech.say(self.indicator.explanation))))
            column.addSpacing(TIGHT)
            for step in self.steps:
                column.addWidget(self._step(step))
                yield
            column.addSpacing(TIGHT)
            for note in self.notes:
                column.addWidget(MeasuredLabel(self.speech.say(note)))
            for line in _sources(self.indicator):
                column.addWidget(named("small", MeasuredLabel(self.speech.say(line))))
        column.addStretch(1)

    def _step(self, step: WayStep) -> QWidget:
        """One line: its label, code and remark on one side, its value on the other; pressed it opens."""
        row = named("opens", LaidOutButton()) if step.path else QFrame()
        if isinstance(row, LaidOutButton):
            row.clicked.connect(lambda: self.opened.emit(step.path))
            row.setAccessibleName(f"{self.speech.show(step.label)}: {self.speech.show(step.value)}")
        line = across(row, edges=(TIGHT, 1))
        line.addSpacing(step.depth * WIDE)
        label = named("quiet" if step.depth else "strong", ElidedLabel())
        label.setText(self.speech.show(step.label))
        line.addWidget(label)
        for words in (step.code, self.speech.show(step.remark)):
            if words:
                line.addWidget(named("small", _fixed(words)))
        line.addStretch(1)
        line.addWidget(named("step" if step.depth else "strong", _fixed(self.speech.show(step.value))))
        if isinstance(row, LaidOutButton):
            row.let_through()
        return row


def _sources(indicator: Indicator) -> Iterator[Text]:
    """Formula, norm and source of an indicator."""
    yield text("Help", "Formula: {formula}", formula=indicator.formula)
    if indicator.norm is None:
        yield text("Indicators page", "There is no norm: compare with your own plan and your own past.")
    number = str(INDICATORS.index(indicator) + 1)
    yield text("Indicators page", "Source: performance indicators for microinsurance, number {number}", number=number)


def _fixed(words: str) -> QLabel:
    """Words that never give way."""
    label = QLabel(words)
    label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
    return label
