"""What asks for the code of this laptop: once, before the first file, and where a book knows that code otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton

from desktop_app.core.codes import device_code
from desktop_app.core.text import text
from desktop_app.ui.look.layouts import across, down, named
from desktop_app.ui.look.leading_field import LeadingField
from desktop_app.ui.look.spacing import EDGE, GAP, TIGHT, WIDE
from desktop_app.ui.speech.retranslate import Retranslated

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout

    from desktop_app.core.language import Speech
    from desktop_app.core.text import Text

WIDEST = 560
FIELD = 120

NO_CODE = text("Laptop", "Write one to three letters from A to Z, or digits.")
"""What is said of anything that is no code of a laptop."""


class LaptopPage(Retranslated, QFrame):
    """One field with a proposal, why it is asked, and a button that goes on."""

    chosen = Signal(str)

    def __init__(self, speech: Speech) -> None:
        """Build the page; the window does what follows."""
        super().__init__()
        self.setObjectName("page")
        self.speech = speech
        self.why: Text | None = None
        self.heading, self.line = named("welcome", QLabel()), named("welcome_line", QLabel(wordWrap=True))
        self.label, self.code = QLabel(), LeadingField(maxLength=3)
        self.problem, self.note = named("problem", QLabel(wordWrap=True)), named("quiet", QLabel(wordWrap=True))
        self.go_on = named("primary", QPushButton())
        self.label.setBuddy(self.code)
        self.code.setFixedWidth(FIELD)
        # Later than this key, which would else press what has the keyboard on the next page.
        self.code.returnPressed.connect(self._choose, Qt.ConnectionType.QueuedConnection)
        self.code.textEdited.connect(lambda _: self.problem.hide())
        self.go_on.clicked.connect(self._choose)
        self._lay_out()
        self.retranslate()

    def ask(self, code: str, why: Text | None) -> None:
        """Propose a code; with a reason, where another one did not do."""
        self.why = why
        self.code.setText(code)
        self.code.selectAll()
        self.problem.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Say the page's words."""
        say = self.speech.say
        usual = text("Laptop", "A short code of its own for this laptop keeps its numbers apart from all others.")
        self.heading.setText(say(text("Laptop", "Choose a code for this laptop")))
        self.line.setText(say(self.why or usual))
        self.label.setText(say(text("Laptop", "Code of this laptop")))
        self.note.setText(
            say(text("Laptop", "One to three letters or digits, as in receipt R-{code}-2026-00001.", code="A"))
        )
        self.problem.setText(say(NO_CODE))
        self.go_on.setText(say(text("Laptop", "Go on")))

    def _choose(self) -> None:
        """Go on with what is written, or say what would be right."""
        code = device_code(self.code.text())
        self.problem.setVisible(code is None)
        if code is not None:
            self.chosen.emit(code)

    def _lay_out(self) -> None:
        """The field in the middle of the page, under the words."""
        column = down(self, gap=WIDE, edges=(EDGE, EDGE))
        column.addStretch(2)
        column.addWidget(self.heading)
        column.addWidget(self.line)
        line = across()
        line.addStretch(1)
        line.addWidget(self._card(), 0, Qt.AlignmentFlag.AlignTop)
        line.addStretch(1)
        column.addLayout(line)
        column.addStretch(3)

    def _card(self) -> QFrame:
        """The question and the button."""
        card = named("card", QFrame())
        card.setFixedWidth(WIDEST)
        column: QVBoxLayout = down(card, gap=TIGHT, edges=(WIDE, WIDE))
        for widget in (self.label, self.code, self.problem, self.note):
            column.addWidget(widget)
        column.addSpacing(GAP)
        column.addWidget(self.go_on, 0, Qt.AlignmentFlag.AlignLeading)
        return card
