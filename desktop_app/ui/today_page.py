"""Today: where the scheme stands and what to do first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QLabel, QPushButton

from desktop_app.core.shown import When
from desktop_app.core.text import text
from desktop_app.ui.icons import put_icon
from desktop_app.ui.layouts import across, down, named
from desktop_app.ui.page import Page, card
from desktop_app.ui.spacing import TIGHT

if TYPE_CHECKING:
    from desktop_app.core.text import Text
    from desktop_app.ui.desk import Desk

STEPS = (
    ("settings", text("Today", "Describe the scheme"), text("Today", "Its name, currency, products and offices.")),
    ("members", text("Today", "Enrol a household"), text("Today", "The holder first, then all who are covered.")),
    ("premiums", text("Today", "Take a premium"), text("Today", "With a receipt, for a policy that is due.")),
    ("claims", text("Today", "Report a claim"), text("Today", "What happened, when, and what it cost.")),
)
"""The first steps of a new scheme: the page, what to do, and what it asks for."""


class TodayPage(Page):
    """The day's page: the first steps, each one key away."""

    title = text("Today", "Today")

    def __init__(self, desk: Desk) -> None:
        """Build a line for each first step."""
        super().__init__(desk)
        self.steps = [Step(desk, *step) for step in STEPS]
        self.heading_of_steps = named("section", QLabel())
        frame, _ = card(self.heading_of_steps, *self.steps)
        self.content.addWidget(frame)
        self.content.addStretch(1)

    def reload(self, changed: object = None) -> None:
        """Say the day and the scheme."""
        del changed
        self.set_subtitle(text("Today", "{day}", day=When(self.desk.today)))

    def retranslate(self) -> None:
        """Say the steps."""
        super().retranslate()
        self.heading_of_steps.setText(self.desk.speech.say(text("Today", "First steps")))
        for step in self.steps:
            step.retranslate()


class Step(QFrame):
    """One first step: a sentence and a button that leads there."""

    def __init__(self, desk: Desk, page: str, title: Text, line: Text) -> None:
        """Build the line without words."""
        super().__init__()
        self.desk, self.page, self.words = desk, page, (title, line)
        self.title, self.line = QLabel(), named("quiet", QLabel(wordWrap=True))
        self.button = QPushButton()
        self.button.clicked.connect(lambda: desk.go(page))
        row = across(self)
        column = down(gap=TIGHT)
        column.addWidget(self.title)
        column.addWidget(self.line)
        row.addLayout(column, 1)
        row.addWidget(self.button)

    def retranslate(self) -> None:
        """Say the step."""
        for label, words in zip((self.title, self.line), self.words, strict=True):
            label.setText(self.desk.speech.say(words))
        self.button.setText(self.desk.speech.say(text("Today", "Begin")))
        put_icon(self.button, self.page)


def make_page(desk: Desk) -> Page:
    """The page for today."""
    return TodayPage(desk)
