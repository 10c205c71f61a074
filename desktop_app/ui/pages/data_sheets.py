"""All sheets of the file in the groups in which people look for them, each with how many rows it has."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea

from desktop_app.core.records.sheets import GROUPS, SHEETS
from desktop_app.core.text import text
from desktop_app.ui.look.layouts import across, down, named
from desktop_app.ui.look.measured_label import MeasuredLabel
from desktop_app.ui.look.spacing import GAP, TIGHT, WIDE
from desktop_app.ui.speech.retranslate import Retranslated

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QVBoxLayout, QWidget

    from desktop_app.acts.book import Book
    from desktop_app.core.records.sheets import Sheet
    from desktop_app.core.text import Text
    from desktop_app.ui.shell.desk import Desk

COLUMNS = 2
"""Words of most languages fit side by side in two, on the smallest screen too."""


class Sheets(Retranslated, QScrollArea):
    """A button for each sheet, group by group."""

    chosen = Signal(str)
    """The name of a sheet."""

    def __init__(self, desk: Desk, offered: Sequence[Sheet] = SHEETS) -> None:
        """Build the groups; how much there is comes with the first reading."""
        super().__init__(widgetResizable=True)
        self.offered = offered
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.desk = desk
        self.counts: Mapping[str, int] = {}
        self.columns = COLUMNS
        self.titles = {
            group: named("section", MeasuredLabel()) for group in GROUPS if any(of.group == group for of in offered)
        }
        self.buttons = {of.name: named("sheet", QPushButton()) for of in offered}
        for name, button in self.buttons.items():
            button.clicked.connect(partial(self.chosen.emit, name))
        self._lay_out()
        self.retranslate()

    def first_focus(self) -> QWidget:
        """The first sheet of the first group."""
        return next((self.buttons[of.name] for of in self.offered if of.group == GROUPS[0]), self)

    def reload(self) -> None:
        """Count the rows again."""

        def work(book: Book) -> Mapping[str, int]:
            from desktop_app.acts.book import counts

            return counts(book)

        self.desk.read(work, self._count, "data: sheets")

    def retranslate(self) -> None:
        """Say groups and sheets."""
        say = self.desk.speech.say
        self.setAccessibleName(say(text("Records", "Lists")))
        for group, title in self.titles.items():
            title.setText(say(group))
        for of in self.offered:
            counted = text("Records", "{sheet} ({count})", sheet=of.label, count=self.counts.get(of.name, 0))
            self.buttons[of.name].setText(say(counted if self.counts else of.label))
            self.buttons[of.name].setToolTip(say(of.about))
        self._fit()

    def _count(self, counts: Mapping[str, int]) -> None:
        """Show how many rows there are."""
        self.counts = counts
        self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns beside each other where there is room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As many columns as the longest words leave room for."""
        widest = max((each.sizeHint().width() for each in self.buttons.values()), default=0)
        room = COLUMNS * (widest + WIDE) + WIDE <= self.viewport().width()
        if self.columns != (COLUMNS if room else 1):
            self.columns = COLUMNS if room else 1
            self._lay_out()

    def _lay_out(self) -> None:
        """The groups in columns of about the same length, each group whole."""
        body = named("body", QFrame())
        line = across(body, gap=WIDE)
        columns = [down(gap=TIGHT) for _ in range(self.columns)]
        for column in columns:
            line.addLayout(column, 1)
        for group in self.titles:
            self._add_group(min(columns, key=lambda column: column.count()), group)
        for column in columns:
            column.addStretch(1)
        self.setWidget(body)

    def _add_group(self, column: QVBoxLayout, group: Text) -> None:
        """A group under the others of a column."""
        column.addWidget(self.titles[group])
        for of in self.offered:
            if of.group == group:
                column.addWidget(self.buttons[of.name])
        column.addSpacing(GAP)
