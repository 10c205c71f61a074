"""What one sees while no file is open: open one, begin a new scheme, or look at the demonstration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy

from desktop_app.catalog.network_parts import NETWORK
from desktop_app.core.text import text
from desktop_app.ui.look.icons import pixmap
from desktop_app.ui.look.layouts import across, down, named
from desktop_app.ui.look.spacing import EDGE, GAP, TIGHT, WIDE
from desktop_app.ui.speech.retranslate import Retranslated

if TYPE_CHECKING:
    from PySide6.QtWidgets import QHBoxLayout

    from desktop_app.core.language import Speech
    from desktop_app.core.text import Text


class WelcomePage(Retranslated, QFrame):
    """Three ways to begin, each with a sentence that says what it leads to."""

    open_wanted = Signal()
    new_wanted = Signal()
    demo_wanted = Signal()
    network_wanted = Signal()

    def __init__(self, speech: Speech) -> None:
        """Build the page; the window does what is asked for."""
        super().__init__()
        self.setObjectName("page")
        self.speech = speech
        self.heading = named("welcome", QLabel())
        self.line = named("welcome_line", QLabel(wordWrap=True))
        self.open = Choice("open")
        self.new = Choice("new")
        self.demo = Choice("demo")
        self.open.clicked.connect(self.open_wanted)
        self.new.clicked.connect(self.new_wanted)
        self.demo.clicked.connect(self.demo_wanted)
        self.network = QPushButton()
        self.network.clicked.connect(self.network_wanted)
        column = down(self, gap=WIDE, edges=(EDGE, EDGE))
        column.addStretch(2)
        column.addWidget(self.heading)
        column.addWidget(self.line)
        column.addSpacing(WIDE)
        column.addLayout(self._choices())
        column.addWidget(self.network, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the page's words."""
        self.heading.setText(self.speech.say(text("Welcome", "Welcome to Coverbook")))
        self.line.setText(
            self.speech.say(
                text("Welcome", "The office of one scheme in one file: members, premiums, claims and quarters.")
            )
        )
        for choice, title, line in (
            (self.open, text("Welcome", "Open a file"), text("Welcome", "Go on with a scheme that is kept already.")),
            (self.new, text("Welcome", "New scheme"), text("Welcome", "Choose a place for its file, then name it.")),
            (
                self.demo,
                text("Welcome", "Demonstration scheme"),
                text("Welcome", "Look round with invented members, premiums and claims."),
            ),
        ):
            choice.say(title, line, self.speech)
        self.network.setText(self.speech.say(NETWORK))

    def _choices(self) -> QHBoxLayout:
        """The three ways beside each other, in the middle."""
        line = across(gap=WIDE)
        line.addStretch(1)
        for choice in (self.open, self.new, self.demo):
            line.addWidget(choice, 4)
        line.addStretch(1)
        return line


class Choice(QPushButton):
    """A large button: an icon, a title and a sentence."""

    def __init__(self, sign: str) -> None:
        """Build it without words."""
        super().__init__()
        self.setObjectName("choice")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self.sign = sign
        self.picture, self.title = QLabel(), named("section", QLabel(wordWrap=True))
        self.line = named("quiet", QLabel(wordWrap=True))
        column = down(self, gap=TIGHT, edges=(WIDE, WIDE))
        column.addWidget(self.picture)
        column.addSpacing(GAP)
        for label in (self.title, self.line):
            column.addWidget(label)
        column.addStretch(1)

    def say(self, title: Text, line: Text, speech: Speech) -> None:
        """Put the words on the button, and its icon in the colours of now."""
        self.title.setText(speech.say(title))
        self.line.setText(speech.say(line))
        self.setAccessibleName(self.title.text())
        self.setAccessibleDescription(self.line.text())
        self.picture.setPixmap(pixmap(self.sign, "accent", 28))
