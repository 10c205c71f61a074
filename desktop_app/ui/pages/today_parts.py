"""The parts of the day's page: a few records under a title, a first step, and the line about the backup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy

from desktop_app.catalog.backups import PART, reminder
from desktop_app.catalog.mark import Tone
from desktop_app.core.text import text
from desktop_app.ui.look.icons import pixmap, put_icon
from desktop_app.ui.look.layouts import across, down, named
from desktop_app.ui.look.measured_label import MeasuredLabel
from desktop_app.ui.look.spacing import GAP, ICON, TIGHT, WIDE
from desktop_app.ui.views.record_table import RecordTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.catalog.listings.listing import Listing, Row
    from desktop_app.catalog.today import FirstStep
    from desktop_app.core.text import Text
    from desktop_app.ui.shell.desk import Desk

FEWEST_ROWS = 3
"""A list is at least so many rows high, the words for an empty one included."""


class TodayList(QFrame):
    """A few records under a title; the page says what Enter does with the one that is chosen."""

    def __init__(self, desk: Desk, listing: Listing, title: Text) -> None:
        """Build the list without rows."""
        super().__init__()
        self.setObjectName("card")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.desk, self.words = desk, title
        self.title, self.table = named("section", MeasuredLabel()), RecordTable(listing, desk.speech)
        self.table.setObjectName("part")
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = down(self, edges=(GAP, GAP))
        heading = across(edges=(GAP, TIGHT))
        heading.addWidget(self.title, 1)
        column.addLayout(heading)
        column.addWidget(self.table)
        column.addStretch(1)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these records."""
        self.table.records.show_rows(rows)
        self.table.empty.setVisible(not rows)
        self.table.stand(max(len(rows), FEWEST_ROWS))

    def retranslate(self) -> None:
        """Say the title."""
        words = self.desk.speech.say(self.words)
        self.title.setText(words)
        self.table.setAccessibleName(words)


class FirstStepLine(QFrame):
    """One first step: what to do, what it asks for, and a button that leads there."""

    def __init__(self, desk: Desk, step: FirstStep) -> None:
        """Build the line without words."""
        super().__init__()
        self.desk, self.step = desk, step
        self.title, self.line = named("strong", QLabel()), named("quiet", MeasuredLabel())
        self.button = QPushButton()
        self.button.clicked.connect(lambda: desk.go(step.page))
        row, column = across(self, edges=(0, TIGHT)), down(gap=TIGHT)
        column.addWidget(self.title)
        column.addWidget(self.line)
        row.addLayout(column, 1)
        row.addWidget(self.button)

    def retranslate(self) -> None:
        """Say the step."""
        say = self.desk.speech.say
        self.title.setText(say(self.step.title))
        self.line.setText(say(self.step.line))
        self.button.setText(say(text("Today", "Begin")))
        self.button.setAccessibleDescription(self.title.text())
        put_icon(self.button, self.step.page)


class BackupLine(QFrame):
    """Says that a new backup is needed, and leads to where one is made; hidden while none is."""

    def __init__(self, desk: Desk) -> None:
        """Begin hidden, and say every time what is known anew."""
        super().__init__()
        self.setObjectName("message")
        self.setProperty("tone", Tone.WATCH.value)
        self.desk = desk
        self.sign, self.words, self.go = QLabel(), MeasuredLabel(), named("link", QPushButton())
        self.go.clicked.connect(lambda: desk.go("data", PART))
        line = across(self, edges=(WIDE, TIGHT))
        line.addWidget(self.sign)
        line.addWidget(self.words, 1)
        line.addWidget(self.go)
        desk.backup_seen.connect(self.retranslate)
        self.hide()

    def retranslate(self) -> None:
        """Say how old the newest backup is, where that is too old."""
        newest, say = self.desk.backup, self.desk.speech.say
        self.setVisible(newest is not None and newest.is_old)
        self.words.setText(say(reminder(newest)) if newest else "")
        self.go.setText(say(text("Backups", "Backups")))
        self.sign.setPixmap(pixmap(Tone.WATCH.value, Tone.WATCH.value, ICON))
