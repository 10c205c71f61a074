"""The steps of the claims side by side: how many stand in each and for how long; a number opens those it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy

from desktop_app.catalog.claim_board import BOARD, LATE
from desktop_app.catalog.mark import Tone
from desktop_app.catalog.today import Work
from desktop_app.core.text import counted, text
from desktop_app.ui.look.elided_button import ElidedButton
from desktop_app.ui.look.elided_label import ElidedLabel
from desktop_app.ui.look.icons import put_icon
from desktop_app.ui.look.laid_out_button import LaidOutButton
from desktop_app.ui.look.layouts import across, down, named
from desktop_app.ui.look.spacing import GAP, ROW, TIGHT
from desktop_app.ui.speech.retranslate import Retranslated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.catalog.claim_board import StepCount
    from desktop_app.catalog.today import Queue
    from desktop_app.core.language import Speech
    from desktop_app.core.period import Day


class ClaimBoard(Retranslated, QFrame):
    """A column for each step, in the order in which a claim goes through them."""

    opened = Signal(str)
    """The claims of a step, or those of it that are late, shall be listed: the name of that work."""

    def __init__(self, speech: Speech) -> None:
        """Build the columns without numbers."""
        super().__init__()
        self.speech = speech
        self.steps = [StepColumn(step, speech) for step in BOARD]
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        line = across(self)
        for step in self.steps:
            step.opened.connect(self.opened)
            line.addWidget(step)
        self.retranslate()

    def show_counts(self, found: Sequence[StepCount], today: Day) -> None:
        """Show how many stand in each step."""
        for step, count in zip(self.steps, found, strict=True):
            step.show_count(count, today)

    def retranslate(self) -> None:
        """Say every column again."""
        for step in self.steps:
            step.speech = self.speech
            step.retranslate()


class StepColumn(QFrame):
    """One step: its name and number, under it how many are late, or how old the oldest is."""

    opened = Signal(str)

    def __init__(self, step: Queue, speech: Speech) -> None:
        """Build the column without a number."""
        super().__init__()
        self.setObjectName("card")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.step, self.speech = step, speech
        self.found: StepCount | None = None
        self.today: Day = 0
        self.title, self.count = named("quiet", ElidedLabel()), named("strong", QLabel())
        self.all = named("age", LaidOutButton())
        self.late, self.oldest = named("late", ElidedButton()), named("small", ElidedLabel())
        self.all.clicked.connect(lambda: self.opened.emit(Work(step).name))
        self.late.clicked.connect(lambda: self.opened.emit(Work(step, LATE).name))
        self._lay_out()

    def show_count(self, found: StepCount, today: Day) -> None:
        """Show how many stand here on a day."""
        self.found, self.today = found, today
        self.retranslate()

    def retranslate(self) -> None:
        """Say the column again; where nothing stands nothing opens."""
        say, found = self.speech.say, self.found
        self.title.setText(say(self.step.title))
        count = found.count if found else 0
        self.count.setText(self.speech.show(count))
        self.all.setEnabled(count > 0)
        told = text("Today", "{title}: {count}", title=self.step.title, count=count)
        self.all.setAccessibleName(say(told))
        late = found.late if found else 0
        self.late.say(say(counted("Claim board", "%n late", "", late)))
        put_icon(self.late, Tone.BAD.value, Tone.BAD.value)
        self.late.setAccessibleName(
            say(text("Claim board", "{step}: {late}", step=self.step.title, late=self.late.text()))
        )
        age = self.today - found.oldest if found and found.oldest is not None else None
        self.oldest.setText("" if age is None else say(counted("Claim board", "up to %n days", "", age)))
        self.late.setVisible(late > 0)
        self.oldest.setVisible(not late)

    def _lay_out(self) -> None:
        """Name and number on one line, what is late below."""
        line = across(self.all, edges=(TIGHT, 0))
        line.addWidget(self.title)
        line.addStretch(1)
        line.addWidget(self.count)
        self.all.let_through()
        below = across(edges=(TIGHT, 0))
        below.addStrut(ROW - GAP)  # as high with a button in it as without
        below.addWidget(self.late)
        below.addWidget(self.oldest)
        below.addStretch(1)
        column = down(self, gap=0, edges=(GAP, TIGHT))
        column.addWidget(self.all)
        column.addLayout(below)
